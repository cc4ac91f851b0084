"""Tags: given, taken, counted; any Unicode, no case."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samples import a_file, a_request, a_saved_job
from vitrine.domain.collection import TagCount
from vitrine.domain.filter import ResultFilter
from vitrine.library.library import Library
from vitrine.library.tags import LONGEST_TAG, clean_tags


@pytest.fixture
def ids(library: Library, tmp_path: Path) -> list[int]:
    a_saved_job(library, a_request(), [a_file(tmp_path / f"{n}.png") for n in range(4)])
    return sorted(library.results.ids(ResultFilter()))


def test_tags_are_given_once_and_keep_how_they_were_first_written(library: Library, ids: list[int]) -> None:
    library.tags.add(ids[:2], ["Warm light", "sea"])
    library.tags.add(ids, ["WARM  LIGHT ", "Straße"])
    assert library.tags.of(ids) == {
        ids[0]: ("sea", "Straße", "Warm light"), ids[1]: ("sea", "Straße", "Warm light"),
        ids[2]: ("Straße", "Warm light"), ids[3]: ("Straße", "Warm light"),
    }  # fmt: skip
    assert library.results.get(ids[3]).tags == ("Straße", "Warm light")
    assert library.tags.all() == [TagCount("Straße", 4), TagCount("Warm light", 4), TagCount("sea", 2)]


def test_counts_are_right_after_each_operation(library: Library, ids: list[int]) -> None:
    library.tags.add(ids, ["a", "b"])
    library.tags.remove(ids[:1], ["A", "missing"])
    assert library.tags.all() == [TagCount("b", 4), TagCount("a", 3)]
    library.trash.put(ids[3:])
    assert library.tags.all() == [TagCount("b", 3), TagCount("a", 2)]
    library.trash.restore(ids[3:])
    assert library.tags.all() == [TagCount("b", 4), TagCount("a", 3)]
    library.tags.change(ids, ["c"], ["a", "b"])
    assert library.tags.all() == [TagCount("c", 4)]
    library.tags.remove(ids, ["c"])
    assert library.tags.all() == []
    assert library.results.count(ResultFilter(untagged=True)) == 4


def test_a_result_that_is_not_there_takes_no_tag(library: Library, ids: list[int]) -> None:
    library.tags.add([ids[0], 999_999], ["sea"])
    assert library.tags.of([ids[0], 999_999]) == {ids[0]: ("sea",)}
    assert library.problems() == []


def test_completion_takes_the_beginning_of_any_word(library: Library, ids: list[int]) -> None:
    library.tags.add(ids, ["warm light"])
    library.tags.add(ids[:2], ["client: Mira", "lighthouse"])
    found = lambda text: [tag.name for tag in library.tags.matching(text)]  # noqa: E731
    assert found("LIG") == ["warm light", "lighthouse"]
    assert found("mir") == ["client: Mira"]
    assert found("") == ["warm light", "client: Mira", "lighthouse"]
    assert found("%") == []


HOSTILE = ["'; DROP TABLE tag; --", "\u202eevil", "a\nb", "a\0b", "\ud800", "  ", "", "\t", "x" * 500, "👩‍🎨", "é", "é"]


def test_hostile_names_are_one_clean_line_each(library: Library, ids: list[int]) -> None:
    library.tags.add(ids[:1], HOSTILE)
    given_tags = library.tags.of(ids[:1])[ids[0]]
    assert sorted(given_tags) == sorted(clean_tags(HOSTILE))
    assert "a b" in given_tags
    assert sum(tag in ("é", "é") for tag in given_tags) == 1
    assert max(len(tag) for tag in given_tags) == LONGEST_TAG
    for tag in given_tags:
        assert library.results.ids(ResultFilter(tags=(tag,))) == ids[:1]
    library.tags.remove(ids[:1], HOSTILE)
    assert library.tags.of(ids[:1])[ids[0]] == ()
    assert library.problems() == []


@given(names=st.lists(st.text(max_size=12), max_size=5))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_comes_back_as_it_was_given(library: Library, ids: list[int], names: list[str]) -> None:
    library.tags.remove(ids, library.tags.of(ids[:1])[ids[0]])
    library.tags.add(ids, names)
    assert sorted(library.tags.of(ids[:1])[ids[0]]) == sorted(
        next(tag.name for tag in library.tags.all() if tag.name.casefold() == name.casefold())
        for name in clean_tags(names)
    )
