"""Keys that are changed: kept, refused when another command has them, given back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from vitrine.settings import Settings
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.shortcuts import Binding, Shortcuts, native, portable
from vitrine.workers.task_worker import Tasks

GALLERY, COMPARE = frozenset({"gallery"}), frozenset({"compare"})
BINDINGS = [
    Binding("generate", "Generate", "Create", "Ctrl+Return Ctrl+Enter"),
    Binding("model", "Choose a model", "Create", "Ctrl+M"),
    Binding("remix", "Remix", "Result", "R", GALLERY),
    Binding("compare", "Compare", "Result", "X", GALLERY),
    Binding("reject", "Reject", "Result", "X", COMPARE),
    Binding("larger", "Larger tiles", "View", "Ctrl++ Ctrl+="),
]
CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier(0)


class Desk:
    """The settings of one home, and the shortcuts on them; ``again`` is the next start."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.settings = Settings()
        self.tasks = Tasks()
        self.again()

    def change(self, **options: object) -> Settings:
        self.settings = replace(self.settings, **options)  # type: ignore[arg-type]
        return self.settings

    def again(self) -> Shortcuts:
        self.form = SettingsForm(self.tasks, lambda: self.settings, self.change)
        self.keys = Shortcuts(self.form)
        for binding in BINDINGS:
            self.keys.learn(binding)
        return self.keys

    def settle(self) -> None:
        assert self.tasks.close()
        self.qtbot.waitUntil(lambda: self.form.value("shortcuts") == self.settings.shortcuts)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_as_delivered(desk: Desk) -> None:
    assert desk.keys.keys("generate") == "Ctrl+Return Ctrl+Enter"
    assert not desk.keys.any_changed
    with pytest.raises(KeyError):
        desk.keys.keys("nothing")


def test_a_new_key_is_kept_over_a_restart(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.keys.changed):
        assert desk.keys.set_keys("model", "Ctrl+Alt+M") == ""
    assert desk.keys.keys("model") == "Ctrl+Alt+M"
    assert desk.keys.is_changed("model")
    desk.settle()
    assert json.loads(desk.settings.shortcuts) == {"model": "Ctrl+Alt+M"}
    assert desk.again().keys("model") == "Ctrl+Alt+M"


@pytest.mark.parametrize(
    ("name", "key", "words"),
    [
        ("model", "Ctrl+Return", "Ctrl Return belongs to “Generate”."),
        ("compare", "R", "R belongs to “Remix”."),
        ("remix", "Ctrl+M", "Ctrl M belongs to “Choose a model”."),
        ("remix", "Up", "Up moves about in the gallery and in lists."),
        ("model", "M", "M alone is for typing. Add Ctrl to it."),
        ("model", "Esc", "Esc alone is for typing. Add Ctrl to it."),
    ],
)
def test_a_key_is_refused_with_the_name_of_who_has_it(desk: Desk, name: str, key: str, words: str) -> None:
    before = desk.keys.keys(name)
    assert desk.keys.set_keys(name, key) == words
    assert desk.keys.keys(name) == before
    assert not desk.keys.any_changed


def test_one_key_may_do_two_things_in_two_places(desk: Desk) -> None:
    assert desk.keys.set_keys("reject", "R") == ""
    assert desk.keys.set_keys("model", "F9") == ""
    assert desk.keys.set_keys("compare", "F9") == "F9 belongs to “Choose a model”."


def test_keys_that_are_taken_for_one_another_come_together(desk: Desk) -> None:
    assert desk.keys.set_keys("model", "Alt+Return") == ""
    assert desk.keys.keys("model") == "Alt+Return Alt+Enter"
    # Its twin is taken: the key alone is given.
    assert desk.keys.set_keys("larger", "") == ""
    assert desk.keys.set_keys("model", "Ctrl+=") == ""
    assert desk.keys.keys("model") == "Ctrl+= Ctrl++"


def test_a_command_can_be_without_a_key(desk: Desk) -> None:
    assert desk.keys.set_keys("remix", "") == ""
    assert desk.keys.keys("remix") == ""
    assert desk.keys.set_keys("compare", "R") == ""
    # Its own key belongs to another command now.
    assert desk.keys.reset("remix") == "R belongs to “Compare”."
    assert desk.keys.reset("compare") == ""
    assert desk.keys.reset("remix") == ""
    assert not desk.keys.any_changed


def test_all_keys_go_back(desk: Desk) -> None:
    desk.keys.set_keys("model", "F9")
    desk.keys.set_keys("remix", "Z")
    desk.keys.reset_all()
    assert not desk.keys.any_changed
    desk.settle()
    assert desk.settings.shortcuts == ""


def test_a_command_that_is_delivered_later_leaves_a_chosen_key_alone(desk: Desk) -> None:
    desk.keys.set_keys("model", "Ctrl+G")
    desk.keys.learn(Binding("go", "Go", "View", "Ctrl+G"))
    assert desk.keys.keys("go") == ""
    assert desk.keys.keys("model") == "Ctrl+G"


@pytest.mark.parametrize("kept", ["", "no json", "[]", '{"model": 3}', '{"gone": "Ctrl+Y"}', "null"])
def test_damaged_settings_are_no_trouble(desk: Desk, kept: str) -> None:
    desk.change(shortcuts=kept)
    assert desk.again().keys("model") == "Ctrl+M"


def test_search_by_name_group_and_key(desk: Desk) -> None:
    assert [b.name for b in desk.keys.bindings("choose")] == ["model"]
    assert [b.name for b in desk.keys.bindings("create")] == ["generate", "model"]
    assert [b.name for b in desk.keys.bindings("ctrl m")] == ["model"]
    assert desk.keys.bindings("zebra") == []


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_S, CTRL | SHIFT, "Ctrl+Shift+S"),
        (Qt.Key.Key_Question, SHIFT, "?"),
        (Qt.Key.Key_Control, CTRL, ""),
        (Qt.Key.Key_Delete, SHIFT, "Shift+Del"),
        (Qt.Key.Key_F9, NONE, "F9"),
        (Qt.Key.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+5"),
    ],
)
def test_what_is_pressed_is_written(key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str) -> None:
    assert portable(key, modifiers) == words


def test_keys_as_people_read_them() -> None:
    assert [native(key) for key in ("Ctrl+Shift+S", "Ctrl++", "?", "")] == ["Ctrl Shift S", "Ctrl +", "?", ""]
