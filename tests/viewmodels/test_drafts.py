"""Drafts: what stands in Create is there again after a restart, for both outputs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, SEVERAL, Bench, write_png
from vitrine.domain.generation import MediaKind
from vitrine.viewmodels.drafts import Drafts, from_text, to_text
from vitrine.viewmodels.form_values import Draft


class Life:
    """One run of the program over the same folder."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.bench = Bench(folder, EVERYTHING, SEVERAL, FILM)
        self.path = folder / "draft.json"
        self.qtbot = qtbot
        self.drafts = Drafts(self.bench.form, self.path, self.bench.tasks)
        self.drafts.restore(lambda: self.bench.form.choose("demo", EVERYTHING.id))
        qtbot.waitUntil(lambda: self.bench.form.spec is not None and not self.bench.form.busy)
        self.bench.form.load_cards()
        self.bench.settle(qtbot)

    def end(self, *, killed: bool = False) -> None:
        if not killed:
            self.drafts.close()
        assert self.bench.tasks.close()


@pytest.fixture
def lives(tmp_path: Path, qtbot: QtBot) -> Iterator[list[Life]]:
    made: list[Life] = []
    yield made
    for life in made:
        life.end()


def start(lives: list[Life], folder: Path, qtbot: QtBot) -> Life:
    lives.append(Life(folder, qtbot))
    return lives[-1]


def test_everything_is_there_again(lives: list[Life], tmp_path: Path, qtbot: QtBot) -> None:
    first = start(lives, tmp_path, qtbot)
    form = first.bench.form
    form.replace_prompt("Zoë’s vase 🎨\nsecond line")
    form.set_value("steps", 12)
    form.set_value("aspect_ratio", "16:9")
    form.set_value("tags", ["a", "b"])
    form.set_count(3)
    form.lock_seed(48213)
    form.add_input(write_png(tmp_path / "a.png"))
    first.bench.settle(qtbot)
    assert form.submit()
    first.end()
    again = start(lives, tmp_path, qtbot).bench.form
    assert again.spec is EVERYTHING
    assert again.prompt == "Zoë’s vase 🎨\nsecond line"
    assert (again.values["steps"], again.values["tags"], again.values["aspect_ratio"]) == (12, ["a", "b"], "16:9")
    assert (again.count, again.seed, again.recent) == (3, 48213, [("demo", EVERYTHING.id)])
    assert [file.name for file in again.inputs["image"]] == ["a.png"]
    assert not again.can_undo


def test_each_output_keeps_its_own(lives: list[Life], tmp_path: Path, qtbot: QtBot) -> None:
    first = start(lives, tmp_path, qtbot)
    form = first.bench.form
    form.set_value("steps", 12)
    form.choose_output(MediaKind.VIDEO)
    qtbot.waitUntil(lambda: form.spec is FILM)
    form.set_value("duration", 9)
    form.set_value("steps", 33)
    form.choose_output(MediaKind.IMAGE)
    qtbot.waitUntil(lambda: form.spec is EVERYTHING)
    assert form.values["steps"] == 12
    form.choose_output(MediaKind.VIDEO)
    qtbot.waitUntil(lambda: form.spec is FILM)
    first.end()
    again = start(lives, tmp_path, qtbot).bench.form
    assert (again.makes, again.values["duration"], again.values["steps"]) == (MediaKind.VIDEO, 9, 33)
    again.choose_output(MediaKind.IMAGE)
    qtbot.waitUntil(lambda: again.spec is EVERYTHING)
    assert again.values["steps"] == 12


def test_it_is_written_without_being_closed(lives: list[Life], tmp_path: Path, qtbot: QtBot) -> None:
    first = start(lives, tmp_path, qtbot)
    first.bench.form.replace_prompt("written by itself")
    qtbot.waitUntil(
        lambda: first.path.exists() and "written by itself" in first.path.read_text("utf-8"), timeout=10_000
    )
    lives.clear()
    first.end(killed=True)
    assert start(lives, tmp_path, qtbot).bench.form.prompt == "written by itself"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"output":"song"}', '{"outputs":{"image":{"provider":"x"}}}', '{"outputs":[1]}', "\x00"],
)
def test_a_damaged_draft_is_passed_over(lives: list[Life], tmp_path: Path, qtbot: QtBot, text: str) -> None:
    (tmp_path / "draft.json").write_text(text, "utf-8")
    form = start(lives, tmp_path, qtbot).bench.form
    assert form.spec is EVERYTHING
    assert form.prompt == ""


def test_values_that_the_model_does_not_take_any_more_are_left(lives: list[Life], tmp_path: Path, qtbot: QtBot) -> None:
    kept = {"provider": "demo", "model": EVERYTHING.id, "values": {"steps": 9000, "gone": 1, "guidance": 2.5}}
    (tmp_path / "draft.json").write_text(json.dumps({"prompt": "x", "outputs": {"image": kept}}), "utf-8")
    form = start(lives, tmp_path, qtbot).bench.form
    assert (form.values["steps"], form.values["guidance"], "gone" in form.values) == (28, 2.5, False)


def test_a_model_that_is_gone_gives_way_to_the_usual_one(lives: list[Life], tmp_path: Path, qtbot: QtBot) -> None:
    kept = {"provider": "replicate", "model": "made/gone", "values": {}}
    (tmp_path / "draft.json").write_text(json.dumps({"prompt": "x", "outputs": {"image": kept}}), "utf-8")
    form = start(lives, tmp_path, qtbot).bench.form
    assert (form.spec, form.prompt) == (EVERYTHING, "x")


def test_text_and_back() -> None:
    draft = Draft(MediaKind.VIDEO, "half of a pair \ud83d", 2, None, {}, (("demo", "m"),))
    assert from_text(to_text(draft)) == draft
