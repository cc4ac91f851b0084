"""GenerateForm: what the composer shows and what Generate sends; the form follows the chosen model's schema."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal

from vitrine.domain.compose import MOST_AT_ONCE, SEED_LIMIT, compose, draw_seed, find_problems, outputs_per_job
from vitrine.domain.field import FieldKind, FieldRole
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.errors import AuthenticationError, CredentialMissing, StudioError
from vitrine.library.inputs import InputArchive
from vitrine.providers.base import ModelCard
from vitrine.viewmodels.form_inputs import FormInputs
from vitrine.viewmodels.form_values import Snapshot, defaults, fitting, lost_inputs, moved_inputs, restored
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Where models come from; both calls block and run in workers.

    ``cards`` lists the models of every provider that has a key, ``spec`` maps a provider's id and a model's id to
    what the model accepts.
    """

    cards: Callable[[], Sequence[ModelCard]]
    spec: Callable[[str, str], ModelSpec]


class GenerateForm(FormInputs):
    """The request in the making; see FormInputs for its files.

    Signals:
        cards_changed(): the list of models to choose from is there, new, or could not be had (``cards_error``).
        spec_changed(): another model, with another form; values that fit were kept.
        value_changed(object): the name of a value that changed by other means than typing.
        problems_changed(): what is wrong, by field, is new.
        prompt_changed(): the prompt changed by other means than typing.
        dropped(object): labels of what the newly chosen model does not take; ``undo`` goes back.
        restored(object): the Generation (Remix) or GenerationRequest (Edit) that the form shows now.
        failed(object): the StudioError of a model that could not be loaded.
        submitted(object): the list of GenerationRequests that the person asked for.
    """

    cards_changed = Signal()
    spec_changed = Signal()
    value_changed = Signal(object)
    problems_changed = Signal()
    prompt_changed = Signal()
    dropped = Signal(object)
    restored = Signal(object)
    failed = Signal(object)
    submitted = Signal(object)

    def __init__(
        self, catalogue: Catalogue, archive: InputArchive, tasks: Tasks, owner: Callable[[], str] = lambda: "me"
    ) -> None:
        super().__init__(archive, tasks)
        self._catalogue = catalogue
        self._owner = owner
        self._wanted = ("", "")
        self._refused = ("", "")
        self._ticket = 0
        self._unusable: dict[str, str] = {}
        self._keyless: set[str] = set()
        self._before: Snapshot | None = None
        self.cards: list[ModelCard] = []
        self.cards_error: StudioError | None = None
        self.prompt = ""
        self.values: dict[str, object] = {}
        self.problems: dict[str, str] = {}
        self.count = 1
        self.seed: int | None = None
        """The locked seed; None draws a new one each time."""
        self.usual_seconds: float | None = None
        """How long the chosen model usually takes on this computer's record, None when unknown."""

    # ---- what it is now ----

    @property
    def makes(self) -> MediaKind:
        """Return whether the form makes images or videos."""
        return self.spec.makes if self.spec is not None else MediaKind.IMAGE

    @property
    def type(self) -> GenerationType:
        """Return what Generate would make; an input picture, given or needed, makes it image to something."""
        field = self.image_field
        return GenerationType.of(self.makes, from_image=self.has_image or (field is not None and field.required))

    @property
    def waiting_for(self) -> str:
        """Return in words what is missing before Generate can be pressed, empty when it can."""
        if self.spec is None and not self._opening:
            return QCoreApplication.translate("Form", "Choose a model first")
        if self.spec is None or self._opening:
            return QCoreApplication.translate("Form", "Opening the model")
        if not self.prompt.strip() and self.spec.field(FieldRole.PROMPT) is not None:
            return QCoreApplication.translate("Form", "Write a prompt first")
        return QCoreApplication.translate("Form", "Reading the file") if self._reading else ""

    @property
    def ready(self) -> bool:
        """Return whether Generate can be pressed: the model and all inputs are there and a prompt is written."""
        return not self.waiting_for

    @property
    def key_wanted(self) -> str:
        """Return the provider whose key is missing for the model of the form, empty when none is."""
        provider = self.spec.provider if self.spec is not None else self._refused[0]
        return provider if provider in self._keyless else ""

    @property
    def results(self) -> int:
        """Return how many results one press makes."""
        return outputs_per_job(self.spec, self.values) * self.count if self.spec is not None else self.count

    @property
    def estimate(self) -> float | None:
        """Return the price of one press in US dollars, None when unknown."""
        return None if self.spec is None or self.spec.price is None else self.spec.price * self.results

    @property
    def _opening(self) -> bool:
        here = (self.spec.provider, self.spec.id) if self.spec is not None else ("", "")
        return self._wanted != here

    # ---- choosing a model ----

    def load_cards(self) -> None:
        """Fetch the list of models to choose from."""

        def loaded(cards: Sequence[ModelCard]) -> None:
            self.cards, self.cards_error = list(cards), None
            self.cards_changed.emit()

        def refused(error: StudioError) -> None:
            self.cards_error = error
            self.cards_changed.emit()

        self._load(self._catalogue.cards, loaded, refused)

    def choose(self, provider: str, model: str) -> None:
        """Choose a model; its form comes when its schema is known, and what fits is kept."""
        self._open(provider, model, self._take_spec)

    def choose_output(self, makes: MediaKind) -> None:
        """Choose between images and videos: the first model of the list that makes them, the same provider first."""
        if self.spec is not None and self.spec.makes is makes:
            return
        here = self.spec.provider if self.spec is not None else ""
        fitting = [card for card in self.cards if card.makes == makes.value]
        fitting.sort(key=lambda card: card.provider != here)
        if fitting:
            self.choose(fitting[0].provider, fitting[0].id)

    def can_make(self, makes: MediaKind) -> bool:
        """Return whether there is a model for this output."""
        return self.makes is makes or any(card.makes == makes.value for card in self.cards)

    def set_key_missing(self, provider: str, *, missing: bool) -> None:
        """Say that a provider has no key, so that Generate offers to add one, or that it has one now."""
        (self._keyless.add if missing else self._keyless.discard)(provider)
        if not missing and self.spec is None and self._refused[0] == provider:
            self.choose(*self._refused)
        self.state_changed.emit()

    def set_usual_seconds(self, seconds: float | None) -> None:
        """Say how long the chosen model usually takes."""
        self.usual_seconds = seconds
        self.state_changed.emit()

    def load(self, source: Generation | GenerationRequest) -> None:
        """Restore everything of a result (Remix) or a request (Edit): model, prompt, inputs and every setting."""

        def restore(spec: ModelSpec) -> None:
            before = self._snapshot()
            self._show(replace(restored(spec, source), count=self.count))
            self._before = before
            self.restored.emit(source)

        self._open(source.provider, source.model, restore)

    @property
    def can_undo(self) -> bool:
        """Return whether ``undo`` would go back to what stood here before a Remix or another model."""
        return self._before is not None

    def undo(self) -> None:
        """Go back to the form before the last Remix or change of model."""
        if self._before is not None and self._before.spec is not None:
            before, spec = self._before, self._before.spec
            self._wanted = (spec.provider, spec.id)
            self._ticket += 1  # a model that is still being opened comes too late
            self._show(before)

    def _open(self, provider: str, model: str, take: Callable[[ModelSpec], None]) -> None:
        self._wanted = (provider, model)
        self._ticket += 1
        ticket = self._ticket

        def opened(spec: ModelSpec) -> None:
            self._keyless.discard(provider)
            if ticket == self._ticket:  # else another one was chosen meanwhile
                self._wanted = (spec.provider, spec.id)
                take(spec)

        def refused(error: StudioError) -> None:
            if isinstance(error, CredentialMissing | AuthenticationError):
                self._keyless.add(provider)
            if ticket == self._ticket:
                self._wanted = (self.spec.provider, self.spec.id) if self.spec is not None else ("", "")
                self._refused = (provider, model)
            self.failed.emit(error)
            self.state_changed.emit()

        self._load(lambda: self._catalogue.spec(provider, model), opened, refused)
        self.state_changed.emit()

    def _take_spec(self, spec: ModelSpec) -> None:
        before = self._snapshot()
        kept, gone = fitting(spec, self.values, self.spec)
        inputs = moved_inputs(spec, self.inputs, self.spec)
        gone += lost_inputs(self.inputs, inputs, self.spec)
        self._show(Snapshot(spec, self.prompt, defaults(spec) | kept, inputs, self.count, self.seed))
        self._before = before if gone else None
        if gone:
            self.dropped.emit(gone)

    def _snapshot(self) -> Snapshot:
        inputs = {name: tuple(files) for name, files in self.inputs.items()}
        return Snapshot(self.spec, self.prompt, dict(self.values), inputs, self.count, self.seed)

    def _show(self, wanted: Snapshot) -> None:
        """Make the form what ``wanted`` says, and tell everyone."""
        if wanted.spec is not None and self.spec is not None and wanted.spec.id != self.spec.id:
            self.usual_seconds = None
        prompt, self.prompt = self.prompt, wanted.prompt
        self.spec, self.values = wanted.spec, dict(wanted.values)
        self.inputs = {name: list(files) for name, files in wanted.inputs.items()}
        self.count, self.seed = wanted.count, wanted.seed
        self._before = None
        self._unusable, self.problems = {}, {}
        self.spec_changed.emit()
        if prompt != self.prompt:
            self.prompt_changed.emit()
        self.inputs_changed.emit()
        self.problems_changed.emit()
        self.state_changed.emit()

    # ---- filling it in ----

    def set_prompt(self, prompt: str) -> None:
        """Take the prompt as typed."""
        self.prompt = prompt
        self._settle(self._name_of(FieldRole.PROMPT))

    def replace_prompt(self, prompt: str) -> None:
        """Put another prompt in place of what is written."""
        if prompt != self.prompt:
            self.set_prompt(prompt)
            self.prompt_changed.emit()

    def set_value(self, name: str, value: object) -> None:
        """Take a value as entered; None takes it back, so that it is not sent."""
        self._unusable.pop(name, None)
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value
        self._settle(name)

    def set_unusable(self, name: str, message: str) -> None:
        """Say that what is typed for a field is no value at all, and why; nothing is sent until it is one."""
        self._unusable[name] = message
        if self.problems.get(name) != message:
            self.problems[name] = message
            self.problems_changed.emit()
        self.state_changed.emit()

    def set_count(self, count: int) -> None:
        """Set how many jobs one press sends."""
        self.count = max(1, min(MOST_AT_ONCE, count))
        self.state_changed.emit()

    def lock_seed(self, seed: int | None) -> None:
        """Keep this seed, or draw a new one each time."""
        self.seed = seed
        self._settle(self._name_of(FieldRole.SEED))

    def draw_seed(self) -> int:
        """Draw a seed and lock it."""
        self.seed = draw_seed(self.spec) if self.spec is not None else random.randrange(SEED_LIMIT)
        self.state_changed.emit()
        return self.seed

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show what the service said is wrong, beside the fields."""
        self.problems = dict(problems)
        self.problems_changed.emit()

    # ---- sending ----

    def submit(self) -> bool:
        """Send the form as ``count`` requests; return whether it could be sent. What is wrong stands at the fields."""
        if self.spec is None or not self.ready or self.key_wanted:
            return False
        problems = self._problems(self.spec)
        self.problems = problems
        self.problems_changed.emit()
        if problems:
            return False
        values = {name: value for name, value in self.values.items() if name not in self._secrets()}
        requests = compose(
            self.spec, self.prompt, values, self._files(), count=self.count, seed=self.seed, owner=self._owner()
        )
        self.submitted.emit(requests)
        return True

    # ---- inside ----

    def _problems(self, spec: ModelSpec) -> dict[str, str]:
        problems = find_problems(spec, self.prompt, self.values, self._files()) | self._unusable
        seed = spec.field(FieldRole.SEED)
        if seed is not None:
            problems.pop(seed.name, None)  # drawn when it is not locked
            last = None if self.seed is None else self.seed + self.count - 1
            wrong = next(
                (text for value in (self.seed, last) if (text := seed.problem(value)) and value is not None), ""
            )
            problems |= {seed.name: wrong} if wrong else {}
        return problems

    def _secrets(self) -> set[str]:
        fields = self.spec.fields if self.spec is not None else ()
        return {field.name for field in fields if field.kind is FieldKind.SECRET}

    def _settle(self, name: str) -> None:
        if self.problems.pop(name, None) is not None:
            self.problems_changed.emit()
        self.state_changed.emit()

    def _name_of(self, role: FieldRole) -> str:
        field = self.spec.field(role) if self.spec is not None else None
        return field.name if field is not None else ""
