"""Sections: days found by their midnights, and kept in step with the rows."""

from __future__ import annotations

import datetime
from array import array

import pytest

from vitrine.domain.order import first_key_at, result_key
from vitrine.viewmodels.sections import Sections, day_of, days_of, keys_of

TODAY, BEFORE, LONG_AGO = datetime.date(2026, 11, 23), datetime.date(2026, 11, 20), datetime.date(2026, 3, 29)


def keys(day: datetime.date, *hours: float) -> list[int]:
    start = datetime.datetime.combine(day, datetime.time()).timestamp()
    return [result_key(int((start + 3600 * hour) * 1000), 0) for hour in hours]


def sections(*days: tuple[datetime.date, int], oldest_first: bool = False) -> Sections:
    made = Sections()
    made.start_over(days, oldest_first=oldest_first)
    return made


def test_days_are_cut_at_local_midnights() -> None:
    rows = sorted([*keys(TODAY, 0, 12, 23.9), *keys(BEFORE, 0.001, 23.9), *keys(LONG_AGO, 5)])
    assert list(days_of(array("q", rows), 1)) == [(LONG_AGO, 1), (BEFORE, 2), (TODAY, 3)]
    assert list(days_of(array("q", [-key for key in reversed(rows)]), -1)) == [(TODAY, 3), (BEFORE, 2), (LONG_AGO, 1)]
    assert list(days_of(array("q"), -1)) == []


def test_the_keys_of_a_day_are_those_between_two_midnights() -> None:
    low, high = keys_of(TODAY)
    assert low == first_key_at(datetime.datetime.combine(TODAY, datetime.time()).timestamp())
    assert (day_of(low), day_of(high - 1), day_of(low - 1)) == (TODAY, TODAY, TODAY - datetime.timedelta(days=1))


def test_a_day_grows_and_a_new_one_comes_to_its_place() -> None:
    made = sections((TODAY, 2), (LONG_AGO, 1))
    stamps = [section.stamp for section in made]
    made.add(TODAY)
    assert [section.stamp for section in made] == [stamps[0] + 1, stamps[1]]
    made.add(BEFORE, 4)
    assert [(s.day, s.items) for s in made] == [(TODAY, 3), (BEFORE, 4), (LONG_AGO, 1)]
    assert [made.at(row) for row in range(8)] == [0, 0, 0, 1, 1, 1, 1, 2]
    assert [made.first_of(at) for at in range(3)] == [0, 3, 7]
    assert [made.of_day(day) for day in (TODAY, BEFORE, LONG_AGO, datetime.date(2026, 1, 1))] == [0, 1, 2, -1]
    with pytest.raises(IndexError):
        made.at(8)


def test_oldest_first_days_ascend() -> None:
    made = sections((LONG_AGO, 1), (TODAY, 2), oldest_first=True)
    made.add(BEFORE)
    assert [section.day for section in made] == [LONG_AGO, BEFORE, TODAY]


def test_rows_leave_over_a_border_and_an_empty_day_goes() -> None:
    made = sections((TODAY, 3), (BEFORE, 2), (LONG_AGO, 2))
    made.remove(2, 4)
    assert [(s.day, s.items) for s in made] == [(TODAY, 2), (LONG_AGO, 1)]
    assert made.at(2) == 1


def test_only_what_was_touched_has_another_stamp() -> None:
    made = sections((TODAY, 3), (BEFORE, 2), (LONG_AGO, 2))
    stamps, kept = [s.stamp for s in made], [s.key for s in made]
    made.touch([4, 3])
    assert [s.stamp for s in made] == [stamps[0], stamps[1] + 1, stamps[2]]
    made.replace([(TODAY, 3), (BEFORE, 2), (LONG_AGO, 5)], [TODAY])
    assert [s.stamp for s in made] == [stamps[0] + 1, stamps[1] + 1, stamps[2] + 1]
    assert [s.key for s in made] == kept
