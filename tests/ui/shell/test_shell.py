"""The window's regions, what folds, its commands, its memory; sidebar, filter bar, banner, toast, focus ring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pixels import Shell, pixel, token
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sidebar_rows import press_row, row_place

from vitrine.ui.look import Look
from vitrine.ui.shell.banner import BannerState, Severity
from vitrine.ui.shell.full_menu import FullMenu

MakeShell = Callable[..., Shell]


def place(widget: QWidget) -> QRect:
    """Return a widget's rectangle in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def key(shell: Shell, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key the way the platform does, so that shortcuts and the focus ring see it."""
    shell.window.activateWindow()
    QTest.keyClick(shell.window.windowHandle(), code, modifiers)
    QApplication.processEvents()


# ---- regions ----


def test_the_regions_at_1440(make_shell: MakeShell) -> None:
    window = make_shell(1440, 900).window
    assert place(window.sidebar) == QRect(0, 0, 216, 900)
    assert place(window.filter_bar) == QRect(216, 0, 880, 52)
    assert place(window.panel) == QRect(1097, 0, 343, 900)
    assert place(window.tabs) == QRect(1113, 12, 311, 28)
    assert place(window.filter_bar.search) == QRect(232, 10, 286, 32)
    assert place(window.filter_bar.panel_button) == QRect(1052, 12, 28, 28)
    assert row_place(window.sidebar, "all") == QRect(8, 56, 199, 28)
    assert row_place(window.sidebar, "settings") == QRect(8, 809, 199, 28)
    assert place(window.sidebar.storage).top() == 845


def test_the_regions_at_1100(make_shell: MakeShell) -> None:
    window = make_shell(1100, 720).window
    assert place(window.sidebar) == QRect(0, 0, 52, 720)
    assert place(window.filter_bar) == QRect(52, 0, 728, 52)
    assert place(window.panel) == QRect(781, 0, 319, 720)
    assert place(window.tabs) == QRect(797, 12, 287, 28)
    assert row_place(window.sidebar, "all") == QRect(8, 52, 36, 32)
    assert place(window.sidebar.storage).top() == 671


def test_the_regions_have_their_tokens(make_shell: MakeShell, themed: Look) -> None:
    window = make_shell(1440, 900).window
    image = window.grab().toImage()

    def at(x: int, y: int) -> str:
        return image.pixelColor(x, y).name().upper()

    assert at(100, 500) == token(themed, "bg.panel")
    assert at(215, 500) == token(themed, "line.subtle")
    assert at(600, 500) == token(themed, "bg.canvas")
    assert at(1096, 500) == token(themed, "line.subtle")
    assert at(1300, 500) == token(themed, "bg.panel")
    assert at(100, 58) == token(themed, "row.selected")
    assert at(100, 845) == token(themed, "line.subtle")
    assert at(1268, 13) == token(themed, "seg.track")
    assert at(1120, 26) == token(themed, "seg.chosen")
    assert at(1054, 15) == token(themed, "row.selected")


def test_changing_the_theme_repaints_everything(make_shell: MakeShell, look: Look) -> None:
    window = make_shell().window
    look.choose("light")
    QApplication.processEvents()
    image = window.grab().toImage()
    for x, name in ((100, "bg.panel"), (600, "bg.canvas"), (1300, "bg.panel")):
        assert image.pixelColor(x, 500).name().upper() == token(look, name)


def test_the_sidebar_folds_below_1180(make_shell: MakeShell) -> None:
    window = make_shell(1180, 800).window
    assert (window.sidebar.width(), window.panel.width() + 1) == (216, 344)
    window.resize(1179, 800)
    assert (window.sidebar.width(), window.panel.width() + 1) == (52, 320)
    window.resize(1300, 800)
    assert (window.sidebar.width(), window.panel.width() + 1) == (216, 344)


def test_the_gallery_keeps_480_and_the_panel_gives_way(make_shell: MakeShell) -> None:
    window = make_shell(960, 600).window
    assert window.minimumWidth() == 960
    assert window.minimumHeight() == 600
    assert window.panel_open()
    window.command("sidebar").trigger()
    assert window.sidebar.width() == 216
    assert not window.panel_open()
    assert window.gallery.width() >= 480
    window.resize(1100, 600)
    assert window.panel_open()


