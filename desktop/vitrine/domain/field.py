"""Field: one declared input (of a model, of the settings, of a credential form)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """How a value is entered and what type it has."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long-text"  # str, several lines
    INTEGER = "integer"  # int, up to 64 bits
    NUMBER = "number"  # float
    BOOLEAN = "boolean"  # bool
    CHOICE = "choice"  # one of ``choices``, JSON type kept
    FILE = "file"  # one media file
    FILES = "files"  # several media files
    SECRET = "secret"  # str that is never stored in history
    LIST = "list"  # list of str, one per line
    JSON = "json"  # anything else, as JSON text


class FieldRole(StrEnum):
    """What an input means, whatever its model calls it."""

    NONE = ""
    PROMPT = "prompt"
    NEGATIVE_PROMPT = "negative-prompt"
    IMAGE = "image"
    IMAGES = "images"
    END_FRAME = "end-frame"
    MASK = "mask"
    VIDEO = "video"
    STRENGTH = "strength"
    SEED = "seed"
    COUNT = "count"
    ASPECT_RATIO = "aspect-ratio"
    WIDTH = "width"
    HEIGHT = "height"
    RESOLUTION = "resolution"
    DURATION = "duration"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class Field:
    """A declared input.

    ``default`` is None when there is none: an optional field left blank is not sent. ``minimum`` and ``maximum``
    bound numbers (inclusive); ``max_length`` bounds text in characters, ``max_items`` a list. ``accepts`` are
    MIME patterns of a file field (empty: any). ``help`` is plain text. ``order`` sorts the form.
    """

    name: str
    kind: FieldKind
    label: str
    help: str = ""
    default: object = None
    required: bool = False
    nullable: bool = False
    minimum: float | None = None
    maximum: float | None = None
    max_length: int | None = None
    max_items: int | None = None
    choices: tuple[object, ...] = ()
    accepts: tuple[str, ...] = ()
    role: FieldRole = FieldRole.NONE
    order: int = 0
    group: str = ""

    def problem(self, value: object) -> str:
        """Return what is wrong with ``value`` in words, or an empty string.

        Only what is certain is refused (missing, wrong type, out of range, not among the choices); the rest is
        left to the service to judge.
        """
        if is_blank(value):
            return f"{self.label} is needed." if self.required else ""
        match self.kind:
            case FieldKind.INTEGER | FieldKind.NUMBER:
                return self._number_problem(value)
            case FieldKind.CHOICE:
                known = not self.choices or value in self.choices
                return "" if known else f"Choose one of: {', '.join(map(str, self.choices))}."
            case FieldKind.TEXT | FieldKind.LONG_TEXT | FieldKind.SECRET:
                return self._text_problem(value)
            case FieldKind.BOOLEAN:
                return "" if isinstance(value, bool) else "This is either on or off."
            case _:
                return self._items_problem(value)

    def _number_problem(self, value: object) -> str:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return "Enter a number."
        if self.kind is FieldKind.INTEGER and not isinstance(value, int):
            return "Enter a whole number."
        if self.minimum is not None and value < self.minimum:
            return f"At least {self.minimum:g}."
        if self.maximum is not None and value > self.maximum:
            return f"At most {self.maximum:g}."
        return ""

    def _text_problem(self, value: object) -> str:
        if not isinstance(value, str):
            return "Enter text."
        if self.max_length is not None and len(value) > self.max_length:
            over = len(value) - self.max_length
            return f"{self.label} takes {self.max_length:,} characters. Shorten by {over:,}."
        return ""

    def _items_problem(self, value: object) -> str:
        if self.max_items is not None and isinstance(value, list | tuple) and len(value) > self.max_items:
            return f"At most {self.max_items} items."
        return ""


def is_blank(value: object) -> bool:
    """Return whether a form value counts as not given."""
    return value is None or (isinstance(value, str | list | tuple) and not value)
