"""The shortcuts section: a key is recorded, refused with a name, taken away, brought back; and the sheet of all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pixels import Shell
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from vitrine.settings import Settings
from vitrine.ui.look import Look
from vitrine.ui.settings.settings_shortcuts import ShortcutsSection
from vitrine.ui.shell.commands import Group
from vitrine.ui.shell.shortcut_sheet import KeyLine, ShortcutSheet
from vitrine.viewmodels.settings_form import SettingsForm
from vitrine.viewmodels.shortcuts import Shortcuts
from vitrine.workers.task_worker import Tasks

MakeShell = Callable[..., Shell]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Page:
    """A shell with its commands' keys and the section beside it."""

    def __init__(self, shell: Shell, look: Look) -> None:
        import dataclasses

        self.shell = shell
        self.now = Settings()

        def change(**options: object) -> Settings:
            self.now = dataclasses.replace(self.now, **options)  # type: ignore[arg-type]
            return self.now

        self.tasks = Tasks()
        self.shortcuts = Shortcuts(SettingsForm(self.tasks, lambda: self.now, change))
        self.done: list[str] = []
        shell.window.add_command("remix", "Remix", "R", lambda: self.done.append("remix"), scope=shell.gallery,
                                 group="Result")  # fmt: skip
        shell.window.commands.follow(self.shortcuts)
        self.section = ShortcutsSection(look, self.shortcuts)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.section)
        shell.window.add_page("settings", area)
        shell.window.show_page("settings")
        QApplication.processEvents()

    def press(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.shell.window.windowHandle(), code, modifiers)


@pytest.fixture
def page(make_shell: MakeShell, look: Look, qtbot: QtBot) -> Page:
    return Page(make_shell(), look)


def test_every_command_is_listed_by_group(page: Page) -> None:
    assert set(page.section.rows) == {command.name for command in page.shell.window.commands}
    groups = [row.binding.group for row in page.section.rows.values()]
    assert groups == sorted(groups, key=lambda group: list(Group).index(Group(group)))


def test_a_key_is_recorded_and_acts_at_once(page: Page) -> None:
    row = page.section.rows["queue"]
    row.recorder.click()
    page.press(Qt.Key.Key_G, CTRL | ALT)
    assert page.shortcuts.keys("queue") == "Ctrl+Alt+G"
    assert page.shell.window.command("queue").shortcut().toString() == "Ctrl+Alt+G"
    assert "Ctrl Alt G" in row.recorder.accessibleName()
    page.shell.window.show_page("gallery")
    page.press(Qt.Key.Key_J, CTRL)
    assert not page.shell.window.drawer_open()
    page.press(Qt.Key.Key_G, CTRL | ALT)
    assert page.shell.window.drawer_open()


def test_while_it_listens_no_command_acts(page: Page) -> None:
    row = page.section.rows["queue"]
    row.recorder.click()
    page.press(Qt.Key.Key_Comma, CTRL)
    assert page.shortcuts.keys("queue") == "Ctrl+J"
    assert row.problem.text() == "Ctrl , belongs to “Settings…”."
    assert row.recorder.accessibleDescription() == row.problem.text()
    row.recorder.click()
    page.press(Qt.Key.Key_Y, CTRL)
    assert page.shortcuts.keys("queue") == "Ctrl+Y"
    assert row.problem.isHidden()


def test_esc_and_leaving_record_nothing(page: Page) -> None:
    row, other = page.section.rows["queue"], page.section.rows["panel"]
    row.recorder.click()
    page.press(Qt.Key.Key_Escape)
    assert not row.recorder.isChecked()
    assert page.shell.window.page() == "settings"
    row.recorder.click()
    other.recorder.setFocus()
    assert not row.recorder.isChecked()
    page.press(Qt.Key.Key_Return)
    assert other.recorder.isChecked()
    page.press(Qt.Key.Key_Control, CTRL)
    assert other.recorder.isChecked()
    page.press(Qt.Key.Key_Escape)
    assert not page.shortcuts.any_changed


def test_a_letter_acts_in_its_place_only(page: Page) -> None:
    row = page.section.rows["remix"]
    row.recorder.click()
    page.press(Qt.Key.Key_Z)
    assert page.shortcuts.keys("remix") == "Z"
    page.press(Qt.Key.Key_Z)
    assert page.done == []
    page.shell.window.show_page("gallery")
    page.shell.gallery.setFocus()
    page.press(Qt.Key.Key_R)
    assert page.done == []
    page.press(Qt.Key.Key_Z)
    assert page.done == ["remix"]
    section = page.section.rows["panel"]
    section.recorder.recorded.emit("P")
    assert section.problem.text() == "P alone is for typing. Add Ctrl to it."


def test_keys_are_taken_away_and_brought_back(page: Page) -> None:
    row = page.section.rows["queue"]
    assert row.reset.isHidden()
    row.clear.click()
    assert page.shortcuts.keys("queue") == ""
    assert row.clear.isHidden()
    row.reset.click()
    assert page.shortcuts.keys("queue") == "Ctrl+J"
    assert not page.section.reset_all.isEnabled()
    row.recorder.recorded.emit("F9")
    page.section.rows["panel"].recorder.recorded.emit("F8")
    page.section.reset_all.click()
    assert not page.shortcuts.any_changed


def test_search_narrows_the_list(page: Page) -> None:
    page.section.search.setText("ctrl j")
    shown = [name for name, row in page.section.rows.items() if not row.isHidden()]
    assert shown == ["queue"]
    page.section.search.setText("zebra")
    assert page.section.nothing.text() == "No command is called “zebra”."
    assert page.section.nothing.isVisible()
    page.section.search.clear()
    assert all(not row.isHidden() for row in page.section.rows.values())


def test_the_sheet_shows_every_key_as_it_is_now(page: Page, look: Look) -> None:
    page.shortcuts.set_keys("queue", "F9")
    page.shortcuts.set_keys("panel", "")
    sheet = ShortcutSheet(look, page.shortcuts, page.shell.window)
    sheet.open()
    lines = {line.accessibleName() for line in sheet.findChildren(KeyLine)}
    assert "Show or hide the queue: F9" in lines
    assert not any(line.startswith("Show or hide the right panel") for line in lines)
    assert len(lines) >= len(list(page.shell.window.commands)) - 1
    page.press(Qt.Key.Key_Escape)
    assert page.shell.window.findChildren(ShortcutSheet) == []


@pytest.mark.parametrize("size", [(1440, 900), (960, 600)])
def test_the_sheet_fits_its_window(make_shell: MakeShell, look: Look, size: tuple[int, int], qtbot: QtBot) -> None:
    page = Page(make_shell(*size), look)
    sheet = ShortcutSheet(look, page.shortcuts, page.shell.window)
    sheet.open()
    QApplication.processEvents()
    assert sheet.rect().adjusted(24, 24, -24, -24).contains(sheet.card.geometry())
    sheet.dismiss()