# ---- panel, drawer, pages ----


def test_the_panel_closes_and_a_tab_opens_it(make_shell: MakeShell, qtbot: QtBot) -> None:
    shell = make_shell()
    window = shell.window
    key(shell, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not window.panel_open()
    assert not window.filter_bar.panel_button.isChecked()
    assert window.gallery.width() == 1440 - 216
    with qtbot.waitSignal(window.tab_changed) as told:
        window.show_tab("details")
    assert told.args == ["details"]
    assert window.panel_open()
    assert window.panel.pages.currentIndex() == 1
    qtbot.mouseClick(window.filter_bar.panel_button, Qt.MouseButton.LeftButton)
    assert not window.panel_open()


def test_a_bare_letter_acts_in_the_gallery_only(make_shell: MakeShell) -> None:
    shell = make_shell()
    shell.gallery.setFocus()
    key(shell, Qt.Key.Key_I)
    assert shell.window.tabs.key() == "details"
    shell.window.filter_bar.search.setFocus()
    key(shell, Qt.Key.Key_I)
    assert shell.window.filter_bar.search.text() == "i"
    shell.window.filter_bar.star.setFocus()
    key(shell, Qt.Key.Key_I)
    assert shell.window.tabs.key() == "details"


def test_the_drawer_opens_at_268_and_stays_under_half(make_shell: MakeShell, look: Look) -> None:
    shell = make_shell()
    window = shell.window
    key(shell, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.drawer_open()
    assert place(window.drawer) == QRect(216, 900 - 267, 880, 267)
    assert pixel(window, 600, 900 - 268) == token(look, "line")
    window.resize(1440, 600)
    assert window.drawer.height() <= 270
    press_row(window.sidebar, "queue")
    assert not window.drawer_open()


def test_pages_take_the_place_of_gallery_and_panel(make_shell: MakeShell, qtbot: QtBot) -> None:
    shell = make_shell()
    window, made = shell.window, []

    def settings() -> QWidget:
        made.append(QWidget())
        return made[-1]

    window.add_page("settings", settings)
    assert made == []
    with qtbot.waitSignal(window.page_changed) as told:
        key(shell, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["settings"]
    assert place(made[0]) == QRect(216, 0, 1440 - 216, 900)
    assert window.sidebar.places.current == "settings"
    key(shell, Qt.Key.Key_Escape)
    assert window.page() == "gallery"
    assert window.sidebar.places.current == "all"
    window.show_page("settings")
    assert len(made) == 1
    press_row(window.sidebar, "videos")
    assert window.page() == "gallery"
    with pytest.raises(KeyError):
        window.show_page("nowhere")


def test_esc_with_nothing_to_close_is_for_the_gallery(make_shell: MakeShell, qtbot: QtBot) -> None:
    shell = make_shell()
    shell.gallery.setFocus()
    with qtbot.waitSignal(shell.window.escaped):
        key(shell, Qt.Key.Key_Escape)


# ---- commands ----


def test_every_command_has_a_key_and_a_place_in_the_menu(make_shell: MakeShell) -> None:
    window = make_shell().window
    keys = {}
    menu = FullMenu(window._look, window.commands, window)
    for name in ("search", "sidebar", "panel", "tab", "queue", "back", "region", "settings", "quit"):
        action = window.command(name)
        keys[name] = action.shortcut().toString()
        assert action in menu.groups[window.commands.command(name).group].actions()
        assert action.text()
    assert keys == {
        "search": "Ctrl+F", "sidebar": "Ctrl+B", "panel": "Ctrl+I", "tab": "I", "queue": "Ctrl+J", "back": "Esc",
        "region": "F6", "settings": "Ctrl+,", "quit": "Ctrl+Q",
    }  # fmt: skip
    with pytest.raises(ValueError, match="already"):
        window.add_command("quit", "Quit", "", lambda: None)


def test_a_command_can_be_added(make_shell: MakeShell) -> None:
    shell = make_shell()
    pressed: list[str] = []
    shell.window.add_command("generate", "Generate", "Ctrl+Return Ctrl+Enter", lambda: pressed.append("go"))
    key(shell, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    key(shell, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["go", "go"]


def test_search_has_the_focus_on_its_key_and_esc_clears_then_leaves(make_shell: MakeShell) -> None:
    shell = make_shell()
    search = shell.window.filter_bar.search
    key(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    QTest.keyClicks(search, "fog")
    key(shell, Qt.Key.Key_Escape)
    assert (search.text(), search.hasFocus()) == ("", True)
    key(shell, Qt.Key.Key_Escape)
    assert shell.gallery.hasFocus()


def test_f6_goes_round_the_regions(make_shell: MakeShell) -> None:
    shell = make_shell()
    window = shell.window
    shell.gallery.setFocus()
    seen = []
    for _ in range(4):
        key(shell, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        regions = {"sidebar": window.sidebar, "bar": window.filter_bar, "panel": window.panel, "gallery": shell.gallery}
        seen.append(next(name for name, region in regions.items() if region is focused or region.isAncestorOf(focused)))
    assert seen == ["panel", "sidebar", "bar", "gallery"]


# ---- memory ----


def test_the_window_comes_back_as_it_was(make_shell: MakeShell) -> None:
    first = make_shell(1300, 820)
    first.window.set_drawer_open(shown=True)
    first.window.command("sidebar").trigger()
    first.window.close()
    assert (first.saved["width"], first.saved["height"], first.saved["rail"]) == (1300, 820, True)
    second = make_shell(kept=first.saved)
    assert (second.window.width(), second.window.height()) == (1300, 820)
    assert second.window.sidebar.rail
    assert second.window.drawer_open()


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"width": "wide", "height": None, "panel_width": True, "drawer_height": -5, "rail": 1},
        {"width": 10**9, "height": 3, "x": 10**9, "y": -(10**9), "panel_width": 5000},
    ],
)
def test_a_damaged_memory_does_no_harm(make_shell: MakeShell, kept: dict[str, object]) -> None:
    window = make_shell(kept=kept).window
    assert window.width() >= 960
    assert window.height() >= 600
    assert 319 <= window.panel.width() <= 439
    assert window.pos().x() < 10_000


def test_a_dragged_panel_width_is_kept(make_shell: MakeShell) -> None:
    shell = make_shell(kept={"panel_width": 400, "width": 1440, "height": 900})
    assert shell.window.panel.width() + 1 == 400
    shell.window.resize(1500, 900)
    assert shell.window.panel.width() + 1 == 400
    shell.window.close()
    assert shell.saved["panel_width"] == 400


# ---- banner and toast ----


def test_the_worst_state_is_shown_and_a_dismissed_one_stays_away(make_shell: MakeShell, look: Look) -> None:
    window = make_shell().window
    done: list[str] = []
    away = BannerState("The bucket is away.", "cloud-off", actions=(("Try now", lambda: done.append("try")),))
    full = BannerState("This disk is full.", "circle-alert", Severity.DANGER)
    window.banner.set_state("storage", away)
    QApplication.processEvents()
    assert place(window.banner) == QRect(216, 0, 880, 44)
    assert place(window.filter_bar).top() == 44
    assert pixel(window.banner, 4, 22) == token(look, "warning.subtle")
    window.banner.first.click()
    assert done == ["try"]
    window.banner.set_state("disk", full)
    assert window.banner.shown() == full
    assert pixel(window.banner, 4, 22) == token(look, "danger.subtle")
    window.banner.dismiss()
    assert window.banner.shown() == away
    window.banner.dismiss()
    assert not window.banner.isVisible()
    window.banner.set_state("storage", BannerState("The bucket is away.", "cloud-off"))
    assert not window.banner.isVisible()
    window.banner.set_state("storage", BannerState("The bucket is still away.", "cloud-off"))
    assert window.banner.isVisible()
    window.banner.set_state("storage", None)
    assert not window.banner.isVisible()


def test_a_banners_note_gives_way_before_its_text(make_shell: MakeShell) -> None:
    window = make_shell(1440, 900).window
    text = "3 results are safe on this computer and will upload when the bucket is back."
    window.banner.set_state("storage", BannerState(text, "cloud-off", note="Next try in 40 s."))
    QApplication.processEvents()
    assert window.banner.note.isVisible()
    window.resize(1000, 700)
    QApplication.processEvents()
    assert not window.banner.note.isVisible()
    assert window.banner.text.width() >= window.banner.text.sizeHint().width()
    window.resize(1440, 900)
    QApplication.processEvents()
    assert window.banner.note.isVisible()


def test_a_toast_stands_at_the_bottom_centre(make_shell: MakeShell, themed: Look) -> None:
    window = make_shell().window
    window.toast.announce("3 images saved to ~/Pictures/Vitrine", action="Show in folder")
    image = window.grab().toImage()
    column = [image.pixelColor(440 + 216, y).name().upper() for y in range(800, 900)]
    raised = [800 + y for y, colour in enumerate(column) if colour == token(themed, "bg.raised")]
    assert (raised[0], raised[-1]) == (845, 882)
    card = place(window.toast)
    assert abs(card.center().x() - (216 + 440)) <= 1


def test_one_toast_at_a_time_with_one_action(make_shell: MakeShell, qtbot: QtBot) -> None:
    toast, done = make_shell().window.toast, []
    toast.announce("First")
    toast.announce("3 moved to trash", icon="trash-2", action="Undo", on_action=lambda: done.append("undo"))
    assert toast.text.text() == "3 moved to trash"
    assert toast.action.isVisible()
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert not toast.isVisible()
    toast.announce("Done")
    assert not toast.action.isVisible()
    qtbot.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_leaves_by_itself_and_an_error_stays(make_shell: MakeShell, look: Look) -> None:
    toast = make_shell().window.toast
    toast.announce("Saved")
    timer = toast.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    assert timer.interval() == 5000
    QApplication.sendEvent(toast, _enter())
    assert not timer.isActive()
    QApplication.sendEvent(toast, _leave())
    assert timer.isActive()
    toast.announce("The page was not saved", error=True)
    assert not timer.isActive()
    assert toast.isVisible()
    toast.hide()


def _enter() -> object:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QEnterEvent

    return QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))


def _leave() -> object:
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


# ---- focus, names, rest ----


def test_the_ring_follows_the_keyboard_only(make_shell: MakeShell, look: Look) -> None:
    shell = make_shell()
    window, ring = shell.window, shell.window.focus_ring
    window.filter_bar.chips["tags"].setFocus()
    assert ring.target is None
    key(shell, Qt.Key.Key_Tab)
    star = window.filter_bar.star
    assert ring.target is star
    assert place(ring) == place(star).adjusted(-3, -3, 3, 3)
    assert pixel(window, place(star).center().x(), place(star).top() - 2) == token(look, "focus")
    window.banner.set_state("storage", BannerState("Away.", "cloud-off"))
    QApplication.processEvents()
    assert place(ring) == place(star).adjusted(-3, -3, 3, 3)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(600, 500))
    assert ring.target is None


def test_text_fields_and_the_gallery_draw_their_own_focus(make_shell: MakeShell) -> None:
    shell = make_shell()
    key(shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert shell.window.focus_ring.target is None


def test_everything_that_takes_the_focus_has_a_name(make_shell: MakeShell) -> None:
    window = make_shell().window
    for widget in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not name and widget.isVisible():
            pytest.fail(f"{type(widget).__name__} in {type(widget.parent()).__name__} has no name")


def test_hit_areas_are_24_px_at_least(make_shell: MakeShell) -> None:
    window = make_shell().window
    for widget in window.findChildren(QAbstractButton):
        if widget.isVisible():
            assert min(widget.width(), widget.height()) >= 24, widget.accessibleName()


def test_nothing_ticks_at_rest(make_shell: MakeShell) -> None:
    shell = make_shell()
    shell.gallery.setFocus()
    assert [timer for timer in shell.window.findChildren(QTimer) if timer.isActive()] == []
