"""Session: the studio that one command works with, and its progress on the terminal."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from types import FrameType
from typing import TYPE_CHECKING

from vitrine.cli.words import INCOMPLETE, INTERRUPTED, OK, complain_failure
from vitrine.domain.job import Job, JobProgress, JobState
from vitrine.errors import AlreadyRunning, Interrupted

if TYPE_CHECKING:
    from vitrine.paths import Paths


def in_use(paths: Paths) -> bool:
    """Return whether the window, or a command that carries jobs, has this library open."""
    from vitrine.lock import InstanceLock

    try:
        with InstanceLock(paths.lock):
            return False
    except AlreadyRunning:
        return True


class Session:
    """A studio for one command.

    ``exclusive`` when it carries jobs or decides about them; ``serves_links`` when it stays to answer them.
    """

    def __init__(self, paths: Paths, *, exclusive: bool = False, serves_links: bool = False) -> None:
        self._paths = paths
        self._exclusive = exclusive
        self._serves_links = serves_links
        self._open = ExitStack()

    def __enter__(self) -> Session:
        from vitrine.lock import InstanceLock
        from vitrine.logs import to_folder
        from vitrine.studio import Studio

        with ExitStack() as opening:
            if self._exclusive:
                opening.enter_context(InstanceLock(self._paths.lock))
            self.studio = opening.enter_context(closing(Studio(self._paths, serves_links=self._serves_links)))
            opening.enter_context(to_folder(self._paths.logs, self.studio.redactor))
            opening.callback(signal.signal, signal.SIGINT, signal.signal(signal.SIGINT, self._interrupt))
            self._open = opening.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _interrupt(self, _number: int, _frame: FrameType | None) -> None:
        self.studio.stop.stop()

    def carry(self, job_ids: Sequence[str], *, wait: bool) -> int:
        """Carry jobs, several at once; without ``wait`` only until the service has accepted them."""
        screen = Screen(len(job_ids))
        slots = min(self.studio.settings.jobs_at_once, max(1, len(job_ids)))
        with ThreadPoolExecutor(slots) as pool:
            jobs = list(pool.map(lambda job_id: self._carry(job_id, screen, wait=wait), job_ids))
        screen.end()
        return self._report(jobs, wait=wait)

    def _carry(self, job_id: str, screen: Screen, *, wait: bool) -> Job:
        from vitrine.pipeline import Listener

        def changed(job: Job) -> None:
            screen.changed(job)
            if not wait and job.state is JobState.RUNNING:
                raise Interrupted

        with self.studio.library.session():
            try:
                return self.studio.carry(job_id, Listener(changed=changed, progressed=screen.progressed))
            except Interrupted:
                return self.studio.library.jobs.get(job_id)

    def _report(self, jobs: Sequence[Job], *, wait: bool) -> int:
        for job in jobs:
            for generation in self.studio.library.results.of_job(job.id):
                if generation.file is not None:
                    print(generation.file.path)
            if job.error is not None:
                complain_failure(job)
            elif not job.state.terminal:
                print(f"{job.id} {job.state.value}; collect it with: vitrine collect")
        if self.studio.stop.stopped:
            return INTERRUPTED
        unfinished = any(job.error is not None or (wait and job.state is not JobState.DONE) for job in jobs)
        return INCOMPLETE if unfinished else OK


class Screen:
    """Progress on a terminal; quiet when standard error is none."""

    def __init__(self, jobs: int) -> None:
        self._lock = threading.Lock()
        self._jobs = jobs
        self._done = 0
        self._fractions: dict[str, float] = {}
        self._stage = "starting"
        self._live = sys.stderr.isatty()

    def changed(self, job: Job) -> None:
        """Count a job that has ended."""
        with self._lock:
            if job.state.terminal:
                self._done += 1
                self._fractions.pop(job.id, None)
        self._draw()

    def progressed(self, progress: JobProgress) -> None:
        """Take a moment of a running job."""
        with self._lock:
            self._stage = progress.note or progress.stage.value
            if progress.fraction is not None:
                self._fractions[progress.job_id] = progress.fraction
        self._draw()

    def end(self) -> None:
        """Clear the line."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr)

    def _draw(self) -> None:
        if not self._live:
            return
        with self._lock:
            share = (self._done + sum(self._fractions.values())) / max(1, self._jobs)
            bar = ("█" * int(share * 30)).ljust(30, "·")
            print(f"\r\x1b[K{bar} {self._done}/{self._jobs} {self._stage[:60]}", end="", file=sys.stderr, flush=True)
