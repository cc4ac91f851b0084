"""Statistics: figures of a span of days, from counts of whole days; only what lies beside them is read itself."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import Any

import peewee

from vitrine.domain.figures import DayFigures, Figures, Kept, ModelFigures, ProviderFigures
from vitrine.domain.imported import IMPORTED
from vitrine.domain.order import first_key_at, number_at
from vitrine.library.counters import BILLION
from vitrine.library.jobs import Jobs

_VIDEO = "substr(type, -5) = 'video'"
_DAY = "date(created_at, 'unixepoch', 'localtime')"
_PART = f"""SELECT {_DAY}, provider, model, {_VIDEO}, count(*), sum(size),
    total(CAST(round(coalesce(cost, estimate, 0) * 1e9) AS INTEGER)), sum(cost IS NULL)
    FROM generation WHERE place IS NOT NULL AND id >= ? AND id < ? GROUP BY 1, 2, 3, 4"""
_WHOLE = f"""SELECT day, provider, model, {_VIDEO}, sum(count), sum(size), total(paid + guessed), sum(unknown)
    FROM made WHERE count > 0 AND day >= ? AND day < ? GROUP BY 1, 2, 3, 4"""
_ENDED_PART = """SELECT provider, model, count(*), sum(state = 'failed'),
    sum(coalesce(state = 'failed' AND json_valid(error) AND json_extract(error, '$.charged') = 1, 0))
    FROM job WHERE number >= ? AND number < ? AND state IN ('done', 'failed') GROUP BY 1, 2"""
_ENDED_WHOLE = """SELECT provider, model, sum(count), sum(failed), sum(charged)
    FROM ended WHERE count > 0 AND day >= ? AND day < ? GROUP BY 1, 2"""
# What a provider has not reported counts as it was estimated, in equal parts for the results of one job.


def figures(database: peewee.SqliteDatabase, jobs: Jobs, since: float, until: float) -> Figures:
    """Return the figures of ``since`` <= Unix seconds < ``until``; the counts must be of this computer's days."""
    return _Reader(database, jobs, since, until).read()


class _Reader:
    def __init__(self, database: peewee.SqliteDatabase, jobs: Jobs, since: float, until: float) -> None:
        self._database = database
        self._jobs = jobs
        self._since = since
        self._until = until
        self._parts, self._days_between = _parted(since, until)

    def read(self) -> Figures:
        rows = self._made()
        ends = self._ends()
        done = sum(ended for ended, _, _ in ends.values())
        failed = sum(broken for _, broken, _ in ends.values())
        return Figures(
            self._since,
            self._until,
            days=self._days(rows),
            providers=_providers(rows),
            models=self._models(rows, ends),
            images=sum(row[4] for row in rows if not row[3]),
            videos=sum(row[4] for row in rows if row[3]),
            spent=_dollars(rows),
            unknown_cost=sum(row[7] for row in rows),
            succeeded=done - failed,
            failed=failed,
            charged=sum(charged for _, _, charged in ends.values()),
            bytes_before=self._bytes_before(),
            kept=self._kept(),
        )

    def _made(self) -> list[Any]:
        """Return what each model made on each day, by day: day, provider, model, video, number, bytes, cost, unknown.

        The cost is in billionths of a US dollar. A day of which only a part counts stands in several rows.
        """
        rows = self._rows(_WHOLE, self._days_between)
        for low, high in self._parts:
            rows += self._rows(_PART, (first_key_at(low), first_key_at(high)))
        # What was imported takes up room, but was not made here, and nobody ever says a price for it.
        said = [row if row[1] != IMPORTED else (*row[:4], 0, row[5], 0, 0) for row in rows if row[0]]
        return sorted(said, key=lambda row: tuple(row[:4]))

    def _days(self, rows: Sequence[Any]) -> tuple[DayFigures, ...]:
        if not rows:
            return ()
        by_day: dict[str, list[Any]] = {}
        for row in rows:
            by_day.setdefault(row[0], []).append(row)
        first = max(_day_of(self._since), datetime.date.fromisoformat(rows[0][0]).toordinal())
        if self._since > 0:
            first = _day_of(self._since)
        last = min(_day_of(self._until - 1), datetime.date.today().toordinal())
        last = max(last, datetime.date.fromisoformat(rows[-1][0]).toordinal())
        days = (datetime.date.fromordinal(number) for number in range(first, last + 1))
        return tuple(_day(day, by_day.get(day.isoformat(), [])) for day in days)

    def _models(
        self, rows: Sequence[Any], ends: dict[tuple[str, str], tuple[int, int, int]]
    ) -> tuple[ModelFigures, ...]:
        grouped: dict[tuple[str, str], list[Any]] = {key: [] for key in ends}
        for row in rows:
            if row[1] != IMPORTED:
                grouped.setdefault((row[1], row[2]), []).append(row)
        found = [
            ModelFigures(
                provider, model,
                results=sum(row[4] for row in of),
                spent=_dollars(of),
                unknown_cost=sum(row[7] for row in of),
                typical_seconds=self._jobs.usual_seconds(model),
                jobs=ends.get((provider, model), (0, 0, 0))[0],
                failed=ends.get((provider, model), (0, 0, 0))[1],
            )
            for (provider, model), of in grouped.items()
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda model: (-model.results, model.model, model.provider)))

    def _ends(self) -> dict[tuple[str, str], tuple[int, int, int]]:
        """Return how many jobs of each model ended, failed, and failed for money."""
        rows = self._rows(_ENDED_WHOLE, self._days_between)
        for low, high in self._parts:
            rows += self._rows(_ENDED_PART, (number_at(low), number_at(high)))
        found: dict[tuple[str, str], tuple[int, int, int]] = {}
        for provider, model, ended, failed, charged in rows:
            if provider == IMPORTED:
                continue  # no job was ever sent for it
            before = found.get((provider, model), (0, 0, 0))
            found[provider, model] = (before[0] + ended, before[1] + failed, before[2] + charged)
        return found

    def _bytes_before(self) -> int:
        """Return the bytes of everything that was made before the span began."""
        day = _date(self._since)
        start = _midnight(day)
        whole = self._rows("SELECT total(size) FROM made WHERE count > 0 AND day < ? AND day <> ''", (day.isoformat(),))
        part = self._rows(
            "SELECT total(size) FROM generation WHERE place IS NOT NULL AND id >= ? AND id < ?",
            (first_key_at(start), first_key_at(self._since)),
        ) if start < self._since else [(0,)]  # fmt: skip
        return int(whole[0][0] + part[0][0])

    def _kept(self) -> Kept:
        rows = self._rows(
            f"SELECT place > 0, {_VIDEO}, sum(count), sum(size) FROM tally WHERE count > 0 GROUP BY 1, 2", ()
        )
        found = {(bool(trashed), bool(video)): (int(count), int(size)) for trashed, video, count, size in rows}
        trash = [found.get((True, video), (0, 0)) for video in (False, True)]
        return Kept(
            *found.get((False, False), (0, 0)), *found.get((False, True), (0, 0)),
            sum(count for count, _ in trash), sum(size for _, size in trash), self._by_storage(),
        )  # fmt: skip

    def _by_storage(self) -> dict[str, int]:
        rows = self._rows("SELECT storage, sum(size) FROM tally WHERE count > 0 AND stored GROUP BY 1", ())
        return {str(storage): int(size) for storage, size in rows}

    def _rows(self, sql: str, values: Sequence[Any]) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())


