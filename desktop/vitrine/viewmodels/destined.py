"""Destined: results of a batch go into the collection that was chosen for them, also after a restart."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job
from vitrine.durable import write_text
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.organise import Membership
from vitrine.workers.task_worker import Tasks

_log = logging.getLogger(__name__)

MOST_BYTES = 4_000_000


class Destined(QObject):
    """Which job's results go where, in a file: a batch may be at work for longer than the window is open.

    Signals:
        collected(object): a Membership: results that came into a collection.
    """

    collected = Signal(object)

    def __init__(self, path: Path, library: Library, tasks: Tasks, queue: JobQueue) -> None:
        super().__init__()
        self._path, self._library, self._tasks = path, library, tasks
        self._jobs: dict[str, int] = {}
        self._writing = self._again = False
        queue.saved.connect(self._on_saved)
        queue.changed.connect(self._on_changed)
        queue.dismissed.connect(self._forget)

    def destine(self, jobs: Sequence[Job], collection: int) -> None:
        """Let the results of these jobs go into a collection."""
        self._jobs |= {job.id: collection for job in jobs}
        self._write()

    def restore(self) -> None:
        """Go on with what the last run left: what came meanwhile is put where it belongs."""

        def read() -> list[tuple[str, int, list[Generation], bool]]:
            found = []
            for job_id, collection in _read(self._path).items():
                try:
                    job = self._library.jobs.get(job_id)
                except StudioError:
                    continue  # the job is gone with its library
                results = [result for result in self._library.results.of_job(job_id) if result.file is not None]
                found.append((job_id, collection, results, job.state.terminal))
            return found

        def put(found: list[tuple[str, int, list[Generation], bool]]) -> None:
            for job_id, collection, results, over in found:
                if results:
                    self._collect(results, collection)
                if not over:
                    self._jobs.setdefault(job_id, collection)
            if found:
                self._write()

        self._tasks.run(read, put, lambda error: _log.info("a batch's collections were not read: %s", error))

    def _collect(self, results: Sequence[Generation], collection: int) -> None:
        came = Membership(collection, tuple(results), added=True)
        ids = [result.id for result in results]
        self._tasks.run(
            lambda: self._library.collections.add(collection, ids),
            lambda _: self.collected.emit(came),
            lambda error: _log.info("results were not put into a collection: %s", error),
        )

    def _on_saved(self, generation: Generation) -> None:
        collection = self._jobs.get(generation.job_id)
        if collection is not None:
            self._collect([generation], collection)

    def _on_changed(self, job: Job) -> None:
        if job.state.terminal:
            self._forget(job.id)

    def _forget(self, job_id: str) -> None:
        if self._jobs.pop(job_id, None) is not None:
            self._write()

    def _write(self) -> None:
        if self._writing:
            self._again = True
            return
        self._writing, self._again = True, False
        text = json.dumps(self._jobs)

        def done(_: object) -> None:
            self._writing = False
            if self._again:
                self._write()

        self._tasks.run(lambda: _keep(self._path, text), done, done)


def _read(path: Path) -> Mapping[str, int]:
    try:
        if path.stat().st_size > MOST_BYTES:
            return {}
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.info("a batch's collections are unreadable: %s", error)
        return {}
    known = raw.items() if isinstance(raw, dict) else ()
    return {str(job): collection for job, collection in known if isinstance(collection, int)}


def _keep(path: Path, text: str) -> None:
    try:
        write_text(path, text)
    except OSError as error:
        _log.info("a batch's collections were not kept: %s", error)
