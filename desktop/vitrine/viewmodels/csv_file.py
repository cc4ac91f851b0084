"""A CSV file of a batch on disk, what lies beside it, and the words for what its columns mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from vitrine.domain.batch_csv import MOST_BYTES, Sheet, read_sheet
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.errors import MediaMissing
from vitrine.media import cannot_read, open_regular

MOST_FILES_SEEN = 20_000
"""Names looked at in the file's folder."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read, and the names of the files beside it."""

    path: Path
    sheet: Sheet
    beside: frozenset[str] = field(default_factory=frozenset)


def read_file(path: Path) -> Opened:
    """Return a CSV file as it was read; raise UnsupportedMedia or MediaError for what is none. Blocks."""
    with open_regular(path) as source:
        try:
            data = source.read(MOST_BYTES + 1)
        except OSError as error:
            raise cannot_read(error) from error
    sheet = read_sheet(data)
    try:
        names = [entry.name for entry, _ in zip(path.parent.iterdir(), range(MOST_FILES_SEEN), strict=False)]
    except OSError as error:
        raise MediaMissing("Folder not readable", f"{path.parent} cannot be read.", "Choose another file.") from error
    return Opened(path, sheet, frozenset(names))


def input_label(target: Field) -> str:
    """Return what a column is called that means this input."""
    match target.role:
        case FieldRole.PROMPT:
            return QCoreApplication.translate("Batch", "Prompt")
        case FieldRole.ASPECT_RATIO:
            return QCoreApplication.translate("Batch", "Shape")
        case FieldRole.IMAGE | FieldRole.IMAGES:
            return QCoreApplication.translate("Batch", "Input image")
        case FieldRole.STRENGTH:
            return QCoreApplication.translate("Batch", "Strength")
        case _:
            return target.label


def number_text(target: Field, cell: str) -> str:
    """Return a number as programs write it: tables in many languages have a comma where others have a point."""
    numbers = (FieldKind.NUMBER, FieldKind.INTEGER)
    return cell.replace("\u2212", "-").replace(",", ".") if target.kind in numbers and cell.count(",") == 1 else cell


def short(text: str) -> str:
    """Return what a cell says, for a sentence about it."""
    return text if len(text) <= 40 else f"{text[:39]}…"
