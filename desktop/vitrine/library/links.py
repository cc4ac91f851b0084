"""Links: the records of what was shared. No address of a link is kept: it is as secret as a key."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.share import ShareKind, ShareRecord
from vitrine.library.tables import Table, storable, to_json

_SHARE = Table(
    "share",
    (
        "id", "token", "kind", "title", "storage", "storage_key", "file_name", "keys", "created_at", "ends_at", "ready",
        "ended_at",
    ),
)  # fmt: skip
_OPEN = "ended_at IS NULL"


class Links:
    """The records. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def add(self, record: ShareRecord) -> ShareRecord:
        """Keep a record and return it with its id."""
        row = _row(record)
        places = [
            (place, job_id, int(position))
            for place, (job_id, _, position) in enumerate(name.rpartition("-") for name in record.results)
        ]
        with self._writing():
            cursor = self._database.execute_sql(_SHARE.insert(row), tuple(row.values()))
            kept = _SHARE.rows(cursor)[0]
            for place, job_id, position in places:
                self._database.execute_sql(
                    "INSERT INTO share_result (share_id, place, job_id, position) VALUES (?, ?, ?, ?)",
                    (kept["id"], place, job_id, position),
                )
        return _record(kept, record.results)

    def change(self, record: ShareRecord) -> None:
        """Keep what is known of a link now; which results it shows stays as it was."""
        row = _row(record)
        with self._writing():
            self._database.execute_sql(_SHARE.update(row, "id = ?"), (*row.values(), record.id)).fetchall()

    def open(self) -> list[ShareRecord]:
        """Return the records that were neither stopped nor cleaned up, the newest first."""
        return self._read(f"WHERE {_OPEN} ORDER BY id DESC", ())

    def active(self, now: float) -> list[ShareRecord]:
        """Return the links that open at this moment (Unix seconds), the newest first."""
        return self._read(f"WHERE {_OPEN} AND ready = 1 AND ends_at > ? ORDER BY id DESC", (now,))

    def ever(self) -> bool:
        """Return whether any link was ever made."""
        return bool(self._database.execute_sql("SELECT EXISTS (SELECT 1 FROM share WHERE ready = 1)").fetchone()[0])

    def _read(self, clause: str, values: Sequence[Any]) -> list[ShareRecord]:
        rows = _SHARE.rows(self._database.execute_sql(_SHARE.select(clause), values))
        shown: dict[int, list[str]] = {row["id"]: [] for row in rows}
        marks = ", ".join("?" * len(shown))
        names = self._database.execute_sql(
            f"SELECT share_id, job_id, position FROM share_result WHERE share_id IN ({marks}) ORDER BY share_id, place",
            tuple(shown),
        )
        for share, job_id, position in names.fetchall():
            shown[share].append(f"{job_id}-{position}")
        return [_record(row, shown[row["id"]]) for row in rows]


def _row(record: ShareRecord) -> dict[str, Any]:
    return {
        "token": record.token,
        "kind": record.kind.value,
        "title": storable(record.title),
        "storage": record.storage,
        "storage_key": storable(record.key),
        "file_name": storable(record.file_name),
        "keys": to_json(list(record.keys)),
        "created_at": record.created_at,
        "ends_at": record.ends_at,
        "ready": int(record.ready),
        "ended_at": record.ended_at,
    }


def _record(row: dict[str, Any], results: Sequence[str]) -> ShareRecord:
    return ShareRecord(
        id=row["id"],
        token=row["token"],
        kind=ShareKind(row["kind"]),
        title=row["title"],
        storage=row["storage"],
        key=row["storage_key"],
        file_name=row["file_name"],
        keys=tuple(json.loads(row["keys"])),
        results=tuple(results),
        created_at=row["created_at"],
        ends_at=row["ends_at"],
        ready=bool(row["ready"]),
        ended_at=row["ended_at"],
    )
