"""Finding: what passes a filter: pages, counts and sums, each answered from an index."""

from __future__ import annotations

import datetime
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import peewee

from vitrine.domain.filter import Counts, ResultFilter, Statistics
from vitrine.domain.generation import Generation
from vitrine.domain.order import Order
from vitrine.library.filters import Selection, select
from vitrine.library.tables import GENERATION, generation_from_row

_COLUMNS = ", ".join(f"g.{name}" for name in GENERATION.columns)
_LIVE = "path IS NOT NULL AND trashed_at IS NULL"
_BATCH = 500
_PRICE = """CASE WHEN g.cost IS NOT NULL THEN g.cost ELSE (
    SELECT job.estimate / (SELECT count(*) FROM generation AS beside WHERE beside.job_id = job.id)
    FROM job WHERE job.id = g.job_id) END"""


class Finding:
    """The questions that the gallery and the sidebar ask."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def page(self, wanted: ResultFilter, *, before: int | None = None, limit: int = 200) -> list[Generation]:
        """Return saved results in the filter's order that come after the id ``before``; by key, never by offset."""
        selection = select(wanted, self._database)
        if before is not None:
            selection.beyond(before)
        clause = f"WHERE g.id IN ({selection.ids()}) ORDER BY g.id {selection.order}"
        return self._read(clause, (*selection.values, limit))

    def order(self, wanted: ResultFilter, *, after: int | None = None, limit: int = -1) -> Order:
        """Return keys and aspects of what passes, in the filter's order, after the key ``after``; no row is read.

        ``limit`` is how many at most, -1 for all that are left.
        """
        selection = select(wanted, self._database)
        if after is not None:
            selection.beyond(after)
        rows = self._all(selection.keys(), (*selection.values, limit))
        return Order(array("q", [row[0] for row in rows]), array("f", [row[1] for row in rows]))

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

    def count_between(self, wanted: ResultFilter, low: int, high: int) -> int:
        """Return how many results with ``low`` <= key < ``high`` pass the filter."""
        selection = select(wanted, self._database)
        selection.within(low, high)
        return int(self._all(f"SELECT count(*) {selection.clause}", selection.values)[0][0])

    def priced_between(self, wanted: ResultFilter, low: int, high: int) -> tuple[int, float | None, bool]:
        """Return how many results with ``low`` <= key < ``high`` pass, their US dollars, whether some are estimated.

        None for the dollars when nothing is known, or when nothing but zeros stands beside unknown costs.
        """
        selection = select(wanted, self._database)
        selection.within(low, high)
        return self._price(selection)

    def priced(self, wanted: ResultFilter, since: float, until: float) -> tuple[int, float | None, bool]:
        """Return what ``totals`` does with estimates for what no service has reported, and whether there are any."""
        selection = select(wanted, self._database)
        selection.require("g.created_at >= ? AND g.created_at < ?", since, until)
        return self._price(selection)

    def _price(self, selection: Selection) -> tuple[int, float | None, bool]:
        sql = f"""SELECT count(*), count(price), total(price), total(guessed AND price IS NOT NULL)
            FROM (SELECT {_PRICE} AS price, g.cost IS NULL AS guessed {selection.clause})"""
        count, known, dollars, guessed = self._all(sql, selection.values)[0]
        return int(count), float(dollars) if known and (dollars > 0 or known == count) else None, guessed > 0

    def estimates(self, ids: Iterable[int]) -> dict[int, float]:
        """Return the US dollars that results of unknown cost were estimated to, in equal parts within a job."""
        wanted, found = list(ids), dict[int, float]()
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            marks = ",".join("?" * len(batch))
            sql = f"SELECT g.id, {_PRICE} FROM generation AS g WHERE g.cost IS NULL AND g.id IN ({marks})"
            found.update({int(id): float(price) for id, price in self._all(sql, batch) if price is not None})
        return found

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

    def _read(self, clause: str, values: Sequence[Any]) -> list[Generation]:
        return self._run(f"SELECT {_COLUMNS} FROM generation g {clause}", tuple(values))

    def _run(self, statement: str, values: Sequence[Any]) -> list[Generation]:
        cursor = self._database.execute_sql(statement, values)
        return [generation_from_row(row) for row in GENERATION.rows(cursor)]
