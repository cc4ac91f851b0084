"""ThumbnailStore: encoded thumbnails in a SQLite file of their own, a cache whose loss costs only time."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

HEIGHTS = (192, 384, 768)
"""The heights of thumbnails in pixels."""
HEIGHTS_AT_ARRIVAL = (192,)
"""Those made when a result arrives or is imported, on a screen of device pixel ratio 1; the rest when first wanted."""
STRETCH = 1.2
"""How much a thumbnail may be enlarged: a row of 176 px stretches to 225 px at most, which 192 px still serve."""
DEFAULT_ROW = 225
"""The highest that a row of the default height becomes, in logical pixels (DESIGN, section 2: 1.28 x 176)."""
STRIP_FRAMES = 10
STRIP_HEIGHT = 216
STRIP = -STRIP_HEIGHT
"""Where a video's strip is kept among its thumbnails: ``STRIP_FRAMES`` frames of ``STRIP_HEIGHT`` px side by side."""
LIMIT = 4_000_000_000
"""The largest that the file becomes, in bytes: about 400,000 thumbnails of the default height."""
WRITTEN_AT_ONCE = 32
"""How many thumbnails wait for a common write: one commit for each would cost more than making small ones."""

_VERSION = 1
_BATCH = 500
_ROOM = 0.97  # how full the file may stay after the oldest went
_GONE_AT_ONCE = 4 * WRITTEN_AT_ONCE
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_ERROR})
_PUT = "INSERT OR REPLACE INTO thumbnails (name, height, data) VALUES (?, ?, ?)"
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


def height_for(pixels: int) -> int:
    """Return which of ``HEIGHTS`` serves a picture of so many device pixels in height."""
    return next((height for height in HEIGHTS if height * STRETCH >= pixels), HEIGHTS[-1])


def height_at_arrival(ratio: float = 1.0) -> int:
    """Return which of ``HEIGHTS`` rows of the default height need on a screen of this device pixel ratio."""
    return height_for(round(DEFAULT_ROW * ratio))


