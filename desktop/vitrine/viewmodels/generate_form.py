"""GenerateForm: what the composer shows and what Generate sends; the form follows the chosen model's schema."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal

from vitrine.domain.batch_csv import nearest_shape
from vitrine.domain.compose import MOST_AT_ONCE, SEED_LIMIT, compose, draw_seed, find_problems, outputs_per_job
from vitrine.domain.field import FieldKind, FieldRole
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest
from vitrine.library.inputs import InputArchive
from vitrine.viewmodels.form_limits import Fix, FormLimits
from vitrine.viewmodels.form_models import Catalogue
from vitrine.viewmodels.form_problems import problem_words
from vitrine.viewmodels.form_values import (
    Draft,
    Kept,
    Snapshot,
    defaults,
    fitting,
    lost_inputs,
    moved_inputs,
    recalled,
    restored,
)
from vitrine.viewmodels.model_gone import wanted_of_draft
from vitrine.workers.task_worker import Tasks


class GenerateForm(FormLimits):
    """The request in the making; see FormInputs for its files, FormModels for its model, FormLimits for its money.

    Signals:
        value_changed(object): the name of a value that changed by other means than typing.
        problems_changed(): what is wrong, by field, is new.
        prompt_changed(): the prompt changed by other means than typing.
        dropped(object): labels of what the newly chosen model does not take; ``undo`` goes back.
        restored(object): the Generation (Remix) or GenerationRequest (Edit) that the form shows now.
        submitted(object): the list of GenerationRequests that the person asked for.
    """

    value_changed = Signal(object)
    problems_changed = Signal()
    prompt_changed = Signal()
    dropped = Signal(object)
    restored = Signal(object)
    submitted = Signal(object)

    def __init__(
        self, catalogue: Catalogue, archive: InputArchive, tasks: Tasks, owner: Callable[[], str] = lambda: "me"
    ) -> None:
        super().__init__(catalogue, archive, tasks)
        self._owner = owner
        self._unusable: dict[str, str] = {}
        self._before: Snapshot | None = None
        self._kept: dict[MediaKind, Kept] = {}
        self._shape_follows = False
        self._exact = False
        self.stranded: Snapshot | None = None
        """What was to be made with a model that is gone: the next model that is chosen takes it."""
        self.inputs_changed.connect(self._follow_image)
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
    def shape_from_image(self) -> bool:
        """Return whether the shape is that of the input picture: the nearest one, until another one is chosen."""
        return self._shape_follows and self.has_image

    @property
    def results(self) -> int:
        """Return how many results one press makes."""
        return outputs_per_job(self.spec, self.values) * self.count if self.spec is not None else self.count

    @property
    def estimate(self) -> float | None:
        """Return the price of one press in US dollars, None when unknown."""
        return None if self.spec is None or self.spec.price is None else self.spec.price * self.results

    # ---- choosing a model ----

    def choose_output(self, makes: MediaKind) -> None:
        """Choose between images and videos: the model that made them last with what was entered for it.

        Without one it is the first of the list, the same provider first.
        """
        if self.spec is not None and self.spec.makes is makes:
            return
        kept = self._kept.get(makes)
        if kept is not None:
            first = self._first_model(makes, but=(kept.provider, kept.model))
            asked = wanted_of_draft(kept, makes)
            self._open(kept.provider, kept.model, lambda spec: self._take_kept(spec, kept), first, asked)
        elif (first := self._first_model(makes)) is not None:
            first()

    def _first_model(self, makes: MediaKind, but: tuple[str, str] = ("", "")) -> Callable[[], None] | None:
        here = self.spec.provider if self.spec is not None else ""
        fitting = [card for card in self.cards if card.makes == makes.value and (card.provider, card.id) != but]
        fitting.sort(key=lambda card: card.provider != here)
        return (lambda: self.choose(fitting[0].provider, fitting[0].id)) if fitting else None

    def set_usual_seconds(self, seconds: float | None) -> None:
        """Say how long the chosen model usually takes."""
        self.usual_seconds = seconds
        self.state_changed.emit()

    def load(self, source: Generation | GenerationRequest) -> None:
        """Restore everything of a result (Remix) or a request (Edit): model, prompt, inputs and every setting."""

        def restore(spec: ModelSpec) -> None:
            before = self.snapshot()
            self._show(replace(restored(spec, source), count=self.count))
            self._before = before
            self.restored.emit(source)

        self._open(source.provider, source.model, restore, asked=source)

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

    def take_over(self, provider: str, model: str, wanted: Snapshot) -> None:
        """Choose a model and show there what it takes of ``wanted``, which another model was to make."""
        self._open(provider, model, lambda spec: self._move(spec, wanted, undo=True), asked=wanted)

    def _take_spec(self, spec: ModelSpec) -> None:
        wanted = self.stranded
        self._move(spec, wanted or self.snapshot(), undo=wanted is not None)

    def _move(self, spec: ModelSpec, wanted: Snapshot, *, undo: bool) -> None:
        """Show what a model takes of another one's form, and name what it does not."""
        self._keep()
        before = self.snapshot()
        kept, gone = fitting(spec, wanted.values, wanted.spec)
        inputs = moved_inputs(spec, wanted.inputs, wanted.spec)
        gone += lost_inputs(wanted.inputs, inputs, wanted.spec)
        moved = Snapshot(spec, wanted.prompt, defaults(spec) | kept, inputs, wanted.count, wanted.seed)
        self._show(moved, exact=False)
        self._before = before if gone or undo else None
        if gone:
            self.dropped.emit(gone)

    def _take_kept(self, spec: ModelSpec, kept: Kept) -> None:
        """Show what was entered for this output before; a picture that stands in the form now comes along."""
        self._keep()
        values, inputs = recalled(spec, kept)
        inputs |= moved_inputs(spec, self.inputs, self.spec)
        self._show(Snapshot(spec, self.prompt, values, inputs, self.count, self.seed))

    def _keep(self) -> None:
        if self.spec is not None:
            inputs = {name: tuple(files) for name, files in self.inputs.items() if files}
            self._kept[self.makes] = Kept(self.spec.provider, self.spec.id, dict(self.values), inputs)

    def _follow_image(self) -> None:
        """Choose the shape nearest to the first input picture while nobody has chosen one."""
        field = self.spec.field(FieldRole.ASPECT_RATIO) if self.spec is not None else None
        if self._exact or field is None or field.kind is not FieldKind.CHOICE or field.default not in field.choices:
            return
        if not self._shape_follows and self.values.get(field.name) != field.default:
            return
        main = self.image_field
        files = self.inputs.get(main.name, []) if main is not None else []
        known = next((file for file in files if file.width and file.height), None)
        nearest = nearest_shape(f"{known.width}:{known.height}", field.choices) if known is not None else None
        self._shape_follows = nearest is not None
        self.values[field.name] = field.default if nearest is None else nearest
        self.value_changed.emit(field.name)

    # ---- drafts ----

    def draft(self) -> Draft:
        """Return everything that is entered, for both outputs."""
        self._keep()
        return Draft(self.makes, self.prompt, self.count, self.seed, dict(self._kept), tuple(self.recent))

    def recall(self, draft: Draft, otherwise: Callable[[], None]) -> None:
        """Show what a draft holds; ``otherwise`` chooses a model when its own cannot be had."""
        self._kept = dict(draft.outputs)
        self.recent = list(draft.recent)
        self.count = max(1, min(MOST_AT_ONCE, draft.count))
        self.seed = draft.seed
        self.replace_prompt(draft.prompt)
        kept = draft.outputs.get(draft.makes)
        if kept is None:
            otherwise()
        else:
            asked = wanted_of_draft(kept, draft.makes)
            self._open(kept.provider, kept.model, lambda spec: self._take_kept(spec, kept), otherwise, asked)

    def snapshot(self) -> Snapshot:
        """Return the form as it stands."""
        inputs = {name: tuple(files) for name, files in self.inputs.items()}
        return Snapshot(self.spec, self.prompt, dict(self.values), inputs, self.count, self.seed)

    def _show(self, wanted: Snapshot, *, exact: bool = True) -> None:
        """Make the form what ``wanted`` says, and tell everyone; unless ``exact`` its shape may follow its picture."""
        self._exact = exact
        if wanted.spec is not None and self.spec is not None and wanted.spec.id != self.spec.id:
            self.usual_seconds = None
        prompt, self.prompt = self.prompt, wanted.prompt
        self.spec, self.values = wanted.spec, dict(wanted.values)
        self.inputs = {name: list(files) for name, files in wanted.inputs.items()}
        self.count, self.seed = wanted.count, wanted.seed
        self._before = self.stranded = None
        self._shape_follows = False
        self._unusable, self.problems = {}, {}
        self.spec_changed.emit()
        if prompt != self.prompt:
            self.prompt_changed.emit()
        self.inputs_changed.emit()
        self._exact = False
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
        if name == self._name_of(FieldRole.ASPECT_RATIO):
            self._shape_follows = False
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
        if self.spec is None or not self.ready or self.fix in (Fix.KEY, Fix.LIMIT):
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
        self.note_use(self.spec.provider, self.spec.id)
        self.submitted.emit(requests)
        return True

    # ---- inside ----

    def _problems(self, spec: ModelSpec) -> dict[str, str]:
        prompt = spec.field(FieldRole.PROMPT)
        given = {**self.values, **self.inputs} | ({prompt.name: self.prompt} if prompt is not None else {})
        found = find_problems(spec, self.prompt, self.values, self._files())
        problems = problem_words(spec, found, given) | self._unusable
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
