"""The queue's rows: their order, their moves, and their words; checked by Qt's own model tester."""

from __future__ import annotations

import dataclasses
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.stop import StopToken
from vitrine.viewmodels.job_queue import JobQueue, Slots
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.queue_rows import Group, QueueRole, QueueRows
from vitrine.viewmodels.queue_text import clock, cost, cost_hint, reason, second_line, stage_note, stage_words
from vitrine.workers.task_worker import Tasks

AWAY = Failure("storage-unavailable", "Unreachable", "mira cannot be reached.", "It uploads later.", retryable=True)
DECLINED = Failure("declined", "Declined", "Replicate declined this prompt.", "Change the prompt.", False)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


@pytest.fixture
def queue(qtbot: QtBot, library: Library) -> Iterator[JobQueue]:
    """A queue with no slots: jobs wait, and what happens to them is told by hand."""
    tasks = Tasks(library.session)
    queue = JobQueue(library, lambda *_: None, tasks, StopToken(), lambda: Slots(0, 0))  # type: ignore[arg-type, return-value]
    yield queue
    assert queue.close()
    assert tasks.close(10_000)


@pytest.fixture
def rows(queue: JobQueue, library: Library) -> Iterator[QueueRows]:
    tasks = Tasks(library.session)
    rows = QueueRows(queue, library, tasks)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield rows
    assert tasks.close(10_000)
    assert tester.model() is rows


def add(queue: JobQueue, library: Library, count: int = 1, **changes: Any) -> list[Job]:
    jobs = library.jobs.add([a_request(f"number {n}", **changes) for n in range(count)])
    queue._take(jobs)
    return jobs


def start(queue: JobQueue, library: Library, job: Job) -> Job:
    job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    job = library.jobs.advance(job, JobState.RUNNING, remote_id=job.id)
    queue._on_changed(job)
    return job


def prompts(rows: QueueRows) -> list[str]:
    return [rows.row(at).job.request.prompt for at in range(rows.rowCount())]


def groups(rows: QueueRows) -> list[Group]:
    return [rows.row(at).group for at in range(rows.rowCount())]


def test_waiting_jobs_stand_in_line(rows: QueueRows, queue: JobQueue, library: Library) -> None:
    add(queue, library, 3)
    assert prompts(rows) == ["number 0", "number 1", "number 2"]
    assert [rows.place_in_line(at) for at in range(3)] == [1, 2, 3]
    assert [stage_note(rows.row(at), 0.0, rows.place_in_line(at)) for at in range(3)] == [
        "Next",
        "2nd in line",
        "3rd in line",
    ]
    assert rows.summary == "3 waiting"


def test_a_job_moves_through_the_groups(
    qtbot: QtBot, rows: QueueRows, queue: JobQueue, library: Library, tmp_path: Path
) -> None:
    first, second, third = add(queue, library, 3)
    second = start(queue, library, second)
    assert prompts(rows) == ["number 1", "number 0", "number 2"]
    assert rows.summary == "1 generating · 2 waiting"
    assert [rows.ticks(at) for at in range(3)] == [True, False, False]
    with qtbot.waitSignal(rows.dataChanged):
        queue.progressed.emit(JobProgress(second.id, Stage.GENERATING, 0.7))
    assert stage_note(rows.row(0), 0.0, 0) == "70%"
    queue.progressed.emit(JobProgress(second.id, Stage.GENERATING, 0.5))
    assert rows.row(0).tile.fraction == 0.7  # never backwards
    second = library.jobs.promise_outputs(second, ["http://host/1", "http://host/2"])
    queue._on_changed(second)
    for generation in library.results.of_job(second.id):
        queue.saved.emit(library.results.record_file(generation, a_file(tmp_path / "x.png"), 0.0))
    assert rows.row(0).results == 2
    assert second_line(rows.row(0), Names()) == "demo-painter · Demo painter · 2 images"
    second = library.jobs.advance(second, JobState.STORING)
    second = library.jobs.note(second, error=AWAY)
    queue._on_changed(second)
    assert groups(rows) == [Group.WAITING, Group.WAITING, Group.HELD]
    assert rows.summary == "2 waiting · 1 to upload"
    rows.place = "mira"
    assert stage_words(rows.row(2), "mira") == "Waiting for mira"
    assert reason(rows.row(2)) == "mira cannot be reached. You were not charged. It uploads later."
    queue._on_changed(library.jobs.advance(second, JobState.DONE))
    assert groups(rows) == [Group.WAITING, Group.WAITING, Group.DONE]
    assert stage_words(rows.row(2), "mira").startswith("Done at ")
    queue._on_changed(library.jobs.advance(first, JobState.CANCELLED))
    assert prompts(rows) == ["number 2", "number 1"]
    assert third.id == rows.row(0).job.id


