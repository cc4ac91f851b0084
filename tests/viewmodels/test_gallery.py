"""The gallery's rows: pages, live tiles that become results in place, filters, favourites, days."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from hostile_files import encoded
from samples import a_file, a_request, a_saved_job, days_ago
from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.viewmodels.gallery import RESULT_MIME, Gallery, Role
from vitrine.viewmodels.live_tiles import LiveTiles
from vitrine.viewmodels.organise import Disposer, Organise
from vitrine.viewmodels.tile import TileKind
from vitrine.viewmodels.undo import Undo
from vitrine.workers.task_worker import Tasks

DECLINED = Failure("declined", "Declined", "Demo declined this prompt.", charged=False)


class FakeQueue(QObject):
    """The job queue's signals, sent by hand."""

    added = Signal(object)
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
def queue() -> FakeQueue:
    return FakeQueue()


@pytest.fixture
def gallery(qtbot: QtBot, library: Library, tasks: Tasks, queue: FakeQueue) -> Iterator[Gallery]:
    gallery = Gallery(library, tasks)
    LiveTiles(gallery, library, tasks, queue)
    tester = QAbstractItemModelTester(gallery, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield gallery
    assert tester.model() is gallery


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(b"any bytes: only that the file is there counts")
    return path


def load(qtbot: QtBot, gallery: Gallery, wanted: ResultFilter | None = None) -> None:
    with qtbot.waitSignal(gallery.loaded, timeout=10_000):
        gallery.set_filter(wanted or ResultFilter())


def says(qtbot: QtBot, gallery: Gallery, at: int, line: str) -> None:
    """Wait until a day's header says this."""
    qtbot.waitUntil(lambda: gallery.figures_line(at) == line, timeout=10_000)


def names(gallery: Gallery) -> list[str]:
    return [gallery.tile(row).key for row in range(gallery.rowCount())]


def running(library: Library, **changes: Any) -> Job:
    jobs = library.jobs
    job = jobs.advance(jobs.add([a_request(**changes)])[0], JobState.SUBMITTING, submitted_at=time.time())
    return jobs.advance(job, JobState.RUNNING, remote_id=job.id)


def save(library: Library, job: Job, position: int, path: Path) -> Generation:
    return library.results.record_file(library.results.of_job(job.id)[position], a_file(path), 0.0)


def test_results_newest_first_and_outputs_in_order(
    qtbot: QtBot, gallery: Gallery, library: Library, picture: Path
) -> None:
    first = a_saved_job(library, a_request("one"), [a_file(picture), a_file(picture)])
    second = a_saved_job(library, a_request("two"), [a_file(picture)])
    load(qtbot, gallery)
    assert names(gallery) == [f"{second.id}-0", f"{first.id}-0", f"{first.id}-1"]
    assert gallery.counts == (3, 3)
    index = gallery.index(0)
    assert index.data(Role.TILE).kind is TileKind.RESULT
    assert index.data() == "two"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Image, 640 by 512, vitrine/demo-painter, today ")


def test_a_live_tile_becomes_its_results_in_place(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    old = a_saved_job(library, a_request("old"), [a_file(picture)])
    load(qtbot, gallery)
    job = running(library, aspect=0.5)
    later = library.jobs.add([a_request("later")])[0]
    queue.added.emit([job, later])
    assert [gallery.tile(row).kind for row in range(3)] == [TileKind.LIVE, TileKind.LIVE, TileKind.RESULT]
    assert gallery.tile(0).job == later
    assert gallery.tile(1).aspect == 0.5
    job = library.jobs.promise_outputs(job, ["http://host/0", "http://host/1"])
    queue.changed.emit(job)
    rows_moved: list[str] = []
    gallery.rowsInserted.connect(lambda *_: rows_moved.append("in"))
    gallery.rowsRemoved.connect(lambda *_: rows_moved.append("out"))
    gallery.modelReset.connect(lambda: rows_moved.append("reset"))
    queue.saved.emit(save(library, job, 0, picture))
    assert rows_moved == []
    assert names(gallery) == [f"{later.id}-job", f"{job.id}-0", f"{old.id}-0"]
    assert gallery.tile(1).aspect == 0.5  # the same rectangle, whatever came
    queue.saved.emit(save(library, job, 1, picture))
    assert names(gallery) == [f"{later.id}-job", f"{job.id}-0", f"{job.id}-1", f"{old.id}-0"]
    assert rows_moved == ["in"]
    queue.changed.emit(dataclasses.replace(job, state=JobState.STORING))
    queue.changed.emit(dataclasses.replace(job, state=JobState.DONE))
    assert gallery.rowCount() == 4
    gallery.settle()
    assert gallery.tile(1).aspect == 640 / 512
    load(qtbot, gallery)
    assert names(gallery) == [f"{later.id}-job", f"{job.id}-0", f"{job.id}-1", f"{old.id}-0"]


def test_progress_goes_forward_only(qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue) -> None:
    job = running(library)
    queue.added.emit([job])
    with qtbot.waitSignal(gallery.dataChanged):
        queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.4))
    queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.3))
    assert gallery.tile(0).fraction == 0.4
    queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, None, note="Next try in 20 s"))
    assert gallery.tile(0).fraction == 0.4
    queue.progressed.emit(JobProgress(job.id, Stage.DOWNLOADING, None, 10, 100))
    assert gallery.tile(0).fraction == 0.1
    queue.progressed.emit(JobProgress("unknown", Stage.DOWNLOADING))


