"""LiveTiles: carries what the job queue says into the gallery's rows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobProgress, JobState, Stage
from vitrine.domain.order import OUTPUTS_PER_JOB, job_key, result_key
from vitrine.domain.size_class import size_class
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.matching import job_passes
from vitrine.viewmodels.tile import Preview, Tile, TileKind, job_tile
from vitrine.workers.task_worker import Tasks


class LiveTiles(QObject):
    """The open jobs as tiles: one each until its first result takes its place.

    Follows any QObject with the signals ``added``, ``changed``, ``progressed``, ``saved``, ``stored`` and
    ``dismissed`` of the job queue.
    """

    def __init__(self, gallery: Gallery, library: Library, tasks: Tasks, queue: QObject) -> None:
        super().__init__(gallery)
        self._gallery = gallery
        self._library = library
        self._tasks = tasks
        self._jobs: dict[str, Job] = {}
        self._progress: dict[str, JobProgress] = {}
        self._places: dict[str, int] = {}
        self._with_results: set[str] = set()
        self._usual: dict[tuple[str, str], float | None] = {}
        self._previews: dict[str, Preview] = {}
        self.dressed: Callable[[Tile], Tile] = lambda tile: tile
        """Puts on a tile what is known beside its job: which other model fits where its own is gone."""
        gallery.job_tiles = self
        for name in ("added", "changed", "progressed", "saved", "stored", "dismissed"):
            getattr(queue, name).connect(getattr(self, f"_on_{name}"))

    def __iter__(self) -> Iterator[Tile]:
        """Yield the tiles that pass the gallery's filter, for when its rows are made anew."""
        for job in self._jobs.values():
            if self._is_shown(job):
                yield self._tile(job)

    def dress_again(self) -> None:
        """Show anew what failed: more is known of models that are gone."""
        failed = [job for job in self._jobs.values() if job.error is not None and job.state.terminal]
        rows = [(self._row(job), self._tile(job)) for job in failed]
        self._gallery.swap_all((row, tile) for row, tile in rows if row >= 0)

    def _on_added(self, jobs: list[Job]) -> None:
        for job in jobs:
            self._jobs[job.id] = job
            self._note_activity(job)
            self._learn_usual_time(_alike(job))
            self._find_preview(job)
        self._count_places()
        self._gallery.put_all([self._tile(job) for job in jobs if self._is_shown(job)])

    def _on_changed(self, job: Job) -> None:
        if job.state in (JobState.DONE, JobState.CANCELLED):
            self._drop(job.id)
            if job.state is JobState.DONE:
                self._usual.pop(_alike(job), None)
            return
        before = self._jobs.get(job.id)
        self._jobs[job.id] = job
        if job.error is not None or job.state.terminal:
            self._progress.pop(job.id, None)
            if before is not None and before.error is None and not before.state.terminal and not _is_waiting(job):
                self._gallery.work_ended.emit(self._tile(job))
        self._note_activity(job)
        self._renumber()
        self._show(job)
        if job.held:
            self._show_waiting_results(job)

    def _on_progressed(self, progress: JobProgress) -> None:
        job = self._jobs.get(progress.job_id)
        if job is None:
            return
        if progress.stage is Stage.SAVING:
            self._show_upload(job, progress)
            return
        self._progress[job.id] = _forward(self._progress.get(job.id), progress)
        row = self._row(job)
        if row >= 0:
            self._gallery.swap(row, self._tile(job))

    def _on_saved(self, generation: Generation) -> None:
        job = self._jobs.get(generation.job_id)
        row = self._row(job) if job is not None else -1
        replaced = row if row >= 0 and self._gallery.tile(row).kind is TileKind.LIVE else -1
        self._with_results.add(generation.job_id)
        self._gallery.put_result(generation, replaced, fresh=True)

    def _on_stored(self, generation: Generation) -> None:
        self._gallery.put_result(generation)

    def _on_dismissed(self, job_id: str) -> None:
        self._drop(job_id)
        self._renumber()

    # ---- inside ----

    def _is_shown(self, job: Job) -> bool:
        if not job_passes(self._gallery.filter, job):
            return False
        if job.state is JobState.STORING:
            return False
        # Beside results that are there already, only a trouble with the rest is worth a tile.
        return job.id not in self._with_results or job.error is not None or job.state.terminal

    def _show(self, job: Job) -> None:
        row = self._row(job)
        if not self._is_shown(job):
            if row >= 0:
                self._gallery.take(row)
        elif row >= 0:
            self._gallery.swap(row, self._tile(job))
        else:
            self._gallery.put(self._tile(job))

    def _drop(self, job_id: str) -> None:
        job = self._jobs.pop(job_id, None)
        self._progress.pop(job_id, None)
        self._previews.pop(job_id, None)
        self._with_results.discard(job_id)
        self._gallery.active_jobs.discard(job_id)
        row = self._row(job) if job is not None else -1
        if row >= 0:
            self._gallery.take(row)

    def _row(self, job: Job) -> int:
        return self._gallery.row_of_key(job_key(job.number))

    def _tile(self, job: Job) -> Tile:
        usual = self._usual.get(_alike(job))
        tile = self.dressed(job_tile(job, self._progress.get(job.id), usual))
        preview = self._previews.get(job.id)
        if preview is not None:
            tile = dataclasses.replace(tile, preview=preview)
        place = self._places.get(job.id, 0)
        return dataclasses.replace(tile, place_in_line=place) if place else tile

    def _count_places(self) -> None:
        waiting = [job.id for job in self._jobs.values() if _waits(job)]
        self._places = {job_id: place for place, job_id in enumerate(waiting, start=1)}

    def _renumber(self) -> None:
        """Move everybody up who waits behind one that has started."""
        before = self._places
        self._count_places()
        moved = []
        for job_id, place in self._places.items():
            row = self._row(self._jobs[job_id]) if before.get(job_id) != place else -1
            if row >= 0:
                moved.append((row, dataclasses.replace(self._gallery.tile(row), place_in_line=place)))
        self._gallery.swap_all(moved)

    def _note_activity(self, job: Job) -> None:
        if job.held or job.state.terminal:
            self._gallery.active_jobs.discard(job.id)
        else:
            self._gallery.active_jobs.add(job.id)

    def _show_upload(self, job: Job, progress: JobProgress) -> None:
        fraction = progress.fraction
        if fraction is None:
            fraction = progress.done / progress.total if progress.total else 0.0
        row = self._gallery.row_of_key(result_key(job.number, progress.position))
        tile = self._gallery.tile(row) if row >= 0 else None
        if tile is not None and tile.generation is not None:
            self._gallery.swap(row, dataclasses.replace(tile, uploading=fraction, to_upload=False))

    def _show_waiting_results(self, job: Job) -> None:
        """Say on the results of a held job that the storage does not have them yet."""
        for position in range(OUTPUTS_PER_JOB):
            row = self._gallery.row_of_key(result_key(job.number, position))
            if row < 0:
                return
            tile = self._gallery.tile(row)
            if tile.generation is not None and tile.generation.stored_at is None:
                self._gallery.swap(row, dataclasses.replace(tile, uploading=None, to_upload=True))

    def _find_preview(self, job: Job) -> None:
        """Look in a worker for the picture that a job starts from, to be seen dimly in its tile."""
        if not job.request.inputs:
            return
        first, inputs = job.request.inputs[0], self._library.inputs

        def found(path: Path) -> None:
            if job.id in self._jobs:
                self._previews[job.id] = Preview(f"input-{first.sha256}", path)
                row = self._row(job)
                if row >= 0:
                    self._gallery.swap(row, self._tile(self._jobs[job.id]))

        self._tasks.run(lambda: inputs.path_of(first), found, lambda _gone: None)

    def _learn_usual_time(self, alike: tuple[str, str]) -> None:
        if alike in self._usual:
            return
        self._usual[alike] = None
        library = self._library

        def learnt(seconds: float | None) -> None:
            self._usual[alike] = seconds
            rows = [(self._row(job), self._tile(job)) for job in self._jobs.values() if _alike(job) == alike]
            self._gallery.swap_all((row, tile) for row, tile in rows if row >= 0)

        def unknown(_: StudioError) -> None:
            self._usual.pop(alike, None)

        self._tasks.run(lambda: library.jobs.usual_seconds(*alike), learnt, unknown)


def _alike(job: Job) -> tuple[str, str]:
    """Return what takes about as long as a job: its model and size class."""
    return job.request.model, size_class(job.request)


def _waits(job: Job) -> bool:
    return job.state is JobState.QUEUED and job.error is None


def _is_waiting(job: Job) -> bool:
    """Return whether a job is held where its result is safe already: nothing that has to be said aloud."""
    return job.state is JobState.STORING


def _forward(before: JobProgress | None, now: JobProgress) -> JobProgress:
    """Return the progress to show: within a stage a bar never goes backwards."""
    if before is None or before.stage is not now.stage or before.position != now.position:
        return now
    if before.fraction is None or (now.fraction is not None and now.fraction >= before.fraction):
        return now
    return dataclasses.replace(now, fraction=before.fraction)
