"""Toasts above whatever stands at the bottom, over every page; errors that were covered; the quit sheet."""

from __future__ import annotations

from collections.abc import Callable

from pixels import Shell
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vitrine.ui.look import Look
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.shell.banner import BannerState
from vitrine.ui.shell.quit_sheet import QuitSheet

MakeShell = Callable[..., Shell]


def card(shell: Shell) -> QRect:
    """Return the toast's card in the window."""
    toast = shell.window.toast
    return QRect(toast.mapTo(shell.window, QPoint(0, 0)), toast.size()).marginsRemoved(MARGINS)


def test_a_toast_moves_above_the_drawer_and_the_selection_bar(make_shell: MakeShell) -> None:
    shell = make_shell()
    window = shell.window
    window.toast.announce("Saved")
    assert card(shell).bottom() + 1 == 900 - 16
    window.lift_toast("selection", 60)
    assert card(shell).bottom() + 1 == 900 - 16 - 60
    window.set_drawer_open(shown=True)
    assert card(shell).bottom() + 1 == 900 - 16 - 60 - 268
    window.lift_toast("selection", 0)
    window.set_drawer_open(shown=False)
    assert card(shell).bottom() + 1 == 900 - 16


def test_a_toast_is_seen_on_every_page(make_shell: MakeShell) -> None:
    shell = make_shell()
    page = QWidget()
    shell.window.add_page("settings", page)
    shell.window.show_page("settings")
    shell.window.toast.announce("Saved")
    QApplication.processEvents()
    assert shell.window.toast.isVisible()
    assert abs(card(shell).center().x() - (216 + (1440 - 216) // 2)) <= 1
    assert shell.window.childAt(card(shell).center()) in (shell.window.toast, *shell.window.toast.findChildren(QWidget))
    shell.window.show_page("gallery")
    assert abs(card(shell).center().x() - (216 + 440)) <= 1


def test_an_error_that_was_covered_comes_back(make_shell: MakeShell, qtbot: QtBot) -> None:
    toast = make_shell().window.toast
    toast.announce("The page was not saved.", error=True)
    toast.announce("3 moved to trash")
    assert toast.text.text() == "3 moved to trash"
    qtbot.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert toast.text.text() == "The page was not saved."
    qtbot.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_the_same_error_twice_is_told_once(make_shell: MakeShell) -> None:
    toast = make_shell().window.toast
    for text in ("Not saved.", "Copied", "Not saved."):
        toast.announce(text, error=text == "Not saved.")
    toast.dismiss()
    assert not toast.isVisible()


def test_a_message_that_passed_does_not_come_back(make_shell: MakeShell) -> None:
    toast = make_shell().window.toast
    toast.announce("First")
    toast.announce("Second")
    toast.dismiss()
    assert not toast.isVisible()


def test_a_note_that_counts_down_leaves_a_dismissed_banner_away(make_shell: MakeShell) -> None:
    banner = make_shell().window.banner
    banner.set_state("storage", BannerState("3 results wait.", "cloud-off", note="Next try in 40 s."))
    banner.dismiss()
    banner.set_state("storage", BannerState("3 results wait.", "cloud-off", note="Next try in 39 s."))
    assert not banner.isVisible()
    banner.set_state("storage", BannerState("4 results wait.", "cloud-off", note="Next try in 38 s."))
    assert banner.isVisible()


# ---- leaving ----


def test_the_quit_sheet_says_what_becomes_of_the_jobs(make_shell: MakeShell, look: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    shell.gallery.setFocus()
    sheet = QuitSheet(look, 2, shell.window)
    left: list[bool] = []
    sheet.left.connect(lambda: left.append(True))
    sheet.open()
    assert "2" in sheet.title.text()
    assert "Vitrine collects them" in sheet.accessibleDescription()
    QTest.keyClick(shell.window.windowHandle(), Qt.Key.Key_Escape)
    assert left == []
    assert shell.window.findChildren(QuitSheet) == []
    assert shell.gallery.hasFocus()


def test_quit_in_the_sheet_leaves(make_shell: MakeShell, look: Look, qtbot: QtBot) -> None:
    sheet = QuitSheet(look, 1, make_shell().window)
    sheet.open()
    with qtbot.waitSignal(sheet.left):
        qtbot.mouseClick(sheet.quit, Qt.MouseButton.LeftButton)


def test_a_window_that_may_not_close_stays(make_shell: MakeShell) -> None:
    shell = make_shell()
    shell.window.may_close = lambda: False
    shell.window.close()
    assert shell.window.isVisible()
    assert shell.saved == {}
    shell.window.may_close = lambda: True
    shell.window.close()
    assert not shell.window.isVisible()
    assert shell.saved
