"""GalleryLayout: where each tile lies. Justified rows by day, packed piece by piece; knows no widgets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from vitrine.ui.gallery.justified_rows import Row, lay_row
from vitrine.ui.gallery.packed_sections import HEADER, SECTION_GAP, PackedSections, SectionShape

__all__ = ["HEADER", "SECTION_GAP", "Box", "GalleryLayout", "SectionShape"]

_KEPT_ROWS = 1_000
"""Rows whose tiles' places are kept: many screens full."""


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


class GalleryLayout(PackedSections):
    """Says where items are, and what is where. Places of tiles are worked out when they are asked for."""

    def box(self, item: int) -> Box:
        """Return where an item lies, about where it is not packed; an empty box for one that does not exist."""
        return next(self.boxes(range(item, item + 1)), Box(0, 0, 0, 0))

    def boxes(self, items: range) -> Iterator[Box]:
        """Yield where items lie, as ``box`` does; ends where there are no more."""
        item = items.start
        while 0 <= item < min(items.stop, self._items):
            number = self._section_of(item)
            section, first = self._sections[number], self._firsts[number]
            top = self._tops[number] + HEADER + section.top_of(item - first)
            at, place = section.find(item - first)
            if place < 0:
                yield Box(0, top, self._measure.row_height, self._measure.row_height)
                item += 1
                continue
            row = self._row(number, at, place)
            for left, width in zip(row.lefts[item - row.first :], row.widths[item - row.first :], strict=True):
                if item >= items.stop:
                    return
                yield Box(left, top, width, row.height)
                item += 1

    def item_at(self, x: int, y: int) -> int:
        """Return the item under a point, -1 where there is none."""
        number = bisect_right(self._tops, y) - 1
        if number < 0:
            return -1
        section, inside = self._sections[number], y - self._tops[number] - HEADER
        at, place = section.row_at(inside)
        if place < 0:
            return -1
        row = self._row(number, at, place)
        if inside >= section.top_of(row.first - self._firsts[number]) + row.height:
            return -1
        column = bisect_right(row.lefts, x) - 1
        return row.first + column if column >= 0 and x < row.lefts[column] + row.widths[column] else -1

    def spans_in(self, left: int, top: int, right: int, bottom: int) -> list[range]:
        """Return the items that a rectangle touches, those side by side in one range."""
        items = self.items_between(top, bottom)
        if left <= 0 and right >= self.width:
            return [items] if items else []
        found: list[range] = []
        for item, box in zip(items, self.boxes(items), strict=False):
            if box.left < right and box.right > left and box.top < bottom and box.bottom > top:
                if found and found[-1].stop == item:
                    found[-1] = range(found[-1].start, item + 1)
                else:
                    found.append(range(item, item + 1))
        return found

    def items_in(self, left: int, top: int, right: int, bottom: int) -> list[int]:
        """Return the items that a rectangle touches."""
        return [item for span in self.spans_in(left, top, right, bottom) for item in span]

    def header(self, section: int) -> int:
        """Return the top of a section's header."""
        return self._tops[section]

    def section_bottom(self, section: int) -> int:
        """Return where a section ends, without the gap after it."""
        return self._tops[section] + self._heights[section] - SECTION_GAP

    def first_of(self, section: int) -> int:
        """Return the first item of a section."""
        return self._firsts[section]

    def beside(self, item: int, rows: int, x: int | None = None) -> int:
        """Return the item nearest in x, ``rows`` rows further down (negative: up), over section borders.

        ``x`` is the line to keep to, by default the item's middle. The item itself when there is no such row. What
        is on the way is packed.
        """
        if not 0 <= item < self._items:
            return item
        row = self._row_of(item)
        at = item - row.first
        middle = row.lefts[at] + row.widths[at] // 2 if x is None else x
        for _ in range(abs(rows)):
            following = row.first + len(row.lefts) if rows > 0 else row.first - 1
            if not 0 <= following < self._items:
                break
            row = self._row_of(following)
        if row.first <= item < row.first + len(row.lefts):
            return item
        distances = [abs(left + width / 2 - middle) for left, width in zip(row.lefts, row.widths, strict=True)]
        return row.first + distances.index(min(distances))

    def _row_of(self, item: int) -> Row:
        self.pack_at(item)
        number = self._section_of(item)
        return self._row(number, *self._sections[number].find(item - self._firsts[number]))

    def _row(self, number: int, at: int, place: int) -> Row:
        """Return where the tiles of a packed row lie."""
        base = self._firsts[number]
        first, end = self._sections[number].span(at, place)
        kept = self._rows.get((base + first, base + end))
        if kept is None:
            if len(self._rows) >= _KEPT_ROWS:
                self._rows.clear()
            closes = end == self._sections[number].items
            kept = lay_row(self._aspects, base + first, base + end, self._measure, closes=closes)
            self._rows[base + first, base + end] = kept
        return kept
