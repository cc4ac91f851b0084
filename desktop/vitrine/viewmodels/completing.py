"""Completing: what can follow what is being typed into the search field, from the library's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import GenerationType
from vitrine.domain.query import NO_TAGS, OPERATORS, quote_value
from vitrine.domain.words import fold
from vitrine.viewmodels.modes import mode_text

translate = QCoreApplication.translate
MOST = 8
"""Suggestions at a time."""
_WORDS_FROM = 2
"""Letters of a plain word from which on tags and models are offered."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The library's words: tags and collections with their counts, models by id with their names."""

    tags: Sequence[tuple[str, int]] = ()
    collections: Sequence[tuple[str, int]] = ()
    models: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One way to go on: what is put in place of the word at the cursor, what is shown, and a note about it."""

    insert: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """The suggestions for the part of the text from ``start`` to ``end``; ``sure``: the first is the likely one."""

    start: int
    end: int
    items: tuple[Suggestion, ...] = field(default=())
    sure: bool = False


def complete(text: str, cursor: int, words: Vocabulary, *, asked: bool = False) -> Completion:
    """Return what can follow at ``cursor``; an empty word is completed only when ``asked`` for."""
    start = _word_start(text, cursor)
    end = _word_end(text, cursor)
    typed = text[start:cursor]
    minus, name, colon, value = _parts(typed)
    if colon:
        if minus or name not in OPERATORS:
            return Completion(start, end)
        value = value.lstrip('"')
        found = [
            Suggestion(f"{name}:{shown} ", label, note)
            for shown, label, note in _values(name, words)
            if _fits(value, label) or _fits(value, shown)
        ]
        whole = len(found) == 1 and found[0].insert.rstrip() == typed
        return Completion(start, end, () if whole else tuple(found[:MOST]), sure=bool(value))
    if minus or (not typed and not asked):
        return Completion(start, end)
    operators = [Suggestion(f"{one}:", f"{one}:", _explained(one)) for one in OPERATORS if one.startswith(name)]
    others = _by_word(typed, words) if len(typed) >= _WORDS_FROM else []
    return Completion(start, end, tuple([*operators, *others][: len(OPERATORS) if asked and not typed else MOST]))


def _parts(typed: str) -> tuple[bool, str, bool, str]:
    """Return minus, what stands before the colon, whether there is a colon, and what stands behind it."""
    minus = typed.startswith("-")
    name, colon, value = typed.removeprefix("-").partition(":")
    return minus, name.lower(), bool(colon), value


def _word_start(text: str, cursor: int) -> int:
    """Return where the word at the cursor begins; spaces inside quotes part nothing."""
    start, quoted, escaped = 0, False, False
    for at, character in enumerate(text[:cursor]):
        if escaped:
            escaped = False
        elif quoted and character == "\\":
            escaped = True
        elif character == '"':
            quoted = not quoted
        elif character.isspace() and not quoted:
            start = at + 1
    return start


def _word_end(text: str, cursor: int) -> int:
    end = cursor
    while end < len(text) and not text[end].isspace():
        end += 1
    return end + (end < len(text))  # what is put in brings its own space


def _fits(typed: str, word: str) -> bool:
    """Return whether what is typed begins a word of ``word``."""
    wanted, there = fold(typed), fold(word)
    return there.startswith(wanted) or any(f"{sign}{wanted}" in there for sign in " -/_.")


def _by_word(typed: str, words: Vocabulary) -> list[Suggestion]:
    tags = [(f"tag:{quote_value(name)}", str(count)) for name, count in words.tags if _fits(typed, name)]
    models = [(f"model:{quote_value(id)}", name) for id, name in words.models if _fits(typed, name)]
    return [Suggestion(f"{query} ", query, note) for query, note in (*tags[:3], *models[:3])]


def _values(name: str, words: Vocabulary) -> Sequence[tuple[str, str, str]]:
    """Return the values of an operator: as typed, as shown, and a note."""
    return _VALUES[name](words)


def _of_type(_: Vocabulary) -> Sequence[tuple[str, str, str]]:
    return type_values()


def type_values() -> list[tuple[str, str, str]]:
    """Return what ``type:`` can be, as typed, as shown, and how it was made."""
    return [
        ("image", translate("Completing", "Images"), "type:image"),
        ("video", translate("Completing", "Videos"), "type:video"),
        *((type.value, mode_text(type), f"type:{type}") for type in GenerationType),
    ]


def _of_model(words: Vocabulary) -> Sequence[tuple[str, str, str]]:
    return [(quote_value(id), name, id) for id, name in words.models]


def _of_tag(words: Vocabulary) -> Sequence[tuple[str, str, str]]:
    known = [(quote_value(name) if name != NO_TAGS else f'"{name}"', name, str(count)) for name, count in words.tags]
    return [*known, (NO_TAGS, translate("Completing", "Without tags"), "tag:none")]


def _of_collection(words: Vocabulary) -> Sequence[tuple[str, str, str]]:
    return [(quote_value(name), name, str(count)) for name, count in words.collections]


def _of_day(_: Vocabulary) -> Sequence[tuple[str, str, str]]:
    return [
        ("today", translate("Completing", "Today"), ""),
        ("yesterday", translate("Completing", "Yesterday"), ""),
        ("week", translate("Completing", "This week"), ""),
        ("month", translate("Completing", "This month"), ""),
        ("year", translate("Completing", "This year"), ""),
        ("7d", translate("Completing", "7 days ago"), ""),
        ("30d", translate("Completing", "30 days ago"), ""),
    ]


def _of_choice(_: Vocabulary) -> Sequence[tuple[str, str, str]]:
    return [("yes", translate("Completing", "Yes"), ""), ("no", translate("Completing", "No"), "")]


def _of_cost(_: Vocabulary) -> Sequence[tuple[str, str, str]]:
    over = [
        (f">{dollars}", translate("Completing", "Over ${dollars}").format(dollars=dollars), "")
        for dollars in ("0.10", "0.50", "1")
    ]
    under = [
        (f"<{dollars}", translate("Completing", "Under ${dollars}").format(dollars=dollars), "")
        for dollars in ("0.10", "0.50")
    ]
    return [*over, *under]


def _of_order(_: Vocabulary) -> Sequence[tuple[str, str, str]]:
    return [
        ("newest", translate("Completing", "Newest first"), ""),
        ("oldest", translate("Completing", "Oldest first"), ""),
    ]


_VALUES: dict[str, Callable[[Vocabulary], Sequence[tuple[str, str, str]]]] = {
    "type": _of_type, "model": _of_model, "tag": _of_tag, "in": _of_collection, "before": _of_day, "after": _of_day,
    "fav": _of_choice, "cost": _of_cost, "uploaded": _of_choice, "shared": _of_choice, "trash": _of_choice,
    "sort": _of_order,
}  # fmt: skip


def _explained(operator: str) -> str:
    return {
        "type": translate("Completing", "Images or videos, and how they were made"),
        "model": translate("Completing", "The model that made it"),
        "tag": translate("Completing", "One of your tags"),
        "in": translate("Completing", "A collection"),
        "before": translate("Completing", "Made before a day"),
        "after": translate("Completing", "Made on a day or later"),
        "fav": translate("Completing", "Favourite or not"),
        "cost": translate("Completing", "What it cost"),
        "uploaded": translate("Completing", "In the bucket or not yet"),
        "shared": translate("Completing", "With a link that is open"),
        "trash": translate("Completing", "In the trash"),
        "sort": translate("Completing", "Newest or oldest first"),
    }[operator]
