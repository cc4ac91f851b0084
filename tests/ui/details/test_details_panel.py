"""The details panel: what it shows, what it asks for, and that a click copies."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pixels import pixel, token
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.domain.request import InputFile
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.details.details import DetailsPanel
from vitrine.ui.details.history import Relative
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
def show(qtbot: QtBot, details: Details) -> Callable[..., DetailsPanel]:
    def make(look: Look, *, inspector: bool = False) -> DetailsPanel:
        panel = DetailsPanel(look, details, inspector=inspector)
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


def a_family(library: Library, home: Path, *, children: int) -> list[Generation]:
    """Return a result, one made from it, and the children of that."""
    made: list[Generation] = []
    for n in range(2 + children):
        parent = made[min(n, 2) - 1] if n else None
        inputs = (InputFile("image", "ab" * 32, "image/png", "png", 9, generation=parent.name),) if parent else ()
        kind = GenerationType.IMAGE_TO_IMAGE if parent else GenerationType.TEXT_TO_IMAGE
        job = a_saved_job(library, a_request(f"picture {n}", type=kind, inputs=inputs), [a_file(home / f"{n}.png")])
        made.append(library.results.of_job(job.id)[0])
    return made


def failed(library: Library) -> Job:
    job = library.jobs.add([a_request()])[0]
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    error = Failure("failed", "Declined", "Demo declined it.", "Change the prompt.", False, "request id 42")
    return library.jobs.advance(job, JobState.FAILED, error=error)


def test_a_click_copies_a_value(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
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
    look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    row = panel.facts.rows[0]
    assert (row.fact.value, row.fact.clip) == ("demo-painter", "vitrine/demo-painter")
    assert row.accessibleName() == "Model: demo-painter"


def test_what_can_be_done_with_a_result(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    for button, name in ((panel.acts.remix, "remix"), (panel.acts.use, "use-as-input")):
        with qtbot.waitSignal(panel.asked) as caught:
            qtbot.mouseClick(button, LEFT)
        assert caught.args == [name, [result]]
    for name, action in panel.acts.entries.items():
        with qtbot.waitSignal(panel.asked) as caught:
            action.trigger()
        assert caught.args == [name, [result]]
    qtbot.mouseClick(panel.acts.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "a quiet valley at dawn"


def test_of_a_video_a_frame_is_grabbed(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    file = a_file(tmp_path / "x.mp4", content_type="video/mp4", extension="mp4", duration=2.0)
    job = a_saved_job(library, a_request(type=GenerationType.TEXT_TO_VIDEO), [file])
    details.show(library.results.of_job(job.id)[0])
    assert panel.acts.use.text() == "Grab frame"
    with qtbot.waitSignal(panel.asked) as caught:
        panel.acts.use.click()
    assert caught.args[0] == "grab"
    qtbot.waitUntil(lambda: details.missing, timeout=10_000)
    assert not panel.acts.use.isEnabled()


def test_in_the_trash_it_can_be_restored(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(dataclasses.replace(result, trashed_at=time.time()))
    assert not panel.acts.use.isVisible()
    assert not panel.acts.entries["share"].isEnabled()
    with qtbot.waitSignal(panel.asked) as caught:
        panel.acts.restore.click()
    assert caught.args[0] == "restore"


def test_a_missing_file_can_be_looked_for(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    job = a_saved_job(library, a_request(), [a_file(tmp_path / "gone.png")])
    gone = library.results.of_job(job.id)[0]
    details.show(gone)
    qtbot.waitUntil(lambda: panel.kept.locate.isVisible(), timeout=10_000)
    assert not panel.kept.fetch.isVisible()
    with qtbot.waitSignal(panel.asked) as caught:
        panel.kept.locate.click()
    assert caught.args[0] == "locate"
    details.show(library.results.record_stored(gone, "s3:mira", "k", "u"))
    qtbot.waitUntil(lambda: panel.kept.fetch.isVisible(), timeout=10_000)


def test_technical_facts_stay_behind_details(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    assert not panel.technical.isVisible()
    panel.technical_toggle.click()
    assert panel.technical.isVisible()
    assert "ab" * 32 in [row.fact.value for row in panel.technical.rows]


def test_a_long_prompt_is_folded_after_six_lines(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
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
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    assert panel.nothing.isVisible()
    results = []
    for n in range(3):
        job = a_saved_job(library, a_request(f"picture {n}"), [a_file(tmp_path / f"{n}.png")])
        results.append(library.results.of_job(job.id)[0])
    details.show(results[0])
    assert not panel.head.isVisible()
    details.show_several(results)
    assert panel.head.words.text() == "1 of 3 selected · 4 kB"
    assert panel.minimumSizeHint().width() <= 319
    qtbot.mouseClick(panel.head.following, LEFT)
    assert details.generation == results[1]
    qtbot.mouseClick(panel.head.previous, LEFT)
    assert panel.head.words.text() == "1 of 3 selected · 4 kB"
    with qtbot.waitSignal(panel.asked) as caught:
        panel.acts.entries["export"].trigger()
    assert caught.args == ["export", results]


def test_beside_the_viewer_made_took_and_cost_are_rows(
    look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel, inspector = show(look), show(look, inspector=True)
    details.show(result)
    assert "Cost" not in [row.fact.label for row in panel.facts.rows]
    assert panel.caption.text() == "free"
    assert [row.fact.label for row in inspector.facts.rows][-2:] == ["Made", "Cost"]
    assert inspector.caption.text() == "Nothing made from it yet"


# ---- history ----


def test_a_click_on_a_relative_goes_there(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    made = a_family(library, tmp_path, children=1)
    details.show(made[1])
    qtbot.waitUntil(lambda: len(panel.history.relatives) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: all(one.isVisible() and one.height() == 46 for one in panel.history.relatives))
    for relative, expected in zip(panel.history.relatives, (made[0], made[2]), strict=True):
        assert relative.generation == expected
        with qtbot.waitSignal(panel.went_to) as caught:
            qtbot.mouseClick(relative, LEFT)
        assert caught.args == [expected]


def test_what_has_no_room_is_counted_and_shown_on_demand(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    made = a_family(library, tmp_path, children=9)
    details.show(made[1])
    qtbot.waitUntil(lambda: panel.history.more.isVisible(), timeout=10_000)
    seen = [one for one in panel.history.relatives if one.isVisible()]
    assert panel.history.more.text() == f"+{10 - len(seen)}"
    assert panel.history.more.accessibleName() == f"Show {10 - len(seen)} more"
    qtbot.mouseClick(panel.history.more, LEFT)
    assert all(one.isVisible() for one in panel.history.relatives)
    assert not panel.history.more.isVisible()
    qtbot.waitUntil(lambda: panel.history.height() > 80)
    assert panel.caption.text().endswith("led to 9 images")


def test_the_ring_is_on_this_one(
    qtbot: QtBot, themed: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(themed)
    details.show(result)
    (current,) = [part for part in panel.history._parts if isinstance(part, Relative) and part.current]
    qtbot.waitUntil(current.isVisible)
    assert pixel(current, current.width() // 2, 1) == token(themed, "accent")
    assert current.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_file_of_ones_own_stands_in_the_line(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    given = InputFile("image", "cd" * 32, "image/png", "png", 9, name="holiday.png", width=30, height=20)
    request = a_request(type=GenerationType.IMAGE_TO_IMAGE, inputs=(given,))
    job = a_saved_job(library, request, [a_file(tmp_path / "x.png")])
    details.show(library.results.of_job(job.id)[0])
    names = [part.accessibleName() for part in panel.history._parts]
    assert "Your file: holiday.png" in names
    assert panel.history.relatives == []


# ---- storage ----


def test_the_path_is_copied(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, result: Generation
) -> None:
    panel = show(look)
    details.show(result)
    with qtbot.waitSignal(panel.copied) as caught:
        qtbot.mouseClick(panel.kept.copy, LEFT)
    assert result.file is not None
    assert caught.args == [str(result.file.path)]
    assert QGuiApplication.clipboard().text() == str(result.file.path)


def test_a_failed_job_says_why_and_offers_what_helps(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library
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
    for action in (JobAction.RETRY, JobAction.NEW_SEED, JobAction.EDIT, JobAction.DISCARD):
        with qtbot.waitSignal(panel.job_asked) as caught:
            status.buttons[action].click()
        assert caught.args == [job, action]
    assert not panel.kept.isVisible()


def test_a_running_job_shows_what_was_reported(
    look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library
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


def test_tab_goes_from_the_top_to_the_bottom(
    qtbot: QtBot, look: Look, show: Callable[..., DetailsPanel], details: Details, library: Library, tmp_path: Path
) -> None:
    panel = show(look)
    made = a_family(library, tmp_path, children=1)
    details.show(made[1])
    qtbot.waitUntil(lambda: len(panel.history.relatives) == 2, timeout=10_000)

    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)

    def ordered() -> bool:
        """Walk by the key: asking each widget for the next one would unsettle who owns whom."""
        panel.acts.remix.setFocus(Qt.FocusReason.TabFocusReason)
        tops = []
        for _ in range(12):
            focused = QApplication.focusWidget()
            assert focused is not None
            tops.append(focused.mapTo(panel, focused.rect().topLeft()).y())
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        return tops == sorted(tops)

    qtbot.waitUntil(ordered)
