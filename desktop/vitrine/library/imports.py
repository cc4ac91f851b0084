"""Imports: many results that exist already, taken into the library at once; no job is sent for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice

import peewee

from vitrine.domain.generation import MediaFile
from vitrine.domain.imported import IMPORTED
from vitrine.domain.job import JobState, new_job_id
from vitrine.domain.order import result_key
from vitrine.domain.request import GenerationRequest
from vitrine.library.narrowing import folded
from vitrine.library.numbers import Numbers
from vitrine.library.tables import Row, estimate_of_each, file_row, request_row
from vitrine.library.tags import clean_tags

_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Import:
    """One job that was done elsewhere, with its files in order.

    ``created_at`` and ``stored_at`` (None: not yet stored) are Unix seconds, ``cost`` US dollars of each file, None
    when not known; ``storage`` and ``keys`` say where each file is kept besides this computer. ``job_id`` names the job
    when its files have its name already. With the provider ``IMPORTED`` nothing was ever sent for it: it is no job to
    be listed, retried or timed. Each file gets the ``tags``.
    """

    request: GenerationRequest
    files: Sequence[MediaFile]
    created_at: float
    cost: float | None = None
    storage: str = ""
    keys: Sequence[str] = ()
    stored_at: float | None = None
    starred: bool = False
    run_seconds: float | None = None
    job_id: str = ""
    tags: Sequence[str] = ()


class Imports:
    """Takes results in by the thousand."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing
        self._numbers = Numbers(database)

    def add(self, imports: Iterable[Import]) -> list[int]:
        """Take results in and return their ids, in order; written some thousands at a time, each whole or not at all.

        Their place among the others is that of the asking: ``created_at``, and the order of ``imports`` within it.
        """
        waiting, ids = iter(imports), []
        while batch := list(islice(waiting, _BATCH)):
            with self._writing():
                # Tags come before what they are given to.
                self._database.execute_sql("PRAGMA defer_foreign_keys = 1")
                ids += [id for one in batch for id in self._add(one)]
        return ids

    def _add(self, one: Import) -> list[int]:
        done = one.created_at + (one.run_seconds or 0.0)
        number = self._numbers.free(one.created_at)
        job = request_row(one.request) | {
            "number": number,
            "id": one.job_id or new_job_id(),
            "state": JobState.DONE.value if one.stored_at is not None else JobState.STORING.value,
            "created_at": one.created_at,
            "submitted_at": one.created_at,
            "finished_at": done if one.stored_at is not None else None,
            "run_seconds": one.run_seconds,
            "cost": one.cost * len(one.files) if one.cost is not None else None,
        }
        if one.request.provider == IMPORTED:
            job |= {"submitted_at": None, "finished_at": None, "dismissed": 1}
        self._insert("job", job, "number")
        tags = {self._tag(name): name for name in sorted(clean_tags(one.tags), key=folded)}
        rows = [_row(one, number, job, place) | {"tags": "\n".join(tags.values())} for place in range(len(one.files))]
        for row in rows:
            self._link(row["id"], tags)
        return [self._insert("generation", row, "id") for row in rows]

    def _link(self, id: int, tags: Iterable[int]) -> None:
        """Give tags to a result that is about to be added with their names: its words are indexed once, not each time.

        Nothing is found of it yet, so that what counts a tag's results has to be told.
        """
        for tag in tags:
            self._database.execute_sql("INSERT INTO generation_tag (tag_id, generation_id) VALUES (?, ?)", (tag, id))
            self._database.execute_sql("UPDATE tag SET shown = shown + 1 WHERE id = ?", (tag,))

    def _tag(self, name: str) -> int:
        self._database.execute_sql("INSERT OR IGNORE INTO tag (name, folded) VALUES (?, ?)", (name, folded(name)))
        return int(self._database.execute_sql("SELECT id FROM tag WHERE folded = ?", (folded(name),)).fetchone()[0])

    def _insert(self, table: str, row: Row, key: str) -> int:
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks}) RETURNING {key}"
        return int(self._database.execute_sql(sql, tuple(row.values())).fetchall()[0][0])


def _row(one: Import, number: int, job: Row, place: int) -> Row:
    shared = ("type", "owner", "provider", "model", "version", "prompt", "settings", "inputs", "created_at")
    return {
        "id": result_key(number, place),
        "job_id": job["id"],
        "position": place,
        **{name: job[name] for name in shared},
        **file_row(one.files[place]),
        "storage": one.storage,
        "storage_key": one.keys[place] if one.keys else "",
        "stored_at": one.stored_at,
        "starred": int(one.starred),
        "cost": one.cost,
        "estimate": estimate_of_each(one.request, len(one.files)),
    }
