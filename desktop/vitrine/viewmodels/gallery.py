"""Gallery: the results of the library and the tiles of open jobs as one Qt model, newest first."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, QUrl, Signal

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.library.jobs import OUTPUTS_PER_JOB
from vitrine.library.library import Library
from vitrine.viewmodels.favourites import Favourites
from vitrine.viewmodels.gallery_page import Page, read_page, sum_up
from vitrine.viewmodels.gallery_rows import NO_INDEX, GalleryRows, Index
from vitrine.viewmodels.matching import passes
from vitrine.viewmodels.tile import Tile, TileKind, result_tile
from vitrine.viewmodels.tile_text import accessible_text
from vitrine.workers.task_worker import Tasks

RESULT_MIME = "application/x-vitrine-result"
"""What a drag inside the studio carries: names of results, one per line."""


class Role(IntEnum):
    """What can be asked of a row besides Qt's own roles."""

    TILE = Qt.ItemDataRole.UserRole + 1
    GENERATION = Qt.ItemDataRole.UserRole + 2
    KEY = Qt.ItemDataRole.UserRole + 3


class Gallery(GalleryRows):
    """The rows of the gallery. Lives on the interface thread; every query runs in a task.

    Signals:
        loaded(): the first page of the filter has arrived.
        figures_changed(): a section's figures or the totals are different.
        written(object): Generations whose star is in the library now.
        failed(object): the StudioError of something that could not be read or written.
    """

    loaded = Signal()
    figures_changed = Signal()
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._figures: dict[object, tuple[int, int, float | None]] = {}
        self._filter = ResultFilter()
        self._ticket = 0
        self._busy = False
        self._more = False
        self._before: int | None = None
        self._tail: tuple[datetime.date, int, float | None] | None = None
        self._counts = (0, 0)
        self._unsettled = False
        self._recent: dict[int, Generation] = {}
        self._favourites = Favourites(library, tasks, self)
        self._favourites.shown.connect(self._show_star)
        self._favourites.written.connect(self.written)
        self._favourites.failed.connect(self.failed)
        self.active_jobs: set[str] = set()
        """Jobs whose results are being stored right now: theirs do not wait for the storage."""
        self.job_tiles: Iterable[Tile] = ()
        """The tiles of open jobs that pass the filter; read when the rows are made anew."""
        self.place = ""
        """The storage's name for "Saving to ...", empty when results are kept in a folder."""

    # ---- reading ----

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role; the view asks for Role.TILE only."""
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        tile = self._tiles[index.row()]
        match role:
            case Role.TILE:
                return tile
            case Role.GENERATION:
                return tile.generation
            case Role.KEY:
                return tile.key
            case Qt.ItemDataRole.DisplayRole:
                return tile.prompt
            case Qt.ItemDataRole.AccessibleTextRole:
                return accessible_text(tile, time.time())
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return tile.prompt
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row: results can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        draggable = self._tiles[index.row()].kind is TileKind.RESULT
        return base | Qt.ItemFlag.ItemIsDragEnabled if draggable else base

    def figures(self, at: int) -> tuple[int, float | None]:
        """Return how many results a section has and their known US dollars (None: none is known)."""
        section = self._sections[at]
        if self._tail is not None and self._tail[0] == section.day and at == len(self._sections) - 1:
            return self._tail[1], self._tail[2]
        kept = self._figures.get(section.key)
        if kept is None or kept[0] != section.stamp:
            first = self._sections.first_of(at)
            kept = (section.stamp, *sum_up(self._tiles[first : first + section.items]))
            self._figures[section.key] = kept
        return kept[1], kept[2]

    @property
    def counts(self) -> tuple[int, int]:
        """Return how many results pass the filter, and how many there are in all."""
        return self._counts

    @property
    def filter(self) -> ResultFilter:
        """Return the filter in use."""
        return self._filter

    @property
    def loading(self) -> bool:
        """Return whether the rows of the filter are still on their way."""
        return self._busy

    def row_of_result(self, generation: Generation) -> int:
        """Return the row of a result, -1 when it is not shown."""
        return self.row_of(generation.name, (generation.id // OUTPUTS_PER_JOB, generation.position))

    # ---- dragging ----

    def mimeTypes(self) -> list[str]:
        """Return what a drag carries."""
        return [RESULT_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the results' files for the desktop and their names for the studio."""
        results = [tile.generation for tile in (self._tiles[i.row()] for i in indexes) if tile.generation is not None]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(result.file.path)) for result in results if result.file is not None])
        data.setData(RESULT_MIME, "\n".join(result.name for result in results).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Return that a drag never moves the original."""
        return Qt.DropAction.CopyAction

    # ---- filter and pages ----

    def set_filter(self, wanted: ResultFilter) -> None:
        """Show what passes ``wanted``; answers to older filters are dropped when they arrive."""
        self._filter = wanted
        self.reload()

    def reload(self) -> None:
        """Read the rows anew; the old ones stay until the new ones are here."""
        self._ticket += 1
        self._more = False
        if not self._busy:
            self._load(None)

    def canFetchMore(self, parent: Index = NO_INDEX) -> bool:
        """Return whether there are older results that are not here yet."""
        return not parent.isValid() and self._more and not self._busy

    def fetchMore(self, parent: Index = NO_INDEX) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._load(self._before)

    def _load(self, before: int | None) -> None:
        self._busy = True
        self._recent = {}
        ticket, library, wanted = self._ticket, self._library, self._filter

        def arrived(page: Page) -> None:
            self._on_page(ticket, before, page)

        def refused(error: StudioError) -> None:
            self._busy = False
            self.failed.emit(error)
            if ticket != self._ticket:
                self._load(None)

        self._tasks.run(lambda: read_page(library, wanted, before), arrived, refused)

    def _on_page(self, ticket: int, before: int | None, page: Page) -> None:
        self._busy = False
        if ticket != self._ticket:
            self._load(None)
            return
        self._more, self._tail = page.more, page.tail
        if page.results:
            self._before = page.results[-1].id
        # What was saved while the page was being read may not be in it.
        newer = {id: g for id, g in self._recent.items() if passes(self._filter, g)}
        results = [self._favourites.latest(g) for g in ({g.id: g for g in page.results} | newer).values()]
        tiles = [self._tile_of(g, missing=g.id in page.missing) for g in results if g.file is not None]
        if before is None:
            self._counts = page.counts or (0, 0)
            self._figures.clear()
            self.start_over([*tiles, *self.job_tiles])
            self.loaded.emit()
        else:
            self.merge([tile for tile in tiles if self.row_of(tile.key, tile.order) < 0])
        self.figures_changed.emit()

    def _tile_of(self, generation: Generation, *, missing: bool = False) -> Tile:
        waits = generation.stored_at is None and generation.job_id not in self.active_jobs
        number = generation.id // OUTPUTS_PER_JOB
        return result_tile(generation, number, missing=missing, to_upload=waits, place=self.place)

    # ---- single rows ----

    def put_result(self, generation: Generation, over: int = -1) -> None:
        """Show a result that is new or whose row changed; ``over`` is the row of a tile whose rectangle it takes."""
        self._recent[generation.id] = generation
        row = self.row_of_result(generation)
        tile = self._tile_of(generation)
        if row >= 0:
            self.swap(row, dataclasses.replace(tile, aspect=self._tiles[row].aspect))
            return
        if not passes(self._filter, generation):
            return
        self._count(generation, 1)
        if over >= 0:
            self._unsettled = True
            self.swap(over, dataclasses.replace(tile, aspect=self._tiles[over].aspect))
        else:
            self.merge([tile])
        self.figures_changed.emit()

    def remove(self, generations: Iterable[Generation]) -> None:
        """Take results out of sight."""
        for generation in generations:
            row = self.row_of_result(generation)
            if row >= 0:
                self.take(row)
                self._count(generation, -1)
        self.figures_changed.emit()

    def settle(self) -> None:
        """Give every result its own shape where it had taken over that of its job; for when the rows move anyway."""
        if not self._unsettled:
            return
        self._unsettled = False
        for row, tile in enumerate(self._tiles):
            file = tile.generation.file if tile.generation is not None else None
            if file is not None and file.height > 0 and tile.aspect != file.width / file.height:
                self._tiles[row] = dataclasses.replace(tile, aspect=file.width / file.height)
                self._sections.touch(row)

    def look_again(self, row: int) -> None:
        """Look whether a result's file is back, or gone."""
        tile = self._tiles[row]
        generation = tile.generation
        if generation is None or generation.file is None:
            return
        path = generation.file.path

        def looked(there: bool) -> None:
            at = self.row_of(tile.key, tile.order)
            if at >= 0:
                kind = TileKind.RESULT if there else TileKind.MISSING
                self.swap(at, dataclasses.replace(self._tiles[at], kind=kind))

        self._tasks.run(path.is_file, looked)

    # ---- favourites ----

    def set_starred(self, generations: Iterable[Generation], starred: bool) -> None:
        """Star or unstar at once; the library follows, and what it refuses is taken back."""
        self._favourites.wish(generations, starred=starred)

    def _show_star(self, generation: Generation) -> None:
        row = self.row_of_result(generation)
        shown = self._tiles[row].generation if row >= 0 else None
        if shown is not None:
            changed = dataclasses.replace(shown, starred=generation.starred)
            self.swap(row, dataclasses.replace(self._tiles[row], generation=changed))

    def _count(self, generation: Generation, by: int) -> None:
        self._counts = (self._counts[0] + by, self._counts[1] + by)
        if self._tail is not None and self._tail[0] == datetime.date.fromtimestamp(generation.created_at):
            day, count, dollars = self._tail
            if generation.cost is not None:
                dollars = (dollars or 0.0) + by * generation.cost
            self._tail = (day, count + by, dollars)
