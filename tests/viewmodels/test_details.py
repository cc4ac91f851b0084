"""Details: every fact of a result and of an open job, kept up to date by the queue's signals."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.facts import kept_in, label_of, took_text, value_text
from vitrine.viewmodels.job_words import JobAction, actions, cancel_words
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.task_worker import Tasks


class Queue(QObject):
    changed = Signal(object)
    progressed = Signal(object)
    saved = Signal(object)
    stored = Signal(object)
    dismissed = Signal(object)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


@pytest.fixture
def tasks(library: Library) -> Iterator[Tasks]:
    tasks = Tasks(library.session)
    yield tasks
    assert tasks.close(10_000)


@pytest.fixture
def queue(qtbot: QtBot) -> Queue:
    return Queue()


@pytest.fixture
def details(library: Library, tasks: Tasks, queue: Queue) -> Iterator[Details]:
    thumbnails = Thumbnails([])
    details = Details(library, tasks, thumbnails)
    details.follow(queue)
    yield details
    thumbnails.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    path = tmp_path / "picture.png"
    assert image.save(str(path))
    return path


def result(library: Library, path: Path, **changes: object) -> Generation:
    job = a_saved_job(library, a_request(**changes), [a_file(path)])  # type: ignore[arg-type]
    return library.results.of_job(job.id)[0]


def running(library: Library, **changes: object) -> Job:
    job = library.jobs.add([a_request(**changes)])[0]  # type: ignore[arg-type]
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    return library.jobs.advance(job, JobState.RUNNING, remote_id=job.id)


def values(details: Details) -> dict[str, str]:
    return {fact.label: fact.value for fact in details.facts}


def test_every_setting_of_a_result(qtbot: QtBot, details: Details, library: Library, picture: Path) -> None:
    settings = {"prompt": "x", "seed": 2**60, "guidance_scale": 3.5, "go_fast": True, "tags": ["a", "b"]}
    generation = result(library, picture, settings=settings, version="abc")
    with qtbot.waitSignals([details.changed, details.changed], timeout=10_000):
        details.show(generation)
    shown = values(details)
    assert shown["Seed"] == str(2**60)
    assert shown["Guidance scale"] == "3.5"
    assert shown["Go fast"] == "on"
    assert shown["Tags"] == '["a", "b"]'
    assert shown["Size"] == "640 × 512 · PNG"
    assert shown["Provider"] == "Demo painter"
    assert shown["Version"] == "abc"
    assert shown["Mode"] == "Text to image"
    assert shown["Cost"] == "free"
    assert "Prompt" not in shown
    assert details.prompt == "a quiet valley"
    assert {fact.label for fact in details.technical} >= {"SHA-256", "Bytes", "Remote id"}


def test_the_job_behind_tells_how_long_it_took(qtbot: QtBot, details: Details, library: Library, picture: Path) -> None:
    generation = result(library, picture)
    job = library.jobs.advance(library.jobs.get(generation.job_id), JobState.DONE)
    library.jobs.note(job, submitted_at=100.0, finished_at=108.72, run_seconds=4.0)
    details.show(generation)
    qtbot.waitUntil(lambda: "Took" in values(details), timeout=10_000)
    assert values(details)["Took"] == "8.7 s"
    assert values(details)["Billed time"] == "4.0 s"


def test_a_missing_file_is_noticed(qtbot: QtBot, details: Details, library: Library, tmp_path: Path) -> None:
    generation = result(library, tmp_path / "gone.png")
    details.show(generation)
    qtbot.waitUntil(lambda: details.missing, timeout=10_000)
    assert details.kept is not None
    assert (details.kept.title, details.kept.colour) == ("File is missing", "danger")


def test_where_it_is_kept(library: Library, picture: Path) -> None:
    here = result(library, picture)
    assert kept_in(here, "", missing=False).title == "On this computer"
    assert kept_in(here, "mira", missing=False).title == "On this computer, waiting for mira"
    there = library.results.record_stored(here, "s3:mira", "v/x.png", "https://host/mira/v/x.png")
    kept = kept_in(there, "mira", missing=False)
    assert kept.title == "In mira and on this computer"
    assert kept.copied == str(picture)
    only = kept_in(there, "mira", missing=True)
    assert only.title == "Only in mira: the file here is missing"
    assert only.path == "mira / v / x.png"


def test_an_open_job_follows_the_queue(
    qtbot: QtBot, details: Details, library: Library, queue: Queue, picture: Path
) -> None:
    job = running(library)
    details.show(job)
    with qtbot.waitSignal(details.progressed):
        queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.4))
    assert details.tile is not None
    assert details.tile.fraction == 0.4
    failed = dataclasses.replace(job, state=JobState.FAILED, error=Failure("x", "Failed", "It failed."))
    queue.changed.emit(failed)
    assert details.job == failed
    queue.dismissed.emit(job.id)
    assert details.job is None
    assert details.facts == []


def test_the_result_takes_the_place_of_its_job(
    qtbot: QtBot, details: Details, library: Library, queue: Queue, picture: Path
) -> None:
    generation = result(library, picture)
    details.show(library.jobs.get(generation.job_id))
    queue.saved.emit(generation)
    assert details.generation == generation
    stored = library.results.record_stored(generation, "s3:mira", "k", "u")
    queue.stored.emit(stored)
    assert details.generation == stored
    other = dataclasses.replace(stored, job_id="other", stored_at=None)
    queue.stored.emit(other)
    assert details.generation == stored


def test_several_and_none(details: Details, library: Library, picture: Path) -> None:
    generation = result(library, picture)
    details.show_several([generation] * 3)
    assert len(details.several) == 3
    assert details.several_text == "4 kB"
    assert details.generation is None
    details.show_several([generation])
    assert details.generation == generation
    assert details.several == []
    details.show_several([])
    assert details.generation is None


def test_input_pictures_come_from_the_archive(qtbot: QtBot, details: Details, library: Library, picture: Path) -> None:
    file = library.inputs.add(picture, "image")
    details.show(result(library, picture, inputs=(file,)))
    assert details.inputs == (file,)
    with qtbot.waitSignal(details.pictures_changed, timeout=10_000):
        assert details.input_picture(file) is None
    image = details.input_picture(file)
    assert image is not None
    assert (image.width(), image.height()) == (64, 48)


def test_words() -> None:
    assert label_of("num_inference_steps") == "Num inference steps"
    assert value_text(0.1) == "0.1"
    assert value_text(1e22) == "1e+22"
    assert value_text(False) == "off"
    assert took_text(61.2) == "1 min 1 s"


@pytest.mark.parametrize(
    ("state", "error", "expected"),
    [
        (JobState.QUEUED, False, [JobAction.CANCEL]),
        (JobState.RUNNING, False, [JobAction.CANCEL]),
        (JobState.RUNNING, True, [JobAction.RETRY, JobAction.CANCEL]),
        (JobState.DOWNLOADING, False, []),
        (JobState.STORING, True, [JobAction.RETRY]),
        (JobState.FAILED, True, [JobAction.RETRY, JobAction.NEW_SEED, JobAction.EDIT, JobAction.DISCARD]),
        (JobState.UNCONFIRMED, True, [JobAction.CHECK, JobAction.SEND_AGAIN, JobAction.DISCARD]),
        (JobState.DONE, False, [JobAction.SHOW]),
    ],
)
def test_what_can_be_done(state: JobState, error: bool, expected: list[JobAction]) -> None:
    failure = Failure("x", "X", "It failed.") if error else None
    job = Job("j", a_request(), state, 1.0, error=failure)
    assert list(actions(job)) == expected


def test_no_new_seed_for_a_model_without_one() -> None:
    job = Job("j", a_request(settings={"prompt": "x"}), JobState.FAILED, 1.0)
    assert JobAction.NEW_SEED not in actions(job)


def test_cancel_says_whether_it_costs() -> None:
    names = Names()
    waiting = Job("j", a_request(estimate=0.1, provider="replicate"), JobState.QUEUED, 1.0)
    assert cancel_words(waiting, names) == "Cancel. Nothing was sent, so nothing is charged."
    sent = dataclasses.replace(waiting, state=JobState.RUNNING)
    assert cancel_words(sent, names) == "Cancel. Replicate may still charge for the time it ran."
    free = Job("j", a_request(), JobState.RUNNING, 1.0)
    assert cancel_words(free, names) == "Cancel. It costs nothing."
