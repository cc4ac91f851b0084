"""The justified packing: whole rows, flush edges, kept order, one section packed at a time."""

from __future__ import annotations

import itertools
import math

from hypothesis import given, settings
from hypothesis import strategies as st

from vitrine.ui.gallery.gallery_layout import GAP, HEADER, STRETCH_MAX, GalleryLayout, SectionShape, pack

ASPECTS = st.lists(
    st.one_of(
        st.sampled_from([1.0, 1.25, 1.5, 16 / 9, 9 / 16, 0.8]),
        st.floats(min_value=0, max_value=100),
        st.sampled_from([0.0, -3.0, math.inf, math.nan]),
    ),
    max_size=60,
)
WIDTHS = st.integers(min_value=1, max_value=3000)
HEIGHTS = st.sampled_from([112, 144, 176, 224, 288])


@settings(max_examples=200, deadline=None)
@given(ASPECTS, WIDTHS, HEIGHTS)
def test_every_item_once_in_order_without_overlap(aspects: list[float], width: int, height: int) -> None:
    rows = pack(aspects, width, height)
    assert [k for row in rows for k in range(row.first, row.end)] == list(range(len(aspects)))
    for above, below in itertools.pairwise(rows):
        assert below.top == above.top + above.height + GAP
    for row in rows:
        assert row.height >= 1
        assert all(w >= 1 for w in row.widths)
        rights = [left + w for left, w in zip(row.lefts, row.widths, strict=True)]
        if width >= 60:
            assert all(right <= nxt for right, nxt in zip(rights, row.lefts[1:], strict=False))


@settings(max_examples=200, deadline=None)
@given(ASPECTS, st.integers(min_value=480, max_value=3000), HEIGHTS)
def test_full_rows_are_flush_and_within_the_stretch(aspects: list[float], width: int, height: int) -> None:
    rows = pack(aspects, width, height)
    for row in rows[:-1]:
        assert row.lefts[-1] + row.widths[-1] == width
        assert row.height <= round(STRETCH_MAX * height)
        if width >= 5.5 * height:
            assert row.height >= 0.7 * height
        gaps = {b - a - w for a, w, b in zip(row.lefts, row.widths, row.lefts[1:], strict=False)}
        assert gaps <= {GAP}
    if rows:
        last = rows[-1]
        assert last.lefts[0] == 0
        assert last.lefts[-1] + last.widths[-1] <= width + len(last.widths)


def test_a_whole_row_of_wide_and_tall_pictures_is_clamped() -> None:
    rows = pack([1000.0, 0.001, 1.0], 5000, 176)
    assert rows[0].widths == (round(2.4 * 176), 88, 176)


def test_nothing_makes_no_rows() -> None:
    assert pack([], 800, 176) == []


def _layout(counts: list[int], stamps: list[int] | None = None, layout: GalleryLayout | None = None) -> GalleryLayout:
    layout = layout or GalleryLayout()
    stamps = stamps or [0] * len(counts)
    aspects = [1.25 if n % 3 else 0.6 for n in range(sum(counts))]
    shapes = [SectionShape(f"day {n}", stamps[n], count) for n, count in enumerate(counts)]
    layout.arrange(shapes, aspects, 848, 176)
    return layout


def test_only_the_changed_section_is_packed_again() -> None:
    layout = _layout([500, 400, 300])
    assert layout.packs == 3
    _layout([501, 400, 300], [1, 0, 0], layout)
    assert layout.packs == 4
    layout.arrange([SectionShape("day 0", 1, 501)], [1.0] * 501, 600, 176)
    assert layout.packs == 5


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(min_value=1, max_value=40), min_size=1, max_size=6))
def test_points_and_boxes_agree(counts: list[int]) -> None:
    layout = _layout(counts)
    for item in range(sum(counts)):
        box = layout.box(item)
        assert layout.item_at(box.left, box.top) == item
        assert layout.item_at(box.right - 1, box.bottom - 1) == item
        assert layout.item_at(box.right, box.top) != item
        assert item in layout.items_between(box.top, box.top + 1)
        assert item in layout.items_in(box.left, box.top, box.left + 1, box.top + 1)
    assert layout.item_at(0, -5) == -1
    assert layout.item_at(0, layout.height + 5) == -1
    assert layout.item_at(5, HEADER - 1) == -1
    assert list(layout.items_between(0, layout.height)) == list(range(sum(counts)))


def test_moving_up_and_down_goes_to_the_nearest_and_over_borders() -> None:
    layout = _layout([6, 9])
    last = layout.box(5)
    below = layout.beside(5, 1)
    assert below >= 6
    assert abs(layout.box(below).left - last.left) < 200
    assert layout.beside(below, -1, last.left + last.width // 2) == 5
    assert layout.beside(0, -1) == 0
    assert layout.beside(14, 1) == 14
    assert layout.beside(0, 99) >= 6


def test_an_item_that_does_not_exist_has_an_empty_box() -> None:
    assert _layout([3]).box(3).width == 0
    assert GalleryLayout().box(0).width == 0
    assert GalleryLayout().section_at(0) == -1
