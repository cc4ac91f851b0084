"""The queue drawer: buttons under the pointer and the keys, the one clock, pause, and words."""

from __future__ import annotations

import dataclasses
import datetime
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pixels import pixel, token
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.stop import StopToken
from vitrine.ui.look import Look
from vitrine.ui.queue.queue_drawer import QueueDrawer
from vitrine.ui.queue.queue_painter import ROW, cells, thumb_size
from vitrine.viewmodels.job_queue import JobQueue, Slots
from vitrine.viewmodels.job_words import JobAction, action_words
from vitrine.viewmodels.queue_rows import Group, QueueRows
from vitrine.viewmodels.queue_text import today_text
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


@pytest.fixture
def rows(qtbot: QtBot, library: Library) -> Iterator[QueueRows]:
    tasks = Tasks(library.session)
    queue = JobQueue(library, lambda *_: None, tasks, StopToken(), lambda: Slots(0, 0))  # type: ignore[arg-type, return-value]
    rows = QueueRows(queue, library, tasks)
    yield rows
    assert queue.close()
    assert tasks.close(10_000)


@pytest.fixture
def drawer(qtbot: QtBot, look: Look, rows: QueueRows, tmp_path: Path) -> Iterator[QueueDrawer]:
    worker = ThumbnailWorker(ThumbnailStore(tmp_path / "thumbnails.db"))
    worker.start()
    thumbnails = Thumbnails([worker])
    drawer = QueueDrawer(look, rows, thumbnails)
    qtbot.addWidget(drawer)
    drawer.resize(881, 268)
    drawer.show()
    qtbot.waitExposed(drawer)
    yield drawer
    worker.stop()
    assert worker.wait(10_000)
    thumbnails.close()


def add(rows: QueueRows, library: Library, count: int = 1) -> list[Job]:
    jobs = library.jobs.add([a_request(f"number {n}") for n in range(count)])
    rows.queue._take(jobs)
    return jobs


def start(rows: QueueRows, library: Library, job: Job) -> Job:
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    job = library.jobs.advance(job, JobState.RUNNING, remote_id=job.id)
    rows.queue._on_changed(job)
    return job


def fail(rows: QueueRows, library: Library, job: Job) -> Job:
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    error = Failure("declined", "Declined", "Demo declined this prompt.", "Change the prompt.", False)
    job = library.jobs.advance(job, JobState.FAILED, error=error)
    rows.queue._on_changed(job)
    return job


def press(drawer: QueueDrawer, at: int, action: JobAction) -> None:
    drawer.list.doItemsLayout()
    QTest.mouseClick(drawer.list.viewport(), LEFT, pos=drawer.list.button_rect(at, action).center())


def act(drawer: QueueDrawer, at: int, action: JobAction) -> None:
    """Choose from a row's menu."""
    menu = drawer.list.menu_for(at)
    next(entry for entry in menu.actions() if entry.text() == action_words(action)).trigger()
    menu.deleteLater()


def line(rows: QueueRows) -> list[str]:
    return [rows.row(at).job.request.prompt for at in rows.waiting_rows()]


def test_empty_says_so(drawer: QueueDrawer) -> None:
    assert drawer.empty.isVisible()
    assert drawer.empty.title.text() == "The queue is clear"
    assert drawer.minimumSizeHint().height() <= 268


def test_cancel_at_once_while_it_waits(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 2)
    assert drawer.list.isVisible()
    assert drawer.summary.text() == "2 waiting"
    press(drawer, 0, JobAction.CANCEL)
    qtbot.waitUntil(lambda: rows.rowCount() == 1, timeout=10_000)
    assert rows.row(0).job.request.prompt == "number 1"


def test_retry_sends_a_new_job_in_its_place(
    qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library
) -> None:
    old = fail(rows, library, add(rows, library)[0])
    act(drawer, 0, JobAction.NEW_SEED)
    qtbot.waitUntil(lambda: rows.rowCount() == 1 and rows.row(0).job.id != old.id, timeout=10_000)
    job = rows.row(0).job
    assert job.retry_of == old.id
    assert job.request.settings["seed"] != old.request.settings["seed"]


