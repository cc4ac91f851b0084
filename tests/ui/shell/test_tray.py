"""The icon among the desktop's: its badge, and when it is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from vitrine.ui.look import Look
from vitrine.ui.shell.tray import Tray, badged


def test_the_badge_grows_with_the_number(look: Look) -> None:
    def red(count: int) -> int:
        image = badged(look, count).pixmap(32, 32).toImage()
        wanted = look.colour("danger.solid").name()
        return sum(image.pixelColor(x, y).name() == wanted for x in range(32) for y in range(32))

    assert red(0) == 0
    assert 0 < red(1) < red(12)
    assert red(99) == red(450)


@pytest.fixture
def tray(look: Look, monkeypatch: pytest.MonkeyPatch) -> Tray:
    """A tray on a desktop that has one; the offscreen platform has none."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    owner = QObject(look)
    return Tray(look, owner)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_icon_is_there_while_jobs_run(tray: Tray) -> None:
    assert not tray.shown
    tray.set_running(2)
    assert tray.shown
    tray.set_running(0)
    assert tray.shown  # its message may still be clicked
    tray.rest()
    assert not tray.shown
    tray.set_running(1)
    tray.rest()
    assert tray.shown


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_a_click_asks_for_the_window(tray: Tray, qtbot: QtBot) -> None:
    tray.tell("An image is ready", "a quiet valley")
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None
    for signal, arguments in ((icon.messageClicked, ()), (icon.activated, (QSystemTrayIcon.ActivationReason.Trigger,))):
        with qtbot.waitSignal(tray.chosen):
            signal.emit(*arguments)


def test_without_a_tray_no_icon_is_made(look: Look) -> None:
    tray = Tray(look, QObject(look))
    if QSystemTrayIcon.isSystemTrayAvailable():
        pytest.skip("this desktop has a tray")
    tray.set_running(3)
    assert not tray.shown
    assert not tray.usable
