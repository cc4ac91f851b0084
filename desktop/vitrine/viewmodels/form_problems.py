"""What is wrong with a form, in the person's language: the same findings as the domain's, in translated sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from vitrine.domain.field import Field, FieldKind, FieldRole, is_blank
from vitrine.domain.model_spec import ModelSpec


def problem_words(spec: ModelSpec, found: Mapping[str, str], given: Mapping[str, object]) -> dict[str, str]:
    """Return what ``find_problems`` found in words for a person; ``given`` are the values it looked at."""
    fields = {field.name: field for field in spec.fields}
    return {
        name: _words(spec, fields[name], given.get(name)) or text if name in fields else text
        for name, text in found.items()
    }


def _words(spec: ModelSpec, field: Field, value: object) -> str:
    if is_blank(value) or (field.role is FieldRole.PROMPT and not str(value).strip()):
        return _blank(field)
    match field.kind:
        case FieldKind.INTEGER | FieldKind.NUMBER:
            return _number(field, value)
        case FieldKind.CHOICE:
            text = QCoreApplication.translate("Form", "Choose one of: {choices}.")
            return text.format(choices=", ".join(map(str, field.choices)))
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return _text(spec, field, value)
        case FieldKind.FILES | FieldKind.LIST:
            text = QCoreApplication.translate("Form", "{field} takes at most {most}.")
            return text.format(field=field.label, most=field.max_items) if field.max_items is not None else ""
        case _:
            return ""


def _blank(field: Field) -> str:
    if field.role is FieldRole.PROMPT:
        return QCoreApplication.translate("Form", "Write a prompt first.")
    return QCoreApplication.translate("Form", "{field} is needed.").format(field=field.label)


def _number(field: Field, value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return QCoreApplication.translate("Form", "Enter a number.")
    if field.kind is FieldKind.INTEGER and not isinstance(value, int):
        return QCoreApplication.translate("Form", "Enter a whole number.")
    if field.minimum is not None and value < field.minimum:
        return QCoreApplication.translate("Form", "At least {least}.").format(least=f"{field.minimum:g}")
    if field.maximum is not None and value > field.maximum:
        return QCoreApplication.translate("Form", "At most {most}.").format(most=f"{field.maximum:g}")
    return ""


def _text(spec: ModelSpec, field: Field, value: object) -> str:
    most = field.max_length
    if not isinstance(value, str) or most is None or len(value) <= most:
        return ""
    # The prompt is the model's own limit, and says so; any other text is known by its label.
    name = spec.name if field.role is FieldRole.PROMPT else field.label
    text = QCoreApplication.translate("Form", "{name} takes {most} characters. Shorten by {over}.")
    return text.format(name=name, most=f"{most:,}", over=f"{len(value) - most:,}")
