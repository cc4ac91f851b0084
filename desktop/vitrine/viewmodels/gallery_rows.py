"""GalleryRows: the gallery's order as compact arrays and a Qt model, by day; knows nothing of where it comes from."""

from __future__ import annotations

import dataclasses
import datetime
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vitrine.domain.generation import Generation
from vitrine.viewmodels.loaded_tiles import LoadedTiles
from vitrine.viewmodels.runs import Run, gaps, merged, runs_of, without
from vitrine.viewmodels.sections import Sections, days_of
from vitrine.viewmodels.tile import Tile, pending_tile

PROGRESS = Qt.ItemDataRole.UserRole + 8
"""Role that ``dataChanged`` names when nothing but how far a tile's work is has changed."""

MOST_RUNS = 64
"""Of more rows than so many side by side that come or go at once nothing is told one by one: the rows are reset."""

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class GalleryRows(QAbstractListModel):
    """The rows: a rank and an aspect each, and a tile where one is known.

    A rank is the key where the oldest stand first, else the key below zero, so that ranks always ascend. Job tiles are
    few and always here; of results only the tiles that were looked at last.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sign = -1
        self._ranks = array("q")
        self._aspects = array("f")
        self._jobs: dict[int, Tile] = {}
        self._loaded = LoadedTiles()
        self._sections = Sections()

    # ---- reading ----

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many tiles there are."""
        return 0 if parent.isValid() else len(self._ranks)

    def key(self, row: int) -> int:
        """Return the key of a row; raise IndexError when there is none."""
        return self._sign * self._ranks[row]

    def keys(self, rows: Iterable[int]) -> array[int]:
        """Return the keys of rows, quickly for a range."""
        if isinstance(rows, range) and rows.step == 1:
            found = self._ranks[rows.start : rows.stop]
            return found if self._sign > 0 else array("q", [-rank for rank in found])
        return array("q", [self._sign * self._ranks[row] for row in rows])

    def row_of_key(self, key: int) -> int:
        """Return the row of a key, -1 when it is not shown."""
        rank, ranks = self._sign * key, self._ranks
        row = bisect_left(ranks, rank)
        return row if row < len(ranks) and ranks[row] == rank else -1

    def row_from_key(self, key: int) -> int:
        """Return the row of a key, or the one that stands where it would stand: the number of rows at the end."""
        return bisect_left(self._ranks, self._sign * key)

    def row_of(self, name: str) -> int:
        """Return the row of a tile by its name, -1 when none is known by it: job tiles, and results that are loaded."""
        keys = [key for key, tile in self._jobs.items() if tile.key == name] or self._loaded.named(name)
        return next((row for key in keys if (row := self.row_of_key(key)) >= 0), -1)

    def row_named(self, name: str) -> int:
        """Return the row of what a drag names: a loaded result by its name, any by its key."""
        return self.row_of_key(int(name)) if name.isdecimal() and len(name) < 19 else self.row_of(name)

    def tile(self, row: int) -> Tile:
        """Return the tile of a row, one that is pending where nothing is loaded; raise IndexError for no row."""
        key = self._sign * self._ranks[row]
        return self._jobs.get(key) or self._loaded.get(key) or pending_tile(key, self._aspects[row])

    def tiles(self, first: int, last: int) -> Sequence[Tile]:
        """Return the tiles of ``first`` <= row < ``last``."""
        return [self.tile(row) for row in range(*slice(first, last).indices(len(self._ranks)))]

    def generation(self, row: int) -> Generation | None:
        """Return the result of a row, None for a job's tile and for what is not loaded."""
        tile = self._loaded.peek(self._sign * self._ranks[row])
        return tile.generation if tile is not None else None

    def is_pending(self, row: int) -> bool:
        """Return whether nothing is loaded of a row."""
        key = self._sign * self._ranks[row]
        return key not in self._loaded and key not in self._jobs

    def is_job(self, row: int) -> bool:
        """Return whether a row is a job's tile and no result."""
        return self._sign * self._ranks[row] in self._jobs

    def job_rows(self) -> list[int]:
        """Return the rows of the tiles of jobs."""
        return sorted(row for key in self._jobs if (row := self.row_of_key(key)) >= 0)

    def loaded_rows(self) -> list[int]:
        """Return the rows of the results that are loaded, in no order."""
        return [row for key in self._loaded if (row := self.row_of_key(key)) >= 0]

    def jobs_before(self, row: int) -> int:
        """Return how many rows before this one are tiles of jobs."""
        rank = self._ranks[row] if row < len(self._ranks) else None
        return sum(1 for key in self._jobs if rank is None or self._sign * key < rank)

    def aspects(self) -> Sequence[float]:
        """Return width / height of every row: the array itself, for reading only."""
        return self._aspects

    @property
    def sections(self) -> Sections:
        """Return the days; read only."""
        return self._sections

    # ---- changing ----

    def start_over(self, run: Run, tiles: Iterable[Tile] = (), *, oldest_first: bool = False) -> None:
        """Show these ranks and no others; ``tiles`` are of some of them."""
        self.beginResetModel()
        self._sign = 1 if oldest_first else -1
        self._ranks, self._aspects = run.ranks, run.aspects
        self._loaded.clear()
        self._jobs.clear()
        for tile in tiles:
            self._keep(tile)
        self._sections.start_over(days_of(self._ranks, self._sign), oldest_first=oldest_first)
        self.endResetModel()

    def put_all(self, tiles: Iterable[Tile]) -> None:
        """Show tiles at their places; one of the same key is replaced where it is."""
        new: list[Tile] = []
        for tile in tiles:
            row = self.row_of_key(tile.id)
            if row >= 0:
                self.swap(row, tile)
            else:
                new.append(tile)
        self.merge(new)

    def put(self, tile: Tile) -> None:
        """Show a tile at its place; one of the same key is replaced where it is."""
        self.put_all([tile])

    def merge(self, tiles: Iterable[Tile]) -> None:
        """Insert tiles that are not shown yet, each run that ends up side by side in one step."""
        waiting = sorted(tiles, key=lambda tile: self._sign * tile.id)
        for tile in waiting:
            self._keep(tile)
        self.add(Run.of((self._sign * tile.id, tile.aspect) for tile in waiting))

    def add(self, run: Run) -> None:
        """Insert ranks that are not shown yet."""
        places = gaps(self._ranks, run.ranks)
        if len(places) > MOST_RUNS:
            days = {day for day, _ in days_of(run.ranks, self._sign)}
            self._rebuild(merged(Run(self._ranks, self._aspects), run, places), days)
            return
        for row, start, end in places:
            at, part = row + start, run.ranks[start:end]
            self.beginInsertRows(NO_INDEX, at, at + len(part) - 1)
            self._ranks[at:at] = part
            self._aspects[at:at] = run.aspects[start:end]
            for day, count in days_of(part, self._sign):
                self._sections.add(day, count)
            self.endInsertRows()

    def swap(self, row: int, tile: Tile) -> None:
        """Show another tile in a row's place, in the same rectangle where its aspect is the same."""
        self.swap_all([(row, tile)])

    def fill(self, tiles: Sequence[tuple[int, Tile]]) -> None:
        """Show the tiles of results whose rows were pending, of the same aspect: a page of them in a millisecond."""
        for _, tile in tiles:
            self._loaded.put(tile)
        if tiles:
            rows = [row for row, _ in tiles]
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)), [])

    def swap_all(self, tiles: Iterable[tuple[int, Tile]]) -> None:
        """Show other tiles in these rows' places, and tell it once for all."""
        changed, roles = [], [PROGRESS]
        for row, tile in tiles:
            old = self.tile(row)
            if old == tile:
                continue
            self._replace(row, old, tile)
            changed.append(row)
            if not _only_progress(old, tile):
                roles = []
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)), roles)

    def _replace(self, row: int, old: Tile, tile: Tile) -> None:
        if old.id != tile.id:
            self._jobs.pop(old.id, None)
            self._loaded.drop([old.id])
            self._ranks[row] = self._sign * tile.id
        if abs(self._aspects[row] - tile.aspect) > 1e-6 * tile.aspect:
            self._aspects[row] = tile.aspect
            self._sections.touch([row])
        self._keep(tile)

    def _keep(self, tile: Tile) -> None:
        if tile.generation is None:
            self._jobs[tile.id] = tile
        else:
            self._loaded.put(tile)

    def renew(self, newer: Mapping[int, Generation]) -> None:
        """Show results, by key, as they are now, thousands at once: what is not loaded has nothing to change.

        Their shape must be what it was.
        """
        for key in self._loaded:
            tile = self._loaded.peek(key) if key in newer else None
            if tile is not None:
                self._loaded.replace(dataclasses.replace(tile, generation=newer[key]))
        if self._ranks:
            self.dataChanged.emit(self.index(0), self.index(len(self._ranks) - 1))

    def take(self, row: int) -> None:
        """Take a row out of sight."""
        self.take_all([row])

    def take_all(self, rows: Iterable[int]) -> None:
        """Take rows out of sight, side by side ones in one step."""
        spans = runs_of(sorted(set(rows)))
        if len(spans) > MOST_RUNS:
            self._forget({key for first, last in spans for key in self.keys(range(first, last + 1))})
            # Of a run that goes over several days those between are gone as a whole.
            edges = array("q", [self._ranks[row] for span in spans for row in span])
            days = {day for day, _ in days_of(edges, self._sign)}
            self._rebuild(without(Run(self._ranks, self._aspects), spans), days)
            return
        for first, last in reversed(spans):
            self.beginRemoveRows(NO_INDEX, first, last)
            self._forget(set(self.keys(range(first, last + 1))))
            del self._ranks[first : last + 1]
            del self._aspects[first : last + 1]
            self._sections.remove(first, last + 1 - first)
            self.endRemoveRows()

    def _forget(self, keys: set[int]) -> None:
        self._loaded.drop(keys if len(keys) < len(self._loaded) else keys.intersection(self._loaded))
        for key in keys.intersection(self._jobs):
            del self._jobs[key]

    def _rebuild(self, run: Run, touched: Iterable[datetime.date]) -> None:
        """Have other ranks; the days that are not ``touched`` stay packed as they are."""
        self.beginResetModel()
        self._ranks, self._aspects = run.ranks, run.aspects
        self._sections.replace(days_of(self._ranks, self._sign), touched)
        self.endResetModel()


def _only_progress(old: Tile, new: Tile) -> bool:
    if (old.progress is None, old.uploading is None) != (new.progress is None, new.uploading is None):
        return False
    return dataclasses.replace(old, progress=new.progress, uploading=new.uploading) == new
