"""Results: what came of the jobs; pages, search and counts."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.filter import Counts, ResultFilter, Statistics, Stored
from vitrine.domain.generation import Generation, MediaFile
from vitrine.errors import LibraryError
from vitrine.library.filters import select
from vitrine.library.tables import GENERATION, Row, file_row, generation_from_row

_COLUMNS = ", ".join(f"g.{name}" for name in GENERATION.columns)
_BATCH = 500
_LIVE = "path IS NOT NULL AND trashed_at IS NULL"

_ELSEWHERE = "g.path IS NOT NULL AND g.trashed_at IS NULL AND g.stored_at IS NOT NULL AND g.storage <> ?"


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
        """Return a saved result by its id, its name (``<job id>-<position>``) or the unique beginning of a name.

        Results in the trash are found too.
        """
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

    def get_many(self, ids: Iterable[int]) -> list[Generation]:
        """Return those of these results that there are, in the order of asking."""
        wanted = list(ids)
        found: dict[int, Generation] = {}
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            marks = ", ".join("?" * len(batch))
            found |= {result.id: result for result in self._read(f"WHERE g.id IN ({marks})", batch)}
        return [found[id] for id in wanted if id in found]

    def named(self, names: Iterable[str]) -> list[Generation]:
        """Return those of the results with these whole names (``<job id>-<position>``) that there are, in order."""
        found: list[Generation] = []
        for name in names:
            job, _, position = name.rpartition("-")
            if position.isdecimal() and len(position) < 10:
                found += self._read("WHERE g.job_id = ? AND g.position = ?", (job, int(position)))
        return found

    def of_job(self, job_id: str) -> list[Generation]:
        """Return every output of a job, fetched or not, in order."""
        return self._read("WHERE g.job_id = ? ORDER BY g.position", (job_id,))

    def page(self, wanted: ResultFilter, *, before: int | None = None, limit: int = 200) -> list[Generation]:
        """Return saved results in the filter's order that come after the id ``before``; by key, never by offset."""
        selection = select(wanted, self._database)
        if before is not None:
            selection.beyond(before)
        clause = f"WHERE g.id IN ({selection.ids()}) ORDER BY g.id {selection.order}"
        return self._read(clause, (*selection.values, limit))

    def ids(self, wanted: ResultFilter) -> list[int]:
        """Return the ids of all saved results that pass the filter, in its order."""
        selection = select(wanted, self._database)
        return [int(row[0]) for row in self._all(selection.ids(), (*selection.values, -1))]

    def count(self, wanted: ResultFilter) -> int:
        """Return how many saved results pass the filter."""
        if wanted == ResultFilter(sort=wanted.sort):
            return self._number(f"SELECT count(*) FROM generation INDEXED BY generation_live WHERE {_LIVE}")
        selection = select(wanted, self._database)
        return int(self._all(f"SELECT count(*) {selection.clause}", selection.values)[0][0])

    def totals(self, wanted: ResultFilter, since: float, until: float) -> tuple[int, float | None]:
        """Return how many results of ``since`` <= Unix seconds < ``until`` pass, and the US dollars known of them.

        None when nothing is known, or when nothing but zeros stands beside unknown costs.
        """
        selection = select(wanted, self._database)
        selection.require("g.created_at >= ? AND g.created_at < ?", since, until)
        sql = f"SELECT count(*), count(g.cost), total(g.cost) {selection.clause}"
        count, known, dollars = self._all(sql, selection.values)[0]
        return int(count), float(dollars) if known and (dollars > 0 or known == count) else None

    def days(self, wanted: ResultFilter, since: float, until: float) -> dict[datetime.date, int]:
        """Return how many results of ``since`` <= Unix seconds < ``until`` pass, by local day."""
        selection = select(wanted, self._database)
        selection.require("g.created_at >= ? AND g.created_at < ?", since, until)
        day = "date(g.created_at, 'unixepoch', 'localtime')"
        rows = self._all(f"SELECT {day}, count(*) {selection.clause} GROUP BY 1", selection.values)
        return {datetime.date.fromisoformat(row[0]): int(row[1]) for row in rows}

    def counts(self) -> Counts:
        """Return the sidebar's counts, each from an index of its own."""
        rows = self._all(f"SELECT type, count(*) FROM generation WHERE {_LIVE} GROUP BY type")
        videos = sum(int(count) for type, count in rows if str(type).endswith("video"))
        everything = sum(int(count) for _, count in rows)
        return Counts(
            all=everything,
            images=everything - videos,
            videos=videos,
            starred=self._number(f"SELECT count(*) FROM generation WHERE starred = 1 AND {_LIVE}"),
            shared=self.count(ResultFilter(shared=True)),
            trashed=self._number(
                "SELECT count(*) FROM generation WHERE trashed_at IS NOT NULL AND deleting_at IS NULL"
            ),
        )

    def models(self) -> dict[str, int]:
        """Return how many results each model made, those in the trash left out; the most used first."""
        return self._tally("model")

    def elsewhere(self, storage: str, *, after: int = 0, limit: int = 50) -> list[Generation]:
        """Return results that are kept, and not in this storage (by its id), with ids over ``after``, oldest first."""
        return self._read(f"WHERE g.id > ? AND {_ELSEWHERE} ORDER BY g.id LIMIT ?", (after, storage, limit))

    def count_elsewhere(self, storage: str) -> int:
        """Return how many results are kept, and not in this storage."""
        return self._number(f"SELECT count(*) FROM generation g WHERE {_ELSEWHERE}", (storage,))

    def unstored(self) -> list[Generation]:
        """Return the saved results that no storage has confirmed yet, oldest first."""
        return self._read("WHERE g.path IS NOT NULL AND g.stored_at IS NULL ORDER BY g.id", ())

    def stored_in(self, storage: str) -> Stored:
        """Return what a place has confirmed, and what still waits to be kept anywhere; the trash is a part of it."""
        size = self._number("SELECT cast(total(size) AS INTEGER) FROM generation WHERE stored_at IS NOT NULL"
                            " AND storage = ?", (storage,))  # fmt: skip
        waiting = "FROM generation WHERE path IS NOT NULL AND stored_at IS NULL"
        count = self._number(f"SELECT count(*) {waiting}")
        return Stored(size, count, self._number(f"SELECT cast(total(size) AS INTEGER) {waiting}"))

    def statistics(self) -> Statistics:
        """Return counts by type, model and local day, bytes and spend; the trash is left out."""
        count, size, spent, unknown = self._all(
            f"SELECT count(*), total(size), total(cost), sum(cost IS NULL) FROM generation WHERE {_LIVE}"
        )[0]
        return Statistics(
            results=int(count),
            bytes=int(size),
            spent=float(spent),
            unknown_cost=int(unknown or 0),
            by_type=self._tally("type"),
            by_model=self._tally("model"),
            by_day=self._tally("date(created_at, 'unixepoch', 'localtime')"),
        )

    # ---- inside ----

    def _tally(self, expression: str) -> dict[str, int]:
        sql = f"SELECT {expression}, count(*) FROM generation WHERE {_LIVE} GROUP BY 1 ORDER BY 2 DESC, 1"
        return {str(name): int(count) for name, count in self._all(sql)}

    def _all(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())

    def _number(self, sql: str, values: Sequence[Any] = ()) -> int:
        return int(self._all(sql, values)[0][0])

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
