"""The import dialog: what each way means, how far it is, what came of it; and deleting what was imported in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from pixels import Shell
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.imported import ImportPlan, ImportTally, Refused
from vitrine.errors import DiskFull
from vitrine.ui.dialogs.delete_dialog import DeleteDialog
from vitrine.ui.dialogs.import_dialog import COPY, PLACE, ImportDialog
from vitrine.ui.look import Look
from vitrine.viewmodels.disposal_words import receipt_text
from vitrine.viewmodels.importing import ImportDoor, Importing
from vitrine.workers.task_worker import Tasks

LEFT = Qt.MouseButton.LeftButton
MakeShell = Callable[..., Shell]


class Engine:
    """Ends each import with what is laid down for it."""

    def __init__(self) -> None:
        self.outcome: ImportTally | DiskFull = ImportTally(total=2, done=2, imported=2)
        self.plans: list[ImportPlan] = []

    def carry(self, plan: ImportPlan, *_: Any) -> ImportTally:
        self.plans.append(plan)
        if isinstance(self.outcome, DiskFull):
            raise self.outcome
        return self.outcome


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def importing(qtbot: QtBot, engine: Engine) -> Iterator[Importing]:
    tasks = Tasks()
    door = ImportDoor(engine.carry, list, lambda _: None, lambda _: None)
    importing = Importing(tasks, door, nullcontext)
    yield importing
    assert importing.close()
    assert tasks.close(10_000)


@pytest.fixture
def dialog(look: Look, make_shell: MakeShell, importing: Importing, tmp_path: Path) -> ImportDialog:
    dialog = ImportDialog(
        look, importing, make_shell(900, 640).window, folder=str(tmp_path), results=lambda: "~/Pictures/Vitrine",
        choose_folder=lambda _parent, _start: str(tmp_path / "chosen"),
    )  # fmt: skip
    dialog.open()
    return dialog


def test_each_way_says_what_it_means(dialog: ImportDialog) -> None:
    assert dialog.way.key() == PLACE
    assert "stay where they are" in dialog.meaning.text()
    dialog.way.button(COPY).click()
    assert "~/Pictures/Vitrine" in dialog.meaning.text()


def test_what_is_chosen_is_imported(
    qtbot: QtBot, dialog: ImportDialog, importing: Importing, engine: Engine, tmp_path: Path
) -> None:
    qtbot.mouseClick(dialog.chooser, LEFT)
    dialog.way.button(COPY).click()
    dialog.subfolders.toggle.click()
    dialog.collect.toggle.click()
    with qtbot.waitSignal(importing.finished):
        qtbot.mouseClick(dialog.start, LEFT)
    assert engine.plans == [ImportPlan(tmp_path / "chosen", True, False, "chosen")]
    assert dialog.done.isVisible()
    assert not dialog.again.isVisible()
    assert not dialog.refused.isVisible()


def test_without_a_folder_nothing_begins(dialog: ImportDialog, engine: Engine) -> None:
    dialog.folder.setText("  ")
    assert not dialog.start.isEnabled()
    dialog.confirm()
    assert engine.plans == []


def test_files_that_could_not_be_read_are_named(
    qtbot: QtBot, dialog: ImportDialog, importing: Importing, engine: Engine
) -> None:
    reasons = (Refused(Path("/in/a\nb.png"), "This file is empty."), Refused(Path("/in/c.jpg"), "This file is text."))
    engine.outcome = ImportTally(total=9, done=9, refused=5, reasons=reasons)
    with qtbot.waitSignal(importing.finished):
        dialog.confirm()
    assert dialog.refused.isVisible()
    words = [label.text() for label in dialog.refused.findChildren(type(dialog.where))]
    assert "c.jpg" in words
    assert not any("\n" in word for word in words)


def test_stopped_it_can_be_gone_on_with(
    qtbot: QtBot, dialog: ImportDialog, importing: Importing, engine: Engine
) -> None:
    engine.outcome = ImportTally(total=9, done=3, imported=3, stopped=True)
    with qtbot.waitSignal(importing.finished):
        dialog.confirm()
    assert dialog.again.isVisible()
    engine.outcome = ImportTally(total=9, done=9, imported=6, there=3)
    with qtbot.waitSignal(importing.finished):
        qtbot.mouseClick(dialog.again, LEFT)
    assert not dialog.again.isVisible()
    assert engine.plans[0] == engine.plans[1]


def test_a_full_disk_is_said(qtbot: QtBot, dialog: ImportDialog, importing: Importing, engine: Engine) -> None:
    engine.outcome = DiskFull("Disk full", "This disk is full. The import stopped; what was imported is safe.")
    with qtbot.waitSignal(importing.failed):
        dialog.confirm()
    assert "what was imported is safe" in dialog.message.text()
    assert dialog.again.isVisible()
    with qtbot.waitSignal(dialog.closed):
        dialog.confirm()


def test_esc_closes_it(qtbot: QtBot, dialog: ImportDialog) -> None:
    with qtbot.waitSignal(dialog.closed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("stake", "words", "verb"),
    [
        (Stake(1, stay=1), "The file is your own and stays where it is.", "Take out"),
        (Stake(3, stay=3), "The files are your own and stay where they are.", "Take out"),
        (Stake(4, stay=2), "these files are your own and stay", "Delete"),
        (Stake(3), "They leave this computer.", "Delete"),
    ],
)
def test_deleting_says_what_stays(look: Look, make_shell: MakeShell, stake: Stake, words: str, verb: str) -> None:
    dialog = DeleteDialog(look, stake, make_shell(900, 640).window)
    assert words in dialog.words.text()
    assert verb in dialog.delete.text()


def test_what_was_taken_out_is_not_called_deleted() -> None:
    said = receipt_text(Receipt(("a-0", "b-0"), stayed=2))
    assert "your own files stay" in said
    assert "deleted for good" not in said
    assert "deleted for good" in receipt_text(Receipt(("a-0", "b-0"), stayed=1))
