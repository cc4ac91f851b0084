"""Gallery: the results of the library and the tiles of open jobs as one Qt model, by the time of asking."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.viewmodels.copying import Copying
from vitrine.viewmodels.dragging import RESULT_MIME, carried
from vitrine.viewmodels.figures import figures_text, match_text
from vitrine.viewmodels.gallery_figures import GalleryFigures
from vitrine.viewmodels.gallery_page import narrowed
from vitrine.viewmodels.gallery_pages import GalleryPages
from vitrine.viewmodels.gallery_rows import Index
from vitrine.viewmodels.matching import passes
from vitrine.viewmodels.runs import Run
from vitrine.viewmodels.sections import day_of, keys_of
from vitrine.viewmodels.tile import Tile, TileKind, result_tile, shape_of
from vitrine.viewmodels.tile_text import accessible_text, pending_text
from vitrine.workers.task_worker import Tasks

if TYPE_CHECKING:
    from vitrine.viewmodels.organise import Membership, Organise

__all__ = ["RESULT_MIME", "Gallery", "Role"]

_TRIES = 2
_FEW = 200


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
        self._figures = GalleryFigures(library, tasks, self.figures_changed.emit)
        self._unsettled: dict[int, float] = {}
        self._awaited: dict[int, int] = {}
        self.copying = Copying(tasks, self)
        """Puts results on the clipboard."""
        self.active_jobs: set[str] = set()
        """Jobs whose results are being stored right now: theirs do not wait for the storage."""
        self.place = ""
        """The storage's name for "Saving to ...", empty when results are kept in a folder."""
        self.is_chosen: Callable[[int], bool] = lambda _row: False
        """Whether a row is selected, for assistive technology; the view knows."""
        self.loaded.connect(lambda: self._figures.follow(self.filter))

    # ---- reading ----

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role; the view asks for Role.TILE only."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        tile = self.tile(index.row())
        if tile.kind is TileKind.PENDING and role in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.GENERATION,
        ):  # fmt: skip
            self.look_aside(index.row(), index.row() + 1)
        match role:
            case Role.TILE:
                return tile
            case Role.GENERATION:
                return tile.generation
            case Role.KEY:
                return tile.key
            case Qt.ItemDataRole.DisplayRole:
                return pending_text() if tile.kind is TileKind.PENDING else tile.prompt
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
        key = self.key(index.row())
        tile = self._loaded.peek(key)
        stays = key in self._jobs or (tile is not None and tile.kind is TileKind.MISSING)
        return base if stays else base | Qt.ItemFlag.ItemIsDragEnabled

    def figures(self, at: int) -> tuple[int, float | None, bool]:
        """Return how many results a section has, their US dollars (None: not known), and whether some are estimated.

        The dollars are read in a worker; ``figures_changed`` tells when they are known.
        """
        section = self._sections[at]
        known = self._figures.of(section)
        count = self._count_of(at)
        return (count, known.dollars, known.guessed) if known is not None else (count, None, False)

    def figures_line(self, at: int) -> str:
        """Return what stands beside a section's day: its figures, or how many of the day's results match."""
        count, dollars, guessed = self.figures(at)
        if not narrowed(self._filter):
            return figures_text(count, dollars, about=guessed)
        known = self._figures.of(self._sections[at])
        return match_text(count, max(count, known.of)) if count and known is not None and known.of else ""

    def _count_of(self, at: int) -> int:
        section = self._sections[at]
        if not self._jobs:
            return section.items
        low, high = keys_of(section.day)
        return section.items - sum(low <= key < high for key in self._jobs)

    def row_of_result(self, generation: Generation) -> int:
        """Return the row of a result, -1 when it is not shown."""
        return self.row_of_key(generation.id)

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

    def put_all(self, tiles: Iterable[Tile]) -> None:
        """Show tiles at their places; those of a part that is still to be read come with it."""
        super().put_all(tile for tile in tiles if self._is_within(tile.id))

    def _tile_of(self, generation: Generation, *, missing: bool = False, aspect: float | None = None) -> Tile:
        waits = generation.stored_at is None and generation.job_id not in self.active_jobs
        return result_tile(generation, aspect=aspect, missing=missing, to_upload=waits, place=self.place)

    def put_result(self, generation: Generation, over: int = -1, *, fresh: bool = False) -> None:
        """Show a result that is new or whose row changed; ``over`` is the row of a tile whose rectangle it takes.

        ``fresh`` says that it has just come from its service.
        """
        self._tell(generation)
        row = self.row_of_result(generation)
        tile = self._tile_of(generation)
        self._renew_figures(generation.id)
        if row >= 0:
            self.swap(row, dataclasses.replace(tile, aspect=self._aspects[row]))
            self.figures_changed.emit()
            return
        if fresh:
            self.work_ended.emit(tile)
        if passes(self._filter, generation) and (over >= 0 or self._is_within(generation.id)):
            self._count(1)
            self._take_place(tile, over)
        elif fresh:
            self._counts = (self._counts[0], self._counts[1] + 1)
        self.figures_changed.emit()

    def _take_place(self, tile: Tile, over: int) -> None:
        if over >= 0 and self._fits_between(tile.id, over):
            self._unsettled[tile.id] = tile.aspect
            self.swap(over, dataclasses.replace(tile, aspect=self._aspects[over]))
            return
        if over >= 0:
            self.take(over)
        self.merge([tile])

    def _fits_between(self, key: int, row: int) -> bool:
        """Return whether a key can stand in a row's place without changing the order."""
        rank, ranks = self._sign * key, self._ranks
        return (row == 0 or ranks[row - 1] < rank) and (row + 1 >= len(ranks) or rank < ranks[row + 1])

    def _renew_figures(self, key: int) -> None:
        at = self._sections.of_day(day_of(key))
        if at >= 0:
            self._figures.renew(self._sections[at])

    def remove(self, generations: Iterable[Generation]) -> None:
        """Take results out of sight."""
        rows = [row for generation in generations if (row := self.row_of_result(generation)) >= 0]
        self._count(-len(rows))
        self.take_all(rows)
        self.figures_changed.emit()

    # ---- what commands change ----

    def follow(self, organise: Organise) -> None:
        """Show what the commands on results change, at once."""
        self.latest, self.gone = organise.latest, organise.gone
        self.is_writing = lambda: organise.is_writing
        organise.results_changed.connect(self.show_changed)
        organise.left.connect(self._on_left)
        organise.membership_changed.connect(self._on_membership)
        organise.written.connect(self._on_written)

    def _on_left(self, generations: Sequence[Generation]) -> None:
        gone = [generation for generation in generations if self.gone(generation)]
        out = {generation.id for generation in gone}
        staying = [generation for generation in generations if generation.id not in out]
        self._strayed.update(dict.fromkeys(out))
        self._strayed.update((generation.id, generation.trashed_at is not None) for generation in staying)
        self.remove(gone)
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
        here: dict[int, Generation] = {}
        astray, new = [], []
        trashed, row_of_key = self._filter.trashed, self.row_of_key
        for generation in generations:
            self._tell(generation)
            belongs = (generation.trashed_at is not None) is trashed
            if row_of_key(generation.id) < 0:
                if belongs:
                    new.append(generation)
            elif belongs:
                here[generation.id] = generation
            else:
                astray.append(generation)
        if here:
            self.renew(here)
        if astray:
            self.remove(astray)
        self._show_new([g for g in new if g.file is not None and self._is_within(g.id) and passes(self._filter, g)])

    def _show_new(self, generations: Sequence[Generation]) -> None:
        if not generations:
            return
        self._count(len(generations))
        if len(generations) <= _FEW:
            self.merge([self._tile_of(generation) for generation in generations])
        else:
            # Thousands of tiles would only push each other out: those that are looked at are made.
            self.add(Run.of((self._sign * g.id, shape_of(g)) for g in generations))
            seen = {self.key(row) for row in self._wish if row < self.rowCount()}
            for generation in generations:
                if generation.id in seen:
                    self._keep(self._tile_of(generation))
        self.figures_changed.emit()

    def settle(self) -> None:
        """Give every result its own shape where it had taken over that of its job; for when the rows move anyway."""
        unsettled, self._unsettled = self._unsettled, {}
        for key, aspect in unsettled.items():
            row = self.row_of_key(key)
            if row >= 0:
                self._aspects[row] = aspect
                self._sections.touch([row])
                tile = self._loaded.peek(key)
                if tile is not None:
                    self._loaded.replace(dataclasses.replace(tile, aspect=aspect))

    def look_again(self, row: int) -> None:
        """Look whether a result's file is back, or gone."""
        tile = self.tile(row)
        generation = tile.generation
        if generation is None or generation.file is None:
            return
        path = generation.file.path

        def looked(there: bool) -> None:
            at = self.row_of_key(tile.id)
            now = self.tile(at) if at >= 0 else tile
            if at >= 0 and now.generation is not None:
                self.swap(at, dataclasses.replace(now, kind=TileKind.RESULT if there else TileKind.MISSING))

        self._tasks.run(path.is_file, looked)

    def _count(self, by: int) -> None:
        self._counts = (self._counts[0] + by, self._counts[1] + by)