def _parted(since: float, until: float) -> tuple[list[tuple[float, float]], tuple[str, str]]:
    """Return the parts of days at both ends of a span (Unix seconds), and the whole days between, the last left out."""
    first, last = _date(since), _date(until)
    if _midnight(first) < since and first < datetime.date.max:
        first += datetime.timedelta(days=1)
    begin, end = _midnight(first), _midnight(last)
    if end <= begin:
        return [(since, until)], ("", "")
    parts = [(since, begin), (end, until)]
    return [(low, high) for low, high in parts if low < high], (first.isoformat(), last.isoformat())


def _midnight(day: datetime.date) -> float:
    """Return when a local day began, Unix seconds."""
    try:
        return datetime.datetime.combine(day, datetime.time()).timestamp()
    except (ValueError, OverflowError, OSError):
        return (day.toordinal() - datetime.date(1970, 1, 1).toordinal()) * 86_400.0


def _date(moment: float) -> datetime.date:
    return datetime.date.fromordinal(_day_of(moment))


def _day_of(moment: float) -> int:
    try:
        return datetime.date.fromtimestamp(moment).toordinal()
    except (ValueError, OverflowError, OSError):
        return (datetime.date.max if moment > 0 else datetime.date.min).toordinal()


def _dollars(rows: Sequence[Any]) -> float:
    return float(sum(row[6] for row in rows) / BILLION)


def _day(day: datetime.date, rows: Sequence[Any]) -> DayFigures:
    by_model: Counter[str] = Counter()
    by_provider: Counter[str] = Counter()
    for _, provider, model, _, count, *_ in rows:
        if provider != IMPORTED:
            by_model[model] += count
            by_provider[provider] += count
    return DayFigures(
        day,
        images=sum(row[4] for row in rows if not row[3]),
        videos=sum(row[4] for row in rows if row[3]),
        spent=_dollars(rows),
        bytes=int(sum(row[5] for row in rows)),
        by_model=dict(by_model),
        by_provider=dict(by_provider),
    )


def _providers(rows: Sequence[Any]) -> tuple[ProviderFigures, ...]:
    grouped: dict[str, list[Any]] = {}
    for row in rows:
        if row[1] != IMPORTED:
            grouped.setdefault(row[1], []).append(row)
    found = [
        ProviderFigures(name, sum(row[4] for row in of), _dollars(of), sum(row[7] for row in of))
        for name, of in grouped.items()
    ]
    return tuple(sorted(found, key=lambda provider: (-provider.spent, -provider.results, provider.provider)))
