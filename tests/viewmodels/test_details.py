"""Details: every fact of a result and of an open job, kept up to date by the queue's signals."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.errors import Failure, ProviderUnavailable
from vitrine.library.library import Library
from vitrine.viewmodels.details import Details
from vitrine.viewmodels.facts import kept_in, label_of, took_text, value_text
from vitrine.viewmodels.job_words import JobAction, actions, cancel_words
from vitrine.viewmodels.lineage import Lineage, came_from_text, led_to_text, made_at_text
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
    return {fact.label: fact.value for fact in [*details.facts, *details.record, *details.technical]}


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
    assert {fact.label for fact in details.technical} >= {"SHA-256", "Bytes", "Remote id", "File"}


def test_settings_have_the_schemas_titles_and_say_what_was_left_to_the_model(
    qtbot: QtBot, library: Library, tasks: Tasks, picture: Path
) -> None:
    fields = (
        Field("prompt", FieldKind.LONG_TEXT, "Prompt", role=FieldRole.PROMPT),
        Field("guidance_scale", FieldKind.NUMBER, "Guidance"),
        Field("num_inference_steps", FieldKind.INTEGER, "Steps"),
        Field("random_seed", FieldKind.INTEGER, "Seed", role=FieldRole.SEED),
        Field("image", FieldKind.FILE, "Image", role=FieldRole.IMAGE),
    )
    asked: list[tuple[str, str]] = []

    def spec(provider: str, model: str) -> ModelSpec:
        asked.append((provider, model))
        return ModelSpec(provider, model, "Painter", MediaKind.IMAGE, fields)

    thumbnails = Thumbnails([])
    details = Details(library, tasks, thumbnails, spec=spec)
    settings = {"prompt": "x", "random_seed": 5, "num_inference_steps": 28, "unheard_of": 1}
    for _ in range(2):
        details.show(result(library, picture, settings=settings))
    qtbot.waitUntil(lambda: "Steps" in values(details), timeout=10_000)
    labels = [fact.label for fact in details.facts]
    assert labels == ["Model", "Provider", "Mode", "Size", "Seed", "Guidance", "Steps", "Unheard of"]
    assert values(details)["Guidance"] == "Model default"
    assert values(details)["Steps"] == "28"
    assert len(asked) == 1
    thumbnails.close()


def test_a_model_nobody_knows_is_asked_for_once_and_its_names_are_made_readable(
    qtbot: QtBot, library: Library, tasks: Tasks, picture: Path
) -> None:
    asked: list[str] = []

    def spec(_: str, model: str) -> ModelSpec:
        asked.append(model)
        raise ProviderUnavailable("replicate", "Away", "It does not answer.")

    thumbnails = Thumbnails([])
    details = Details(library, tasks, thumbnails, spec=spec)
    for _ in range(3):
        details.show(result(library, picture, settings={"guidance_scale": 2}))
        qtbot.waitUntil(lambda: values(details)["Cost"] == "free", timeout=10_000)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)
    assert values(details)["Guidance scale"] == "2"
    thumbnails.close()


def test_the_job_behind_tells_how_long_it_took(qtbot: QtBot, details: Details, library: Library, picture: Path) -> None:
    generation = result(library, picture)
    job = library.jobs.advance(library.jobs.get(generation.job_id), JobState.DONE)
    library.jobs.note(job, submitted_at=100.0, finished_at=108.72, run_seconds=4.0)
    details.show(generation)
    qtbot.waitUntil(lambda: "Took" in values(details), timeout=10_000)
    assert values(details)["Took"] == "8.7 s"
    assert values(details)["Billed time"] == "4.0 s"
    assert details.short_history_text == "8.7 s · free"


def test_a_missing_file_is_noticed(qtbot: QtBot, details: Details, library: Library, tmp_path: Path) -> None:
    generation = result(library, tmp_path / "gone.png")
    details.show(generation)
    qtbot.waitUntil(lambda: details.missing, timeout=10_000)
    assert details.kept is not None
    assert (details.kept.title, details.kept.colour) == ("File is missing", "danger")


def test_where_it_is_kept(library: Library, picture: Path) -> None:
    here = result(library, picture)
    assert kept_in(here, "", missing=False).title == "On this computer"
    assert kept_in(here, "", missing=False).copied == str(picture)
    assert kept_in(here, "mira", missing=False).title == "On this computer, waiting for mira"
    there = library.results.record_stored(here, "s3:mira", "v/x.png", "https://host/mira/v/x.png")
    kept = kept_in(there, "mira", missing=False)
    assert kept.title == "In your bucket and on this computer"
    assert (kept.path, kept.copied) == ("mira / v / x.png", "v/x.png")
    assert kept.figures.startswith("1 kB · checksum matches · copied ")
    only = kept_in(there, "mira", missing=True)
    assert only.title == "In your bucket; the file here is missing"
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


def test_several_are_stepped_through(details: Details, library: Library, picture: Path) -> None:
    results = [result(library, picture) for _ in range(3)]
    details.show_several(results)
    assert details.several_text == "1 of 3 selected · 4 kB"
    details.step(1)
    assert details.generation == results[1]
    details.step(1)
    details.step(1)
    assert details.generation == results[0]
    details.step(-1)
    assert details.several_text == "3 of 3 selected · 4 kB"
    details.show_among(results[1])
    assert details.index == 1
    details.show_several(list(reversed(results)))
    assert details.generation == results[1]
    other = result(library, picture)
    details.show_among(other)
    assert details.several == []
    details.step(1)
    assert details.generation == other
    details.show_several([results[0]])
    assert (details.generation, details.several) == (results[0], [])
    details.show_several([])
    assert details.generation is None


def test_of_thousands_only_their_number_is_told(details: Details, library: Library, picture: Path) -> None:
    known = [result(library, picture) for _ in range(2)]
    changed: list[str] = []
    details.changed.connect(lambda: changed.append(details.several_text if details.in_part else ""))
    details.show_several(known, 100_000)
    assert (details.generation, details.several, details.in_part) == (known[0], [], True)
    assert details.several_text == "100,000 selected"
    details.step(1)
    assert details.generation == known[0]  # there is nothing to step through yet
    details.show_several(known, 90_000)
    assert changed[-1] == "90,000 selected"
    details.show_several(known, 2)
    assert (details.several, details.in_part) == (known, False)
    details.show(known[0])
    assert not details.in_part


def test_what_changed_elsewhere_is_taken_up(details: Details, library: Library, picture: Path) -> None:
    results = [result(library, picture) for _ in range(2)]
    details.show_several(results)
    starred = [dataclasses.replace(one, starred=True) for one in results]
    details.renew(starred)
    assert details.generation == starred[0]
    assert details.several == starred


# ---- history ----


def a_child(library: Library, parent: Generation, path: Path, **changes: object) -> Generation:
    given = InputFile("image", "ab" * 32, "image/png", "png", 10, generation=parent.name)
    return result(library, path, inputs=(given,), **changes)


def test_the_line_of_descent(qtbot: QtBot, details: Details, library: Library, picture: Path) -> None:
    first = result(library, picture, prompt="dunes at noon")
    middle = a_child(library, first, picture, prompt="the same at dusk", type=GenerationType.IMAGE_TO_IMAGE)
    for n in range(3):
        a_child(library, middle, picture, prompt=f"variant {n}", type=GenerationType.IMAGE_TO_IMAGE)
    film = a_child(library, middle, picture, prompt="a slow push", type=GenerationType.IMAGE_TO_VIDEO)
    details.show(middle)
    qtbot.waitUntil(lambda: bool(details.lineage.ancestors), timeout=10_000)
    assert [one.prompt for one in details.lineage.ancestors] == ["dunes at noon"]
    assert len(details.lineage.descendants) == 4
    assert details.history_text == "3 images and 1 video made from it"
    assert details.short_history_text.endswith("led to 3 images and 1 video")
    details.show(film)
    qtbot.waitUntil(lambda: len(details.lineage.ancestors) == 2, timeout=10_000)
    assert details.history_text == "Made from “the same at dusk”, the last of 2 before it"
    details.show(first)
    qtbot.waitUntil(lambda: len(details.lineage.descendants) == 5, timeout=10_000)
    assert details.lineage.ancestors == ()


def test_words_of_the_history() -> None:
    noon = datetime.datetime(2026, 6, 17, 16, 31).timestamp()
    day = 86_400
    assert made_at_text(noon, noon + 60) == "16:31 today"
    assert made_at_text(noon, noon + day) == "16:31 yesterday"
    assert made_at_text(noon, noon + 30 * day) == "16:31, 17 June"
    assert came_from_text(Lineage(), 0) == "Nothing made from it yet"
    assert came_from_text(Lineage(), 1) == "Made from a file of yours"
    assert led_to_text(Lineage()) == ""


def test_a_new_descendant_is_noticed(
    qtbot: QtBot, details: Details, library: Library, queue: Queue, picture: Path
) -> None:
    parent = result(library, picture)
    details.show(parent)
    child = a_child(library, parent, picture, type=GenerationType.IMAGE_TO_IMAGE)
    queue.saved.emit(child)
    qtbot.waitUntil(lambda: len(details.lineage.descendants) == 1, timeout=10_000)


def test_the_collections_that_hold_it(qtbot: QtBot, details: Details, library: Library, picture: Path) -> None:
    generation = result(library, picture)
    collection = library.collections.create("Ceramics")
    details.show(generation)
    library.collections.add(collection.id, [generation.id])
    details.look_again()
    qtbot.waitUntil(lambda: [one.name for one in details.collections] == ["Ceramics"], timeout=10_000)


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