def test_discard_with_the_delete_key(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    fail(rows, library, add(rows, library)[0])
    drawer.list.setFocus()
    drawer.list.setCurrentIndex(rows.index(0))
    qtbot.keyClick(drawer.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rows.rowCount() == 0, timeout=10_000)
    assert drawer.empty.isVisible()


def test_enter_never_cancels(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library)
    drawer.list.setCurrentIndex(rows.index(0))
    with qtbot.assertNotEmitted(drawer.list.acted):
        qtbot.keyClick(drawer.list, Qt.Key.Key_Return)


def test_show_opens_the_first_result(
    qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library, tmp_path: Path
) -> None:
    job = a_saved_job(library, a_request(), [a_file(tmp_path / "x.png")])
    library.jobs.advance(job, JobState.DONE)
    rows.load_done()
    qtbot.waitUntil(lambda: rows.rowCount() == 1, timeout=10_000)
    drawer.list.setCurrentIndex(rows.index(0))
    with qtbot.waitSignal(drawer.show_wanted) as caught:
        qtbot.keyClick(drawer.list, Qt.Key.Key_Return)
    assert caught.args[0].job_id == job.id


def test_the_menu_has_everything(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    job = fail(rows, library, add(rows, library)[0])
    menu = drawer.list.menu_for(0)
    assert [action.text() for action in menu.actions()] == [
        "Retry",
        "Retry with a new seed",
        "Edit prompt",
        "Discard",
    ]
    with qtbot.waitSignal(drawer.edit_wanted) as caught:
        menu.actions()[2].trigger()
    assert caught.args == [job]


def test_buttons_say_what_they_do_and_cost(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    first, second = add(rows, library, 2)
    start(rows, library, first)
    fail(rows, library, second)
    drawer.list.doItemsLayout()
    centre = drawer.list.button_rect(0, JobAction.CANCEL).center()
    assert drawer.list.hint_at(centre) == "Cancel. It costs nothing."
    middle = drawer.list.visualRect(rows.index(1)).center()
    assert drawer.list.hint_at(middle) == "Demo declined this prompt. You were not charged. Change the prompt."
    assert drawer.list.hint_at(QPoint(5, 5000)) == ""


def test_the_clock_runs_only_while_one_is_seen(
    qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library
) -> None:
    jobs = add(rows, library, 12)
    assert not drawer.list.ticking
    job = start(rows, library, jobs[0])
    assert drawer.list.ticking
    drawer.list.doItemsLayout()
    drawer.list.verticalScrollBar().setValue(2 * ROW)
    assert not drawer.list.ticking
    drawer.list.verticalScrollBar().setValue(0)
    assert drawer.list.ticking
    drawer.hide()
    assert not drawer.list.ticking
    drawer.show()
    assert drawer.list.ticking
    fail_now = library.jobs.advance(job, JobState.CANCELLED)
    rows.queue._on_changed(fail_now)
    assert not drawer.list.ticking


def test_the_bar_shows_what_was_reported(themed: Look, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    job = start(rows, library, add(rows, library)[0])
    rows.queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.5))
    drawer.list.doItemsLayout()
    rect = drawer.list.visualRect(rows.index(0))
    stage = cells(rows.row(0), rect).stage
    y = round(stage.y()) + 35
    assert pixel(drawer.list.viewport(), round(stage.x() + 0.25 * stage.width()), y) == token(themed, "accent")
    assert pixel(drawer.list.viewport(), round(stage.x() + 0.75 * stage.width()), y) == token(themed, "control.pressed")


def test_pause_holds_back_and_says_so(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library)
    assert drawer.pause.toolTip() == "Pause. No new job starts; running ones finish."
    with qtbot.waitSignal(rows.queue.paused):
        qtbot.mouseClick(drawer.pause, LEFT)
    assert drawer.pause.text() == "Resume"
    assert drawer.summary.text() == "Paused · 1 waiting"
    qtbot.mouseClick(drawer.pause, LEFT)
    assert drawer.summary.text() == "1 waiting"


def test_columns_do_not_depend_on_the_buttons(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    first, second = add(rows, library, 2)
    fail(rows, library, second)
    drawer.list.doItemsLayout()
    rects = [drawer.list.visualRect(rows.index(at)) for at in range(2)]
    assert [rows.row(at).group for at in range(2)] == [Group.WAITING, Group.FAILED]
    lefts = {cells(rows.row(at), rects[at]).stage.x() for at in range(2)}
    assert len(lefts) == 1
    assert rects[0].height() == ROW
    assert first.id != second.id


def test_thumbnails_fill_their_cell() -> None:
    assert thumb_size(900, 600) == (54, 36)
    assert thumb_size(600, 900) == (40, 60)
    assert thumb_size(0, 0) == (40, 36)


# ---- the order of those that wait ----


def test_to_the_front_and_back_again(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 3)
    press(drawer, 2, JobAction.TO_FRONT)
    assert line(rows) == ["number 2", "number 0", "number 1"]
    assert [JobAction.TO_FRONT in dict(drawer.list._cells(at).buttons) for at in range(3)] == [False, True, True]
    drawer._undo.undo()
    assert line(rows) == ["number 0", "number 1", "number 2"]
    drawer._undo.redo()
    assert line(rows) == ["number 2", "number 0", "number 1"]
    kept = ["number 2", "number 0", "number 1"]
    qtbot.waitUntil(lambda: [job.request.prompt for job in library.jobs.open()] == kept, timeout=10_000)


def test_a_waiting_row_is_dragged(qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 4)
    drawer.list.doItemsLayout()
    view, half = drawer.list.viewport(), ROW // 2
    QTest.mousePress(view, LEFT, pos=QPoint(200, half))
    drag(drawer, QPoint(200, 3 * ROW - 4))
    assert drawer.list._drop == 3
    assert pixel(drawer.list.viewport(), 200, 3 * ROW - 1) == token(drawer.list.look, "accent")
    QTest.mouseRelease(view, LEFT, pos=QPoint(200, 3 * ROW - 4))
    assert line(rows) == ["number 1", "number 2", "number 0", "number 3"]
    assert drawer._undo.undo_text == "Moved in the queue"
    drawer._undo.undo()
    assert line(rows) == [f"number {n}" for n in range(4)]


def drag(drawer: QueueDrawer, to: QPoint) -> None:
    """Move the pointer with the button held, as a drag does."""
    position = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, position, drawer.list.viewport().mapToGlobal(position), Qt.MouseButton.NoButton, LEFT,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(drawer.list.viewport(), event)


def test_a_running_row_cannot_be_dragged(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    jobs = add(rows, library, 3)
    start(rows, library, jobs[0])
    drawer.list.doItemsLayout()
    QTest.mousePress(drawer.list.viewport(), LEFT, pos=QPoint(200, 10))
    drag(drawer, QPoint(200, 3 * ROW))
    QTest.mouseRelease(drawer.list.viewport(), LEFT, pos=QPoint(200, 3 * ROW))
    assert line(rows) == ["number 1", "number 2"]


def test_a_waiting_row_is_held_among_those_that_wait(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    jobs = add(rows, library, 3)
    start(rows, library, jobs[0])
    drawer.list.doItemsLayout()
    QTest.mousePress(drawer.list.viewport(), LEFT, pos=QPoint(200, 2 * ROW + 10))
    drag(drawer, QPoint(200, 2))
    assert drawer.list._drop == 1, "it cannot pass what runs"
    QTest.mouseRelease(drawer.list.viewport(), LEFT, pos=QPoint(200, 2))
    assert line(rows) == ["number 2", "number 1"]


def test_alt_and_an_arrow_move_a_row(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 3)
    drawer.list.setFocus()
    drawer.list.setCurrentIndex(rows.index(0))
    QTest.keyClick(drawer.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert line(rows) == ["number 1", "number 0", "number 2"]
    assert drawer.list.currentIndex().row() == 1, "it stays with the row"
    QTest.keyClick(drawer.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(drawer.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert line(rows) == ["number 0", "number 1", "number 2"]


# ---- the head ----


def test_finished_jobs_are_cleared_and_brought_back(
    qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library, tmp_path: Path
) -> None:
    job = a_saved_job(library, a_request("done before"), [a_file(tmp_path / "1.png")])
    library.jobs.advance(job, JobState.DONE)
    rows.load_done()
    qtbot.waitUntil(lambda: rows.rowCount() == 1, timeout=10_000)
    fail(rows, library, add(rows, library)[0])
    assert drawer.clear.isEnabled()
    drawer.clear.click()
    assert [rows.row(at).group for at in range(rows.rowCount())] == [Group.FAILED]
    assert not drawer.clear.isEnabled()
    qtbot.waitUntil(lambda: library.jobs.recent() == [], timeout=10_000)
    drawer._undo.undo()
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=10_000)
    assert len(library.results.page(ResultFilter())) == 1


def test_empty_tells_of_the_day(
    qtbot: QtBot, drawer: QueueDrawer, rows: QueueRows, library: Library, tmp_path: Path
) -> None:
    with qtbot.waitSignal(rows.today_changed, timeout=10_000) as read:
        rows.read_today()
    assert read.args == [""]
    assert drawer.empty.sentence.text() == "What you generate is listed here until it is done."
    job = library.jobs.add([dataclasses.replace(a_request(), estimate=2.31)])[0]
    library.jobs.note(job, submitted_at=time.time(), finished_at=time.time(), state="done")
    rows.read_today()
    said = re.compile(r"Last job finished at \d\d:\d\d\. Today 1 done, \$2\.31 spent\.")
    qtbot.waitUntil(lambda: said.fullmatch(drawer.empty.sentence.text()) is not None, timeout=10_000)
    with qtbot.waitSignal(drawer.statistics_wanted):
        drawer.empty.action.click()


def test_words_of_a_day_with_declined_jobs() -> None:
    noon = datetime.datetime(2026, 11, 23, 16, 43).timestamp()
    assert today_text(27, 1, noon, 2.31) == "Last job finished at 16:43. Today 27 done, 1 declined, $2.31 spent."


@pytest.mark.parametrize("height", [160, 200, 268])
def test_the_empty_drawer_shrinks_to_its_least_height(drawer: QueueDrawer, height: int) -> None:
    drawer.resize(881, height)
    assert drawer.minimumSizeHint().height() <= 160
    title, action = drawer.empty.title.geometry(), drawer.empty.action.geometry()
    assert drawer.empty.rect().contains(title)
    assert drawer.empty.rect().contains(action)
    assert not title.intersects(action)


# ---- where things stand ----


def test_the_cells_stand_where_the_design_has_them(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 2)
    drawer.resize(880, 268)
    drawer.list.doItemsLayout()
    parts = drawer.list._cells(1)
    assert drawer.list.visualRect(rows.index(0)).height() == 52
    assert (parts.text.left(), round(parts.stage.left()), parts.stage.right()) == (68, 342, 660)
    assert (parts.clock.right(), parts.cost.right()) == (728, 792)
    assert [place.center().x() + 1 for _, place in parts.buttons] == [828, 856]


def test_everything_mirrors_for_scripts_from_the_right(drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 2)
    drawer.list.doItemsLayout()
    left = drawer.list._cells(1)
    drawer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drawer.list.doItemsLayout()
    right, width = drawer.list._cells(1), drawer.list.visualRect(rows.index(1)).width()
    assert right.text.right() == width - left.text.left()
    assert right.cost.left() == width - left.cost.right()
    assert right.buttons[0][1].left() + right.buttons[0][1].width() == width - left.buttons[0][1].left()
    drawer.grab()


def test_rows_grow_with_the_text(look: Look, drawer: QueueDrawer, rows: QueueRows, library: Library) -> None:
    add(rows, library, 2)
    look.adjust(text_scale=125)
    drawer.list.doItemsLayout()
    assert drawer.list.visualRect(rows.index(1)).height() == 65
    drawer.grab()