class ThumbnailStore:
    """Thumbnails by result name (``Generation.name``) and height; one is one row.

    Thread-safe: one connection reads and one writes, so that a reader never waits for the disk. Opened by the first
    who uses it, never by who makes it. Never raises over its file: a damaged one is thrown away and made anew, and
    where none can be kept nothing is found in it. Bounded: what was made longest ago goes first.
    """

    def __init__(self, path: Path, *, limit: int = LIMIT) -> None:
        """Keep thumbnails at ``path``, ``limit`` bytes of them at most."""
        self._path = path
        self._limit = limit
        self._opening = threading.Lock()
        self._opened = False
        self._reading = threading.Lock()
        self._writing = threading.Lock()
        self._waiting_lock = threading.Lock()
        self._waiting: dict[tuple[str, int], bytes] = {}
        self._reader: sqlite3.Connection | None = None
        self._writer: sqlite3.Connection | None = None

    def get(self, name: str, height: int) -> bytes | None:
        """Return the encoded thumbnail (JPEG, or WebP with transparency), None when there is none."""
        return self.get_many((name,), height).get(name)

    def get_many(self, names: Collection[str], height: int) -> dict[str, bytes]:
        """Return the encoded thumbnails of one height that there are, by name; one query for what fills a screen."""
        query = "SELECT name, data FROM thumbnails WHERE height = ? AND name IN ({marks})"
        return self._find(names, height, query) | self._find_waiting(names, lambda kept: kept == height)

    def get_larger(self, names: Collection[str], height: int) -> dict[str, bytes]:
        """Return for each name the smallest thumbnail higher than ``height`` that there is."""
        query = (
            "SELECT name, data FROM (SELECT name, MIN(height), data FROM thumbnails"
            " WHERE height > ? AND name IN ({marks}) GROUP BY name)"
        )
        return self._find(names, height, query)

    def _find(self, names: Collection[str], height: int, query: str) -> dict[str, bytes]:
        wanted = list(names)

        def read(database: sqlite3.Connection) -> dict[str, bytes]:
            found: dict[str, bytes] = {}
            for start in range(0, len(wanted), _BATCH):
                batch = wanted[start : start + _BATCH]
                found.update(database.execute(query.format(marks=",".join("?" * len(batch))), (height, *batch)))
            return found

        return self._try(self._reading, lambda: self._reader, read, {})

    def _find_waiting(self, names: Collection[str], serves: Callable[[int], bool]) -> dict[str, bytes]:
        if not self._waiting:
            return {}
        wanted = set(names)
        with self._waiting_lock:
            return {name: data for (name, height), data in self._waiting.items() if name in wanted and serves(height)}

    def put(self, name: str, height: int, data: bytes) -> None:
        """Keep an encoded thumbnail; it takes the place of an older one."""
        self.put_many([(name, height, data)])

    def put_many(self, thumbnails: Iterable[tuple[str, int, bytes]]) -> None:
        """Keep several thumbnails (name, height, data) in one write."""
        rows = list(thumbnails)
        for start in range(0, len(rows), _BATCH):
            self._change(_PUT, rows[start : start + _BATCH])
            self._make_room()

    def keep(self, results: Iterable[tuple[str, Iterable[tuple[int, bytes]]]]) -> None:
        """Keep the thumbnails (height, data) of several results by name, in one write: an import has them so."""
        self.put_many((name, height, data) for name, made in results for height, data in made)

    def put_later(self, name: str, height: int, data: bytes) -> None:
        """Keep a thumbnail with the next ones in one write; it is found at once. ``flush`` when no more come."""
        with self._waiting_lock:
            self._waiting[name, height] = data
            full = len(self._waiting) >= WRITTEN_AT_ONCE
        if full:
            self.flush()

    def flush(self) -> None:
        """Write what waits to be written."""
        with self._waiting_lock:
            rows = [(name, height, data) for (name, height), data in self._waiting.items()]
        if not rows:
            return
        self.put_many(rows)
        with self._waiting_lock:  # only now: until it is written it is found here
            for name, height, data in rows:
                if self._waiting.get((name, height)) is data:
                    del self._waiting[name, height]

    def forget(self, name: str) -> None:
        """Drop every height of a result."""
        with self._waiting_lock:
            for key in [key for key in self._waiting if key[0] == name]:
                del self._waiting[key]
        self._change("DELETE FROM thumbnails WHERE name = ?", [(name,)])

    @property
    def size(self) -> int:
        """Return how many bytes of the file are in use."""
        return self._try(self._writing, lambda: self._writer, _used, 0)

    def close(self) -> None:
        """Write what waits and close the file; afterwards nothing is found or kept."""
        self.flush()
        with self._opening:
            self._opened = True
        with self._writing, self._reading:
            self._close()

    def _make_room(self) -> None:
        """Drop some of the oldest when the file is full: a few with each write, so that none takes long."""

        def drop(database: sqlite3.Connection) -> None:
            if _used(database) > self._limit * _ROOM:
                with database:
                    database.execute(
                        "DELETE FROM thumbnails WHERE id IN (SELECT id FROM thumbnails ORDER BY id LIMIT ?)",
                        (_GONE_AT_ONCE,),
                    )

        self._try(self._writing, lambda: self._writer, drop, None)

    def _change(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        def write(database: sqlite3.Connection) -> None:
            with database:
                database.executemany(statement, rows)

        self._try(self._writing, lambda: self._writer, write, None)

    def _try(
        self,
        lock: threading.Lock,
        connection: Callable[[], sqlite3.Connection | None],
        act: Callable[[sqlite3.Connection], _T],
        otherwise: _T,
    ) -> _T:
        if not self._opened:
            self._open()
        with lock:
            database = connection()
            if database is None:
                return otherwise
            try:
                return act(database)
            except sqlite3.Error as error:
                failure = error
        self._refused(database, failure)
        return otherwise

    def _refused(self, database: sqlite3.Connection, error: sqlite3.Error) -> None:
        """Make a damaged file anew; a full disk or a locked file is only noted: the picture will be made again."""
        code = getattr(error, "sqlite_errorcode", 0)
        if code & 0xFF not in _DAMAGE and code != sqlite3.SQLITE_READONLY_DBMOVED:  # moved: deleted while in use
            _log.info("thumbnail not kept or found: %s", error)
            return
        with self._writing, self._reading:
            if database in (self._reader, self._writer):  # else another thread has made it anew already
                self._close()
                self._renew(error)

    def _open(self) -> None:
        with self._opening:
            if self._opened:
                return
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._connect()
            except (sqlite3.Error, OSError) as error:
                self._close()
                self._renew(error)
            self._opened = True

    def _renew(self, reason: Exception) -> None:
        _log.info("the thumbnail cache is made anew: %s", reason)
        try:
            for suffix in ("", "-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            self._connect()
        except (sqlite3.Error, OSError) as error:
            self._close()
            _log.warning("no thumbnails can be kept, they are made again each time: %s", error)

    def _connect(self) -> None:
        self._writer = self._connection()
        version = self._writer.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError(f"version {version} is not known")
        with self._writer:
            self._writer.execute(
                "CREATE TABLE IF NOT EXISTS thumbnails ("
                " id INTEGER PRIMARY KEY, name TEXT NOT NULL, height INTEGER NOT NULL, data BLOB NOT NULL,"
                " UNIQUE (name, height))"
            )
            self._writer.execute(f"PRAGMA user_version = {_VERSION}")
        self._reader = self._connection()
        self._reader.execute("SELECT name, height, data FROM thumbnails LIMIT 1").fetchone()

    def _connection(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=2.0, check_same_thread=False)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
        except sqlite3.Error:
            database.close()
            raise
        return database

    def _close(self) -> None:
        for database in (self._reader, self._writer):
            if database is not None:
                with suppress(sqlite3.Error):
                    database.close()
        self._reader = self._writer = None


def _used(database: sqlite3.Connection) -> int:
    pages, free, size = (
        database.execute(f"PRAGMA {figure}").fetchone()[0] for figure in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)
