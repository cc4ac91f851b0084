"""Selecting: everything that the filter shows, days, what stays selected; right to left; what is said aloud."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_ground import CTRL, DECLINED, LEFT, NONE, SHIFT, Ground, chosen_rows, click, key, middle, move
from samples import a_file
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import Generation
from vitrine.domain.job import JobState
from vitrine.errors import LibraryError
from vitrine.ui.gallery import gallery_announcer
from vitrine.ui.gallery.gallery_layout import HEADER
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.viewmodels.dragging import RESULT_MIME

Shown = Callable[..., GalleryView]


@pytest.fixture
def held(stage: Ground, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Hold back what follows the first rows until it is set."""
    order, go = stage.library.results.order, threading.Event()

    def late(wanted: ResultFilter, *, after: int | None = None, limit: int = -1) -> Any:
        assert after is None or go.wait(10)
        return order(wanted, after=after, limit=limit)

    monkeypatch.setattr(stage.library.results, "order", late)
    return go


def test_everything_is_selected_and_not_only_what_is_here(
    qtbot: QtBot, stage: Ground, shown: Shown, held: threading.Event
) -> None:
    stage.fill_many(3_000)
    view = shown()
    told: list[int] = []
    view.chosen_changed.connect(lambda chosen: told.append(len(chosen)))
    acted: list[int] = []
    view.select_everything()
    assert view.gallery.rowCount() < 3_000
    assert view.with_chosen(lambda chosen: acted.append(len(chosen)))
    assert acted == []  # not before all of it is here
    held.set()
    qtbot.waitUntil(lambda: acted == [3_000], timeout=10_000)
    assert told[-1] == 3_000
    assert view.selectionModel().selection().count() <= 2
    first: list[str] = []
    view.with_chosen(lambda chosen: first.extend(one.name for one in chosen), most=4)
    assert first == [view.gallery.tile(row).key for row in range(4)]  # nothing else had to be read


def test_choosing_something_else_ends_the_wish(
    qtbot: QtBot, stage: Ground, shown: Shown, held: threading.Event
) -> None:
    stage.fill_many(600)
    view = shown()
    acted: list[object] = []
    view.select_everything()
    view.with_chosen(acted.append)
    click(view, 3)
    with qtbot.waitSignal(view.gallery.completed, timeout=10_000):
        held.set()
    assert chosen_rows(view) == [3]
    assert acted == []


def test_what_could_not_be_read_whole_is_not_acted_on(
    qtbot: QtBot, stage: Ground, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.fill_many(600)
    order, go = stage.library.results.order, threading.Event()

    def refuse(wanted: ResultFilter, *, after: int | None = None, limit: int = -1) -> Any:
        if after is None:
            return order(wanted, limit=limit)
        assert go.wait(10)
        raise LibraryError("Library busy", "Another program holds the library.")

    monkeypatch.setattr(stage.library.results, "order", refuse)
    view = shown()
    acted: list[object] = []
    with qtbot.waitSignal(view.gallery.failed, timeout=10_000):
        view.select_everything()
        view.with_chosen(acted.append)
        go.set()
    assert acted == []
    assert len(view.chosen()) == view.gallery.rowCount() < 600
    monkeypatch.setattr(stage.library.results, "order", order)
    with qtbot.waitSignal(view.gallery.completed, timeout=10_000):
        view.gallery.look_at(0, view.gallery.rowCount())  # who scrolls to the end tries again
    assert view.gallery.rowCount() == 600


def test_ctrl_space_toggles_what_is_current(shown: Shown) -> None:
    view = shown(6)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Right, CTRL)
    assert (view.currentIndex().row(), chosen_rows(view)) == (1, [0])
    key(view, Qt.Key.Key_Space, CTRL)
    assert chosen_rows(view) == [0, 1]
    key(view, Qt.Key.Key_Space, CTRL)
    assert chosen_rows(view) == [0]


@pytest.mark.parametrize(
    ("pressed", "rows"),
    [
        (Qt.Key.Key_End, range(2, 20)),
        (Qt.Key.Key_Home, range(3)),
        (Qt.Key.Key_Down, range(2, 7)),
        (Qt.Key.Key_Left, range(1, 3)),
    ],
)
def test_shift_extends_with_every_movement(shown: Shown, pressed: Qt.Key, rows: range) -> None:
    view = shown(20)
    click(view, 2)
    key(view, pressed, SHIFT)
    assert chosen_rows(view) == list(rows)


def test_letters_search_nothing(shown: Shown) -> None:
    view = shown(6)
    click(view, 2)
    key(view, Qt.Key.Key_A)
    assert view.currentIndex().row() == 2


def test_a_header_with_ctrl_adds_its_day(shown: Shown) -> None:
    view = shown(3, 4)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(40, 20))
    assert chosen_rows(view) == [0, 1, 2]
    top = view.places.header(1) - view.verticalOffset() + 20
    QTest.mouseClick(view.viewport(), LEFT, CTRL, QPoint(40, top))
    assert chosen_rows(view) == list(range(7))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(40, top))
    assert chosen_rows(view) == [3, 4, 5, 6]


