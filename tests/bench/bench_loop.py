"""Gaps of the interface's event loop: a 1 ms timer in the real window, idle, and with 8 jobs running and uploading.

The service and the S3 server (SeaweedFS) are processes on the same machine, at the lowest priority: they stand for
what is elsewhere in real life. Other work on the machine shows in the idle window's rows, too.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterator
from contextlib import closing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import grounds
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from rows import Row, percentile

from vitrine.app import App
from vitrine.domain.job import Job, JobState
from vitrine.ui.look import make_application

_AT_ONCE = 8
_FIRST_JOBS = 8
_JOBS = 120
_IN_LINE = 16
"""Jobs that run or wait; a new one is ordered when one is done."""
_START_SECONDS, _IDLE_SECONDS = 3.0, 6.0
_LONGEST, _P99 = 50.0, 16.0
"""Limits in milliseconds: of the longest gap, and of the 99th percentile."""
_LATEST = 80.0


def rows() -> Iterator[Row]:
    """Measure the window while idle, with the first jobs after its start, and with many."""
    with (
        grounds.large_demo() as service,
        grounds.s3_server() as server,
        grounds.folder() as home,
        grounds.studio(home, service, server, jobs_at_once=_AT_ONCE, jobs_per_provider=_AT_ONCE) as studio,
    ):
        for pid in (service.pid, server.process.pid if server.process is not None else None):
            if pid is not None:
                grounds.elsewhere(pid)
        app = App(make_application(["bench"]), studio.paths)
        app.window.resize(1440, 900)
        app.window.show()
        app.furnish(studio)
        with closing(app):
            app.begin()
            loop = Loop(app)
            loop.rest(_START_SECONDS)
            first, idle, busy = loop.work(_FIRST_JOBS), loop.rest(_IDLE_SECONDS), loop.work(_JOBS)
    yield _row("longest gap, idle window", max(idle), _LONGEST)
    yield _row(f"longest gap, first {_FIRST_JOBS} jobs", max(first), _LONGEST)
    yield _row(f"longest gap, {_AT_ONCE} jobs at once", max(busy), _LONGEST)
    yield _row("p99 of gaps, idle window", percentile(idle, 99), _P99)
    yield _row(f"p99 of gaps, {_AT_ONCE} jobs at once", percentile(busy, 99), _P99)


class Loop(QObject):
    """Runs the event loop and notes how long it was between two ticks of a timer of 1 ms."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._queue = app.models.queue
        self._loop = QEventLoop()
        self._seeds = itertools.count(1)
        self._gaps: list[float] = []
        self._last = 0.0
        self._left = self._unsent = 0
        self._problem = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._queue.changed.connect(self._on_changed)
        self._queue.activity.connect(self._on_activity)

    def rest(self, seconds: float) -> list[float]:
        """Return the gaps in milliseconds while nothing is to be done."""
        return self._run(seconds)

    def work(self, jobs: int) -> list[float]:
        """Return the gaps in milliseconds while so many jobs are carried; raise RuntimeError if one is not done."""
        self._left, self._unsent = jobs, jobs
        QTimer.singleShot(0, self._queue, lambda: self._order(_IN_LINE))
        gaps = self._run(_LATEST)
        if self._left or self._problem:
            raise RuntimeError(self._problem or f"{self._left} jobs are not done after {_LATEST:.0f} s")
        return gaps

    def _run(self, seconds: float) -> list[float]:
        end = QTimer(self)
        end.setSingleShot(True)
        end.timeout.connect(self._loop.quit)
        end.start(int(seconds * 1000))
        self._gaps, self._last = [], time.perf_counter()
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        end.stop()
        return self._gaps

    def _order(self, count: int) -> None:
        count = min(count, self._unsent)
        self._unsent -= count
        if count:
            self._queue.enqueue([grounds.request(next(self._seeds)) for _ in range(count)])

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last) * 1000)
        self._last = now

    def _on_changed(self, job: Job) -> None:
        if job.state is JobState.DONE:
            self._left -= 1
            self._order(1)
        if job.error is not None:
            self._problem = f"a job is {job.state}: {job.error}"
            self._loop.quit()

    def _on_activity(self, count: int) -> None:
        if count == 0 and not self._left:
            self._loop.quit()


def _row(name: str, milliseconds: float, limit: float) -> Row:
    return Row(name, milliseconds, limit, milliseconds / limit, 1)
