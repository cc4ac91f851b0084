"""Gallery: the results of the library and the tiles of open jobs as one Qt model, newest first."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from vitrine.domain.filter import Sort
from vitrine.domain.generation import Generation
from vitrine.domain.order import number_of
from vitrine.library.library import Library
from vitrine.viewmodels.copying import Copying
from vitrine.viewmodels.dragging import RESULT_MIME, carried
from vitrine.viewmodels.figures import figures_text, match_text
from vitrine.viewmodels.gallery_page import narrowed, sum_up
from vitrine.viewmodels.gallery_pages import GalleryPages
from vitrine.viewmodels.gallery_rows import Index
from vitrine.viewmodels.matching import passes
from vitrine.viewmodels.tile import Tile, TileKind, result_tile
from vitrine.viewmodels.tile_text import accessible_text
from vitrine.workers.task_worker import Tasks

if TYPE_CHECKING:
    from vitrine.viewmodels.organise import Membership, Organise

__all__ = ["RESULT_MIME", "Gallery", "Role"]


_FEW = 100
_TRIES = 2


class Role(IntEnum):
    """What can be asked of a row besides Qt's own roles."""

    TILE = Qt.ItemDataRole.UserRole + 1
    GENERATION = Qt.ItemDataRole.UserRole + 2
    KEY = Qt.ItemDataRole.UserRole + 3


