"""GenerateForm: what the composer shows and what Generate sends; the form follows the chosen model's schema."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.domain.compose import (
    FILE_KINDS,
    MOST_AT_ONCE,
    SEED_LIMIT,
    compose,
    draw_seed,
    find_problems,
    outputs_per_job,
)
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import InputFile
from vitrine.errors import MediaMissing, StudioError
from vitrine.library.inputs import InputArchive
from vitrine.providers.base import ModelCard
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Where models come from; both calls block and run in workers.

    ``cards`` lists the models of every provider that has a key, ``spec`` maps a provider's id and a model's id to
    what the model accepts.
    """

    cards: Callable[[], Sequence[ModelCard]]
    spec: Callable[[str, str], ModelSpec]


class GenerateForm(QObject):
    """The request in the making.

    Signals:
        cards_changed(): the list of models to choose from is there or new.
        spec_changed(): another model, with another form; values that fit were kept.
        value_changed(object): the name of a value that changed by other means than typing.
        inputs_changed(): a picture was added or taken away.
        problems_changed(): what is wrong, by field, is new.
        state_changed(): whether and what can be generated is new (count, prompt, type, price).
        busy_changed(object): whether a model or an input is being loaded.
        dropped(object): names of values that the newly chosen model does not take.
        failed(object): the StudioError of a model or an input that could not be loaded.
        submitted(object): the list of GenerationRequests that the person asked for.
    """

    cards_changed = Signal()
    spec_changed = Signal()
    value_changed = Signal(object)
    inputs_changed = Signal()
    problems_changed = Signal()
    state_changed = Signal()
    busy_changed = Signal(object)
    dropped = Signal(object)
    failed = Signal(object)
    submitted = Signal(object)

    def __init__(self, catalogue: Catalogue, archive: InputArchive, tasks: Tasks, owner: str = "me") -> None:
        super().__init__()
        self._catalogue = catalogue
        self._archive = archive
        self._tasks = tasks
        self._owner = owner
        self._wanted = ("", "")
        self._loading = 0
        self.cards: list[ModelCard] = []
        self.spec: ModelSpec | None = None
        self.prompt = ""
        self.values: dict[str, object] = {}
        self.inputs: dict[str, list[InputFile]] = {}
        self.problems: dict[str, str] = {}
        self.count = 1
        self.seed: int | None = None
        """The locked seed; None draws a new one each time."""

    # ---- what it is now ----

    @property
    def makes(self) -> MediaKind:
        """Return whether the form makes images or videos."""
        return self.spec.makes if self.spec is not None else MediaKind.IMAGE

    @property
    def type(self) -> GenerationType:
        """Return what Generate would make; an input picture makes it image to something."""
        return GenerationType.of(self.makes, from_image=self.has_image)

    @property
    def has_image(self) -> bool:
        """Return whether a picture is given."""
        field = self.image_field
        return field is not None and bool(self.inputs.get(field.name))

    @property
    def image_field(self) -> Field | None:
        """Return the field that takes the main input picture."""
        return self.spec.image_field if self.spec is not None else None

    @property
    def ready(self) -> bool:
        """Return whether Generate can be pressed: a model is there and a prompt is written."""
        return self.spec is not None and (bool(self.prompt.strip()) or self.spec.field(FieldRole.PROMPT) is None)

    @property
    def busy(self) -> bool:
        """Return whether a model or an input is being loaded."""
        return self._loading > 0

    @property
    def estimate(self) -> float | None:
        """Return the price of one press in US dollars, None when unknown."""
        if self.spec is None or self.spec.price is None:
            return None
        return self.spec.price * outputs_per_job(self.spec, self.values) * self.count

    # ---- choosing a model ----

    def load_cards(self) -> None:
        """Fetch the list of models to choose from."""

        def loaded(cards: Sequence[ModelCard]) -> None:
            self.cards = list(cards)
            self.cards_changed.emit()

        self._load(self._catalogue.cards, loaded)

    def choose(self, provider: str, model: str) -> None:
        """Choose a model; its form comes when its schema is known, and what fits is kept."""
        self._wanted = (provider, model)
        self._load(lambda: self._catalogue.spec(provider, model), self._take_spec)

    def choose_output(self, makes: MediaKind) -> None:
        """Choose between images and videos: the first model of the list that makes them, the same provider first."""
        if self.spec is not None and self.spec.makes is makes:
            return
        here = self.spec.provider if self.spec is not None else ""
        fitting = [card for card in self.cards if card.makes == makes.value]
        fitting.sort(key=lambda card: card.provider != here)
        if fitting:
            self.choose(fitting[0].provider, fitting[0].id)

    def _take_spec(self, spec: ModelSpec) -> None:
        if (spec.provider, spec.id) != self._wanted:
            return  # another one was chosen meanwhile
        old, self.spec = self.spec, spec
        kept, gone = _fitting(spec, self.values, old)
        self.values = spec.defaults() | kept
        self.inputs = _moved_inputs(spec, self.inputs, old)
        self.problems = {}
        self.spec_changed.emit()
        self.inputs_changed.emit()
        self.problems_changed.emit()
        if gone:
            self.dropped.emit(gone)
        self.state_changed.emit()

    # ---- filling it in ----

    def set_prompt(self, prompt: str) -> None:
        """Take the prompt as typed."""
        self.prompt = prompt
        self._settle(self._name_of(FieldRole.PROMPT))

    def set_value(self, name: str, value: object) -> None:
        """Take a value as entered; None takes it back, so that it is not sent."""
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value
        self._settle(name)

    def set_count(self, count: int) -> None:
        """Set how many jobs one press sends."""
        self.count = max(1, min(MOST_AT_ONCE, count))
        self.state_changed.emit()

    def lock_seed(self, seed: int | None) -> None:
        """Keep this seed, or draw a new one each time."""
        self.seed = seed
        self.state_changed.emit()

    def draw_seed(self) -> int:
        """Draw a seed and lock it."""
        self.seed = draw_seed(self.spec) if self.spec is not None else random.randrange(SEED_LIMIT)
        self.state_changed.emit()
        return self.seed

    def add_input(self, path: Path, field: str = "") -> None:
        """Take a picture or video from a file; it is copied into the archive first."""
        self._add(field, lambda name: self._archive.add(path, name))

    def add_input_bytes(self, data: bytes, name: str, field: str = "") -> None:
        """Take a picture from the clipboard or a browser."""
        self._add(field, lambda target: self._archive.add_bytes(data, name, target))

    def use_as_input(self, generation: Generation, field: str = "") -> None:
        """Take a result of the library as input."""
        file = generation.file
        if file is None:
            return

        def archive(name: str) -> InputFile:
            if not file.path.exists():
                raise MediaMissing(
                    "File is missing", "The picture was moved or deleted outside Vitrine.", "Choose another one."
                )
            return replace(self._archive.add(file.path, name), generation=generation.name)

        self._add(field, archive)

    def remove_input(self, field: str, index: int = 0) -> None:
        """Take a picture away again; the archive keeps it for the jobs that used it."""
        files = self.inputs.get(field, [])
        if index < len(files):
            del files[index]
            self.inputs_changed.emit()
            self._settle(field)

    def load(self, generation: Generation) -> None:
        """Restore everything of a result: model, prompt, inputs and every setting (Remix)."""

        def restore(spec: ModelSpec) -> None:
            known = {field.name for field in spec.fields}
            self.values = {name: value for name, value in generation.settings.items() if name in known}
            self.inputs = {}
            for file in generation.inputs:
                self.inputs.setdefault(file.field, []).append(file)
            self.prompt = generation.prompt
            seed = generation.settings.get(self._name_of(FieldRole.SEED, spec))
            self.seed = seed if isinstance(seed, int) else None
            self._take_spec(spec)

        self._wanted = (generation.provider, generation.model)
        self._load(lambda: self._catalogue.spec(generation.provider, generation.model), restore)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show what the service said is wrong, beside the fields."""
        self.problems = dict(problems)
        self.problems_changed.emit()

    # ---- sending ----

    def submit(self) -> bool:
        """Send the form as ``count`` requests; return whether it could be sent. What is wrong stands at the fields."""
        if self.spec is None or not self.ready:
            return False
        problems = find_problems(self.spec, self.prompt, self.values, self._files())
        if problems != self.problems:
            self.problems = problems
            self.problems_changed.emit()
        if problems:
            return False
        requests = compose(
            self.spec, self.prompt, self.values, self._files(), count=self.count, seed=self.seed, owner=self._owner
        )
        self.submitted.emit(requests)
        return True

    # ---- inside ----

    def _load(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._set_loading(+1)

        def done(outcome: object) -> None:
            self._set_loading(-1)
            then(outcome)

        def refused(error: StudioError) -> None:
            self._set_loading(-1)
            self.failed.emit(error)

        self._tasks.run(work, done, refused)

    def _set_loading(self, step: int) -> None:
        self._loading += step
        self.busy_changed.emit(self.busy)

    def _add(self, field: str, archive: Callable[[str], InputFile]) -> None:
        target = self._field(field) or self.image_field
        if target is None:
            return

        def added(file: InputFile) -> None:
            files = self.inputs.setdefault(target.name, [])
            if target.kind is FieldKind.FILE:
                files.clear()
            files.append(file)
            self.inputs_changed.emit()
            self._settle(target.name)

        self._load(lambda: archive(target.name), added)

    def _settle(self, name: str) -> None:
        if self.problems.pop(name, None) is not None:
            self.problems_changed.emit()
        self.state_changed.emit()

    def _files(self) -> list[InputFile]:
        return [file for files in self.inputs.values() for file in files]

    def _field(self, name: str) -> Field | None:
        fields = self.spec.fields if self.spec is not None else ()
        return next((field for field in fields if field.name == name), None)

    def _name_of(self, role: FieldRole, spec: ModelSpec | None = None) -> str:
        spec = spec or self.spec
        field = spec.field(role) if spec is not None else None
        return field.name if field is not None else ""


def _fitting(
    spec: ModelSpec, values: Mapping[str, object], old: ModelSpec | None
) -> tuple[dict[str, object], list[str]]:
    """Return the values that a new model accepts, by name or by role, and the labels of those it does not."""
    kept: dict[str, object] = {}
    gone: list[str] = []
    old_fields = {field.name: field for field in old.fields} if old is not None else {}
    new_fields = {field.name: field for field in spec.fields}
    for name, value in values.items():
        was = old_fields.get(name)
        target = new_fields.get(name)
        if target is None and was is not None and was.role is not FieldRole.NONE:
            target = spec.field(was.role)
        if target is not None and target.kind not in FILE_KINDS and not target.problem(value):
            kept[target.name] = value
        elif was is not None and value != was.default:
            gone.append(was.label)
    return kept, gone


def _moved_inputs(
    spec: ModelSpec, inputs: Mapping[str, list[InputFile]], old: ModelSpec | None
) -> dict[str, list[InputFile]]:
    """Return the inputs under the new model's names; a picture moves to the field that plays the same part."""
    roles = {field.name: field.role for field in old.fields} if old is not None else {}
    moved: dict[str, list[InputFile]] = {}
    for name, files in inputs.items():
        same = next((field for field in spec.fields if field.name == name and field.kind in FILE_KINDS), None)
        main = spec.image_field if roles.get(name) in (FieldRole.IMAGE, FieldRole.IMAGES) else None
        role = spec.field(roles[name]) if name in roles and roles[name] is not FieldRole.NONE else None
        target = same or main or role
        if target is not None and files:
            kept = files if target.kind is FieldKind.FILES else files[:1]
            moved[target.name] = [replace(file, field=target.name) for file in kept]
    return moved
