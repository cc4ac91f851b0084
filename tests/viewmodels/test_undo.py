"""The window's undo stack: what was done, the way back, and what did not happen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from vitrine.viewmodels.undo import MOST, Undo


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def undo(qtbot: QtBot, said: list[str]) -> Undo:
    undo = Undo()
    undo.done.connect(said.append)
    return undo


def test_a_command_is_carried_out_undone_and_redone(undo: Undo, said: list[str]) -> None:
    log: list[str] = []
    undo.do("3 moved to trash", lambda: log.append("act"), lambda: log.append("back"))
    assert (undo.can_undo, undo.can_redo, undo.undo_text) == (True, False, "3 moved to trash")
    undo.undo()
    assert (undo.can_undo, undo.can_redo, undo.redo_text) == (False, True, "3 moved to trash")
    undo.redo()
    assert log == ["act", "back", "act"]
    assert said == ["3 moved to trash"]


def test_what_is_to_be_seen_already_is_not_said(undo: Undo, said: list[str]) -> None:
    undo.do("1 added to favourites", lambda: None, lambda: None, announce=False)
    assert said == []
    assert undo.undo_text == "1 added to favourites"


def test_a_new_command_ends_what_could_be_redone(undo: Undo) -> None:
    for text in ("one", "two"):
        undo.do(text, lambda: None, lambda: None)
    undo.undo()
    undo.do("three", lambda: None, lambda: None)
    assert not undo.can_redo
    assert undo.undo_text == "three"
    undo.undo()
    assert undo.undo_text == "one"


def test_with_nothing_to_undo_nothing_happens(undo: Undo, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(undo.changed):
        undo.undo()
        undo.redo()
    assert (undo.undo_text, undo.redo_text) == ("", "")


@pytest.mark.parametrize("undone", [False, True])
def test_a_command_that_did_not_happen_is_taken_out_wherever_it_stands(undo: Undo, undone: bool) -> None:
    tokens = [undo.do(text, lambda: None, lambda: None) for text in ("one", "two", "three")]
    if undone:
        for _ in tokens:
            undo.undo()
    undo.forget(tokens[1])
    undo.forget(tokens[1])
    undo.forget(None)
    texts = []
    while undo.can_redo if undone else undo.can_undo:
        texts.append(undo.redo_text if undone else undo.undo_text)
        (undo.redo if undone else undo.undo)()
    assert sorted(texts) == ["one", "three"]


def test_the_last_commands_are_remembered_and_no_more(undo: Undo) -> None:
    for number in range(MOST + 5):
        undo.do(str(number), lambda: None, lambda: None)
    steps = 0
    while undo.can_undo:
        undo.undo()
        steps += 1
    assert steps == MOST
    undo.clear()
    assert not undo.can_redo
