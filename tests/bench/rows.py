"""One line of the benchmarks' table, and the medians it is made from."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass


class NotHereError(Exception):
    """Raised by a benchmark that this computer cannot carry out; says in a sentence what is missing."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one thing costs against a baseline.

    ``value`` and ``baseline`` are in ``unit``; ``baseline`` is the plainest program that does the same, or a limit.
    ``ratio`` should be at most ``goal``, or at least ``goal`` where ``at_least`` is set (speed-ups); None where the
    ratio only tells. ``limit`` is what ``value`` itself should not exceed, None where it may be anything.
    """

    name: str
    value: float
    baseline: float
    ratio: float
    goal: float | None
    unit: str = "ms"
    at_least: bool = False
    limit: float | None = None

    @property
    def met(self) -> bool:
        """Return whether the goal is reached."""
        if self.limit is not None and self.value > self.limit:
            return False
        if self.goal is None:
            return True
        return self.ratio >= self.goal if self.at_least else self.ratio <= self.goal


def against(
    name: str, value: float, baseline: float, goal: float | None = None, *, limit: float | None = None, unit: str = "ms"
) -> Row:
    """Return a row of a value and its baseline, of which less is better."""
    return Row(name, value, baseline, value / baseline if baseline else 0.0, goal, unit, limit=limit)


def alternate(one: Callable[[], float], other: Callable[[], float], *, times: int) -> tuple[float, float]:
    """Return the medians of both measurements, taken in turns so that a slow minute hits both."""
    pairs = [(one(), other()) for _ in range(times)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that so many percent of the values do not exceed."""
    return sorted(values)[max(0, int(len(values) * percent / 100 + 0.5) - 1)]
