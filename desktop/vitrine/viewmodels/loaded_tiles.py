"""LoadedTiles: the tiles of results that were looked at last, by key; older ones are forgotten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from vitrine.viewmodels.tile import Tile

MOST = 2_000
"""Tiles that are kept; more only while a view shows more."""


class LoadedTiles:
    """A bounded store: what was neither put in nor asked for in the longest time goes first."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[int, Tile] = OrderedDict()
        self._most = MOST

    def __len__(self) -> int:
        return len(self._tiles)

    def __iter__(self) -> Iterator[int]:
        return iter(self._tiles)

    def __contains__(self, key: int) -> bool:
        return key in self._tiles

    def get(self, key: int) -> Tile | None:
        """Return a tile and remember that it is wanted."""
        tile = self._tiles.get(key)
        if tile is not None:
            self._tiles.move_to_end(key)
        return tile

    def peek(self, key: int) -> Tile | None:
        """Return a tile; nothing is remembered."""
        return self._tiles.get(key)

    def named(self, name: str) -> list[int]:
        """Return the keys of the tiles of this name."""
        return [key for key, tile in self._tiles.items() if tile.key == name]

    def put(self, tile: Tile) -> None:
        """Keep a tile, or another one in its place."""
        self._tiles[tile.id] = tile
        self._tiles.move_to_end(tile.id)
        while len(self._tiles) > self._most:
            self._tiles.popitem(last=False)

    def replace(self, tile: Tile) -> None:
        """Have another tile of the same key; nothing else changes, so that this may be done while going through."""
        self._tiles[tile.id] = tile

    def drop(self, keys: Iterable[int]) -> None:
        """Forget tiles."""
        for key in keys:
            self._tiles.pop(key, None)

    def clear(self) -> None:
        """Forget every tile."""
        self._tiles.clear()

    def latest(self, most: int) -> list[int]:
        """Return the keys that were wanted last, at most so many."""
        return [key for key, _ in zip(reversed(self._tiles), range(most), strict=False)]

    def keep_only(self, keys: Iterable[int]) -> None:
        """Forget all other tiles."""
        kept = set(keys)
        self.drop([key for key in self._tiles if key not in kept])

    def make_room(self, count: int) -> None:
        """Keep so many tiles at least."""
        self._most = max(MOST, count)
