"""QueueRows: the jobs as rows of the queue drawer: running, waiting, held, failed, then what is done."""

from __future__ import annotations

import dataclasses
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobProgress, JobState
from vitrine.domain.size_class import size_class
from vitrine.library.library import Library
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.queue_text import Waiting, accessible_row, header_text, today_text
from vitrine.viewmodels.tile import Tile, job_tile
from vitrine.workers.task_worker import Tasks

DONE_SHOWN = 50
Index = QModelIndex | QPersistentModelIndex
Order = tuple[int, float, int]
_NO_INDEX = QModelIndex()


class Group(IntEnum):
    """The order of the rows."""

    RUNNING = 0
    WAITING = 1
    HELD = 2
    FAILED = 3
    DONE = 4


class QueueRole(IntEnum):
    """What can be asked of a row besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row: the job as its tile, the first of its results, and how many there are.

    ``next_try`` is when a held job is carried on by itself (Unix seconds), None when it is not.
    """

    job: Job
    group: Group
    tile: Tile
    first: Generation | None = None
    results: int = 0
    next_try: float | None = None

    @property
    def order(self) -> Order:
        """Return what the rows are sorted by: as they stand in line while open, newest first once over."""
        over = self.group in (Group.FAILED, Group.DONE)
        # The number last: while several are moved, two may stand at one place for a moment.
        return self.group, -self.job.number if over else self.job.place, self.job.number


def group_of(job: Job) -> Group:
    """Return where a job stands in the queue."""
    if job.state is JobState.DONE:
        return Group.DONE
    if job.state.terminal:
        return Group.FAILED
    if job.held:
        return Group.HELD
    return Group.WAITING if job.state is JobState.QUEUED else Group.RUNNING