def test_places_in_line_move_up(gallery: Gallery, library: Library, queue: FakeQueue) -> None:
    jobs = library.jobs.add([a_request(), a_request(), a_request()])
    queue.added.emit(jobs)
    assert [gallery.tile(row).place_in_line for row in range(3)] == [3, 2, 1]
    queue.changed.emit(library.jobs.advance(jobs[0], JobState.SUBMITTING, submitted_at=1.0))
    assert [gallery.tile(row).place_in_line for row in range(3)] == [2, 1, 0]
    queue.dismissed.emit(jobs[1].id)
    assert [gallery.tile(row).place_in_line for row in range(2)] == [1, 0]


def test_a_failed_job_stays_until_it_is_dismissed(gallery: Gallery, library: Library, queue: FakeQueue) -> None:
    job = running(library)
    queue.added.emit([job])
    failed = library.jobs.advance(job, JobState.FAILED, error=DECLINED)
    queue.changed.emit(failed)
    assert gallery.tile(0).kind is TileKind.FAILED
    assert gallery.tile(0).failure == DECLINED
    assert not gallery.flags(gallery.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    queue.dismissed.emit(job.id)
    assert gallery.rowCount() == 0


def test_an_unknown_outcome_has_a_tile_of_its_own(gallery: Gallery, library: Library, queue: FakeQueue) -> None:
    job = library.jobs.advance(library.jobs.add([a_request()])[0], JobState.SUBMITTING, submitted_at=1.0)
    queue.added.emit([job])
    queue.changed.emit(library.jobs.advance(job, JobState.UNCONFIRMED))
    assert gallery.tile(0).kind is TileKind.UNKNOWN_OUTCOME


def test_a_cancelled_job_leaves(gallery: Gallery, library: Library, queue: FakeQueue) -> None:
    job = library.jobs.add([a_request()])[0]
    queue.added.emit([job])
    queue.changed.emit(library.jobs.advance(job, JobState.CANCELLED))
    assert gallery.rowCount() == 0


def test_upload_and_an_absent_bucket_show_on_the_result(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    job = a_saved_job(library, a_request(), [a_file(picture)])
    gallery.place = "mira-studio"
    queue.added.emit([job])
    load(qtbot, gallery)
    assert not gallery.tile(0).to_upload
    queue.progressed.emit(JobProgress(job.id, Stage.SAVING, None, 64, 100))
    assert gallery.tile(0).uploading == 0.64
    assert gallery.tile(0).place == "mira-studio"
    held = library.jobs.note(job, error=Failure("storage-unavailable", "Bucket away", "It is away."))
    queue.changed.emit(held)
    assert gallery.tile(0).uploading is None
    assert gallery.tile(0).to_upload
    generation = gallery.tile(0).generation
    assert generation is not None
    queue.stored.emit(library.results.record_stored(generation, "s3:mira-studio", "k", "u"))
    assert not gallery.tile(0).to_upload


def test_a_filter_lets_only_its_own_through(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    a_saved_job(library, a_request("harbour fog"), [a_file(picture)])
    film = a_request("harbour film", type=GenerationType.TEXT_TO_VIDEO)
    a_saved_job(library, film, [a_file(picture, content_type="video/mp4", duration=2.0)])
    load(qtbot, gallery, ResultFilter(makes=MediaKind.VIDEO))
    assert [gallery.tile(row).prompt for row in range(gallery.rowCount())] == ["harbour film"]
    assert gallery.counts == (1, 2)
    queue.added.emit(library.jobs.add([a_request("a picture"), a_request("a clip", type=GenerationType.TEXT_TO_VIDEO)]))
    assert [gallery.tile(row).prompt for row in range(gallery.rowCount())] == ["a clip", "harbour film"]
    load(qtbot, gallery, ResultFilter(text="Hárb fo"))
    assert [gallery.tile(row).prompt for row in range(gallery.rowCount())] == ["harbour fog"]
    job = a_saved_job(library, a_request("fog in the harbour"), [a_file(picture)])
    other = a_saved_job(library, a_request("desert"), [a_file(picture)])
    queue.saved.emit(library.results.of_job(job.id)[0])
    queue.saved.emit(library.results.of_job(other.id)[0])
    assert [gallery.tile(row).prompt for row in range(gallery.rowCount())] == ["fog in the harbour", "harbour fog"]


def test_a_typed_search_never_shows_an_older_answer(
    qtbot: QtBot, gallery: Gallery, library: Library, picture: Path
) -> None:
    for word in ("dune", "dusk", "dahlia"):
        a_saved_job(library, a_request(word), [a_file(picture)])
    shown: list[list[str]] = []
    gallery.loaded.connect(lambda: shown.append([gallery.tile(r).prompt for r in range(gallery.rowCount())]))
    for text in ("d", "du", "dus", "dusk"):
        gallery.set_filter(ResultFilter(text=text))
    qtbot.waitUntil(lambda: bool(shown) and not gallery.loading, timeout=10_000)
    assert shown == [["dusk"]]


def test_what_is_saved_while_a_page_is_read_is_not_lost(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    a_saved_job(library, a_request("old"), [a_file(picture)])
    gallery.set_filter(ResultFilter())
    job = a_saved_job(library, a_request("new"), [a_file(picture)])
    queue.saved.emit(library.results.of_job(job.id)[0])
    qtbot.waitUntil(lambda: not gallery.loading, timeout=10_000)
    assert [gallery.tile(row).prompt for row in range(gallery.rowCount())] == ["new", "old"]


def test_what_changes_in_the_library_is_shown_at_once(
    qtbot: QtBot, gallery: Gallery, library: Library, picture: Path
) -> None:
    a_saved_job(library, a_request(), [a_file(picture), a_file(picture)])
    load(qtbot, gallery)
    generations = [gallery.generation(row) for row in range(2)]
    changed: list[tuple[int, int]] = []
    gallery.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    gallery.show_changed([dataclasses.replace(g, starred=True) for g in generations if g is not None])
    assert len(changed) == 1  # told once, however many
    assert [tile.generation.starred for tile in gallery.tiles(0, 2) if tile.generation is not None] == [True, True]
    assert "favourite" in gallery.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_trash_and_restore_move_between_the_views(
    qtbot: QtBot, gallery: Gallery, library: Library, picture: Path
) -> None:
    a_saved_job(library, a_request("one"), [a_file(picture)])
    a_saved_job(library, a_request("two"), [a_file(picture)])
    load(qtbot, gallery)
    top = gallery.generation(0)
    assert top is not None
    trashed = dataclasses.replace(top, trashed_at=time.time())
    gallery.show_changed([trashed])
    assert [tile.prompt for tile in gallery.tiles(0, 9)] == ["one"]
    assert gallery.counts == (1, 1)
    gallery.show_changed([top])
    assert [tile.prompt for tile in gallery.tiles(0, 9)] == ["two", "one"]
    assert gallery.counts == (2, 2)
    library.trash.put([top.id], {top.id: trashed.trashed_at})
    load(qtbot, gallery, ResultFilter(trashed=True))
    assert [tile.trashed for tile in gallery.tiles(0, 9)] == [True]
    gallery.show_changed([top])
    assert gallery.rowCount() == 0


def test_what_is_taken_back_returns_into_its_collection(
    qtbot: QtBot, gallery: Gallery, library: Library, tasks: Tasks, picture: Path
) -> None:
    undo = Undo()
    organise = Organise(library, tasks, undo, Disposer(lambda ids: Stake(len(ids)), lambda _: Receipt()))
    gallery.follow(organise)
    job = a_saved_job(library, a_request(), [a_file(picture), a_file(picture)])
    results = library.results.of_job(job.id)
    place = library.collections.create("Ceramics", None)
    library.collections.add(place.id, [result.id for result in results])
    load(qtbot, gallery, ResultFilter(collection=place.id))
    assert gallery.rowCount() == 2
    organise.trash(results[:1])
    assert gallery.rowCount() == 1
    undo.undo()
    qtbot.waitUntil(lambda: names(gallery) == [result.name for result in results], timeout=10_000)
    organise.uncollect(results[1:], place.id)
    qtbot.waitUntil(lambda: gallery.rowCount() == 1, timeout=10_000)
    undo.undo()
    qtbot.waitUntil(lambda: gallery.rowCount() == 2, timeout=10_000)


def test_deleted_for_good_is_out_of_sight_at_once(
    qtbot: QtBot, gallery: Gallery, library: Library, tasks: Tasks, picture: Path
) -> None:
    organise = Organise(library, tasks, Undo(), Disposer(lambda ids: Stake(len(ids)), lambda _: Receipt()))
    gallery.follow(organise)
    job = a_saved_job(library, a_request(), [a_file(picture), a_file(picture)])
    results = library.results.of_job(job.id)
    library.trash.put([result.id for result in results])
    load(qtbot, gallery, ResultFilter(trashed=True))
    shown = [generation for row in range(2) if (generation := gallery.generation(row)) is not None]
    with qtbot.waitSignal(organise.deleted, timeout=10_000):
        organise.delete_for_good(shown[:1])
        assert names(gallery) == [shown[1].name]


def test_oldest_first_is_the_mirror(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    for _ in range(3):
        a_saved_job(library, a_request(), [a_file(picture)] * 3)
    load(qtbot, gallery)
    newest = [gallery.key(row) for row in range(9)]
    assert newest == sorted(newest, reverse=True)
    load(qtbot, gallery, ResultFilter(sort=Sort.OLDEST))
    assert [gallery.key(row) for row in range(9)] == sorted(newest)
    queue.added.emit([running(library)])
    assert gallery.tile(9).kind is TileKind.LIVE  # what is asked for last stands last


def test_a_narrowed_day_says_how_many_match(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    with days_ago(1):
        a_saved_job(library, a_request("old fog"), [a_file(picture)])
    for prompt in ("fog", "fog", "dune"):
        a_saved_job(library, a_request(prompt), [a_file(picture)])
    load(qtbot, gallery)
    says(qtbot, gallery, 0, "3 results · free")
    load(qtbot, gallery, ResultFilter(text="fog"))
    says(qtbot, gallery, 0, "2 of 3 match")
    says(qtbot, gallery, 1, "1 of 1 match")
    job = a_saved_job(library, a_request("another dune"), [a_file(picture)])
    queue.saved.emit(library.results.of_job(job.id)[0])
    says(qtbot, gallery, 0, "2 of 4 match")
    load(qtbot, gallery, ResultFilter(makes=MediaKind.IMAGE))
    says(qtbot, gallery, 0, "4 results · free")


def test_the_end_of_work_is_told_once(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    ended: list[TileKind] = []
    gallery.work_ended.connect(lambda tile: ended.append(tile.kind))
    job, other = running(library), running(library)
    queue.added.emit([job, other])
    queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.4))
    queue.changed.emit(library.jobs.advance(other, JobState.FAILED, error=DECLINED))
    job = library.jobs.promise_outputs(job, ["http://host/0"])
    result = save(library, job, 0, picture)
    queue.saved.emit(result)
    queue.stored.emit(library.results.record_stored(result, "folder", "k", "u"))
    assert ended == [TileKind.FAILED, TileKind.RESULT]


def test_a_job_from_a_picture_shows_it_while_it_runs(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, tmp_path: Path
) -> None:
    source = tmp_path / "source.png"
    source.write_bytes(encoded("PNG"))
    file = library.inputs.add(source, "image")
    job = running(library, inputs=(file,))
    queue.added.emit([job])
    qtbot.waitUntil(lambda: gallery.tile(0).preview is not None, timeout=10_000)
    preview = gallery.tile(0).preview
    assert preview is not None
    assert preview.path == library.inputs.path_of(file)
    assert gallery.tile(0).previews
    queue.changed.emit(library.jobs.advance(job, JobState.FAILED, error=DECLINED))
    assert not gallery.tile(0).previews


def test_assistive_technology_hears_what_is_selected(
    qtbot: QtBot, gallery: Gallery, library: Library, picture: Path
) -> None:
    a_saved_job(library, a_request(), [a_file(picture)])
    load(qtbot, gallery)
    gallery.is_chosen = lambda row: row == 0
    assert gallery.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", selected")


def test_a_missing_file_is_said_and_looked_for_again(
    qtbot: QtBot, gallery: Gallery, library: Library, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.png"
    a_saved_job(library, a_request(), [a_file(gone)])
    load(qtbot, gallery)
    assert gallery.tile(0).kind is TileKind.MISSING
    gone.write_bytes(b"back")
    with qtbot.waitSignal(gallery.dataChanged):
        gallery.look_again(0)
    assert gallery.tile(0).kind is TileKind.RESULT


def test_days_and_their_figures(qtbot: QtBot, gallery: Gallery, library: Library, picture: Path) -> None:
    with days_ago(1):
        free = a_saved_job(library, a_request("yesterday"), [a_file(picture), a_file(picture)])
    paid = a_saved_job(library, a_request("today"), [a_file(picture)])
    result = library.results.of_job(paid.id)[0]
    library.results.record_file(result, a_file(picture), 2.31)
    load(qtbot, gallery)
    assert [section.items for section in gallery.sections] == [1, 2]
    assert gallery.figures(0) == (1, None, False)  # how many at once, what they cost when it was read
    qtbot.waitUntil(lambda: gallery.figures(0) == (1, 2.31, False), timeout=10_000)
    qtbot.waitUntil(lambda: gallery.figures(1) == (2, 0.0, False), timeout=10_000)
    gallery.remove([library.results.of_job(free.id)[0]])
    assert [section.items for section in gallery.sections] == [1, 1]
    assert gallery.figures(1)[0] == 1


def test_what_is_not_reported_counts_as_it_was_estimated(
    qtbot: QtBot, gallery: Gallery, library: Library, queue: FakeQueue, picture: Path
) -> None:
    job = a_saved_job(library, a_request(estimate=0.10), [a_file(picture), a_file(picture)])
    for result in library.results.of_job(job.id):
        library.results.record_file(result, a_file(picture), None)
    load(qtbot, gallery)
    says(qtbot, gallery, 0, "2 results · about $0.10")
    live = running(library, estimate=0.05)
    queue.added.emit([live])
    live = library.jobs.promise_outputs(live, ["http://host/0"])
    queue.changed.emit(live)
    result = library.results.record_file(library.results.of_job(live.id)[0], a_file(picture), None)
    queue.saved.emit(result)
    says(qtbot, gallery, 0, "3 results · about $0.15")
    queue.stored.emit(library.results.record_file(result, a_file(picture), 0.04))
    says(qtbot, gallery, 0, "3 results · about $0.14")


def test_a_drag_carries_the_file_and_the_name(qtbot: QtBot, gallery: Gallery, library: Library, picture: Path) -> None:
    job = a_saved_job(library, a_request(), [a_file(picture)])
    load(qtbot, gallery)
    data = gallery.mimeData([gallery.index(0)])
    assert [url.toLocalFile() for url in data.urls()] == [str(picture)]
    assert data.data(RESULT_MIME).data().decode() == f"{job.id}-0"
