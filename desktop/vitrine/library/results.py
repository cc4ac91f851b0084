"""Results: what came of the jobs; pages, search and counts."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.filter import Counts, ResultFilter, Statistics
from vitrine.domain.generation import Generation, MediaFile
from vitrine.errors import LibraryError
from vitrine.library.tables import GENERATION, Row, file_row, generation_from_row

_COLUMNS = ", ".join(f"g.{name}" for name in GENERATION.columns)
_WORD = re.compile(r"\w+", re.UNICODE)


class Results:
    """The results. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    # ---- changing ----

    def renew_source(self, generation: Generation, url: str) -> None:
        """Note where the provider offers a promised result now."""
        self._update(generation.id, {"source_url": url if len(url) <= 8_000 else ""})

    def record_file(self, generation: Generation, file: MediaFile, cost: float | None = None) -> Generation:
        """Note that a promised result lies on disk; its source URL, of no more use, is forgotten."""
        return self._update(generation.id, file_row(file) | {"source_url": "", "cost": cost})

    def record_lost(self, generation: Generation, reason: str) -> Generation:
        """Note that a promised result can never be fetched, and why."""
        return self._update(generation.id, {"lost": reason, "source_url": ""})

    def record_stored(self, generation: Generation, storage: str, key: str, url: str) -> Generation:
        """Note that the storage has the result, verified."""
        stored = {"storage": storage, "storage_key": key, "url": url, "stored_at": time.time()}
        return self._update(generation.id, stored)

    def set_starred(self, ids: Iterable[int], starred: bool) -> None:
        """Star or unstar results."""
        with self._writing():
            for id in ids:
                self._database.execute_sql("UPDATE generation SET starred = ? WHERE id = ?", (int(starred), id))

    # ---- reading ----

    def get(self, id: int) -> Generation:
        """Return a result; raise LibraryError when there is none."""
        return _one(self._read("WHERE g.id = ?", (id,)), id)

    def find(self, name: str) -> Generation:
        """Return a saved result by its id, its name (``<job id>-<position>``) or the unique beginning of a name."""
        if name.isdecimal() and len(name) < 16:
            return self.get(int(name))
        job, _, position = name.lower().partition("-")
        pattern = f"{job}%" if job.isalnum() else ""
        found = self._read(
            "WHERE g.job_id LIKE ? AND g.path IS NOT NULL AND (? = '' OR g.position = ?) LIMIT 2",
            (pattern, position, int(position) if position.isdecimal() else -1),
        )
        if len(found) != 1:
            many = "Several results begin" if found else "No result begins"
            raise LibraryError("No such result", f"{many} with {name}.", "List them with: vitrine list")
        return found[0]

    def of_job(self, job_id: str) -> list[Generation]:
        """Return every output of a job, fetched or not, in order."""
        return self._read("WHERE g.job_id = ? ORDER BY g.position", (job_id,))

    def page(self, wanted: ResultFilter, *, before: int | None = None, limit: int = 200) -> list[Generation]:
        """Return saved results, newest first, that come before the id ``before``; paged by key, never by offset."""
        source, conditions, values = _conditions(wanted)
        if before is not None:
            conditions.append("g.id < ?")
            values.append(before)
        # The search index is walked by its own rowid: ordering by the table's would sort every hit first.
        order = "generation_text.rowid" if wanted_words(wanted.text) else "g.id"
        clause = f"{source} WHERE {' AND '.join(conditions)} ORDER BY {order} DESC LIMIT ?"
        return self._read(clause, (*values, limit))

    def count(self, wanted: ResultFilter) -> int:
        """Return how many saved results pass the filter."""
        source, conditions, values = _conditions(wanted)
        sql = f"SELECT count(*) FROM generation g {source} WHERE {' AND '.join(conditions)}"
        return int(self._database.execute_sql(sql, tuple(values)).fetchone()[0])

    def totals(self, wanted: ResultFilter, since: float, until: float) -> tuple[int, float | None]:
        """Return how many results of ``since`` <= Unix seconds < ``until`` pass, and the US dollars known of them.

        None when nothing is known, or when nothing but zeros stands beside unknown costs.
        """
        source, conditions, values = _conditions(wanted)
        where = " AND ".join([*conditions, "g.created_at >= ?", "g.created_at < ?"])
        sql = f"SELECT count(*), count(g.cost), total(g.cost) FROM generation g {source} WHERE {where}"
        count, known, dollars = self._database.execute_sql(sql, (*values, since, until)).fetchone()
        return int(count), float(dollars) if known and (dollars > 0 or known == count) else None

    def counts(self) -> Counts:
        """Return the sidebar's counts in one walk over an index."""
        rows = self._database.execute_sql(
            "SELECT substr(type, -5) = 'video', count(*) FROM generation WHERE path IS NOT NULL GROUP BY 1"
        ).fetchall()
        kinds = {bool(row[0]): int(row[1]) for row in rows}
        starred = self._database.execute_sql(
            "SELECT count(*) FROM generation WHERE starred = 1 AND path IS NOT NULL"
        ).fetchone()[0]
        return Counts(sum(kinds.values()), kinds.get(False, 0), kinds.get(True, 0), int(starred))

    def unstored(self) -> list[Generation]:
        """Return the saved results that no storage has confirmed yet, oldest first."""
        return self._read("WHERE g.path IS NOT NULL AND g.stored_at IS NULL ORDER BY g.id", ())

    def statistics(self) -> Statistics:
        """Return counts by type, model and local day, bytes and spend."""
        row = self._database.execute_sql(
            "SELECT count(*), total(size), total(cost), sum(cost IS NULL) FROM generation WHERE path IS NOT NULL"
        ).fetchone()
        return Statistics(
            results=int(row[0]),
            bytes=int(row[1]),
            spent=float(row[2]),
            unknown_cost=int(row[3] or 0),
            by_type=self._tally("type"),
            by_model=self._tally("model"),
            by_day=self._tally("date(created_at, 'unixepoch', 'localtime')"),
        )

    # ---- inside ----

    def _tally(self, expression: str) -> dict[str, int]:
        sql = f"SELECT {expression}, count(*) FROM generation WHERE path IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
        return {str(row[0]): int(row[1]) for row in self._database.execute_sql(sql).fetchall()}

    def _update(self, id: int, changes: Row) -> Generation:
        with self._writing():
            return _one(self._run(GENERATION.update(changes, "id = ?"), (*changes.values(), id)), id)

    def _read(self, clause: str, values: Sequence[Any]) -> list[Generation]:
        return self._run(f"SELECT {_COLUMNS} FROM generation g {clause}", tuple(values))

    def _run(self, statement: str, values: Sequence[Any]) -> list[Generation]:
        cursor = self._database.execute_sql(statement, values)
        return [generation_from_row(row) for row in GENERATION.rows(cursor)]


def _one(results: Sequence[Generation], id: int) -> Generation:
    if not results:
        raise LibraryError("No such result", f"The library has no result {id}.")
    return results[0]


def wanted_words(text: str) -> str:
    """Return what a person typed as a full-text query: every word must occur, each may be only begun.

    Nothing of the query language gets through, so no input is a syntax error.
    """
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def _conditions(wanted: ResultFilter) -> tuple[str, list[str], list[Any]]:
    source, conditions, values = "", ["g.path IS NOT NULL"], []
    words = wanted_words(wanted.text)
    if words:
        source = "JOIN generation_text ON generation_text.rowid = g.id"
        conditions.append("generation_text MATCH ?")
        values.append(words)
    if wanted.makes is not None:
        conditions.append("g.type IN (?, ?)")
        values += [f"text-to-{wanted.makes.value}", f"image-to-{wanted.makes.value}"]
    if wanted.type is not None:
        conditions.append("g.type = ?")
        values.append(wanted.type.value)
    if wanted.models:
        conditions.append(f"g.model IN ({', '.join('?' * len(wanted.models))})")
        values += wanted.models
    if wanted.starred is not None:
        conditions.append("g.starred = 1" if wanted.starred else "g.starred = 0")
    return source, conditions, values
