"""Reads a model's OpenAPI schema as cog writes it: which inputs it takes, what they mean, what comes out."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import MediaKind
from vitrine.providers.replicate_answers import entries, media_urls, record, text
from vitrine.providers.replicate_roles import FILE_ROLES, accepted_media, assign_roles, named_role

MOST_FIELDS = 300
_MOST_CHOICES = 1000
_DEEPEST = 8
_MOST_NODES = 200
_REF = "#/components/schemas/"
_BIGGEST = 2**64
_LAST = 1_000_000
_OWN = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
_LINK = re.compile(r"!?\[([^\[\]]{1,500})\]\([^()\s]{0,1000}\)")
_MARKS = re.compile(r"(\*\*|__|`+|^#{1,6}\s+)", re.MULTILINE)
_TEXT_KINDS = (FieldKind.TEXT, FieldKind.LONG_TEXT)
_VIDEO_INPUTS = frozenset({"num_frames", "fps", "frames_per_second", "duration", "video_length", "generate_audio"})
_VIDEO_ENDINGS = (".mp4", ".webm", ".mov", ".gif", ".mkv")
_IMAGE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".avif")
_VIDEO_WORDS = re.compile(r"\b(?:video|videos|clip|clips|animat\w{1,6}|movie|t2v|i2v)\b", re.IGNORECASE)
_WEIGHTS = re.compile(r"lora|weights|checkpoint|safetensors", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What else is known about a model when its schema alone does not tell pictures from videos.

    ``example`` is the output of its example prediction, ``tags`` the collections it stands in, ``words`` its name
    and description.
    """

    example: object = None
    tags: Collection[str] = ()
    words: str = ""


def read_fields(openapi: object) -> tuple[Field, ...]:
    """Return the inputs in the order of the form (``x-order``, then name); a strange schema gives fewer fields."""
    schemas = _schemas(openapi)
    inputs = record(schemas.get("Input"))
    required = {name for name in entries(inputs.get("required")) if isinstance(name, str)}
    fields = [
        _field(name, _flatten(node, schemas), required=name in required)
        for name, node in list(record(inputs.get("properties")).items())[:MOST_FIELDS]
        if isinstance(node, dict) and not (node.get("deprecated") is True and name not in required)
    ]
    return assign_roles(tuple(sorted(fields, key=lambda f: (f.order, f.name))))


def output_kind(openapi: object, fields: Collection[Field], evidence: Evidence) -> MediaKind | None:
    """Return what the model makes; None when its output is no file.

    A schema says "a URI" for both: the example's file name, the collections, the formats to choose from, the names
    of the inputs and the words of the description are asked, in this order.
    """
    schemas = _schemas(openapi)
    if "Output" in schemas and not _has_uri(_flatten(schemas["Output"], schemas), schemas, 0):
        return None
    example = " ".join(url.split("?")[0].lower() + " " for url in media_urls(evidence.example) if len(url) < 8192)
    for kind, endings in ((MediaKind.VIDEO, _VIDEO_ENDINGS), (MediaKind.IMAGE, _IMAGE_ENDINGS)):
        if any(f"{ending} " in example for ending in endings):
            return kind
    for tag in evidence.tags:
        if tag.endswith("-to-video"):
            return MediaKind.VIDEO
        if tag.endswith("-to-image") or tag == "image-editing":
            return MediaKind.IMAGE
    formats = {f".{choice}" for f in fields if f.role is FieldRole.FORMAT for choice in f.choices}
    if formats & set(_IMAGE_ENDINGS):
        return MediaKind.IMAGE
    if formats & set(_VIDEO_ENDINGS) or any(f.name in _VIDEO_INPUTS for f in fields):
        return MediaKind.VIDEO
    return MediaKind.VIDEO if _VIDEO_WORDS.search(evidence.words[:4000]) else MediaKind.IMAGE


def plain(markdown: object, limit: int = 600) -> str:
    """Return Markdown as one paragraph of plain text: links as their words, no marks."""
    words = _LINK.sub(r"\1", text(markdown, 4000))
    words = " ".join(_MARKS.sub("", words).split())
    words = "".join(c for c in words if c.isprintable())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def _schemas(openapi: object) -> dict[str, object]:
    return record(record(record(openapi).get("components")).get("schemas"))


