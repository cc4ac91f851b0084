"""The palette as it is used: typed into, moved through, left; its measures and its colours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pixels import Shell, pixel, token
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from vitrine.ui.look import Look
from vitrine.ui.shell.palette import CommandPalette
from vitrine.viewmodels.palette import Entry, EntryKind, Palette

MakeShell = Callable[..., Shell]
ENTRIES = [
    Entry(EntryKind.COMMAND, "view-videos", "Videos", "Ctrl 3", "film"),
    Entry(EntryKind.COMMAND, "make-video", "Make a video from the selection", "V", "film"),
    Entry(EntryKind.COMMAND, "only", "Only videos in this view", "", "square-play"),
    Entry(EntryKind.COMMAND, "undo", "Undo", "Ctrl Z", "undo-2", "There is nothing to undo."),
    Entry(EntryKind.MODEL, "veo", "Veo 3 fast", "Google · video", "cpu"),
    Entry(EntryKind.MODEL, "kling", "Kling 2.1", "fal · video", "cpu"),
]


class Opened:
    """A shell with its palette open."""

    def __init__(self, shell: Shell, look: Look, entries: list[Entry] = ENTRIES) -> None:
        self.shell = shell
        self.taken: list[Entry] = []
        self.focus_then: list[QWidget | None] = []
        self.palette = CommandPalette(look, Palette(lambda: entries), shell.window, self._take)
        shell.gallery.setFocus()
        self.palette.open()
        QApplication.processEvents()

    def _take(self, entry: Entry) -> None:
        self.taken.append(entry)
        self.focus_then.append(QApplication.focusWidget())

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.shell.window.windowHandle(), key)

    def card(self) -> QRect:
        return self.palette.card().translated(self.palette.pos())


@pytest.fixture
def opened(make_shell: MakeShell, themed: Look) -> Opened:
    return Opened(make_shell(), themed)


def test_its_measures_are_the_designs(opened: Opened) -> None:
    card = opened.card()
    assert (card.width(), card.top(), card.center().x()) == (560, 96, 719)
    opened.palette.search.setText("vid")
    QApplication.processEvents()
    found = opened.palette.list
    rows = [found.visualRect(found.model().index(row, 0)) for row in range(6)]
    tops = [
        found.viewport().mapTo(opened.palette, rect.topLeft()).y() + opened.palette.y() - card.top() for rect in rows
    ]
    # The card's line, the field of 44, its line, 2 px, then a heading of 26 and rows of 28.
    assert tops == [48, 74, 102, 130, 158, 184]
    assert rows[1].width() == 560 - 2 - 16
    assert opened.card().height() == 48 + 26 * 2 + 28 * 5 + 8 + 1


def test_marks_are_in_the_accent_and_the_current_row_is_chosen(opened: Opened, themed: Look) -> None:
    opened.palette.search.setText("vid")
    QApplication.processEvents()
    found = opened.palette.list
    row = found.visualRect(found.model().index(1, 0))
    assert pixel(found.viewport(), row.right() - 150, row.center().y()) == token(themed, "row.selected")
    image = found.viewport().grab(row).toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(30, 70) for y in range(image.height())}
    assert token(themed, "accent.text") in colours


def test_enter_does_the_first_and_the_focus_is_back_before(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.search, "vid")
    opened.press(Qt.Key.Key_Return)
    assert [entry.key for entry in opened.taken] == ["view-videos"]
    assert opened.focus_then == [opened.shell.gallery]
    assert not opened.palette.isVisible()


def test_arrows_move_past_headings_and_around(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.search, "vid")
    opened.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert opened.palette.list.currentIndex().data() == "Veo 3 fast"
    opened.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert opened.palette.list.currentIndex().data() == "Kling 2.1"
    opened.press(Qt.Key.Key_Enter)
    assert [entry.key for entry in opened.taken] == ["kling"]


def test_esc_leaves_and_gives_the_focus_back(opened: Opened) -> None:
    opened.press(Qt.Key.Key_Escape)
    assert not opened.palette.isVisible()
    assert opened.shell.gallery.hasFocus()
    assert opened.taken == []


def test_a_click_takes_a_row_and_one_beside_the_card_leaves(opened: Opened) -> None:
    found = opened.palette.list
    row = found.visualRect(found.model().index(2, 0))
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert [entry.key for entry in opened.taken] == ["make-video"]
    opened.palette.open()
    QTest.mouseClick(opened.shell.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(700, 800))
    assert not opened.palette.isVisible()


def test_what_cannot_be_done_says_why_and_does_nothing(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.search, "undo")
    found = opened.palette.list.currentIndex()
    assert found.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "There is nothing to undo."
    opened.press(Qt.Key.Key_Return)
    assert opened.taken == []
    assert opened.palette.isVisible()


def test_nothing_found_is_said(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.search, "zebra")
    assert opened.palette.nothing.isVisible()
    assert opened.palette.nothing.text() == "Nothing is called “zebra”."
    opened.press(Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert opened.taken == []
    assert opened.palette.search.hasFocus()


def test_many_entries_keep_inside_the_window(make_shell: MakeShell, look: Look) -> None:
    entries = [Entry(EntryKind.COMMAND, str(n), f"Command {n}") for n in range(200)]
    opened = Opened(make_shell(960, 600), look, entries)
    assert opened.card().bottom() <= 600 - 40
    opened.press(*[Qt.Key.Key_Up])
    assert opened.palette.list.currentIndex().row() == 200
    QApplication.processEvents()
    shown = opened.palette.list.visualRect(opened.palette.list.currentIndex())
    assert opened.palette.list.viewport().rect().contains(shown)


def test_larger_text_is_not_clipped(make_shell: MakeShell, look: Look) -> None:
    look.adjust(text_scale=125)
    try:
        opened = Opened(make_shell(), look)
        found = opened.palette.list
        assert found.visualRect(found.model().index(1, 0)).height() >= look.line("body")
        assert opened.palette.search.height() >= look.line("title")
    finally:
        look.adjust(text_scale=100)
