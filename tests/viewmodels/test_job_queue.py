"""The queue on real parts: library, pipeline, threads, folder, and the demo service on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samples import a_request
from vitrine.demo.server import DemoServer, serve
from vitrine.domain.job import Job, JobState
from vitrine.download import Downloader, Limits
from vitrine.errors import DiskFull
from vitrine.library.jobs import StaleJob
from vitrine.library.library import Library
from vitrine.pipeline import Listener, Pipeline
from vitrine.providers.base import Replay
from vitrine.providers.replicate import ReplicateProvider
from vitrine.stop import StopToken
from vitrine.storage.folder import FolderStorage
from vitrine.storage.links import LinkServer
from vitrine.viewmodels.job_queue import JobQueue, Slots
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with serve() as server:
        yield server


class Bench:
    """A queue with everything below it."""

    def __init__(self, home: Path, demo: DemoServer, slots: Slots) -> None:
        self.library = Library(home / "library.db", home / "inputs")
        self.folder = FolderStorage(home / "Pictures", LinkServer(home / "links.json"))
        self.stop = StopToken()
        self.provider = ReplicateProvider(
            lambda: demo.token, base_url=demo.base_url, id="demo", name="Demo", replay=Replay.FINDABLE,
            wait=self.stop.wait, prefer_wait=0, poll_interval=(0.02, 0.05), price=0.0,
        )  # fmt: skip
        self.tasks = Tasks(self.library.session)
        self.slots = slots
        self.most_at_once = 0
        self._now: set[str] = set()
        self.queue = JobQueue(self.library, self.carry, self.tasks, self.stop, lambda: self.slots)

    def carry(self, job_id: str, listener: Listener) -> Job:
        self._now.add(job_id)
        self.most_at_once = max(self.most_at_once, len(self._now))
        try:
            pipeline = Pipeline(
                self.library, lambda _: self.provider, Downloader(self.folder, Limits()), lambda: self.folder,
                stop=self.stop, listener=listener,
            )  # fmt: skip
            return pipeline.carry(job_id)
        finally:
            self._now.discard(job_id)

    def close(self) -> None:
        assert self.queue.close(10_000)
        assert self.tasks.close(10_000)
        self.provider.close()
        self.library.close()


@pytest.fixture
def make(tmp_path: Path, demo: DemoServer, qapp: object) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def build(slots: Slots | None = None) -> Bench:
        made.append(Bench(tmp_path, demo, slots or Slots(4, 4)))
        return made[-1]

    yield build
    for bench in made:
        bench.close()


def test_jobs_run_until_all_are_done(qtbot: QtBot, make: Callable[..., Bench]) -> None:
    bench = make(Slots(3, 3))
    states: dict[str, list[JobState]] = {}
    saved: list[Path] = []
    bench.queue.changed.connect(lambda job: states.setdefault(job.id, []).append(job.state))
    bench.queue.saved.connect(lambda generation: saved.append(generation.file.path))
    bench.queue.enqueue([a_request(settings={"prompt": "x", "seed": n}) for n in range(8)])
    qtbot.waitUntil(lambda: len(saved) == 8 and not bench.queue.jobs(), timeout=20_000)
    assert all(path.is_file() for path in saved)
    assert len({path.name for path in saved}) == 8
    assert all(seen[-1] is JobState.DONE for seen in states.values())
    assert 1 < bench.most_at_once <= 3
    qtbot.waitUntil(lambda: bench.queue.running == 0)


def test_a_lane_holds_back_only_its_provider(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    bench = make(Slots(8, 1))
    with qtbot.waitSignal(bench.queue.added):
        bench.queue.enqueue([a_request(), a_request(), a_request(provider="other")])
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert bench.most_at_once <= 2
    assert len(demo.requests("create")) == 3


def test_what_waits_can_be_cancelled_and_is_never_sent(
    qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer
) -> None:
    bench = make()
    bench.queue.set_paused(True)
    with qtbot.waitSignal(bench.queue.added) as added:
        bench.queue.enqueue([a_request(), a_request()])
    first, second = added.args[0]
    assert [bench.queue.place_in_line(job.id) for job in (first, second)] == [1, 2]
    with qtbot.waitSignal(bench.queue.dismissed, check_params_cb=lambda id: id == first.id):
        bench.queue.cancel(first.id)
    assert bench.queue.place_in_line(second.id) == 1
    bench.queue.set_paused(False)
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert len(demo.requests("create")) == 1
    assert bench.library.jobs.get(first.id).state is JobState.CANCELLED


def test_cancelling_a_running_job_asks_the_service(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    demo.fault({"on": "create", "do": "never-finish"})
    bench = make()
    with qtbot.waitSignal(bench.queue.changed, timeout=10_000, check_params_cb=lambda j: j.state is JobState.RUNNING):
        bench.queue.enqueue([a_request()])
    job = bench.queue.jobs()[0]
    with qtbot.waitSignal(bench.queue.dismissed, timeout=10_000):
        bench.queue.cancel(job.id)
    assert len(demo.requests("cancel")) == 1
    assert bench.library.jobs.get(job.id).state is JobState.CANCELLED


def test_a_failed_job_is_replaced_by_its_retry(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    demo.fault({"on": "create", "do": "status", "status": 422})
    bench = make()
    with qtbot.waitSignal(bench.queue.changed, timeout=10_000, check_params_cb=lambda j: j.state is JobState.FAILED):
        bench.queue.enqueue([a_request(settings={"prompt": "x", "seed": 5})])
    failed = bench.queue.jobs()[0]
    assert failed.error is not None
    assert failed.error.charged is False
    with qtbot.waitSignal(bench.queue.added) as added:
        bench.queue.retry(failed.id, new_seed=True)
    new = added.args[0][0]
    assert new.retry_of == failed.id
    assert new.request.settings["seed"] != 5
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert bench.library.jobs.get(new.id).state is JobState.DONE


def test_an_unknown_outcome_waits_for_the_person(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    bench = make()
    bench.provider.replay = Replay.NONE
    demo.fault({"on": "create", "do": "drop-after"})
    unknown = lambda job: job.state is JobState.UNCONFIRMED  # noqa: E731
    with qtbot.waitSignal(bench.queue.changed, timeout=10_000, check_params_cb=unknown):
        bench.queue.enqueue([a_request()])
    job = bench.queue.jobs()[0]
    assert len(demo.requests("create")) == 1
    bench.provider.replay = Replay.SEARCHABLE
    bench.queue.check(job.id)
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert bench.library.jobs.get(job.id).state is JobState.DONE
    assert len(demo.requests("create")) == 1


def test_what_is_asked_of_a_job_before_its_worker_has_ended_is_done(
    qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer
) -> None:
    """The last word of a worker arrives while its thread still runs: what the person answers must not be lost."""
    bench = make()
    bench.provider.replay = Replay.NONE
    demo.fault({"on": "create", "do": "drop-after"})

    def answer(job: Job) -> None:
        if job.state is JobState.UNCONFIRMED:
            bench.provider.replay = Replay.SEARCHABLE
            reopened = bench.library.jobs.advance(job, JobState.SUBMITTING)
            bench.queue._jobs[job.id] = reopened
            assert job.id in bench.queue._workers
            bench.queue._wait_in_line(job.id)

    bench.queue.changed.connect(answer)
    with qtbot.waitSignal(bench.queue.added):
        bench.queue.enqueue([a_request()])
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert len(demo.requests("create")) == 1


def test_sending_again_is_only_done_when_asked(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    bench = make()
    bench.provider.replay = Replay.NONE
    demo.fault({"on": "create", "do": "drop-before"})
    unknown = lambda job: job.state is JobState.UNCONFIRMED  # noqa: E731
    with qtbot.waitSignal(bench.queue.changed, timeout=10_000, check_params_cb=unknown):
        bench.queue.enqueue([a_request()])
    job = bench.queue.jobs()[0]
    bench.queue.send_again(job.id)
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert bench.library.jobs.get(job.id).state is JobState.DONE


def test_discarding_takes_a_job_out_of_sight_and_keeps_its_row(
    qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer
) -> None:
    demo.fault({"on": "create", "do": "fail", "error": "out of memory"})
    bench = make()
    with qtbot.waitSignal(bench.queue.changed, timeout=10_000, check_params_cb=lambda j: j.state is JobState.FAILED):
        bench.queue.enqueue([a_request()])
    job = bench.queue.jobs()[0]
    with qtbot.waitSignal(bench.queue.dismissed):
        bench.queue.discard(job.id)
    assert bench.library.jobs.open() == []
    assert bench.library.jobs.get(job.id).dismissed


def test_closing_stops_and_the_next_start_goes_on(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    demo.fault({"on": "get", "do": "delay", "seconds": 0.2, "times": 3})
    first = make()
    with qtbot.waitSignal(first.queue.changed, timeout=10_000, check_params_cb=lambda j: j.state is JobState.RUNNING):
        first.queue.enqueue([a_request()])
    job = first.queue.jobs()[0]
    assert first.queue.close(10_000)
    second = make()
    second.queue.resume_all()
    state = lambda: second.library.jobs.get(job.id).state  # noqa: E731
    qtbot.waitUntil(lambda: state() is JobState.DONE, timeout=20_000)
    assert len(demo.requests("create")) == 1
    qtbot.waitUntil(lambda: second.queue.running == 0)


def test_a_retry_of_what_goes_on_sends_nothing(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    demo.fault({"on": "create", "do": "never-finish"})
    bench = make()
    with qtbot.waitSignal(bench.queue.changed, timeout=10_000, check_params_cb=lambda j: j.state is JobState.RUNNING):
        bench.queue.enqueue([a_request()])
    job = bench.queue.jobs()[0]
    bench.queue.retry(job.id)
    bench.queue.retry(job.id, new_seed=True)
    with pytest.raises(StaleJob):
        bench.library.jobs.retry(job)
    with pytest.raises(StaleJob):
        bench.library.jobs.dismiss(job.id)
    assert [open.id for open in bench.library.jobs.open()] == [job.id]
    assert len(demo.requests("create")) == 1


def test_a_full_disk_pauses_the_queue_until_retry(qtbot: QtBot, make: Callable[..., Bench], demo: DemoServer) -> None:
    bench = make(Slots(1, 1))
    carry, full = bench.carry, [True]

    def onto_a_full_disk(job_id: str, listener: Listener) -> Job:
        if not full[0]:
            return carry(job_id, listener)
        failure = DiskFull("Disk full", "This disk is full.").failure()
        job = bench.library.jobs.note(bench.library.jobs.get(job_id), error=failure)
        listener.changed(job)
        return job

    bench.queue._carry = onto_a_full_disk
    with qtbot.waitSignal(bench.queue.paused, timeout=10_000):
        bench.queue.enqueue([a_request(), a_request()])
    qtbot.waitUntil(lambda: bench.queue.running == 0)
    held, waiting = bench.queue.jobs()
    assert held.held
    assert bench.queue.place_in_line(waiting.id) == 1
    full[0] = False
    with qtbot.waitSignal(bench.queue.paused, timeout=10_000):
        bench.queue.retry(held.id)
    qtbot.waitUntil(lambda: not bench.queue.jobs() and bench.queue.running == 0, timeout=20_000)
    assert len(demo.requests("create")) == 2
