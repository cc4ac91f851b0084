"""What chips, the sidebar's foot and a suggested name say."""

from __future__ import annotations

import datetime

import pytest

from vitrine.domain.collection import Collection
from vitrine.domain.filter import ResultFilter, Stored
from vitrine.domain.query import parse_query
from vitrine.viewmodels.filter_words import (
    date_offers,
    date_words,
    days_of,
    days_query,
    problem_words,
    several,
    tag_words,
    type_offers,
    type_words,
)
from vitrine.viewmodels.naming import suggested_name
from vitrine.viewmodels.place_words import away_words, stored_words


def wanted(query: str) -> ResultFilter:
    parsed = parse_query(query)
    assert parsed.problems == ()
    return parsed.filter


def test_every_offer_shows_its_own_words() -> None:
    assert [type_words(wanted(offer.query)) for offer in type_offers()] == [offer.text for offer in type_offers()]
    shown = [date_words(offer.query, wanted(offer.query)) for offer in date_offers()]
    assert shown == [offer.text for offer in date_offers()]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", ""),
        ("after:week", "This week"),
        ("after:2025-06-01 before:2025-07-01", "1 Jun 2025 to 30 Jun 2025"),
        ("after:2025-06-01 before:2025-06-02", "1 Jun 2025"),
        ("after:2025-06", "Since 1 Jun 2025"),
        ("before:2025-06-02", "Until 1 Jun 2025"),
    ],
)
def test_days_in_words(query: str, words: str) -> None:
    assert date_words(query, wanted(query)) == words


@pytest.mark.parametrize(("first", "last"), [("2025-02-28", "2025-03-01"), ("2024-12-31", "2024-12-31"), (None, None)])
def test_days_come_back_as_they_were_given(first: str | None, last: str | None) -> None:
    assert days_of(wanted(days_query(first, last))) == (first or "", last or "")


def test_today_is_one_whole_day() -> None:
    found = wanted("after:today")
    assert found.since == datetime.datetime.combine(datetime.date.today(), datetime.time()).timestamp()
    assert found.until is None


def test_several_values_and_problems() -> None:
    assert (several([]), several(["a"]), several(["a", "b", "c"])) == ("", "a", "a +2")
    assert tag_words(wanted("tag:none")) == ["Without tags"]
    assert problem_words([]) == ""
    assert "“cost:x” means nothing here" in problem_words(["cost:x"])
    assert "“a”, “b” mean nothing here" in problem_words(["a", "b"])


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("", ""),
        ("type:video fav:yes", "Favourites, Videos"),
        ("in:#5 model:a/flux-dev tag:sea fog", "Court, flux-dev, sea, fog"),
        ("after:week", "This week"),
        ("w" * 90, "w" * 59 + "…"),
    ],
)
def test_a_name_is_suggested(query: str, name: str) -> None:
    assert suggested_name(query, [Collection(5, "Court")]) == name


def test_the_storage_line() -> None:
    words, note = stored_words(Stored(bytes=12_600_000_000), 0.023)
    assert words == "12.6 GB · $0.29 a month"
    assert note.startswith("About, at $0.023 for a GB and month.")
    assert stored_words(Stored(bytes=5_000_000), 0) == ("5.0 MB", "")
    assert stored_words(Stored(), 0.023) == ("", "")
    assert away_words("mira", Stored(waiting=3, waiting_bytes=8_100_000))[0] == "mira unreachable"
    assert "8.1 MB" in away_words("mira", Stored(waiting=3, waiting_bytes=8_100_000))[1]
    assert away_words("mira", Stored()) == ("mira unreachable", "Nothing waits for it")
