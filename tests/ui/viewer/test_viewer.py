"""The viewer: thumbnail first, the file then, zoom, pan, neighbours, filmstrip, keys, and what is kept."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from viewer_page import COLOURS, Page, a_picture, centre_colour

from samples import a_file
from vitrine.ui.parts.buttons import Button
from vitrine.ui.viewer.viewer_commands import viewer_commands

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

# Said once in a process by Qt's multimedia part, on a machine without a sound server or a graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)


def wheel(canvas: QWidget, at: QPointF, up: int) -> None:
    event = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), QPoint(0, up), Qt.MouseButton.NoButton, NONE,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(canvas, event)


# ---- pictures ----


def test_the_thumbnail_first_and_then_the_file(page: Page) -> None:
    result = page.add(a_picture(page.home / "a.png", COLOURS[0]))
    page.worker.start()
    page.wait(lambda: page.thumbnails.pixmap(result, 512, 384) is not None)
    viewer = page.show(result)
    canvas = viewer.stage.image
    assert not canvas.is_whole
    assert centre_colour(canvas) == COLOURS[0]
    before = canvas.target()
    page.wait(lambda: canvas.is_whole)
    assert canvas.target() == before
    assert centre_colour(canvas) == COLOURS[0]
    assert not viewer.stage.loading.isVisible()


def test_it_opens_at_fit_and_says_the_zoom(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas = viewer.stage.image
    assert canvas.fits
    assert canvas.rect().contains(canvas.target().toRect())
    assert viewer.bar.zoom.words() == ("Fit", f"{round(canvas.zoom * 100)}%")
    assert viewer.bar.place.text() == "1 of 1"


def test_a_slow_file_gets_a_bar_and_no_spinner(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    assert not viewer.stage.loading.isVisible()
    viewer.stage._slow.timeout.emit()
    assert viewer.stage.loading.isVisible()
    assert viewer.stage.loading.height() == 3
    page.wait(lambda: not viewer.stage.loading.isVisible())


def test_the_wheel_zooms_at_the_pointer(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas, at = viewer.stage.image, QPointF(300, 200)
    zoom = canvas.zoom
    wheel(canvas, at, 120)
    assert canvas.zoom == pytest.approx(zoom * 1.25)
    wheel(canvas, at, -120)
    assert canvas.zoom == pytest.approx(zoom)
    assert not canvas.fits


def test_a_pinch_zooms(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas = viewer.stage.image
    canvas.set_zoom(1.0)
    at = QPointF(200, 200)
    event = QNativeGestureEvent(Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
                                at, at, canvas.mapToGlobal(at), 0.5, QPointF(0, 0))  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom == pytest.approx(1.5)


def test_a_drag_pans(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas = viewer.stage.image
    canvas.set_zoom(2.0)
    before = canvas.target().topLeft()
    QTest.mousePress(canvas, LEFT, NONE, QPoint(400, 300))
    QTest.mouseMove(canvas, QPoint(350, 280))
    assert canvas.target().topLeft() == before - QPointF(50, 20)
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(350, 280))
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_a_double_click_toggles_fit_and_100(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    QTest.mouseDClick(viewer.stage.image, LEFT, NONE, QPoint(400, 300))
    assert viewer.stage.image.zoom == 1.0
    assert viewer.bar.zoom.words() == ("100%", "")
    QTest.mouseDClick(viewer.stage.image, LEFT, NONE, QPoint(400, 300))
    assert viewer.stage.image.fits


def test_over_200_per_cent_pixels_stay_sharp(page: Page) -> None:
    path = page.home / "a.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    image.setPixelColor(20, 20, QColor("white"))
    assert image.save(str(path))
    viewer = page.show(page.add(a_file(path, width=40, height=40)))
    canvas = viewer.stage.image
    page.wait(lambda: canvas.is_whole)
    canvas.set_zoom(20.0)
    box = canvas.target()
    grab = canvas.grab().toImage()
    left, top = round(box.x() + 20 * 20), round(box.y() + 20 * 20)
    assert {grab.pixelColor(left + x, top + y).name() for x in (2, 10, 17) for y in (2, 10, 17)} == {"#ffffff"}
    assert grab.pixelColor(left - 3, top + 10).name() == "#000000"


def test_a_shrunk_picture_is_scaled_once_and_copied_then(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0], 2400, 1800)))
    canvas = viewer.stage.image
    page.wait(lambda: canvas.is_whole)
    assert canvas._scaled is not None
    kept = canvas._scaled[1]
    assert kept.size() == canvas.target().size().toSize()
    canvas.grab()
    assert canvas._scaled[1] is kept
    canvas.zoom_by(1)
    page.wait(lambda: canvas._scaled is not None and canvas._scaled[1] is not kept)


def test_circles_come_with_the_pointer_where_there_is_a_neighbour(page: Page) -> None:
    results = page.add_pictures(2)
    viewer = page.show(results[1])
    before, after = viewer.stage.circles
    assert not before.isVisible()
    assert not after.isVisible()
    canvas = viewer.stage.image
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(50, 50), canvas.mapToGlobal(QPointF(50, 50)),
                       Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE)  # fmt: skip
    QApplication.sendEvent(canvas, move)
    assert not before.isVisible()
    assert after.isVisible()
    assert (after.width(), after.x()) == (36, viewer.stage.width() - 16 - 36)
    QTest.mouseClick(after, LEFT)
    assert viewer.generation == results[0]
    page.wait(lambda: not after.isVisible())


# ---- neighbours ----


def test_arrows_step_through_the_gallery(page: Page) -> None:
    results = page.add_pictures()
    viewer = page.show(results[2])
    assert viewer.bar.place.text() == "1 of 3"
    assert not viewer.bar.previous.isEnabled()
    for number in (1, 0):
        QTest.keyClick(viewer, Qt.Key.Key_Right)
        assert viewer.generation == results[number]
        page.wait(lambda: viewer.stage.image.is_whole)
        assert centre_colour(viewer.stage.image) == COLOURS[number]
    assert viewer.bar.place.text() == "3 of 3"
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.generation == results[0]
    QTest.mouseClick(viewer.bar.previous, LEFT)
    assert viewer.generation == results[1]


def test_right_to_left_the_left_arrow_leads_on(page: Page) -> None:
    results = page.add_pictures()
    viewer = page.show(results[1])
    viewer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.generation == results[0]
    assert viewer.controls.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_neighbours_are_decoded_ahead(page: Page) -> None:
    results = page.add_pictures()
    viewer = page.show(results[1])
    for number in (0, 2):
        page.wait(lambda number=number: page.loader.at_hand(results[number]) is not None)
    viewer.step(1)
    assert viewer.stage.image.is_whole


def test_stepping_keeps_the_zoom_and_opening_does_not(page: Page) -> None:
    results = page.add_pictures()
    viewer = page.show(results[2])
    viewer.stage.image.zoom_by(2)
    zoom = viewer.stage.image.zoom
    viewer.step(1)
    assert viewer.stage.image.zoom == pytest.approx(zoom)
    viewer.open(results[0])
    assert viewer.stage.image.fits


def test_what_leaves_the_gallery_leads_to_the_next(page: Page) -> None:
    results = page.add_pictures()
    viewer = page.show(results[1])
    page.gallery.remove([results[1]])
    assert viewer.generation == results[0]
    page.gallery.remove([results[0]])
    assert viewer.generation == results[2]
    closed: list[object] = []
    viewer.closed.connect(lambda: closed.append(True))
    page.gallery.remove([results[2]])
    assert closed


def test_a_result_that_changed_is_known(page: Page) -> None:
    result = page.add_pictures(1)[0]
    viewer = page.show(result)
    page.gallery.put_result(dataclasses.replace(result, starred=True))
    assert viewer.generation is not None
    assert viewer.generation.starred
    assert viewer.bar.star.accessibleDescription() == "On"


# ---- filmstrip ----


def test_the_filmstrip_rings_the_current_one_and_keeps_it_in_the_middle(page: Page) -> None:
    results = page.add_pictures(30)
    viewer = page.show(results[15])
    view = viewer.film.view
    assert viewer.film.height() == 76
    for expected in (results[15], results[14]):
        row = viewer.film.strip.current_row
        assert viewer.film.strip.generation(row) == expected
        middle = view.visualRect(viewer.film.strip.index(row)).center().x()
        assert abs(middle - view.viewport().width() / 2) < 8
        QTest.keyClick(viewer, Qt.Key.Key_Right)


def test_a_click_in_the_filmstrip_goes_there(page: Page) -> None:
    results = page.add_pictures(5)
    viewer = page.show(results[2])
    view = viewer.film.view
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(viewer.film.strip.index(0)).center())
    assert viewer.generation == results[4]
    assert viewer.film.strip.current_row == 0


def test_few_pictures_stand_in_the_middle_of_the_strip(page: Page) -> None:
    results = page.add_pictures(3)
    viewer = page.show(results[1])
    view = viewer.film.view
    first = view.visualRect(viewer.film.strip.index(0))
    last = view.visualRect(viewer.film.strip.index(2))
    left = view.viewport().mapTo(viewer.film, first.topLeft()).x()
    right = viewer.film.width() - view.viewport().mapTo(viewer.film, last.topRight()).x()
    assert abs(left - right) <= 3


# ---- keys, buttons ----


def test_every_key_of_a_picture(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    canvas = viewer.stage.image
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert canvas.zoom == 1.0
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.fits
    fit = canvas.zoom
    QTest.keyClick(viewer, Qt.Key.Key_Plus, CTRL)
    assert canvas.zoom == pytest.approx(fit * 1.25)
    QTest.keyClick(viewer, Qt.Key.Key_Minus, CTRL)
    assert canvas.zoom == pytest.approx(fit)
    QTest.keyClick(viewer, Qt.Key.Key_0, CTRL)
    assert canvas.fits
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert canvas.zoom == 1.0
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert canvas.fits


def test_the_keypad_counts_as_the_same_keys(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    QTest.keyClick(viewer, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert viewer.stage.image.zoom == 1.0


def test_every_command_has_words_and_no_key_twice() -> None:
    commands = viewer_commands()
    assert len({command.name for command in commands}) == len(commands)
    keys = [QKeySequence(key).toString() for command in commands for key in command.keys.split()]
    assert len(set(keys)) == len(keys)
    assert all(command.text for command in commands)


def test_buttons_ask_for_what_they_say(qtbot: QtBot, page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    bar = viewer.bar
    for button, name in ((bar.star, "favourite"), (bar.share, "share"), (bar.export, "export"), (bar.trash, "trash"),
                         (bar.compare, "compare")):  # fmt: skip
        with qtbot.waitSignal(viewer.asked) as caught:
            QTest.mouseClick(button, LEFT)
        assert caught.args == [name]
    with qtbot.waitSignal(viewer.closed):
        QTest.mouseClick(bar.back, LEFT)


def test_every_button_has_a_name(page: Page) -> None:
    viewer = page.show(page.add_clip())
    for button in viewer.findChildren(Button):
        assert button.accessibleName() or button.text() or not button.isVisible(), button


def test_the_menu_of_the_zoom(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    choices = {action.text(): action for action in viewer.bar.menu.actions()}
    assert list(choices) == ["Fit", "50%", "100%", "200%", "400%"]
    choices["200%"].trigger()
    assert viewer.stage.image.zoom == 2.0


# ---- inspector, what is kept, full screen ----


def test_the_inspector_stands_beside_and_is_folded_with_i(page: Page) -> None:
    viewer = page.viewer
    viewer.set_inspector(QLineEdit())
    page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])), 1440, 900)
    assert viewer.inspector is not None
    assert viewer.inspector.width() == 344
    assert viewer.stage.width() == 1440 - 344
    QTest.keyClick(viewer, Qt.Key.Key_I)
    assert not viewer.inspector.isVisible()
    viewer.resize(1100, 720)
    QTest.mouseClick(viewer.bar.info, LEFT)
    assert viewer.inspector.width() == 320


def test_choices_outlive_the_window(page: Page) -> None:
    results = page.add_pictures(2)
    viewer = page.show(results[1])
    viewer.choose_zoom(2.0)
    viewer.bar.info.click()
    viewer.controls.volume.setValue(40)
    kept = viewer.remembered()
    assert kept == {"zoom": 2.0, "details": False, "volume": 40, "muted": False}
    viewer.restore({"zoom": 0.0, "details": True, "volume": 90, "muted": True})
    assert viewer.remembered() == {"zoom": 0.0, "details": True, "volume": 90, "muted": True}
    viewer.restore(kept)
    viewer.open(results[0])
    assert viewer.stage.image.zoom == 2.0


@pytest.mark.parametrize("damaged", [None, [], {"zoom": "large", "volume": -3, "details": 7}, {"zoom": float("nan")}])
def test_damaged_choices_change_nothing(page: Page, damaged: object) -> None:
    before = page.viewer.remembered()
    page.viewer.restore(damaged)
    assert page.viewer.remembered() == before


def test_full_screen_hides_everything_but_the_picture(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    viewer.set_full(full=True)
    assert not viewer.bar.isVisible()
    assert not viewer.film.isVisible()
    QApplication.processEvents()
    assert viewer.stage.size() == viewer.size()
    viewer.set_full(full=False)
    assert viewer.bar.isVisible()
    assert viewer.film.isVisible()


def test_hidden_it_lets_go_and_shown_again_it_shows_the_same(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    page.wait(lambda: viewer.stage.image.is_whole)
    viewer.hide()
    assert viewer.stage.is_clear
    assert not viewer.stage.image.is_whole
    viewer.show()
    page.wait(lambda: viewer.stage.image.is_whole)


def test_multimedia_is_not_loaded_for_pictures(page: Page) -> None:
    viewer = page.show(page.add(a_picture(page.home / "a.png", COLOURS[0])))
    assert viewer.stage.video.player._player is None