def test_the_selection_stays_when_results_arrive_and_rows_are_packed(stage: Ground, shown: Shown) -> None:
    view = shown(12)
    click(view, 2)
    click(view, 5, CTRL)
    before = [g.name for g in view.chosen()]
    stage.queue.added.emit([stage.running()])
    view.resize(700, 600)
    view.set_row_height(112)
    QApplication.processEvents()
    assert [g.name for g in view.chosen()] == before
    assert chosen_rows(view) == [3, 6]


def test_the_selection_stays_when_the_same_is_read_anew(qtbot: QtBot, shown: Shown) -> None:
    view = shown(12)
    click(view, 2)
    click(view, 5, SHIFT)
    view.selectionModel().setCurrentIndex(view.gallery.index(4), QItemSelectionModel.SelectionFlag.NoUpdate)
    with qtbot.waitSignal(view.gallery.loaded, timeout=10_000):
        view.gallery.reload()
    assert chosen_rows(view) == [2, 3, 4, 5]
    assert view.currentIndex().row() == 4
    with qtbot.waitSignal(view.gallery.loaded, timeout=10_000):
        view.gallery.set_filter(ResultFilter(sort=Sort.OLDEST))
    assert chosen_rows(view) == []


def test_following_the_viewer_brings_its_result_into_sight(shown: Shown) -> None:
    view = shown(60)
    view.follow(40)
    assert chosen_rows(view) == [40]
    assert view.viewport().rect().contains(view.visualRect(view.gallery.index(40)))
    click(view, 38, SHIFT)
    view.follow(39)
    assert chosen_rows(view) == [38, 39, 40]


