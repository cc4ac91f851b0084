"""Zoom and pan as mathematics: the point under the pointer stays, no edge comes inside, Fit fits at any density."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPointF

from vitrine.ui.viewer.transform import LEAST, MOST, ViewTransform


def a_view(
    picture: tuple[int, int] = (4000, 3000), room: tuple[int, int] = (1096, 772), ratio: float = 1.0
) -> ViewTransform:
    view = ViewTransform(24)
    view.set_picture(*picture)
    view.set_room(*room, ratio)
    return view


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_fit_leaves_the_margin_and_centres(ratio: float) -> None:
    target = a_view(ratio=ratio).target()
    assert target.height() == pytest.approx(772 - 48, abs=1)
    assert target.center().x() == pytest.approx(548, abs=1)
    assert target.center().y() == pytest.approx(386, abs=1)


def test_fit_in_the_design_is_73_per_cent() -> None:
    view = a_view((1440, 960))
    assert round(view.zoom * 100) == 73
    assert (round(view.target().x()), round(view.target().width())) == (24, 1048)


def test_a_small_picture_is_not_enlarged_and_stands_in_the_middle() -> None:
    view = a_view((64, 64))
    assert view.zoom == 1.0
    assert view.target().center().x() == pytest.approx(548, abs=0.6)


def test_at_density_two_whole_size_is_half_the_logical_size() -> None:
    view = a_view((4000, 3000), ratio=2.0)
    view.set_zoom(1.0)
    assert view.shown().width() == 2000


def test_the_point_under_the_pointer_stays_where_it_is() -> None:
    # From Fit up, then anywhere: as long as no edge would come inside, the same point of the picture stays there.
    chance = random.Random(4)
    for _ in range(200):
        view = a_view(ratio=chance.choice([1.0, 1.5, 2.0]))
        view.set_zoom(chance.uniform(2, 6))
        at = QPointF(chance.uniform(100, 1000), chance.uniform(100, 700))
        before, box = view.target(), view.target()
        share = ((at.x() - box.x()) / box.width(), (at.y() - box.y()) / box.height())
        view.zoom_by(chance.choice([1, 2, 3]), at)
        box = view.target()
        where = QPointF(box.x() + share[0] * box.width(), box.y() + share[1] * box.height())
        assert (where - at).manhattanLength() < 2.5, (before, box)


def test_in_and_out_again_is_the_same_zoom() -> None:
    view = a_view()
    view.set_zoom(1.0)
    view.zoom_by(3, QPointF(10, 10))
    view.zoom_by(-3, QPointF(10, 10))
    assert view.zoom == pytest.approx(1.0)


def test_zoom_has_limits() -> None:
    view = a_view()
    view.zoom_by(100)
    assert view.zoom == MOST
    view.zoom_by(-100)
    assert view.zoom == LEAST


def test_pan_lets_no_edge_inside() -> None:
    view = a_view()
    view.set_zoom(1.0)
    view.pan(QPointF(1e6, 1e6))
    assert view.target().topLeft() == QPointF(0, 0)
    view.pan(QPointF(-1e6, -1e6))
    assert view.target().right() == pytest.approx(1096, abs=1)
    assert view.can_pan
    view.fit()
    assert not view.can_pan


def test_the_corner_lies_on_a_pixel_of_the_screen() -> None:
    view = a_view((333, 221), ratio=1.5)
    view.set_zoom(1.0)
    corner = view.target().topLeft() * 1.5
    assert (corner.x(), corner.y()) == pytest.approx((round(corner.x()), round(corner.y())))


def test_a_resize_fits_anew_only_at_fit() -> None:
    view = a_view()
    before = view.zoom
    view.set_room(2000, 1400, 1.0)
    assert view.zoom > before
    view.set_zoom(0.5)
    view.set_room(900, 700, 1.0)
    assert view.zoom == 0.5
