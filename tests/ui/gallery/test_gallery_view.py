"""The gallery as it is used: keys, pointer, selection, scrolling, new rows, the timer, what is empty."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gallery_ground import CTRL, DECLINED, LEFT, NONE, SHIFT, Ground, chosen_rows, click, key, middle, move, press_part
from samples import a_file, a_request
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import MediaKind
from vitrine.domain.job import JobProgress, JobState, Stage
from vitrine.ui.gallery import painted_gallery
from vitrine.ui.gallery.gallery_layout import HEADER
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.ui.gallery.tile_parts import parts
from vitrine.ui.look import Look
from vitrine.viewmodels.gallery import RESULT_MIME, Gallery
from vitrine.viewmodels.tile import TileAction, TileKind

# ---- where things are ----


def test_rows_are_flush_and_points_find_them(shown: Callable[..., GalleryView]) -> None:
    view = shown(20)
    assert view.visualRect(view.gallery.index(0)).topLeft() == QPoint(16, HEADER)
    assert view.visualRect(view.gallery.index(3)).right() == 880 - 16 - 1
    assert [view.indexAt(middle(view, row)).row() for row in range(6)] == list(range(6))
    assert not view.indexAt(QPoint(4, 100)).isValid()
    assert not view.indexAt(QPoint(300, 20)).isValid()
    assert not view.visualRect(QModelIndex()).isValid()


def test_the_row_height_can_be_chosen_and_keeps_the_top(shown: Callable[..., GalleryView]) -> None:
    view = shown(120)
    assert view.row_height == 176
    view.verticalScrollBar().setValue(900)
    QApplication.processEvents()
    top = view.rows_in_view(view.viewport().rect().adjusted(0, HEADER, 0, 0)).start
    view.set_row_height(112)
    QApplication.processEvents()
    assert view.visualRect(view.gallery.index(top)).top() in range(-112, HEADER + 1)
    view.set_row_height(0)
    view.resize(700, 600)
    assert view.row_height == 144
    view.set_row_height(176)  # the usual one
    assert view.row_height == 144
    view.set_row_height(224)
    assert view.row_height == 224


def test_the_picture_appears_by_itself(qtbot: QtBot, shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(1)
    stage.worker.start()
    name = f"{view.gallery.tile(0).key}"
    with qtbot.waitSignal(stage.thumbnails.ready, timeout=10_000) as caught:
        pass
    assert caught.args == [name]
    assert view.grab().toImage().pixelColor(middle(view, 0)).name() == "#cc4400"


# ---- keys ----


def test_arrows_home_end_and_pages(shown: Callable[..., GalleryView]) -> None:
    view = shown(60)
    row = view.currentIndex
    key(view, Qt.Key.Key_Right)
    assert row().row() == 0
    key(view, Qt.Key.Key_Right)
    assert row().row() == 1
    key(view, Qt.Key.Key_Down)
    assert row().row() == 5
    key(view, Qt.Key.Key_Up)
    assert row().row() == 1
    key(view, Qt.Key.Key_Left)
    key(view, Qt.Key.Key_Left)
    assert row().row() == 0
    key(view, Qt.Key.Key_PageDown)
    assert row().row() >= 8
    assert view.viewport().rect().contains(view.visualRect(row()))
    key(view, Qt.Key.Key_End)
    assert row().row() == 59
    assert view.viewport().rect().contains(view.visualRect(row()))
    key(view, Qt.Key.Key_PageUp)
    key(view, Qt.Key.Key_Home)
    assert row().row() == 0
    assert view.verticalScrollBar().value() == 0


def test_shift_extends_and_ctrl_a_takes_all_as_one_range(shown: Callable[..., GalleryView]) -> None:
    view = shown(60)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Right, SHIFT)
    key(view, Qt.Key.Key_Down, SHIFT)
    assert chosen_rows(view) == [0, 1, 2, 3, 4, 5]
    key(view, Qt.Key.Key_A, CTRL)
    assert view.selectionModel().selection().count() == 1
    assert len(view.chosen()) == 60
    key(view, Qt.Key.Key_Escape)
    assert chosen_rows(view) == []


# ---- pointer ----


def test_click_ctrl_click_and_shift_click(shown: Callable[..., GalleryView]) -> None:
    view = shown(30)
    click(view, 1)
    assert chosen_rows(view) == [1]
    click(view, 4, CTRL)
    assert chosen_rows(view) == [1, 4]
    click(view, 8, SHIFT)
    assert chosen_rows(view) == [1, 4, 5, 6, 7, 8]


def test_a_double_click_opens(qtbot: QtBot, shown: Callable[..., GalleryView]) -> None:
    view = shown(3)
    with qtbot.waitSignal(view.activated_result) as caught:
        click(view, 2)
        QTest.mouseDClick(view.viewport(), LEFT, NONE, middle(view, 2))
    assert caught.args == [view.gallery.tile(2).generation]


def test_a_rubber_band_selects_what_it_touches(shown: Callable[..., GalleryView]) -> None:
    view = shown(11)
    first, last = view.visualRect(view.gallery.index(5)), view.visualRect(view.gallery.index(10))
    start = QPoint(last.right() + 40, last.bottom() - 10)
    end = QPoint(first.center())
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    for step in (QPoint(start.x() - 20, start.y() - 20), end):
        move(view, step)
    assert chosen_rows(view) == [5, 6, 7, 9, 10]
    assert view.grab().toImage().pixelColor(start - QPoint(5, 5)) != view.look.colour("bg.canvas")
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)
    assert view.grab().toImage().pixelColor(start - QPoint(5, 5)) == view.look.colour("bg.canvas")


def test_a_header_selects_its_day_and_stays_in_sight(shown: Callable[..., GalleryView]) -> None:
    view = shown(9, 30)
    top = view.places.header(1)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(60, top + 20))
    assert chosen_rows(view) == list(range(9, 39))
    view.verticalScrollBar().setValue(top + 300)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(60, 20))
    assert chosen_rows(view) == list(range(9, 39))
    assert view.grab().toImage().pixelColor(700, 20) == view.look.colour("bg.canvas")


def test_the_star_in_a_tile_asks_for_a_favourite(qtbot: QtBot, shown: Callable[..., GalleryView]) -> None:
    view = shown(3)
    with qtbot.waitSignal(view.star_wanted) as caught:
        press_part(view, 1, TileAction.STAR)
    assert caught.args == [[view.gallery.tile(1).generation], True]
    assert chosen_rows(view) == []


def test_the_tick_toggles_the_selection(shown: Callable[..., GalleryView]) -> None:
    view = shown(3)
    press_part(view, 0, TileAction.TICK)
    press_part(view, 2, TileAction.TICK)
    assert chosen_rows(view) == [0, 2]
    press_part(view, 0, TileAction.TICK)
    assert chosen_rows(view) == [2]


def test_the_menu_is_asked_for(qtbot: QtBot, shown: Callable[..., GalleryView]) -> None:
    view = shown(3)
    with qtbot.waitSignal(view.menu_requested) as caught:
        press_part(view, 1, TileAction.MORE)
    assert caught.args[0] == view.gallery.tile(1)
    assert chosen_rows(view) == [1]


def test_buttons_of_jobs_send_the_job(qtbot: QtBot, shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(2)
    failed = stage.library.jobs.advance(stage.running(), JobState.FAILED, error=DECLINED)
    lost = stage.library.jobs.advance(stage.library.jobs.add([a_request()])[0], JobState.SUBMITTING, submitted_at=1.0)
    lost = stage.library.jobs.advance(lost, JobState.UNCONFIRMED)
    live = stage.running()
    stage.queue.added.emit([failed, lost, live])
    QApplication.processEvents()
    rows = {view.gallery.tile(row).kind: row for row in range(3)}
    for kind, action, signal, job in (
        (TileKind.FAILED, TileAction.RETRY, view.retry, failed),
        (TileKind.FAILED, TileAction.EDIT, view.edit_job, failed),
        (TileKind.FAILED, TileAction.DISCARD, view.discard, failed),
        (TileKind.UNKNOWN_OUTCOME, TileAction.CHECK, view.check, lost),
        (TileKind.UNKNOWN_OUTCOME, TileAction.SEND_AGAIN, view.send_again, lost),
        (TileKind.LIVE, TileAction.CANCEL, view.cancel, live),
    ):
        with qtbot.waitSignal(signal) as caught:
            press_part(view, rows[kind], action)
        assert caught.args == [job]


def test_a_press_that_slides_off_a_button_does_nothing(shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(2)
    told: list[object] = []
    view.star_wanted.connect(lambda *args: told.append(args))
    rect = view.visualRect(view.gallery.index(0))
    star = next(p for p in parts(view.look, view.gallery.tile(0), rect, hovered=True) if p.action is TileAction.STAR)
    QTest.mousePress(view.viewport(), LEFT, NONE, star.rect.center())
    move(view, rect.center())
    QTest.mouseRelease(view.viewport(), LEFT, NONE, rect.center())
    assert told == []
    assert chosen_rows(view) == []


# ---- rows come and go ----


def test_a_new_row_at_the_top_moves_nothing_that_is_looked_at(shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(120)
    view.verticalScrollBar().setValue(700)
    QApplication.processEvents()
    row = view.rows_in_view(view.viewport().rect().adjusted(0, HEADER, 0, -200)).start + 4
    watched, before = view.gallery.tile(row).key, view.visualRect(view.gallery.index(row)).top()
    for _ in range(4):
        stage.queue.added.emit([stage.running()])
    QApplication.processEvents()
    after = view.gallery.row_of(watched)
    assert after == row + 4
    assert abs(view.visualRect(view.gallery.index(after)).top() - before) <= 1


def test_at_the_top_new_rows_come_into_sight(shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(120)
    stage.queue.added.emit([stage.running()])
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == 0
    assert view.visualRect(view.gallery.index(0)).top() == HEADER


def test_a_tile_keeps_its_rectangle_until_the_next_pack(shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(6)
    job = stage.running(aspect=0.6)
    stage.queue.added.emit([job])
    QApplication.processEvents()
    before = [view.visualRect(view.gallery.index(row)) for row in range(7)]
    job = stage.library.jobs.promise_outputs(job, ["http://host/0"])
    stage.queue.changed.emit(job)
    result = stage.library.results.of_job(job.id)[0]
    stage.queue.saved.emit(stage.library.results.record_file(result, a_file(stage.picture), 0.0))
    QApplication.processEvents()
    assert view.gallery.tile(0).kind is TileKind.RESULT
    assert [view.visualRect(view.gallery.index(row)) for row in range(7)] == before
    view.resize(860, 600)
    QApplication.processEvents()
    assert view.visualRect(view.gallery.index(0)).width() > before[0].width()


def test_removed_rows_leave_no_gap(shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(20)
    click(view, 2)
    result = view.gallery.tile(2).generation
    assert result is not None
    view.gallery.remove([result])
    QApplication.processEvents()
    assert view.gallery.rowCount() == 19
    assert view.visualRect(view.gallery.index(2)).left() > view.visualRect(view.gallery.index(1)).right()
    assert view.grab().toImage().pixelColor(middle(view, 3)).name() == "#cc4400"


def test_rows_that_come_into_view_are_read(qtbot: QtBot, shown: Callable[..., GalleryView], stage: Ground) -> None:
    stage.fill_many(1_200)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.rowCount() == 1_200, timeout=10_000)
    QApplication.processEvents()
    assert view.gallery.generation(1_199) is None
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().repaint()
    qtbot.waitUntil(lambda: view.gallery.generation(1_199) is not None, timeout=10_000)


def test_the_wheel_scrolls(shown: Callable[..., GalleryView]) -> None:
    view = shown(60)
    at = QPointF(300, 300)
    event = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NONE,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.verticalScrollBar().value() == 180


def test_the_overlay_bar_takes_no_room_and_follows_the_pointer(shown: Callable[..., GalleryView]) -> None:
    view = shown(9, 60)
    bar = view.scroll_bar
    assert bar.isVisible()
    assert view.viewport().width() == 880
    QTest.mousePress(bar, LEFT, NONE, QPoint(8, 10))
    QTest.mouseMove(bar, QPoint(8, bar.height() - 5))
    assert view.verticalScrollBar().value() > 0
    assert bar.says(view.verticalScrollBar().value()) == "Yesterday"
    QTest.mouseRelease(bar, LEFT, NONE, QPoint(8, bar.height() - 5))
    assert bar.says(0) == "Today"


# ---- what moves ----


def test_the_timer_runs_only_while_something_moves(
    qtbot: QtBot, shown: Callable[..., GalleryView], stage: Ground, look: Look
) -> None:
    view = shown(3)
    view.grab()
    assert not view._ticks.isActive()
    job = stage.running()
    stage.queue.added.emit([job])
    stage.queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.5))
    QApplication.processEvents()
    view.grab()
    assert view._ticks.isActive()
    assert view._ticks.interval() == 200
    look.reduced_motion = False
    other = stage.running()
    stage.queue.added.emit([other])
    QApplication.processEvents()
    view.grab()
    assert view._ticks.interval() == 33
    stage.queue.dismissed.emit(other.id)
    stage.queue.changed.emit(stage.library.jobs.advance(job, JobState.FAILED, error=DECLINED))
    QApplication.processEvents()
    view.grab()
    assert not view._ticks.isActive()


def test_a_hidden_view_does_not_tick(shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown(3)
    stage.queue.added.emit([stage.running()])
    QApplication.processEvents()
    view.grab()
    assert view._ticks.isActive()
    view.hide()
    assert not view._ticks.isActive()


# ---- what is empty ----


def shown_state(view: GalleryView) -> QWidget:
    state = view.empty.widget
    assert state is not None
    assert state.isVisible()
    return state


def test_first_run(qtbot: QtBot, shown: Callable[..., GalleryView], stage: Ground) -> None:
    view = shown()
    assert shown_state(view).accessibleName() == "Everything you make, kept."
    own = QWidget()
    view.empty.set_first_run(own)
    view.empty._on_loaded()
    assert shown_state(view) is own
    stage.queue.added.emit([stage.running()])
    QApplication.processEvents()
    assert view.empty.widget is None
    assert not own.isVisible()


@pytest.mark.parametrize(
    ("wanted", "title", "signal"),
    [
        (ResultFilter(text="harbour fog", makes=MediaKind.VIDEO), "Nothing matches “harbour fog”", "filters_cleared"),
        (ResultFilter(starred=True), "No favourites yet", "all_requested"),
        (ResultFilter(makes=MediaKind.VIDEO), "No videos yet", "create_requested"),
    ],
)
def test_nothing_passes_the_filter(
    qtbot: QtBot, shown: Callable[..., GalleryView], wanted: ResultFilter, title: str, signal: str
) -> None:
    view = shown(3, wanted=wanted)
    state: Any = shown_state(view)
    assert state.accessibleName() == title
    with qtbot.waitSignal(getattr(view, signal)):
        QTest.mouseClick(state.action, LEFT)


def test_no_match_names_the_filters(shown: Callable[..., GalleryView]) -> None:
    view = shown(3, wanted=ResultFilter(text="fog", makes=MediaKind.VIDEO, models=("Kling 2.1",)))
    assert shown_state(view).accessibleDescription() == "Searched 3 items. Filters: Videos, Kling 2.1."


# ---- the rest ----


def test_assistive_technology_sees_a_list_of_items(shown: Callable[..., GalleryView]) -> None:
    view = shown(5)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == 5
    assert interface.child(0).text(QAccessible.Text.Name).startswith("Image, 640 by 512")


def test_dragging_out_carries_what_is_chosen(
    shown: Callable[..., GalleryView], stage: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown(3)
    key(view, Qt.Key.Key_Right)
    key(view, Qt.Key.Key_Right, SHIFT)
    carried: list[Any] = []

    class Drag:
        def __init__(self, source: object) -> None:
            assert source is view

        def setMimeData(self, data: Any) -> None:
            carried.append(([url.toLocalFile() for url in data.urls()], data.data(RESULT_MIME).data().decode()))

        def setPixmap(self, pixmap: Any) -> None:
            assert not pixmap.isNull()

        def setHotSpot(self, point: QPoint) -> None: ...

        def exec(self, action: Qt.DropAction) -> None:
            assert action == Qt.DropAction.CopyAction

    # A real one would wait for a person to let go.
    monkeypatch.setattr("vitrine.ui.gallery.pointed_gallery.QDrag", Drag)
    view.startDrag(Qt.DropAction.CopyAction)
    names = "\n".join(view.gallery.tile(row).key for row in (0, 1))
    assert carried == [([str(stage.picture)] * 2, names)]


def test_scrolling_ten_thousand_asks_for_no_role_and_packs_nothing(
    qtbot: QtBot, shown: Callable[..., GalleryView], stage: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.fill_many(10_000, per_day=10_000)
    view = shown()
    qtbot.waitUntil(lambda: view.gallery.complete and not view.gallery.loading, timeout=20_000)
    QApplication.processEvents()
    asked: list[int] = []
    monkeypatch.setattr(Gallery, "data", lambda self, index, role=0: asked.append(role))
    packs = view.places.packs
    painted: list[str] = []
    paint = painted_gallery.paint_tile
    monkeypatch.setattr(painted_gallery, "paint_tile", lambda *args: (painted.append(args[2].key), paint(*args)))
    for value in range(0, 40_000, 4_000):
        view.verticalScrollBar().setValue(value)
        view.viewport().repaint()
    assert view.places.packs == packs
    assert asked == []
    assert 0 < len(painted) <= 10 * 24
