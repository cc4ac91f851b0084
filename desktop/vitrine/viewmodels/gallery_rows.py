"""GalleryRows: tiles in the order of the gallery as a Qt model, by day; knows nothing of where they come from."""

from __future__ import annotations

import dataclasses
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

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

    # ---- reading ----

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many tiles there are."""
        return 0 if parent.isValid() else len(self._tiles)

    def tile(self, row: int) -> Tile:
        """Return the tile of a row; raise IndexError when there is none."""
        return self._tiles[row]

    def tiles(self, first: int, last: int) -> Sequence[Tile]:
        """Return the tiles of ``first`` <= row < ``last``."""
        return self._tiles[first:last]

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
        row = bisect_left(self._orders, _rank(order))
        while row < len(self._tiles) and self._orders[row] == _rank(order):
            if self._tiles[row].key == key:
                return row
            row += 1
        return -1

    # ---- changing ----

    def start_over(self, tiles: Iterable[Tile]) -> None:
        """Show these tiles and no others."""
        self.beginResetModel()
        self._tiles = sorted(tiles, key=lambda tile: _rank(tile.order))
        self._orders = [_rank(tile.order) for tile in self._tiles]
        self._sections.clear()
        for row, tile in enumerate(self._tiles):
            self._sections.insert(row, tile.day)
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
        changed, roles = [], [PROGRESS]
        for row, tile in tiles:
            old = self._tiles[row]
            if old == tile:
                continue
            self._tiles[row] = tile
            self._orders[row] = _rank(tile.order)
            if (old.aspect, old.generation) != (tile.aspect, tile.generation):
                self._sections.touch(row)
            changed.append(row)
            if not _only_progress(old, tile):
                roles = []
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)), roles)

    def take(self, row: int) -> None:
        """Take a row out of sight."""
        self.beginRemoveRows(NO_INDEX, row, row)
        del self._tiles[row]
        del self._orders[row]
        self._sections.remove(row)
        self.endRemoveRows()

    def merge(self, tiles: list[Tile]) -> None:
        """Insert tiles that are not shown yet, each run that ends up side by side in one step."""
        waiting = sorted(tiles, key=lambda tile: _rank(tile.order))
        while waiting:
            row = bisect_left(self._orders, _rank(waiting[0].order))
            border = self._orders[row] if row < len(self._orders) else None
            run = [tile for tile in waiting if border is None or _rank(tile.order) < border] or waiting[:1]
            self._insert(row, run)
            waiting = waiting[len(run) :]

    def _insert(self, row: int, tiles: list[Tile]) -> None:
        self.beginInsertRows(NO_INDEX, row, row + len(tiles) - 1)
        self._tiles[row:row] = tiles
        self._orders[row:row] = [_rank(tile.order) for tile in tiles]
        for at, tile in enumerate(tiles):
            self._sections.insert(row + at, tile.day)
        self.endInsertRows()


def _only_progress(old: Tile, new: Tile) -> bool:
    if (old.progress is None, old.uploading is None) != (new.progress is None, new.uploading is None):
        return False
    return dataclasses.replace(old, progress=new.progress, uploading=new.uploading) == new


def _rank(order: tuple[int, int]) -> tuple[int, int]:
    """Return what ascends from the top of the gallery down: newest asking first, its outputs in order."""
    return -order[0], order[1]
