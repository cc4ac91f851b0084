"""The view that panes share: relative places align pictures of different sizes; offsets, own places, bounds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from vitrine.viewmodels.compare_view import MARGIN, SharedView, same_shape

ROOM = (720.0, 695.0)


def a_view(*sizes: tuple[int, int]) -> SharedView:
    view = SharedView()
    view.set_pictures(sizes)
    view.set_room(*ROOM)
    return view


def near(one: float, other: float) -> bool:
    return abs(one - other) < 1e-6


def middle(view: SharedView, pane: int) -> QPointF:
    return view.seen(pane).center()


def test_fit_shows_pictures_of_different_sizes_equally_large() -> None:
    view = a_view((2000, 1600), (1000, 800))
    assert view.fits
    assert view.target(0) == view.target(1)
    assert near(view.target(0).width(), ROOM[0] - 2 * MARGIN)
    assert near(view.zoom(1), 2 * view.zoom(0))
    assert not view.is_cut(0)


def test_the_largest_picture_is_never_enlarged_at_fit() -> None:
    view = a_view((100, 80), (50, 40))
    assert near(view.zoom(0), 1.0)
    assert view.target(0) == view.target(1)


@pytest.mark.parametrize("at", [QPointF(100, 100), QPointF(360, 347), QPointF(700, 20)])
def test_the_point_under_the_pointer_stays(at: QPointF) -> None:
    view = a_view((2000, 1600), (1000, 800))
    view.zoom_by(0, 6)
    before = view.target(1)
    share = ((at.x() - before.x()) / before.width(), (at.y() - before.y()) / before.height())
    view.zoom_by(1, 3, at)
    after = view.target(1)
    assert near((at.x() - after.x()) / after.width(), share[0])
    assert near((at.y() - after.y()) / after.height(), share[1])


def test_zoom_and_place_are_the_same_part_of_each_picture() -> None:
    view = a_view((2000, 1600), (1000, 800), (500, 400))
    view.zoom_by(1, 5, QPointF(200, 300))
    view.pan(2, QPointF(-40, 25))
    assert view.seen(0) == view.seen(1) == view.seen(2)
    assert near(view.scale(0), 1.25**5)


def test_pictures_of_other_shapes_share_their_middle() -> None:
    view = a_view((1600, 900), (900, 1600))
    view.set_zoom(0, 4.0)
    assert near(view.zoom(0), 4.0)
    assert near(middle(view, 0).x(), middle(view, 1).x())
    assert near(middle(view, 0).y(), middle(view, 1).y())


def test_a_zoom_in_per_cent_is_that_of_the_pane() -> None:
    view = a_view((2000, 1600), (1000, 800))
    view.set_zoom(1, 1.5)
    assert near(view.zoom(1), 1.5)
    assert near(view.zoom(0), 0.75)
    view.set_zoom(0, 1.0, ratio=2.0)
    assert near(view.zoom(0, 2.0), 1.0)


def test_no_edge_comes_inside_the_pane() -> None:
    view = a_view((2000, 1600))
    view.set_zoom(0, 2.0)
    view.pan(0, QPointF(1e6, -1e6))
    target = view.target(0)
    assert near(target.left(), 0)
    assert near(target.bottom(), ROOM[1])
    view.zoom_by(0, -30)
    assert near(middle(view, 0).x(), 0.5)


def test_an_offset_moves_one_pane_only_and_is_taken_back() -> None:
    view = a_view((1000, 800), (1000, 800))
    view.set_zoom(0, 3.0)
    before = view.target(0)
    view.shift(1, QPointF(30, -12))
    assert view.target(0) == before
    assert near(view.target(1).left(), before.left() + 30)
    assert near(view.target(1).top(), before.top() - 12)
    assert not view.offset(1).isNull()
    # The offset is a part of the picture: it stays with it through zooming and panning.
    offset = view.offset(1)
    view.zoom_by(0, 2)
    view.pan(0, QPointF(-9, 4))
    assert view.offset(1) == offset
    view.reset_offset(1)
    assert view.target(1) == view.target(0)


def test_an_offset_at_fit_is_not_fit() -> None:
    view = a_view((1000, 800), (1000, 800))
    view.shift(1, QPointF(30, 0))
    assert not view.fits
    view.fit()
    assert view.fits
    assert view.offset(1).isNull()


def test_panes_of_their_own() -> None:
    view = a_view((1000, 800), (1000, 800))
    view.set_zoom(0, 2.0)
    view.set_linked(linked=False)
    before = view.target(1)
    view.zoom_by(0, 2)
    assert view.target(1) == before
    assert not near(view.scale(0), view.scale(1))
    view.set_linked(linked=True)
    assert view.target(1) == view.target(0)


def test_another_picture_in_a_pane_keeps_the_place() -> None:
    view = a_view((1000, 800), (1000, 800))
    view.set_zoom(0, 2.0, at=QPointF(100, 100))
    view.shift(1, QPointF(10, 0))
    seen = view.seen(0)
    view.replace_picture(1, 2000, 1600)
    assert view.offset(1).isNull()
    assert view.seen(1) == seen


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((1000, 800), (500, 400), True),
        ((1000, 800), (1004, 800), True),
        ((1000, 800), (800, 1000), False),
        ((16, 9), (4, 3), False),
    ],
)
def test_the_same_shape(one: tuple[int, int], other: tuple[int, int], same: bool) -> None:
    assert same_shape(one, other) is same
    assert same_shape(other, one) is same
