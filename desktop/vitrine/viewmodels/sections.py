"""Sections: the gallery's rows by local day, kept in step row by row."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
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

    def touch(self, row: int) -> None:
        """Note that a row looks different."""
        self._all[self.at(row)].stamp += 1

    def remove(self, row: int) -> None:
        """Take one row out; a section without rows goes with it."""
        at = self.at(row)
        self._all[at].grow(-1)
        if not self._all[at].items:
            del self._all[at]

    def insert(self, row: int, day: datetime.date) -> None:
        """Take in one row of ``day`` before ``row``."""
        first = 0
        for at, section in enumerate(self._all):
            end = first + section.items
            if row <= end:
                self._insert_near(at, row - first, day)
                return
            first = end
        self._all.append(Section(day, 1))

    def _insert_near(self, at: int, inside: int, day: datetime.date) -> None:
        section = self._all[at]
        following = self._all[at + 1] if at + 1 < len(self._all) else None
        if section.day == day:
            section.grow(1)
        elif inside == 0:
            self._all.insert(at, Section(day, 1))
        elif inside < section.items:
            rest = Section(section.day, section.items - inside)
            section.grow(inside - section.items)
            self._all[at + 1 : at + 1] = [Section(day, 1), rest]
        elif following is not None and following.day == day:
            following.grow(1)
        else:
            self._all.insert(at + 1, Section(day, 1))
