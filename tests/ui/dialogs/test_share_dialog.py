"""The share dialog: choose, make, copy, stop; what it says is true; keys stay inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pixels import Shell
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from share_rig import Rig, get, status
from vitrine.domain.share import HOUR, MOST_ON_A_PAGE, ShareKind, ShareOptions
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.dialogs.qr_view import QrPopover
from vitrine.ui.dialogs.share_dialog import ShareDialog
from vitrine.ui.look import Look
from vitrine.viewmodels.sharing import Sharing
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 10_000


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    rig.close()


@pytest.fixture
def sharing(qtbot: QtBot, rig: Rig) -> Iterator[Sharing]:
    tasks = Tasks(rig.library.session)
    sharing = Sharing(tasks, rig.door())
    yield sharing
    assert tasks.close(PATIENCE)


@pytest.fixture
def thumbnails(qtbot: QtBot, tmp_path: Path) -> Iterator[Thumbnails]:
    store = ThumbnailStore(tmp_path / "thumbnails.db")
    thumbnails = Thumbnails([ThumbnailWorker(store)])  # never started: none is made
    yield thumbnails
    thumbnails.close()
    store.close()


OpenDialog = Callable[..., ShareDialog]


@pytest.fixture
def open_dialog(
    look: Look, make_shell: Callable[..., Shell], sharing: Sharing, thumbnails: Thumbnails, rig: Rig
) -> OpenDialog:
    def open_(
        count: int = 3, width: int = 1440, height: int = 900, *, first: bool = False, **more: object
    ) -> ShareDialog:
        if not first and not rig.library.links.all(1):
            (earlier,) = rig.links.share(rig.results[:1], ShareOptions(ShareKind.ITEM, HOUR))
            rig.links.stop(earlier.record)
        shell = make_shell(width, height)
        dialog = ShareDialog(look, sharing, thumbnails, rig.results[:count], shell.window, **more)  # type: ignore[arg-type]
        dialog.open()
        QApplication.processEvents()
        return dialog

    return open_


def make(qtbot: QtBot, dialog: ShareDialog) -> str:
    """Press the button and return what is on the clipboard then."""
    qtbot.mouseClick(dialog.create_button, LEFT)
    qtbot.waitUntil(dialog.link.isVisible, timeout=PATIENCE)
    return QGuiApplication.clipboard().text()


def test_a_page_for_several_and_its_code(qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(title="Court of colour")
    assert dialog.title.text() == "Share 3 items"
    assert not dialog.right.code.code
    url = make(qtbot, dialog)
    assert url == dialog.link.text()
    assert "Court of colour" in get(url)[1].decode()
    assert dialog.right.code.code
    assert dialog.outcome.text().startswith("Ends ")
    assert "this computer only" in dialog.outcome.text()
    assert dialog.links.note.text().startswith("Link copied. It ends ")
    qtbot.waitUntil(lambda: len(dialog.links.rows) == 1, timeout=PATIENCE)
    assert dialog.links.rows[0].title.text() == "Court of colour, page of 3"


def test_a_link_for_each_is_copied_as_a_list(qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    qtbot.mouseClick(dialog.each, LEFT)
    assert not dialog.page_options.isVisible()
    urls = make(qtbot, dialog).split("\n")
    assert [status(url) for url in urls] == [200] * 3
    assert dialog.copy.text() == "Copy 3 links"
    assert dialog.link.text() == urls[0]
    qtbot.mouseClick(dialog.right.following, LEFT)
    assert dialog.link.text() == urls[1]
    qtbot.mouseClick(dialog.right.previous, LEFT)
    qtbot.mouseClick(dialog.right.previous, LEFT)
    assert dialog.link.text() == urls[2]


def test_one_result_is_a_link_to_its_file(qtbot: QtBot, open_dialog: OpenDialog, rig: Rig) -> None:
    dialog = open_dialog(1)
    assert dialog.each.isChecked()
    file = rig.results[0].file
    assert file is not None
    assert get(make(qtbot, dialog))[1] == file.path.read_bytes()


@pytest.mark.parametrize(("key", "hours"), [("1", 1), ("24", 24), ("168", 168)])
def test_the_end_that_was_chosen(qtbot: QtBot, open_dialog: OpenDialog, sharing: Sharing, key: str, hours: int) -> None:
    dialog = open_dialog(1)
    dialog.choice.choose(key)
    assert dialog.longest.isVisible() is (hours == 168)
    make(qtbot, dialog)
    qtbot.waitUntil(lambda: len(sharing.active) == 1, timeout=PATIENCE)
    record = sharing.active[0].record
    assert abs(record.ends_at - record.created_at - hours * HOUR) < 5


def test_an_end_of_ones_own(qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(1)
    assert not dialog.number.isVisible()
    dialog.choice.choose("custom")
    assert dialog.number.isVisible()
    dialog.number.set_value(90)
    assert dialog.hours == 7 * 24
    dialog.unit.choose("hours")
    dialog.number.set_value(5)
    assert dialog.hours == 5


@pytest.mark.parametrize("change", ["choice", "way", "originals", "prompts"])
def test_another_choice_means_another_link(qtbot: QtBot, open_dialog: OpenDialog, change: str) -> None:
    dialog = open_dialog()
    make(qtbot, dialog)
    match change:
        case "choice":
            dialog.choice.choose("1")
        case "way":
            qtbot.mouseClick(dialog.each, LEFT)
        case "originals":
            qtbot.mouseClick(dialog.originals.toggle, LEFT)
        case _:
            qtbot.mouseClick(dialog.prompts.toggle, LEFT)
    assert not dialog.link.isVisible()
    assert dialog.create_button.isVisible()


def test_what_a_link_means_is_said_before_the_first_one_ever(
    qtbot: QtBot, open_dialog: OpenDialog, sharing: Sharing, rig: Rig
) -> None:
    dialog = open_dialog(1, first=True)
    qtbot.waitUntil(lambda: sharing.first, timeout=PATIENCE)
    qtbot.mouseClick(dialog.create_button, LEFT)
    assert "Anyone who has the link can see these items" in dialog.outcome.text()
    assert rig.links.active() == []
    make(qtbot, dialog)
    dialog.dismiss()
    again = open_dialog(1)
    make(qtbot, again)
    assert len(rig.links.active()) == 2


def test_a_link_of_the_list_is_copied_again(qtbot: QtBot, open_dialog: OpenDialog, rig: Rig) -> None:
    rig.links.share(rig.results[:1], ShareOptions(ShareKind.ITEM, HOUR))
    QGuiApplication.clipboard().clear()
    dialog = open_dialog()
    qtbot.waitUntil(lambda: len(dialog.links.rows) == 1, timeout=PATIENCE)
    qtbot.mouseClick(dialog.links.rows[0].copy, LEFT)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=PATIENCE)
    assert status(QGuiApplication.clipboard().text()) == 200


def test_stop_ends_the_link_and_says_so(qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    url = make(qtbot, dialog)
    qtbot.waitUntil(lambda: len(dialog.links.rows) == 1, timeout=PATIENCE)
    qtbot.mouseClick(dialog.links.rows[0].stop, LEFT)
    qtbot.waitUntil(lambda: not dialog.links.rows, timeout=PATIENCE)
    assert status(url) == 410
    assert dialog.links.note.text() == "Link stopped. The shared copies are deleted; your originals stay."
    assert dialog.links.none.isVisible()
    assert not dialog.link.isVisible()  # it leads nowhere any more


def test_the_code_of_a_link_of_the_list(qtbot: QtBot, open_dialog: OpenDialog, rig: Rig, tmp_path: Path) -> None:
    rig.links.share(rig.results[:1], ShareOptions(ShareKind.ITEM, HOUR))
    target = tmp_path / "code"
    dialog = open_dialog(choose_file=lambda *_: str(target))
    qtbot.waitUntil(lambda: len(dialog.links.rows) == 1, timeout=PATIENCE)
    qtbot.mouseClick(dialog.links.rows[0].code, LEFT)
    window = dialog.window()
    qtbot.waitUntil(lambda: window.findChild(QrPopover) is not None, timeout=PATIENCE)
    popover = window.findChild(QrPopover)
    assert popover.code.code
    qtbot.mouseClick(popover.save, LEFT)
    qtbot.waitUntil(target.with_suffix(".png").is_file, timeout=PATIENCE)
    popover.dismiss()


def test_without_a_bucket_it_offers_one_and_the_export(qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog()
    assert dialog.connect_button.isVisible()
    with qtbot.waitSignal(dialog.bucket_wanted):
        qtbot.mouseClick(dialog.connect_button, LEFT)
    again = open_dialog()
    with qtbot.waitSignal(again.export_wanted):
        qtbot.mouseClick(again.export_button, LEFT)


def test_too_many_at_once(open_dialog: OpenDialog, rig: Rig) -> None:
    rig.results = [rig.results[0]] * 50_000
    dialog = open_dialog(50_000)
    assert not dialog.create_button.isEnabled()
    assert dialog.outcome.text() == f"{MOST_ON_A_PAGE} items can be shared at once; 50,000 are chosen."


def test_ctrl_enter_makes_the_link_and_then_copies_it(qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(1)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.link.isVisible, timeout=PATIENCE)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == dialog.link.text()


def test_every_control_has_a_name_and_the_design_its_measures(open_dialog: OpenDialog) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    dialog = open_dialog()
    for kind in (QAbstractButton, QLineEdit):
        for control in dialog.findChildren(kind):
            words = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert words, control
    assert (dialog.card.width(), dialog.card.height()) == (860, 696)
    assert dialog.right.width() == 300


@pytest.mark.parametrize("size", [(960, 600), (1100, 720)])
def test_it_shrinks_with_the_window(open_dialog: OpenDialog, size: tuple[int, int]) -> None:
    dialog = open_dialog(3, *size)
    assert dialog.card.width() == min(860, size[0] - 48)
    assert dialog.card.height() == min(696, size[1] - 48)


def test_it_can_be_read_in_both_themes(themed: Look, open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog()
    make(qtbot, dialog)
    grabbed = dialog.right.code.grab().toImage()
    assert grabbed.pixelColor(grabbed.width() // 2, 6).name() == "#ffffff"  # the quiet zone, in both themes
