"""ResultFilter: which results a person wants to see, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.words import split_words


class Sort(StrEnum):
    """The order of the gallery, by the time of asking."""

    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class ResultFilter:
    """Every condition given must hold.

    ``text`` are words that prompt, tags, model or file name must contain, each may be only the beginning of one; a
    "quoted phrase" must stand there as it is. ``without`` are words and phrases that must not occur. ``models`` are
    the models of which any is wanted (see :func:`model_fits`), ``tags`` those that must all be there.
    ``collection`` is a collection's id; what lies in its sub-collections counts too. ``since`` <= Unix seconds <
    ``until``; ``cost_over`` < US dollars < ``cost_under``, which a result of unknown cost never passes.
    ``uploaded`` asks whether the storage has confirmed it. Results in the trash pass only with ``trashed``.
    """

    makes: MediaKind | None = None
    type: GenerationType | None = None
    models: tuple[str, ...] = ()
    starred: bool | None = None
    text: str = ""
    without: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    untagged: bool = False
    collection: int | None = None
    since: float | None = None
    until: float | None = None
    cost_over: float | None = None
    cost_under: float | None = None
    uploaded: bool | None = None
    shared: bool = False
    trashed: bool = False
    sort: Sort = Sort.NEWEST


def model_fits(wanted: str, model: str) -> bool:
    """Return whether a model is meant: by its whole id (``owner/name``), or by words that begin some of the id's."""
    if "/" in wanted:
        return wanted.casefold() == model.casefold()
    there = split_words(model)
    begun = split_words(wanted)
    return bool(begun) and all(any(word.startswith(start) for word in there) for start in begun)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many results there are, for the sidebar; only ``trashed`` counts those in the trash."""

    all: int = 0
    images: int = 0
    videos: int = 0
    starred: int = 0
    shared: int = 0
    trashed: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """What a place keeps: bytes that it has confirmed, and number and bytes of what waits to be uploaded."""

    bytes: int = 0
    waiting: int = 0
    waiting_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the library holds.

    ``spent`` is US dollars where known; ``unknown_cost`` counts results with no known cost.
    The tables map a type, a model or a local day (``yyyy-mm-dd``) to the number of results.
    """

    results: int
    bytes: int
    spent: float
    unknown_cost: int
    by_type: dict[str, int]
    by_model: dict[str, int]
    by_day: dict[str, int]
