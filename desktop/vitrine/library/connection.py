"""Opening the database: pragmas, soundness, migration. One connection per thread (peewee keeps them apart)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import peewee

from vitrine.errors import DatabaseDamaged, DatabaseTooNew, DiskFull, FolderNotWritable, LibraryError
from vitrine.library.migrations import LATEST, migrate

_PRAGMAS = {
    "journal_mode": "wal",
    # A committed job row must survive a power cut: it is the only proof that money was spent.
    "synchronous": "full",
    "foreign_keys": 1,
    "busy_timeout": 10_000,
    "cache_size": -16_000,
    "temp_store": "memory",
}


class _Cursor(sqlite3.Cursor):
    """A cursor whose rows fail as its statements do: SQLite reads most of them only when they are fetched."""

    path = Path()

    def fetchone(self) -> Any:
        """Return the next row, None after the last."""
        try:
            return super().fetchone()
        except sqlite3.DatabaseError as error:
            raise translate(error, self.path) from error

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""
        try:
            return super().fetchall()
        except sqlite3.DatabaseError as error:
            raise translate(error, self.path) from error


class LibraryDatabase(peewee.SqliteDatabase):  # type: ignore[misc] # peewee is not typed
    """A database that fails in the library's own errors; a broken constraint alone stays peewee's IntegrityError."""

    def execute_sql(self, sql: str, params: Sequence[Any] | None = None) -> Any:
        """Run a statement and return its cursor."""
        try:
            return super().execute_sql(sql, params)
        except peewee.IntegrityError:
            raise
        except peewee.DatabaseError as error:
            raise translate(error, Path(self.database)) from error

    def cursor(self, named_cursor: Any = None) -> Any:  # noqa: ARG002 - peewee's signature
        """Return a new cursor of this thread's connection."""
        if self.is_closed():
            self.connect()
        cursor = self._state.conn.cursor(_Cursor)
        cursor.path = Path(self.database)
        return cursor


def open_database(path: Path) -> peewee.SqliteDatabase:
    """Open the library at ``path``, making or migrating it first.

    Raise DatabaseTooNew, DatabaseDamaged, FolderNotWritable or DiskFull; the file is never changed before its
    version is known, and a migration leaves a backup beside it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(
            "Cannot make the library", f"The folder {path.parent} cannot be made: {error.strerror}.",
            "Check the folder's permissions, or set VITRINE_HOME to another place.",
        ) from error  # fmt: skip
    database = LibraryDatabase(str(path), pragmas=_PRAGMAS, lock_type="IMMEDIATE")
    try:
        _prepare(database, path)
    except BaseException as error:
        database.close()
        if isinstance(error, peewee.DatabaseError | sqlite3.DatabaseError):
            raise translate(error, path) from error
        raise
    return database


def _prepare(database: peewee.SqliteDatabase, path: Path) -> None:
    version = int(database.execute_sql("PRAGMA user_version").fetchone()[0])
    if version > LATEST:
        raise DatabaseTooNew(
            "Library from a newer Vitrine",
            f"This library has version {version}; this Vitrine knows versions up to {LATEST}. Nothing was changed.",
            "Start the newer Vitrine, or update this one.",
        )
    # Reads the schema's first pages: a file that is no database, or torn in its head, shows here.
    database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
    if version < LATEST:
        migrate(database, path, version)


def translate(error: BaseException, path: Path) -> LibraryError:
    """Return what a database error means for a person."""
    while "no transaction is active" in str(error) and error.__context__ is not None:
        error = error.__context__  # SQLite has rolled back by itself, and peewee's own attempt hides why.
    if isinstance(error, LibraryError):
        return error
    text = str(error).lower()
    if "full" in text:
        return DiskFull(
            "Disk full",
            "This disk is full. The queue is paused and nothing is lost.",
            "Free some space, then press Retry.",
        )
    if "readonly" in text or "unable to open" in text:
        return FolderNotWritable(
            "Library not writable", f"{path} cannot be written. Nothing was changed.",
            "Check the permissions of the file and its folder.",
        )  # fmt: skip
    if "disk i/o" in text:
        return LibraryError(
            "Disk error", f"This computer could not write to {path.parent}. Nothing already saved is lost.",
            "Check the disk and the space on it, then press Retry.", details=str(error),
        )  # fmt: skip
    if "locked" in text:
        return LibraryError(
            "Library busy", "Another program holds the library. Nothing was changed.", "Close it and try again."
        )
    return DatabaseDamaged(
        "Library damaged",
        f"{path} is not a sound database. Your pictures and videos are safe in their folder.",
        f"Move the file away and start again for a new library, or put a copy from {backups_of(path)} in its place.",
        details=str(error),
    )


def backups_of(path: Path) -> Path:
    """Return the folder of the backups that migrations leave."""
    return path.parent / "backups"
