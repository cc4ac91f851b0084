"""One line of the benchmarks' table, and the medians it is made from."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What one thing costs against a baseline.

    ``value`` and ``baseline`` are in ``unit``; ``baseline`` is the plainest program that does the same, or a limit.
    ``ratio`` should be at most ``goal``, or at least ``goal`` where ``at_least`` is set (speed-ups).
    """

    name: str
    value: float
    baseline: float
    ratio: float
    goal: float
    unit: str = "ms"
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Return whether the goal is reached."""
        return self.ratio >= self.goal if self.at_least else self.ratio <= self.goal


def alternate(one: Callable[[], float], other: Callable[[], float], *, times: int) -> tuple[float, float]:
    """Return the medians of both measurements, taken in turns so that a slow minute hits both."""
    pairs = [(one(), other()) for _ in range(times)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
