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
HEIGHTS_AT_ARRIVAL = (192, 384)
"""Those made when a result arrives; the rest is made when first wanted."""
STRIP_FRAMES = 10
STRIP_HEIGHT = 216
STRIP = -STRIP_HEIGHT
"""Where a video's strip is kept among its thumbnails: ``STRIP_FRAMES`` frames of ``STRIP_HEIGHT`` px side by side."""

_VERSION = 1
_BATCH = 500
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_ERROR})
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class ThumbnailStore:
    """Thumbnails by result name (``Generation.name``) and height.

    Thread-safe: one connection reads and one writes, so that a reader never waits for the disk. Never raises over
    its file: a damaged one is thrown away and made anew, and where none can be kept nothing is found in it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reading = threading.Lock()
        self._writing = threading.Lock()
        self._reader: sqlite3.Connection | None = None
        self._writer: sqlite3.Connection | None = None
        self._open()

    def get(self, name: str, height: int) -> bytes | None:
        """Return the encoded thumbnail (JPEG, or WebP with transparency), None when there is none."""
        return self.get_many((name,), height).get(name)

    def get_many(self, names: Collection[str], height: int) -> dict[str, bytes]:
        """Return the encoded thumbnails of one height that there are, by name."""
        wanted = list(names)

        def read(database: sqlite3.Connection) -> dict[str, bytes]:
            found: dict[str, bytes] = {}
            for start in range(0, len(wanted), _BATCH):
                batch = wanted[start : start + _BATCH]
                marks = ",".join("?" * len(batch))
                found.update(
                    database.execute(
                        f"SELECT name, data FROM thumbnails WHERE height = ? AND name IN ({marks})", (height, *batch)
                    )
                )
            return found

        return self._try(self._reading, lambda: self._reader, read, {})

    def put(self, name: str, height: int, data: bytes) -> None:
        """Keep an encoded thumbnail; it takes the place of an older one."""
        self.put_many([(name, height, data)])

    def put_many(self, thumbnails: Iterable[tuple[str, int, bytes]]) -> None:
        """Keep several thumbnails (name, height, data) in one write."""
        rows = list(thumbnails)
        self._change("INSERT OR REPLACE INTO thumbnails (name, height, data) VALUES (?, ?, ?)", rows)

    def forget(self, name: str) -> None:
        """Drop every height of a result."""
        self._change("DELETE FROM thumbnails WHERE name = ?", [(name,)])

    def close(self) -> None:
        """Close the file; afterwards nothing is found or kept."""
        with self._writing, self._reading:
            self._close()

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
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._connect()
        except (sqlite3.Error, OSError) as error:
            self._close()
            self._renew(error)

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
