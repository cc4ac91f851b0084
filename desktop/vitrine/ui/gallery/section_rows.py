"""SectionRows: the rows of one section, packed piece by piece; what is not packed yet has an estimated height."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from vitrine.ui.gallery.justified_rows import ASPECT_MAX, ASPECT_MIN, GAP, Measure, Rows, lay_rows

PIECE = 2_000
"""So many tiles are laid at a time: well under a millisecond."""
NEAR = 4_000
"""A row so many tiles below the last one that is packed is still reached by packing all between."""
LEAD = 400
"""How many tiles above a far row packing begins: two ways of filling rows soon come to the same one."""


class Block:
    """Some rows under each other, or, without ``breaks``, a gap: tiles that are not packed yet.

    ``breaks`` and ``tops`` are the tile that each row begins with and its top, from the block's own. ``height`` holds
    the gap below the last row, too.
    """

    __slots__ = ("breaks", "height", "items", "tops")

    def __init__(self, items: int, height: int, rows: tuple[array[int], array[int]] | None = None) -> None:
        self.items = items
        self.height = height
        self.breaks: array[int] | None = rows[0] if rows is not None else None
        self.tops: array[int] | None = rows[1] if rows is not None else None

    def below(self, row: int) -> Block | None:
        """Return the rows from ``row`` on as a block of their own, None when there are none."""
        assert self.breaks is not None
        assert self.tops is not None
        if row >= len(self.breaks):
            return None
        first, top = self.breaks[row], self.tops[row]
        breaks = array("i", [one - first for one in self.breaks[row:]])
        tops = array("i", [one - top for one in self.tops[row:]])
        return Block(self.items - first, self.height - top, (breaks, tops))

    def above(self, row: int) -> Block | None:
        """Return the rows before ``row`` as a block of their own, None when there are none."""
        assert self.breaks is not None
        assert self.tops is not None
        if row <= 0:
            return None
        if row >= len(self.breaks):
            return self
        return Block(self.breaks[row], self.tops[row], (self.breaks[:row], self.tops[:row]))


class Ground(NamedTuple):
    """What rows are laid from: the aspects of all tiles, the section's first and the one after its last."""

    aspects: array[float]
    first: int
    end: int
    measure: Measure

    def lay(self, local: int, most: int = PIECE) -> Rows:
        """Return rows from the section's tile ``local`` on."""
        return lay_rows(self.aspects, self.first + local, self.end, self.measure, most)


