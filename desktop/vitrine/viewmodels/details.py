"""Details: everything known about what is selected: a result, an open job, several, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job, JobProgress
from vitrine.domain.request import InputFile
from vitrine.library.library import Library
from vitrine.viewmodels.facts import Fact, Kept, job_facts, kept_in, result_facts, technical_facts
from vitrine.viewmodels.figures import bytes_text
from vitrine.viewmodels.input_pictures import InputPictures
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import Tile, job_tile
from vitrine.workers.task_worker import Tasks

translate = QCoreApplication.translate


class Details(QObject):
    """What the details show. The job behind a result, and whether its file is there, are read in a task.

    Signals:
        changed(): something else is shown, or more is known about it.
        progressed(): the open job that is shown has moved on.
        pictures_changed(): a picture that was asked for can be had now.
    """

    changed = Signal()
    progressed = Signal()
    pictures_changed = Signal()

    def __init__(
        self,
        library: Library,
        tasks: Tasks,
        thumbnails: Thumbnails,
        inputs: InputPictures | None = None,
        names: Names | None = None,
    ) -> None:
        super().__init__()
        self._library = library
        self._tasks = tasks
        self.thumbnails = thumbnails
        self.names = names or Names()
        self.place = ""
        """The bucket's name for "waiting for ...", empty when results are kept in a folder."""
        self._inputs = inputs or InputPictures(library.inputs, tasks, self)
        self._several: list[Generation] = []
        self._result: Generation | None = None
        self._job: Job | None = None
        self._behind: Job | None = None
        self._progress: JobProgress | None = None
        self._missing = False
        thumbnails.ready.connect(self._on_picture)
        thumbnails.failed.connect(self._on_picture)
        self._inputs.ready.connect(self._on_input_picture)

    # ---- what is shown ----

    def show(self, item: Generation | Job | None) -> None:
        """Show a result, an open job, or nothing."""
        result = item if isinstance(item, Generation) else None
        job = item if isinstance(item, Job) else None
        if (result, job, self._several) == (self._result, self._job, []):
            return
        other = result is None or self._result is None or result.name != self._result.name
        if other:
            self._behind, self._missing = None, False
        if job is None or self._job is None or job.id != self._job.id:
            self._progress = None
        self._several, self._result, self._job = [], result, job
        if result is not None:
            self._look_up(result)
        self.changed.emit()

    def show_several(self, generations: Sequence[Generation]) -> None:
        """Say how many are selected; one or none is shown as such."""
        if len(generations) < 2:
            self.show(generations[0] if generations else None)
            return
        self._several, self._result, self._job = list(generations), None, None
        self.changed.emit()

    def follow(self, queue: QObject) -> None:
        """Keep up with the signals of the job queue."""
        for name in ("changed", "progressed", "saved", "stored", "dismissed"):
            getattr(queue, name).connect(getattr(self, f"_on_{name}"))

    # ---- reading ----

    @property
    def generation(self) -> Generation | None:
        """Return the result that is shown."""
        return self._result

    @property
    def job(self) -> Job | None:
        """Return the open job that is shown."""
        return self._job

    @property
    def several(self) -> list[Generation]:
        """Return the results when several are selected, else nothing."""
        return self._several

    @property
    def several_text(self) -> str:
        """Return what several weigh together: ``7.1 MB``."""
        return bytes_text(sum(g.file.size for g in self._several if g.file is not None))

    @property
    def tile(self) -> Tile | None:
        """Return the open job as its tile would show it: stage, fraction, failure."""
        return job_tile(self._job, self._progress) if self._job is not None else None

    @property
    def prompt(self) -> str:
        """Return the prompt of what is shown."""
        if self._job is not None:
            return self._job.request.prompt
        return self._result.prompt if self._result is not None else ""

    @property
    def facts(self) -> list[Fact]:
        """Return every setting, time and cost."""
        if self._job is not None:
            return job_facts(self._job, self.names)
        return result_facts(self._result, self._behind, self.names) if self._result is not None else []

    @property
    def technical(self) -> list[Fact]:
        """Return hashes, keys and ids of a result."""
        return technical_facts(self._result, self._behind) if self._result is not None else []

    @property
    def kept(self) -> Kept | None:
        """Return where the result is kept."""
        return kept_in(self._result, self.place, missing=self._missing) if self._result is not None else None

    @property
    def missing(self) -> bool:
        """Return whether the result's file was moved or deleted outside the studio."""
        return self._missing

    @property
    def inputs(self) -> tuple[InputFile, ...]:
        """Return the pictures that were given to the model."""
        if self._job is not None:
            return self._job.request.inputs
        return self._result.inputs if self._result is not None else ()

    def input_picture(self, file: InputFile) -> QImage | None:
        """Return a small picture of an input, None until ``pictures_changed`` (or for good)."""
        return self._inputs.picture(file)

    # ---- answers ----

    def _look_up(self, result: Generation) -> None:
        library = self._library

        def read() -> tuple[Job, bool]:
            return library.jobs.get(result.job_id), result.file is not None and not result.file.path.is_file()

        def known(answer: tuple[Job, bool]) -> None:
            if self._result is not None and self._result.name == result.name:
                before = (self._behind, self._missing)
                self._behind, self._missing = answer
                if before != answer:
                    self.changed.emit()

        self._tasks.run(read, known)

    def _on_changed(self, job: Job) -> None:
        if self._job is not None and self._job.id == job.id:
            self._job = job
            if job.error is not None or job.state.terminal:
                self._progress = None
            self.changed.emit()
        elif self._result is not None and self._result.job_id == job.id:
            self._behind = job
            self.changed.emit()

    def _on_progressed(self, progress: JobProgress) -> None:
        if self._job is not None and self._job.id == progress.job_id:
            self._progress = progress
            self.progressed.emit()

    def _on_saved(self, generation: Generation) -> None:
        # The picture takes the job's place here as it does in the gallery.
        if self._job is not None and self._job.id == generation.job_id:
            self.show(generation)
        else:
            self._on_stored(generation)

    def _on_stored(self, generation: Generation) -> None:
        if self._result is not None and self._result.name == generation.name:
            self.show(generation)

    def _on_dismissed(self, job_id: str) -> None:
        if self._job is not None and self._job.id == job_id:
            self.show(None)

    def _on_picture(self, name: str) -> None:
        if self._result is not None and self._result.name == name:
            self.pictures_changed.emit()

    def _on_input_picture(self, sha256: str) -> None:
        if any(file.sha256 == sha256 for file in self.inputs):
            self.pictures_changed.emit()
