"""Search at 50,000 results: from the changed filter to the new rows in the gallery, and the counts of the sidebar.

The baseline is the limit: 100 ms. Each question is asked several times in a row, as while typing.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import grounds
from large_library import RESULTS, fill
from PySide6.QtCore import QCoreApplication, QEventLoop
from rows import Row

from vitrine.domain.filter import ResultFilter
from vitrine.domain.query import parse_query
from vitrine.library.library import Library
from vitrine.viewmodels.gallery import Gallery
from vitrine.workers.task_worker import Tasks

_LIMIT = 100.0
_TIMES = 7
_QUERIES = (
    "", "l", "li", "light", "a", "lighthouse dawn", '"warm light" -fox', "季節", "type:video", "model:kling",
    "tag:ceramics", "tag:none", "after:2025-06 before:2025-09", "fav:yes", "cost:>0.5", "uploaded:no", 'in:"Project 1"',
    "trash:yes",
    "light trash:yes", "light type:video fav:yes cost:>0.5", "sort:oldest light", "-light", "nothing at all",
)  # fmt: skip


def rows() -> Iterator[Row]:
    """Measure on a library that is filled for it."""
    application = QCoreApplication.instance() or QCoreApplication([])
    assert application is not None
    with grounds.folder() as folder:
        library = Library(folder / "library.db", folder / "inputs")
        fill(library, folder / "pictures")
        tasks = Tasks(library.session)
        gallery = Gallery(library, tasks)
        collections = library.collections.all()
        asked = {query: _median(_question(gallery, query, collections)) for query in _QUERIES}
        worst = max(asked, key=lambda query: asked[query])
        middle = statistics.median(asked.values())
        yield _row(f"search of {RESULTS:,}, the median question", middle)
        yield _row(f"the slowest question ({worst})", asked[worst])
        yield _row("all counts of the sidebar", _median(lambda: _counts(library)))
        tasks.close()
        library.close()


def _row(name: str, milliseconds: float) -> Row:
    return Row(name, milliseconds, _LIMIT, milliseconds / _LIMIT, 1.0)


def _median(ask: Callable[[], float]) -> float:
    return statistics.median(ask() for _ in range(_TIMES))


def _question(gallery: Gallery, query: str, collections: list[object]) -> Callable[[], float]:
    wanted = parse_query(query, collections=collections).filter  # type: ignore[arg-type]

    def ask() -> float:
        # The loop waits as the window's does: one that asks for events all the time would take half of the worker's.
        loop = QEventLoop()
        gallery.loaded.connect(loop.quit)
        begun = time.perf_counter()
        gallery.set_filter(wanted)
        loop.exec()
        taken = (time.perf_counter() - begun) * 1000
        gallery.loaded.disconnect(loop.quit)
        return taken

    return ask


def _counts(library: Library) -> float:
    begun = time.perf_counter()
    library.results.counts()
    library.collections.all()
    library.tags.all()
    for one in library.smart_filters.all():
        library.results.count(parse_query(one.query).filter)
    library.results.count(ResultFilter())
    return (time.perf_counter() - begun) * 1000
