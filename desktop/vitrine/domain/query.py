"""Queries: what a person types into the search field, as a ResultFilter and back.

Operators: ``type:video``, ``model:kling``, ``tag:ceramics``, ``tag:none``, ``before:2025-06``, ``after:week``,
``fav:yes``, ``cost:>0.5``, ``in:"Court of colour"``, ``uploaded:no``, ``shared:yes``, ``trash:yes``,
``sort:oldest``, ``-word``, ``"a phrase"``. Values with spaces stand in quotes. Everything else is plain text.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from vitrine.domain.collection import Collection
from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import GenerationType, MediaKind

OPERATORS = (
    "type", "model", "tag", "in", "before", "after", "fav", "cost", "uploaded", "shared", "trash", "sort",
)  # fmt: skip
"""The words that mean something before a colon, in the order in which they are offered."""

NO_TAGS = "none"
"""``tag:none`` asks for results without tags; the tag of that name is asked for in quotes."""

_TOKEN = re.compile(r'-?(?:\w+:)?"(?:\\.|[^"\\])*"(?=\s|$)|\S+', re.DOTALL)
_PARTS = re.compile(r'(?s)(-?)(?:(\w+):)?(?:"((?:\\.|[^"\\])*)"|(.*))')
_COST = re.compile(r"([<>])\$?(\d{1,9}(?:\.\d*)?|\.\d+)")
_DAYS_AGO = re.compile(r"(\d{1,5})d")
_YES = frozenset({"yes", "true", "1"})
_NO = frozenset({"no", "false", "0"})


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """What a query asks for; ``problems`` are the parts whose value means nothing and that were left out."""

    filter: ResultFilter
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Token:
    """A part of a query as it is typed: ``operator`` is empty for a word; it stands at ``start`` <= n < ``end``."""

    text: str
    operator: str
    start: int
    end: int


class _Unusable(Exception):
    """Raised when an operator's value means nothing."""


@dataclass(slots=True)
class _Reading:
    """A query while it is being read."""

    today: datetime.date
    collections: dict[str, int]
    wanted: ResultFilter = field(default_factory=ResultFilter)
    words: list[str] = field(default_factory=list)


def parse_query(text: str, today: datetime.date | None = None, collections: Iterable[Collection] = ()) -> ParsedQuery:
    """Return what a query asks for; nothing that is typed is an error.

    ``collections`` are those whose names ``in:`` knows; ``in:#12`` names one by its id. An operator whose value is
    still missing asks for nothing.
    """
    names = {collection.name.casefold(): collection.id for collection in collections}
    reading = _Reading(today or datetime.date.today(), names)
    problems: list[str] = []
    for token in _TOKEN.findall(text):
        try:
            _read(token, reading)
        except _Unusable:
            problems.append(token)
    return ParsedQuery(replace(reading.wanted, text=" ".join(reading.words)), tuple(problems))


def format_query(wanted: ResultFilter, collections: Iterable[Collection] = ()) -> str:
    """Return the query that asks for ``wanted``; a collection that is not among ``collections`` goes by its id."""
    parts = [wanted.text] if wanted.text else []
    parts += [f"-{_quoted(word)}" for word in wanted.without]
    if wanted.makes is not None:
        parts.append(f"type:{wanted.makes.value}")
    if wanted.type is not None:
        parts.append(f"type:{wanted.type.value}")
    parts += [f"model:{_quoted(model)}" for model in wanted.models]
    parts += [f"tag:{_quoted(tag, always=tag.casefold() == NO_TAGS)}" for tag in wanted.tags]
    if wanted.untagged:
        parts.append(f"tag:{NO_TAGS}")
    if wanted.collection is not None:
        parts.append(f"in:{_collection_text(wanted.collection, collections)}")
    parts += [f"{name}:{_moment_text(at)}" for name, at in (("after", wanted.since), ("before", wanted.until)) if at]
    if wanted.starred is not None:
        parts.append(f"fav:{_yes_no(wanted.starred)}")
    parts += [f"cost:{sign}{_number(cost)}" for sign, cost in ((">", wanted.cost_over), ("<", wanted.cost_under))
              if cost is not None]  # fmt: skip
    if wanted.uploaded is not None:
        parts.append(f"uploaded:{_yes_no(wanted.uploaded)}")
    parts += [f"{name}:yes" for name, on in (("shared", wanted.shared), ("trash", wanted.trashed)) if on]
    if wanted.sort is not Sort.NEWEST:
        parts.append(f"sort:{wanted.sort.value}")
    return " ".join(parts)


def split_query(text: str) -> list[Token]:
    """Return the parts of a query, for whoever shows or changes some of them."""
    found = ((match[0], match.start(), match.end()) for match in _TOKEN.finditer(text))
    return [Token(token, "" if _split(token)[0] else _split(token)[1], start, end) for token, start, end in found]


def quote_value(value: str) -> str:
    """Return a value as an operator takes it: in quotes where it would fall apart without."""
    return _quoted(value)


def pin_collections(text: str, collections: Iterable[Collection]) -> str:
    """Return a query with its collections by id, so that it goes on to mean them when they get other names."""
    names = {collection.name.casefold(): collection.id for collection in collections}

    def pinned(token: str) -> str:
        minus, name, value, _ = _split(token)
        id = names.get(value.casefold()) if not minus and name == "in" else None
        return token if id is None else f"in:#{id}"

    return _TOKEN.sub(lambda match: pinned(match[0]), text)


