"""Neighbours: where one result stands in the gallery, and which are before and after it."""

from __future__ import annotations

from dataclasses import dataclass

from vitrine.domain.generation import Generation
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.tile import Tile, TileKind


@dataclass(frozen=True, slots=True)
class Place:
    """The how manieth of how many results."""

    number: int
    total: int


class Neighbours:
    """Walks the gallery's results and passes over tiles of jobs."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery

    def beside(self, generation: Generation, by: int) -> Generation | None:
        """Return the next result (1) or the one before (-1), None at the end; older ones are then asked for."""
        row = self._gallery.row_of_result(generation)
        if row < 0:
            return None
        while 0 <= (row := row + by) < self._gallery.rowCount():
            tile = self._gallery.tile(row)
            if _is_result(tile):
                return tile.generation
        if by > 0:
            self._gallery.fetchMore()
        return None

    def place(self, generation: Generation) -> Place | None:
        """Return where it stands, None when the gallery does not show it."""
        row = self._gallery.row_of_result(generation)
        if row < 0:
            return None
        number = 1 + sum(_is_result(tile) for tile in self._gallery.tiles(0, row))
        return Place(number, max(self._gallery.counts[0], number))

    def latest(self, generation: Generation) -> Generation:
        """Return the result as the gallery shows it now."""
        row = self._gallery.row_of_result(generation)
        now = self._gallery.tile(row).generation if row >= 0 else None
        return now or generation


def _is_result(tile: Tile) -> bool:
    return tile.kind in (TileKind.RESULT, TileKind.MISSING)
