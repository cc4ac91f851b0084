"""Statistics: figures of a span of days, read from indexes and the ledger."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import Any

import peewee

from vitrine.domain.figures import DayFigures, Figures, Kept, ModelFigures, ProviderFigures
from vitrine.library.jobs import Jobs

_SPAN = "created_at >= ? AND created_at < ?"
_DAY = "date(created_at, 'unixepoch', 'localtime')"
_VIDEO = "substr(type, -5) = 'video'"
_COST = """CASE WHEN cost IS NOT NULL THEN cost ELSE (
    SELECT job.estimate / (SELECT count(*) FROM generation AS beside WHERE beside.job_id = job.id)
    FROM job WHERE job.id = generation.job_id) END"""
# What a provider has not reported counts as it was estimated, in equal parts for the results of one job.


def figures(database: peewee.SqliteDatabase, jobs: Jobs, since: float, until: float) -> Figures:
    """Return the figures of ``since`` <= Unix seconds < ``until``. Takes a moment on a large library."""
    return _Reader(database, jobs, since, until).read()


class _Reader:
    def __init__(self, database: peewee.SqliteDatabase, jobs: Jobs, since: float, until: float) -> None:
        self._database = database
        self._jobs = jobs
        self._since = since
        self._until = until

    def read(self) -> Figures:
        rows = self._rows(
            f"""SELECT {_DAY}, provider, model, {_VIDEO}, count(*), total({_COST}), sum(cost IS NULL), total(size)
            FROM generation WHERE path IS NOT NULL AND {_SPAN} GROUP BY 1, 2, 3, 4 ORDER BY 1"""
        )
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
            spent=sum(row[5] for row in rows),
            unknown_cost=sum(row[6] for row in rows),
            succeeded=done - failed,
            failed=failed,
            charged=sum(charged for _, _, charged in ends.values()),
            bytes_before=int(self._one("SELECT total(size) FROM generation WHERE path IS NOT NULL AND created_at < ?")),
            kept=self._kept(),
        )

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
            grouped.setdefault((row[1], row[2]), []).append(row)
        found = [
            ModelFigures(
                provider, model,
                results=sum(row[4] for row in of),
                spent=sum(row[5] for row in of),
                unknown_cost=sum(row[6] for row in of),
                typical_seconds=self._jobs.usual_seconds(model),
                jobs=ends.get((provider, model), (0, 0, 0))[0],
                failed=ends.get((provider, model), (0, 0, 0))[1],
            )
            for (provider, model), of in grouped.items()
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda model: (-model.results, model.model, model.provider)))

    def _ends(self) -> dict[tuple[str, str], tuple[int, int, int]]:
        """Return how many jobs of each model ended, failed, and failed for money."""
        rows = self._rows(
            f"""SELECT provider, model, count(*), sum(state = 'failed'),
                sum(state = 'failed' AND json_extract(error, '$.charged') = 1)
            FROM job WHERE state IN ('done', 'failed') AND {_SPAN} GROUP BY 1, 2"""
        )
        return {(provider, model): (ended, failed, charged or 0) for provider, model, ended, failed, charged in rows}

    def _kept(self) -> Kept:
        rows = self._database.execute_sql(
            f"""SELECT trashed_at IS NOT NULL, {_VIDEO}, count(*), total(size) FROM generation
            WHERE path IS NOT NULL GROUP BY 1, 2"""
        ).fetchall()
        found = {(bool(trashed), bool(video)): (int(count), int(size)) for trashed, video, count, size in rows}
        trash = [found.get((True, video), (0, 0)) for video in (False, True)]
        return Kept(
            *found.get((False, False), (0, 0)), *found.get((False, True), (0, 0)),
            sum(count for count, _ in trash), sum(size for _, size in trash), self._by_storage(),
        )  # fmt: skip

    def _by_storage(self) -> dict[str, int]:
        rows = self._database.execute_sql(
            "SELECT storage, total(size) FROM generation WHERE path IS NOT NULL AND stored_at IS NOT NULL GROUP BY 1"
        ).fetchall()
        return {str(storage): int(size) for storage, size in rows}

    def _rows(self, sql: str) -> list[Any]:
        return list(self._database.execute_sql(sql, (self._since, self._until)).fetchall())

    def _one(self, sql: str) -> float:
        return float(self._database.execute_sql(sql, (self._since,)).fetchone()[0])


def _day_of(moment: float) -> int:
    try:
        return datetime.date.fromtimestamp(max(0.0, moment)).toordinal()
    except (ValueError, OverflowError, OSError):
        return datetime.date.max.toordinal()


def _day(day: datetime.date, rows: Sequence[Any]) -> DayFigures:
    by_model: Counter[str] = Counter()
    by_provider: Counter[str] = Counter()
    for _, provider, model, _, count, *_ in rows:
        by_model[model] += count
        by_provider[provider] += count
    return DayFigures(
        day,
        images=sum(row[4] for row in rows if not row[3]),
        videos=sum(row[4] for row in rows if row[3]),
        spent=sum(row[5] for row in rows),
        bytes=int(sum(row[7] for row in rows)),
        by_model=dict(by_model),
        by_provider=dict(by_provider),
    )


def _providers(rows: Sequence[Any]) -> tuple[ProviderFigures, ...]:
    names = sorted({row[1] for row in rows})
    found = [
        ProviderFigures(
            name,
            sum(row[4] for row in rows if row[1] == name),
            sum(row[5] for row in rows if row[1] == name),
            sum(row[6] for row in rows if row[1] == name),
        )
        for name in names
    ]
    return tuple(sorted(found, key=lambda provider: (-provider.spent, -provider.results, provider.provider)))
