"""The full menu: every command under its group, dimmed when it cannot be used, opened by Alt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pixels import Shell
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar

from vitrine.ui.look import Look
from vitrine.ui.parts.menu import key_words
from vitrine.ui.shell.alt_key import AltKey
from vitrine.ui.shell.commands import Group
from vitrine.ui.shell.full_menu import fill

MakeShell = Callable[..., Shell]
# Said by Qt's offscreen platform for every menu that opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_each_command_stands_once_under_its_group(make_shell: MakeShell) -> None:
    window = make_shell().window
    menu = window.full_menu()
    for command in window.commands:
        holders = [group for group, submenu in menu.groups.items() if command.action in submenu.actions()]
        assert holders == [command.group]
    assert [action.text() for action in menu.actions() if action.isVisible()] == ["File", "Edit", "View", "Queue"]


def test_a_group_is_seen_once_it_has_a_command(make_shell: MakeShell) -> None:
    window = make_shell().window
    menu = window.full_menu()
    assert not menu.groups[Group.RESULT].menuAction().isVisible()
    window.add_command("trash", "Move to trash", "Del", lambda: None, group="Result", danger=True)
    window.add_command("share", "Share", "Ctrl+Shift+S", lambda: None, group="Result")
    assert menu.groups[Group.RESULT].menuAction().isVisible()
    texts = [action.text() if not action.isSeparator() else "-" for action in menu.groups[Group.RESULT].actions()]
    assert texts == ["Share", "-", "Move to trash"]


def test_quit_ends_its_group(make_shell: MakeShell) -> None:
    window = make_shell().window
    menu = window.full_menu()
    window.add_command("more", "More", "", lambda: None, group="File")
    window.add_command("empty", "Empty trash", "", lambda: None, group="File", danger=True)
    texts = [action.text() or "-" for action in menu.groups[Group.FILE].actions()]
    assert texts == ["Settings…", "More", "-", "Empty trash", "-", "Quit"]


def test_an_unknown_group_is_refused(make_shell: MakeShell) -> None:
    with pytest.raises(ValueError, match="Elsewhere"):
        make_shell().window.add_command("x", "X", "", lambda: None, group="Elsewhere")


def test_what_cannot_be_used_is_dimmed_while_the_menu_is_open_only(make_shell: MakeShell) -> None:
    shell = make_shell()
    window, done, why = shell.window, [], ["There is nothing to undo."]
    action = window.add_command("undo", "Undo", "Ctrl+Z", lambda: done.append(1), group="Edit", when=lambda: why[0])
    menu = window.full_menu().groups[Group.EDIT]
    menu.popup(window.mapToGlobal(window.rect().center()))
    assert not action.isEnabled()
    menu.close()
    QApplication.processEvents()
    assert action.isEnabled()
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    why[0] = ""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == [1]


def test_a_menu_bar_is_made_of_the_same_actions(make_shell: MakeShell, look: Look) -> None:
    window = make_shell().window
    bar = QMenuBar(window)
    groups = fill(look, bar, window.commands)
    assert [action.text() for action in bar.actions()] == [
        "File", "Create", "Edit", "View", "Viewer", "Result", "Queue", "Help",
    ]  # fmt: skip
    for command in window.commands:
        assert command.action in groups[command.group].actions()
    assert window.command("quit").menuRole() is window.command("quit").MenuRole.QuitRole
    assert window.command("settings").menuRole() is window.command("quit").MenuRole.PreferencesRole
    bar.hide()


def test_keys_are_written_with_spaces(make_shell: MakeShell) -> None:
    window = make_shell().window
    assert key_words(window.command("full-screen")) == "Ctrl Shift F"
    assert window.commands.key_text("full-screen") == "Ctrl Shift F"
    assert window.commands.key_text("no such command") == ""


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_row_has_its_icon_its_words_and_its_key(make_shell: MakeShell, look: Look, theme: str) -> None:
    look.choose(theme)
    window = make_shell().window
    menu = window.full_menu().groups[Group.VIEW]
    menu.popup(window.mapToGlobal(window.rect().center()))
    menu.setActiveAction(window.command("panel"))
    rect = menu.actionGeometry(window.command("panel"))
    assert rect.height() == 28
    image = menu.grab().toImage()
    wanted = look.colour("row.selected").name()
    assert image.pixelColor(rect.x() + 6, rect.y() + 3).name() == wanted
    assert image.pixelColor(20, 1).name() != wanted
    menu.close()


# ---- Alt ----


def alt(shell: Shell) -> list[int]:
    """Watch Alt in a shell and return what grows with each wish for the menu."""
    wished: list[int] = []
    AltKey(shell.window, lambda: wished.append(1))
    return wished


def test_alt_alone_opens_the_menu(make_shell: MakeShell) -> None:
    shell = make_shell()
    wished = alt(shell)
    handle = shell.window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert wished == []
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert wished == [1]


def test_alt_with_another_key_or_a_press_opens_nothing(make_shell: MakeShell) -> None:
    shell = make_shell()
    wished = alt(shell)
    handle = shell.window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(handle, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    QTest.keyPress(handle, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=shell.window.rect().center())
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    QTest.keyPress(handle, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert wished == []
