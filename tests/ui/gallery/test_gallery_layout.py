"""The justified packing: whole rows, flush edges, kept order, packed piece by piece to what is packed at once."""

from __future__ import annotations

import itertools
import math
import random
from array import array
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plain_packing import pack
from vitrine.ui.gallery import section_rows
from vitrine.ui.gallery.gallery_layout import HEADER, SECTION_GAP, Box, GalleryLayout, SectionShape
from vitrine.ui.gallery.justified_rows import GAP, STRETCH_MAX, Measure, lay_rows

ASPECT = st.one_of(
    st.sampled_from([1.0, 1.25, 1.5, 16 / 9, 9 / 16, 0.8]),
    st.floats(min_value=0, max_value=100),
    st.sampled_from([0.0, -3.0, math.inf, math.nan]),
)
WIDTHS = st.integers(min_value=1, max_value=3000)
HEIGHTS = st.sampled_from([112, 144, 176, 224, 288])
FOREVER = math.inf


def singles(aspects: list[float]) -> list[float]:
    """Return them as the model keeps them."""
    return list(array("f", aspects))


# ---- the plain form ----


@settings(max_examples=200, deadline=None)
@given(st.lists(ASPECT, max_size=60), WIDTHS, HEIGHTS)
def test_every_item_once_in_order_without_overlap(aspects: list[float], width: int, height: int) -> None:
    rows = pack(singles(aspects), width, height)
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
@given(st.lists(ASPECT, max_size=60), st.integers(min_value=480, max_value=3000), HEIGHTS)
def test_full_rows_are_flush_and_within_the_stretch(aspects: list[float], width: int, height: int) -> None:
    rows = pack(singles(aspects), width, height)
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


# ---- the layout comes to the same ----


class Gallery:
    """Sections and aspects as the model has them, with the layout that follows."""

    def __init__(self, *days: list[float], width: int = 848, row_height: int = 176) -> None:
        self.layout = GalleryLayout()
        self.days = [singles(day) for day in days]
        self.stamps = [0] * len(days)
        self.width, self.row_height = width, row_height
        self.arrange()

    def arrange(self, width: int = 0, row_height: int = 0) -> None:
        self.width, self.row_height = width or self.width, row_height or self.row_height
        shapes = [SectionShape(n, self.stamps[n], len(day)) for n, day in enumerate(self.days)]
        aspects = array("f", itertools.chain.from_iterable(self.days))
        self.layout.arrange(shapes, aspects, self.width, self.row_height)

    def insert(self, day: int, at: int, new: list[float]) -> None:
        self.days[day][at:at] = singles(new)
        self.stamps[day] += 1
        self.layout.inserted(sum(map(len, self.days[:day])) + at, len(new))
        self.arrange()

    def remove(self, day: int, at: int, count: int) -> None:
        count = len(self.days[day][at : at + count])
        del self.days[day][at : at + count]
        self.stamps[day] += 1
        if count:
            self.layout.removed(sum(map(len, self.days[:day])) + at, count)
        self.arrange()

    def boxes(self) -> Iterator[Box]:
        """Yield what the plain form says."""
        top = 0
        for day in self.days:
            rows = pack(day, self.width, self.row_height)
            for row in rows:
                for left, width in zip(row.lefts, row.widths, strict=True):
                    yield Box(left, top + HEADER + row.top, width, row.height)
            top += HEADER + (rows[-1].top + rows[-1].height if rows else 0) + SECTION_GAP
        self.whole = top

    def finish(self) -> None:
        while self.layout.pack_some(FOREVER):
            pass

    def assert_whole(self) -> None:
        """Pack the rest and hold everything against the plain form."""
        self.layout.pack_around(-1, -1)  # nobody looks
        self.finish()
        expected = list(self.boxes())
        assert list(self.layout.boxes(range(len(expected) + 3))) == expected
        assert self.layout.height == self.whole


DAYS = st.lists(st.lists(ASPECT, max_size=50), min_size=1, max_size=4)


@settings(max_examples=150, deadline=None)
@given(DAYS, WIDTHS, HEIGHTS)
def test_packed_in_one_go_it_is_the_plain_form(days: list[list[float]], width: int, height: int) -> None:
    Gallery(*days, width=width, row_height=height).assert_whole()


