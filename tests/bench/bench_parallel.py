"""64 jobs over 8 workers against one worker, when the service takes 200 ms for a job: the real queue and its threads.

A speed-up: 8 would be all of it. The demo service runs in a process of its own and is not free: both share the machine.
"""

from __future__ import annotations

import itertools
import os
import statistics
import time
from collections.abc import Iterator

import grounds
from rows import Row

from vitrine.domain.job import JobState
from vitrine.studio import Studio

_WORK_SECONDS = 0.2
_JOBS = 64
_WORKERS = 8
_JOBS_OF_ONE = 16
"""One worker carries so many, one after the other: four times as many take four times as long."""
_ROUNDS = 3
_LONGEST = 60_000


def rows() -> Iterator[Row]:
    """Measure in turns, after a warm-up."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication.instance() or QCoreApplication([])
    seeds = itertools.count(1)
    with (
        grounds.demo(_WORK_SECONDS) as service,
        grounds.folder() as home,
        grounds.studio(home, service) as studio,
    ):
        _seconds(studio, _WORKERS, _WORKERS, seeds)
        grounds.wait_for_quiet()
        times = [
            (
                _seconds(studio, _JOBS_OF_ONE, 1, seeds) * _JOBS / _JOBS_OF_ONE,
                _seconds(studio, _JOBS, _WORKERS, seeds),
            )
            for _ in range(_ROUNDS)
        ]
    one, many = (statistics.median(column) for column in zip(*times, strict=True))
    del app
    yield Row(f"{_JOBS} jobs, {_WORKERS} workers against one", many, one, one / many, 5, unit="s", at_least=True)


def _seconds(studio: Studio, jobs: int, workers: int, seeds: Iterator[int]) -> float:
    """Return how long the queue takes over ``jobs`` with ``workers`` at once."""
    from PySide6.QtCore import QEventLoop, QTimer

    from vitrine.stop import StopToken
    from vitrine.viewmodels.job_queue import JobQueue, Slots
    from vitrine.workers.task_worker import Tasks

    tasks = Tasks(studio.library.session)
    queue = JobQueue(studio.library, studio.carry, tasks, StopToken(), lambda: Slots(workers, workers))
    loop, done = QEventLoop(), []

    def changed(job: object) -> None:
        state = getattr(job, "state", None)
        if state is JobState.DONE:
            done.append(job)
        elif getattr(job, "held", False) or state in (JobState.FAILED, JobState.UNCONFIRMED):
            loop.exit(1)

    def activity(count: object) -> None:
        if count == 0 and len(done) == jobs:
            loop.exit(0)

    queue.changed.connect(changed)
    queue.activity.connect(activity)
    QTimer.singleShot(_LONGEST, loop, lambda: loop.exit(2))
    begun = time.perf_counter()
    queue.enqueue([grounds.request(next(seeds)) for _ in range(jobs)])
    outcome = loop.exec()
    taken = time.perf_counter() - begun
    if outcome or not tasks.close() or not queue.close():
        raise RuntimeError(f"{len(done)} of {jobs} jobs are done: {'a job failed' if outcome == 1 else 'out of time'}")
    return taken
