"""Comparing, statistics and links in the real window, by keys and pointer."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable

import pytest
from opened import CTRL, Opened
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from vitrine.domain.generation import Generation
from vitrine.ui.compare.compare_page import ComparePage
from vitrine.ui.dialogs.share_dialog import ShareDialog
from vitrine.ui.statistics.statistics_page import StatisticsPage
from vitrine.viewmodels.comparing import Verdict

OpenWindow = Callable[..., Opened]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def chosen(opened: Opened, count: int) -> list[Generation]:
    """Make results and select them all."""
    made = [opened.make(f"valley number {number}") for number in range(count)]
    opened.click_tile(opened.row(made[0]))
    opened.key(Qt.Key.Key_A, CTRL)
    opened.wait(lambda: len(opened.view.chosen()) == count)
    return opened.view.chosen()


def compare(opened: Opened, count: int) -> ComparePage:
    """Open the page for comparing by its key."""
    chosen(opened, count)
    opened.key(Qt.Key.Key_X)
    opened.wait(lambda: opened.window.page() == "compare")
    page = opened.app.desk.examining.page
    opened.wait(lambda: all(pane.is_whole for pane in page.panes[: min(count, 4)]))
    return page


def test_x_compares_what_is_chosen_and_esc_leads_back(open_window: OpenWindow) -> None:
    opened = open_window()
    page = compare(opened, 2)
    assert not opened.window.sidebar.isVisible()
    assert page.bar.place.text() == "Compare 2 of 2 selected"
    opened.key(Qt.Key.Key_Escape)
    opened.wait(lambda: opened.window.page() == "gallery")
    assert opened.window.sidebar.isVisible()


def test_keep_and_reject_are_carried_out_and_taken_back_with_one_undo(open_window: OpenWindow) -> None:
    opened = open_window()
    page = compare(opened, 3)
    first, second, _ = opened.app.models.comparing.panes
    opened.key(Qt.Key.Key_K)
    opened.key(Qt.Key.Key_2)
    opened.key(Qt.Key.Key_X)
    assert page.finish_bar.finish.text() == "Finish: keep 1, move 1 to trash"
    opened.key(Qt.Key.Key_Return)
    opened.wait(lambda: opened.window.page() == "gallery")

    def facts() -> tuple[bool, bool]:
        results = opened.studio.library.results
        return results.get(first.id).starred, results.get(second.id).trashed_at is not None

    opened.wait(lambda: facts() == (True, True))
    assert opened.toast == "1 kept, 1 moved to trash"
    opened.key(Qt.Key.Key_Z, CTRL)
    opened.wait(lambda: facts() == (False, False))
    opened.key(Qt.Key.Key_Z, CTRL | SHIFT)
    opened.wait(lambda: facts() == (True, True))


def test_more_than_four_shows_the_first_four(open_window: OpenWindow) -> None:
    opened = open_window()
    page = compare(opened, 5)
    assert page.area.count == 4
    assert "first 4 of the 5" in opened.toast


def test_one_result_is_not_compared(open_window: OpenWindow) -> None:
    opened = open_window()
    opened.click_tile(opened.row(opened.make("a lake")))
    opened.key(Qt.Key.Key_X)
    assert opened.window.page() == "gallery"


def test_w_wipes_and_k_again_takes_the_verdict_back(open_window: OpenWindow) -> None:
    opened = open_window()
    page = compare(opened, 2)
    opened.key(Qt.Key.Key_W)
    assert page.area.wiping
    opened.key(Qt.Key.Key_W)
    assert not page.area.wiping
    opened.key(Qt.Key.Key_K)
    assert opened.app.models.comparing.count(Verdict.KEEP) == 1
    opened.key(Qt.Key.Key_K)
    assert opened.app.models.comparing.count(Verdict.KEEP) == 0


def test_the_statistics_count_what_was_made(open_window: OpenWindow) -> None:
    opened = open_window()
    opened.make("a lake")
    opened.make("a hill")
    opened.window.command("statistics").trigger()
    opened.wait(lambda: opened.window.page() == "statistics")
    page = opened.window.findChild(StatisticsPage)
    opened.wait(lambda: page.cards[0].value.text() == "2")
    assert page.cards[0].note.text() == "2 images, 0 videos"
    assert page.cards[3].value.text() == "100%"
    assert page.chart.accessibleDescription().startswith("Images: 2; Videos: 0. Most on ")
    assert [share.name.text() for share in page.providers.rows] == ["Demo painter, this computer"]
    assert page.models.rowCount() == 1


@pytest.mark.parametrize("key", ["share", "export"])
def test_share_and_export_by_their_keys(open_window: OpenWindow, key: str) -> None:
    from vitrine.ui.dialogs.export_dialog import ExportDialog

    opened = open_window()
    chosen(opened, 2)
    if key == "share":
        opened.key(Qt.Key.Key_S, CTRL | SHIFT)
        assert opened.sheet(ShareDialog).title.text() == "Share 2 items"
    else:
        opened.key(Qt.Key.Key_E, CTRL)
        assert opened.sheet(ExportDialog).title.text() == "Export 2 items"
    opened.key(Qt.Key.Key_Escape)


def test_a_link_outlives_the_window_and_is_stopped_in_the_next_one(open_window: OpenWindow) -> None:
    opened = open_window()
    chosen(opened, 2)
    opened.key(Qt.Key.Key_S, CTRL | SHIFT)
    dialog = opened.sheet(ShareDialog)
    opened.wait(lambda: opened.app.models.sharing.first)
    opened.click(dialog.create_button)
    opened.click(dialog.create_button)
    opened.wait(dialog.link.isVisible)
    url = QGuiApplication.clipboard().text()
    assert status(url) == 200
    opened.wait(lambda: opened.studio.library.results.counts().shared == 2)
    opened.close()
    again = open_window()
    again.wait(lambda: len(again.app.models.sharing.active) == 1)
    again.wait(lambda: status(url) == 200)
    (entry,) = again.app.models.sharing.active
    again.app.models.sharing.stop(entry.record)
    again.wait(lambda: status(url) == 410)
    again.wait(lambda: again.studio.library.results.counts().shared == 0)


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
    except OSError:
        return 0


def test_a_page_of_a_collection_bears_its_name(open_window: OpenWindow) -> None:
    opened = open_window()
    results = chosen(opened, 2)
    opened.app.models.organise.create_collection("Court of colour", then_add=results)
    opened.wait(lambda: [one.count for one in opened.app.models.organise.collections()] == [2])
    (collection,) = opened.app.models.organise.collections()
    opened.app.desk.views.show_collection(collection.id)
    opened.wait_for_tiles(2)
    opened.app.desk.acts.share(opened.studio.library.results.named([one.name for one in results]))
    dialog = opened.sheet(ShareDialog)
    assert dialog.options.title == "Court of colour"
    opened.key(Qt.Key.Key_Escape)


def test_the_figures_follow_what_is_made(open_window: OpenWindow) -> None:
    opened = open_window()
    opened.make("a lake")
    opened.window.command("statistics").trigger()
    page = opened.window.findChild(StatisticsPage)
    opened.wait(lambda: page.cards[0].value.text() == "1")
    opened.app.models.form.replace_prompt("a hill")
    opened.app.models.form.submit()
    opened.wait(lambda: page.cards[0].value.text() == "2")
