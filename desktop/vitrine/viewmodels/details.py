"""Details: everything known about what is selected: a result, one of several, an open job, or nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage

from vitrine.domain.collection import Collection
from vitrine.domain.generation import Generation
from vitrine.domain.imported import IMPORTED
from vitrine.domain.job import Job, JobProgress
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.background import Background, read_background
from vitrine.viewmodels.facts import (
    Fact,
    Kept,
    cost_text,
    job_facts,
    kept_in,
    record_facts,
    result_facts,
    technical_facts,
    took_seconds,
    took_text,
    trashed_in,
)
from vitrine.viewmodels.figures import bytes_text
from vitrine.viewmodels.input_pictures import InputPictures
from vitrine.viewmodels.lineage import Lineage, came_from_text, led_to_text, short_led_to_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import Tile, job_tile
from vitrine.workers.task_worker import Tasks

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)


class Details(QObject):
    """What the details show. What lies behind a result is read in a task.

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
        spec: Callable[[str, str], ModelSpec] | None = None,
    ) -> None:
        """``spec`` returns what a model accepts; it blocks, and is asked once for each model."""
        super().__init__()
        self._library = library
        self._tasks = tasks
        self.thumbnails = thumbnails
        self.names = names or Names()
        self.place = ""
        """The bucket's name for "waiting for ...", empty when results are kept in a folder."""
        self.dressed: Callable[[Tile], Tile] = lambda tile: tile
        """Puts on a tile what is known beside its job: which other model fits where its own is gone."""
        self.trash_days: Callable[[], int] = lambda: 30
        """How many days a result stays in the trash."""
        self._inputs = inputs or InputPictures(library.inputs, tasks, self)
        self._find_spec = spec
        self._specs: dict[tuple[str, str], ModelSpec | None] = {}
        self._several: list[Generation] = []
        self._count = 0
        self._result: Generation | None = None
        self._job: Job | None = None
        self._behind = Background()
        self._progress: JobProgress | None = None
        self._looking = False
        self._to_look_up: Generation | None = None
        thumbnails.ready.connect(self._on_picture)
        thumbnails.failed.connect(self._on_picture)
        self._inputs.ready.connect(self._on_input_picture)

    # ---- what is shown ----

    def show(self, item: Generation | Job | None) -> None:
        """Show a result, an open job, or nothing."""
        self._count = 1
        self._show(item, [])

    def show_several(self, generations: Sequence[Generation], count: int = 0) -> None:
        """Show the first of several, or the one of them that is shown already; ``step`` goes through them.

        ``count`` is how many there are, where these are only the ones at hand: one of them is shown then.
        """
        chosen, before = list(generations), self._count
        name = self._result.name if self._result is not None else ""
        same = next((generation for generation in chosen if generation.name == name), None)
        self._count = max(count, len(chosen))
        self._show(same or (chosen[0] if chosen else None), chosen if 1 < self._count == len(chosen) else [])
        if self._count != before and self.in_part:
            self.changed.emit()

    def show_among(self, generation: Generation) -> None:
        """Show a result; where it is one of several, they stay."""
        among = any(one.name == generation.name for one in self._several)
        self._count = len(self._several) if among else 1
        self._show(generation, self._several if among else [])

    def step(self, by: int) -> None:
        """Show the next (1) of several, or the one before (-1); from the last to the first."""
        if self._several:
            self._show(self._several[(self.index + by) % len(self._several)], self._several)

    def dress_again(self) -> None:
        """Show an open job anew: more is known of models that are gone."""
        if self._job is not None and self._job.error is not None:
            self.changed.emit()

    def follow(self, queue: QObject) -> None:
        """Keep up with the signals of the job queue."""
        for name in ("changed", "progressed", "saved", "stored", "dismissed"):
            getattr(queue, name).connect(getattr(self, f"_on_{name}"))

    def renew(self, generations: Sequence[Generation]) -> None:
        """Take up what has changed about results: stars, tags, the trash."""
        fresh = {generation.name: generation for generation in generations}
        self._several = [fresh.get(one.name, one) for one in self._several]
        if self._result is not None and self._result.name in fresh:
            self._result = fresh[self._result.name]
            self._look_up(self._result)
            self.changed.emit()

    def learn(self, spec: ModelSpec | None) -> None:
        """Know what a model accepts, from the form that shows it."""
        if spec is not None and self._specs.get((spec.provider, spec.id)) is not spec:
            self._specs[spec.provider, spec.id] = spec
            self.changed.emit()

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
    def in_part(self) -> bool:
        """Return whether more is selected than is at hand."""
        return not self._several and self._count > 1

    @property
    def index(self) -> int:
        """Return which of several is shown, from 0."""
        name = self._result.name if self._result is not None else ""
        return next((at for at, one in enumerate(self._several) if one.name == name), 0)

    @property
    def several_text(self) -> str:
        """Return which of how many is shown, and what they weigh together: ``1 of 3 selected · 7.1 MB``.

        Of thousands that are not all at hand only how many they are.
        """
        if self.in_part:
            return translate("Details", "{count} selected").format(count=f"{self._count:,}")
        size = bytes_text(sum(one.file.size for one in self._several if one.file is not None))
        words = translate("Details", "{n} of {count} selected · {size}")
        return words.format(n=f"{self.index + 1:,}", count=f"{len(self._several):,}", size=size)

    @property
    def tile(self) -> Tile | None:
        """Return the open job as its tile would show it: stage, fraction, failure."""
        return self.dressed(job_tile(self._job, self._progress)) if self._job is not None else None

    @property
    def prompt(self) -> str:
        """Return the prompt of what is shown."""
        if self._job is not None:
            return self._job.request.prompt
        return self._result.prompt if self._result is not None else ""

    @property
    def heading(self) -> str:
        """Return the prompt, or the file's name where nobody knows a prompt of what was imported."""
        file = self._result.file if self._result is not None and self._job is None else None
        return self.prompt or (file.path.name if file is not None else "")

    @property
    def facts(self) -> list[Fact]:
        """Return every setting."""
        if self._job is not None:
            request = self._job.request
            return job_facts(self._job, self.names, self._spec(request.provider, request.model))
        if self._result is None:
            return []
        spec = self._spec(self._result.provider, self._result.model)
        return result_facts(self._result, self.names, spec, self._behind.video)

    @property
    def record(self) -> list[Fact]:
        """Return when a result was made, how long that took, and what it cost."""
        return record_facts(self._result, self._behind.job) if self._result is not None else []

    @property
    def technical(self) -> list[Fact]:
        """Return hashes, keys and ids of a result."""
        return technical_facts(self._result, self._behind.job) if self._result is not None else []

    @property
    def kept(self) -> Kept | None:
        """Return where the result is kept."""
        if self._result is None:
            return None
        if self._result.trashed_at is not None:
            return trashed_in(self._result, self._result.trashed_at, self.trash_days())
        return kept_in(self._result, self.place, missing=self.missing)

    @property
    def missing(self) -> bool:
        """Return whether the result's file was moved or deleted outside the studio."""
        return self._behind.missing

    @property
    def lineage(self) -> Lineage:
        """Return what the result came from and what came of it, as far as that is known yet."""
        return self._behind.lineage

    @property
    def collections(self) -> tuple[Collection, ...]:
        """Return the collections that hold the result."""
        return self._behind.collections

    @property
    def history_text(self) -> str:
        """Return what came of the result, or what it came from."""
        return led_to_text(self.lineage) or came_from_text(self.lineage, len(self.inputs))

    @property
    def short_history_text(self) -> str:
        """Return how long the result took, what it cost and what came of it, on one line."""
        if self._result is None:
            return ""
        took = took_seconds(self._behind.job)
        cost = cost_text(self._result.cost, self._behind.job) if self._result.provider != IMPORTED else ""
        parts = ["" if took is None else took_text(took), cost]
        return " · ".join(part for part in (*parts, short_led_to_text(self.lineage)) if part)

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

    def _show(self, item: Generation | Job | None, several: list[Generation]) -> None:
        result = item if isinstance(item, Generation) else None
        job = item if isinstance(item, Job) else None
        if (result, job, several) == (self._result, self._job, self._several):
            return
        if result is None or self._result is None or result.name != self._result.name:
            self._behind = Background()
        if job is None or self._job is None or job.id != self._job.id:
            self._progress = None
        self._several, self._result, self._job = several, result, job
        if result is not None:
            self._look_up(result)
        self.changed.emit()

    def _look_up(self, result: Generation) -> None:
        """Read what lies behind a result, one after the other: of those passed by in a hurry only the last."""
        self._to_look_up = result
        if not self._looking:
            self._look_on()

    def _look_on(self) -> None:
        result, library = self._to_look_up, self._library
        self._to_look_up = None
        self._looking = result is not None
        if result is None:
            return
        name = result.name

        def known(answer: Background) -> None:
            if self._result is not None and self._result.name == name and self._behind != answer:
                self._behind = answer
                self.changed.emit()
            self._look_on()

        def refused(error: StudioError) -> None:
            _log.info("nothing more is known of %s: %s", name, error)
            self._look_on()

        self._tasks.run(lambda: read_background(library, result), known, refused)

    def look_again(self) -> None:
        """Read anew what lies behind the result: its file may be back, or it was put into a collection."""
        if self._result is not None:
            self._look_up(self._result)

    def _spec(self, provider: str, model: str) -> ModelSpec | None:
        key, find = (provider, model), self._find_spec
        if key not in self._specs and find is not None:
            self._specs[key] = None  # asked once: without a network or a key the labels are made of the names

            def found(spec: ModelSpec) -> None:
                self._specs[key] = spec
                self.changed.emit()

            self._tasks.run(lambda: find(provider, model), found, _pass_over)
        return self._specs.get(key)

    def _on_changed(self, job: Job) -> None:
        if self._job is not None and self._job.id == job.id:
            self._job = job
            if job.error is not None or job.state.terminal:
                self._progress = None
            self.changed.emit()
        elif self._result is not None and self._result.job_id == job.id:
            self._look_up(self._result)

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
            if self._result is not None and any(file.generation == self._result.name for file in generation.inputs):
                self._look_up(self._result)  # it has a descendant more

    def _on_stored(self, generation: Generation) -> None:
        self.renew([generation])

    def _on_dismissed(self, job_id: str) -> None:
        if self._job is not None and self._job.id == job_id:
            self.show(None)

    def _on_picture(self, name: str) -> None:
        if self._result is None:
            return
        lineage = self.lineage
        if name == self._result.name or any(one.name == name for one in (*lineage.ancestors, *lineage.descendants)):
            self.pictures_changed.emit()

    def _on_input_picture(self, sha256: str) -> None:
        if any(file.sha256 == sha256 for file in self.inputs):
            self.pictures_changed.emit()


def _pass_over(_: StudioError) -> None:
    """Say nothing: nobody asked for the titles of settings in so many words."""