@settings(max_examples=150, deadline=None)
@given(DAYS, st.integers(200, 3000), HEIGHTS, st.data())
def test_however_it_is_looked_at_and_changed_it_comes_to_the_plain_form(
    days: list[list[float]], width: int, height: int, data: st.DataObject
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(section_rows, "PIECE", 7)  # pieces and leaps small enough to meet in 200 tiles
        patch.setattr("vitrine.ui.gallery.packed_sections.PIECE", 7)
        patch.setattr("vitrine.ui.gallery.packed_sections.NEAR", 10)
        patch.setattr("vitrine.ui.gallery.packed_sections.LEAD", 5)
        gallery = Gallery(*days, width=width, row_height=height)
        for _ in range(data.draw(st.integers(1, 6))):
            day = data.draw(st.integers(0, len(days) - 1))
            at = data.draw(st.integers(0, len(gallery.days[day])))
            match data.draw(st.sampled_from(["look", "look", "some", "insert", "remove", "width", "find"])):
                case "look":
                    top = data.draw(st.integers(0, max(0, gallery.layout.height)))
                    gallery.layout.pack_around(top, top + data.draw(st.integers(1, 900)))
                case "some":
                    gallery.layout.pack_some(0)
                case "insert":
                    gallery.insert(day, at, data.draw(st.lists(ASPECT, min_size=1, max_size=9)))
                case "remove":
                    gallery.remove(day, at, data.draw(st.integers(1, 9)))
                case "width":
                    gallery.arrange(width=data.draw(st.integers(200, 3000)))
                case "find":
                    gallery.layout.pack_at(sum(map(len, gallery.days[:day])) + at)
        gallery.assert_whole()


@settings(max_examples=100, deadline=None)
@given(st.lists(ASPECT, max_size=80), WIDTHS, HEIGHTS, st.integers(1, 40))
def test_pieces_of_any_size_join(aspects: list[float], width: int, height: int, piece: int) -> None:
    shapes, at, breaks = array("f", aspects), 0, []
    while at < len(shapes):
        rows = lay_rows(shapes, at, len(shapes), Measure(width, height), piece)
        assert rows.items > 0
        breaks += [at + one for one in rows.breaks]
        at += rows.items
    assert breaks == [row.first for row in pack(list(shapes), width, height)]


def test_nothing_takes_no_room_but_its_header() -> None:
    gallery = Gallery([], [1.0])
    gallery.assert_whole()
    assert gallery.layout.header(1) == HEADER + SECTION_GAP
    assert Gallery().layout.height == 0


# ---- piece by piece ----

MANY = random.Random(7).choices([1.0, 1.25, 1.5, 0.667, 16 / 9, 9 / 16], k=20_000)


def test_only_the_changed_section_is_packed_again() -> None:
    gallery = Gallery([1.0] * 500, [1.25] * 400, [0.6] * 300)
    gallery.finish()
    assert gallery.layout.packs == 3
    gallery.insert(0, 0, [1.5])
    gallery.finish()
    assert gallery.layout.packs == 4


@pytest.mark.parametrize("aspects", [MANY, [1.0] * 20_000, [16 / 9] * 20_000])
def test_what_is_in_view_is_packed_at_once_and_the_rest_estimated(aspects: list[float]) -> None:
    gallery = Gallery(*[aspects[n : n + 100] for n in range(0, 20_000, 100)])
    estimated = gallery.layout.height
    middle = estimated // 2
    gallery.layout.pack_around(middle, middle + 900)
    packs = gallery.layout.packs
    assert packs <= 3
    gallery.layout.pack_around(middle, middle + 900)
    assert gallery.layout.packs == packs
    gallery.finish()
    assert gallery.layout.height == pytest.approx(estimated, rel=0.05)
    assert not gallery.layout.waiting


def test_a_far_row_of_a_huge_section_needs_little_packing() -> None:
    gallery = Gallery(MANY)
    middle = gallery.layout.height // 2
    gallery.layout.pack_around(middle, middle + 900)
    assert gallery.layout.packs == 1
    seen = list(gallery.layout.boxes(gallery.layout.items_between(middle, middle + 900)))
    gallery.finish()
    # Rows begun in between soon end where those begun at the top end: nothing was packed twice.
    first = gallery.layout.items_between(0, gallery.layout.height)
    boxes = [(box.left, box.width, box.height) for box in gallery.layout.boxes(first)]
    assert (seen[0].left, seen[0].width, seen[0].height) in boxes
    gallery.assert_whole()


def test_tiles_all_alike_begin_their_far_rows_where_rows_begin() -> None:
    gallery = Gallery([1.0] * 20_000)
    gallery.layout.pack_at(15_000)
    far = gallery.layout.box(15_000)
    gallery.finish()
    assert gallery.layout.box(15_000)[::2] == far[::2]
    gallery.assert_whole()


def test_packing_above_says_how_far_what_is_in_view_moves() -> None:
    gallery = Gallery(*[MANY[n : n + 300] for n in range(0, 9_000, 300)])
    layout = gallery.layout
    top = layout.header(10) + 30
    top += layout.pack_around(top, top + 600)
    seen = layout.items_between(top, top + 600)
    at = layout.box(seen.start).top - top
    top -= 200  # up, to where nothing is packed yet
    top += layout.pack_around(top, top + 600)
    assert layout.box(seen.start).top - top == at + 200


def test_what_is_in_view_is_not_packed_anew_for_what_came_above() -> None:
    gallery = Gallery([1.0] * 400)
    layout = gallery.layout
    gallery.finish()
    top = layout.height // 2
    layout.pack_around(top, top + 600)
    seen = layout.items_between(top, top + 600)
    before = list(layout.boxes(seen))
    gallery.insert(0, 0, [1.0])
    after = range(seen.start + 1, seen.stop + 1)
    moved = layout.box(after.start).top - before[0].top
    top += moved
    assert layout.pack_around(top, top + 600) == 0
    gallery.finish()
    moved = layout.box(after.start).top - before[0].top
    assert [box._replace(top=box.top - moved) for box in layout.boxes(after)] == before
    assert not layout.waiting  # what is left has to wait until one looks elsewhere
    layout.pack_around(0, 1)
    assert layout._sections[0].gap() == 0
    gallery.assert_whole()


def test_appending_keeps_all_rows_but_the_last() -> None:
    gallery = Gallery(MANY[:4_000])
    gallery.finish()
    packs = gallery.layout.packs
    gallery.insert(0, 4_000, MANY[4_000:5_000])
    gallery.finish()
    assert gallery.layout.packs == packs + 1
    gallery.assert_whole()


def test_a_changed_aspect_beside_a_new_item_packs_the_section_anew() -> None:
    gallery = Gallery(MANY[:1_000])
    gallery.finish()
    gallery.days[0][900] = 2.0
    gallery.insert(0, 0, [1.0])
    gallery.assert_whole()


def test_cleared_it_knows_no_section() -> None:
    gallery = Gallery([1.0] * 20, [1.5] * 20)
    gallery.finish()
    gallery.layout.clear()
    assert (gallery.layout.sections, gallery.layout.height) == (0, 0)
    gallery.days = [[0.5] * 20]
    gallery.stamps = [0]
    gallery.arrange()
    gallery.assert_whole()


# ---- asking ----


def _layout(counts: list[int]) -> GalleryLayout:
    gallery = Gallery(*[[1.25 if n % 3 else 0.6 for n in range(count)] for count in counts])
    gallery.finish()
    return gallery.layout


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


def test_a_rectangle_over_whole_rows_is_one_range() -> None:
    layout = _layout([20, 30])
    assert layout.spans_in(-5, 0, 900, layout.height) == [range(50)]
    boxes = [layout.box(item) for item in range(50)]
    left, right = boxes[1].left, boxes[1].right
    spans = layout.spans_in(left, 0, right, layout.height)
    assert [item for span in spans for item in span] == [
        item for item, box in enumerate(boxes) if box.left < right and box.right > left
    ]


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
    assert layout.beside(99, 1) == 99


def test_moving_packs_what_is_on_the_way() -> None:
    gallery = Gallery(MANY)
    at = 15_000
    for _ in range(5):
        at = gallery.layout.beside(at, 1)
    assert 15_010 < at < 15_060
    assert gallery.layout.packs <= 2


def test_an_item_that_does_not_exist_has_an_empty_box() -> None:
    assert _layout([3]).box(3).width == 0
    assert _layout([3]).box(-1).width == 0
    assert GalleryLayout().box(0).width == 0
    assert GalleryLayout().section_at(0) == -1