# ---- one property, references resolved ----


def _flatten(
    node: object, schemas: Mapping[str, object], budget: list[int] | None = None, depth: int = 0
) -> dict[str, object]:
    """Merge a property with what it refers to; its own keys win. Cycles and wide nests end at a budget."""
    budget = budget if budget is not None else [_MOST_NODES]
    budget[0] -= 1
    if not isinstance(node, dict) or depth > _DEEPEST or budget[0] < 0:
        return {}
    merged: dict[str, object] = {}
    reference = node.get("$ref")
    if isinstance(reference, str) and reference.startswith(_REF):
        merged |= _component(schemas.get(reference.removeprefix(_REF)), schemas, budget, depth)
    for part in entries(node.get("allOf"))[:_MOST_NODES]:
        merged |= _flatten(part, schemas, budget, depth + 1)
    branches = [*entries(node.get("anyOf")), *entries(node.get("oneOf"))][:_MOST_NODES]
    real = [b for b in branches if record(b).get("type") != "null"]
    if len(real) < len(branches):
        merged["nullable"] = True
    if len(real) == 1:
        merged |= _flatten(real[0], schemas, budget, depth + 1)
    elif real:
        merged["mixed"] = True
    merged |= {k: v for k, v in node.items() if k not in _OWN}
    return _single_type(merged)


def _component(node: object, schemas: Mapping[str, object], budget: list[int], depth: int) -> dict[str, object]:
    merged = _flatten(node, schemas, budget, depth + 1)
    # Titles and descriptions of components are the generator's ("An enumeration.").
    return {k: v for k, v in merged.items() if k not in ("title", "description", "x-order")}


def _single_type(node: dict[str, object]) -> dict[str, object]:
    """Take ``null`` out of a list of types (OpenAPI 3.1)."""
    types = node.get("type")
    if isinstance(types, list):
        real = [t for t in types if t != "null"]
        nullable = node.get("nullable") is True or len(real) < len(types)
        return {**node, "type": real[0] if len(real) == 1 else None, "nullable": nullable}
    return node


def _has_uri(node: Mapping[str, object], schemas: Mapping[str, object], depth: int) -> bool:
    if node.get("format") == "uri":
        return True
    if depth > _DEEPEST:
        return False
    declared = isinstance(node.get("type"), str) and node["type"] not in ("object", "array")
    if declared and not node.get("mixed"):
        return False
    inner = [node["items"]] if "items" in node else list(record(node.get("properties")).values())[:50]
    # An object or array that says nothing more may hold anything.
    return not inner or any(_has_uri(_flatten(i, schemas), schemas, depth + 1) for i in inner)


# ---- one field ----


def _field(name: str, node: Mapping[str, object], *, required: bool) -> Field:
    kind = _kind(name, node)
    choices = _choices(node) if kind is FieldKind.CHOICE else ()
    low, high = _limits(node) if kind in (FieldKind.INTEGER, FieldKind.NUMBER) else (None, None)
    default = _default(kind, node.get("default"), choices)
    if isinstance(default, int | float) and not isinstance(default, bool):
        # Contradictions occur in the wild: the author's own default must be allowed.
        low = min(low, default) if low is not None else None
        high = max(high, default) if high is not None else None
    files = kind in (FieldKind.FILE, FieldKind.FILES)
    order = _whole(node.get("x-order"))
    return Field(
        name,
        kind,
        _label(name, node.get("title")),
        help=plain(node.get("description")),
        default=default,
        required=required,
        nullable=node.get("nullable") is True,
        minimum=low,
        maximum=high,
        max_length=_positive(node.get("maxLength")) if kind in _TEXT_KINDS else None,
        max_items=_positive(node.get("maxItems")) if kind in (FieldKind.FILES, FieldKind.LIST) else None,
        choices=choices,
        accepts=accepted_media(name, node.get("x-cog-accept"), text(node.get("description"), 1000)) if files else (),
        role=named_role(name),
        order=order if order is not None else _LAST,
    )


