"""Trash: results on their way out, first to the trash, then for good."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.generation import Generation
from vitrine.library.tables import GENERATION, batches, generation_from_row

_OVER = "('done', 'failed', 'cancelled')"
"""States of a job whose results nobody is fetching or storing any more."""

_DOOM = f"""UPDATE generation SET deleting_at = ?, trashed_at = coalesce(trashed_at, ?)
    WHERE id = ? AND path IS NOT NULL AND deleting_at IS NULL
    AND (SELECT state FROM job WHERE job.id = generation.job_id) IN {_OVER}
    RETURNING {GENERATION.listed}"""


class Trash:
    """What was thrown away. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def put(self, ids: Iterable[int], days: Mapping[int, float | None] | None = None) -> None:
        """Move saved results to the trash; those that lie there keep their day.

        ``days`` says of some when they were thrown away (Unix seconds): the way back from ``restore``.
        """
        now, known = time.time(), days or {}
        sql = "UPDATE generation SET trashed_at = ? WHERE id IN ({}) AND trashed_at IS NULL AND path IS NOT NULL"
        moments: dict[float, list[int]] = {}
        for id in ids:
            moments.setdefault(known.get(id) or now, []).append(id)
        with self._writing():
            for moment, of_it in moments.items():
                for marks, batch in batches(sorted(of_it)):
                    self._database.execute_sql(sql.format(marks), (moment, *batch))

    def restore(self, ids: Iterable[int]) -> None:
        """Take results out of the trash; one that is being deleted for good stays on its way."""
        lying = "trashed_at IS NOT NULL AND deleting_at IS NULL"
        with self._writing():
            for marks, batch in batches(sorted(ids)):
                sql = f"UPDATE generation SET trashed_at = NULL WHERE id IN ({marks}) AND {lying}"
                self._database.execute_sql(sql, tuple(batch))

    def before(self, moment: float) -> list[int]:
        """Return the ids of what was thrown away before ``moment`` (Unix seconds), the longest ago first."""
        rows = self._database.execute_sql(
            "SELECT id FROM generation WHERE trashed_at < ? AND deleting_at IS NULL ORDER BY trashed_at, id", (moment,)
        ).fetchall()
        return [int(row[0]) for row in rows]

    # ---- for good ----

    def doom(self, ids: Iterable[int]) -> list[Generation]:
        """Note that results are to be deleted for good, and return them: from here on nobody sees them any more.

        Left out are those whose job still fetches or stores its results.
        """
        now = time.time()
        doomed: list[Generation] = []
        with self._writing():
            for id in ids:
                doomed += self._run(_DOOM, (now, now, id))
        return doomed

    def doomed(self) -> list[Generation]:
        """Return what was to be deleted for good and is not gone yet, as after a sudden end."""
        return self._run(GENERATION.select("WHERE deleting_at IS NOT NULL ORDER BY id"), ())

    def busy(self, ids: Iterable[int]) -> set[int]:
        """Return those of these results whose job still fetches or stores them."""
        sql = f"""SELECT generation.id FROM generation JOIN job ON job.id = generation.job_id
            WHERE generation.id = ? AND job.state NOT IN {_OVER}"""
        return {id for id in ids if self._database.execute_sql(sql, (id,)).fetchone() is not None}

    def spare(self, id: int) -> None:
        """Take the intent back: the result lies in the trash again."""
        with self._writing():
            self._database.execute_sql("UPDATE generation SET deleting_at = NULL WHERE id = ?", (id,))

    def forget(self, id: int) -> None:
        """Remove the row of a result whose files are gone; its tags, places and lines of descent go with it."""
        with self._writing():
            self._database.execute_sql("DELETE FROM generation WHERE id = ? AND deleting_at IS NOT NULL", (id,))

    def others_with_path(self, generation: Generation) -> int:
        """Return how many other results are the same file on this computer."""
        if generation.file is None:
            return 0
        return self._number(
            "SELECT count(*) FROM generation WHERE path = ? AND id <> ?", (str(generation.file.path), generation.id)
        )

    def others_with_key(self, generation: Generation) -> int:
        """Return how many other results are the same object in the same storage."""
        return self._number(
            "SELECT count(*) FROM generation WHERE storage = ? AND storage_key = ? AND storage_key <> '' AND id <> ?",
            (generation.storage, generation.key, generation.id),
        )

    # ---- inside ----

    def _number(self, sql: str, values: Sequence[Any]) -> int:
        return int(self._database.execute_sql(sql, tuple(values)).fetchone()[0])

    def _run(self, statement: str, values: Sequence[Any]) -> list[Generation]:
        cursor = self._database.execute_sql(statement, tuple(values))
        return [generation_from_row(row) for row in GENERATION.rows(cursor)]
