"""Conditions: the states that last (offline, bucket away, key refused, limit reached ...), found in the jobs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from vitrine.domain.job import Job, JobProgress, JobState
from vitrine.errors import (
    AuthenticationError,
    CredentialMissing,
    DiskFull,
    PaymentRequired,
    RateLimited,
    StorageUnavailable,
)
from vitrine.viewmodels import condition_words as words
from vitrine.viewmodels.connection import Connection
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.spending import Spending, Standing

_KEY = (AuthenticationError.code, CredentialMissing.code)
_SHORTEST_WAIT = 3.0
"""Seconds under which a wait is not worth a banner."""


class Kind(StrEnum):
    """What lasts."""

    DISK_FULL = "disk"
    KEY_REFUSED = "key"
    OFFLINE = "offline"
    BUCKET_AWAY = "storage"
    BUCKET_REFUSES = "storage-refused"
    NO_CREDIT = "credit"
    LIMIT = "limit"
    NEAR_LIMIT = "near-limit"
    RATE_LIMIT = "rate"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Condition:
    """A state that lasts, in words; ``note`` is what is added in a quieter colour. ``provider`` is whose it is."""

    kind: Kind
    text: str
    note: str = ""
    provider: str = ""

    @property
    def key(self) -> str:
        """Return what tells it from others."""
        return f"{self.kind}:{self.provider}" if self.provider else str(self.kind)


class Conditions(QObject):
    """Watches the queue, the connection and the spending. A clock runs only while a next try is counted down.

    Signals:
        changed(object): the Conditions that hold now.
        told(object): a sentence about one that is over.
    """

    changed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        queue: JobQueue,
        connection: Connection,
        spending: Spending,
        names: Names,
        *,
        bucket: Callable[[], str],
        results: Callable[[str], int],
        free_bytes: Callable[[], int | None] = lambda: None,
    ) -> None:
        """``bucket`` is the bucket's name, ``results(job id)`` how many results a job has on disk."""
        super().__init__()
        self._queue = queue
        self._connection = connection
        self._spending = spending
        self._names = names
        self._bucket = bucket
        self._results = results
        self._free_bytes = free_bytes
        self._holding: list[Condition] = []
        self._slowed: dict[str, tuple[str, float]] = {}
        self._uploading: dict[str, int] = {}
        self._uploaded = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._look)
        self._follow()

    @property
    def holding(self) -> Sequence[Condition]:
        """Return what holds now, the worst first."""
        return tuple(self._holding)

    def key_changed(self, provider: str) -> None:
        """Carry on what waited for a provider's key or credit: the key is another one."""
        for job in self._held():
            if job.request.provider == provider and job.error is not None and job.error.code in (*_KEY, "no-credit"):
                self._queue.retry(job.id)

    # ---- following ----

    def _follow(self) -> None:
        queue = self._queue
        queue.changed.connect(self._on_changed)
        queue.progressed.connect(self._on_progressed)
        for signal in (
            queue.added, queue.dismissed, queue.paused, queue.waiting_on, queue.activity, self._connection.changed,
            self._spending.changed,
        ):  # fmt: skip
            signal.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Look again shortly; any signal may be connected to this."""
        self._soon.start()

    def _on_changed(self, job: Job) -> None:
        self._slowed.pop(job.id, None)
        if job.held and job.state is JobState.STORING:
            self._uploading[job.id] = max(1, self._results(job.id))
        elif job.state is JobState.DONE and job.id in self._uploading:
            self._uploaded += self._uploading.pop(job.id)
        elif job.state.terminal:
            self._uploading.pop(job.id, None)
        self.refresh()

    def _on_progressed(self, progress: JobProgress) -> None:
        if progress.trouble == RateLimited.code and progress.next_try is not None:
            self._slowed[progress.job_id] = (progress.trouble, progress.next_try)
            self.refresh()
        elif self._slowed.pop(progress.job_id, None) is not None:
            self.refresh()

    # ---- looking ----

    def _look(self) -> None:
        found = list(self._find())
        counting = any(condition.note and condition.kind in _COUNTED for condition in found)
        if counting and not self._clock.isActive():
            self._clock.start()
        elif not counting:
            self._clock.stop()
        if found != self._holding:
            self._holding = found
            self.changed.emit(found)
        if self._uploaded and not self._uploading:
            count, self._uploaded = self._uploaded, 0
            self.told.emit(words.bucket_back(self._bucket(), count))

    def _find(self) -> Iterable[Condition]:
        held = self._held()
        if self._queue.disk_full or any(_code(job) == DiskFull.code for job in held):
            yield Condition(Kind.DISK_FULL, words.disk_full(self._free_bytes()))
        yield from self._of_providers(held)
        if self._connection.offline:
            yield Condition(Kind.OFFLINE, words.offline())
        yield from self._of_storage(held)
        yield from self._of_spending()
        yield from self._of_waits()
        if self._queue.is_paused and not self._queue.disk_full:
            yield Condition(Kind.PAUSED, words.paused(len(self._queue.line())))

    def _held(self) -> list[Job]:
        return [job for job in self._queue.jobs() if job.held]

    def _of_providers(self, held: Sequence[Job]) -> Iterable[Condition]:
        for provider in dict.fromkeys(job.request.provider for job in held if _code(job) == AuthenticationError.code):
            yield Condition(Kind.KEY_REFUSED, words.key_refused(self._names.provider(provider)), provider=provider)
        poor = [job.request.provider for job in held if _code(job) == PaymentRequired.code]
        for provider in dict.fromkeys(poor):
            text = words.no_credit(self._names.provider(provider), poor.count(provider))
            yield Condition(Kind.NO_CREDIT, text, provider=provider)

    def _of_storage(self, held: Sequence[Job]) -> Iterable[Condition]:
        storing = [job for job in held if job.state is JobState.STORING and _code(job) != DiskFull.code]
        away = [job for job in storing if _code(job) == StorageUnavailable.code]
        refused = next((job.error for job in storing if job not in away and job.error is not None), None)
        if away:
            count = sum(max(1, self._results(job.id)) for job in away)
            due = [at for job in away if (at := self._queue.next_try(job.id)) is not None]
            yield Condition(Kind.BUCKET_AWAY, words.bucket_away(count), words.next_try(min(due, default=None)))
        if refused is not None:
            yield Condition(Kind.BUCKET_REFUSES, refused.message, refused.hint)

    def _of_spending(self) -> Iterable[Condition]:
        budget, waiting = self._spending.budget, self._spending.held_back
        if waiting:
            over_month = budget.standing(None) is Standing.OVER_MONTH or (
                budget.month_limit > 0 and budget.day_limit <= 0
            )
            yield Condition(Kind.LIMIT, words.over_limit(budget, month=over_month), words.jobs_wait(waiting))
        elif self._spending.known and budget.standing(None) is not Standing.FREE:
            yield Condition(Kind.NEAR_LIMIT, words.near_limit(budget))

    def _of_waits(self) -> Iterable[Condition]:
        waits: dict[str, float] = {}
        providers = {job.id: job.request.provider for job in self._queue.jobs()}
        for id, (_, at) in tuple(self._slowed.items()):
            if id in providers and at > time.time():
                waits[providers[id]] = max(at, waits.get(providers[id], 0.0))
            else:
                del self._slowed[id]
        for provider, at in waits.items():
            if at - time.time() >= _SHORTEST_WAIT or any(c.key == f"rate:{provider}" for c in self._holding):
                text = words.slow_down(self._names.provider(provider))
                yield Condition(Kind.RATE_LIMIT, text, words.next_try(at), provider)


_COUNTED = (Kind.BUCKET_AWAY, Kind.RATE_LIMIT)


def _code(job: Job) -> str:
    return job.error.code if job.error is not None else ""
