"""BatchBase: what the prompt matrix and the CSV file share: the model, the money, and the way to the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from vitrine.domain.compose import MOST_AT_ONCE, outputs_per_job
from vitrine.domain.field import FieldKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.errors import StudioError
from vitrine.viewmodels.batch_text import left_text, pace_text
from vitrine.viewmodels.form_values import defaults, fitting, moved_inputs
from vitrine.viewmodels.generate_form import GenerateForm
from vitrine.viewmodels.tile_text import DEMO_PROVIDER
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class BatchDoor:
    """What a batch needs of the studio: ``at_once`` is how many jobs of one provider run together."""

    tasks: Tasks
    at_once: Callable[[], int]
    owner: Callable[[], str] = lambda: "me"


class BatchBase(QObject):
    """Begins with what stands in Create; another model may be chosen, and what fits is kept.

    Signals:
        changed(): anything that is shown is new.
        submitted(object): the list of GenerationRequests.
        failed(object): the StudioError of what could not be had.
    """

    changed = Signal()
    submitted = Signal(object)
    failed = Signal(object)

    def __init__(self, form: GenerateForm, door: BatchDoor) -> None:
        super().__init__()
        self._form, self._door = form, door
        self.spec: ModelSpec | None = form.spec
        self.values = dict(form.values)
        self.inputs: dict[str, list[InputFile]] = {name: list(files) for name, files in form.inputs.items()}
        self.opening = False
        self._ticket = 0
        form.state_changed.connect(self.changed)

    def choose(self, provider: str, model: str) -> None:
        """Choose another model for all rows."""
        self._ticket += 1
        ticket, self.opening = self._ticket, True

        def opened(spec: ModelSpec) -> None:
            if ticket == self._ticket:
                self.opening = False
                kept, _ = fitting(spec, self.values, self.spec)
                self.inputs = moved_inputs(spec, self.inputs, self.spec)
                self.spec, self.values = spec, defaults(spec) | kept
                self._refresh()

        def refused(error: StudioError) -> None:
            if ticket == self._ticket:
                self.opening = False
            self.failed.emit(error)
            self.changed.emit()

        self._door.tasks.run(lambda: self._form.read_spec(provider, model), opened, refused)
        self.changed.emit()

    def models(self) -> list[tuple[tuple[str, str], str]]:
        """Return the models to choose from, as (provider, model) and name; the present one is among them."""
        found = {(card.provider, card.id): card.name for card in self._form.cards}
        if self.spec is not None:
            found.setdefault((self.spec.provider, self.spec.id), self.spec.name)
        return list(found.items())

    @property
    def jobs(self) -> int:
        """Return how many jobs the batch is."""
        raise NotImplementedError

    @property
    def results(self) -> int:
        """Return how many results the batch makes."""
        return self.jobs * self._per_job

    @property
    def estimate(self) -> float | None:
        """Return the price in US dollars by the composer's own reckoning, None when nobody knows."""
        return None if self.spec is None or self.spec.price is None else self.spec.price * self.results

    @property
    def foot(self) -> str:
        """Return how long it takes and what is left of today's limit."""
        seconds = None
        if self.spec is not None:
            seconds = self._form.usual.get(self.spec.id) or self.spec.typical_seconds
        pace = pace_text(self.jobs, self._door.at_once(), seconds)
        left = left_text(self.estimate, self._form.spent_today, self._form.day_limit)
        return " · ".join(part for part in (pace, left) if part)

    @property
    def over_limit(self) -> bool:
        """Return whether the batch would pass the day's limit."""
        return self._form.passes_limit(self.estimate)

    @property
    def sample(self) -> bool:
        """Return whether these are the demo's samples."""
        return self.spec is not None and self.spec.provider == DEMO_PROVIDER

    # ---- inside ----

    @property
    def _per_job(self) -> int:
        return outputs_per_job(self.spec, self.values) if self.spec is not None else 1

    def _files(self) -> list[InputFile]:
        return [file for files in self.inputs.values() for file in files]

    def _sent_values(self) -> dict[str, object]:
        fields = self.spec.fields if self.spec is not None else ()
        secret = {field.name for field in fields if field.kind is FieldKind.SECRET}
        return {name: value for name, value in self.values.items() if name not in secret}

    def _refresh(self) -> None:
        """Work out everything that is shown anew."""
        raise NotImplementedError

    def _send(self, requests: Sequence[GenerationRequest]) -> None:
        if requests:
            self._form.note_use(requests[0].provider, requests[0].model)
            self.submitted.emit(list(requests))


def held(count: int) -> int:
    """Return a number of images each, held within what one prompt may ask for."""
    return max(1, min(MOST_AT_ONCE, count))