def test_failed_and_unknown_newest_first(rows: QueueRows, queue: JobQueue, library: Library) -> None:
    for job in add(queue, library, 2, provider="replicate", estimate=0.1):
        job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
        queue._on_changed(library.jobs.advance(job, JobState.FAILED, error=DECLINED))
    assert prompts(rows) == ["number 1", "number 0"]
    assert reason(rows.row(0)) == "Replicate declined this prompt. You were not charged. Change the prompt."
    assert cost(rows.row(0).job) == "$0.00"
    assert rows.summary == "2 failed"
    queue._forget(rows.row(0).job.id)
    assert prompts(rows) == ["number 0"]


def test_what_was_done_lately_is_read_from_the_library(
    qtbot: QtBot, rows: QueueRows, queue: JobQueue, library: Library, tmp_path: Path
) -> None:
    for n in range(60):
        job = a_saved_job(library, a_request(f"done {n}"), [a_file(tmp_path / "x.png")])
        library.jobs.advance(job, JobState.DONE)
    add(queue, library, 1)
    rows.load_done()
    qtbot.waitUntil(lambda: rows.rowCount() == 51, timeout=10_000)
    assert prompts(rows)[:3] == ["number 0", "done 59", "done 58"]
    assert rows.row(1).first is not None
    rows._take_done([(job, []) for job in library.jobs.recent()])
    assert rows.rowCount() == 51


def test_clock_and_cost(rows: QueueRows, queue: JobQueue, library: Library) -> None:
    (job,) = add(queue, library, provider="replicate", estimate=0.025)
    assert (clock(rows.row(0), time.time()), cost(job)) == ("", "$0.03")
    assert cost_hint(job) == "About $0.03. The service says what it charged when it is done."
    job = start(queue, library, job)
    assert job.submitted_at is not None
    assert clock(rows.row(0), job.submitted_at + 64) == "1:04"
    over = dataclasses.replace(job, state=JobState.DONE, finished_at=job.submitted_at + 72, cost=1.2)
    queue._on_changed(over)
    assert (clock(rows.row(0), 0.0), cost(over)) == ("1:12", "$1.20")


def test_any_walk_keeps_model_and_order_sound(rows: QueueRows, queue: JobQueue, library: Library) -> None:
    """States told in any order: Qt's model tester sees each move, and the rows stay sorted."""
    dice = random.Random(7)
    jobs = {job.id: job for job in add(queue, library, 12)}
    states = [JobState.QUEUED, JobState.RUNNING, JobState.STORING, JobState.FAILED, JobState.DONE, JobState.UNCONFIRMED]
    for _ in range(300):
        job = jobs[dice.choice(list(jobs))]
        job = dataclasses.replace(job, state=dice.choice(states), error=dice.choice([None, AWAY]))
        queue.changed.emit(job)
        orders = [rows.row(at).order for at in range(rows.rowCount())]
        assert orders == sorted(orders)
        assert rows.row(rows.find(job.id)).job == job
    for job_id in list(jobs):
        queue.dismissed.emit(job_id)
    assert rows.rowCount() == 0


def test_many_jobs_are_added_in_one_step(qtbot: QtBot, rows: QueueRows, queue: JobQueue, library: Library) -> None:
    inserted: list[tuple[int, int]] = []
    rows.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    add(queue, library, 300)
    assert inserted == [(0, 299)]


def test_assistive_technology_reads_a_row(rows: QueueRows, queue: JobQueue, library: Library) -> None:
    add(queue, library, 2)
    assert rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "number 1, Waiting, 2nd in line"
    assert rows.index(0).data(QueueRole.ROW).job.request.prompt == "number 0"
    assert rows.index(0).data() == "number 0"
