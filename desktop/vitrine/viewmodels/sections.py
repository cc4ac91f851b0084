"""Sections: the gallery's rows by local day, found from their keys at midnights and kept in step."""

from __future__ import annotations

import datetime
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from vitrine.domain.order import first_key_at, moment_of


@dataclass(slots=True, eq=False)
class Section:
    """One day's run of rows. ``stamp`` rises with every change of its rows, so that others know what to redo."""

    day: datetime.date
    items: int = 0
    stamp: int = 0
    key: object = field(default_factory=object)

    def grow(self, by: int) -> None:
        """Take in ``by`` more rows (negative: fewer)."""
        self.items += by
        self.stamp += 1


def day_of(key: int) -> datetime.date:
    """Return the day of a key on this computer's clock."""
    return datetime.date.fromtimestamp(moment_of(key))


def keys_of(day: datetime.date) -> tuple[int, int]:
    """Return the keys of a local day: ``low`` <= key < ``high``."""
    return _first_key(day), _first_key(day + datetime.timedelta(days=1))


@lru_cache(maxsize=16_384)
def _first_key(day: datetime.date) -> int:
    return first_key_at(datetime.datetime.combine(day, datetime.time()).timestamp())


def days_of(ranks: array[int], sign: int) -> Iterator[tuple[datetime.date, int]]:
    """Yield the days of ascending ranks (``sign`` times the keys) with how many there are of each.

    Only the midnights are looked for, however many keys there are.
    """
    at, count = 0, len(ranks)
    while at < count:
        day = day_of(sign * ranks[at])
        end = bisect_right(ranks, -keys_of(day)[0], at) if sign < 0 else bisect_left(ranks, keys_of(day)[1], at)
        end = max(end, at + 1)
        yield day, end - at
        at = end


class Sections:
    """The days in the order of the rows. ``first_of`` and ``at`` look into a list of first rows."""

    def __init__(self) -> None:
        self._sign = -1
        self._all: list[Section] = []
        self._days: list[int] = []
        self._firsts: list[int] | None = None

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Section]:
        return iter(self._all)

    def __getitem__(self, at: int) -> Section:
        return self._all[at]

    def first_of(self, at: int) -> int:
        """Return the first row of a section."""
        return self._starts()[at]

    def at(self, row: int) -> int:
        """Return the section that a row lies in; raise IndexError when there is no such row."""
        starts = self._starts()
        if not 0 <= row < starts[-1]:
            raise IndexError(row)
        return bisect_right(starts, row) - 1

    def of_day(self, day: datetime.date) -> int:
        """Return a day's section, -1 when no row is of that day."""
        rank = self._sign * day.toordinal()
        at = bisect_left(self._days, rank)
        return at if at < len(self._days) and self._days[at] == rank else -1

    def touch(self, rows: Iterable[int]) -> None:
        """Note that some rows have another shape."""
        for at in {self.at(row) for row in rows}:
            self._all[at].stamp += 1

    def add(self, day: datetime.date, count: int = 1) -> None:
        """Take in ``count`` more rows of a day."""
        rank = self._sign * day.toordinal()
        at = bisect_left(self._days, rank)
        if at < len(self._days) and self._days[at] == rank:
            self._all[at].grow(count)
        else:
            self._all.insert(at, Section(day, count))
            self._days.insert(at, rank)
        self._firsts = None

    def remove(self, row: int, count: int = 1) -> None:
        """Take ``count`` rows out from ``row`` on; a section without rows goes with them."""
        while count > 0:
            at = self.at(row)
            section = self._all[at]
            here = min(count, self.first_of(at) + section.items - row)
            section.grow(-here)
            count -= here
            if not section.items:
                del self._all[at], self._days[at]
            self._firsts = None

    def start_over(self, days: Iterable[tuple[datetime.date, int]], *, oldest_first: bool) -> None:
        """Have these days and no others."""
        self._sign = 1 if oldest_first else -1
        self._take([Section(day, items) for day, items in days])

    def replace(self, days: Iterable[tuple[datetime.date, int]], touched: Iterable[datetime.date]) -> None:
        """Have these days; those that were there and are not ``touched`` stay as they are, stamps and all."""
        known = {section.day: section for section in self._all}
        changed, found = set(touched), []
        for day, items in days:
            section = known.get(day) or Section(day)
            if day in changed or section.items != items:
                section.grow(items - section.items)
            found.append(section)
        self._take(found)

    def _take(self, sections: list[Section]) -> None:
        self._all = sections
        self._days = [self._sign * section.day.toordinal() for section in sections]
        self._firsts = None

    def _starts(self) -> list[int]:
        if self._firsts is None:
            self._firsts = [0, *accumulate(section.items for section in self._all)]
        return self._firsts
