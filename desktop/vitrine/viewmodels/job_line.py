"""JobLine: where the jobs that wait stand in line, kept in the library so that a restart keeps it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence

from vitrine.domain.job import Job
from vitrine.errors import StudioError
from vitrine.workers.task_worker import Tasks


class JobLine:
    """Gives places to jobs and writes them, one write after the other: two at once could end with the older order."""

    def __init__(
        self, tasks: Tasks, write: Callable[[Mapping[str, float]], None], failed: Callable[[StudioError], None]
    ) -> None:
        self._tasks = tasks
        self._write = write
        self._failed = failed
        self._pending: dict[str, float] = {}
        self._writing = False

    def placed(self, waiting: Sequence[Job], order: Sequence[str]) -> list[Job]:
        """Return those whose place is another one when they stand in ``order``, and have their places kept.

        Those that ``order`` leaves out stand behind, as they stood. The places are only given out anew, so whoever
        comes later still stands behind all of them.
        """
        by_id = {job.id: job for job in waiting}
        named = [id for id in dict.fromkeys(order) if id in by_id]
        ids = named + [job.id for job in waiting if job.id not in named]
        places = sorted(job.place for job in waiting)
        moved = [
            dataclasses.replace(by_id[id], place=place)
            for id, place in zip(ids, places, strict=True)
            if by_id[id].place != place
        ]
        self._pending |= {job.id: job.place for job in moved}
        if not self._writing:
            self._write_next()
        return moved

    def _write_next(self) -> None:
        places, self._pending = self._pending, {}
        self._writing = bool(places)
        if not places:
            return

        def refused(error: StudioError) -> None:
            self._failed(error)
            self._write_next()

        self._tasks.run(lambda: self._write(places), lambda _: self._write_next(), refused)
