"""Links: the record of every link that was given out; no address and no signature stands here."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import peewee

from vitrine.domain.share import ShareKind, ShareRecord
from vitrine.library.tables import storable, to_json

_COLUMNS = "id, token, kind, title, storage, storage_key, file_name, keys, created_at, ends_at, ready, ended_at"


class Links:
    """The records. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def add(self, record: ShareRecord) -> ShareRecord:
        """Keep a record and return it with its id."""
        names = _COLUMNS.removeprefix("id, ")
        marks = ", ".join("?" * len(names.split(", ")))
        with self._writing():
            sql = f"INSERT INTO share ({names}) VALUES ({marks}) RETURNING id"
            id = int(self._rows(sql, _values(record))[0][0])
            for place, name in enumerate(record.results):
                job, _, position = name.rpartition("-")
                self._database.execute_sql(
                    "INSERT INTO share_result (share_id, place, job_id, position) VALUES (?, ?, ?, ?)",
                    (id, place, job, int(position)),
                )
        return replace(record, id=id)

    def change(self, record: ShareRecord) -> None:
        """Keep what is known of a link now; the results it leads to stay as they were."""
        changes = ", ".join(f"{name} = ?" for name in _COLUMNS.removeprefix("id, ").split(", "))
        with self._writing():
            self._database.execute_sql(f"UPDATE share SET {changes} WHERE id = ?", (*_values(record), record.id))

    def open(self) -> list[ShareRecord]:
        """Return the records that were neither stopped nor cleaned up, the newest first."""
        return self._read("WHERE ended_at IS NULL ORDER BY id DESC")

    def active(self, now: float) -> list[ShareRecord]:
        """Return the links that open at this moment (Unix seconds), the newest first."""
        return self._read("WHERE ended_at IS NULL AND ready = 1 AND ends_at > ? ORDER BY id DESC", now)

    def ever(self) -> bool:
        """Return whether a link was ever given out."""
        return bool(self._rows("SELECT 1 FROM share LIMIT 1"))

    def all(self, limit: int = 200) -> list[ShareRecord]:
        """Return the latest records, ended ones too, the newest first."""
        return self._read("ORDER BY id DESC LIMIT ?", limit)

    def leading_to(self, name: str) -> list[ShareRecord]:
        """Return the records of links to a result (``<job id>-<position>``), the newest first."""
        job, _, position = name.rpartition("-")
        return self._read(
            "WHERE id IN (SELECT share_id FROM share_result WHERE job_id = ? AND position = ?) ORDER BY id DESC",
            job, int(position) if position.isdecimal() else -1,
        )  # fmt: skip

    # ---- inside ----

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())

    def _read(self, rest: str, *values: Any) -> list[ShareRecord]:
        return [self._record(row) for row in self._rows(f"SELECT {_COLUMNS} FROM share {rest}", values)]

    def _record(self, row: Sequence[Any]) -> ShareRecord:
        id, token, kind, title, storage, key, file_name, keys, created_at, ends_at, ready, ended_at = row
        results = self._rows("SELECT job_id, position FROM share_result WHERE share_id = ? ORDER BY place", (id,))
        return ShareRecord(
            id=id,
            token=token,
            kind=ShareKind(kind),
            title=title,
            storage=storage,
            key=key,
            file_name=file_name,
            keys=tuple(json.loads(keys)),
            results=tuple(f"{job}-{position}" for job, position in results),
            created_at=created_at,
            ends_at=ends_at,
            ready=bool(ready),
            ended_at=ended_at,
        )


def _values(record: ShareRecord) -> tuple[Any, ...]:
    return (
        record.token, record.kind.value, storable(record.title), record.storage, record.key,
        storable(record.file_name), to_json(list(record.keys)), record.created_at, record.ends_at,
        int(record.ready), record.ended_at,
    )  # fmt: skip
