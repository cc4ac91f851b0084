"""Finding: what passes a filter: pages, counts and sums, each answered from an index or counted already."""

from __future__ import annotations

import datetime
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import peewee

from vitrine.domain.filter import Counts, ResultFilter, Statistics
from vitrine.domain.generation import Generation
from vitrine.domain.imported import IMPORTED
from vitrine.domain.order import Order, first_key_at
from vitrine.library.counters import BILLION, Counters
from vitrine.library.filters import count_of_words, select
from vitrine.library.tables import GENERATION, generation_from_row

_COLUMNS = ", ".join(f"g.{name}" for name in GENERATION.columns)
_BATCH = 500


class Finding:
    """The questions that the gallery and the sidebar ask."""

    def __init__(self, database: peewee.SqliteDatabase, counters: Counters) -> None:
        self._database = database
        self._counters = counters

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
        selection = select(wanted, self._database, whole=limit < 0)
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
        counted = self._counters.count(wanted)
        if counted is not None:
            return counted
        words = count_of_words(wanted)
        if words is not None:
            return self._number(*words)
        selection = select(wanted, self._database, whole=True)
        return self._number(f"SELECT count(*) {selection.clause}", selection.values)

    def totals(self, wanted: ResultFilter, since: float, until: float) -> tuple[int, float | None]:
        """Return how many results of ``since`` <= Unix seconds < ``until`` pass, and the US dollars known of them.

        None when nothing is known, or when nothing but zeros stands beside unknown costs.
        """
        selection = select(wanted, self._database)
        selection.within(first_key_at(since), first_key_at(until))
        sql = f"SELECT count(*), count(g.cost), total(g.cost) {selection.clause}"
        count, known, dollars = self._all(sql, selection.values)[0]
        return int(count), float(dollars) if known and (dollars > 0 or known == count) else None

    def priced(self, wanted: ResultFilter, since: float, until: float) -> tuple[int, float | None, bool]:
        """Return what ``priced_between`` does of ``since`` <= Unix seconds < ``until``."""
        return self.priced_between(wanted, first_key_at(since), first_key_at(until))

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
        sql = f"""SELECT count(*), count(price), total(price), total(guessed AND price IS NOT NULL)
            FROM (SELECT coalesce(g.cost, g.estimate) AS price, g.cost IS NULL AS guessed {selection.clause})"""
        count, known, dollars, guessed = self._all(sql, selection.values)[0]
        return int(count), float(dollars) if known and (dollars > 0 or known == count) else None, guessed > 0

    def estimates(self, ids: Iterable[int]) -> dict[int, float]:
        """Return the US dollars that results of unknown cost were estimated to, in equal parts within a job."""
        wanted, found = list(ids), dict[int, float]()
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            marks = ",".join("?" * len(batch))
            sql = f"SELECT id, estimate FROM generation WHERE cost IS NULL AND id IN ({marks})"
            found.update({int(id): float(price) for id, price in self._all(sql, batch) if price is not None})
        return found

    def days(self, wanted: ResultFilter, since: float, until: float) -> dict[datetime.date, int]:
        """Return how many results of ``since`` <= Unix seconds < ``until`` pass, by local day."""
        selection = select(wanted, self._database)
        selection.within(first_key_at(since), first_key_at(until))
        day = f"date({selection.key} / 1000000, 'unixepoch', 'localtime')"
        rows = self._all(f"SELECT {day}, count(*) {selection.clause} GROUP BY 1", selection.values)
        return {datetime.date.fromisoformat(row[0]): int(row[1]) for row in rows}

    def counts(self) -> Counts:
        """Return the sidebar's counts, each counted already."""
        of = "sum(iif({}, count, 0))"
        shown = "place = 0"
        asked = [shown, f"{shown} AND substr(type, -5) = 'video'", f"{shown} AND starred", "place = 1"]
        row = self._counters.sums(", ".join(of.format(condition) for condition in asked), "TRUE")[0]
        everything, videos, starred, trashed = (int(count or 0) for count in row)
        return Counts(
            all=everything,
            images=everything - videos,
            videos=videos,
            starred=starred,
            shared=self.count(ResultFilter(shared=True)),
            trashed=trashed,
        )

    def models(self) -> dict[str, int]:
        """Return how many results each model made, those in the trash left out; the most used first."""
        return self._tally("model")

    def statistics(self) -> Statistics:
        """Return counts by type, model and local day, bytes and spend; the trash is left out."""
        self._counters.days()
        count, size, paid, unknown = self._counters.sums(
            "total(count), total(size), total(paid), total(iif(provider = ?, 0, unknown))", "place = 0", (IMPORTED,)
        )[0]
        by_day = "SELECT day, sum(count) FROM made WHERE NOT trashed AND count > 0 GROUP BY 1 ORDER BY 2 DESC, 1"
        return Statistics(
            results=int(count),
            bytes=int(size),
            spent=paid / BILLION,
            unknown_cost=int(unknown),
            by_type=self._tally("type"),
            by_model=self._tally("model"),
            by_day={str(day): int(number) for day, number in self._all(by_day)},
        )

    # ---- inside ----

    def _tally(self, name: str) -> dict[str, int]:
        rows = self._counters.sums(f"{name}, sum(count)", "place = 0", rest="GROUP BY 1 ORDER BY 2 DESC, 1")
        return {str(value): int(count) for value, count in rows}

    def _all(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())

    def _number(self, sql: str, values: Sequence[Any] = ()) -> int:
        return int(self._all(sql, values)[0][0])

    def _read(self, clause: str, values: Sequence[Any]) -> list[Generation]:
        return self._run(f"SELECT {_COLUMNS} FROM generation g {clause}", tuple(values))

    def _run(self, statement: str, values: Sequence[Any]) -> list[Generation]:
        cursor = self._database.execute_sql(statement, values)
        return [generation_from_row(row) for row in GENERATION.rows(cursor)]
