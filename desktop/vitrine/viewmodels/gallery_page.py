"""Pages of the gallery: what a worker reads for it in one go, and the figures of a day."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.viewmodels.tile import Tile

PAGE = 200
BIG_PAGE = 1000
"""How many results are read at once where everything is wanted."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a worker found: results, which of their files are gone, whether more follow, and the last day's figures.

    ``days`` says how many results the page's days have without the conditions that narrow the filter, ``estimates``
    the US dollars of results whose cost nobody has reported, by id.
    """

    results: list[Generation]
    missing: frozenset[int]
    more: bool
    tail: tuple[datetime.date, int, float | None, bool] | None
    counts: tuple[int, int] | None = None
    days: dict[datetime.date, int] | None = None
    estimates: dict[int, float] = field(default_factory=dict)


def sum_up(tiles: Sequence[Tile], estimates: Mapping[int, float]) -> tuple[int, float | None, bool]:
    """Return how many results there are among tiles, their US dollars, and whether some are estimated.

    None for the dollars when they would be a guess. ``estimates`` are by the id of a result of unknown cost.
    """
    results = [tile.generation for tile in tiles if tile.generation is not None]
    prices = [estimates.get(result.id) if result.cost is None else result.cost for result in results]
    known = [price for price in prices if price is not None]
    dollars = sum(known)
    guessed = any(result.cost is None and result.id in estimates for result in results)
    # Nothing known, or nothing but zeros beside unknown ones: saying "free" would be a guess.
    return len(results), dollars if known and (dollars > 0 or len(known) == len(results)) else None, guessed


def place_of(wanted: ResultFilter) -> ResultFilter:
    """Return what a filter shows without the conditions that narrow it: a view of the sidebar."""
    return ResultFilter(
        makes=wanted.makes, starred=wanted.starred, collection=wanted.collection, shared=wanted.shared,
        trashed=wanted.trashed, sort=wanted.sort,
    )  # fmt: skip


def narrowed(wanted: ResultFilter) -> bool:
    """Return whether a filter shows only a part of its view."""
    return wanted != place_of(wanted)


def read_page(library: Library, wanted: ResultFilter, before: int | None, limit: int = PAGE) -> Page:
    """Read one page in a worker; a page ends with a whole job, so that its outputs stay side by side."""
    results = library.results.page(wanted, before=before, limit=limit)
    more = len(results) == limit
    if more and results[0].job_id != results[-1].job_id:
        results = [result for result in results if result.job_id != results[-1].job_id]
    missing = frozenset(r.id for r in results if r.file is not None and not r.file.path.is_file())
    tail = None
    if more:
        day = datetime.date.fromtimestamp(results[-1].created_at)
        start = datetime.datetime.combine(day, datetime.time())
        span = (start.timestamp(), (start + datetime.timedelta(days=1)).timestamp())
        tail = (day, *library.results.priced(wanted, *span))
    counts = None
    if before is None:
        everything = library.results.count(ResultFilter())
        plain = wanted == ResultFilter(sort=wanted.sort)
        counts = (everything if plain else library.results.count(wanted), everything)
    days = library.results.days(place_of(wanted), *_span(results)) if narrowed(wanted) and results else {}
    estimates = library.results.estimates(result.id for result in results if result.cost is None)
    return Page(results, missing, more, tail, counts, days, estimates)


def _span(results: Sequence[Generation]) -> tuple[float, float]:
    """Return the whole days that results lie in, Unix seconds."""
    moments = [result.created_at for result in results]
    first, last = (datetime.date.fromtimestamp(moment) for moment in (min(moments), max(moments)))
    until = datetime.datetime.combine(last + datetime.timedelta(days=1), datetime.time())
    return datetime.datetime.combine(first, datetime.time()).timestamp(), until.timestamp()
