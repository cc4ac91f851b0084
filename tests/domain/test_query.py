"""The search field's language: read, written back, and never an error."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitrine.domain.collection import Collection
from vitrine.domain.filter import ResultFilter, Sort, model_fits
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.query import format_query, name_collections, parse_query, pin_collections

TODAY = datetime.date(2026, 11, 25)  # a Wednesday
SHELVES = [Collection(3, "Court of colour"), Collection(7, "Dune"), Collection(9, 'The "best"')]


def start(year: int, month: int, day: int) -> float:
    return datetime.datetime(year, month, day).timestamp()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ResultFilter()),
        ("  ", ResultFilter()),
        ("harbour fog", ResultFilter(text="harbour fog")),
        ("  harbour   fog ", ResultFilter(text="harbour fog")),
        ('light "a quiet valley"', ResultFilter(text='light "a quiet valley"')),
        ("fog -rain", ResultFilter(text="fog", without=("rain",))),
        ('-"low quality"', ResultFilter(without=("low quality",))),
        ("-", ResultFilter()),
        ("type:video", ResultFilter(makes=MediaKind.VIDEO)),
        ("TYPE:Images", ResultFilter(makes=MediaKind.IMAGE)),
        ("type:image-to-video", ResultFilter(type=GenerationType.IMAGE_TO_VIDEO)),
        ("model:kling model:flux", ResultFilter(models=("kling", "flux"))),
        ('model:"kling 2.1"', ResultFilter(models=("kling 2.1",))),
        ('tag:ceramics tag:"warm light"', ResultFilter(tags=("ceramics", "warm light"))),
        ("tag:none", ResultFilter(untagged=True)),
        ('tag:"none"', ResultFilter(tags=("none",))),
        ("before:2025-06", ResultFilter(until=start(2025, 6, 1))),
        ("after:2025", ResultFilter(since=start(2025, 1, 1))),
        ("after:2025-06-09", ResultFilter(since=start(2025, 6, 9))),
        ("after:week", ResultFilter(since=start(2026, 11, 23))),
        ("after:month before:today", ResultFilter(since=start(2026, 11, 1), until=start(2026, 11, 25))),
        ("after:yesterday", ResultFilter(since=start(2026, 11, 24))),
        ("after:7d", ResultFilter(since=start(2026, 11, 18))),
        ("fav:yes", ResultFilter(starred=True)),
        ("fav:no", ResultFilter(starred=False)),
        ("cost:>0.5", ResultFilter(cost_over=0.5)),
        ("cost:>$0.50 cost:<2", ResultFilter(cost_over=0.5, cost_under=2.0)),
        ('in:"court of COLOUR"', ResultFilter(collection=3)),
        ("in:#7", ResultFilter(collection=7)),
        ('in:"The \\"best\\""', ResultFilter(collection=9)),
        ("uploaded:no", ResultFilter(uploaded=False)),
        ("shared:yes", ResultFilter(shared=True)),
        ("trash:yes", ResultFilter(trashed=True)),
        ("sort:oldest", ResultFilter(sort=Sort.OLDEST)),
        ("type: tag: before:", ResultFilter()),  # still being typed
        ("time:12:30 http://host", ResultFilter(text="time:12:30 http://host")),
        ('an "open quote', ResultFilter(text='an "open quote')),
        (
            "type:video model:kling tag:ceramics before:2025-06 fav:yes cost:>0.5 -word",
            ResultFilter(
                makes=MediaKind.VIDEO, models=("kling",), tags=("ceramics",), until=start(2025, 6, 1), starred=True,
                cost_over=0.5, without=("word",),
            ),
        ),
    ],
)  # fmt: skip
def test_a_query_is_read(text: str, wanted: ResultFilter) -> None:
    parsed = parse_query(text, TODAY, SHELVES)
    assert parsed.filter == wanted
    assert parsed.problems == ()


@pytest.mark.parametrize(
    "part",
    ["type:song", "before:soon", "after:2025-13", "fav:maybe", "cost:0.5", "cost:>nan", "in:Nowhere", "sort:colour",
     "-tag:x", "after:2025-02-30", "cost:>1e400", "after:99999999d"],
)  # fmt: skip
def test_a_part_that_means_nothing_is_named_and_left_out(part: str) -> None:
    parsed = parse_query(f"fog {part} fav:yes", TODAY, SHELVES)
    assert parsed.filter == ResultFilter(text="fog", starred=True)
    assert parsed.problems == (part,)


@given(st.text(max_size=80))
def test_nothing_that_is_typed_is_an_error(text: str) -> None:
    parsed = parse_query(text, TODAY, SHELVES)
    again = parse_query(format_query(parsed.filter, SHELVES), TODAY, SHELVES)
    assert again.filter.tags == parsed.filter.tags
    assert again.problems == ()


OPERATORS = st.sampled_from(
    ["type:", "model:", "tag:", "in:", "before:", "after:", "fav:", "cost:", "uploaded:", "-", '"', "#", "\\", " ", "x"]
)


@given(st.lists(OPERATORS | st.text(max_size=4), max_size=12))
def test_operators_in_any_disorder_are_no_error(parts: list[str]) -> None:
    parse_query("".join(parts), TODAY, SHELVES)


NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
FILTERS = st.builds(
    ResultFilter,
    makes=st.none() | st.sampled_from(MediaKind),
    type=st.none() | st.sampled_from(GenerationType),
    models=st.lists(NAMES, max_size=2).map(tuple),
    starred=st.none() | st.booleans(),
    text=st.sampled_from(["", "fog", "harbour fog", 'light "a quiet valley"']),
    without=st.sampled_from([(), ("rain",), ("rain", "low quality")]),
    tags=st.lists(NAMES, max_size=2).map(tuple),
    untagged=st.booleans(),
    collection=st.none() | st.sampled_from([3, 7, 9, 12]),
    since=st.none() | st.floats(86_400, 4e9).map(lambda at: round(at, 3)),
    until=st.none() | st.just(start(2025, 6, 1)),
    cost_over=st.none() | st.floats(0, 1000).map(lambda cost: round(cost, 4)),
    cost_under=st.none() | st.just(2.5),
    uploaded=st.none() | st.booleans(),
    shared=st.booleans(),
    trashed=st.booleans(),
    sort=st.sampled_from(Sort),
)


@given(FILTERS)
def test_a_filter_is_written_and_read_back(wanted: ResultFilter) -> None:
    parsed = parse_query(format_query(wanted, SHELVES), TODAY, SHELVES)
    assert parsed.problems == ()
    assert parsed.filter == wanted


def test_a_saved_query_keeps_its_collection_under_another_name() -> None:
    pinned = pin_collections('fog in:"court of colour" -in:Dune', SHELVES)
    assert pinned == "fog in:#3 -in:Dune"
    renamed = [Collection(3, "Court"), *SHELVES[1:]]
    assert parse_query(pinned, TODAY, renamed).filter.collection == 3
    assert name_collections(pinned, renamed) == "fog in:Court -in:Dune"
    assert name_collections("in:#99", renamed) == "in:#99"


def test_two_collections_of_one_name_go_by_their_ids() -> None:
    twins = [Collection(1, "Part", parent=5), Collection(2, "part", parent=6)]
    assert format_query(ResultFilter(collection=2), twins) == "in:#2"


@pytest.mark.parametrize(
    ("wanted", "model", "fits"),
    [
        ("kling", "kwaivgi/kling-v2.1", True),
        ("Kling v2", "kwaivgi/kling-v2.1", True),
        ("kwaivgi/kling-v2.1", "kwaivgi/KLING-v2.1", True),
        ("kwaivgi/kling", "kwaivgi/kling-v2.1", False),
        ("ling", "kwaivgi/kling-v2.1", False),
        ("!", "kwaivgi/kling-v2.1", False),
    ],
)
def test_a_model_is_meant_by_its_id_or_by_words_that_begin_some_of_it(wanted: str, model: str, fits: bool) -> None:
    assert model_fits(wanted, model) is fits
