"""Questions at 1,000,000: opening, search, filters, counts, against sqlite3 answering the very same statements.

What the studio asks is written down once by SQLite's own trace, and then asked again on a plain connection, in turns.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import grounds  # noqa: F401 - finds the sources
import prepared
from gallery_window import GalleryWindow
from PySide6.QtCore import QEventLoop
from rows import Row, against, alternate

from vitrine.domain.filter import ResultFilter
from vitrine.domain.order import first_key_at
from vitrine.domain.query import parse_query
from vitrine.library.library import Library

LIMIT_MS, GOAL = 100.0, 1.3
_TIMES = 5
_FIRST = 1_000
"""How many keys are read of an answer at once: some screens of tiles."""
_WORDS = ("l", "li", "light", "lighthouse dawn", '"warm light" -fox', "季節", "nothing at all")
_FILTERS = (
    "type:video", "model:kling", "tag:ceramics", "after:2025-06 before:2025-09", "fav:yes", "cost:>0.5", "uploaded:no",
    'in:"Project 1"', "trash:yes", "light type:video fav:yes cost:>0.5",
)  # fmt: skip
_DAY_SECONDS = 86_400.0

Act = Callable[[], object]


def rows() -> Iterator[Row]:
    """Measure on the prepared library itself: nothing is written."""
    paths = prepared.library(prepared.HUGE)
    yield _opening(paths.library, paths.inputs)
    library = Library(paths.library, paths.inputs)
    with closing(sqlite3.connect(paths.library)) as plain:
        plain.execute("PRAGMA cache_size = -16000")
        for name, acts in _questions(library).items():
            yield from _asked(name, acts, library, plain)
    library.close()


def gallery_rows(window: GalleryWindow) -> Iterator[Row]:
    """Measure from a changed filter to its first rows in the gallery; the baseline is the limit."""
    taken = {query: statistics.median(_shown(window, query) for _ in range(_TIMES)) for query in (*_WORDS, *_FILTERS)}
    worst = max(taken, key=lambda query: taken[query])
    name = f"new filter to the first of its rows, {prepared.HUGE:,}"
    yield against(f"{name}: median", statistics.median(taken.values()), LIMIT_MS, limit=LIMIT_MS)
    yield against(f"{name}: slowest ({worst})", taken[worst], LIMIT_MS, limit=LIMIT_MS)


def _shown(window: GalleryWindow, query: str) -> float:
    wanted = parse_query(query, collections=window.app.studio.library.collections.all()).filter
    # The loop waits as the window's does: one that asks for events all the time would take half of the worker's.
    loop = QEventLoop()
    window.gallery.loaded.connect(loop.quit)
    begun = time.perf_counter()
    window.gallery.set_filter(wanted)
    loop.exec()
    taken = (time.perf_counter() - begun) * 1000
    window.gallery.loaded.disconnect(loop.quit)
    return taken


def _opening(path: Path, inputs: Path) -> Row:
    statements: list[str] = []

    def ours() -> float:
        begun = time.perf_counter()
        library = Library(path, inputs)
        library.results.get_many(library.results.order(ResultFilter(), limit=200).keys)
        taken = (time.perf_counter() - begun) * 1000
        library.close()
        return taken

    def plain() -> float:
        begun = time.perf_counter()
        with closing(sqlite3.connect(path)) as connection:
            for statement in statements:
                connection.execute(statement).fetchall()
            return (time.perf_counter() - begun) * 1000

    library = Library(path, inputs)
    statements += _traced(
        library, lambda: library.results.get_many(library.results.order(ResultFilter(), limit=200).keys)
    )
    library.close()
    here, there = alternate(ours, plain, times=9)
    return against(f"opening a library of {prepared.HUGE:,}, its first 200 rows", here, there, limit=LIMIT_MS)


def _questions(library: Library) -> dict[str, dict[str, Act]]:
    """Return what is asked, by kind and by its words."""
    results, collections = library.results, library.collections.all()

    def first(query: str) -> Act:
        wanted = parse_query(query, collections=collections).filter
        return lambda: results.order(wanted, limit=_FIRST)

    end = prepared.END
    days = [(first_key_at(end - (n + 1) * _DAY_SECONDS), first_key_at(end - n * _DAY_SECONDS)) for n in (0, 100, 500)]

    def figures(wanted: ResultFilter, number: int) -> Act:
        return lambda: results.priced_between(wanted, *days[number])

    sections = {f"day {number}": figures(ResultFilter(), number) for number in range(len(days))}
    sections["day of a search"] = figures(ResultFilter(text="light"), 0)

    def sidebar() -> None:
        results.counts()
        library.collections.all()
        library.tags.all()

    return {
        "search": {query: first(query) for query in _WORDS},
        "filter": {query: first(query) for query in _FILTERS},
        "a section's count and sum": sections,
        "the sidebar's counts": {"all of them": sidebar},
    }  # fmt: skip


def _asked(name: str, acts: dict[str, Act], library: Library, plain: sqlite3.Connection) -> Iterator[Row]:
    """Yield the median question of a kind and, where there are several, the slowest of them."""
    figures: dict[str, tuple[float, float]] = {}
    for words, act in acts.items():
        statements = _traced(library, act)

        def again(statements: list[str] = statements) -> None:
            for statement in statements:
                plain.execute(statement).fetchall()

        figures[words] = alternate(lambda a=act: _milliseconds(a), lambda a=again: _milliseconds(a), times=_TIMES)
    here, there = (statistics.median(column) for column in zip(*figures.values(), strict=True))
    yield against(f"{name} at {prepared.HUGE:,}: median", here, there, GOAL, limit=LIMIT_MS)
    if len(figures) == 1:
        return
    worst = max(figures, key=lambda words: figures[words][0])
    yield against(f"{name}: slowest ({worst})", *figures[worst], GOAL, limit=LIMIT_MS)


def _traced(library: Library, act: Act) -> list[str]:
    """Return the statements, with their values, that ``act`` asks."""
    statements: list[str] = []
    connection = library._database.connection()
    connection.set_trace_callback(statements.append)
    try:
        act()
    finally:
        connection.set_trace_callback(None)
    return [one for one in statements if one.lstrip().upper().startswith(("SELECT", "WITH"))]


def _milliseconds(act: Act) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    for row in rows():
        print(row)