def name_collections(text: str, collections: Iterable[Collection]) -> str:
    """Return a query with its collections by name, as people read it: the way back from ``pin_collections``."""
    known = list(collections)

    def named(token: str) -> str:
        minus, name, value, _ = _split(token)
        if minus or name != "in" or not re.fullmatch(r"#\d{1,18}", value):
            return token
        return f"in:{_collection_text(int(value[1:]), known)}"

    return _TOKEN.sub(lambda match: named(match[0]), text)


# ---- reading ----


def _split(token: str) -> tuple[str, str, str, bool]:
    """Return minus, operator (empty: none that is known), value, and whether the value stands in quotes."""
    parts = _PARTS.fullmatch(token)
    assert parts is not None  # its last alternative takes anything
    minus, name, quoted, plain = parts.groups()
    if name is not None and name.lower() in OPERATORS:
        value = plain if quoted is None else re.sub(r"(?s)\\(.)", r"\1", quoted)
        return minus, name.lower(), value, quoted is not None
    return minus, "", token[len(minus) :], quoted is not None and name is None


def _read(token: str, reading: _Reading) -> None:
    minus, name, value, quoted = _split(token)
    if name and minus:
        raise _Unusable
    if name:
        if value:
            reading.wanted = _OPERATIONS[name](reading, value, quoted)
    elif minus:
        word = value.strip('"').strip()
        if any(character.isalnum() for character in word):
            reading.wanted = replace(reading.wanted, without=(*reading.wanted.without, word))
    else:
        reading.words.append(value)


def _type(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    name = value.lower()
    singular = name.removesuffix("s")
    if singular in {kind.value for kind in MediaKind}:
        return replace(reading.wanted, makes=MediaKind(singular))
    if name in {type.value for type in GenerationType}:
        return replace(reading.wanted, type=GenerationType(name))
    raise _Unusable


def _model(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, models=(*reading.wanted.models, value))


def _tag(reading: _Reading, value: str, quoted: bool) -> ResultFilter:
    if value.casefold() == NO_TAGS and not quoted:
        return replace(reading.wanted, untagged=True)
    return replace(reading.wanted, tags=(*reading.wanted.tags, value))


def _in(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    id = reading.collections.get(value.casefold())
    if id is None and re.fullmatch(r"#\d{1,18}", value):
        id = int(value[1:])
    if id is None:
        raise _Unusable
    return replace(reading.wanted, collection=id)


def _before(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, until=_moment(value, reading.today))


def _after(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, since=_moment(value, reading.today))


def _fav(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, starred=_decided(value))


def _cost(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    found = _COST.fullmatch(value)
    if found is None:
        raise _Unusable
    if found[1] == ">":
        return replace(reading.wanted, cost_over=float(found[2]))
    return replace(reading.wanted, cost_under=float(found[2]))


def _uploaded(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, uploaded=_decided(value))


def _shared(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, shared=_decided(value))


def _trash(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    return replace(reading.wanted, trashed=_decided(value))


def _sort(reading: _Reading, value: str, _quoted: bool) -> ResultFilter:
    if value.lower() not in {sort.value for sort in Sort}:
        raise _Unusable
    return replace(reading.wanted, sort=Sort(value.lower()))


_OPERATIONS: dict[str, Callable[[_Reading, str, bool], ResultFilter]] = {
    "type": _type, "model": _model, "tag": _tag, "in": _in, "before": _before, "after": _after, "fav": _fav,
    "cost": _cost, "uploaded": _uploaded, "shared": _shared, "trash": _trash, "sort": _sort,
}  # fmt: skip


def _decided(value: str) -> bool:
    if value.lower() in _YES:
        return True
    if value.lower() in _NO:
        return False
    raise _Unusable


def _moment(value: str, today: datetime.date) -> float:
    """Return the beginning (Unix seconds, local time) of a day, month, year, or of a time that is named."""
    name = value.lower()
    named = {
        "today": today,
        "yesterday": today - datetime.timedelta(days=1),
        "week": today - datetime.timedelta(days=today.weekday()),
        "month": today.replace(day=1),
        "year": today.replace(month=1, day=1),
    }
    try:
        if name in named:
            return _start(named[name])
        if ago := _DAYS_AGO.fullmatch(name):
            return _start(today - datetime.timedelta(days=int(ago[1])))
        parts = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", name)
        if parts:
            return _start(datetime.date(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1)))
        return datetime.datetime.fromisoformat(value).timestamp()
    except (ValueError, OverflowError, OSError):
        raise _Unusable from None


def _start(day: datetime.date) -> float:
    return datetime.datetime.combine(day, datetime.time()).timestamp()


# ---- writing ----


def _quoted(value: str, *, always: bool = False) -> str:
    if not always and value and not re.search(r'[\s"\\]', value):
        return value
    escaped = re.sub(r'(["\\])', r"\\\1", value)
    return f'"{escaped}"'


def _collection_text(id: int, collections: Iterable[Collection]) -> str:
    known = list(collections)
    name = next((collection.name for collection in known if collection.id == id), None)
    if name is None or sum(other.name.casefold() == name.casefold() for other in known) > 1:
        return f"#{id}"
    return _quoted(name)


def _moment_text(at: float) -> str:
    moment = datetime.datetime.fromtimestamp(at)
    return moment.date().isoformat() if moment.time() == datetime.time() else moment.isoformat()


def _number(value: float) -> str:
    return f"{value:.9f}".rstrip("0").rstrip(".")


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
