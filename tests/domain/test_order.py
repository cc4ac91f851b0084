"""Keys: one whole number orders everything that the gallery shows."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitrine.domain.order import (
    OUTPUTS_PER_JOB,
    SLOTS,
    first_key_at,
    job_key,
    moment_of,
    number_at,
    number_of,
    position_of,
    result_key,
)

NUMBERS = st.integers(min_value=-(10**12), max_value=10**13)
POSITIONS = st.integers(min_value=0, max_value=OUTPUTS_PER_JOB - 1)


@given(NUMBERS, POSITIONS)
def test_a_key_says_what_it_was_made_from(number: int, position: int) -> None:
    key = result_key(number, position)
    assert (number_of(key), position_of(key)) == (number, position)
    assert (number_of(job_key(number)), position_of(job_key(number))) == (number, -1)


@given(NUMBERS, st.lists(POSITIONS, unique=True))
def test_keys_read_downwards_give_a_job_then_its_outputs_in_order(number: int, positions: list[int]) -> None:
    keys = [job_key(number), *(result_key(number, position) for position in positions)]
    assert [position_of(key) for key in sorted(keys, reverse=True)] == [-1, *sorted(positions)]
    assert all(job_key(number - 1) < key < result_key(number + 1, OUTPUTS_PER_JOB - 1) for key in keys)


@given(NUMBERS)
def test_a_moment_finds_its_own_keys(number: int) -> None:
    """Seconds as a float lack a little of the millisecond; no key may slip to the moment before."""
    first = first_key_at(moment_of(job_key(number)))
    assert first == number * SLOTS
    assert job_key(number - 1) < first <= result_key(number, OUTPUTS_PER_JOB - 1)


@given(st.datetimes(min_value=datetime.datetime(1980, 1, 1), max_value=datetime.datetime(2200, 1, 1)))
def test_what_was_asked_for_lies_on_its_own_day(asked: datetime.datetime) -> None:
    moment = asked.replace(tzinfo=datetime.UTC).timestamp()
    key = result_key(number_at(moment), 3)
    shown = datetime.datetime.fromtimestamp(moment_of(key), datetime.UTC)
    assert abs(shown.timestamp() - moment) < 0.0011
    assert shown.date() == asked.date()


@pytest.mark.parametrize("position", [-1, OUTPUTS_PER_JOB])
def test_there_is_no_key_for_more_outputs_than_a_job_can_have(position: int) -> None:
    with pytest.raises(ValueError, match="no output"):
        result_key(1, position)
