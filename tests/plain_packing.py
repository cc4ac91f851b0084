"""The justified packing in its plainest form: what the gallery's layout has to come to, however it gets there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from vitrine.ui.gallery.justified_rows import ASPECT_MAX, ASPECT_MIN, GAP, STRETCH_MAX


class PlainRow(NamedTuple):
    """One row: the first item's number, the top, the height, and each tile's left and width."""

    first: int
    top: int
    height: int
    lefts: tuple[int, ...]
    widths: tuple[int, ...]

    @property
    def end(self) -> int:
        """Return the number after the last item's."""
        return self.first + len(self.lefts)


def pack(aspects: Sequence[float], width: int, row_height: int, gap: int = GAP) -> list[PlainRow]:
    """Return the rows of one section, tops from 0; every row but the last is exactly ``width`` px wide."""
    sums = [0.0, *accumulate(min(ASPECT_MAX, max(ASPECT_MIN, a)) if a > 0 else 1.0 for a in aspects)]
    step, need = gap / row_height, (width + gap) / row_height
    rows: list[PlainRow] = []
    first, top, count = 0, 0, len(aspects)
    while first < count:
        # How far the row reaches with each further item, in units of the height that was asked for.
        reach = [sums[k] - sums[first] + (k - first) * step for k in range(first, min(count, first + 400) + 1)]
        end = first + bisect_left(reach, need, 1)
        if end > count:
            widths = tuple(max(1, round((b - a) * row_height)) for a, b in pairwise(sums[first:]))
            lefts = tuple(accumulate((w + gap for w in widths[:-1]), initial=0))
            rows.append(PlainRow(first, top, row_height, lefts, widths))
            break
        low = _height(sums, first, end, width, gap)
        if end - first > 1:
            high = _height(sums, first, end - 1, width, gap)
            if abs(high - row_height) < abs(low - row_height) and high <= STRETCH_MAX * row_height:
                end, low = end - 1, high
        edges = [round((sums[k] - sums[first]) * low) + (k - first) * gap for k in range(first, end)]
        rights = [*(left - gap for left in edges[1:]), width]
        widths = tuple(max(1, right - left) for left, right in zip(edges, rights, strict=True))
        rows.append(PlainRow(first, top, max(1, round(low)), tuple(edges), widths))
        first, top = end, top + rows[-1].height + gap
    return rows


def _height(sums: Sequence[float], first: int, end: int, width: int, gap: int) -> float:
    return (width - gap * (end - first - 1)) / (sums[end] - sums[first])
