"""Presets and destinies: kept in files of their own, there after a restart, forgiving about damage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vitrine.viewmodels.batch import Preset
from vitrine.viewmodels.presets import Presets
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.close()


def loaded(path: Path, tasks: Tasks, qtbot: QtBot) -> Presets:
    presets = Presets(path, tasks)
    with qtbot.waitSignal(presets.changed):
        presets.load()
    return presets


def test_a_preset_is_there_after_a_restart(tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> None:
    path = tmp_path / "presets.json"
    presets = loaded(path, tasks, qtbot)
    presets.save(Preset("Glazes", "{a}", {"a": ["1", "Zoë"]}, 2, True))
    qtbot.waitUntil(path.exists)
    again = loaded(path, tasks, qtbot)
    assert again.presets == [Preset("Glazes", "{a}", {"a": ["1", "Zoë"]}, 2, True)]
    again.save(Preset("Glazes", "{b}"))
    assert [preset.template for preset in again.presets] == ["{b}"]
    again.delete("Glazes")
    qtbot.waitUntil(lambda: path.read_text() == "[]")


def test_one_that_cannot_be_kept_is_taken_back(tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("")
    presets = loaded(tmp_path / "file" / "presets.json", tasks, qtbot)
    with qtbot.waitSignal(presets.failed):
        presets.save(Preset("x", "{a}"))
    assert presets.presets == []


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"name": "x"}]', '[{"name":"x","template":"t","values":[1]}]'])
def test_damage_is_passed_over(tmp_path: Path, tasks: Tasks, qtbot: QtBot, text: str) -> None:
    path = tmp_path / "presets.json"
    path.write_text(text)
    assert loaded(path, tasks, qtbot).presets == []
