"""ShelfFigures: collections, smart filters and tags as they are known and counted, and the way a change is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QTimer, Signal

from vitrine.domain.collection import Collection, SmartFilter, TagCount
from vitrine.domain.query import parse_query
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.undo import Command, Undo
from vitrine.viewmodels.writes import Writes
from vitrine.workers.task_worker import Tasks

_SOON = 80
"""Milliseconds in which many changes are counted once."""
_LATER = 600
"""The same where jobs bring one change after the other: counting takes a while at many thousands of results."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read in one go."""

    collections: list[Collection]
    smart_filters: list[SmartFilter]
    tags: list[TagCount]
    models: dict[str, int]


class ShelfFigures(QObject):
    """What results are organised by. Shows a change at once, writes it in a worker, takes back what is refused.

    Signals:
        collections_changed(object): the list of Collections, those of one parent in their order.
        smart_filters_changed(object): the list of SmartFilters with their counts.
        tags_changed(object): the list of TagCounts, the most used first.
        created(object): the Collection that was made just now.
        written(): something has reached the library: counts are different.
        failed(object): the StudioError of what was refused and taken back.
    """

    collections_changed = Signal(object)
    smart_filters_changed = Signal(object)
    tags_changed = Signal(object)
    created = Signal(object)
    written = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._undo = undo
        self._writes = Writes(tasks, self)
        self._collections: list[Collection] = []
        self._smart_filters: list[SmartFilter] = []
        self._tags: list[TagCount] = []
        self._models: dict[str, int] = {}
        self._reading = False
        self._stale = False
        self._open_writes = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._last_read = QElapsedTimer()
        self._soon.timeout.connect(self._read)

    # ---- what is known ----

    def collections(self) -> list[Collection]:
        """Return the collections as last known."""
        return list(self._collections)

    def collection(self, id: int) -> Collection | None:
        """Return a collection as last known, None when there is none."""
        return next((collection for collection in self._collections if collection.id == id), None)

    def smart_filters(self) -> list[SmartFilter]:
        """Return the smart filters as last known, with their counts."""
        return list(self._smart_filters)

    def tags(self) -> list[TagCount]:
        """Return the tags in use as last known, the most used first."""
        return list(self._tags)

    def models(self) -> dict[str, int]:
        """Return how many results each model made, as last known."""
        return dict(self._models)

    def refresh(self, *_: object) -> None:
        """Read and count everything again shortly; any signal may be connected to this."""
        if not self._soon.isActive():
            resting = self._last_read.isValid() and self._last_read.elapsed() < _LATER
            self._soon.start(_LATER if resting else _SOON)

    # ---- inside: commands ----

    def _command(
        self,
        text: str,
        work: Callable[[], Any],
        unwork: Callable[[], Any],
        *,
        announce: bool = True,
        show: Callable[[], None] | None = None,
        unshow: Callable[[], None] | None = None,
        then: Callable[[Any], None] | None = None,
    ) -> None:
        """Do what changes the library and can be undone; each direction may show itself before it is written."""
        held: list[Command] = []

        def put(work: Callable[[], Any], show: Callable[[], None] | None) -> None:
            if show is not None:
                show()
            self._write(work, then, lambda: self._undo.forget(held[0] if held else None))

        held.append(self._undo.do(text, lambda: put(work, show), lambda: put(unwork, unshow), announce=announce))

    def _write(
        self, work: Callable[[], Any], then: Callable[[Any], None] | None, take_back: Callable[[], None]
    ) -> None:
        """Write when its turn comes; what is refused is taken back and told."""
        self._open_writes += 1

        def wrote(outcome: Any) -> None:
            self._open_writes -= 1
            if then is not None and outcome is not None:
                then(outcome)
            self._soon.start(_SOON)
            self.written.emit()

        def refused(error: StudioError) -> None:
            self._open_writes -= 1
            take_back()
            self._soon.start(_SOON)
            self.failed.emit(error)

        self._writes.put(work, wrote, refused)

    # ---- inside: reading ----

    def _read(self) -> None:
        if self._reading or self._open_writes:
            self._stale = self._reading or self._stale
            return
        self._reading = True
        self._tasks.run(self._known, self._tell, lambda _: self._done_reading())

    def _known(self) -> _Known:
        library = self._library
        collections = library.collections.all()

        def counted(smart_filter: SmartFilter) -> SmartFilter:
            wanted = parse_query(smart_filter.query, collections=collections).filter
            return replace(smart_filter, count=library.results.count(wanted))

        smart_filters = [counted(one) for one in library.smart_filters.all()]
        return _Known(collections, smart_filters, library.tags.all(), library.results.models())

    def _tell(self, known: _Known) -> None:
        self._models = known.models
        # What was changed meanwhile is newer than what was read.
        if not self._open_writes:
            named = [replace(one, name=_in_words(one.name)) for one in known.smart_filters]
            if known.collections != self._collections:
                self._collections = known.collections
                self.collections_changed.emit(list(self._collections))
            if named != self._smart_filters:
                self._smart_filters = named
                self.smart_filters_changed.emit(list(named))
            if known.tags != self._tags:
                self._tags = known.tags
                self.tags_changed.emit(list(self._tags))
        self._done_reading()

    def _done_reading(self) -> None:
        self._reading = False
        self._last_read.start()
        if self._stale:
            self._stale = False
            self.refresh()


def _in_words(name: str) -> str:
    """Return the name of a smart filter that came with the library in the person's language."""
    came_along = {
        "This week": QCoreApplication.translate("SmartFilters", "This week"),
        "Over $0.50": QCoreApplication.translate("SmartFilters", "Over $0.50"),
        "Not uploaded": QCoreApplication.translate("SmartFilters", "Not uploaded"),
        "Without tags": QCoreApplication.translate("SmartFilters", "Without tags"),
    }
    return came_along.get(name, name)
