"""What differs: only the settings that do, and in prompts only the words that do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samples import a_file
from vitrine.domain.generation import Generation, GenerationType
from vitrine.viewmodels.differences import Run, differences, sentence, word_runs
from vitrine.viewmodels.names import Names

START = "Still life of three hand-thrown ceramic vessels on a table, a ripe pear beside them, late afternoon"


def a_result(**changes: object) -> Generation:
    facts: dict[str, object] = {
        "id": 1, "job_id": "a" * 26, "position": 0, "type": GenerationType.TEXT_TO_IMAGE, "owner": "me",
        "provider": "demo", "model": "vitrine/demo-painter", "version": "", "prompt": "a lake",
        "settings": {"prompt": "a lake", "seed": 48213, "steps": 28}, "created_at": 0.0,
        "file": a_file(Path("a.png")),
    }  # fmt: skip
    return Generation(**(facts | changes))  # type: ignore[arg-type]


def differing(runs: tuple[Run, ...]) -> str:
    return "|".join(run.text.strip() for run in runs if run.differs)


def shown(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def test_only_what_differs_is_marked() -> None:
    one = a_result()
    other = replace(one, settings={**one.settings, "seed": 48215})
    rows = {row.label: row for row in differences([one, other], Names())}
    assert rows["Seed"].differs
    assert [rows["Seed"].text(place) for place in range(2)] == ["48213", "48215"]
    assert not rows["Steps"].differs
    assert not rows["Prompt"].differs
    assert [label for label, row in rows.items() if row.differs] == ["Seed"]
    assert sentence(list(rows.values())) == "Seed differs. Everything else is the same."


def test_a_setting_that_only_one_of_them_has() -> None:
    one = a_result()
    other = replace(one, settings={"seed": 48213})
    rows = {row.label: row for row in differences([one, other], Names())}
    assert rows["Steps"].differs
    assert rows["Steps"].text(1) == "–"


def test_the_words_of_the_designs_picture() -> None:
    one, other = word_runs([f"{START} window light, grey plaster wall", f"{START} warm light, apricot wall"])
    assert shown(one) == "… late afternoon window light, grey plaster wall"
    assert differing(one) == "window|grey plaster"
    assert differing(other) == "warm|apricot"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["a red boat", "a blue boat"], ["red", "blue"]),
        (["a boat", "a boat at sea"], ["", "at sea"]),
        (["A Boat", "a boat"], ["", ""]),
        (["", "a boat"], ["", "a boat"]),
        (["fog, rain", "rain, fog"], [", rain", ", fog"]),
        (["a red boat", "a blue boat", "a green boat"], ["red", "blue", "green"]),
        (["a red old boat", "a red new boat", "a blue old boat"], ["red old", "red new", "blue old"]),
        (["它是一只船", "它是一匹马"], ["只船", "匹马"]),
    ],
)
def test_words_that_not_all_of_them_have(texts: list[str], expected: list[str]) -> None:
    assert [differing(runs) for runs in word_runs(texts)] == expected


@given(st.lists(st.text(alphabet="ab ,.\n<&", max_size=40), min_size=2, max_size=4))
def test_whatever_the_prompts_are_no_word_is_lost(texts: list[str]) -> None:
    for text, runs in zip(texts, word_runs(texts), strict=True):
        words = "".join(text.split())
        assert words.endswith("".join(shown(runs).removeprefix("… ").split()))
    if len(set(texts)) == 1:
        assert not any(run.differs for runs in word_runs(texts) for run in runs)


def test_the_sentence_for_several_and_for_none() -> None:
    one = a_result()
    other = replace(one, prompt="a hill", settings={"seed": 1, "steps": 28})
    assert sentence(differences([one, other], Names())) == "Seed and Prompt differ. Everything else is the same."
    assert sentence(differences([one, one], Names())) == "Their settings are the same."
    many = replace(other, model="x/y", provider="z", settings={"seed": 1, "steps": 1, "guidance": 2})
    assert sentence(differences([one, many], Names())) == "6 settings differ."
