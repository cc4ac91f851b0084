"""What a form holds, and what of it another model's form takes over. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from vitrine.domain.compose import FILE_KINDS
from vitrine.domain.field import Field, FieldKind, FieldRole, is_blank
from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.model_spec import IMAGE_ROLES, ModelSpec
from vitrine.domain.request import GenerationRequest, InputFile

APART = (FieldRole.PROMPT, FieldRole.SEED)
"""What the form keeps beside its values: a seed among them would be sent every time."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The form at one moment, to go back to."""

    spec: ModelSpec | None
    prompt: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    inputs: Mapping[str, Sequence[InputFile]] = field(default_factory=dict)
    count: int = 1
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What was last entered for one output: the model by provider and id, its values and its inputs."""

    provider: str
    model: str
    values: Mapping[str, object] = field(default_factory=dict)
    inputs: Mapping[str, Sequence[InputFile]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that Create holds, to be there again after a restart. ``outputs`` are by kind of output."""

    makes: MediaKind = MediaKind.IMAGE
    prompt: str = ""
    count: int = 1
    seed: int | None = None
    outputs: Mapping[MediaKind, Kept] = field(default_factory=dict)
    recent: Sequence[tuple[str, str]] = ()


def recalled(spec: ModelSpec, kept: Kept) -> tuple[dict[str, object], dict[str, list[InputFile]]]:
    """Return the values and inputs of ``kept`` that the model still takes, over its defaults."""
    fields = {f.name: f for f in spec.fields}
    values = {n: v for n, v in kept.values.items() if n in fields and _takes(fields[n], v)}
    inputs = {n: list(files) for n, files in kept.inputs.items() if n in fields and fields[n].kind in FILE_KINDS}
    return defaults(spec) | values, inputs


def defaults(spec: ModelSpec) -> dict[str, object]:
    """Return the values a fresh form starts with, without those the form keeps apart."""
    own = {field.name for field in spec.fields if field.role in APART or field.kind in FILE_KINDS}
    return {name: value for name, value in spec.defaults().items() if name not in own}


def fitting(
    spec: ModelSpec, values: Mapping[str, object], old: ModelSpec | None
) -> tuple[dict[str, object], list[str]]:
    """Return the values that a new model accepts, by name or by role, and the labels of those it does not.

    Only what the person chose moves: 4 steps, the default of a fast model, would spoil the pictures of a slow one.
    """
    kept: dict[str, object] = {}
    gone: list[str] = []
    old_fields = {field.name: field for field in old.fields} if old is not None else {}
    new_fields = {field.name: field for field in spec.fields}
    for name, value in values.items():
        was = old_fields.get(name)
        if was is not None and (value == was.default or is_blank(value)):
            continue
        target = new_fields.get(name)
        if target is None and was is not None and was.role is not FieldRole.NONE:
            target = spec.field(was.role)
        if target is not None and _takes(target, value):
            kept[target.name] = value
        elif was is not None:
            gone.append(was.label)
    return kept, gone


def moved_inputs(
    spec: ModelSpec, inputs: Mapping[str, Sequence[InputFile]], old: ModelSpec | None
) -> dict[str, list[InputFile]]:
    """Return the inputs under the new model's names; a picture moves to the field that plays the same part."""
    roles = {field.name: field.role for field in old.fields} if old is not None else {}
    moved: dict[str, list[InputFile]] = {}
    for name, files in inputs.items():
        same = next((field for field in spec.fields if field.name == name and field.kind in FILE_KINDS), None)
        main = spec.image_field if roles.get(name) in IMAGE_ROLES else None
        role = spec.field(roles[name]) if name in roles and roles[name] is not FieldRole.NONE else None
        target = same or main or role
        if target is not None and files and target.name not in moved:
            kept = files if target.kind is FieldKind.FILES else files[:1]
            moved[target.name] = [replace(file, field=target.name) for file in kept]
    return moved


def lost_inputs(
    inputs: Mapping[str, Sequence[InputFile]], moved: Mapping[str, Sequence[InputFile]], old: ModelSpec | None
) -> list[str]:
    """Return the labels of the fields whose pictures a new model does not take, or not all of them."""
    kept = {file.sha256 for files in moved.values() for file in files}
    labels = {field.name: field.label for field in old.fields} if old is not None else {}
    return [labels.get(name, name) for name, files in inputs.items() if any(f.sha256 not in kept for f in files)]


def restored(spec: ModelSpec, source: Generation | GenerationRequest) -> Snapshot:
    """Return the form that asks for the same again: prompt, inputs, seed and every setting."""
    fields = {field.name: field for field in spec.fields}
    apart = {field.name for field in spec.fields if field.role in APART or field.kind in FILE_KINDS}
    settings = {n: v for n, v in source.settings.items() if n in fields and n not in apart}
    inputs: dict[str, list[InputFile]] = {}
    for file in source.inputs:
        inputs.setdefault(file.field, []).append(file)
    seed_field = spec.field(FieldRole.SEED)
    seed = source.settings.get(seed_field.name) if seed_field is not None else None
    return Snapshot(
        spec,
        source.prompt,
        defaults(spec) | settings,
        {name: files for name, files in inputs.items() if name in fields},
        seed=seed if isinstance(seed, int) and not isinstance(seed, bool) else None,
    )


def _takes(target: Field, value: object) -> bool:
    return target.kind not in FILE_KINDS and target.role not in APART and not target.problem(value)
