"""The details panel: what it shows, what it asks for, and that a click copies."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pixels import pixel, token
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.details.details import DetailsPanel
from vitrine.ui.look import Look
from vitrine.ui.parts.fact_row import FactRow
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.facts import Fact
from vitrine.viewmodels.job_words import JobAction
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
def details(qtbot: QtBot, library: Library, tmp_path: Path) -> Iterator[Details]:
    tasks = Tasks(library.session)
    worker = ThumbnailWorker(ThumbnailStore(tmp_path / "thumbnails.db"))
    worker.start()
    thumbnails = Thumbnails([worker])
    yield Details(library, tasks, thumbnails)
    worker.stop()
    assert worker.wait(10_000)
    thumbnails.close()
    assert tasks.close(10_000)


@pytest.fixture
def show(qtbot: QtBot, details: Details) -> Callable[[Look], DetailsPanel]:
    def make(look: Look) -> DetailsPanel:
        panel = DetailsPanel(look, details)
        qtbot.addWidget(panel)
        panel.resize(343, 860)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return make


@pytest.fixture
def result(library: Library, tmp_path: Path) -> Generation:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF3366CC)
    path = tmp_path / "picture.png"
    assert image.save(str(path))
    file = a_file(path, width=300, height=200, average_colour="")
    job = a_saved_job(library, a_request("a quiet valley at dawn"), [file])
    return library.results.of_job(job.id)[0]


def failed(library: Library) -> Job:
    job = library.jobs.add([a_request()])[0]
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    error = Failure("failed", "Declined", "Demo declined it.", "Change the prompt.", False, "request id 42")
    return library.jobs.advance(job, JobState.FAILED, error=error)


def test_the_picture_comes_from_a_worker(
    qtbot: QtBot, themed: Look, show: Callable[[Look], DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(themed)
    details.show(result)
    qtbot.waitUntil(lambda: pixel(panel.preview, 150, 100) == "#3366CC", timeout=10_000)
    assert pixel(panel.preview, 1, 100) in (token(themed, "bg.inset"), "#3366CC")


def test_a_click_copies_a_value(
    qtbot: QtBot, look: Look, show: Callable[[Look], DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    row = next(row for row in panel.facts.rows if row.fact.label == "Seed")
    qtbot.waitUntil(lambda: row.isVisible() and row.height() == 24)  # laid out in a later turn
    with qtbot.waitSignal(panel.copied) as caught:
        qtbot.mouseClick(row, LEFT)
    assert caught.args == ["7"]
    assert QGuiApplication.clipboard().text() == "7"
    assert row.says_copied
    qtbot.waitUntil(lambda: not row.says_copied, timeout=10_000)


def test_the_model_copies_as_its_full_id(
    look: Look, show: Callable[[Look], DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    row = panel.facts.rows[0]
    assert (row.fact.value, row.fact.clip) == ("demo-painter", "vitrine/demo-painter")
    assert row.accessibleName() == "Model: demo-painter"


def test_what_can_be_done_with_a_result(
    qtbot: QtBot, look: Look, show: Callable[[Look], DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    for button, signal in ((panel.remix, panel.remix_wanted), (panel.use_as_input, panel.input_wanted)):
        with qtbot.waitSignal(signal) as caught:
            qtbot.mouseClick(button, LEFT)
        assert caught.args == [result]
    for name in ("video", "share", "reveal"):
        with qtbot.waitSignal(getattr(panel, f"{name}_wanted")) as caught:
            panel.menu_actions[name].trigger()
        assert caught.args == [result]
    with qtbot.waitSignal(panel.export_wanted) as caught:
        panel.menu_actions["export"].trigger()
    assert caught.args == [[result]]
    qtbot.mouseClick(panel.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "a quiet valley at dawn"


def test_technical_facts_stay_behind_details(
    qtbot: QtBot, look: Look, show: Callable[[Look], DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    assert not panel.technical.isVisible()
    panel.technical_toggle.click()
    assert panel.technical.isVisible()
    assert "ab" * 32 in [row.fact.value for row in panel.technical.rows]


def test_a_long_prompt_is_folded_after_six_lines(
    qtbot: QtBot, look: Look, show: Callable[[Look], DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    job = a_saved_job(library, a_request("a valley of many words " * 40), [a_file(tmp_path / "x.png")])
    details.show(library.results.of_job(job.id)[0])
    qtbot.waitUntil(lambda: panel.prompt.more.isVisible())
    text = panel.prompt.layout().itemAt(0).widget()
    qtbot.waitUntil(lambda: text.height() == 6 * 19)
    panel.prompt.more.click()
    qtbot.waitUntil(lambda: text.height() > 6 * 19)
    assert panel.prompt.more.text() == "less"


def test_nothing_and_several(
    qtbot: QtBot, look: Look, show: Callable[[Look], DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    assert panel.nothing.isVisible()
    details.show_several([result, result, result])
    assert panel.chosen.title.text() == "3 selected"
    assert panel.minimumSizeHint().width() <= 319
    with qtbot.waitSignal(panel.export_wanted) as caught:
        panel.chosen.action.click()
    assert len(caught.args[0]) == 3


def test_a_failed_job_says_why_and_offers_what_helps(
    qtbot: QtBot, look: Look, show: Callable[[Look], DetailsPanel], details: Details, library: Library
) -> None:
    panel = show(look)
    job = failed(library)
    details.show(job)
    status = panel.status
    assert status.title.text() == "Declined"
    assert status.message.text() == "Demo declined it. You were not charged."
    assert list(status.buttons) == [JobAction.RETRY, JobAction.NEW_SEED, JobAction.EDIT, JobAction.DISCARD]
    assert not status.technical.isVisible()
    status.more.click()
    assert status.technical.text() == "request id 42"
    assert status.technical.isVisible()
    for action, signal in (
        (JobAction.RETRY, panel.retry_wanted),
        (JobAction.NEW_SEED, panel.new_seed_wanted),
        (JobAction.EDIT, panel.edit_wanted),
        (JobAction.DISCARD, panel.discard_wanted),
    ):
        with qtbot.waitSignal(signal) as caught:
            status.buttons[action].click()
        assert caught.args == [job]


def test_a_running_job_shows_what_was_reported(
    look: Look, show: Callable[[Look], DetailsPanel], details: Details, library: Library
) -> None:
    panel = show(look)
    job = library.jobs.add([a_request()])[0]
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    job = library.jobs.advance(job, JobState.RUNNING, remote_id="r")
    details.show(job)
    details._on_progressed(JobProgress(job.id, Stage.GENERATING, 0.42))
    assert panel.status.title.text() == "Drawing"
    assert panel.status.right.text().startswith("42% · 0:0")
    assert panel.status.bar.share() == 0.42
    assert panel.status.buttons[JobAction.CANCEL].toolTip() == "Cancel. It costs nothing."
    assert panel.status._timer.isActive()
    panel.hide()
    assert not panel.status._timer.isActive()


def test_a_long_value_takes_the_lines_it_needs(look: Look, qtbot: QtBot) -> None:
    row = FactRow(look, Fact("Negative prompt", "people, text, watermark, " * 6))
    qtbot.addWidget(row)
    assert row.heightForWidth(324) == 8 + 4 * 16
    assert FactRow(look, Fact("Hash", "ab" * 32, technical=True)).heightForWidth(324) == 24
