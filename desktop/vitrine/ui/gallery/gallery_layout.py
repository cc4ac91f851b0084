"""GalleryLayout: where each tile lies. Justified rows by day, packed in plain arithmetic; knows no widgets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

GAP = 8
HEADER = 40
SECTION_GAP = 16
ASPECT_MIN, ASPECT_MAX = 0.5, 2.4
STRETCH_MAX = 1.28
"""A row may be this much higher than asked for, to avoid one that is much too low."""


class Box(NamedTuple):
    """A rectangle in the gallery's own coordinates, whole px; ``top`` 0 is the first header's."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """Return the first px beyond."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Return the first px beyond."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class PackedRow:
    """One row of tiles: the first item's number in its section, the top within it, and each tile's left and width."""

    first: int
    top: int
    height: int
    lefts: tuple[int, ...]
    widths: tuple[int, ...]

    @property
    def end(self) -> int:
        """Return the number after the last item's."""
        return self.first + len(self.lefts)


def pack(aspects: Sequence[float], width: int, row_height: int, gap: int = GAP) -> list[PackedRow]:
    """Return the rows of one section, tops from 0; every row but the last is exactly ``width`` px wide."""
    clamped = [_clamp(aspect) for aspect in aspects]
    sums = [0.0, *accumulate(clamped)]
    # reach[k] grows by an item's width at the asked height plus a gap, in units of that height.
    step = gap / row_height
    reach = [total + k * step for k, total in enumerate(sums)]
    need = (width + gap) / row_height
    rows: list[PackedRow] = []
    first, top, count = 0, 0, len(clamped)
    while first < count:
        end = bisect_left(reach, reach[first] + need, first + 1)
        if end > count:
            rows.append(_last_row(clamped, first, top, row_height, gap))
            break
        end = _better_end(sums, first, end, width, row_height, gap)
        row = _full_row(sums, first, end, top, width, gap)
        rows.append(row)
        first, top = end, top + row.height + gap
    return rows


def _clamp(aspect: float) -> float:
    # Not a number fails every comparison, and becomes a square.
    return min(ASPECT_MAX, max(ASPECT_MIN, aspect)) if aspect > 0 else 1.0


def _height(sums: Sequence[float], first: int, end: int, width: int, gap: int) -> float:
    return (width - gap * (end - first - 1)) / (sums[end] - sums[first])


def _better_end(sums: Sequence[float], first: int, end: int, width: int, row_height: int, gap: int) -> int:
    if end - first < 2:
        return end
    low = _height(sums, first, end, width, gap)
    high = _height(sums, first, end - 1, width, gap)
    nearer = abs(high - row_height) < abs(low - row_height)
    return end - 1 if nearer and high <= STRETCH_MAX * row_height else end


def _full_row(sums: Sequence[float], first: int, end: int, top: int, width: int, gap: int) -> PackedRow:
    height = _height(sums, first, end, width, gap)
    edges = [round((sums[k] - sums[first]) * height) + (k - first) * gap for k in range(first, end)]
    rights = [*(left - gap for left in edges[1:]), width]
    widths = tuple(max(1, right - left) for left, right in zip(edges, rights, strict=True))
    return PackedRow(first, top, max(1, round(height)), tuple(edges), widths)


def _last_row(aspects: Sequence[float], first: int, top: int, row_height: int, gap: int) -> PackedRow:
    widths = tuple(max(1, round(aspect * row_height)) for aspect in aspects[first:])
    lefts = tuple(accumulate((w + gap for w in widths[:-1]), initial=0))
    return PackedRow(first, top, row_height, lefts, widths)


class SectionShape(NamedTuple):
    """What the layout has to know of a section. ``stamp`` changes whenever its aspects do; ``key`` is its own."""

    key: object
    stamp: int
    items: int


@dataclass(frozen=True, slots=True)
class _Placed:
    first: int
    top: int
    height: int
    rows: list[PackedRow]

    @property
    def bottom(self) -> int:
        return self.top + self.height


