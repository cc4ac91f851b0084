"""What the window's own commands do: palette, sheet, menu, undo, full screen, regions, leaving, notices, memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from opened import CTRL, NONE, Opened
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vitrine.demo.server import DemoServer
from vitrine.domain.generation import MediaKind
from vitrine.domain.job import JobState
from vitrine.ui.queue.queue_drawer import QueueDrawer
from vitrine.ui.shell.palette import CommandPalette
from vitrine.ui.shell.quit_sheet import QuitSheet
from vitrine.ui.shell.shortcut_sheet import ShortcutSheet
from vitrine.viewmodels.notices import Notice

OpenWindow = Callable[..., Opened]
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def palette(opened: Opened) -> CommandPalette:
    """Open the palette by its key."""
    opened.key(Qt.Key.Key_K, CTRL)
    found: CommandPalette = opened.window.findChild(CommandPalette)
    assert found.isVisible()
    assert found.search.hasFocus()
    return found


def choose(opened: Opened, typed: str) -> None:
    """Type into the palette and take the first entry."""
    card = palette(opened)
    QTest.keyClicks(card.search, typed)
    opened.key(Qt.Key.Key_Return)
    assert not card.isVisible()


# ---- palette ----


def test_a_command_is_found_and_carried_out(opened: Opened) -> None:
    choose(opened, "show or hide the queue")
    assert opened.window.drawer_open()
    choose(opened, "settings")
    assert opened.window.page() == "settings"


def test_a_model_is_found_and_chosen(opened: Opened) -> None:
    other = next(card for card in opened.form.cards if card.makes == "video")
    opened.key(Qt.Key.Key_Comma, CTRL)
    choose(opened, other.name)
    assert opened.window.page() == "gallery"
    opened.wait(lambda: opened.form.spec is not None and opened.form.spec.id == other.id)
    assert opened.form.makes is MediaKind.VIDEO


def test_a_collection_is_found_and_shown(opened: Opened) -> None:
    result, other = opened.make("one"), opened.make("two")
    organise = opened.app.models.organise
    organise.create_collection("Ceramics", None, [result])
    opened.wait(lambda: [(c.name, c.count) for c in organise.collections()] == [("Ceramics", 1)])
    card = palette(opened)
    QTest.keyClicks(card.search, "ceram")
    opened.key(Qt.Key.Key_Down)  # past the command that would undo it
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [result.name])
    assert other.name != result.name


def test_what_was_used_comes_first_also_after_a_restart(open_window: OpenWindow) -> None:
    opened = open_window()
    choose(opened, "full screen")
    opened.key(Qt.Key.Key_F, CTRL | SHIFT)
    for _ in range(2):
        card = palette(opened)
        rows = [row if isinstance(row, str) else row.entry.key for row in card.list.model().rows]  # type: ignore[attr-defined]
        assert rows[:2] == ["Recent", "full-screen"]
        opened.key(Qt.Key.Key_Escape)
        opened = open_window()


def test_a_command_that_cannot_be_used_says_why(opened: Opened) -> None:
    card = palette(opened)
    QTest.keyClicks(card.search, "undo")
    words = card.list.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "There is nothing to undo."
    opened.key(Qt.Key.Key_Return)
    assert card.isVisible()
    opened.key(Qt.Key.Key_Escape)


def test_the_palettes_key_closes_it_again(opened: Opened) -> None:
    opened.view.setFocus()
    card = palette(opened)
    opened.key(Qt.Key.Key_K, CTRL)
    assert not card.isVisible()
    assert opened.view.hasFocus()


# ---- shortcuts ----


def test_the_sheet_leads_to_the_settings_where_keys_are_changed(open_window: OpenWindow) -> None:
    opened = open_window()
    opened.view.setFocus()
    opened.key(Qt.Key.Key_Question)
    opened.click(opened.sheet(ShortcutSheet).change)
    page = opened.window.pages.currentWidget()
    assert (opened.window.page(), page.section()) == ("settings", "shortcuts")
    row = page.sections["shortcuts"].rows["panel"]
    row.recorder.click()
    opened.key(Qt.Key.Key_G, CTRL | ALT)
    opened.wait(lambda: opened.studio.settings.shortcuts)
    assert opened.window.filter_bar.panel_button.toolTip().endswith("Ctrl Alt G")
    opened = open_window()
    assert opened.window.panel_open()
    opened.key(Qt.Key.Key_G, CTRL | ALT)
    assert not opened.window.panel_open()
    opened.key(Qt.Key.Key_I, CTRL)
    assert not opened.window.panel_open()


# ---- menu ----


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("by", ["alt", "f10", "chevron"])
def test_the_full_menu_opens(opened: Opened, by: str) -> None:
    opened.view.setFocus()
    if by == "alt":
        QTest.keyPress(opened.window.windowHandle(), Qt.Key.Key_Alt, ALT)
        QTest.keyRelease(opened.window.windowHandle(), Qt.Key.Key_Alt, NONE)
    elif by == "f10":
        opened.key(Qt.Key.Key_F10)
    else:
        opened.click(opened.window.sidebar.wordmark)
    menu = opened.window.full_menu()
    assert menu.isVisible()
    menu.close()


def test_the_menu_stays_shut_over_a_dialog(opened: Opened) -> None:
    opened.view.setFocus()
    opened.key(Qt.Key.Key_Question)
    sheet = opened.sheet(ShortcutSheet)
    QTest.keyPress(opened.window.windowHandle(), Qt.Key.Key_Alt, ALT)
    QTest.keyRelease(opened.window.windowHandle(), Qt.Key.Key_Alt, NONE)
    opened.key(Qt.Key.Key_F10)
    assert not opened.window.full_menu().isVisible()
    opened.click(sheet.done)


# ---- undo ----


def test_undo_and_redo_name_what_they_do(opened: Opened) -> None:
    undo, done = opened.app.models.undo, []
    undo.do("3 moved to trash", lambda: done.append("do"), lambda: done.append("undo"))
    assert opened.toast == "3 moved to trash"
    assert opened.window.command("undo").text() == "Undo: 3 moved to trash"
    opened.view.setFocus()
    opened.key(Qt.Key.Key_Z, CTRL)
    assert opened.window.command("redo").text() == "Redo: 3 moved to trash"
    assert opened.window.command("undo").text() == "Undo"
    opened.key(Qt.Key.Key_Z, CTRL | SHIFT)
    opened.click(opened.window.toast.action)
    assert done == ["do", "undo", "do", "undo"]


def test_undo_in_the_prompt_is_the_prompts(opened: Opened) -> None:
    done: list[str] = []
    opened.app.models.undo.do("3 moved to trash", lambda: None, lambda: done.append("undo"))
    opened.write("a valley")
    opened.key(Qt.Key.Key_Z, CTRL)
    assert done == []


# ---- regions ----


def test_f6_goes_through_every_region_and_back(opened: Opened) -> None:
    opened.make("one")  # the first run has no filter bar
    window = opened.window
    window.set_drawer_open(shown=True)
    opened.wait(lambda: window.findChild(QueueDrawer) is not None and window.findChild(QueueDrawer).isVisible())
    regions = {
        "sidebar": window.sidebar, "bar": window.filter_bar, "gallery": opened.view, "drawer": window.drawer,
        "panel": window.panel,
    }  # fmt: skip

    def here() -> str:
        focused = QApplication.focusWidget()
        return next(name for name, region in regions.items() if region is focused or region.isAncestorOf(focused))

    opened.view.setFocus()
    seen = []
    for _ in range(len(regions)):
        opened.key(Qt.Key.Key_F6)
        seen.append(here())
    assert seen == ["drawer", "panel", "sidebar", "bar", "gallery"]
    back = []
    for _ in range(len(regions)):
        opened.key(Qt.Key.Key_F6, SHIFT)
        back.append(here())
    assert back == ["bar", "sidebar", "panel", "drawer", "gallery"]


def test_tab_goes_through_the_regions_in_reading_order(opened: Opened) -> None:
    opened.make("one")  # the strip of the first steps stands under the filter bar, and is none of the four
    window = opened.window
    regions = [window.sidebar, window.filter_bar, opened.view, window.panel]
    window.sidebar.wordmark.setFocus()
    order: list[int] = []
    names: list[str] = []
    for _ in range(200):
        focused = QApplication.focusWidget()
        place = next((n for n, region in enumerate(regions) if region is focused or region.isAncestorOf(focused)), 1)
        if not order or order[-1] != place:
            order.append(place)
            names.append(f"{type(focused).__name__} {focused.accessibleName()}")  # type: ignore[union-attr]
        if len(order) > 1 and place == 0:
            break
        opened.key(Qt.Key.Key_Tab)
    assert order == [0, 1, 2, 3, 0], names


# ---- full screen ----


def test_full_screen_and_back(opened: Opened) -> None:
    opened.key(Qt.Key.Key_F, CTRL | SHIFT)
    assert opened.window.isFullScreen()
    opened.key(Qt.Key.Key_Escape)
    assert not opened.window.isFullScreen()


# ---- leaving ----


def start_one(opened: Opened, demo: DemoServer) -> str:
    """Generate a video that never ends."""
    opened.choose_output(MediaKind.VIDEO)
    demo.fault({"on": "create", "do": "never-finish"})
    (job_id,) = opened.press_generate()
    opened.wait(lambda: opened.job(job_id).state is JobState.RUNNING)
    return job_id


def test_a_window_with_running_jobs_asks_and_stays(opened: Opened, demo: DemoServer) -> None:
    start_one(opened, demo)
    opened.key(Qt.Key.Key_Q, CTRL)
    sheet = opened.sheet(QuitSheet)
    opened.window.close()
    assert opened.sheet(QuitSheet) is sheet
    opened.click(sheet.stay)
    assert opened.window.isVisible()
    opened.key(Qt.Key.Key_Q, CTRL)
    opened.click(opened.sheet(QuitSheet).quit)
    assert not opened.window.isVisible()


def test_a_window_without_running_jobs_just_closes(opened: Opened) -> None:
    opened.make("one")
    opened.key(Qt.Key.Key_Q, CTRL)
    assert not opened.window.isVisible()


# ---- the desktop ----


def test_the_desktop_is_told_only_while_another_window_is_in_front(opened: Opened, monkeypatch: object) -> None:
    told: list[Notice] = []
    opened.app.models.notices.told.connect(told.append)
    sent: list[Notice] = []
    opened.app.models.notices.send = sent.append  # type: ignore[method-assign]
    opened.make("in front")
    opened.wait(lambda: len(told) == 1)
    assert sent == []
    opened.window.isActiveWindow = lambda: False
    result = opened.make("behind another window")
    opened.wait(lambda: len(sent) == 1)
    assert (sent[0].title, sent[0].text, sent[0].name) == ("An image is ready", "behind another window", result.name)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_click_on_the_message_shows_its_result(opened: Opened) -> None:
    result = opened.make("a valley")
    notices = opened.app.desk.notices
    notices._about = result.name
    notices._made_tray().chosen.emit()
    assert opened.window.page() == "viewer"


# ---- memory and rest ----


def test_what_was_open_comes_back(open_window: OpenWindow) -> None:
    opened = open_window()
    opened.view.setFocus()
    opened.key(Qt.Key.Key_I)
    opened.key(Qt.Key.Key_J, CTRL)
    opened.key(Qt.Key.Key_B, CTRL)
    opened.window.resize(1300, 800)
    opened = open_window()
    window = opened.window
    assert (window.tabs.key(), window.drawer_open(), window.sidebar.rail) == ("details", True, True)


def test_the_view_and_its_filters_come_back_but_not_the_trash(open_window: OpenWindow) -> None:
    opened = open_window()
    result, other = opened.make("a quiet valley"), opened.make("harbour at night")
    opened.key(Qt.Key.Key_2, CTRL)
    opened.key(Qt.Key.Key_F, CTRL)
    opened.type_into(opened.window.filter_bar.search, "harb")
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [other.name])
    opened = open_window()
    opened.wait(lambda: [tile.key for tile in opened.tiles()] == [other.name])
    assert opened.window.filter_bar.search.text() == "harb"
    assert opened.app.desk.views.search.view == "images"
    opened.key(Qt.Key.Key_F, CTRL)
    opened.key(Qt.Key.Key_Escape)
    opened.wait(lambda: len(opened.tiles()) == 2)
    opened.key(Qt.Key.Key_6, CTRL)
    opened.wait(lambda: opened.tiles() == [])
    opened = open_window()
    opened.wait(lambda: {tile.key for tile in opened.tiles()} == {result.name, other.name})


def test_no_timer_runs_when_nothing_moves(opened: Opened, tmp_path: Path) -> None:
    opened.make("one")
    opened.window.toast.dismiss()
    opened.view.setFocus()

    def ticking() -> list[str]:
        owners = [opened.window, opened.app.courtesy, opened.app.desk, opened.app.tasks]
        timers = [timer for owner in owners for timer in owner.findChildren(QTimer) if timer.isActive()]
        return [f"{type(timer.parent()).__name__} {timer.interval()}" for timer in timers]

    opened.wait(lambda: ticking() == [])
