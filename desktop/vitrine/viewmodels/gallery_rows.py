"""GalleryRows: tiles in the order of the gallery as a Qt model, by day; knows nothing of where they come from."""

from __future__ import annotations

import dataclasses
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vitrine.domain.generation import Generation
from vitrine.viewmodels.sections import Sections
from vitrine.viewmodels.tile import Tile

PROGRESS = Qt.ItemDataRole.UserRole + 8
"""Role that ``dataChanged`` names when nothing but how far a tile's work is has changed."""

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class GalleryRows(QAbstractListModel):
    """The rows. A row is found by its tile's order without walking over the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[Tile] = []
        self._orders: list[tuple[int, int]] = []
        self._sections = Sections()
        self._newer: dict[str, Generation] = {}
        self._direction = -1

    # ---- reading ----

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many tiles there are."""
        return 0 if parent.isValid() else len(self._tiles)

    def tile(self, row: int) -> Tile:
        """Return the tile of a row; raise IndexError when there is none."""
        tile = self._tiles[row]
        if self._newer:
            newer = self._newer.pop(tile.key, None)
            if newer is not None:
                tile = self._tiles[row] = dataclasses.replace(tile, generation=newer)
        return tile

    def tiles(self, first: int, last: int) -> Sequence[Tile]:
        """Return the tiles of ``first`` <= row < ``last``."""
        if not self._newer:
            return self._tiles[first:last]
        return [self.tile(row) for row in range(*slice(first, last).indices(len(self._tiles)))]

    def generation(self, row: int) -> Generation | None:
        """Return the result of a row as it is now, None for a job's tile: for many rows quicker than ``tile``."""
        tile = self._tiles[row]
        return self._newer.get(tile.key, tile.generation) if self._newer else tile.generation

    def aspects(self) -> list[float]:
        """Return width / height of every tile."""
        return [tile.aspect for tile in self._tiles]

    @property
    def sections(self) -> Sections:
        """Return the days; read only."""
        return self._sections

    def row_of(self, key: str, order: tuple[int, int] | None = None) -> int:
        """Return the row of a tile by its key, -1 when it is not shown; quick when its ``order`` is known."""
        if order is None:
            return next((row for row, tile in enumerate(self._tiles) if tile.key == key), -1)
        rank = self._rank(order)
        row = bisect_left(self._orders, rank)
        while row < len(self._tiles) and self._orders[row] == rank:
            if self._tiles[row].key == key:
                return row
            row += 1
        return -1

    # ---- changing ----

    def start_over(self, tiles: Iterable[Tile], *, oldest_first: bool = False) -> None:
        """Show these tiles and no others."""
        self.beginResetModel()
        self._newer.clear()
        self._direction = 1 if oldest_first else -1
        self._tiles = sorted(tiles, key=lambda tile: self._rank(tile.order))
        self._orders = [self._rank(tile.order) for tile in self._tiles]
        self._sections.clear()
        self._take_in(0, self._tiles)
        self.endResetModel()

    def put(self, tile: Tile) -> None:
        """Show a tile at its place; one of the same key is replaced where it is."""
        self.put_all([tile])

    def put_all(self, tiles: Iterable[Tile]) -> None:
        """Show several tiles at their places, side by side ones in one step."""
        new = []
        for tile in tiles:
            row = self.row_of(tile.key, tile.order)
            if row >= 0:
                self.swap(row, tile)
            else:
                new.append(tile)
        self.merge(new)

    def swap(self, row: int, tile: Tile) -> None:
        """Show another tile in a row's place, in the same rectangle."""
        self.swap_all([(row, tile)])

    def swap_all(self, tiles: Iterable[tuple[int, Tile]]) -> None:
        """Show other tiles in these rows' places, and tell it once for all."""
        changed, touched, roles = [], [], [PROGRESS]
        for row, tile in tiles:
            old = self.tile(row)
            if old == tile:
                continue
            self._tiles[row] = tile
            self._orders[row] = self._rank(tile.order)
            if _counts_differently(old, tile):
                touched.append(row)
            changed.append(row)
            if not _only_progress(old, tile):
                roles = []
        self._sections.touch(touched)
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)), roles)

    def renew(self, generations: Iterable[Generation]) -> None:
        """Show results as they are now, thousands at once: tiles are made anew when they are next looked at.

        What a result cost and its shape must be what they were.
        """
        self._newer.update((generation.name, generation) for generation in generations)
        if self._newer and self._tiles:
            self.dataChanged.emit(self.index(0), self.index(len(self._tiles) - 1))

    def take(self, row: int) -> None:
        """Take a row out of sight."""
        self.take_all([row])

    def take_all(self, rows: Iterable[int]) -> None:
        """Take rows out of sight, side by side ones in one step."""
        waiting = sorted(set(rows))
        while waiting:
            last = first = waiting.pop()
            while waiting and waiting[-1] == first - 1:
                first = waiting.pop()
            self.beginRemoveRows(NO_INDEX, first, last)
            if self._newer:
                for tile in self._tiles[first : last + 1]:
                    self._newer.pop(tile.key, None)
            del self._tiles[first : last + 1]
            del self._orders[first : last + 1]
            self._sections.remove(first, last + 1 - first)
            self.endRemoveRows()

    def merge(self, tiles: list[Tile]) -> None:
        """Insert tiles that are not shown yet, each run that ends up side by side in one step."""
        waiting = sorted(tiles, key=lambda tile: self._rank(tile.order))
        start = 0
        while start < len(waiting):
            row = bisect_left(self._orders, self._rank(waiting[start].order))
            border = self._orders[row] if row < len(self._orders) else None
            end = start + 1
            while end < len(waiting) and (border is None or self._rank(waiting[end].order) < border):
                end += 1
            self._insert(row, waiting[start:end])
            start = end

    def _insert(self, row: int, tiles: list[Tile]) -> None:
        self.beginInsertRows(NO_INDEX, row, row + len(tiles) - 1)
        self._tiles[row:row] = tiles
        self._orders[row:row] = [self._rank(tile.order) for tile in tiles]
        self._take_in(row, tiles)
        self.endInsertRows()

    def _take_in(self, row: int, tiles: Sequence[Tile]) -> None:
        for day, same in groupby(tiles, key=lambda tile: tile.day):
            count = sum(1 for _ in same)
            self._sections.insert(row, day, count)
            row += count

    def _rank(self, order: tuple[int, int]) -> tuple[int, int]:
        """Return what ascends from the top of the gallery down: by the order of asking, a job's outputs in order."""
        return self._direction * order[0], order[1]


def _counts_differently(old: Tile, new: Tile) -> bool:
    """Return whether a day has to be packed or summed up again."""
    if old.aspect != new.aspect or (old.generation is None) != (new.generation is None):
        return True
    return old.generation is not None and new.generation is not None and old.generation.cost != new.generation.cost


def _only_progress(old: Tile, new: Tile) -> bool:
    if (old.progress is None, old.uploading is None) != (new.progress is None, new.uploading is None):
        return False
    return dataclasses.replace(old, progress=new.progress, uploading=new.uploading) == new