class GalleryLayout:
    """All sections under each other. A section is packed again only when it, the width or the row height changed."""

    def __init__(self) -> None:
        self._width = 0
        self._row_height = 0
        self._packed: dict[object, tuple[int, list[PackedRow]]] = {}
        self._placed: list[_Placed] = []
        self._tops: list[int] = []
        self._firsts: list[int] = []
        self.height = 0
        """All of it, px."""
        self.packs = 0
        """How many sections were packed so far; a measure for tests."""

    @property
    def sections(self) -> int:
        """Return how many sections there are."""
        return len(self._placed)

    @property
    def width(self) -> int:
        """Return the width it was made for, px."""
        return self._width

    def arrange(self, shapes: Sequence[SectionShape], aspects: Sequence[float], width: int, row_height: int) -> None:
        """Place everything: ``aspects`` of all items in order, ``width`` and ``row_height`` in px."""
        width = max(1, width)
        if (width, row_height) != (self._width, self._row_height):
            self._packed.clear()
        self._width, self._row_height = width, row_height
        packed: dict[object, tuple[int, list[PackedRow]]] = {}
        placed: list[_Placed] = []
        first, top = 0, 0
        for shape in shapes:
            rows = self._rows(shape, aspects, first)
            packed[shape.key] = (shape.stamp, rows)
            height = HEADER + (rows[-1].top + rows[-1].height if rows else 0)
            placed.append(_Placed(first, top, height, rows))
            first += shape.items
            top += height + SECTION_GAP
        self._packed, self._placed = packed, placed
        self._tops = [section.top for section in placed]
        self._firsts = [section.first for section in placed]
        self.height = top

    def _rows(self, shape: SectionShape, aspects: Sequence[float], first: int) -> list[PackedRow]:
        kept = self._packed.get(shape.key)
        if kept is not None and kept[0] == shape.stamp and (kept[1][-1].end if kept[1] else 0) == shape.items:
            return kept[1]
        self.packs += 1
        return pack(aspects[first : first + shape.items], self._width, self._row_height)

    # ---- asking ----

    def box(self, item: int) -> Box:
        """Return where an item lies; an empty box for one that does not exist."""
        section, row = self._find(item)
        if section is None or row is None:
            return Box(0, 0, 0, 0)
        at = item - section.first - row.first
        return Box(row.lefts[at], section.top + HEADER + row.top, row.widths[at], row.height)

    def item_at(self, x: int, y: int) -> int:
        """Return the item under a point, -1 where there is none."""
        section = self._section_over(y)
        if section is None:
            return -1
        inside = y - section.top - HEADER
        row = _row_over(section.rows, inside)
        if row is None or inside >= row.top + row.height:
            return -1
        at = bisect_right(row.lefts, x) - 1
        return section.first + row.first + at if at >= 0 and x < row.lefts[at] + row.widths[at] else -1

    def items_between(self, top: int, bottom: int) -> range:
        """Return the items of every row that touches ``top`` <= y < ``bottom``; rows are whole."""
        first = self._edge_item(top, after=False)
        last = self._edge_item(bottom, after=True)
        return range(first, max(first, last))

    def items_in(self, left: int, top: int, right: int, bottom: int) -> list[int]:
        """Return the items that a rectangle touches."""
        found = []
        for item in self.items_between(top, bottom):
            box = self.box(item)
            if box.left < right and box.right > left and box.top < bottom and box.bottom > top:
                found.append(item)
        return found

    def header(self, section: int) -> int:
        """Return the top of a section's header."""
        return self._placed[section].top

    def section_bottom(self, section: int) -> int:
        """Return where a section ends, without the gap after it."""
        return self._placed[section].bottom

    def first_of(self, section: int) -> int:
        """Return the first item of a section."""
        return self._placed[section].first

    def section_at(self, y: int) -> int:
        """Return the section that a height belongs to, -1 when there is none."""
        return max(0, bisect_right(self._tops, y) - 1) if self._placed else -1

    def beside(self, item: int, rows: int, x: int | None = None) -> int:
        """Return the item nearest in x, ``rows`` rows further down (negative: up), over section borders.

        ``x`` is the line to keep to, by default the item's middle. The item itself when there is no such row.
        """
        box = self.box(item)
        middle = box.left + box.width // 2 if x is None else x
        at = item
        for _ in range(abs(rows)):
            section, row = self._find(at)
            if section is None or row is None:
                return item
            following = section.first + row.end if rows > 0 else section.first + row.first - 1
            if self._find(following)[1] is None:
                break
            at = following
        return self._nearest(at, middle) if at != item else item

    def _nearest(self, item: int, x: int) -> int:
        section, row = self._find(item)
        assert section is not None
        assert row is not None
        distances = [abs(left + width / 2 - x) for left, width in zip(row.lefts, row.widths, strict=True)]
        return section.first + row.first + distances.index(min(distances))

    def _find(self, item: int) -> tuple[_Placed | None, PackedRow | None]:
        if item < 0 or not self._placed:
            return None, None
        section = self._placed[max(0, bisect_right(self._firsts, item) - 1)]
        inside = item - section.first
        at = bisect_right(section.rows, inside, key=lambda row: row.first) - 1
        if at < 0 or inside >= section.rows[at].end:
            return None, None
        return section, section.rows[at]

    def _section_over(self, y: int) -> _Placed | None:
        at = bisect_right(self._tops, y) - 1
        return self._placed[at] if at >= 0 else None

    def _edge_item(self, y: int, *, after: bool) -> int:
        """Return the first item of the first row that ends below ``y``; ``after``: the first that begins there."""
        section = self._section_over(y)
        if section is None:
            return 0
        inside = y - section.top - HEADER
        if after:
            at = bisect_left(section.rows, inside, key=lambda row: row.top)
        else:
            at = bisect_right(section.rows, inside, key=lambda row: row.top + row.height)
        if at < len(section.rows):
            return section.first + section.rows[at].first
        return section.first + (section.rows[-1].end if section.rows else 0)


def _row_over(rows: Sequence[PackedRow], y: int) -> PackedRow | None:
    at = bisect_right(rows, y, key=lambda row: row.top) - 1
    return rows[at] if at >= 0 else None
