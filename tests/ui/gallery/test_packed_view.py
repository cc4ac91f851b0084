"""A view of very many rows: packed in slices, nothing that is seen moves meanwhile, every key leads on at once."""

from __future__ import annotations

import random
import time
from array import array
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gallery_ground import CTRL, LEFT, NONE, SHIFT, Ground, key
from vitrine.domain.order import result_key
from vitrine.ui.gallery import packed_view
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.ui.gallery.packed_view import PackedView
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.runs import Run
from vitrine.viewmodels.tile import TileKind

MANY = 60_000
SHAPES = random.Random(5).choices([1.0, 1.25, 1.5, 0.667, 16 / 9, 9 / 16], k=MANY)
Large = Callable[..., GalleryView]


def a_run(count: int, hours: float, before: float = 0.0) -> Run:
    """Return ``count`` rows, newest first, one each ``hours``, the newest so many hours ago."""
    now = time.time() - before * 3600
    keys = [result_key(round((now - n * hours * 3600) * 1000), 0) for n in range(count)]
    return Run(array("q", [-key for key in keys]), array("f", SHAPES[:count]))


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch, stage: Ground) -> list[range]:
    """Note what the view says that it looks at; nothing is read, or rows that no library has would go."""
    looked: list[range] = []
    monkeypatch.setattr(stage.gallery, "look_at", lambda first, last: looked.append(range(first, last)))
    monkeypatch.setattr(stage.gallery, "look_aside", lambda first, last: None)
    return looked


@pytest.fixture
def large(shown: Callable[..., GalleryView], looked: list[range], monkeypatch: pytest.MonkeyPatch) -> Large:
    """Return a maker of a view of many rows that packs what is out of view only when a test says so."""
    monkeypatch.setattr(PackedView, "_pack_some", lambda self: None)

    def make(count: int = MANY, hours: float = 1.0) -> GalleryView:
        view = shown()
        view.gallery.start_over(a_run(count, hours))
        QApplication.processEvents()
        return view

    return make


_pack_some = PackedView._pack_some


def pack_all(view: GalleryView) -> int:
    """Pack all that is left, turn by turn; return how many turns that took."""
    turns = 0
    while view.places.waiting:
        _pack_some(view)
        turns += 1
    view._turn.stop()
    return turns


def places_in_view(view: GalleryView) -> dict[int, QRect]:
    """Return where what is in view is, by key."""
    rows = view.rows_in_view(view.viewport().rect())
    return {view.gallery.key(row): rect for row, rect in zip(rows, view.rects(rows), strict=True)}


def test_rows_in_view_are_packed_at_once_and_the_others_in_slices(large: Large) -> None:
    view = large()
    assert view.places.waiting
    assert view.places.packs <= 60  # of some 2,500 days
    assert view._turn.isActive() or view._turn.isSingleShot()
    before = places_in_view(view)
    assert pack_all(view) >= 1
    assert places_in_view(view) == before
    assert not view._turn.isActive()


def test_the_timer_ends_by_itself(shown: Callable[..., GalleryView], looked: list[range]) -> None:
    view = shown()
    view.gallery.start_over(a_run(5_000, 0.5))
    QApplication.processEvents()
    while view.places.waiting:
        QApplication.processEvents()
    QApplication.processEvents()
    assert not view._turn.isActive()


@pytest.mark.parametrize("hours", [1.0, 0.0001])
def test_nothing_in_view_moves_while_the_rest_is_packed(large: Large, hours: float) -> None:
    view = large(hours=hours)  # two thousand days, or one
    bar = view.verticalScrollBar()
    for share in (0.7, 0.3, 1.0):
        view.resize(880 + round(share * 100), 600)
        QApplication.processEvents()
        bar.setValue(round(bar.maximum() * share))
        QApplication.processEvents()
        before = places_in_view(view)
        assert len(before) > 8
        pack_all(view)
        assert places_in_view(view) == before
        assert bar.maximum() == max(0, view.places.height - view.viewport().height())


def test_scrolling_up_into_what_is_not_packed_moves_by_as_much_as_was_asked(large: Large) -> None:
    view = large()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    for _ in range(30):
        before = places_in_view(view)
        bar.setValue(bar.value() - 180)
        after = places_in_view(view)
        moved = {after[key].top() - before[key].top() for key in before.keys() & after.keys()}
        assert moved == {180}


def test_a_dragged_bar_leads_and_packing_waits(large: Large) -> None:
    view = large()
    bar = view.scroll_bar
    QTest.mousePress(bar, LEFT, NONE, QPoint(8, 10))
    for y in range(20, bar.height() - 60, 37):
        QTest.mouseMove(bar, QPoint(8, y))
        value = view.verticalScrollBar().value()
        packs = view.places.packs
        _pack_some(view)
        assert view.places.packs == packs
        assert view.verticalScrollBar().value() == value
        assert abs(bar._handle()[0] - (y - 10)) <= 1
        assert len(places_in_view(view)) > 8
    view._turn.stop()
    QTest.mouseRelease(bar, LEFT, NONE, QPoint(8, 300))
    assert view._turn.isActive()


