"""Counters: what triggers count of results and jobs, read in an instant however many there are, and counted anew.

Money stands in billionths of a US dollar: whole numbers add up the same in every order. Days are local ones, of the
clock that this computer had when they were counted; under another clock they are counted anew.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.filter import ResultFilter
from vitrine.library.narrowing import cost_range, folded, kinds, meant_models, models_in_use

BILLION = 1e9

_log = logging.getLogger(__name__)

_SUMS = "count, size, paid, guessed, unknown"
_DAY = "coalesce(date(created_at, 'unixepoch', 'localtime'), '')"
_MONEY = """CAST(round(coalesce(cost, 0) * 1e9) AS INTEGER) AS paid,
    CASE WHEN cost IS NULL THEN CAST(round(coalesce(estimate, 0) * 1e9) AS INTEGER) ELSE 0 END AS guessed,
    cost IS NULL AS unknown"""
_SUMMED = "count(*), sum(size), sum(paid), sum(guessed), sum(unknown)"
_CHARGED = "coalesce(state = 'failed' AND json_valid(error) AND json_extract(error, '$.charged') = 1, 0)"

_FULL = {
    "tally": (
        f"place, type, provider, model, starred, tagged, stored, storage, {_SUMS}",
        f"""SELECT place, type, provider, model, starred, tagged, stored, kept, {_SUMMED} FROM (
            SELECT place, type, provider, model, starred, tagged, stored,
            CASE WHEN stored THEN storage ELSE '' END AS kept, size, {_MONEY} FROM generation WHERE place IS NOT NULL
        ) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8""",
    ),
    "made": (
        f"day, trashed, provider, model, type, {_SUMS}",
        f"""SELECT day, trashed, provider, model, type, {_SUMMED} FROM (
            SELECT {_DAY} AS day, place > 0 AS trashed, provider, model, type, size, {_MONEY}
            FROM generation WHERE place IS NOT NULL
        ) GROUP BY 1, 2, 3, 4, 5""",
    ),
    "ended": (
        "day, provider, model, count, failed, charged",
        f"""SELECT {_DAY}, provider, model, count(*), sum(state = 'failed'), sum({_CHARGED})
        FROM job WHERE state IN ('done', 'failed') GROUP BY 1, 2, 3""",
    ),
}
"""For each table of counts its columns and what a full count would put there."""

_SHOWN = """(SELECT count(*) FROM {link} AS held CROSS JOIN generation ON generation.id = held.generation_id
    WHERE held.{table}_id = {table}.id AND generation.place = 0)"""
_LINKS = {"tag": "generation_tag", "collection": "collection_result"}


class Counters:
    """What is counted already. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def sums(self, select: str, condition: str, values: Sequence[Any] = (), rest: str = "") -> list[Any]:
        """Return what is asked of the saved results, by all that can be asked of them but their day."""
        return self._rows(f"SELECT {select} FROM tally WHERE count > 0 AND {condition} {rest}", values)

    def count(self, wanted: ResultFilter) -> int | None:
        """Return how many results pass a filter, None where no counter and no index by itself can say."""
        cost = cost_range(wanted)
        if cost is not None and wanted == ResultFilter(
            sort=wanted.sort, cost_over=wanted.cost_over, cost_under=wanted.cost_under
        ):
            condition, values = cost
            sql = f"SELECT count(*) FROM generation INDEXED BY generation_cost WHERE place = 0 AND {condition}"
            return int(self._rows(sql, values)[0][0])
        if wanted == ResultFilter(sort=wanted.sort, tags=wanted.tags) and len(wanted.tags) == 1:
            rows = self._rows("SELECT shown FROM tag WHERE folded = ?", (folded(wanted.tags[0]),))
            return int(rows[0][0]) if rows else 0
        if not _is_plain(wanted):
            return None
        conditions, these = self._cells(wanted)
        return int(self.sums("total(count)", " AND ".join(conditions), these)[0][0])

    def days(self) -> None:
        """See to it that days are those of this computer's clock: it may be in another zone than it was."""
        zone = _zone()
        if self._rows("SELECT zone FROM counted") == [(zone,)]:
            return
        with self._writing():
            self._count_anew(("made", "ended"))
            self._database.execute_sql("UPDATE counted SET zone = ?", (zone,))

    # ---- keeping them right ----

    def wrong(self) -> list[str]:
        """Return the names of the tables whose counts are not what a full count gives. Takes seconds at a million."""
        found = []
        for table, (columns, full) in _FULL.items():
            kept = self._rows(f"SELECT {columns} FROM {table} WHERE count <> 0")
            if set(kept) != set(self._rows(full)):
                found.append(table)
        for table, link in _LINKS.items():
            if self._rows(f"SELECT 1 FROM {table} WHERE shown <> {_SHOWN.format(table=table, link=link)} LIMIT 1"):
                found.append(table)
        return found

    def repair(self) -> list[str]:
        """Count anew what is wrong, and return the names of those tables."""
        # Days of another clock are not wrong, only old.
        self.days()
        if not self.wrong():
            return []
        with self._writing():
            # What was written meanwhile is counted too.
            wrong = self.wrong()
            self._count_anew(wrong)
        for table in wrong:
            _log.warning("The counts in %s were wrong and have been counted anew", table)
        return wrong

    def _count_anew(self, tables: Sequence[str]) -> None:
        for table in tables:
            if table in _LINKS:
                shown = _SHOWN.format(table=table, link=_LINKS[table])
                self._database.execute_sql(f"UPDATE {table} SET shown = {shown}")
            else:
                columns, full = _FULL[table]
                self._database.execute_sql(f"DELETE FROM {table}")
                self._database.execute_sql(f"INSERT INTO {table} ({columns}) {full}")

    # ---- inside ----

    def _cells(self, wanted: ResultFilter) -> tuple[list[str], list[Any]]:
        """Return the conditions on the cells of a filter that asks for nothing else, with their values."""
        conditions, values = ["place = ?"], [int(wanted.trashed)]
        asked: list[tuple[str, Sequence[Any]]] = []
        if wanted.makes is not None:
            asked.append(("type", kinds(wanted)))
        if wanted.type is not None:
            asked.append(("type", (wanted.type.value,)))
        if wanted.models:
            asked.append(("model", meant_models(wanted.models, models_in_use(self._database))))
        if wanted.starred is not None:
            asked.append(("starred", (int(wanted.starred),)))
        if wanted.uploaded is not None:
            asked.append(("stored", (int(wanted.uploaded),)))
        if wanted.untagged:
            asked.append(("tagged", (0,)))
        for name, these in asked:
            conditions.append(f"{name} IN ({', '.join('?' * len(these))})")
            values += these
        return conditions, values

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())


def _is_plain(wanted: ResultFilter) -> bool:
    """Return whether a filter asks for nothing but what results are told apart by in the tally."""
    return wanted == ResultFilter(
        makes=wanted.makes, type=wanted.type, models=wanted.models, starred=wanted.starred, untagged=wanted.untagged,
        uploaded=wanted.uploaded, trashed=wanted.trashed, sort=wanted.sort,
    )  # fmt: skip


def _zone() -> str:
    """Return what this computer's clock is known by: how far it is from Greenwich, twice a month for some decades."""
    half_a_month = 1_314_900
    offsets = [time.localtime(moment).tm_gmtoff for moment in range(0, 2_145_916_800, half_a_month)]
    changes = [f"{at}:{offset}" for at, offset in enumerate(offsets) if at == 0 or offsets[at - 1] != offset]
    return f"{len(changes)} {_hash_of(changes)}"


def _hash_of(lines: Sequence[str]) -> str:
    import hashlib

    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
