"""The states that last, each in the words of the design, found in the jobs and gone when they are over."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.errors import Failure
from vitrine.library.library import Library
from vitrine.settings import Settings
from vitrine.stop import StopToken
from vitrine.viewmodels import condition_words as words
from vitrine.viewmodels.conditions import Conditions, Kind
from vitrine.viewmodels.connection import Connection
from vitrine.viewmodels.job_queue import JobQueue, Slots
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.queue_rows import QueueRows
from vitrine.viewmodels.spending import Spending
from vitrine.workers.task_worker import Tasks

AWAY = Failure("storage-unavailable", "Unreachable", "mira-studio cannot be reached.", "It waits.", retryable=True)
DENIED = Failure(
    "storage-denied", "Access denied", "mira-studio accepted the key but not writing.", "The key needs s3:PutObject."
)
KEY = Failure("key-refused", "Key refused", "OpenAI refused the key.")
CREDIT = Failure("no-credit", "No credit", "Replicate says this account has no credit left.")
FULL = Failure("disk-full", "Disk full", "This disk is full.")


class World:
    """A queue whose jobs are told by hand, and everything that watches it."""

    def __init__(self, qtbot: QtBot, library: Library, tasks: Tasks) -> None:
        self.qtbot, self.library = qtbot, library
        self.settings = Settings()
        self.spending = Spending(library, tasks, lambda: self.settings)
        self.queue = JobQueue(
            library,
            lambda *_: None,
            tasks,
            StopToken(),
            lambda: Slots(0, 0),
            self.spending.may_start,  # type: ignore[arg-type, return-value]
        )
        self.spending.follow(self.queue)
        self.connection = Connection()
        self.connection.follow(self.queue)
        self.rows = QueueRows(self.queue, library, tasks)
        names = Names({"openai": "OpenAI", "fal": "fal"})
        self.conditions = Conditions(
            self.queue, self.connection, self.spending, names,
            bucket=lambda: "mira-studio", results=self.rows.results_of, free_bytes=lambda: 0,
        )  # fmt: skip

    def job(self, provider: str = "replicate", error: Failure | None = None, **changes: object) -> Job:
        request = dataclasses.replace(a_request(), provider=provider, **changes)  # type: ignore[arg-type]
        job = self.library.jobs.add([request])[0]
        self.queue._take([job])
        return self.told(self.library.jobs.note(job, error=error)) if error is not None else job

    def told(self, job: Job) -> Job:
        self.queue._on_changed(job)
        return job

    def holding(self, kind: Kind) -> tuple[str, str] | None:
        found = [(c.text, c.note) for c in self.conditions.holding if c.kind is kind]
        return found[0] if found else None

    def wait(self, kind: Kind, *, there: bool = True) -> tuple[str, str]:
        self.qtbot.waitUntil(lambda: (self.holding(kind) is not None) is there, timeout=10_000)
        return self.holding(kind) or ("", "")


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    tasks = Tasks(library.session)
    world = World(qtbot, library, tasks)
    yield world
    # A running timer must not be left to whichever thread collects it.
    for timer in (world.spending._midnight, world.conditions._clock, world.conditions._soon):
        timer.stop()
    assert world.queue.close()
    assert tasks.close(10_000)
    library.close()


def test_key_refused(world: World) -> None:
    job = world.job("openai", KEY)
    text, _ = world.wait(Kind.KEY_REFUSED)
    assert text == ("OpenAI refused the key. It may have been revoked. Jobs for your other providers still run.")
    assert world.conditions.holding[0].key == "key:openai"
    world.conditions.key_changed("openai")
    assert world.queue.place_in_line(job.id) == 1, "it goes on with the new key"


def test_no_credit(world: World) -> None:
    for _ in range(3):
        world.job("replicate", CREDIT)
    text, _ = world.wait(Kind.NO_CREDIT)
    assert text == "Replicate says this account has no credit left. 3 jobs wait until you add some."
    assert words.no_credit("fal", 1) == "fal says this account has no credit left. 1 job waits until you add some."


def test_rate_limit_counts_down_and_ends(world: World) -> None:
    job = world.job("fal")
    told = JobProgress(
        job.id, Stage.STARTING, note="fal asks us to slow down.", trouble="rate-limited", next_try=time.time() + 20
    )
    world.queue.progressed.emit(told)
    text, note = world.wait(Kind.RATE_LIMIT)
    assert (text, note) == ("fal asks us to slow down.", "Next try in 20 s.")
    assert world.conditions._clock.isActive()
    world.queue.progressed.emit(JobProgress(job.id, Stage.GENERATING, 0.1))
    world.wait(Kind.RATE_LIMIT, there=False)
    assert not world.conditions._clock.isActive(), "no clock runs when nothing is counted"


def test_bucket_away_and_back(world: World, tmp_path: Path) -> None:
    files = [a_file(tmp_path / f"{n}.png") for n in range(3)]
    job = a_saved_job(world.library, dataclasses.replace(a_request(), provider="replicate"), files)
    world.queue._take_back([job])
    world.qtbot.waitUntil(lambda: world.rows.results_of(job.id) == 3, timeout=10_000)
    held = world.told(world.library.jobs.note(job, error=AWAY))
    world.queue._due[job.id] = time.time() + 40
    world.queue.waiting_on.emit()
    text, _ = world.wait(Kind.BUCKET_AWAY)
    assert text == "3 results are safe on this computer and will upload when the bucket is back."
    world.qtbot.waitUntil(lambda: (world.holding(Kind.BUCKET_AWAY) or ("", ""))[1] == "Next try in 40 s.", timeout=5000)
    with world.qtbot.waitSignal(world.conditions.told, timeout=10_000) as told:
        world.told(world.library.jobs.advance(held, JobState.DONE))
    assert told.args == ["mira-studio is back. 3 results uploaded."]
    world.wait(Kind.BUCKET_AWAY, there=False)


def test_bucket_refuses(world: World, tmp_path: Path) -> None:
    job = a_saved_job(world.library, a_request(), [a_file(tmp_path / "1.png")])
    world.queue._take_back([job])
    world.told(world.library.jobs.note(job, error=DENIED))
    text, note = world.wait(Kind.BUCKET_REFUSES)
    assert f"{text} {note}" == "mira-studio accepted the key but not writing. The key needs s3:PutObject."


def test_disk_full_pauses_and_says_how_much_to_free(world: World) -> None:
    world.job("replicate", FULL)
    text, _ = world.wait(Kind.DISK_FULL)
    assert text == "This disk is full. The queue is paused and nothing is lost. Free 2 GB to go on."
    assert world.queue.is_paused
    assert world.holding(Kind.PAUSED) is None, "one state, one banner"
    assert words.disk_full(1_500_000_000).endswith("Free 1 GB to go on.")


def test_offline(world: World) -> None:
    world.connection.system_says(False)
    text, _ = world.wait(Kind.OFFLINE)
    assert text == "You're offline. Local models still work; hosted jobs wait."
    world.connection.system_says(True)
    world.wait(Kind.OFFLINE, there=False)


def test_over_the_daily_limit(world: World) -> None:
    world.settings = dataclasses.replace(world.settings, spend_day_limit=10.0)
    spent = world.library.jobs.add([dataclasses.replace(a_request(), estimate=9.40)])[0]
    world.library.jobs.advance(spent, JobState.SUBMITTING, submitted_at=time.time())
    with world.qtbot.waitSignal(world.spending.changed, timeout=10_000):
        world.spending.refresh()
    text, _ = world.wait(Kind.NEAR_LIMIT)
    assert text == "You have spent $9.40 of the $10 a day you set."
    job = world.job("replicate", estimate=1.0)
    assert not world.spending.may_start(job)
    text, note = world.wait(Kind.LIMIT)
    assert (text, note) == ("This would pass the $10 a day you set. Spent today: $9.40.", "1 job waits.")
    world.wait(Kind.NEAR_LIMIT, there=False)


def test_paused(world: World) -> None:
    for _ in range(2):
        world.job()
    world.queue.set_paused(True)
    text, _ = world.wait(Kind.PAUSED)
    assert text == "The queue is paused. 2 jobs wait; running ones finish."
    world.queue.set_paused(False)
    world.wait(Kind.PAUSED, there=False)


def test_several_at_once_stand_in_order(world: World) -> None:
    world.queue.set_paused(True)
    world.connection.system_says(False)
    world.job("openai", KEY)
    world.qtbot.waitUntil(lambda: len(world.conditions.holding) == 3, timeout=10_000)
    assert [c.kind for c in world.conditions.holding] == [Kind.KEY_REFUSED, Kind.OFFLINE, Kind.PAUSED]
