"""ImportLog: what was imported and how far, which content is here already, and what stands where somebody put it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import peewee

from vitrine.domain.generation import Generation, MediaFile
from vitrine.domain.imported import IN_PLACE, ImportPlan, ImportRun
from vitrine.library.tables import GENERATION, file_row, generation_from_row, storable

_BATCH = 500
_RUN = "id, folder, copy, subfolders, collection, started_at, finished_at, stopped, done, total"


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was read once: what it was then."""

    path: str
    size: int
    modified_ns: int
    sha256: str


class ImportLog:
    """The memory of imports. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    # ---- runs ----

    def begin(self, plan: ImportPlan) -> int:
        """Note that an import begins and return its number: that of one of the same folder that was not finished."""
        folder = storable(str(plan.folder))
        values = (int(plan.copy), int(plan.subfolders), storable(plan.collection))
        with self._writing():
            row = self._one("SELECT id FROM import_run WHERE folder = ? AND finished_at IS NULL", (folder,))
            if row is None:
                row = self._one(
                    "INSERT INTO import_run (copy, subfolders, collection, folder, started_at)"
                    " VALUES (?, ?, ?, ?, ?) RETURNING id",
                    (*values, folder, time.time()),
                )
            else:
                self._run(
                    "UPDATE import_run SET copy = ?, subfolders = ?, collection = ?, stopped = 0 WHERE id = ?",
                    (*values, row[0]),
                )
        assert row is not None
        return int(row[0])

    def advance(self, run: int, done: int, total: int) -> None:
        """Note how far an import is."""
        with self._writing():
            self._run("UPDATE import_run SET done = ?, total = ? WHERE id = ?", (done, total, run))

    def finish(self, run: int) -> None:
        """Note that an import has gone through everything."""
        with self._writing():
            self._run("UPDATE import_run SET finished_at = ?, stopped = 0 WHERE id = ?", (time.time(), run))

    def stop(self, run: int) -> None:
        """Note that a person has ended an import."""
        with self._writing():
            self._run("UPDATE import_run SET stopped = 1 WHERE id = ? AND finished_at IS NULL", (run,))

    def drop(self, run: int) -> None:
        """Forget an import that nobody will go on with."""
        with self._writing():
            self._run("DELETE FROM import_run WHERE id = ?", (run,))

    def unfinished(self) -> list[ImportRun]:
        """Return the imports that have something left, the latest first."""
        rows = self._all(f"SELECT {_RUN} FROM import_run WHERE finished_at IS NULL ORDER BY id DESC", ())
        return [
            ImportRun(
                id, ImportPlan(Path(folder), bool(copy), bool(subfolders), collection), started_at, finished_at,
                bool(stopped), done, total,
            )
            for id, folder, copy, subfolders, collection, started_at, finished_at, stopped, done, total in rows
        ]  # fmt: skip

    # ---- files ----

    def seen(self, paths: Sequence[str]) -> dict[str, Seen]:
        """Return what is known of files that were read before, by path."""
        rows = self._in("SELECT path, size, modified_ns, sha256 FROM import_file WHERE path IN", _storable(paths))
        return {path: Seen(path, size, modified, sha256) for path, size, modified, sha256 in rows}

    def note(self, files: Iterable[Seen]) -> None:
        """Keep what was read of files."""
        with self._writing():
            for file in files:
                if _storable([file.path]):
                    self._run(
                        "INSERT OR REPLACE INTO import_file (path, size, modified_ns, sha256) VALUES (?, ?, ?, ?)",
                        (file.path, file.size, file.modified_ns, file.sha256),
                    )

    # ---- content ----

    def with_content(self, hashes: Sequence[str]) -> dict[str, list[Generation]]:
        """Return the results that are one of these files by their content, by hash; the trash included."""
        found: dict[str, list[Generation]] = {}
        for result in self._results(
            "path IS NOT NULL AND deleting_at IS NULL AND sha256 IN", [hash for hash in hashes if hash]
        ):
            assert result.file is not None
            found.setdefault(result.file.sha256, []).append(result)
        return found

    def in_place_at(self, paths: Sequence[str]) -> dict[str, Generation]:
        """Return the results that are somebody's own file at one of these places, by path."""
        found = self._results(f"storage = '{IN_PLACE}' AND deleting_at IS NULL AND path IN", _storable(paths))
        return {str(result.file.path): result for result in found if result.file is not None}

    def beside(self, generation: Generation, folder: Path, limit: int = 10_000) -> list[Generation]:
        """Return other results whose files are noted under ``folder``, however deep; at most so many."""
        # By the index of paths: what is in a folder stands between it and its name with the next character.
        low, high = f"{folder}{os.sep}", f"{folder}{chr(ord(os.sep) + 1)}"
        cursor = self._database.execute_sql(
            f"SELECT {GENERATION.listed} FROM generation WHERE path > ? AND path < ? AND path IS NOT NULL"
            " AND deleting_at IS NULL AND id <> ? LIMIT ?",
            (low, high, generation.id, limit),
        )
        return [generation_from_row(row) for row in GENERATION.rows(cursor)]

    def move_to(self, generation: Generation, file: MediaFile, storage: str, key: str = "") -> None:
        """Note that a result is this file now, kept in ``storage``; tags, stars and everything else stay."""
        changes = file_row(file) | {"storage": storage, "storage_key": key, "url": "", "stored_at": time.time()}
        with self._writing():
            self._database.execute_sql(
                GENERATION.update(changes, "id = ?"), (*changes.values(), generation.id)
            ).fetchall()

    def hold(self, collection: int, results: Iterable[int]) -> None:
        """Put results into a collection; nothing happens when it is gone."""
        with self._writing():
            for id in results:
                self._run(
                    """INSERT OR IGNORE INTO collection_result (collection_id, generation_id, added_at)
                    SELECT collection.id, ?, ? FROM collection WHERE collection.id = ?""",
                    (id, time.time(), collection),
                )

    # ---- copies ----

    def announce(self, paths: Iterable[Path]) -> None:
        """Note where copies are about to appear."""
        with self._writing():
            for path in paths:
                self._run("INSERT OR IGNORE INTO import_copy (path) VALUES (?)", (str(path),))

    def settle(self, paths: Iterable[Path]) -> None:
        """Forget copies that have their rows, or are gone."""
        with self._writing():
            for path in paths:
                self._run("DELETE FROM import_copy WHERE path = ?", (str(path),))

    def strays(self) -> list[Path]:
        """Return where copies may lie that no result has, after a sudden end."""
        rows = self._all(
            "SELECT path FROM import_copy WHERE NOT EXISTS"
            " (SELECT 1 FROM generation WHERE generation.path = import_copy.path)",
            (),
        )
        return [Path(row[0]) for row in rows]

    def settle_all(self) -> None:
        """Forget every copy that was announced."""
        with self._writing():
            self._run("DELETE FROM import_copy", ())

    # ---- inside ----

    def _results(self, condition: str, values: Sequence[str]) -> list[Generation]:
        rows = self._in(f"SELECT {GENERATION.listed} FROM generation WHERE {condition}", values)
        return [generation_from_row(dict(zip(GENERATION.columns, row, strict=True))) for row in rows]

    def _in(self, sql: str, values: Sequence[str]) -> list[Any]:
        rows: list[Any] = []
        for start in range(0, len(values), _BATCH):
            batch = values[start : start + _BATCH]
            rows += self._all(f"{sql} ({', '.join('?' * len(batch))})", batch)
        return rows

    def _all(self, sql: str, values: Sequence[Any]) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())

    def _one(self, sql: str, values: Sequence[Any]) -> Any:
        return self._database.execute_sql(sql, tuple(values)).fetchone()

    def _run(self, sql: str, values: Sequence[Any]) -> None:
        self._database.execute_sql(sql, tuple(values))


def _storable(paths: Iterable[str]) -> list[str]:
    """Return those paths that a text column can hold: a name may hold bytes that are no text."""
    return [path for path in paths if storable(path) == path]
