"""The batch dialog over a real form: typing variables, ticking, the foot, asking once, presets, the CSV page, size."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, Bench, write_png
from vitrine.domain.collection import Collection
from vitrine.domain.request import GenerationRequest
from vitrine.ui.dialogs.batch_dialog import CSV, FOOT, HEAD, BatchDialog
from vitrine.ui.dialogs.batch_presets import NamePopover
from vitrine.ui.dialogs.batch_template import VariableCard
from vitrine.ui.dialogs.confirm_sheet import ConfirmSheet
from vitrine.ui.look import Look
from vitrine.ui.parts.chips import Chip
from vitrine.viewmodels.batch import BatchForm
from vitrine.viewmodels.batch_base import BatchDoor
from vitrine.viewmodels.batch_csv import CsvBatch
from vitrine.viewmodels.presets import Presets

PRICED = dataclasses.replace(EVERYTHING, provider="replicate", id="made/priced", name="Priced", price=0.025)
LEFT = Qt.MouseButton.LeftButton


class Stage:
    """A window with the dialog in it."""

    def __init__(self, look: Look, qtbot: QtBot, folder: Path, width: int = 1440, height: int = 900) -> None:
        self.look, self.qtbot, self.folder = look, qtbot, folder
        self.bench = Bench(folder, EVERYTHING, PRICED)
        self.bench.choose(qtbot, PRICED)
        self.bench.form.set_spending(2.31, 10)
        self.window = QWidget()
        self.window.resize(width, height)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.added: list[tuple[list[GenerationRequest], object]] = []
        self.presets = Presets(folder / "presets.json", self.bench.tasks)

    def open(self) -> BatchDialog:
        door = BatchDoor(self.bench.tasks, lambda: 4)
        dialog = BatchDialog(
            self.look, BatchForm(self.bench.form, door), CsvBatch(self.bench.form, door, self.bench.form._archive),
            self.presets, self.window, [Collection(7, "Ceramics")],
        )  # fmt: skip
        dialog.added.connect(lambda requests, collection: self.added.append((list(requests), collection)))
        dialog.open()
        QApplication.processEvents()
        return dialog


@pytest.fixture
def stage(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(look, qtbot, tmp_path)
    yield made
    assert made.bench.tasks.close()


def write(dialog: BatchDialog, text: str) -> None:
    dialog.matrix.prompt.setFocus()
    QTest.keyClicks(dialog.matrix.prompt, text)


def add(card: VariableCard, *values: str) -> None:
    QTest.mouseClick(card.add, LEFT)
    assert card.field.hasFocus()
    for value in values:
        QTest.keyClicks(card.field, value)
        QTest.keyClick(card.field, Qt.Key.Key_Return)


def test_variables_are_typed_and_the_preview_lives(stage: Stage) -> None:
    dialog = stage.open()
    assert dialog.matrix.prompt.hasFocus()
    assert (dialog.add.isEnabled(), dialog.pace.text()) == (False, "Write a prompt first")
    write(dialog, "a {form} in {glaze}")
    assert list(dialog.matrix.cards) == ["form", "glaze"]
    stage.qtbot.waitUntil(lambda: dialog.pace.text() == "Add a value to {form}")
    add(dialog.matrix.cards["form"], "bottle", "jar")
    add(dialog.matrix.cards["glaze"], "cobalt", "celadon")
    assert dialog.matrix.figures.text() == "2 × 2 = 4 prompts, 4 ticked"
    assert dialog.sum.text() == "4 images · about $0.10"
    assert dialog.pace.text() == "4 at a time · leaves $7.59 of today’s $10"
    assert dialog.add.text() == "Add 4 to the queue"
    dialog.matrix.preview.setFocus()
    dialog.matrix.preview.setCurrentIndex(dialog.matrix.batch.rows.index(1))
    QTest.keyClick(dialog.matrix.preview, Qt.Key.Key_Space)
    assert dialog.add.text() == "Add 3 to the queue"
    at = dialog.matrix.preview.visualRect(dialog.matrix.batch.rows.index(1)).center()
    QTest.mouseClick(dialog.matrix.preview.viewport(), LEFT, pos=at)
    assert dialog.add.text() == "Add 4 to the queue"
    QTest.mouseClick(dialog.matrix.tick_all, LEFT)
    assert dialog.pace.text() == "Tick a prompt first"


def test_values_are_removed_by_their_cross_and_by_delete_and_pasted_line_by_line(stage: Stage) -> None:
    dialog = stage.open()
    write(dialog, "{a}")
    card = dialog.matrix.cards["a"]
    QGuiApplication.clipboard().setText("one\ntwo\n\nthree")
    QTest.mouseClick(card.add, LEFT)
    QTest.keyClick(card.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.matrix.batch.lists["a"] == ["one", "two", "three"]
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert card.field.isHidden()
    assert dialog.isVisible()

    def chip(text: str) -> Chip:
        return next(c for c in card.findChildren(Chip) if c.accessibleName() == text and c.isVisible())

    QApplication.processEvents()
    QTest.keyClick(chip("two"), Qt.Key.Key_Delete)
    QApplication.processEvents()
    cross = chip("one")._cross().center().toPoint()
    QTest.mouseClick(chip("one"), LEFT, pos=cross)
    assert dialog.matrix.batch.lists["a"] == ["three"]


def test_control_enter_adds_it_with_its_collection(stage: Stage) -> None:
    stage.bench.form.replace_prompt("a vase")
    dialog = stage.open()
    dialog.matrix.each.set_value(3)
    dialog.matrix.collection.set_value(7)
    QTest.keyClick(dialog.matrix.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ((requests, collection),) = stage.added
    assert [request.prompt for request in requests] == ["a vase"] * 3
    assert collection == 7
    assert not dialog.isVisible()


def test_more_than_two_hundred_ask_once(stage: Stage) -> None:
    stage.bench.form.set_spending(0, None)
    dialog = stage.open()
    write(dialog, "{a}")
    dialog.matrix.batch.add_values("a", [str(n) for n in range(201)])
    QTest.mouseClick(dialog.add, LEFT)
    assert stage.added == []
    (question,) = stage.window.findChildren(ConfirmSheet)
    assert question.title.text() == "Add 201 prompts to the queue?"
    assert question.sentence.text().startswith("They make 201 images · about $5.03.")
    QTest.mouseClick(question.cancel, LEFT)
    assert stage.added == []
    QTest.mouseClick(dialog.add, LEFT)
    QTest.mouseClick(stage.window.findChildren(ConfirmSheet)[-1].action, LEFT)
    assert len(stage.added[0][0]) == 201


def test_over_the_limit_it_leads_to_the_limit(stage: Stage) -> None:
    stage.bench.form.set_spending(9.99, 10)
    stage.bench.form.replace_prompt("a vase")
    dialog = stage.open()
    assert (dialog.add.text(), dialog.add.isEnabled()) == ("Raise limit", True)
    with stage.qtbot.waitSignal(dialog.limit_wanted):
        QTest.mouseClick(dialog.add, LEFT)
    assert stage.added == []


def test_a_matrix_is_kept_as_a_preset_and_brought_back(stage: Stage) -> None:
    dialog = stage.open()
    write(dialog, "{a}")
    add(dialog.matrix.cards["a"], "x", "y")
    assert not dialog.presets.use.isVisible()
    QTest.mouseClick(dialog.presets.save, LEFT)
    (popover,) = stage.window.findChildren(NamePopover)
    QTest.keyClicks(popover.field, "Letters")
    QTest.keyClick(popover.field, Qt.Key.Key_Return)
    assert [preset.name for preset in stage.presets.presets] == ["Letters"]
    assert dialog.presets.use.isVisible()
    dialog.dismiss()
    again = stage.open()
    again.presets.fill_menu()
    assert [action.text() for action in again.presets.menu.actions()] == ["Letters", "", "Delete “Letters”"]
    again.presets.menu.actions()[0].trigger()
    assert again.matrix.prompt.text() == "{a}"
    assert again.add.text() == "Add 2 to the queue"


def test_a_csv_file_is_dropped_and_its_problems_are_shown(stage: Stage) -> None:
    folder = stage.folder / "in"
    folder.mkdir()
    write_png(folder / "a.png")
    (folder / "rows.csv").write_text("prompt,shape,image\na vase,5:4,a.png\na jar,7:9,\n,1:1,\n", "utf-8")
    dialog = stage.open()
    dialog.kinds.choose(CSV)
    assert dialog.csv.empty.isVisible()
    assert not dialog.presets.isVisible()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / "rows.csv"))])
    copy, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog.csv, QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, keys))
    QApplication.sendEvent(dialog.csv, QDropEvent(QPointF(9, 9), copy, mime, LEFT, keys))
    stage.qtbot.waitUntil(lambda: dialog.csv.batch.opened is not None)
    page = dialog.csv
    assert page.advice.words.text() == "2 rows need a look. The other one is ready."
    assert [select.currentText() for select in page.columns] == ["Prompt", "Shape", "Input image"]
    assert page.file.facts.text().startswith("3 rows, 3 columns, UTF-8, comma · images looked up in")
    QTest.mouseClick(page.advice.nearest, LEFT)
    assert dialog.add.text() == "Add 2 to the queue"
    QTest.mouseClick(page.advice.leave_out, LEFT)
    assert not page.advice.isVisible()
    with stage.qtbot.waitSignal(dialog.added):
        QTest.mouseClick(dialog.add, LEFT)
    assert [request.settings["aspect_ratio"] for request in stage.added[0][0]] == ["5:4", "4:5"]


def test_a_file_that_is_no_table_is_refused_in_words(stage: Stage) -> None:
    (stage.folder / "x.csv").write_bytes(b"\x00\x01")
    dialog = stage.open()
    dialog.kinds.choose(CSV)
    dialog.csv.batch.load(stage.folder / "x.csv")
    stage.qtbot.waitUntil(lambda: dialog.csv.error.isVisible())
    assert dialog.csv.error.text() == "This file is not a CSV file. Save the table as CSV (UTF-8)."
    assert not dialog.add.isEnabled()


@pytest.mark.parametrize(("size", "card"), [((1440, 900), (150, 62, 1140, 776)), ((960, 600), (24, 24, 912, 552))])
def test_its_size_is_the_designs_or_the_window_less_its_margins(
    stage: Stage, size: tuple[int, int], card: tuple[int, int, int, int]
) -> None:
    stage.window.resize(*size)
    dialog = stage.open()
    QApplication.processEvents()
    assert dialog.card.geometry().getRect() == card
    matrix = dialog.matrix
    top = matrix.mapTo(dialog, QPoint()).y() - dialog.card.y()
    assert abs(top - HEAD) <= 2
    assert abs(dialog.card.height() - (top + matrix.height()) - FOOT) <= 2
    assert matrix.prompt.mapTo(dialog, QPoint()).x() - dialog.card.x() == 24


def test_every_control_has_a_name(stage: Stage) -> None:
    dialog = stage.open()
    write(dialog, "{a}")
    add(dialog.matrix.cards["a"], "x")
    for widget in dialog.card.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
