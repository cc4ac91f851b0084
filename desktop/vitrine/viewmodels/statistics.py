"""Statistics: the figures of a span of days, read from the library in a task and put into words and charts."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.domain.figures import Figures
from vitrine.errors import StudioError
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.statistics_columns import Bar, bars
from vitrine.viewmodels.statistics_words import days_table, models_table, to_csv
from vitrine.workers.task_worker import Tasks

PERIODS = ("7", "30", "90", "all")
"""Days that are offered at once, and everything."""
DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else is known.

    ``spent_today`` and ``day_limit`` (0: none) are US dollars, ``price`` is US dollars for a GB and month in
    ``bucket`` (empty: results are in a folder), and ``trash_days`` how long the trash is kept.
    """

    spent_today: float = 0.0
    day_limit: float = 0.0
    bucket: str = ""
    price: float = 0.023
    trash_days: int = 30


@dataclass(frozen=True, slots=True)
class StatisticsDoor:
    """Where the figures come from; the first two block."""

    figures: Callable[[float, float], Figures]
    surroundings: Callable[[], Surroundings]


class Statistics(QObject):
    """The figures of the chosen period. Everything in it is of the local record; nobody is asked.

    Signals:
        changed(): the figures are other ones.
        failed(object): the StudioError that says why there are none, or why a file was not written.
        written(object): the Path of a file that was asked for.
    """

    changed = Signal()
    failed = Signal(object)
    written = Signal(object)

    def __init__(self, tasks: Tasks, door: StatisticsDoor, names: Names) -> None:
        super().__init__()
        self._tasks = tasks
        self._door = door
        self.names = names
        self._figures: Figures | None = None
        self._around = Surroundings()
        self._period = "30"
        self._span: tuple[float, float] | None = None
        self._reading = 0

    @property
    def figures(self) -> Figures | None:
        """Return the figures, None before they were read for the first time."""
        return self._figures

    @property
    def around(self) -> Surroundings:
        """Return what else was known when the figures were read."""
        return self._around

    @property
    def period(self) -> str:
        """Return which of PERIODS is chosen, empty for another span."""
        return self._period

    @property
    def is_empty(self) -> bool:
        """Return whether the library holds nothing at all and nothing was ever tried."""
        figures = self._figures
        if figures is None:
            return False
        kept = figures.kept
        return not (kept.images or kept.videos or kept.trashed or figures.succeeded or figures.failed)

    def choose(self, period: str) -> None:
        """Show another of PERIODS; raise ValueError for an unknown one."""
        if period not in PERIODS:
            raise ValueError(period)
        self._period, self._span = period, None
        self.refresh()

    def choose_days(self, first: datetime.date, last: datetime.date) -> None:
        """Show the days from ``first`` to ``last``, both included."""
        self._period = ""
        self._span = (_midnight(first), _midnight(last + datetime.timedelta(days=1)))
        self.refresh()

    def refresh(self) -> None:
        """Read the figures again; ``changed`` follows."""
        since, until = self._span or _span_of(self._period)
        self._reading += 1
        turn = self._reading

        def read() -> tuple[Figures, Surroundings]:
            return self._door.figures(since, until), self._door.surroundings()

        def take(found: tuple[Figures, Surroundings]) -> None:
            if turn == self._reading:  # another period may have been chosen meanwhile
                self._figures, self._around = found
                self.changed.emit()

        self._tasks.run(read, take, self._on_failed)

    def bars(self, by: str) -> list[Bar]:
        """Return the columns of the chart by ``type``, ``model`` or ``provider``."""
        return bars(self._figures, by) if self._figures is not None else []

    def export(self, path: Path, what: str) -> None:
        """Write the ``models`` or the ``days`` of the period as CSV; ``written`` or ``failed`` follows."""
        if self._figures is None:
            return
        rows = models_table(self._figures, self.names) if what == "models" else days_table(self._figures)
        text = to_csv(rows)

        def work() -> Path:
            from vitrine.durable import refusal

            try:
                path.write_text(text, "utf-8-sig", newline="")  # the mark lets spreadsheets see that it is UTF-8
            except OSError as error:
                raise refusal(error, path.parent) from error
            return path

        self._tasks.run(work, self.written.emit, self._on_failed)

    def _on_failed(self, error: StudioError) -> None:
        self.failed.emit(error)


def _span_of(period: str) -> tuple[float, float]:
    today = datetime.date.today()
    until = _midnight(today + datetime.timedelta(days=1))
    if period == "all":
        return 0.0, until
    return _midnight(today - datetime.timedelta(days=int(period) - 1)), until


def _midnight(day: datetime.date) -> float:
    return time.mktime((day.year, day.month, day.day, 0, 0, 0, 0, 0, -1))
