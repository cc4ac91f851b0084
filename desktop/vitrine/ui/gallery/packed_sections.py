"""PackedSections: sections of justified rows under each other, packed piece by piece; knows no widgets."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import isfinite
from time import perf_counter
from typing import NamedTuple, Protocol

from vitrine.ui.gallery.justified_rows import GAP, Measure, Row
from vitrine.ui.gallery.section_rows import LEAD, NEAR, PIECE, Ground, SectionRows

HEADER = 40
SECTION_GAP = 16
_MANY = 20_000


class Shape(Protocol):
    """What the layout has to know of a section. ``stamp`` changes whenever its aspects do; ``key`` is its own."""

    @property
    def key(self) -> object:
        """Return what stays the same while the section does."""

    @property
    def stamp(self) -> int:
        """Return what changes with its items."""

    @property
    def items(self) -> int:
        """Return how many items it has."""


class SectionShape(NamedTuple):
    """A section in so many words."""

    key: object
    stamp: int
    items: int


class PackedSections:
    """All sections under each other, each packed when it is looked at or when there is time.

    ``arrange`` takes in what changed and packs nothing; ``pack_around`` packs what is in view, at once; ``pack_some``
    packs the rest, outwards from the view, as long as one lets it. What is not packed has an estimated height: as it
    becomes a fact, things below move, and whoever looks at them has to follow (``pack_around`` says how far).
    """

    def __init__(self) -> None:
        self._measure = Measure(0, 0)
        self._aspects = array("f")
        self._sections: list[SectionRows] = []
        self._firsts: list[int] = []
        self._heights: list[int] = []
        self._tops: list[int] = []
        self._rows: dict[tuple[int, int], Row] = {}
        self._items = 0
        self._head = self._tail = 0
        self._seen = range(0)
        self._up, self._down = -1, 0
        self._held: set[int] = set()
        self.height = 0
        """All of it, px."""
        self.packs = 0
        """How many pieces were packed so far; a measure for tests."""

    @property
    def sections(self) -> int:
        """Return how many sections there are."""
        return len(self._sections)

    @property
    def width(self) -> int:
        """Return the width it was made for, px."""
        return self._measure.width

    @property
    def waiting(self) -> bool:
        """Return whether ``pack_some`` may find something to do."""
        if self._up >= 0 or self._down < len(self._sections):
            return True
        return any(not self._holds(number) for number in self._held)

    # ---- taking in what changed ----

    def clear(self) -> None:
        """Forget every section: others will come."""
        self._take([], 0)

    def inserted(self, first: int, count: int) -> None:
        """Note that items have come, before they are arranged: what lies around them can stay as it is."""
        self._items += count
        self._head = min(self._head, first)
        self._tail = min(self._tail, self._items - first - count)

    def removed(self, first: int, count: int) -> None:
        """Note that items have gone, before the others are arranged."""
        self._items -= count
        self._head = min(self._head, first)
        self._tail = min(self._tail, self._items - first)

    def arrange(self, shapes: Iterable[Shape], aspects: Sequence[float], width: int, row_height: int) -> None:
        """Take in all sections and the aspects of all items in order, which is kept, not copied, where it is an array.

        ``width`` and ``row_height`` are in px. Rows are kept where neither they nor these changed.
        """
        self._aspects = aspects if isinstance(aspects, array) and aspects.typecode == "f" else array("f", aspects)
        same = self._measure[:2] == (max(1, width), row_height)
        if not same or not self._sections:
            self._measure = Measure(max(1, width), row_height).learned(self._aspects)
        measure = self._measure
        old = {section.key: (section, first) for section, first in zip(self._sections, self._firsts, strict=True)}
        noted = self._items == len(self._aspects)
        count = self._firsts[-1] + self._sections[-1].items if self._sections else 0
        sections, first = [], 0
        for shape in shapes:
            kept, was_first = old.get(shape.key, (None, 0))
            items = shape.items
            if kept is None or kept.stamp != shape.stamp or kept.items != items:
                section = self._take_in(shape, first, kept)
                if kept is not None and same and noted and self._only_edited(kept, section, first):
                    head = min(max(0, self._head - was_first), kept.items, items)
                    tail = min(max(0, was_first + kept.items - (count - self._tail)), kept.items, items)
                    section.change(kept, head, tail, measure)
                kept = section
            elif not same:
                kept.forget(measure)
            sections.append(kept)
            first += items
        self._take(sections, first)

    def _take_in(self, shape: Shape, first: int, kept: SectionRows | None) -> SectionRows:
        if kept is not None and shape.items > kept.items > _MANY:
            # A day of an import that goes on: not all of it is summed up again for each piece that comes.
            total = kept.total + self._sum_of_new(kept, shape.items, first)
        else:
            total = sum(self._aspects[first : first + shape.items])
        section = SectionRows(shape.key, shape.stamp, shape.items, total if isfinite(total) else 0.0)
        section.forget(self._measure)
        return section

    def _sum_of_new(self, kept: SectionRows, items: int, first: int) -> float:
        head = max(first, self._head)
        return sum(self._aspects[head : head + items - kept.items])

    def _only_edited(self, old: SectionRows, new: SectionRows, first: int) -> bool:
        """Return whether no more than was noted changed in a section: no aspects of others."""
        if new.items <= old.items:
            return new.items < old.items
        return abs(old.total + self._sum_of_new(old, new.items, first) - new.total) < 1e-6

    def _take(self, sections: list[SectionRows], items: int) -> None:
        self._sections = sections
        self._items = self._head = self._tail = items
        self._firsts = list(accumulate([section.items for section in sections], initial=0))
        self._firsts.pop()
        self._heights = [_high(section) for section in sections]
        self._rows.clear()
        self._held.clear()
        self._stack()
        self._look_from(self._section_of(min(self._seen.start, max(0, items - 1))))

    def _stack(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0))
        self.height = self._tops.pop()

    # ---- packing ----

    def pack_around(self, top: int, bottom: int) -> int:
        """Pack every row that touches ``top`` <= y < ``bottom``, and return how far what is there has moved, px.

        What is there is the first packed row of them; where there is none nothing is known to have moved.
        """
        watched = self.first_packed(top, bottom)
        before = self._top_of(watched) if watched >= 0 else 0
        moved = 0
        while (found := self._gap_between(top + moved, bottom + moved)) is not None:
            section, at = found
            self._fill_at(section, at, self._wish(section, at, top + moved))
            if watched >= 0:
                moved = self._top_of(watched) - before
        seen = self.items_between(top + moved, bottom + moved)
        if seen != self._seen:
            self._seen = seen
            near = self._section_of(seen.start)
            if not self._up <= near <= self._down:
                self._look_from(near)
        return moved

    def pack_at(self, item: int) -> None:
        """Pack the row that an item lies in."""
        while 0 <= item < self._items:
            number = self._section_of(item)
            section = self._sections[number]
            at, row = section.find(item - self._firsts[number])
            if row >= 0:
                return
            self._fill_at(number, at, item - self._firsts[number] - section.firsts[at])

    def pack_some(self, seconds: float) -> bool:
        """Pack what is left, outwards from what is in view, for about so long; return whether more is left.

        Rows in view are not packed anew for what lies above them: that waits until one looks elsewhere.
        """
        end = perf_counter() + seconds
        for number in [one for one in self._held if not self._holds(one)]:
            if not self._pack_section(number, end):
                self._held.discard(number)
        while perf_counter() < end and (self._up >= 0 or self._down < len(self._sections)):
            if self._down < len(self._sections):
                self._down += not self._pack_section(self._down, end)
            if self._up >= 0:
                self._up -= not self._pack_section(self._up, end)
        self._stack()
        return self.waiting

    def _pack_section(self, number: int, end: float) -> bool:
        """Pack some of a section; return whether there is more to do in it now."""
        section = self._sections[number]
        spared = self._seen.start - self._firsts[number]
        while (at := section.gap()) >= 0:
            if not section.fill(at, self._ground(number), spared=spared if 0 <= spared < section.items else -1):
                self._held.add(number)
                break
            self._heights[number] = _high(section)
            self.packs += 1
            if perf_counter() >= end:
                return True
        return False

    def _holds(self, number: int) -> bool:
        """Return whether rows of a section are in view below its first gap."""
        section, seen = self._sections[number], self._seen.start - self._firsts[number]
        at = section.gap()
        return at >= 0 and section.firsts[at] + section.blocks[at].items <= seen < section.items

    def _look_from(self, section: int) -> None:
        """Let packing go on around a section."""
        self._up, self._down = section - 1, max(0, section)

    def _fill_at(self, number: int, at: int, wish: int) -> None:
        """Pack some of a gap, near its item ``wish``."""
        section, ground = self._sections[number], self._ground(number)
        if wish > NEAR:
            # Where all tiles are alike their rows are, too: a row begins at a multiple of what one takes.
            first = ground.lay(section.firsts[at], PIECE)
            step = first.breaks[1] if len(first.breaks) > 1 else 1
            begin = (wish - LEAD) // step * step
            section.part(at, begin, self._measure)
            at += 1
        section.fill(at, ground)
        self._heights[number] = _high(section)
        self.packs += 1
        self._stack()

    def _wish(self, number: int, at: int, y: int) -> int:
        """Return which item of a gap lies about at ``y``."""
        section = self._sections[number]
        block, down = section.blocks[at], y - self._tops[number] - HEADER - section.tops[at]
        return min(block.items - 1, max(0, down) * block.items // max(1, block.height))

    def _ground(self, number: int) -> Ground:
        first = self._firsts[number]
        return Ground(self._aspects, first, first + self._sections[number].items, self._measure)

    def _gap_between(self, top: int, bottom: int) -> tuple[int, int] | None:
        """Return the first gap that touches these heights: its section and its number there."""
        for number in range(max(0, self.section_at(top)), len(self._sections)):
            above = self._tops[number] + HEADER
            if above >= bottom:
                break
            section = self._sections[number]
            for at in range(max(0, section.row_at(top - above)[0]), len(section.blocks)):
                if above + section.tops[at] >= bottom:
                    break
                block = section.blocks[at]
                if block.breaks is None and above + section.tops[at] + block.height > top:
                    return number, at
        return None

    def first_packed(self, top: int, bottom: int) -> int:
        """Return the first item of the first packed row that touches these heights, -1 when there is none."""
        for number in range(max(0, self.section_at(top)), len(self._sections)):
            above = self._tops[number] + HEADER
            if above >= bottom:
                break
            section = self._sections[number]
            first = section.edge(top - above, after=False)
            if first < section.items:
                at, row = section.find(first)
                at += row < 0
                if at < len(section.blocks) and section.blocks[at].breaks is not None:
                    item = self._firsts[number] + (first if row >= 0 else section.firsts[at])
                    return item if self._top_of(item) < bottom else -1
        return -1

    # ---- where it begins and ends ----

    def items_between(self, top: int, bottom: int) -> range:
        """Return the items of every row that touches ``top`` <= y < ``bottom``; rows are whole."""
        first = self._edge_item(top, after=False)
        return range(first, max(first, self._edge_item(bottom, after=True)))

    def section_at(self, y: int) -> int:
        """Return the section that a height belongs to, -1 when there is none."""
        return max(0, bisect_right(self._tops, y) - 1) if self._sections else -1

    def _section_of(self, item: int) -> int:
        return max(0, bisect_right(self._firsts, item) - 1)

    def _top_of(self, item: int) -> int:
        number = self._section_of(item)
        return self._tops[number] + HEADER + self._sections[number].top_of(item - self._firsts[number])

    def _edge_item(self, y: int, *, after: bool) -> int:
        """Return the first item of the first row that ends below ``y``; ``after``: the first that begins there."""
        number = bisect_right(self._tops, y) - 1
        if number < 0:
            return 0
        return self._firsts[number] + self._sections[number].edge(y - self._tops[number] - HEADER, after=after)


def _high(section: SectionRows) -> int:
    """Return what a section takes with its header and the room below it."""
    return HEADER + max(0, section.height - GAP) + SECTION_GAP