def _kind(name: str, node: Mapping[str, object]) -> FieldKind:
    if _choices(node):
        return FieldKind.CHOICE
    if node.get("mixed") or entries(node.get("enum")):
        return FieldKind.JSON
    match node.get("type") or _guessed_type(node.get("default")):
        case "boolean":
            return FieldKind.BOOLEAN
        case "integer":
            return FieldKind.INTEGER
        case "number":
            return FieldKind.NUMBER
        case "string":
            return _string_kind(name, node)
        case "array":
            return _array_kind(name, node)
        case _:
            return FieldKind.JSON


def _string_kind(name: str, node: Mapping[str, object]) -> FieldKind:
    if node.get("format") == "password" or node.get("x-cog-secret") is True:
        return FieldKind.SECRET
    if _WEIGHTS.search(name):
        # The address of weights is typed in or pasted, not dropped.
        return FieldKind.TEXT
    if node.get("format") == "uri" or named_role(name) in FILE_ROLES:
        return FieldKind.FILE
    default = node.get("default")
    long = isinstance(default, str) and (len(default) > 80 or "\n" in default)
    prompt = "prompt" in name or named_role(name) in (FieldRole.PROMPT, FieldRole.NEGATIVE_PROMPT)
    return FieldKind.LONG_TEXT if long or prompt else FieldKind.TEXT


def _array_kind(name: str, node: Mapping[str, object]) -> FieldKind:
    items = _single_type(record(node.get("items")))
    if items.get("format") == "uri":
        return FieldKind.FILES
    if named_role(name) in FILE_ROLES and items.get("type") in ("string", None):
        return FieldKind.FILES
    return FieldKind.LIST if items.get("type") == "string" else FieldKind.JSON


def _guessed_type(default: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return names.get(type(default), "")


def _choices(node: Mapping[str, object]) -> tuple[object, ...]:
    values = entries(node.get("enum"))[:_MOST_CHOICES]
    if not all(isinstance(v, str | int | float) or v is None for v in values):
        return ()
    return tuple(dict.fromkeys(v for v in values if v is not None))


def _limits(node: Mapping[str, object]) -> tuple[float | None, float | None]:
    step = 1 if node.get("type") == "integer" else 0
    low = _first(_bound(node.get("minimum")), _bound(node.get("ge")), _bound(node.get("exclusiveMinimum"), step))
    high = _first(_bound(node.get("maximum")), _bound(node.get("le")), _bound(node.get("exclusiveMaximum"), -step))
    return (None, None) if low is not None and high is not None and low > high else (low, high)


def _bound(value: object, step: int = 0) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Whole numbers stay whole: a float loses the last digits of a 64-bit seed. Neither inf nor nan passes.
    return value + step if abs(value) <= _BIGGEST else None


def _first(*values: float | None) -> float | None:
    return next((v for v in values if v is not None), None)


def _default(kind: FieldKind, value: object, choices: tuple[object, ...]) -> object:
    """Return a default that fits the kind; None where there is none or it does not fit."""
    match kind:
        case FieldKind.CHOICE:
            return next((c for c in choices if c == value and type(c) is type(value)), None)
        case FieldKind.BOOLEAN:
            return value if isinstance(value, bool) else None
        case FieldKind.INTEGER:
            return _whole(value)
        case FieldKind.NUMBER:
            bound = _bound(value)
            return None if bound is None else float(bound)
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return text(value) or None
        case FieldKind.LIST:
            items = [item for item in entries(value) if isinstance(item, str)]
            return tuple(items) or None
        case FieldKind.JSON:
            return value if value not in ({}, [], "") else None
        case _:
            return None


def _whole(value: object) -> int | None:
    bound = _bound(value)
    return int(bound) if bound is not None and bound == int(bound) else None


def _positive(value: object) -> int | None:
    whole = _whole(value)
    return whole if whole is not None and whole > 0 else None


def _label(name: str, title: object) -> str:
    """Return the title in sentence case ("Num Outputs" is "Num outputs"); abbreviations stay as they are."""
    words = plain(title, 60).split() or plain(name.replace("_", " "), 60).split() or ["Value"]
    if not text(title):
        words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join([words[0], *(w.lower() if w[1:].islower() else w for w in words[1:])])