class Gallery(GalleryPages):
    """The rows of the gallery. Lives on the interface thread; every query runs in a task.

    Signals (besides those of GalleryPages):
        work_ended(object): the Tile of a job that has just made its result or failed.
    """

    work_ended = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(library, tasks, parent)
        self._figures: dict[object, tuple[int, int, float | None, bool]] = {}
        self._unsettled = False
        self._awaited: dict[int, int] = {}
        self.copying = Copying(tasks, self)
        """Puts results on the clipboard."""
        self.active_jobs: set[str] = set()
        """Jobs whose results are being stored right now: theirs do not wait for the storage."""
        self.place = ""
        """The storage's name for "Saving to ...", empty when results are kept in a folder."""
        self.is_chosen: Callable[[int], bool] = lambda _row: False
        """Whether a row is selected, for assistive technology; the view knows."""

    # ---- reading ----

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role; the view asks for Role.TILE only."""
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        tile = self.tile(index.row())
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
                return accessible_text(tile, time.time(), chosen=self.is_chosen(index.row()))
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

    def figures(self, at: int) -> tuple[int, float | None, bool]:
        """Return how many results a section has, their US dollars (None: not known), and whether some are estimated."""
        section = self._sections[at]
        # Oldest first, jobs of today may stand behind the last day that was read.
        may_be_cut = at == len(self._sections) - 1 or self._filter.sort is Sort.OLDEST
        if self._tail is not None and self._tail[0] == section.day and may_be_cut:
            return self._tail[1:]
        kept = self._figures.get(section.key)
        if kept is None or kept[0] != section.stamp:
            first = self._sections.first_of(at)
            kept = (section.stamp, *sum_up(self._tiles[first : first + section.items], self._estimates))
            self._figures[section.key] = kept
        return kept[1:]

    def figures_line(self, at: int) -> str:
        """Return what stands beside a section's day: its figures, or how many of the day's results match."""
        count, dollars, guessed = self.figures(at)
        if self._days is None or not narrowed(self._filter):
            return figures_text(count, dollars, about=guessed)
        return match_text(count, max(count, self._days.get(self._sections[at].day, 0))) if count else ""

    def row_of_result(self, generation: Generation) -> int:
        """Return the row of a result, -1 when it is not shown."""
        return self.row_of(generation.name, (number_of(generation.id), generation.position))

    # ---- dragging ----

    def mimeTypes(self) -> list[str]:
        """Return what a drag carries."""
        return [RESULT_MIME, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the results' files for the desktop and their names for the studio."""
        return carried([found for i in indexes if (found := self.generation(i.row())) is not None])

    def supportedDragActions(self) -> Qt.DropAction:
        """Return that a drag never moves the original."""
        return Qt.DropAction.CopyAction

    # ---- single rows ----

    def _tile_of(self, generation: Generation, *, missing: bool = False) -> Tile:
        waits = generation.stored_at is None and generation.job_id not in self.active_jobs
        number = number_of(generation.id)
        return result_tile(generation, number, missing=missing, to_upload=waits, place=self.place)

    def _known_and_new(self, generations: Sequence[Generation]) -> tuple[list[Generation], list[Generation]]:
        """Part results into those that are shown and others; looked up one by one only where they are few."""
        if len(generations) > _FEW:
            keys = {tile.key for tile in self._tiles}
            known = [generation.name in keys for generation in generations]
        else:
            known = [self.row_of_result(generation) >= 0 for generation in generations]
        pairs = list(zip(generations, known, strict=True))
        return [g for g, shown in pairs if shown], [g for g, shown in pairs if not shown]

    def put_result(
        self, generation: Generation, over: int = -1, *, fresh: bool = False, estimate: float | None = None
    ) -> None:
        """Show a result that is new or whose row changed; ``over`` is the row of a tile whose rectangle it takes.

        ``fresh`` says that it has just come from its service, ``estimate`` the US dollars it was estimated to.
        """
        if estimate is not None and generation.cost is None:
            self._estimates[generation.id] = estimate
        self._recent[generation.id] = generation
        row = self.row_of_result(generation)
        tile = self._tile_of(generation)
        if row >= 0:
            self.swap(row, dataclasses.replace(tile, aspect=self._tiles[row].aspect))
            return
        if fresh:
            self._note_fresh(tile)
        if not passes(self._filter, generation):
            return
        self._count(generation, 1)
        if over >= 0:
            self._unsettled = True
            self.swap(over, dataclasses.replace(tile, aspect=self._tiles[over].aspect))
        else:
            self.merge([tile])
        self.figures_changed.emit()

    def _note_fresh(self, tile: Tile) -> None:
        if self._days is not None:
            self._days[tile.day] = self._days.get(tile.day, 0) + 1
        self.work_ended.emit(tile)

    def remove(self, generations: Iterable[Generation]) -> None:
        """Take results out of sight."""
        named = {generation.name: generation for generation in generations}
        if len(named) > _FEW:
            rows = [row for row, tile in enumerate(self._tiles) if tile.key in named]
        else:
            rows = [row for generation in named.values() if (row := self.row_of_result(generation)) >= 0]
        for row in rows:
            self._count(named[self._tiles[row].key], -1)
        self.take_all(rows)
        self.figures_changed.emit()

    def follow(self, organise: Organise) -> None:
        """Show what the commands on results change, at once."""
        self.latest, self.gone = organise.latest, organise.gone
        organise.results_changed.connect(self.show_changed)
        organise.left.connect(self._on_left)
        organise.membership_changed.connect(self._on_membership)
        organise.written.connect(self._on_written)

    def _on_left(self, generations: Sequence[Generation]) -> None:
        self.remove([generation for generation in generations if self.gone(generation)])
        staying = [generation for generation in generations if not self.gone(generation)]
        self.show_changed(staying)
        if self._filter.collection is None and not self._filter.shared:
            return
        # Only the library knows what is in a collection, or shared: what came back is read anew once it is written,
        # and once more, because what is written next may be what was done before.
        for generation in staying:
            if passes(self._filter, generation, belongs=True) and self.row_of_result(generation) < 0:
                self._awaited[generation.id] = _TRIES

    def _on_written(self) -> None:
        if self._awaited:
            self._awaited = {id: tries - 1 for id, tries in self._awaited.items() if tries > 1}
            self.reload()

    def _on_membership(self, membership: Membership) -> None:
        if self._filter.collection is None:
            return
        if membership.added or membership.collection != self._filter.collection:
            self.reload()  # sub-collections count too: only the library knows what is in it now
        else:
            self.remove(membership.generations)

    def show_changed(self, generations: Sequence[Generation]) -> None:
        """Show results as they are now: those that the filter can no longer mean leave, those that it means come.

        A star taken away or a tag added moves nothing: such a row stays until the rows are read anew.
        """
        here, new = self._known_and_new(generations)
        self.renew(here)
        astray = [g for g in here if (g.trashed_at is not None) is not self._filter.trashed]
        if astray:
            self.remove(astray)
        new = [g for g in new if g.file is not None and passes(self._filter, g) and self._is_within(g)]
        for generation in new:
            self._count(generation, 1)
        if new:
            self.merge([self._tile_of(generation) for generation in new])
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
                self._sections.touch([row])

    def look_again(self, row: int) -> None:
        """Look whether a result's file is back, or gone."""
        tile = self.tile(row)
        generation = tile.generation
        if generation is None or generation.file is None:
            return
        path = generation.file.path

        def looked(there: bool) -> None:
            at = self.row_of(tile.key, tile.order)
            if at >= 0:
                kind = TileKind.RESULT if there else TileKind.MISSING
                self.swap(at, dataclasses.replace(self.tile(at), kind=kind))

        self._tasks.run(path.is_file, looked)

    def _count(self, generation: Generation, by: int) -> None:
        self._counts = (self._counts[0] + by, self._counts[1] + by)
        if self._tail is not None and self._tail[0] == datetime.date.fromtimestamp(generation.created_at):
            day, count, dollars, guessed = self._tail
            price = self._estimates.get(generation.id) if generation.cost is None else generation.cost
            if price is not None:
                dollars = (dollars or 0.0) + by * price
            self._tail = (day, count + by, dollars, guessed or (generation.cost is None and price is not None))