def test_the_menu_key_asks_for_the_menu_of_the_current_tile(qtbot: QtBot, shown: Shown) -> None:
    view = shown(6)
    click(view, 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(view.menu_requested) as caught:
        QApplication.sendEvent(view.viewport(), event)
    tile, point = caught.args
    assert tile == view.gallery.tile(3)
    assert view.visualRect(view.gallery.index(3)).contains(view.viewport().mapFromGlobal(point))


# ---- right to left ----


@pytest.fixture
def mirrored(shown: Shown) -> GalleryView:
    view = shown(20)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    return view


def test_rows_begin_at_the_right(mirrored: GalleryView) -> None:
    view = mirrored
    first = view.visualRect(view.gallery.index(0))
    assert (first.right(), first.top()) == (880 - 16 - 1, HEADER)
    assert view.visualRect(view.gallery.index(1)).right() < first.left()
    assert view.visualRect(view.gallery.index(3)).left() == 16
    assert [view.indexAt(middle(view, row)).row() for row in range(8)] == list(range(8))


def test_arrows_follow_the_eye(mirrored: GalleryView) -> None:
    view = mirrored
    click(view, 0)
    key(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 1
    key(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 0
    key(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 4


def test_a_rubber_band_selects_what_is_under_it(mirrored: GalleryView) -> None:
    view = mirrored
    start, end = QPoint(875, HEADER - 2), middle(view, 1)
    QTest.mousePress(view.viewport(), LEFT, NONE, QPoint(875, HEADER + 20))
    move(view, QPoint(860, HEADER + 30))
    move(view, end)
    assert chosen_rows(view) == [0, 1]
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)
    assert start.x() > end.x()


def test_the_header_reads_from_the_right(mirrored: GalleryView) -> None:
    image = mirrored.grab().toImage()
    ground = image.pixelColor(440, 4)
    row = [x for x in range(880) if any(image.pixelColor(x, y) != ground for y in range(10, 30))]
    assert max(row) in range(880 - 16 - 4, 880 - 16 + 1)
    assert min(row) > 440


def test_the_scroll_bar_lies_at_the_left(stage: Ground, shown: Shown) -> None:
    view = shown(60)
    assert view.scroll_bar.geometry().right() == 879
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert view.scroll_bar.geometry().left() == 0
    QTest.mousePress(view.scroll_bar, LEFT, NONE, QPoint(8, 10))
    QTest.mouseMove(view.scroll_bar, QPoint(8, view.scroll_bar.height() - 5))
    bubble = view.scroll_bar._bubble
    assert bubble.isVisible()
    assert bubble.geometry().left() > view.scroll_bar.geometry().right()
    QTest.mouseRelease(view.scroll_bar, LEFT, NONE, QPoint(8, 10))


# ---- what is said aloud ----


class Said:
    """Notes what would be announced."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.all: list[tuple[str, Any]] = []
        monkeypatch.setattr(gallery_announcer.QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(
            gallery_announcer.QAccessible,
            "updateAccessibility",
            lambda e: self.all.append((e.message(), e.politeness())),
        )


def test_done_and_failed_are_announced(stage: Ground, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(2)
    said = Said(monkeypatch)
    job, other = stage.running(prompt="a quiet valley"), stage.running(prompt="a crowd")
    stage.queue.added.emit([job, other])
    job = stage.library.jobs.promise_outputs(job, ["http://host/0"])
    result = stage.library.results.of_job(job.id)[0]
    stage.queue.saved.emit(stage.library.results.record_file(result, a_file(stage.picture), 0.0))
    stage.queue.changed.emit(stage.library.jobs.advance(other, JobState.FAILED, error=DECLINED))
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert said.all == [
        ("Image done: a quiet valley", polite),
        ("Declined: a crowd. Google declined this prompt. You were not charged.", assertive),
    ]


def test_an_item_says_that_it_is_selected(shown: Shown) -> None:
    view = shown(3)
    click(view, 1)
    interface = QAccessible.queryAccessibleInterface(view)
    texts = [interface.child(row).text(QAccessible.Text.Name) for row in range(3)]
    assert [text.endswith(", selected") for text in texts] == [False, True, False]


# ---- many ----


def test_thousands_that_change_are_told_once_and_nothing_is_packed(qtbot: QtBot, stage: Ground, shown: Shown) -> None:
    stage.fill_many(5_000)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.complete and not view.gallery.loading, timeout=10_000)
    everything = stage.library.results.get_many(view.gallery.keys(range(5_000)))
    view.selectAll()
    told: list[object] = []
    view.gallery.dataChanged.connect(lambda *args: told.append(args))
    packs = view.places.packs
    starred: list[Generation] = [dataclasses.replace(g, starred=True) for g in everything]
    view.gallery.show_changed(starred)
    assert len(told) == 1
    assert view.places.packs == packs
    assert view.chosen()
    assert all(generation.starred for generation in view.chosen())


def test_thousands_of_selected_ones_are_read_only_when_they_are_needed(
    qtbot: QtBot, stage: Ground, shown: Shown
) -> None:
    stage.fill_many(5_000)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.complete and not view.gallery.loading, timeout=10_000)
    told: list[Any] = []
    view.chosen_changed.connect(told.append)
    view.select_everything()
    assert [len(chosen) for chosen in told] == [5_000]
    assert len(told[0].known) < 2_000
    assert not told[0].whole
    found: list[Generation] = []
    assert view.with_chosen(found.extend)
    qtbot.waitUntil(lambda: len(found) == 5_000, timeout=20_000)
    assert [g.id for g in found] == list(view.gallery.keys(range(5_000)))


def test_a_few_that_are_not_loaded_are_read_to_be_known(qtbot: QtBot, stage: Ground, shown: Shown) -> None:
    stage.fill_many(3_000)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.complete and not view.gallery.loading, timeout=10_000)
    told: list[Any] = []
    view.chosen_changed.connect(told.append)
    view.select_rows([2_000, 2_001])
    assert (len(told[0]), told[0].known) == (2, ())
    qtbot.waitUntil(lambda: told[-1].whole, timeout=10_000)
    assert [g.id for g in told[-1].known] == list(view.gallery.keys([2_000, 2_001]))


def test_selection_current_and_place_stay_when_thousands_come_back(qtbot: QtBot, stage: Ground, shown: Shown) -> None:
    """More runs than can be told one by one reset the rows: nothing that a person sees may move by that."""
    stage.fill_many(4_000)
    view = shown()
    gallery = view.gallery
    qtbot.waitUntil(lambda: gallery.complete and not gallery.loading, timeout=10_000)
    out = stage.library.results.get_many(gallery.keys(range(1, 4_000, 3)))
    view.select_rows([2_000, 2_002, 2_003])
    chosen = list(gallery.keys([2_000, 2_002, 2_003]))
    view.setCurrentIndex(gallery.index(2_002))
    view.select_rows([2_000, 2_002, 2_003])
    QApplication.processEvents()
    kept = [key for key in chosen if key not in {g.id for g in out}]
    resets: list[int] = []
    gallery.modelReset.connect(lambda: resets.append(gallery.rowCount()))
    gallery.remove(out)
    QApplication.processEvents()
    assert resets == [4_000 - len(out)]
    assert list(gallery.keys(chosen_rows(view))) == kept
    top = gallery.key(view.rows_in_view(view.viewport().rect()).start)
    gallery.show_changed(out)
    QApplication.processEvents()
    assert resets[1:] == [4_000]
    assert list(gallery.keys(chosen_rows(view))) == kept
    assert top in gallery.keys(view.rows_in_view(view.viewport().rect()))


def test_thousands_are_dragged_by_their_keys(
    qtbot: QtBot, stage: Ground, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[Any] = []

    class Drag:
        def __init__(self, source: object) -> None: ...

        def setMimeData(self, data: Any) -> None:
            carried.append((data.hasUrls(), data.data(RESULT_MIME).data().decode().split("\n")))

        def setPixmap(self, pixmap: Any) -> None: ...

        def setHotSpot(self, point: QPoint) -> None: ...

        def exec(self, action: Qt.DropAction) -> None: ...

    monkeypatch.setattr("vitrine.ui.gallery.pointed_gallery.QDrag", Drag)
    stage.fill_many(3_000)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.complete and not view.gallery.loading, timeout=10_000)
    view.select_everything()
    view.startDrag(Qt.DropAction.CopyAction)
    ((files, names),) = carried
    assert not files
    assert [view.gallery.row_named(name) for name in names] == list(range(3_000))
