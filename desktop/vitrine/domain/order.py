"""Order: the key of everything the gallery shows, one whole number that rises with the time of asking.

A job's number is its moment in Unix milliseconds, unique among jobs. A result's key is its number times ``SLOTS`` plus
what counts its position down, so that keys read from the highest to the lowest give the newest job first and the
outputs of each job in order; the last slot is the tile of a job that has no result yet.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass

SLOTS = 1000
"""Keys that a job takes up: one for each output and one for itself."""

OUTPUTS_PER_JOB = SLOTS - 1
"""Outputs that a job can have: positions 0 to 998."""

_LITTLE = 0.001
"""A thousandth of a millisecond: what seconds as a float may lack of the millisecond that was meant."""


def number_at(unix_seconds: float) -> int:
    """Return the number of a job asked for at that moment, when no other has it."""
    return math.floor(unix_seconds * 1000 + _LITTLE)


def result_key(number: int, position: int) -> int:
    """Return the key of a job's output; raise ValueError for a position that no key has room for."""
    if not 0 <= position < OUTPUTS_PER_JOB:
        raise ValueError(f"a job has no output {position}")
    return number * SLOTS + OUTPUTS_PER_JOB - 1 - position


def job_key(number: int) -> int:
    """Return the key of the job's own tile, just over those of its outputs."""
    return number * SLOTS + SLOTS - 1


def number_of(key: int) -> int:
    """Return the number of the job that a key belongs to."""
    return key // SLOTS


def position_of(key: int) -> int:
    """Return which output of its job a key is, -1 for the job's own tile."""
    return OUTPUTS_PER_JOB - 1 - key % SLOTS


def moment_of(key: int) -> float:
    """Return when a key's job was asked for, in Unix seconds."""
    return number_of(key) / 1000


def first_key_at(unix_seconds: float) -> int:
    """Return the lowest key of that moment: keys from here on are of then or later, all others are earlier."""
    return number_at(unix_seconds) * SLOTS


@dataclass(frozen=True, slots=True)
class Order:
    """A run of results in the order of the gallery: their keys (``array("q")``) and width / height (``array("f")``).

    The aspect is that of the result as displayed, 1.0 when it is not known.
    """

    keys: array[int]
    aspects: array[float]

    def __len__(self) -> int:
        return len(self.keys)
