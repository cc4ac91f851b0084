"""Drop zones with real drag and drop events: every kind of thing, every state, and what they say."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pixels import token
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, SEVERAL, Bench, png, schema, write_png
from vitrine.domain.generation import Generation, GenerationType, MediaFile, MediaKind
from vitrine.ui.composer.composer import Composer
from vitrine.ui.composer.composer_inputs import file_names
from vitrine.ui.composer.crop_sheet import CropSheet
from vitrine.ui.composer.drop_zone import EMPTY, FILLED, FRAME, GROWN, DropZone
from vitrine.ui.composer.input_cell import CELL, InputCell
from vitrine.ui.look import Look
from vitrine.ui.shell.right_panel import RightPanel
from vitrine.viewmodels.gallery import RESULT_MIME

COPY = Qt.DropAction.CopyAction
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Stage:
    """A composer in a shown window."""

    def __init__(self, look: Look, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.bench = Bench(folder, EVERYTHING, SEVERAL, FILM)
        self.library: dict[str, Generation] = {}
        self.composer = Composer(look, self.bench.form, self.library.get)
        self.details = QWidget()
        self.window = RightPanel(look, self.composer, self.details)
        self.window.resize(344, 900)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def zone(self, field: str = "image") -> DropZone:
        return self.composer.wells.zone(field)

    def files(self, field: str = "image") -> list[str]:
        return [file.name for file in self.bench.form.inputs.get(field, [])]

    def settle(self) -> None:
        self.bench.settle(self.qtbot)


@pytest.fixture
def stage(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(look, qtbot, tmp_path)
    made.bench.choose(qtbot, EVERYTHING)
    yield made
    assert made.bench.tasks.close()


def enter(target: QWidget, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY | Qt.DropAction.MoveAction, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, mime: QMimeData) -> QDropEvent:
    assert enter(target, mime)
    event = QDropEvent(QPointF(5, 5), COPY | Qt.DropAction.MoveAction, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(target, event)
    return event


def of_files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def of_data(kind: str, data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, data)
    return mime


def of_pixels() -> QMimeData:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    mime = QMimeData()
    mime.setImageData(image)
    return mime


# ---- what is taken ----


def test_a_dropped_file_becomes_the_input(stage: Stage) -> None:
    event = drop(stage.zone(), of_files(write_png(stage.folder / "vase.png", 1000, 800)))
    assert event.isAccepted()
    assert event.dropAction() is COPY  # the original is never moved away
    stage.settle()
    assert stage.files() == ["vase.png"]
    assert stage.zone().height() == FILLED
    assert stage.composer.mode.text() == "Image to image"
    assert "vase.png" in stage.zone().accessibleName()


@pytest.mark.parametrize("make", [lambda: of_data("image/png", png()), of_pixels], ids=["picture data", "pixels"])
def test_dropped_data_becomes_the_input(stage: Stage, make: Callable[[], QMimeData]) -> None:
    drop(stage.zone(), make())
    stage.settle()
    assert stage.files() == ["pasted.png"]


def test_a_dropped_result_becomes_the_input_and_is_remembered(stage: Stage) -> None:
    path = write_png(stage.folder / "r.png")
    stage.library["job-0"] = Generation(
        1, "job", 0, GenerationType.TEXT_TO_IMAGE, "me", "demo", "m", "", "p", {}, 1.0,
        file=MediaFile(path, "ab" * 32, 10, "image/png", "png", 40, 30),
    )  # fmt: skip
    mime = of_files(path)
    mime.setData(RESULT_MIME, b"job-0")
    drop(stage.zone(), mime)
    stage.settle()
    assert stage.bench.form.inputs["image"][0].generation == "job-0"


def test_a_drop_anywhere_on_the_page_counts(stage: Stage) -> None:
    drop(stage.composer, of_files(write_png(stage.folder / "a.png")))
    stage.settle()
    assert stage.files() == ["a.png"]


def test_a_picture_dropped_or_pasted_into_the_prompt_is_an_input_and_text_is_text(stage: Stage) -> None:
    prompt = stage.composer.prompt
    path = write_png(stage.folder / "a.png")
    prompt.insertFromMimeData(of_files(path))
    stage.settle()
    assert stage.files() == ["a.png"]
    assert prompt.text() == ""
    text = QMimeData()
    text.setText("a vase")
    prompt.insertFromMimeData(text)
    link = QMimeData()
    link.setUrls([QUrl("https://example.com/x")])
    link.setText(" https://example.com/x")
    prompt.insertFromMimeData(link)
    assert stage.bench.form.prompt == "a vase https://example.com/x"


def test_words_with_a_picture_of_them_are_pasted_as_words(stage: Stage) -> None:
    mime = of_pixels()
    mime.setText("words from a word processor")
    stage.composer.prompt.insertFromMimeData(mime)
    assert stage.composer.prompt.text() == "words from a word processor"
    assert stage.files() == []


def test_the_clipboard_is_pasted_as_input(stage: Stage) -> None:
    QGuiApplication.clipboard().setMimeData(of_files(write_png(stage.folder / "clip.png")))
    stage.composer.paste()
    stage.settle()
    assert stage.files() == ["clip.png"]
    QGuiApplication.clipboard().setText("only words")
    stage.composer.paste()
    assert not stage.bench.form.busy


def test_the_zone_itself_takes_what_is_pasted(stage: Stage) -> None:
    QGuiApplication.clipboard().setMimeData(of_files(write_png(stage.folder / "clip.png")))
    QTest.keyClick(stage.zone(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.files() == ["clip.png"]


def of_text(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_words_dropped_beside_the_prompt_are_added_to_it_and_are_no_input(stage: Stage) -> None:
    stage.bench.form.replace_prompt("A vase")
    drop(stage.zone(), of_text(" on grey linen\n"))
    assert not stage.zone().grown
    assert stage.files() == []
    assert stage.bench.form.prompt == stage.composer.prompt.text() == "A vase on grey linen"


def test_several_files_become_several_inputs_in_their_order(stage: Stage) -> None:
    stage.bench.choose(stage.qtbot, SEVERAL)
    names = ("c.png", "a.png", "b.png")
    drop(stage.composer, of_files(*(write_png(stage.folder / name, 40 + n, 30) for n, name in enumerate(names))))
    stage.settle()
    assert [file.name for file in stage.bench.form.inputs["image_input"]] == list(names)


def test_a_picture_inside_an_address_is_taken(stage: Stage) -> None:
    drop(stage.zone(), of_text(f"data:image/png;base64,{base64.b64encode(png()).decode()}"))
    stage.settle()
    assert stage.files() == ["pasted.png"]


def test_an_address_that_holds_no_picture_is_refused(stage: Stage) -> None:
    drop(stage.zone(), of_text("data:image/png;base64,bm8gcGljdHVyZQ=="))
    stage.settle()
    assert stage.files() == []
    assert stage.zone().words()[0]


def test_the_address_of_a_file_as_text_is_the_file(stage: Stage) -> None:
    drop(stage.zone(), of_text(write_png(stage.folder / "vase.png").as_uri()))
    stage.settle()
    assert stage.files() == ["vase.png"]


# ---- what is refused ----


def test_a_refused_file_says_what_it_is_and_what_to_use(stage: Stage) -> None:
    pdf = stage.folder / "form.pdf"
    pdf.write_bytes(b"%PDF-1.7\n" + bytes(200))
    drop(stage.zone(), of_files(pdf))
    stage.settle()
    assert stage.zone().words() == ("This file is a PDF.", "Use PNG, JPEG, WebP or MP4.")
    assert stage.zone().accessibleDescription() == "This file is a PDF. Use PNG, JPEG, WebP or MP4."
    drop(stage.zone(), of_files(write_png(stage.folder / "a.png")))
    stage.settle()
    assert stage.zone().error is None


def test_a_truncated_picture_is_refused_and_the_one_before_stays(stage: Stage) -> None:
    drop(stage.zone(), of_files(write_png(stage.folder / "good.png")))
    stage.settle()
    bad = stage.folder / "bad.png"
    bad.write_bytes(png(200, 200)[:-30])
    drop(stage.zone(), of_files(bad))
    stage.settle()
    assert stage.zone().error is not None
    assert stage.files() == ["good.png"]
    assert stage.zone().height() > FILLED  # the words stand under the picture


def test_an_address_is_refused_in_words(stage: Stage) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/vase.png")])
    drop(stage.zone(), mime)
    assert stage.zone().words()[0] == "This is a link, not a picture."


def test_an_address_as_text_is_refused_in_words_and_nothing_is_fetched(stage: Stage) -> None:
    drop(stage.zone(), of_text("https://example.com/vase.png"))
    assert stage.zone().words() == ("This is a link, not a picture.", "Save the picture and drop the file.")
    assert not stage.bench.form.busy
    assert stage.bench.form.prompt == ""


# ---- several: their order ----


def several(stage: Stage) -> list[str]:
    return [file.name for file in stage.bench.form.inputs["image_input"]]


def with_three(stage: Stage) -> list[InputCell]:
    stage.bench.choose(stage.qtbot, SEVERAL)
    for number, name in enumerate("abc"):
        stage.bench.form.add_input(write_png(stage.folder / f"{name}.png", 40 + number, 30))
        stage.settle()
    return stage.composer.wells.zone("image_input").findChildren(InputCell)


def test_a_cell_is_dragged_to_another_place(stage: Stage) -> None:
    cells = with_three(stage)
    start = cells[0].rect().center()
    QTest.mousePress(cells[0], Qt.MouseButton.LeftButton, NO_KEYS, start)
    QTest.mouseMove(cells[0], start + QPoint(40, 0))
    QTest.mouseMove(cells[0], start + QPoint(60, 0))
    QTest.mouseRelease(cells[0], Qt.MouseButton.LeftButton, NO_KEYS, start)
    assert several(stage) == ["b.png", "a.png", "c.png"]
    assert cells[0].accessibleName() == "Input 1: b.png"


def test_a_cell_is_moved_by_keys(stage: Stage) -> None:
    cells = with_three(stage)
    cells[2].setFocus()
    QTest.keyClick(cells[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert several(stage) == ["a.png", "c.png", "b.png"]
    assert cells[1].hasFocus()
    QTest.keyClick(cells[0], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert several(stage) == ["a.png", "c.png", "b.png"]  # there is nothing before the first


# ---- crop ----


def test_a_picture_is_cropped_to_the_shape_in_its_own_pixels(stage: Stage) -> None:
    stage.bench.form.add_input(write_png(stage.folder / "wide.png", 300, 100))
    stage.settle()
    stage.bench.form.set_value("aspect_ratio", "1:1")
    stage.composer.wells.open_crop("image")
    (sheet,) = stage.composer.window().findChildren(CropSheet)
    assert sheet.kinds.key() == "shape"
    assert sheet.size_text.text() == "100 × 100"
    QTest.keyClick(sheet.area, Qt.Key.Key_Left)
    assert sheet.area.part() == QRect(97, 0, 100, 100)
    with stage.qtbot.waitSignal(stage.bench.form.cropped) as cropped:
        sheet.confirm()
    whole, part = cropped.args
    assert (part.name, part.width, part.height) == ("wide_crop.png", 100, 100)
    stage.bench.form.replace_input(whole, part)
    assert stage.files() == ["wide_crop.png"]
    stage.bench.form.replace_input(part, whole)
    assert stage.files() == ["wide.png"]


def test_a_crop_is_free_or_keeps_the_pictures_ratio(stage: Stage) -> None:
    stage.bench.form.add_input(write_png(stage.folder / "wide.png", 300, 100))
    stage.settle()
    stage.composer.wells.open_crop("image")
    (sheet,) = stage.composer.window().findChildren(CropSheet)
    sheet.kinds.choose("free")
    QTest.keyClick(sheet.area, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.area.part() == QRect(0, 0, 300, 97)
    sheet.kinds.choose("whole")
    QTest.keyClick(sheet.area, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    part = sheet.area.part()
    assert part.width() < 300
    assert abs(part.width() / part.height() - 3) < 0.05
    QTest.keyClick(sheet.area, Qt.Key.Key_Escape)
    assert stage.files() == ["wide.png"]  # nothing was cut


# ---- states ----


def test_it_is_compact_and_grows_while_something_is_dragged_over_the_window(stage: Stage) -> None:
    zone = stage.zone()
    assert zone.height() == EMPTY
    handle = stage.window.windowHandle()
    mime = of_files(stage.folder / "x.png")
    event = QDragEnterEvent(QPoint(100, 20), COPY, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(handle, event)
    assert zone.grown
    assert zone.height() == GROWN
    image = zone.grab().toImage()
    assert QColor(image.pixel(10, 20)).name().upper() == token(stage.composer._look, "accent.subtle")
    assert QColor(image.pixel(zone.width() // 2, 0)).name().upper() == token(stage.composer._look, "accent")
    QApplication.sendEvent(handle, QDragLeaveEvent())
    stage.qtbot.waitUntil(lambda: not zone.grown)
    assert zone.height() == EMPTY


def test_a_filled_zone_can_be_emptied_by_button_and_by_key(stage: Stage) -> None:
    path = write_png(stage.folder / "a.png")
    for remove in (
        lambda: QTest.mouseClick(stage.zone()._remove, LEFT),
        lambda: QTest.keyClick(stage.zone(), Qt.Key.Key_Delete),
    ):
        drop(stage.zone(), of_files(path))
        stage.settle()
        assert stage.zone()._remove.accessibleName() == "Remove a.png"
        remove()
        assert stage.files() == []
        assert stage.zone().height() == EMPTY


def test_click_and_enter_choose_a_file(stage: Stage) -> None:
    path = write_png(stage.folder / "chosen.png")
    for act in (
        lambda: QTest.mouseClick(stage.zone(), LEFT),
        lambda: QTest.keyClick(stage.zone(), Qt.Key.Key_Return),
    ):
        act()
        (dialog,) = stage.composer.findChildren(QFileDialog)
        dialog.filesSelected.emit([str(path)])
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        stage.settle()
        assert stage.files() == ["chosen.png"]
        stage.bench.form.remove_input("image")


def test_first_and_last_frame_stand_side_by_side(stage: Stage) -> None:
    stage.bench.choose(stage.qtbot, FILM)
    first, last = stage.zone("start_image"), stage.zone("end_image")
    QApplication.processEvents()
    assert first.height() == last.height() == FRAME
    assert abs(first.width() - last.width()) <= 1
    assert first.mapTo(stage.window, QPoint()).y() == last.mapTo(stage.window, QPoint()).y()
    assert (first.accessibleName(), last.accessibleName()) == ("First frame", "Last frame")
    drop(last, of_files(write_png(stage.folder / "end.png")))
    stage.settle()
    assert stage.files("end_image") == ["end.png"]
    assert stage.composer.mode.text() == "Text to video"
    drop(first, of_files(write_png(stage.folder / "start.png")))
    stage.settle()
    assert stage.composer.mode.text() == "Image to video"


def test_several_inputs_are_numbered_cells(stage: Stage) -> None:
    stage.bench.choose(stage.qtbot, SEVERAL)
    zone = stage.zone("image_input")
    drop(zone, of_files(*(write_png(stage.folder / f"{n}.png", 10 + n, 10) for n in range(2))))
    stage.settle()
    cells = zone.findChildren(InputCell)
    assert [cell.accessibleName() for cell in cells] == ["Input 1: 0.png", "Input 2: 1.png", "Add another"]
    assert zone.height() == CELL
    drop(zone, of_files(write_png(stage.folder / "2.png", 30, 30)))
    stage.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(zone.findChildren(InputCell)) == 3  # the model takes three: no place for more
    QTest.keyClick(zone.findChildren(InputCell)[0], Qt.Key.Key_Delete)
    assert stage.files("image_input") == ["1.png", "2.png"]
    cross = zone.findChildren(InputCell)[1]._cross().center().toPoint()
    QTest.mouseClick(zone.findChildren(InputCell)[1], LEFT, NO_KEYS, cross)
    assert stage.files("image_input") == ["1.png"]


def test_a_needed_picture_that_is_missing_is_said_in_the_zone(stage: Stage) -> None:
    stage.bench.choose(stage.qtbot, schema("wan-2.2-i2v-fast", MediaKind.VIDEO))
    stage.composer.prompt.setPlainText("waves")
    assert stage.composer.mode.text() == "Image to video"
    stage.composer.submit()
    assert stage.zone().words()[0] == "Image is needed."
    drop(stage.zone(), of_files(write_png(stage.folder / "a.png")))
    stage.settle()
    assert stage.zone().words() == ("", "")
    stage.composer.submit()
    assert len(stage.bench.sent) == 1


def test_a_mask_has_its_zone_under_more_settings(stage: Stage) -> None:
    stage.composer.set_more_open(shown=True)
    assert stage.composer.form is not None
    stage.composer.form.more.finish()
    drop(stage.zone("mask"), of_files(write_png(stage.folder / "m.png")))
    stage.settle()
    assert stage.files("mask") == ["m.png"]
    assert stage.composer.mode.text() == "Text to image"


def test_a_thumbnail_shows_once_it_is_decoded(stage: Stage) -> None:
    drop(stage.zone(), of_files(write_png(stage.folder / "a.png", 300, 200, "#FF0000")))
    stage.settle()
    spot = stage.zone()._paint.thumb(stage.zone()._aspect()).center().toPoint()

    def red() -> bool:
        return QColor(stage.zone().grab().toImage().pixel(spot)).name() == "#ff0000"

    stage.qtbot.waitUntil(red)


def test_the_file_dialog_offers_what_the_field_takes() -> None:
    image = EVERYTHING.fields[1]
    assert "*.png" in file_names(image)
    assert "*.mp4" not in file_names(image)
    from dataclasses import replace

    assert "*.mp4" in file_names(replace(image, accepts=("video/*",)))
    assert "*.png" not in file_names(replace(image, accepts=("video/*",)))
    assert "*.png" in file_names(replace(image, accepts=()))
