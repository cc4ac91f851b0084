"""JobQueue: which jobs run now, which wait, and every command a person has over them."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from vitrine.domain.compose import SEED_LIMIT
from vitrine.domain.job import Job, JobState
from vitrine.domain.request import GenerationRequest
from vitrine.errors import DiskFull
from vitrine.library.jobs import StaleJob
from vitrine.library.library import Library
from vitrine.stop import StopToken
from vitrine.viewmodels.job_line import JobLine
from vitrine.workers.job_worker import Carry, JobWorker
from vitrine.workers.task_worker import Tasks

_FIRST_NEW_TRY = 20.0
_LONGEST_NEW_TRY = 300.0


@dataclass(frozen=True, slots=True)
class Slots:
    """How many jobs run at once, in all and for each provider."""

    total: int = 8
    per_provider: int = 4


class JobQueue(QObject):
    """The queue. All of it lives on the interface thread; what blocks runs in workers.

    Signals:
        added(object): list of Jobs, committed and waiting.
        changed(object): a Job in its new state.
        progressed(object): a JobProgress.
        saved(object): a Generation whose file is on disk now.
        stored(object): a Generation whose row changed.
        dismissed(object): the id of a job that is out of sight now.
        failed(object): the StudioError of a command that could not be carried out.
        activity(object): how many jobs run or wait.
        paused(object): whether new jobs are held back.
        waiting_on(): when what is held is tried again is known anew (see ``next_try``).
    """

    added = Signal(object)
    changed = Signal(object)
    progressed = Signal(object)
    saved = Signal(object)
    stored = Signal(object)
    dismissed = Signal(object)
    failed = Signal(object)
    activity = Signal(object)
    paused = Signal(object)
    waiting_on = Signal()

    def __init__(
        self,
        library: Library,
        carry: Carry,
        tasks: Tasks,
        stop: StopToken,
        slots: Callable[[], Slots],
        may_start: Callable[[Job], bool] = lambda _: True,
    ) -> None:
        """Take the parts; ``slots`` is asked each time a job may start, so that a setting applies at once.

        ``may_start`` is asked last of all about a job that has not been sent yet: true means that it starts now.
        """
        super().__init__()
        self._library = library
        self._carry = carry
        self._tasks = tasks
        self._stop = stop
        self._slots = slots
        self._may_start = may_start
        self._line = JobLine(tasks, library.jobs.place, self.failed.emit)
        self._jobs: dict[str, Job] = {}
        self._waiting: list[str] = []
        self._workers: dict[str, JobWorker] = {}
        self.new_try_after = _FIRST_NEW_TRY
        """Seconds after which a held job is first carried on by itself; the wait doubles with each try."""
        self._new_tries: dict[str, float] = {}
        self._due: dict[str, float] = {}
        self._paused = False
        self._disk_full = False
        self._closed = False
        self._choosing = False

    # ---- commands ----

    def resume_all(self) -> None:
        """Carry on everything that the last run left unfinished; called once after start."""
        self._tasks.run(self._library.jobs.open, self._take_back, self.failed.emit)

    def enqueue(self, requests: Sequence[GenerationRequest], then: Callable[[list[Job]], None] | None = None) -> None:
        """Keep the requests as jobs and send them when their turn comes; ``then`` gets the jobs before they are."""

        def kept(jobs: list[Job]) -> None:
            if then is not None:
                then(jobs)
            self._take(jobs)

        self._tasks.run(lambda: self._library.jobs.add(requests), kept, self.failed.emit)

    def cancel(self, job_id: str) -> None:
        """Stop a job: at once while it waits, by asking the provider once it was sent. Paid outputs are kept."""
        self._command(lambda: _cancel(self._library, job_id), self._after_cancel)

    def retry(self, job_id: str, *, new_seed: bool = False) -> None:
        """Carry on a held job where it stopped, which sends nothing twice; or send a failed one anew."""
        job = self._jobs.get(job_id)
        if job is None:
            return
        if job.held and not new_seed:
            if self._disk_full:
                self._disk_full = False
                self.set_paused(False)
            self._wait_in_line(job_id)
            return
        if job.state is not JobState.FAILED:
            return
        settings = {**job.request.settings, "seed": random.randrange(SEED_LIMIT)} if new_seed else None

        def replaced(new: Job) -> None:
            self._forget(job_id)
            self._take([new])

        self._command(lambda: self._library.jobs.retry(job, settings), replaced)

    def check(self, job_id: str) -> None:
        """Ask the provider again about a job whose outcome is not known; costs nothing."""
        self._reopen(job_id, JobState.SUBMITTING)

    def send_again(self, job_id: str) -> None:
        """Send a job again whose outcome is not known: the person has accepted that it may be charged twice."""
        self._reopen(job_id, JobState.QUEUED)

    def discard(self, job_id: str) -> None:
        """Take a job that came to nothing out of sight."""
        self._command(lambda: self._library.jobs.dismiss(job_id), lambda _: self._forget(job_id))

    def set_paused(self, paused: bool) -> None:
        """Hold back jobs that wait; running ones finish."""
        if not paused:
            self._disk_full = False
        if paused != self._paused:
            self._paused = paused
            self.paused.emit(paused)
            self._start_next()

    def reorder(self, job_ids: Sequence[str]) -> None:
        """Let the jobs that wait start in this order; those left out come behind, in the order they had."""
        waiting = [self._jobs[id] for id in self.line()]
        for job in self._line.placed(waiting, job_ids):
            self._jobs[job.id] = job
            self.changed.emit(job)
        # What was sent before goes on before anything new is sent.
        self._waiting.sort(key=lambda id: (self._jobs[id].state is JobState.QUEUED, self._jobs[id].place))

    def try_now(self) -> None:
        """Carry on at once what only waits for a bucket or a network to come back."""
        for job in self.jobs():
            if job.held and job.error is not None and job.error.retryable:
                self._wait_in_line(job.id)
        self._stop.nudge()

    def start_waiting(self, *_: object) -> None:
        """Look again whether a job may start; any signal may be connected to this."""
        self._start_next()

    # ---- reading ----

    @property
    def is_paused(self) -> bool:
        """Return whether new jobs are held back."""
        return self._paused

    @property
    def disk_full(self) -> bool:
        """Return whether it was paused because this disk is full."""
        return self._disk_full

    def line(self) -> list[str]:
        """Return the ids of the jobs that wait to be sent, the next one first."""
        waiting = [job for id in self._waiting if (job := self._jobs[id]).state is JobState.QUEUED and not job.held]
        return [job.id for job in sorted(waiting, key=lambda job: job.place)]

    def next_try(self, job_id: str) -> float | None:
        """Return when a held job is carried on by itself (Unix seconds), None when it is not."""
        return self._due.get(job_id)

    def jobs(self) -> list[Job]:
        """Return the open jobs, oldest first."""
        return list(self._jobs.values())

    def place_in_line(self, job_id: str) -> int:
        """Return 1 for the next job to start, 0 when it does not wait."""
        return self._waiting.index(job_id) + 1 if job_id in self._waiting else 0

    def crowded(self, provider: str) -> bool:
        """Return whether as many jobs of a provider run as may at once."""
        slots = self._slots()
        return len(self._workers) < slots.total and 0 < slots.per_provider <= self._running_at(provider)

    @property
    def running(self) -> int:
        """Return how many jobs have a worker."""
        return len(self._workers)

    def close(self, milliseconds: int = 3000) -> bool:
        """Stop the workers and wait; return whether all ended in time. Rows stay as they are."""
        self._closed = True
        self._stop.stop()
        deadline = time.monotonic() + milliseconds / 1000
        workers = list(self._workers.values())
        late = [worker for worker in workers if not worker.wait(max(0, int((deadline - time.monotonic()) * 1000)))]
        return not late

    # ---- inside ----

    def _command(self, work: Callable[[], object], then: Callable[[Any], None]) -> None:
        self._tasks.run(work, then, self.failed.emit)

    def _take(self, jobs: list[Job]) -> None:
        self._jobs |= {job.id: job for job in jobs}
        self.added.emit(jobs)
        for job in jobs:
            self._wait_in_line(job.id)

    def _take_back(self, jobs: list[Job]) -> None:
        self._jobs |= {job.id: job for job in jobs}
        self.added.emit(jobs)
        # What was sent before goes on before anything new is sent.
        for job in sorted(jobs, key=lambda job: job.state is JobState.QUEUED):
            if not job.state.terminal:
                self._wait_in_line(job.id)

    def _wait_in_line(self, job_id: str) -> None:
        """Let a job be carried when its turn comes; one whose last worker is just ending waits for that end, too."""
        if job_id not in self._waiting and job_id in self._jobs:
            self._waiting.append(job_id)
            self._start_next()

    def _start_next(self) -> None:
        if self._choosing:
            return  # whoever is asked whether a job may start tells others, who may ask for the next one
        self._choosing = True
        try:
            self._start_all()
        finally:
            self._choosing = False
        self._tell_activity()

    def _start_all(self) -> None:
        slots = self._slots()
        for job_id in tuple(self._waiting):
            if self._closed or self._disk_full or len(self._workers) >= slots.total:
                break
            job = self._jobs[job_id]
            new = job.state is JobState.QUEUED
            # A job that was sent before goes on in a pause, too: what it makes is paid for.
            if job_id in self._workers or (new and self._paused):
                continue
            if self._running_at(job.request.provider) < slots.per_provider and (not new or self._may_start(job)):
                self._waiting.remove(job_id)
                self._start(job_id)

    def _running_at(self, provider: str) -> int:
        return sum(worker.provider == provider for worker in self._workers.values())

    def _start(self, job_id: str) -> None:
        self._due.pop(job_id, None)
        worker = JobWorker(self._jobs[job_id], self._carry, self._library.session)
        worker.changed.connect(self._on_changed)
        worker.progressed.connect(self.progressed)
        worker.saved.connect(self.saved)
        worker.stored.connect(self.stored)
        worker.finished.connect(lambda: self._on_finished(job_id))
        # The reference is kept until the thread has ended: a running QThread that is collected aborts the process.
        self._workers[job_id] = worker
        worker.start()

    def _on_changed(self, job: Job) -> None:
        if job.id not in self._jobs:
            return
        self._jobs[job.id] = job
        self.changed.emit(job)
        if job.error is not None and job.error.code == DiskFull.code:
            # Whatever is sent now would be paid for and have no place to go.
            self._disk_full = True
            self.set_paused(True)
        if job.state is JobState.DONE:
            del self._jobs[job.id]
            self._due.pop(job.id, None)
        elif job.state is JobState.CANCELLED:
            self._forget(job.id)

    def _on_finished(self, job_id: str) -> None:
        worker = self._workers.pop(job_id)
        worker.wait()
        job = self._jobs.get(job_id)
        if job is not None and job.held and job_id not in self._waiting and not self._closed:
            self._try_later(job)
        else:
            self._new_tries.pop(job_id, None)
        self._start_next()

    def _try_later(self, job: Job) -> None:
        """Carry on by itself what only waits for a bucket or a network to come back."""
        assert job.error is not None
        if not job.error.retryable:
            return
        wait = min(_LONGEST_NEW_TRY, self._new_tries.get(job.id, self.new_try_after / 2) * 2)
        self._new_tries[job.id] = wait
        self._due[job.id] = time.time() + wait
        self.waiting_on.emit()
        QTimer.singleShot(int(wait * 1000), self, lambda: self._try_again(job.id))

    def _try_again(self, job_id: str) -> None:
        # Tried by hand meanwhile, it may be held anew: that wait is another one.
        if job_id in self._due and self._due[job_id] <= time.time() + 0.5:
            self._wait_in_line(job_id)

    def _reopen(self, job_id: str, state: JobState) -> None:
        job = self._jobs.get(job_id)
        if job is None or job.state is not JobState.UNCONFIRMED:
            return

        def reopened(changed: Job) -> None:
            self._on_changed(changed)
            self._wait_in_line(job_id)

        self._command(lambda: self._library.jobs.advance(job, state), reopened)

    def _after_cancel(self, job: Job) -> None:
        if job.state is JobState.CANCELLED and job.id in self._waiting:
            self._waiting.remove(job.id)
        self._on_changed(job)
        self._stop.nudge()
        # A held job has no worker that could hear of it, or one that hears nothing any more.
        if job.held:
            self._wait_in_line(job.id)
        self._tell_activity()

    def _forget(self, job_id: str) -> None:
        self._jobs.pop(job_id, None)
        self._due.pop(job_id, None)
        if job_id in self._waiting:
            self._waiting.remove(job_id)
        self.dismissed.emit(job_id)
        self._tell_activity()

    def _tell_activity(self) -> None:
        self.activity.emit(len(self._workers) + len(self._waiting))


def _cancel(library: Library, job_id: str) -> Job:
    job = library.jobs.get(job_id)
    try:
        if job.state is JobState.QUEUED:
            return library.jobs.advance(job, JobState.CANCELLED)
    except StaleJob:
        job = library.jobs.get(job_id)
    return library.jobs.note(job, cancel_requested=True)