def test_another_size_keeps_the_top_row_at_any_place(large: Large) -> None:
    view = large()
    bar = view.verticalScrollBar()
    pack_all(view)
    bar.setValue(bar.maximum() // 3)
    QApplication.processEvents()
    top = next(iter(places_in_view(view)))
    for height in (112, 288, 144):
        view.set_row_height(height)
        QApplication.processEvents()
        row = view.gallery.row_of_key(top)
        assert view.visualRect(view.gallery.index(row)).top() < 300
        pack_all(view)
        assert view.visualRect(view.gallery.index(row)).top() < 300


@pytest.mark.parametrize("hours", [1.0, 0.0001])
def test_what_arrives_above_moves_nothing_in_view(large: Large, hours: float) -> None:
    view = large(hours=hours)
    pack_all(view)
    view.verticalScrollBar().setValue(30_000)
    QApplication.processEvents()
    before, packs = places_in_view(view), view.places.packs
    for number in range(7):
        view.gallery.add(Run(array("q", [-result_key(round(time.time() * 1000) + 60_000 * (number + 1), 0)]),
                             array("f", [1.0])))  # fmt: skip
        QApplication.processEvents()
        assert places_in_view(view) == before
        pack_all(view)
        assert places_in_view(view) == before
    assert view.places.packs - packs < 40


def test_what_goes_above_moves_nothing_in_view(large: Large) -> None:
    view = large()
    pack_all(view)
    view.verticalScrollBar().setValue(30_000)
    QApplication.processEvents()
    before = places_in_view(view)
    view.gallery.take_all([3, 40, 41, 90])
    QApplication.processEvents()
    pack_all(view)
    assert places_in_view(view) == before


def test_pages_of_keys_that_come_below_move_nothing_and_pack_only_themselves(large: Large) -> None:
    view = large(5_000)
    pack_all(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    before, packs = places_in_view(view), view.places.packs
    view.gallery.add(a_run(20_000, 1.0, before=5_000.5))
    QApplication.processEvents()
    assert view.gallery.rowCount() == 25_000
    assert places_in_view(view) == before
    pack_all(view)
    assert places_in_view(view) == before
    assert view.places.packs - packs < 900  # 20,000 hours are 834 days


def test_home_end_and_pages_need_little_packing(large: Large) -> None:
    for hours in (1.0, 0.0001):
        view = large(hours=hours)
        packs = view.places.packs
        key(view, Qt.Key.Key_Right)
        key(view, Qt.Key.Key_End)
        assert view.currentIndex().row() == MANY - 1
        rect = view.visualRect(view.currentIndex())
        assert view.viewport().rect().contains(rect)
        assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
        key(view, Qt.Key.Key_PageUp)
        assert MANY - 40 < view.currentIndex().row() < MANY - 8
        key(view, Qt.Key.Key_Up)
        key(view, Qt.Key.Key_Home)
        assert (view.currentIndex().row(), view.verticalScrollBar().value()) == (0, 0)
        key(view, Qt.Key.Key_PageDown)
        assert 8 < view.currentIndex().row() < 40
        assert view.places.packs - packs < 60


def test_everything_and_a_whole_day_are_one_range(large: Large, monkeypatch: pytest.MonkeyPatch) -> None:
    view = large(hours=0.0001)
    counted: list[object] = []
    count = Gallery.rowCount

    def counting(gallery: Gallery, *parent: Any) -> int:
        counted.append(gallery)
        return count(gallery, *parent)

    monkeypatch.setattr(Gallery, "rowCount", counting)
    key(view, Qt.Key.Key_A, CTRL)
    assert len(counted) < 200  # not row by row
    assert view.selectionModel().selection().count() == 1
    view.select_rows(range(10, 50_000))
    assert view.selectionModel().selection().count() == 1
    assert view.visualRegionForSelection(view.selectionModel().selection()).rectCount() < 60
    view.selectionModel().setCurrentIndex(view.gallery.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)
    key(view, Qt.Key.Key_End, SHIFT)
    assert view.selectionModel().selection().count() == 1


def test_the_view_says_what_it_looks_at_with_more_where_it_goes(large: Large, looked: list[range]) -> None:
    view = large()
    bar = view.verticalScrollBar()

    def told(value: int) -> tuple[range, range]:
        view._looks.stop()
        bar.setValue(value)
        view.viewport().repaint()
        return looked[-1], view.rows_in_view(view.viewport().rect())

    bar.setValue(50_000)
    down, seen = told(50_400)
    assert down.start < seen.start < seen.stop < down.stop
    assert down.stop - seen.stop == 2 * (seen.start - down.start)
    up, seen = told(50_000)
    assert seen.start - up.start == 2 * (up.stop - seen.stop)
    view.scroll_bar._held = (0, 0)
    at, seen = told(200_000)
    assert at == seen  # dragged past: nothing but what is in view


def test_rows_that_are_not_read_yet_are_painted_flat_in_their_places(large: Large) -> None:
    view = large()
    image = view.grab().toImage()
    rows = view.rows_in_view(QRect(0, 50, 880, 300))
    assert {view.gallery.tile(row).kind for row in rows} == {TileKind.PENDING}
    for rect in view.rects(rows):
        if view.viewport().rect().adjusted(0, 45, -20, 0).contains(rect):
            assert image.pixelColor(rect.center()) == view.look.colour("bg.raised")


def test_a_slice_is_shorter_after_a_scroll(large: Large, monkeypatch: pytest.MonkeyPatch) -> None:
    view = large()
    seconds: list[float] = []
    monkeypatch.setattr(view.places, "pack_some", seconds.append)
    _pack_some(view)
    view.verticalScrollBar().setValue(5_000)
    _pack_some(view)
    _pack_some(view)
    assert seconds[-2:] == [packed_view.SLICE_OF_A_FRAME, packed_view.SLICE]
