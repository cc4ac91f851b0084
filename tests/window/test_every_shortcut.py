"""Every key of the design's table, pressed in the real window, is one command; every command has its places."""

from __future__ import annotations

import pytest
from opened import Opened
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from vitrine.ui.shell.commands import Command

DESIGN = {
    "Ctrl+Return": "generate", "Ctrl+K": "palette",
    "Ctrl+Shift+Return": "batch", "Ctrl+F": "search",
    "N": "prompt", "Ctrl+1": "view-all", "Ctrl+2": "view-images", "Ctrl+3": "view-videos", "Ctrl+4": "view-favourites",
    "Ctrl+5": "view-shared", "Ctrl+6": "view-trash",
    "Ctrl+Up": "prompt-history", "Ctrl+B": "sidebar",
    "Ctrl+M": "model", "Ctrl+I": "panel", "I": "tab",
    "Ctrl+L": "lock-seed", "Ctrl+J": "queue",
    "Ctrl+D": "draw-seed", "Ctrl+Shift+P": "pause-queue",
    "Ctrl+,": "settings",
    "Ctrl+A": "select-all", "Ctrl+Z": "undo", "Ctrl+Shift+Z": "redo",
    "Return": "open", "Space": "open", "Esc": "back",
    "F": "favourite", "R": "remix", "U": "use-as-input", "V": "make-video", "T": "tag", "C": "collect", "X": "compare",
    "Del": "trash", "Shift+Del": "delete-for-good", "F2": "rename",
    "Ctrl+C": "copy-image", "Ctrl+Shift+C": "copy-prompt", "Ctrl+V": "paste",
    "Ctrl+E": "export", "Ctrl+Shift+S": "share",
    "Ctrl++": "larger", "Ctrl+-": "smaller", "Ctrl+0": "size-reset",
    "Ctrl+Shift+F": "full-screen", "?": "shortcuts", "Ctrl+Q": "quit", "F6": "region",
}  # fmt: skip
"""Section 8 of the design, as pressed with the focus in the gallery."""


@pytest.fixture
def harmless(opened: Opened) -> Opened:
    """A window with every page made, whose commands are told of, but do nothing."""
    results = [opened.make("one"), opened.make("two")]
    opened.app.desk.open_viewer(results[0])
    opened.app.desk.examining.compare(results)
    opened.window.show_page("gallery")
    for command in opened.window.commands:
        command.when = lambda: "Not in this test."
    return opened


def pressed(opened: Opened, key: str) -> list[str]:
    """Press a key and return the names of the commands that it triggered."""
    triggered: list[str] = []
    notes = []
    for command in opened.window.commands:
        notes.append(command.action.triggered.connect(lambda _=False, name=command.name: triggered.append(name)))
    stroke = QKeySequence(key)[0]
    QTest.keyClick(opened.window.windowHandle(), stroke.key(), stroke.keyboardModifiers())
    for command, note in zip(opened.window.commands, notes, strict=True):
        command.action.triggered.disconnect(note)
    return triggered


def focus(widget: QWidget) -> bool:
    """Bring a widget to sight and give it the keyboard; return whether it has it."""
    link: QWidget | None = widget
    while link is not None:
        above = link.parentWidget()
        if isinstance(above, QStackedWidget):
            above.setCurrentWidget(link)
        link = above
    widget.setFocus()
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def places(command: Command, opened: Opened) -> list[QWidget]:
    """Return where a command's keys act."""
    return [place for place in command.scopes or [opened.view] if focus(place)]


def test_each_key_of_the_design_is_its_command(harmless: Opened, subtests: pytest.Subtests) -> None:
    for key, name in DESIGN.items():
        with subtests.test(key=key, command=name):
            focus(harmless.view)
            assert pressed(harmless, key) == [name]


def test_each_key_of_each_command_triggers_it_and_nothing_else(harmless: Opened, subtests: pytest.Subtests) -> None:
    for command in list(harmless.window.commands):
        for shortcut in command.action.shortcuts():
            with subtests.test(command=command.name, key=shortcut.toString()):
                found = places(command, harmless)
                assert found
                for place in found:
                    focus(place)
                    assert pressed(harmless, shortcut.toString()) == [command.name], place


def test_scoped_keys_do_nothing_elsewhere(harmless: Opened, subtests: pytest.Subtests) -> None:
    for command in list(harmless.window.commands):
        for shortcut in command.action.shortcuts() if command.scopes else ():
            with subtests.test(command=command.name, key=shortcut.toString()):
                focus(harmless.app.desk.window.sidebar.views)
                assert command.name not in pressed(harmless, shortcut.toString())


THE_TEXTS_OWN = {"undo", "redo"}
"""Commands whose keys mean the text while one writes."""


def test_the_windows_keys_act_while_one_writes(harmless: Opened, subtests: pytest.Subtests) -> None:
    fields = {"prompt": harmless.composer.prompt, "search": harmless.window.filter_bar.search}
    for command in list(harmless.window.commands):
        for shortcut in command.action.shortcuts() if not command.scopes else ():
            for name, field in fields.items():
                with subtests.test(command=command.name, key=shortcut.toString(), field=name):
                    focus(field)
                    expected = [] if command.name in THE_TEXTS_OWN else [command.name]
                    assert pressed(harmless, shortcut.toString()) == expected


def test_a_letter_in_the_prompt_is_written(harmless: Opened) -> None:
    harmless.clear_prompt()
    QTest.keyClicks(harmless.composer.prompt, "?firtvxnuck")
    assert harmless.form.prompt == "?firtvxnuck"


def test_each_command_has_a_name_a_place_in_the_menu_and_one_in_the_palette(harmless: Opened) -> None:
    window = harmless.window
    groups = window.full_menu().groups
    listed = {entry.key for entry in harmless.app.desk.finding._commands()}
    for command in window.commands:
        assert command.action.text(), command.name
        assert command.action in groups[command.group].actions(), command.name
        assert command.name in listed | {"palette"}, command.name


def test_no_two_commands_have_the_same_key_in_one_place(harmless: Opened) -> None:
    shortcuts = harmless.app.models.shortcuts
    bindings = shortcuts.bindings()
    clashes = [
        (one.name, other.name, key)
        for place, one in enumerate(bindings)
        for other in bindings[place + 1 :]
        if one.meets(other)
        for key in set(shortcuts.keys(one.name).split()) & set(shortcuts.keys(other.name).split())
    ]
    assert clashes == []