class SectionRows:
    """The rows of one section as blocks. Items are counted from its first, tops from below its header.

    Rows that were laid from the section's first tile on are what they will always be. A block after a gap begins with
    a row that may turn out not to be one: when the gap is filled, either a row ends where a row of the block begins,
    and the rest of it is right, or its rows are laid anew. Until then it shows what would else not be there in time,
    or what was there before something was inserted above.
    """

    __slots__ = ("_mean", "blocks", "firsts", "height", "items", "key", "stamp", "tops", "total")

    def __init__(self, key: object, stamp: int, items: int, total: float) -> None:
        self.key = key
        self.stamp = stamp
        self.items = items
        self.total = total
        """The sum of all aspects, to see whether others than new ones changed."""
        self._mean = min(ASPECT_MAX, max(ASPECT_MIN, total / items)) if items and total > 0 else 1.0
        self.blocks: list[Block] = []
        self.firsts: list[int] = []
        self.tops: list[int] = []
        self.height = 0
        """Of all rows, px, with the gap below the last one."""

    def forget(self, measure: Measure) -> None:
        """Pack nothing for now, and estimate how high it will be."""
        if self.items:
            gap = self._gap(self.items, measure, last=True)
            self.blocks, self.firsts, self.tops, self.height = [gap], [0], [0], gap.height

    def gap(self) -> int:
        """Return the number of the first block that is a gap, -1 when everything is packed."""
        for at, block in enumerate(self.blocks):
            if block.breaks is None:
                return at
        return -1

    def _gap(self, items: int, measure: Measure, *, last: bool = False) -> Block:
        rows = measure.rows(items, self._mean)
        return Block(items, round((ceil(rows) if last else rows) * measure.share * (measure.row_height + GAP)))

    def _measure(self) -> None:
        firsts = list(accumulate([block.items for block in self.blocks], initial=0))
        tops = list(accumulate([block.height for block in self.blocks], initial=0))
        firsts.pop()
        self.height = tops.pop()
        self.firsts, self.tops = firsts, tops

    # ---- packing ----

    def fill(self, at: int, ground: Ground, *, spared: int = -1) -> bool:
        """Pack some of a gap from its first tile on; return whether there was anything to do.

        ``spared`` is a tile whose block is not to be packed anew: where the rows do not meet its own, the last tiles
        of the gap stay.
        """
        gap, first = self.blocks[at], self.firsts[at]
        rows = ground.lay(first)
        block: Block | None = Block(rows.items, rows.height, (rows.breaks, rows.tops))
        if rows.items > gap.items:
            meeting = self._meeting(rows, first, gap.items)
            if meeting:
                block = block.above(meeting) if block is not None else None
            elif spared > first + gap.items - 1:
                block = block.above(bisect_right(rows.breaks, gap.items) - 1) if block is not None else None
        if block is None or not block.items:
            return False
        self._put(at, block, ground.measure)
        return True

    def _meeting(self, rows: Rows, first: int, least: int) -> int:
        """Return how many of these rows there are until one ends where a row of a block further down begins."""
        for row in range(bisect_left(rows.breaks, least), len(rows.breaks)):
            item = first + rows.breaks[row]
            if self.begins_row(item):
                return row
        return len(rows.breaks) if self.begins_row(first + rows.items) else 0

    def begins_row(self, item: int) -> bool:
        """Return whether a packed row begins with an item."""
        at = bisect_right(self.firsts, item) - 1
        block = self.blocks[at]
        if block.breaks is None or item >= self.items:
            return False
        inside = item - self.firsts[at]
        row = bisect_left(block.breaks, inside)
        return row < len(block.breaks) and block.breaks[row] == inside

    def _put(self, at: int, block: Block, measure: Measure) -> None:
        """Put rows where a gap begins, and over what they reach into."""
        end = self.firsts[at] + block.items
        last = bisect_left(self.firsts, end) - 1  # the last block that they touch
        old, rest = self.blocks[last], self.firsts[last] + self.blocks[last].items - end
        after: list[Block] = []
        if rest and old.breaks is None:
            after = [self._gap(rest, measure, last=last == len(self.blocks) - 1)]
        elif rest:
            kept = old.below(bisect_left(old.breaks or [], old.items - rest))
            between = rest - (kept.items if kept is not None else 0)
            after = [self._gap(between, measure)] if between else []
            after += [kept] if kept is not None else []
        self.blocks[at : last + 1] = [block, *after]
        self._measure()

    def part(self, at: int, items: int, measure: Measure) -> None:
        """Make two gaps of one, the first of ``items``: where the second one is filled, rows begin out of order."""
        whole = self.blocks[at]
        high = round(whole.height * items / whole.items)
        self.blocks[at : at + 1] = [Block(items, high), Block(whole.items - items, whole.height - high)]
        self._measure()

    def change(self, old: SectionRows, head: int, tail: int, measure: Measure) -> None:
        """Take over the rows that the section had before: its first ``head`` and last ``tail`` items are the same."""
        above, below = old.kept_above(head), old.kept_below(tail)
        between = self.items - sum(block.items for block in above) - sum(block.items for block in below)
        if between < 0:
            self.forget(measure)
            return
        middle = [self._gap(between, measure, last=not below)] if between else []
        self.blocks = [*above, *middle, *below]
        self._measure()

    def kept_above(self, head: int) -> list[Block]:
        """Return the rows that depend on nothing but the first ``head`` items."""
        kept: list[Block] = []
        for block, first in zip(self.blocks, self.firsts, strict=True):
            # Whether a row is full the tile after it decides.
            if first + block.items < head:
                kept.append(block)
                continue
            part = block.above(bisect_left(block.breaks, head - first) - 1) if block.breaks is not None else None
            return [*kept, part] if part is not None else kept
        return kept

    def kept_below(self, tail: int) -> list[Block]:
        """Return the rows that begin among the last ``tail`` items."""
        kept: list[Block] = []
        start = self.items - tail
        for block, first in zip(self.blocks, self.firsts, strict=True):
            if first >= start:
                kept.append(block)
            elif first + block.items > start and block.breaks is not None:
                part = block.below(bisect_left(block.breaks, start - first))
                kept += [part] if part is not None else []
        return kept

    # ---- asking ----

    def find(self, item: int) -> tuple[int, int]:
        """Return the block and the row in it that an item lies in; row -1 in a gap."""
        at = bisect_right(self.firsts, item) - 1
        breaks = self.blocks[at].breaks
        return at, bisect_right(breaks, item - self.firsts[at]) - 1 if breaks is not None else -1

    def row_at(self, y: int) -> tuple[int, int]:
        """Return the block and the row in it that begins last above ``y`` or there; (-1, -1): none, row -1: a gap."""
        at = bisect_right(self.tops, y) - 1
        if at < 0:
            return -1, -1
        tops = self.blocks[at].tops
        return at, bisect_right(tops, y - self.tops[at]) - 1 if tops is not None else -1

    def span(self, at: int, row: int) -> tuple[int, int]:
        """Return a packed row's first item and the one after its last."""
        block, first = self.blocks[at], self.firsts[at]
        assert block.breaks is not None
        end = block.breaks[row + 1] if row + 1 < len(block.breaks) else block.items
        return first + block.breaks[row], first + end

    def top_of(self, item: int) -> int:
        """Return the top of an item's row; in a gap about."""
        at, row = self.find(item)
        block = self.blocks[at]
        if block.tops is not None:
            return self.tops[at] + block.tops[row]
        return self.tops[at] + block.height * (item - self.firsts[at]) // block.items

    def edge(self, y: int, *, after: bool) -> int:
        """Return the first item of the first row that ends below ``y``; ``after``: the first that begins there."""
        line = y - 1 if after else y + GAP
        at, row = self.row_at(line)
        if at < 0:
            return 0
        block = self.blocks[at]
        if block.breaks is None:
            item = self.firsts[at] + (line - self.tops[at]) * block.items // max(1, block.height) + after
            return min(item, self.firsts[at] + block.items)
        first, end = self.span(at, row)
        if after:
            return end
        over = at == len(self.blocks) - 1 and end == self.items and y + GAP >= self.height
        return end if over else first
