"""CSV files of a batch: bytes from anywhere read into rows, with limits; which column means which input."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.model_spec import ModelSpec
from vitrine.errors import UnsupportedMedia

MOST_BYTES = 5_000_000
MOST_ROWS = 1000
MOST_COLUMNS = 40
LONGEST_CELL = 20_000

PROMPT, SHAPE, IMAGE, IGNORED = "prompt", "shape", "image", ""
"""What a column can mean besides the name of one of the model's inputs."""

_ROLES = {
    "prompt": FieldRole.PROMPT, "text": FieldRole.PROMPT, "description": FieldRole.PROMPT,
    "negative": FieldRole.NEGATIVE_PROMPT, "negative prompt": FieldRole.NEGATIVE_PROMPT,
    "leave out": FieldRole.NEGATIVE_PROMPT, "without": FieldRole.NEGATIVE_PROMPT,
    "shape": FieldRole.ASPECT_RATIO, "ratio": FieldRole.ASPECT_RATIO, "aspect": FieldRole.ASPECT_RATIO,
    "aspect ratio": FieldRole.ASPECT_RATIO,
    "image": FieldRole.IMAGE, "input": FieldRole.IMAGE, "input image": FieldRole.IMAGE, "picture": FieldRole.IMAGE,
    "file": FieldRole.IMAGE, "start image": FieldRole.IMAGE, "first frame": FieldRole.IMAGE,
    "strength": FieldRole.STRENGTH, "seed": FieldRole.SEED, "width": FieldRole.WIDTH, "height": FieldRole.HEIGHT,
    "duration": FieldRole.DURATION, "length": FieldRole.DURATION, "resolution": FieldRole.RESOLUTION,
    "format": FieldRole.FORMAT,
}  # fmt: skip
"""How people name columns, in lower case and with spaces."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it was read: the names of its columns, its rows (each as long as the names), and how it was written."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    encoding: str
    delimiter: str


def read_sheet(data: bytes) -> Sheet:
    """Return the rows of a CSV file; raise UnsupportedMedia for what is none, or too much of one.

    Cells are text and stay text: what another program would take for a formula means nothing here.
    """
    if len(data) > MOST_BYTES:
        raise _refused("This file is over 5 MB.", "Split it into smaller ones.")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refused("This file is not a CSV file.", "Save the table as CSV (UTF-8).")
    text, encoding = _decoded(data)
    delimiter = _delimiter(text)
    try:
        lines = [line for line in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(line)]
    except csv.Error:
        raise _refused("This file is not a CSV file that can be read.", "Save the table as CSV (UTF-8).") from None
    if len(lines) < 2:
        raise _refused("This file has no rows.", "Its first line names the columns, one of them “prompt”.")
    columns = tuple(_clean(name)[:80] for name in lines[0])
    if len(lines) - 1 > MOST_ROWS or len(columns) > MOST_COLUMNS:
        raise _refused(
            f"This file has {len(lines) - 1:,} rows and {len(columns):,} columns.",
            f"A batch takes {MOST_ROWS:,} rows and {MOST_COLUMNS:,} columns.",
        )
    width = len(columns)
    rows = tuple(tuple(_clean(cell) for cell in (*line, *[""] * width)[:width]) for line in lines[1:])
    return Sheet(columns, rows, encoding, delimiter)


def match_columns(columns: Sequence[str], spec: ModelSpec) -> list[str]:
    """Return for each column the name of the model's input it is meant for, or ``IGNORED``; each input once."""
    taken: set[str] = set()
    matched = []
    for column in columns:
        field = _field_for(column, spec)
        name = field.name if field is not None and field.name not in taken else IGNORED
        taken.add(name)
        matched.append(name)
    return matched


def nearest_shape(text: str, choices: Sequence[object]) -> object | None:
    """Return the choice whose ratio is nearest to the one that ``text`` says, None when it says none."""
    wanted = ratio(text)
    offered = [(choice, found) for choice in choices if (found := ratio(str(choice))) is not None]
    if wanted is None or not offered:
        return None
    return min(offered, key=lambda pair: abs(pair[1] / wanted - 1) if pair[1] > wanted else abs(wanted / pair[1] - 1))[
        0
    ]


def ratio(text: str) -> float | None:
    """Return width by height of ``16:9``, ``16/9`` or ``1024x768``, None when it says none."""
    found = re.fullmatch(r"\s*(\d{1,5}(?:\.\d+)?)\s*[:x×/]\s*(\d{1,5}(?:\.\d+)?)\s*", text)
    if found is None or not float(found[1]) or not float(found[2]):
        return None
    return float(found[1]) / float(found[2])


def template(spec: ModelSpec) -> str:
    """Return a CSV file to begin with: a column for each input that people vary, and one row as an example."""
    roles = (FieldRole.PROMPT, FieldRole.ASPECT_RATIO, FieldRole.IMAGE, FieldRole.STRENGTH, FieldRole.SEED)
    names = {FieldRole.ASPECT_RATIO: "shape", FieldRole.IMAGE: "image"}
    fields = [field for role in roles if (field := spec.field(role)) is not None]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([names.get(field.role, field.role.value) for field in fields])
    example = {FieldRole.PROMPT: "A tea bowl on grey linen, window light", FieldRole.IMAGE: "", FieldRole.SEED: ""}
    writer.writerow([example.get(field.role, field.default) for field in fields])
    return out.getvalue()


def _field_for(column: str, spec: ModelSpec) -> Field | None:
    wanted = " ".join(column.casefold().replace("_", " ").replace("-", " ").split())
    for field in spec.fields:
        if wanted in (field.name.casefold().replace("_", " "), field.label.casefold()):
            return field if field.kind is not FieldKind.SECRET else None
    role = _ROLES.get(wanted)
    if role is FieldRole.IMAGE:
        return spec.image_field
    return spec.field(role) if role is not None else None


def _decoded(data: bytes) -> tuple[str, str]:
    for encoding, name in (("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16")):
        if encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            return data.decode(encoding), name
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace"), "Windows-1252"


def _delimiter(text: str) -> str:
    """Return what parts the columns: whatever the first line has most of, outside its quotes."""
    head = re.sub(r'"[^"]*"', "", text.lstrip("\r\n").split("\n", 1)[0])
    return max((",", ";", "\t", "|"), key=head.count)


def _clean(cell: str) -> str:
    kept = "".join(c for c in cell[:LONGEST_CELL] if c.isprintable() or c in "\n\t")
    return kept.strip()


def _refused(message: str, hint: str) -> UnsupportedMedia:
    return UnsupportedMedia("Wrong file", message, hint)
