"""Pages of the gallery: what a worker reads for it in one go, and the figures of a day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.viewmodels.tile import Tile

PAGE = 200


@dataclass(frozen=True, slots=True)
class Page:
    """What a worker found: results, which of their files are gone, whether more follow, and the last day's figures."""

    results: list[Generation]
    missing: frozenset[int]
    more: bool
    tail: tuple[datetime.date, int, float | None] | None
    counts: tuple[int, int] | None = None


def sum_up(tiles: Sequence[Tile]) -> tuple[int, float | None]:
    """Return how many results there are among tiles and their known US dollars, None when that would be a guess."""
    results = [tile.generation for tile in tiles if tile.generation is not None]
    known = [result.cost for result in results if result.cost is not None]
    dollars = sum(known)
    # Nothing known, or nothing but zeros beside unknown ones: saying "free" would be a guess.
    return len(results), dollars if known and (dollars > 0 or len(known) == len(results)) else None


def read_page(library: Library, wanted: ResultFilter, before: int | None) -> Page:
    """Read one page in a worker; a page ends with a whole job, so that its outputs stay side by side."""
    results = library.results.page(wanted, before=before, limit=PAGE)
    more = len(results) == PAGE
    if more and results[0].job_id != results[-1].job_id:
        results = [result for result in results if result.job_id != results[-1].job_id]
    missing = frozenset(r.id for r in results if r.file is not None and not r.file.path.is_file())
    tail = None
    if more:
        day = datetime.date.fromtimestamp(results[-1].created_at)
        start = datetime.datetime.combine(day, datetime.time())
        span = (start.timestamp(), (start + datetime.timedelta(days=1)).timestamp())
        tail = (day, *library.results.totals(wanted, *span))
    counts = None
    if before is None:
        everything = library.results.count(ResultFilter())
        counts = (everything if wanted == ResultFilter() else library.results.count(wanted), everything)
    return Page(results, missing, more, tail, counts)
