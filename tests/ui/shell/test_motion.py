"""What moves, how long, and that nothing does with reduced motion; what comes back after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pixels import Shell
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation, QRect, QSize
from PySide6.QtWidgets import QApplication, QGraphicsEffect, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vitrine.ui.look import Look
from vitrine.ui.parts.motion import Veil, cross_fade
from vitrine.ui.parts.popover import Popover
from vitrine.ui.shell.window_memory import brought_back

MakeShell = Callable[..., Shell]


@pytest.fixture
def moving(look: Look) -> Iterator[Look]:
    """The look with motion."""
    look.reduced_motion = False
    yield look
    look.reduced_motion = True


def running(shell: Shell) -> list[tuple[str, int]]:
    """Return the property and the duration of each animation that runs."""
    found = shell.window.findChildren(QPropertyAnimation)
    state = QAbstractAnimation.State.Running
    moves = [animation for animation in found if animation.state() is state]
    assert all(animation.easingCurve().type() is QEasingCurve.Type.OutCubic for animation in moves)
    return sorted((animation.propertyName().data().decode(), animation.duration()) for animation in moves)


def at_rest(shell: Shell, qtbot: QtBot) -> None:
    """Wait until nothing moves, and see that nothing is left of it."""
    qtbot.waitUntil(lambda: running(shell) == [])
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert [veil for veil in shell.window.findChildren(Veil) if veil.isVisible()] == []
    assert shell.window.findChildren(QGraphicsEffect) == []


def popover(shell: Shell, look: Look) -> Popover:
    card = Popover(look, shell.window)
    card.body.addWidget(QLabel("Words"))
    return card


def test_a_popover_fades_in_and_rises_by_4_px(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    card = popover(shell, moving)
    card.open_at(shell.window.filter_bar.star)
    assert running(shell) == [("pos", 140), ("strength", 140)]
    first = card.y()
    at_rest(shell, qtbot)
    assert first - card.y() in (3, 4)


def test_a_tab_fades(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    shell.window.show_tab("details")
    assert running(shell) == [("strength", 140)]
    at_rest(shell, qtbot)


def test_a_toast_fades_in_and_rises(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    shell.window.toast.announce("3 moved to trash")
    assert running(shell) == [("pos", 140), ("strength", 140)]
    at_rest(shell, qtbot)
    place = shell.window.toast.geometry()
    shell.window.toast.place()
    assert shell.window.toast.geometry() == place


def test_the_drawer_rises_and_sinks(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    window = shell.window
    window.set_drawer_open(shown=True)
    assert running(shell) == [("reach", 200)]
    at_rest(shell, qtbot)
    assert (window.drawer_open(), window.drawer.height() + 1) == (True, 268)
    window.set_drawer_open(shown=False)
    assert window.drawer_open()
    at_rest(shell, qtbot)
    assert not window.drawer_open()
    window.set_drawer_open(shown=True)
    window.set_drawer_open(shown=False)
    at_rest(shell, qtbot)
    assert not window.drawer_open()


def test_the_sidebar_slides_and_everything_is_laid_out_once(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    widths = []
    shell.gallery.resizeEvent = lambda event: widths.append(event.size().width())  # type: ignore[method-assign]
    shell.window.toggle_sidebar()
    assert running(shell) == [("geometry", 200)]
    at_rest(shell, qtbot)
    assert widths == [1440 - 52 - 344]
    shell.window.toggle_sidebar()
    assert running(shell) == [("geometry", 200)]
    at_rest(shell, qtbot)
    assert shell.window.sidebar.width() == 216


def test_the_viewer_comes_with_a_cross_fade(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()
    shell.window.add_page("viewer", QWidget())
    shell.window.add_page("settings", QWidget())
    shell.window.show_page("viewer")
    assert running(shell) == [("strength", 200)]
    at_rest(shell, qtbot)
    for page in ("settings", "gallery"):
        shell.window.show_page(page)
        assert running(shell) == []


def test_nothing_moves_with_reduced_motion(make_shell: MakeShell, look: Look) -> None:
    shell = make_shell()
    window = shell.window
    window.add_page("viewer", QWidget())
    popover(shell, look).open_at(window.filter_bar.star)
    window.toast.announce("Saved")
    window.set_drawer_open(shown=True)
    window.toggle_sidebar()
    window.show_tab("details")
    window.show_page("viewer")
    assert running(shell) == []
    assert window.findChildren(Veil) == []


def test_a_change_that_fails_leaves_nothing_behind(make_shell: MakeShell, moving: Look, qtbot: QtBot) -> None:
    shell = make_shell()

    def fail() -> None:
        with cross_fade(moving, shell.window, "base"):
            raise KeyError("nowhere")

    with pytest.raises(KeyError):
        fail()
    at_rest(shell, qtbot)


# ---- what comes back ----


def test_the_tab_and_what_others_keep_come_back(make_shell: MakeShell) -> None:
    first = make_shell(1300, 820)
    first.window.show_tab("details")
    first.window.keeps("filter", lambda: "type:video")
    first.window.close()
    second = make_shell(kept=first.saved)
    assert second.window.tabs.key() == "details"
    assert second.window.panel.pages.currentIndex() == 1
    assert second.window.kept["filter"] == "type:video"
    second.window.close()
    assert second.saved["filter"] == "type:video"


def test_an_unfolded_sidebar_in_a_narrow_window_comes_back(make_shell: MakeShell) -> None:
    first = make_shell(1100, 720)
    first.window.toggle_sidebar()
    first.window.close()
    second = make_shell(kept=first.saved)
    assert (second.window.width(), second.window.sidebar.rail) == (1100, False)


SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)]


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (QRect(100, 100, 1440, 900), QRect(100, 100, 1440, 900)),
        (QRect(-700, 100, 1440, 900), QRect(-700, 100, 1440, 900)),  # enough of its edge is in sight
        (QRect(5000, 100, 1440, 900), QRect(480, 100, 1440, 900)),
        (QRect(3100, 50, 960, 600), QRect(2240, 50, 960, 600)),
        (QRect(100, -400, 1440, 900), QRect(100, 0, 1440, 900)),
        (QRect(100, 2000, 2600, 1600), QRect(0, 0, 1920, 1040)),
    ],
)
def test_a_window_off_the_screens_comes_back(frame: QRect, expected: QRect) -> None:
    back = brought_back(frame, SCREENS)
    assert back == expected
    assert back.size().boundedTo(QSize(1920, 1040)) == back.size() or back == frame
    assert brought_back(QRect(QPoint(9, 9), frame.size()), []) == QRect(QPoint(9, 9), frame.size())
