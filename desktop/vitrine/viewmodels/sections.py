"""Sections: the gallery's rows by local day, kept in step run by run."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


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


class Sections:
    """The days in the order of the rows. A day that appears in two places (a clock set back) has two sections."""

    def __init__(self) -> None:
        self._all: list[Section] = []

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Section]:
        return iter(self._all)

    def __getitem__(self, at: int) -> Section:
        return self._all[at]

    def clear(self) -> None:
        """Forget every row."""
        self._all.clear()

    def first_of(self, at: int) -> int:
        """Return the first row of a section."""
        return sum(section.items for section in self._all[:at])

    def at(self, row: int) -> int:
        """Return the section that a row lies in; raise IndexError when there is no such row."""
        end = 0
        for at, section in enumerate(self._all):
            end += section.items
            if row < end:
                return at
        raise IndexError(row)

    def touch(self, rows: Iterable[int]) -> None:
        """Note that some rows look different: one walk over the days, however many rows."""
        waiting = sorted(rows, reverse=True)
        end = 0
        for section in self._all:
            end += section.items
            if waiting and waiting[-1] < end:
                section.stamp += 1
            while waiting and waiting[-1] < end:
                waiting.pop()
            if not waiting:
                return

    def remove(self, row: int, count: int = 1) -> None:
        """Take ``count`` rows out; a section without rows goes with them."""
        while count > 0:
            at = self.at(row)
            section = self._all[at]
            here = min(count, self.first_of(at) + section.items - row)
            section.grow(-here)
            count -= here
            if not section.items:
                del self._all[at]

    def insert(self, row: int, day: datetime.date, count: int = 1) -> None:
        """Take in ``count`` rows of ``day`` before ``row``."""
        first = 0
        for at, section in enumerate(self._all):
            end = first + section.items
            if row <= end:
                self._insert_near(at, row - first, day, count)
                return
            first = end
        self._all.append(Section(day, count))

    def _insert_near(self, at: int, inside: int, day: datetime.date, count: int) -> None:
        section = self._all[at]
        following = self._all[at + 1] if at + 1 < len(self._all) else None
        if section.day == day:
            section.grow(count)
        elif inside == 0:
            self._all.insert(at, Section(day, count))
        elif inside < section.items:
            rest = Section(section.day, section.items - inside)
            section.grow(inside - section.items)
            self._all[at + 1 : at + 1] = [Section(day, count), rest]
        elif following is not None and following.day == day:
            following.grow(count)
        else:
            self._all.insert(at + 1, Section(day, count))
