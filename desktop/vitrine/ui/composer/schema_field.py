"""Schema fields: which row of the form a declared input gets (DESIGN, section 4, Composer form)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.ui.composer.field_rows import (
    SEGMENT_PADDING,
    AreaRow,
    FieldRow,
    LeftOutRow,
    SecretRow,
    SegmentedRow,
    SelectRow,
    SliderRow,
    StepperRow,
    TextRow,
    ToggleRow,
    slider_step,
)
from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.form_text import in_seconds

MOST_SEGMENTS = 4
INLINE_ROOM, STACKED_ROOM = 276, 280
"""Room in px for a label with its segments, and for segments under their label, in the narrowest panel."""
MOST_SLIDER_STEPS = 2000


def make_row(
    look: Look, field: Field, label: str = "", *, narrow: bool = False, stacked: bool = False, note: str = ""
) -> FieldRow:
    """Return the row for a field.

    ``stacked`` puts a choice under its label, ``narrow`` does so in half the width, for two rows side by side.
    ``note`` stands at the label's right.
    """
    if field.role is FieldRole.NEGATIVE_PROMPT:
        return LeftOutRow(look, field, label or QCoreApplication.translate("Composer", "Leave out"), note=note)
    match field.kind:
        case FieldKind.BOOLEAN:
            return ToggleRow(look, field, label)
        case FieldKind.CHOICE:
            return _choice_row(look, field, label, narrow=narrow, stacked=stacked or narrow)
        case FieldKind.INTEGER | FieldKind.NUMBER:
            return _number_row(look, field, label)
        case FieldKind.SECRET:
            return SecretRow(look, field, label)
        case FieldKind.LONG_TEXT | FieldKind.LIST | FieldKind.JSON:
            return AreaRow(look, field, label)
        case _:
            return TextRow(look, field, label)


def _choice_row(look: Look, field: Field, label: str, *, narrow: bool, stacked: bool) -> FieldRow:
    def text(value: object) -> str:
        return choice_text(field, value)

    if field.default is None or not 2 <= len(field.choices) <= MOST_SEGMENTS:
        return SelectRow(look, field, label, text=text)
    measure = QFontMetricsF(look.font("caption", weight=MEDIUM)).horizontalAdvance
    widths = [measure(text(value)) for value in field.choices]
    inline = sum(widths) + len(widths) * 2 * SEGMENT_PADDING + measure(label or field.label) <= INLINE_ROOM
    if inline and not stacked:
        return SegmentedRow(look, field, label, inline=True, text=text)
    room = (STACKED_ROOM - 12) / 2 if narrow else STACKED_ROOM
    if (max(widths) + 8) * len(widths) <= room:
        return SegmentedRow(look, field, label, inline=False, text=text)
    return SelectRow(look, field, label, text=text)


def _number_row(look: Look, field: Field, label: str) -> FieldRow:
    if not isinstance(field.default, int | float) or isinstance(field.default, bool):
        return TextRow(look, field, label)
    if field.minimum is not None and field.maximum is not None and field.minimum < field.maximum:
        steps = (field.maximum - field.minimum) / slider_step(field)
        if steps <= MOST_SLIDER_STEPS:
            return SliderRow(look, field, label)
    return StepperRow(look, field, label) if isinstance(field.default, int) else TextRow(look, field, label)


def choice_text(field: Field, value: object) -> str:
    """Return a choice in words: formats as people write them, lengths with their unit, no underscores."""
    text = str(value)
    if field.role is FieldRole.FORMAT:
        return {"webp": "WebP", "jpg": "JPEG", "jpeg": "JPEG"}.get(text.lower(), text.upper())
    if field.role is FieldRole.RESOLUTION and field.name == "megapixels":
        return f"{text} MP"
    if in_seconds(field) and text.isdecimal():
        return f"{text} s"
    words = text.replace("_", " ") if text.islower() else text
    return words[:1].upper() + words[1:]
