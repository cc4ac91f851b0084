"""Columns of the chart of what was made: a day each, or a week or a month where there would be too many."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.figures import DayFigures, Figures
from vitrine.viewmodels.names import Names

MOST_COLUMNS = 100
SERIES = 4
"""Models or providers with a colour of their own; the rest is one series."""
OTHERS = "\0others"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Bar:
    """One column: its first day, how many days it stands for, and its parts by series in stacking order."""

    day: datetime.date
    days: int
    parts: dict[str, int]
    spent: float = 0.0
    bytes: int = 0

    @property
    def total(self) -> int:
        """Return how many results it stands for."""
        return sum(self.parts.values())


def bars(figures: Figures, by: str) -> list[Bar]:
    """Return the columns: a day each, or a week or a month where there would be too many."""
    series = series_of(figures, by)
    columns = []
    for days in _grouped(figures.days):
        parts = dict.fromkeys(series, 0)
        for day in days:
            for key, count in _counts(day, by).items():
                parts[key if key in parts else OTHERS] += count
        columns.append(
            Bar(days[0].day, len(days), parts, sum(day.spent for day in days), sum(day.bytes for day in days))
        )
    return columns


def series_of(figures: Figures, by: str) -> list[str]:
    """Return the series by key, the largest first; at most five."""
    if by == "type":
        return ["images", "videos"]
    total: Counter[str] = Counter()
    for day in figures.days:
        total.update(_counts(day, by))
    keys = [key for key, _ in total.most_common()]
    return keys if len(keys) <= SERIES + 1 else [*keys[:SERIES], OTHERS]


def series_name(key: str, by: str, figures: Figures, names: Names) -> str:
    """Return what a series is called."""
    if key == OTHERS:
        return translate("Statistics", "Others")
    if by == "type":
        return translate("Statistics", "Images") if key == "images" else translate("Statistics", "Videos")
    if by == "provider":
        return names.provider(key)
    provider = next((model.provider for model in figures.models if model.model == key), "")
    return names.model(provider, key)


def _counts(day: DayFigures, by: str) -> dict[str, int]:
    if by == "type":
        return {"images": day.images, "videos": day.videos}
    return dict(day.by_model if by == "model" else day.by_provider)


def _grouped(days: Sequence[DayFigures]) -> list[list[DayFigures]]:
    if len(days) <= MOST_COLUMNS:
        return [[day] for day in days]
    if len(days) <= 7 * MOST_COLUMNS:
        return _runs(days, lambda day: day.toordinal() // 7)
    return _runs(days, lambda day: day.year * 12 + day.month)


def _runs(days: Sequence[DayFigures], key: Callable[[datetime.date], int]) -> list[list[DayFigures]]:
    found: dict[int, list[DayFigures]] = {}
    for day in days:
        found.setdefault(key(day.day), []).append(day)
    return list(found.values())


def step_for(most: int) -> int:
    """Return the step of an axis that reaches ``most`` in three to six steps of 1, 2 or 5 times a power of ten."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if most <= 5 * step * factor:
                return step * factor
        step *= 10
