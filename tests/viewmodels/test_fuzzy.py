"""How names answer to what is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitrine.viewmodels.fuzzy import match


def marked(name: str, typed: str) -> list[str] | None:
    """Return the marked parts of a name, None when it does not answer."""
    found = match(name, typed)
    return None if found is None else [name[start:end] for start, end in found.marks]


@pytest.mark.parametrize(
    ("name", "typed", "parts"),
    [
        ("Videos", "vid", ["Vid"]),
        ("Make a video from the selection", "vid", ["vid"]),
        ("Make a video from it", "mav", ["Ma", "v"]),
        ("Make a video from it", "video make", ["Make", "video"]),
        ("Export…", "port", ["port"]),
        ("Café crème", "creme cafe", ["Café", "crème"]),
        ("Lock the seed", "ls", ["L", "s"]),
        ("Straße", "STR", ["Str"]),
        ("Videos", "", []),
    ],
)
def test_what_was_typed_is_found_and_marked(name: str, typed: str, parts: list[str]) -> None:
    assert marked(name, typed) == parts


@pytest.mark.parametrize(("name", "typed"), [("Videos", "vx"), ("Settings", "tsg"), ("Make a video", "video zebra")])
def test_what_is_not_there_is_not_found(name: str, typed: str) -> None:
    assert match(name, typed) is None


def test_the_start_of_a_name_is_better_than_a_word_in_it_and_that_than_letters() -> None:
    names = ["Give an overview", "Only videos here", "Videos", "Violet in dunes"]
    scored = {name: found.score for name in names if (found := match(name, "vi")) is not None}
    assert sorted(scored, key=lambda name: -scored[name])[0] == "Videos"
    assert scored["Only videos here"] > scored["Give an overview"]


@given(st.text(max_size=40), st.text(max_size=12))
def test_marks_lie_in_the_name_in_order(name: str, typed: str) -> None:
    found = match(name, typed)
    if found is not None:
        ends = [place for mark in found.marks for place in mark]
        assert ends == sorted(ends)
        assert all(0 <= place <= len(name) for place in ends)


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu", "Nd", "Zs"]), min_size=1, max_size=30))
def test_every_name_answers_to_itself(name: str) -> None:
    assert match(name, name) is not None
