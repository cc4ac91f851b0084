"""Justified rows in plain arithmetic: where each row of tiles ends, how high it is, and where its tiles lie."""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import NamedTuple

GAP = 8
ASPECT_MIN = 0.5
ASPECT_MAX = array("f", [2.4])[0]
"""As single precision holds it. Sums of such numbers are exact in double precision for many millions of tiles: what a
row looks like depends on its own tiles alone, not on how many lie before it."""
STRETCH_MAX = 1.28
"""A row may be this much higher than asked for, to avoid one that is much too low."""
_SAMPLE = 1_000


class Measure(NamedTuple):
    """How wide whole rows are and how high they are meant to be, px; ``share`` is how high they become beside that."""

    width: int
    row_height: int
    share: float = 1.0

    @property
    def need(self) -> float:
        """Return how far a whole row reaches: its width and a gap, in row heights."""
        return (self.width + GAP) / self.row_height

    def rows(self, items: float, mean: float) -> float:
        """Return how many rows ``items`` tiles of this mean aspect will be about."""
        return items * (mean + GAP / self.row_height) / self.need

    def learned(self, aspects: array[float]) -> Measure:
        """Return the same with what a sample of all tiles teaches of how high rows become."""
        first = max(0, len(aspects) // 2 - _SAMPLE)
        laid = lay_rows(aspects, first, len(aspects), self, _SAMPLE)
        if len(laid.breaks) < _SAMPLE // 100:
            return self
        mean = sum(map(clamp, aspects[first : first + laid.items])) / laid.items
        return self._replace(share=laid.height / (self.rows(laid.items, mean) * (self.row_height + GAP)))


class Row(NamedTuple):
    """One row: its first tile, each tile's left and width, and its height, px."""

    first: int
    lefts: tuple[int, ...]
    widths: tuple[int, ...]
    height: int


class Rows(NamedTuple):
    """Rows under each other: the tile that each begins with and its top, both from 0, and what all of them take.

    ``height`` holds the gap below the last row, too.
    """

    breaks: array[int]
    tops: array[int]
    items: int
    height: int


def clamp(aspect: float) -> float:
    """Return the aspect that a tile has for an image's; what is no number is a square."""
    # Not a number fails every comparison.
    return min(ASPECT_MAX, max(ASPECT_MIN, aspect)) if aspect > 0 else 1.0


def lay_rows(aspects: array[float], first: int, end: int, measure: Measure, most: int) -> Rows:
    """Lay tiles from ``first`` on in whole rows, looking at ``most`` of them; ``end`` is where their section ends.

    Every row but the section's last will be exactly as wide as asked for: it takes tiles until it is full at the
    height asked for, or one less where that comes nearer to it.
    """
    width, row_height, _ = measure
    need, step, least, greatest = measure.need, GAP / row_height, ASPECT_MIN, ASPECT_MAX
    highest = STRETCH_MAX * row_height
    breaks, tops = array("i", [0]), array("i", [0])
    start, top, count, total = 0, 0, 0, 0.0
    for aspect in aspects[first : min(end, first + most)]:
        shape = aspect if least <= aspect <= greatest else clamp(aspect)
        total += shape
        count += 1
        if total + count * step < need:
            continue
        height = (width - GAP * (count - 1)) / total
        if count > 1:
            higher = (width - GAP * (count - 2)) / (total - shape)
            if higher <= highest and abs(higher - row_height) < abs(height - row_height):
                start, top = start + count - 1, top + (round(higher) if higher >= 1 else 1) + GAP
                breaks.append(start)
                tops.append(top)
                total, count = shape, 1
                if total + step < need:
                    continue
                height = width / total
        start, top = start + count, top + (round(height) if height >= 1 else 1) + GAP
        breaks.append(start)
        tops.append(top)
        total, count = 0.0, 0
    if count and first + most >= end:
        return Rows(breaks, tops, end - first, top + row_height + GAP)
    breaks.pop()
    tops.pop()
    return Rows(breaks, tops, start, top) if start or first >= end else lay_rows(aspects, first, end, measure, 2 * most)


def lay_row(aspects: array[float], first: int, end: int, measure: Measure, *, closes: bool) -> Row:
    """Place the tiles of one row, ``first`` to ``end``; ``closes`` says that it is its section's last."""
    width, row_height, _ = measure
    count = end - first
    shapes = [clamp(aspect) for aspect in aspects[first:end]]
    sums = [0.0, *accumulate(shapes)]
    if closes and sums[-1] + count * (GAP / row_height) < measure.need:
        widths = tuple(max(1, round(shape * row_height)) for shape in shapes)
        return Row(first, tuple(accumulate((w + GAP for w in widths[:-1]), initial=0)), widths, row_height)
    height = (width - GAP * (count - 1)) / sums[-1]
    lefts = tuple([round(sums[at] * height) + at * GAP for at in range(count)])
    rights = [*(left - GAP for left in lefts[1:]), width]
    return Row(
        first,
        lefts,
        tuple(max(1, right - left) for left, right in zip(lefts, rights, strict=True)),
        max(1, round(height)),
    )
