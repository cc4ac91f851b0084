"""The share dialog: choose an end, make the link, have it on the clipboard; keys stay inside."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pixels import Shell
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.errors import StorageUnavailable
from vitrine.library.library import Library
from vitrine.storage.base import ShareLink
from vitrine.ui.dialogs.share_dialog import ShareDialog
from vitrine.ui.look import Look
from vitrine.viewmodels.sharing import Sharing
from vitrine.workers.task_worker import Tasks

LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True)
class Linked:
    generation: Generation
    link: ShareLink


@pytest.fixture
def result(tmp_path: Path) -> Iterator[Generation]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    job = a_saved_job(library, a_request(), [a_file(tmp_path / "valley.png")])
    yield library.results.of_job(job.id)[0]
    library.close()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    assert tasks.close(10_000)


@pytest.fixture
def asked() -> list[float]:
    return []


@pytest.fixture
def dialog(
    look: Look, make_shell: Callable[..., Shell], tasks: Tasks, result: Generation, asked: list[float]
) -> ShareDialog:
    def link(generation: Generation, seconds: float) -> Linked:
        asked.append(seconds)
        return Linked(generation, ShareLink("http://127.0.0.1:4000/abc/valley.png", time.time() + seconds))

    dialog = ShareDialog(look, Sharing(tasks, link), result, make_shell(900, 640).window)
    dialog.open()
    return dialog


def test_make_a_link_and_have_it_copied(qtbot: QtBot, dialog: ShareDialog, asked: list[float]) -> None:
    assert dialog.choice.key() == "24"
    assert not dialog.link.isVisible()
    qtbot.mouseClick(dialog.create_button, LEFT)
    qtbot.waitUntil(dialog.link.isVisible, timeout=10_000)
    assert asked == [24 * 3600]
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:4000/abc/valley.png"
    assert dialog.outcome.text().startswith("Link copied. It ends ")
    assert dialog.reach.text() == "It opens on this computer only, while Vitrine runs."
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(dialog.copy, LEFT)
    assert QGuiApplication.clipboard().text() == dialog.link.text()


def test_another_end_means_another_link(qtbot: QtBot, dialog: ShareDialog, asked: list[float]) -> None:
    dialog.create_button.click()
    qtbot.waitUntil(dialog.link.isVisible, timeout=10_000)
    dialog.choice.choose("custom")
    assert not dialog.link.isVisible()
    assert dialog.number.isVisible()
    dialog.number.set_value(9)
    assert dialog.number.value() == 7  # days at most
    dialog.unit.choose("hours")
    dialog.number.set_value(36)
    dialog.create_button.click()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=10_000)
    assert asked[1] == 36 * 3600


def test_everyone_with_the_link_is_said(dialog: ShareDialog) -> None:
    QApplication.processEvents()
    label = dialog.everyone
    assert label.text() == "Anyone who has the link can see it until it ends."
    assert label.width() >= label.sizeHint().width()


def test_an_error_is_said_and_can_be_tried_again(
    qtbot: QtBot, look: Look, make_shell: Callable[..., Shell], tasks: Tasks, result: Generation
) -> None:
    def refuse(*_: object) -> Linked:
        raise StorageUnavailable("Unreachable", "mira cannot be reached.", "Try again later.")

    dialog = ShareDialog(look, Sharing(tasks, refuse), result, make_shell(900, 640).window)
    dialog.open()
    dialog.create_button.click()
    qtbot.waitUntil(dialog.error.isVisible, timeout=10_000)
    assert dialog.error.text() == "mira cannot be reached. Try again later."
    assert dialog.create_button.isEnabled()


def test_esc_closes_only_the_dialog_and_ctrl_enter_confirms(
    qtbot: QtBot, dialog: ShareDialog, asked: list[float]
) -> None:
    window = dialog.window()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=10_000)
    qtbot.waitUntil(dialog.link.isVisible, timeout=10_000)
    with qtbot.assertNotEmitted(window.escaped), qtbot.waitSignal(dialog.closed):  # type: ignore[attr-defined]
        qtbot.keyClick(dialog.copy, Qt.Key.Key_Escape)


def test_the_windows_keys_do_not_act_behind_it(qtbot: QtBot, dialog: ShareDialog) -> None:
    window = dialog.window()
    before = window.drawer_open()  # type: ignore[attr-defined]
    qtbot.keyClick(dialog, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.drawer_open() == before  # type: ignore[attr-defined]


def test_tab_stays_inside(qtbot: QtBot, dialog: ShareDialog) -> None:
    window = dialog.window()
    QApplication.processEvents()
    for _ in range(12):
        qtbot.keyClick(window.focusWidget() or dialog, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        assert dialog.isAncestorOf(focused)


def test_the_card_stays_in_the_window(dialog: ShareDialog) -> None:
    window = dialog.window()
    window.resize(960, 600)
    QApplication.processEvents()
    assert dialog.geometry() == window.rect()
    assert dialog.rect().contains(dialog.card.geometry())
    assert abs(dialog.card.geometry().center().x() - dialog.rect().center().x()) <= 1
