"""Spending: what was spent today and this month, the limits a person set, and which jobs they hold back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vitrine.domain.job import Job
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.workers.task_worker import Tasks

if TYPE_CHECKING:
    from vitrine.settings import Settings
    from vitrine.viewmodels.job_queue import JobQueue

WARN_FROM = 0.8
"""Part of a limit from which on it is mentioned."""
_CENT = 1e-9


class Standing(StrEnum):
    """How spending stands to the limits."""

    FREE = "free"
    WARNED = "warned"
    OVER_DAY = "over-day"
    OVER_MONTH = "over-month"


@dataclass(frozen=True, slots=True)
class Budget:
    """Spent and allowed, in US dollars; a limit of 0 is none."""

    day: float
    month: float
    day_limit: float
    month_limit: float

    @property
    def room(self) -> float | None:
        """Return what may still be spent today, None for no limit."""
        rooms = [
            limit - spent for spent, limit in ((self.day, self.day_limit), (self.month, self.month_limit)) if limit > 0
        ]
        return min(rooms) if rooms else None

    def standing(self, price: float | None) -> Standing:
        """Return how spending ``price`` more would stand.

        What is free never passes a limit. A price that nobody knows passes one that is used up already: it cannot be
        told whether a part of what is left would do.
        """
        if price == 0:
            return Standing.FREE
        for spent, limit, over in (
            (self.day, self.day_limit, Standing.OVER_DAY),
            (self.month, self.month_limit, Standing.OVER_MONTH),
        ):
            if limit > 0 and (spent + (price or 0.0) > limit + _CENT or (price is None and spent >= limit - _CENT)):
                return over
        near = any(
            limit > 0 and spent >= WARN_FROM * limit
            for spent, limit in ((self.day, self.day_limit), (self.month, self.month_limit))
        )
        return Standing.WARNED if near else Standing.FREE


class Spending(QObject):
    """Keeps count. Lives on the interface thread; sums are read in workers.

    A job that starts is counted here at once, by its estimate, until its row says what it cost: eight jobs that start
    together cannot all pass under one limit.

    Signals:
        changed(): the sums, the limits, or what they hold back are other ones.
    """

    changed = Signal()

    def __init__(self, library: Library, tasks: Tasks, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._library = library
        self._tasks = tasks
        self._settings = settings
        self._spent: tuple[float, float] | None = None
        self._under_way: dict[str, float] = {}
        self._settled: set[str] = set()
        self._held_back: set[str] = set()
        self._reading = False
        self._again = False
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self.refresh)

    def follow(self, queue: JobQueue) -> None:
        """Take note of what the queue's jobs become."""
        queue.changed.connect(self.settle)
        queue.dismissed.connect(self.forget)

    # ---- reading ----

    @property
    def known(self) -> bool:
        """Return whether the sums were read."""
        return self._spent is not None

    @property
    def budget(self) -> Budget:
        """Return what is spent, with what is under way, and the limits."""
        day, month = self._spent or (0.0, 0.0)
        pending = sum(self._under_way.values())
        settings = self._settings()
        return Budget(day + pending, month + pending, settings.spend_day_limit, settings.spend_month_limit)

    @property
    def held_back(self) -> int:
        """Return how many jobs wait because of a limit."""
        return len(self._held_back)

    def holds_back(self, job_id: str) -> bool:
        """Return whether a job waits because of a limit."""
        return job_id in self._held_back

    # ---- what the queue asks and tells ----

    def may_start(self, job: Job) -> bool:
        """Return whether a job may be sent now, and count it as under way then."""
        price = job.request.estimate
        if price == 0 or job.id in self._under_way:
            return True
        settings = self._settings()
        limited = settings.spend_day_limit > 0 or settings.spend_month_limit > 0
        if limited and not self.known:
            return False  # ``changed`` comes as soon as the sums are read
        if limited and self.budget.standing(price) in (Standing.OVER_DAY, Standing.OVER_MONTH):
            self._hold_back(job.id)
            return False
        self._let_go(job.id)
        self._under_way[job.id] = price or 0.0
        return True

    def settle(self, job: Job) -> None:
        """Take note of a job's new state: what is over or was never charged is counted from its row."""
        if job.state.terminal or job.held:
            self._settle(job.id)

    def forget(self, job_id: str) -> None:
        """Take note that a job is gone."""
        self._let_go(job_id)
        self._settle(job_id)

    def refresh(self, *_: object) -> None:
        """Read the sums again; any signal may be connected to this."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        done = frozenset(self._settled)
        counted_here = [id for id in self._under_way if id not in done]
        day, month = _midnight(), _month_start()

        def read() -> tuple[float, float]:
            jobs = self._library.jobs
            return jobs.spent_since(day, counted_here), jobs.spent_since(month, counted_here)

        def take(spent: tuple[float, float]) -> None:
            self._spent = spent
            for id in done:
                self._under_way.pop(id, None)
            self._settled -= done
            self._end_reading()

        self._tasks.run(read, take, self._on_unreadable)

    # ---- inside ----

    def _settle(self, job_id: str) -> None:
        if job_id in self._under_way:
            self._settled.add(job_id)
            self.refresh()

    def _hold_back(self, job_id: str) -> None:
        if job_id not in self._held_back:
            self._held_back.add(job_id)
            self.changed.emit()
        if not self._midnight.isActive():
            # The day's limit is a new one tomorrow.
            self._midnight.start(int((_midnight(1) - time.time()) * 1000) + 1000)

    def _let_go(self, job_id: str) -> None:
        if job_id in self._held_back:
            self._held_back.discard(job_id)
            if not self._held_back:
                self._midnight.stop()
            self.changed.emit()

    def _on_unreadable(self, _: StudioError) -> None:
        self._end_reading()

    def _end_reading(self) -> None:
        self._reading = False
        self.changed.emit()
        if self._again:
            self._again = False
            self.refresh()


def total(prices: Iterable[float | None]) -> float | None:
    """Return the sum of prices, None when not one of them is known."""
    known = [price for price in prices if price is not None]
    return sum(known) if known else None


def _midnight(days: int = 0) -> float:
    year, month, day = time.localtime()[:3]
    return time.mktime((year, month, day + days, 0, 0, 0, 0, 0, -1))


def _month_start() -> float:
    year, month = time.localtime()[:2]
    return time.mktime((year, month, 1, 0, 0, 0, 0, 0, -1))
