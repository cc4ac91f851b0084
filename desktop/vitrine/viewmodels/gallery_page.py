"""What workers read for the gallery: keys in chunks, pages of results, and how the same question is answered anew."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.library.stopping import Stop
from vitrine.viewmodels.runs import Run, difference

FIRST = 300
"""Keys that are read first, with their rows: a screen and what comes after it."""
CHUNKS = (5_000, 20_000)
"""Keys that are read then in one go; the last number goes on."""
PAGE = 200
"""Results that are read at once for what is looked at."""


@dataclass(frozen=True, slots=True)
class Page:
    """Results as the library has them, and by their keys those whose file is gone."""

    results: Sequence[Generation] = ()
    missing: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of the order, whether more follows, and what was read along with it.

    ``passing`` is how many results pass the filter and ``everything`` how many there are, where that is known.
    """

    run: Run
    more: bool
    page: Page = field(default_factory=Page)
    passing: int | None = None
    everything: int | None = None


@dataclass(frozen=True, slots=True)
class Anew:
    """How the answer differs from the one before: ranks that are gone, ranks that came, and rows read again."""

    gone: array[int]
    came: Run
    page: Page
    everything: int


def sign_of(wanted: ResultFilter) -> int:
    """Return what makes ranks of keys."""
    return 1 if wanted.sort is Sort.OLDEST else -1


def place_of(wanted: ResultFilter) -> ResultFilter:
    """Return what a filter shows without the conditions that narrow it: a view of the sidebar."""
    return ResultFilter(
        makes=wanted.makes, starred=wanted.starred, collection=wanted.collection, shared=wanted.shared,
        trashed=wanted.trashed, sort=wanted.sort,
    )  # fmt: skip


def narrowed(wanted: ResultFilter) -> bool:
    """Return whether a filter shows only a part of its view."""
    return wanted != place_of(wanted)


# ---- in a worker ----


def read_page(library: Library, keys: Iterable[int]) -> Page:
    """Read results by their keys, and look which of their files are gone."""
    results = library.results.get_many(keys)
    return Page(results, frozenset(r.id for r in results if r.file is not None and not r.file.path.is_file()))


def read_first(library: Library, wanted: ResultFilter, stop: Stop) -> Chunk:
    """Read the beginning of the order and its rows."""
    with library.stoppable(stop):
        run, more = _read_run(library, wanted, None, FIRST)
        page = read_page(library, [sign_of(wanted) * rank for rank in run.ranks])
        everything = library.results.count(ResultFilter())
    plain = wanted == ResultFilter(sort=wanted.sort)
    return Chunk(run, more, page, everything if plain else None if more else len(run), everything)


def read_more(
    library: Library, wanted: ResultFilter, after: int, limit: int, stop: Stop, *, counting: bool = False
) -> Chunk:
    """Read what follows the key ``after``; ``counting``: and how many there are of all, which takes a while."""
    with library.stoppable(stop):
        run, more = _read_run(library, wanted, after, limit)
        return Chunk(run, more, passing=library.results.count(wanted) if counting and more else None)


def read_anew(library: Library, wanted: ResultFilter, old: array[int], keys: Sequence[int], stop: Stop) -> Anew:
    """Read the whole order again and say what is different from ``old``; ``keys`` are of rows to read again.

    A page of what came is read along with them, so that it need not stand there empty.
    """
    new, more, after = Run(), True, None
    with library.stoppable(stop):
        while more:
            stop.check()
            run, more = _read_run(library, wanted, after, CHUNKS[-1])
            new.ranks.extend(run.ranks)
            new.aspects.extend(run.aspects)
            after = sign_of(wanted) * run.ranks[-1] if more else None
        gone, came = difference(old, new.ranks)
        fresh = [sign_of(wanted) * new.ranks[at] for at in came[:PAGE]]
        page, everything = read_page(library, [*keys, *fresh]), library.results.count(ResultFilter())
    return Anew(gone, new.picked(came), page, everything)


def _read_run(library: Library, wanted: ResultFilter, after: int | None, limit: int) -> tuple[Run, bool]:
    order = library.results.order(wanted, after=after, limit=limit)
    ranks = order.keys if sign_of(wanted) > 0 else array("q", [-key for key in order.keys])
    return Run(ranks, order.aspects), len(ranks) == limit
