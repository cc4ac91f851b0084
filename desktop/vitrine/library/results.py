"""Results: what came of the jobs, and what is noted of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager

import peewee

from vitrine.domain.filter import Stored
from vitrine.domain.generation import Generation, MediaFile
from vitrine.domain.imported import IN_PLACE
from vitrine.errors import LibraryError
from vitrine.library.counters import Counters
from vitrine.library.finding import Finding
from vitrine.library.tables import GENERATION, Row, batches, file_row

_COLUMNS = ", ".join(f"g.{name}" for name in GENERATION.columns)
_BATCH = 500
_LONGEST_KEY = 18
"""Digits of an id, at most; the name of a job is longer and begins with a zero."""

# A file that was imported where it lies is nobody's to copy anywhere unless its owner asks for just that.
_ELSEWHERE = """g.path IS NOT NULL AND g.trashed_at IS NULL AND g.stored_at IS NOT NULL AND g.storage <> ?
    AND g.storage <> 'in-place'"""


class Results(Finding):
    """The results. Every method that changes something has committed it, durably, when it returns."""

    def __init__(
        self,
        database: peewee.SqliteDatabase,
        writing: Callable[[], AbstractContextManager[None]],
        counters: Counters,
    ) -> None:
        super().__init__(database, counters)
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
            for marks, batch in batches(sorted(ids)):
                sql = f"UPDATE generation SET starred = ? WHERE id IN ({marks}) AND starred <> ?"
                self._database.execute_sql(sql, (int(starred), *batch, int(starred)))

    # ---- reading ----

    def get(self, id: int) -> Generation:
        """Return a result; raise LibraryError when there is none."""
        return _one(self._read("WHERE g.id = ?", (id,)), id)

    def find(self, name: str) -> Generation:
        """Return a saved result by its id, its name (``<job id>-<position>``) or the unique beginning of a name.

        Results in the trash are found too.
        """
        if name.isdecimal() and len(name) <= _LONGEST_KEY and not name.startswith("0"):
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

    def elsewhere(self, storage: str, *, after: int | None = None, limit: int = 50) -> list[Generation]:
        """Return results that are kept, and not in this storage (by its id), with ids over ``after``, oldest first."""
        least = -(1 << 63) if after is None else after
        return self._read(f"WHERE g.id > ? AND {_ELSEWHERE} ORDER BY g.id LIMIT ?", (least, storage, limit))

    def count_elsewhere(self, storage: str) -> int:
        """Return how many results are kept, and not in this storage."""
        elsewhere = f"place = 0 AND stored AND storage NOT IN (?, '{IN_PLACE}')"
        return int(self._counters.sums("total(count)", elsewhere, (storage,))[0][0])

    def unstored(self) -> list[Generation]:
        """Return the saved results that no storage has confirmed yet, oldest first."""
        return self._read("WHERE g.path IS NOT NULL AND g.stored_at IS NULL ORDER BY g.id", ())

    def stored_in(self, storage: str) -> Stored:
        """Return what a place has confirmed, and what still waits to be kept anywhere; the trash is a part of it."""
        kept, count, waiting = self._counters.sums(
            "total(iif(stored AND storage = ?, size, 0)), total(iif(stored, 0, count)), total(iif(stored, 0, size))",
            "TRUE", (storage,),
        )[0]  # fmt: skip
        return Stored(int(kept), int(count), int(waiting))

    # ---- inside ----

    def _update(self, id: int, changes: Row) -> Generation:
        with self._writing():
            return _one(self._run(GENERATION.update(changes, "id = ?"), (*changes.values(), id)), id)


def _one(results: Sequence[Generation], id: int) -> Generation:
    if not results:
        raise LibraryError("No such result", f"The library has no result {id}.")
    return results[0]
