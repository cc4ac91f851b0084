"""From a filled form to the requests it means: the window and the command line compose alike."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence

from vitrine.domain.field import Field, FieldKind, FieldRole, is_blank
from vitrine.domain.generation import GenerationType
from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest, InputFile
from vitrine.errors import InvalidRequest

SEED_LIMIT = 2**31
"""Seeds we draw are below this: every model that takes a seed takes 31 bits."""
MOST_AT_ONCE = 64
FILE_KINDS = (FieldKind.FILE, FieldKind.FILES)


def compose(
    spec: ModelSpec,
    prompt: str,
    values: Mapping[str, object],
    inputs: Sequence[InputFile],
    *,
    count: int = 1,
    seed: int | None = None,
    owner: str = "me",
) -> list[GenerationRequest]:
    """Return ``count`` requests, each with a seed of its own: drawn, or ``seed``, ``seed + 1`` ...

    Values left blank are not sent. Raise InvalidRequest whose ``fields`` say what is wrong.
    """
    problems = find_problems(spec, prompt, values, inputs)
    if problems:
        first = next(iter(problems.values()))
        raise InvalidRequest("Not sent yet", f"{first} You were not charged.", "Correct it.", fields=problems)
    numbers = range(max(1, min(MOST_AT_ONCE, count)))
    return [_request(spec, prompt, values, inputs, None if seed is None else seed + n, owner) for n in numbers]


def find_problems(
    spec: ModelSpec, prompt: str, values: Mapping[str, object], inputs: Sequence[InputFile]
) -> dict[str, str]:
    """Return what is wrong, as field name to message; an empty prompt where one is taken is always wrong."""
    by_field: dict[str, object] = {}
    for file in inputs:
        by_field[file.field] = (*_files(by_field.get(file.field)), file)
    prompt_field = spec.field(FieldRole.PROMPT)
    given = {**values, **by_field} | ({prompt_field.name: prompt} if prompt_field is not None else {})
    problems = spec.validate(given)
    if prompt_field is not None and not prompt.strip():
        problems[prompt_field.name] = "Write a prompt first."
    known = {field.name for field in spec.fields}
    return problems | {name: f"{spec.name} has no input named {name}." for name in values if name not in known}


def parse_values(spec: ModelSpec, assignments: Sequence[str]) -> dict[str, object]:
    """Return values from ``name=text`` as typed on a command line, in the type of the field.

    Raise InvalidRequest for what is no assignment, names no field, or has the wrong type.
    """
    fields = {field.name: field for field in spec.fields}
    values: dict[str, object] = {}
    for assignment in assignments:
        name, separator, text = assignment.partition("=")
        field = fields.get(name)
        if not separator or field is None:
            known = ", ".join(sorted(fields))
            raise InvalidRequest(
                "Unknown setting", f"{assignment!r} sets no input of {spec.name}.", f"It has: {known}."
            )
        values[name] = _parse(field, text)
    return values


def outputs_per_job(spec: ModelSpec, values: Mapping[str, object]) -> int:
    """Return how many results one job makes; each is paid for."""
    field = spec.field(FieldRole.COUNT)
    value = values.get(field.name, 1) if field is not None else 1
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 1


def draw_seed(spec: ModelSpec) -> int:
    """Return a random seed that the model takes."""
    field = spec.field(FieldRole.SEED)
    highest = int(field.maximum) + 1 if field is not None and field.maximum else SEED_LIMIT
    return random.randrange(min(SEED_LIMIT, highest))


def aspect_of(spec: ModelSpec, settings: Mapping[str, object], inputs: Sequence[InputFile]) -> float:
    """Return width / height as far as the request tells; it only reserves the tile."""
    width, height = (_value(spec, role, settings) for role in (FieldRole.WIDTH, FieldRole.HEIGHT))
    if isinstance(width, int) and isinstance(height, int) and width > 0 and height > 0:
        return width / height
    across, _, down = str(_value(spec, FieldRole.ASPECT_RATIO, settings) or "").partition(":")
    if across.isdecimal() and down.isdecimal() and int(across) and int(down):
        return int(across) / int(down)
    shaped = next((file for file in inputs if file.width and file.height), None)
    return shaped.width / shaped.height if shaped is not None else 1.0


def _request(
    spec: ModelSpec,
    prompt: str,
    values: Mapping[str, object],
    inputs: Sequence[InputFile],
    seed: int | None,
    owner: str,
) -> GenerationRequest:
    files = {field.name for field in spec.fields if field.kind in FILE_KINDS}
    settings = {name: value for name, value in values.items() if name not in files and not is_blank(value)}
    prompt_field, seed_field = spec.field(FieldRole.PROMPT), spec.field(FieldRole.SEED)
    if prompt_field is not None:
        settings[prompt_field.name] = prompt
    if seed_field is not None and (seed is not None or seed_field.name not in settings):
        # Our own seed makes the input unique: a create whose answer was lost can be found by it.
        settings[seed_field.name] = draw_seed(spec) if seed is None else seed
    order = {field.name: number for number, field in enumerate(spec.fields)}
    sent = tuple(sorted(inputs, key=lambda file: order.get(file.field, len(order))))
    main = spec.image_field
    from_image = main is not None and any(file.field == main.name for file in sent)
    return GenerationRequest(
        provider=spec.provider,
        model=spec.id,
        version=spec.version,
        type=GenerationType.of(spec.makes, from_image=from_image),
        prompt=prompt,
        settings=settings,
        inputs=sent,
        aspect=aspect_of(spec, settings, sent),
        owner=owner,
        estimate=None if spec.price is None else spec.price * outputs_per_job(spec, settings),
    )


def _value(spec: ModelSpec, role: FieldRole, settings: Mapping[str, object]) -> object:
    field = spec.field(role)
    return settings.get(field.name) if field is not None else None


def _files(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _parse(field: Field, text: str) -> object:
    try:
        match field.kind:
            case FieldKind.INTEGER:
                return int(text)
            case FieldKind.NUMBER:
                return float(text)
            case FieldKind.BOOLEAN:
                return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[text.lower()]
            case FieldKind.CHOICE:
                return next((choice for choice in field.choices if str(choice) == text), text)
            case FieldKind.LIST:
                return text.split(",")
            case FieldKind.JSON:
                return json.loads(text)
            case _:
                return text
    except (ValueError, KeyError):
        message = f"{text!r} is not a value for {field.label}."
        raise InvalidRequest("Unusable value", message, "Correct it.", fields={field.name: message}) from None