class QueueRows(QAbstractListModel):
    """The rows of the queue drawer. Lives on the interface thread and follows the job queue's signals.

    Signals:
        summary_changed(): the number of rows in a group is another one.
        today_changed(object): a sentence on what was done today; empty when nothing ever was.
    """

    summary_changed = Signal()
    today_changed = Signal(object)

    def __init__(self, queue: JobQueue, library: Library, tasks: Tasks, names: Names | None = None) -> None:
        super().__init__()
        self.queue = queue
        self.names = names or Names()
        self._library = library
        self._tasks = tasks
        self._rows: list[QueueRow] = []
        self._orders: dict[str, Order] = {}
        self._progress: dict[str, JobProgress] = {}
        self._usual: dict[tuple[str, str], float | None] = {}
        self.held_back: Callable[[str], bool] = lambda _: False
        """Whether a job (by its id) waits because of a spending limit."""
        self.dressed: Callable[[Tile], Tile] = lambda tile: tile
        """Puts on a tile what is known beside its job: which other model fits where its own is gone."""
        self.place = ""
        """The bucket's name, empty when results are kept in a folder."""
        for name in ("added", "changed", "progressed", "saved", "dismissed"):
            getattr(queue, name).connect(getattr(self, f"_on_{name}"))
        queue.paused.connect(self._renumber)
        queue.activity.connect(self._renumber)
        queue.waiting_on.connect(self._note_next_tries)

    # ---- reading ----

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role; the view asks for QueueRole.ROW."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case QueueRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.job.request.prompt
            case Qt.ItemDataRole.AccessibleTextRole:
                return accessible_row(row, self.place_in_line(index.row()))
        return None

    def row(self, at: int) -> QueueRow:
        """Return a row; raise IndexError when there is none."""
        return self._rows[at]

    def find(self, job_id: str) -> int:
        """Return where a job is, -1 when it is not here."""
        order = self._orders.get(job_id)
        return self._target(order) if order is not None else -1

    def results_of(self, job_id: str) -> int:
        """Return how many results a job has on disk, 0 when it is not here."""
        at = self.find(job_id)
        return self._rows[at].results if at >= 0 else 0

    def place_in_line(self, at: int) -> int:
        """Return 1 for the next job to start, 0 for a row that does not wait."""
        if self._rows[at].group is not Group.WAITING:
            return 0
        return at - self._target((Group.WAITING, -1)) + 1

    def waits_for(self, at: int) -> Waiting:
        """Return why a row that waits does not start."""
        job = self._rows[at].job
        if self.queue.is_paused:
            return Waiting.PAUSED
        if self.held_back(job.id):
            return Waiting.LIMIT
        return Waiting.SLOT if self.queue.crowded(job.request.provider) else Waiting.TURN

    def ticks(self, at: int) -> bool:
        """Return whether a row has a running clock or counts down."""
        row = self._rows[at]
        return row.group is Group.RUNNING or row.next_try is not None or _counts_down(row)

    def waiting_rows(self) -> range:
        """Return the rows that wait to be sent, in the order in which they start."""
        return range(self._target((Group.WAITING, -1)), self._target((Group.HELD, -1)))

    def ordered(self, job_id: str, before: str = "") -> list[str]:
        """Return the ids of those who wait with one moved before another, to the end without one."""
        ids = [self._rows[at].job.id for at in self.waiting_rows() if self._rows[at].job.id != job_id]
        ids.insert(ids.index(before) if before in ids else len(ids), job_id)
        return ids

    @property
    def summary(self) -> str:
        """Return ``2 generating · 2 waiting · 3 to upload · 1 failed``."""
        counts = [0] * len(Group)
        uploads = 0
        for row in self._rows:
            stored = row.group is Group.HELD and row.job.state is JobState.STORING
            uploads += stored
            counts[row.group] += not stored
        return header_text(
            counts[Group.RUNNING], counts[Group.WAITING], counts[Group.HELD], uploads, counts[Group.FAILED]
        )

    # ---- filling ----

    def read_today(self) -> None:
        """Read what was done today; ``today_changed`` follows."""
        jobs, midnight = self._library.jobs, time.mktime((*time.localtime()[:3], 0, 0, 0, 0, 0, -1))
        self._tasks.run(
            lambda: (*jobs.over_since(midnight), jobs.spent_since(midnight)),
            lambda found: self.today_changed.emit(today_text(*found)),
        )

    def clear_done(self) -> list[str]:
        """Take what is done off the list, for good; return the ids, with which it can be brought back."""
        first = self._target((Group.DONE, -(1 << 62)))
        ids = [row.job.id for row in self._rows[first:]]
        if ids:
            self._remove(first, len(self._rows) - 1)
            self._tasks.run(lambda: self._library.jobs.hide_done(ids))
        return ids

    def bring_back(self, ids: Sequence[str]) -> None:
        """Show again what ``clear_done`` took away."""
        self._tasks.run(lambda: self._library.jobs.hide_done(ids, hidden=False), lambda _: self.load_done())

    def load_done(self) -> None:
        """Read the jobs that were done lately, with the first result of each."""
        library = self._library

        def read() -> list[tuple[Job, list[Generation]]]:
            return [(job, library.results.of_job(job.id)) for job in library.jobs.recent(DONE_SHOWN)]

        self._tasks.run(read, self._take_done)

    def _take_done(self, found: Sequence[tuple[Job, list[Generation]]]) -> None:
        rows = []
        for job, results in found:
            saved = [generation for generation in results if generation.file is not None]
            if job.id not in self._orders:
                first = saved[0] if saved else None
                rows.append(dataclasses.replace(self._make(job), first=first, results=len(saved)))
        self._insert_all(rows)
        self._trim()

    def _read_results(self, job_id: str) -> None:
        def read(results: list[Generation]) -> None:
            at = self.find(job_id)
            saved = [generation for generation in results if generation.file is not None]
            if at >= 0 and saved:
                self._put(dataclasses.replace(self._rows[at], first=saved[0], results=len(saved)))

        self._tasks.run(lambda: self._library.results.of_job(job_id), read)

    # ---- following the queue ----

    def _on_added(self, jobs: Sequence[Job]) -> None:
        new = [self._make(job) for job in jobs if job.id not in self._orders]
        self._insert_all(new)
        for job in jobs:
            self._learn_usual_time(job)
            if job.state in (JobState.STORING, JobState.DOWNLOADING):
                self._read_results(job.id)

    def _on_changed(self, job: Job) -> None:
        if job.state is JobState.CANCELLED:
            return self._on_dismissed(job.id)
        if job.error is not None or job.state.terminal:
            self._progress.pop(job.id, None)
        at = self.find(job.id)
        kept = self._rows[at] if at >= 0 else None
        first, results = (kept.first, kept.results) if kept is not None else (None, 0)
        self._put(dataclasses.replace(self._make(job), first=first, results=results))
        if job.state is JobState.DONE:
            self._read_results(job.id)
            self._usual.pop(_alike(job), None)
            self._trim()
        self._renumber()
        return None

    def _on_progressed(self, progress: JobProgress) -> None:
        at = self.find(progress.job_id)
        if at < 0 or self._rows[at].group is not Group.RUNNING:
            return
        before = self._progress.get(progress.job_id)
        self._progress[progress.job_id] = _forward(before, progress)
        row = self._rows[at]
        self._put(dataclasses.replace(row, tile=self._tile(row.job)))

    def _on_saved(self, generation: Generation) -> None:
        at = self.find(generation.job_id)
        if at >= 0:
            row = self._rows[at]
            first = row.first if row.first is not None and row.first.position < generation.position else generation
            self._put(dataclasses.replace(row, first=first, results=row.results + 1))

    def _on_dismissed(self, job_id: str) -> None:
        self._progress.pop(job_id, None)
        at = self.find(job_id)
        if at >= 0:
            self._remove(at, at)
            self._renumber()

    # ---- rows ----

    def _make(self, job: Job) -> QueueRow:
        return QueueRow(job, group_of(job), self._tile(job), next_try=self.queue.next_try(job.id) if job.held else None)

    def _tile(self, job: Job) -> Tile:
        return self.dressed(job_tile(job, self._progress.get(job.id), self._usual.get(_alike(job))))

    def dress_again(self) -> None:
        """Show anew what failed: more is known of models that are gone."""
        for row in tuple(self._rows):
            if row.group is Group.FAILED:
                self._put(dataclasses.replace(row, tile=self._tile(row.job)))

    def _note_next_tries(self) -> None:
        for row in tuple(self._rows):
            if row.group is Group.HELD and row.next_try != (at := self.queue.next_try(row.job.id)):
                self._put(dataclasses.replace(row, next_try=at))

    def _put(self, row: QueueRow) -> None:
        """Show a row at its place: new, changed where it is, or moved."""
        at = self.find(row.job.id)
        if at < 0:
            self._insert_all([row])
            return
        old = self._rows[at]
        if old.order != row.order:
            self._move(at, row)
            self.summary_changed.emit()
        elif old != row:
            self._rows[at] = row
            index = self.index(at)
            self.dataChanged.emit(index, index)

    def _move(self, at: int, row: QueueRow) -> None:
        others = self._rows[:at] + self._rows[at + 1 :]
        target = bisect_left(others, row.order, key=lambda other: other.order)
        if target != at:
            self.beginMoveRows(_NO_INDEX, at, at, _NO_INDEX, target if target < at else target + 1)
        self._rows = [*others[:target], row, *others[target:]]
        self._orders[row.job.id] = row.order
        if target != at:
            self.endMoveRows()
        index = self.index(target)
        self.dataChanged.emit(index, index)

    def _insert_all(self, rows: Sequence[QueueRow]) -> None:
        """Insert rows at their places; those that end up side by side in one step."""
        left = sorted(rows, key=lambda row: row.order)
        while left:
            target = self._target(left[0].order)
            border = self._rows[target].order if target < len(self._rows) else None
            run = [row for row in left if border is None or row.order < border]
            self.beginInsertRows(_NO_INDEX, target, target + len(run) - 1)
            self._rows[target:target] = run
            self._orders |= {row.job.id: row.order for row in run}
            self.endInsertRows()
            left = left[len(run) :]
        if rows:
            self.summary_changed.emit()

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(_NO_INDEX, first, last)
        for row in self._rows[first : last + 1]:
            del self._orders[row.job.id]
        del self._rows[first : last + 1]
        self.endRemoveRows()
        self.summary_changed.emit()

    def _target(self, order: tuple[float, ...]) -> int:
        return bisect_left(self._rows, order, key=lambda other: other.order)

    def _trim(self) -> None:
        """Let the oldest of what is done go."""
        done = len(self._rows) - self._target((Group.DONE, -(1 << 62)))
        if done > DONE_SHOWN:
            self._remove(len(self._rows) - (done - DONE_SHOWN), len(self._rows) - 1)

    def _renumber(self, *_: object) -> None:
        """Have those who wait shown with their new place in line."""
        first, behind = self._target((Group.WAITING, -1)), self._target((Group.HELD, -1))
        if first < behind:
            self.dataChanged.emit(self.index(first), self.index(behind - 1))

    def _learn_usual_time(self, job: Job) -> None:
        alike = _alike(job)
        if alike in self._usual:
            return
        self._usual[alike] = None

        def learnt(seconds: float | None) -> None:
            self._usual[alike] = seconds
            for row in tuple(self._rows):
                if row.group is Group.RUNNING and _alike(row.job) == alike:
                    self._put(dataclasses.replace(row, tile=self._tile(row.job)))

        self._tasks.run(lambda: self._library.jobs.usual_seconds(*alike), learnt, lambda _: None)


def _alike(job: Job) -> tuple[str, str]:
    """Return what takes about as long as a job: its model and size class."""
    return job.request.model, size_class(job.request)


def _counts_down(row: QueueRow) -> bool:
    return row.tile.progress is not None and row.tile.progress.next_try is not None


def _forward(before: JobProgress | None, now: JobProgress) -> JobProgress:
    """Return the progress to show: within a stage a bar never goes backwards."""
    if before is None or before.stage is not now.stage or before.position != now.position:
        return now
    if before.fraction is None or (now.fraction is not None and now.fraction >= before.fraction):
        return now
    return dataclasses.replace(now, fraction=before.fraction)
