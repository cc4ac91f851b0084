"""The painted components: colours, sizes, states, keyboard, wheel and names."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from itertools import pairwise

import pytest
from pixels import pixel, token
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from vitrine.ui.composer.generate_button import GenerateButton
from vitrine.ui.composer.seed_field import SeedField
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton
from vitrine.ui.parts.chips import Chip, ShapeChip, shape_rect
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.fields import LabelledField, TextArea, TextField
from vitrine.ui.parts.keycaps import key_names
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.slider import LabelledSlider
from vitrine.ui.parts.stepper import INT64_MAX, INT64_MIN, Stepper
from vitrine.ui.parts.text import ElidedLabel, Label, Paragraph, break_lines
from vitrine.ui.parts.toggles import Check, Radio, Toggle

_windows: list[QWidget] = []
"""Kept until the next test: a window that nobody holds takes its children along."""


@pytest.fixture(autouse=True)
def _forget_windows() -> Iterator[None]:
    yield
    _windows.clear()


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show widgets in a window that has the focus."""
    window = QWidget()
    _windows.append(window)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.resize(400, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def wheel(widget: QWidget, notches: int = 1, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Turn the wheel over a widget and return whether it took it."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


# ---- buttons ----


@pytest.mark.parametrize(
    ("kind", "rest", "pressed", "disabled"),
    [
        (ButtonKind.PRIMARY, "accent", "accent.pressed", "accent.disabled"),
        (ButtonKind.PLAIN, "control", "control.pressed", "control.disabled"),
        (ButtonKind.DANGER, "danger.solid", "danger.solid_hover", "control.disabled"),
    ],
)
def test_buttons_have_their_tokens(
    themed: Look, qtbot: QtBot, kind: ButtonKind, rest: str, pressed: str, disabled: str
) -> None:
    button = Button(themed, "Save", kind)
    qtbot.addWidget(button)
    assert pixel(button, 3, 14) == token(themed, rest)
    button.setDown(True)
    assert pixel(button, 3, 14) == token(themed, pressed)
    button.setDown(False)
    button.setEnabled(False)
    assert pixel(button, 3, 14) == token(themed, disabled)
    assert button.property("kind") == kind


def test_a_quiet_button_has_no_ground_until_it_is_used(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Cancel", ButtonKind.QUIET)
    host = shown(qtbot, button)
    host.setStyleSheet("background: #123456")
    at = button.mapTo(host, QPoint(3, 14))
    assert pixel(host, at.x(), at.y()) == "#123456"
    button.setDown(True)
    assert pixel(host, at.x(), at.y()) == token(look, "control.hover")


@pytest.mark.parametrize("height", [24, 28, 32, 40])
def test_buttons_come_in_four_heights(look: Look, qtbot: QtBot, height: int) -> None:
    text, square = Button(look, "Save", height=height), IconButton(look, "x", "Close", height=height)
    qtbot.addWidget(text)
    qtbot.addWidget(square)
    assert text.sizeHint().height() == height
    assert text.sizeHint().width() > height
    assert (square.sizeHint().width(), square.sizeHint().height()) == (height, height)


def test_an_icon_button_must_be_named(look: Look, qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="accessible name"):
        Button(look, kind=ButtonKind.ICON, icon="x")
    button = IconButton(look, "x", "Close")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Close", "Close")


def test_a_chosen_toggle_button_is_filled(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "panel-right", "Right panel")
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.setChecked(True)
    assert pixel(button, 3, 14) == token(look, "row.selected")


def test_space_presses_a_button_and_a_click_leaves_the_focus(look: Look, qtbot: QtBot) -> None:
    button, field = Button(look, "Save"), TextField(look)
    shown(qtbot, field, button)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


# ---- generate ----


def test_generate_says_what_it_will_do(themed: Look, qtbot: QtBot) -> None:
    button = GenerateButton(themed)
    qtbot.addWidget(button)
    button.resize(262, 40)
    button.set_ready(4)
    assert (button.text(), button.accessibleName()) == ("Generate 4", "Generate 4")
    assert pixel(button, 4, 20) == token(themed, "accent")
    button.set_ready(1)
    assert button.text() == "Generate"
    button.set_ready(4, "Generate 4 samples")
    assert button.text() == "Generate 4 samples"


def test_generate_without_a_prompt_is_off_and_says_why(themed: Look, qtbot: QtBot) -> None:
    button = GenerateButton(themed)
    qtbot.addWidget(button)
    button.set_blocked()
    assert (button.text(), button.isEnabled()) == ("Write a prompt first", False)
    assert pixel(button, 4, 20) == token(themed, "accent.disabled")


def test_just_queued_lasts_a_moment_and_a_second_press_still_counts(look: Look, qtbot: QtBot) -> None:
    button = GenerateButton(look)
    qtbot.addWidget(button)
    button.set_ready(4)
    button.show_queued(4)
    assert button.text() == "Added 4 to the queue"
    with qtbot.waitSignal(button.generate_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.text() == "Generate 4")


def test_a_prompt_emptied_while_queued_is_still_missing_afterwards(look: Look, qtbot: QtBot) -> None:
    button = GenerateButton(look)
    qtbot.addWidget(button)
    button.show_queued(2)
    button.set_blocked()
    qtbot.waitUntil(lambda: button.text() == "Write a prompt first")
    assert not button.isEnabled()


def test_the_fixing_action_is_a_plain_button_of_its_own(look: Look, qtbot: QtBot) -> None:
    button = GenerateButton(look)
    qtbot.addWidget(button)
    button.resize(262, 40)
    button.set_fix("Add a Replicate key", "key-round")
    assert pixel(button, 4, 20) == token(look, "control")
    generated: list[bool] = []
    button.generate_requested.connect(lambda: generated.append(True))
    with qtbot.waitSignal(button.fix_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert generated == []
    button.set_ready(1)
    with qtbot.assertNotEmitted(button.fix_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert generated == [True]


def test_key_caps_take_the_words_of_the_platform() -> None:
    assert key_names("Ctrl+Return")[-1] == "Return"
    assert len(key_names("Ctrl+Shift+Return")) == 3 or len(key_names("Ctrl+Shift+Return")) == 2


# ---- choices ----


def test_segments_move_with_the_arrows(look: Look, qtbot: QtBot) -> None:
    choice = Segmented(look, [Segment("a", "1 hour"), Segment("b", "7 days"), Segment("c", "Other")])
    shown(qtbot, choice)
    assert (choice.key(), choice.height()) == ("a", 28)
    with qtbot.waitSignal(choice.chosen) as told:
        choice.choose("b")
    assert told.args == ["b"]
    qtbot.keyClick(choice.button("b"), Qt.Key.Key_Right)
    assert choice.key() == "c"
    assert choice.button("c").hasFocus()
    qtbot.keyClick(choice.button("c"), Qt.Key.Key_Right)
    assert choice.key() == "c"
    qtbot.keyClick(choice.button("c"), Qt.Key.Key_Left)
    assert choice.key() == "b"
    with qtbot.assertNotEmitted(choice.chosen):
        choice.choose("b")
    with pytest.raises(KeyError):
        choice.choose("d")


def test_segments_have_their_tokens(themed: Look, qtbot: QtBot) -> None:
    choice = Segmented(themed, [Segment("a", "One"), Segment("b", icon="film", name="Film")])
    qtbot.addWidget(choice)
    choice.adjustSize()
    assert pixel(choice, choice.width() // 2, 1) == token(themed, "seg.track")
    assert pixel(choice, 6, 14) == token(themed, "seg.chosen")
    assert choice.button("b").accessibleName() == "Film"


def test_a_chosen_chip_changes_ground_and_edge(themed: Look, qtbot: QtBot) -> None:
    chip = Chip(themed, "ceramics")
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() == 24
    assert pixel(chip, 3, 12) == token(themed, "control")
    chip.setChecked(True)
    assert pixel(chip, 3, 12) == token(themed, "accent.subtle")
    assert pixel(chip, 0, 12) == token(themed, "accent.line")


def test_a_chips_cross_removes_and_its_rest_chooses(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "removable", removable=True)
    shown(qtbot, chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 12))
    assert not chip.isChecked()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(10, 12))
    assert chip.isChecked()


@pytest.mark.parametrize(("ratio", "wider"), [(16 / 9, True), (9 / 16, False), (21.0, True), (0.01, False)])
def test_shapes_keep_their_ratio_and_stay_visible(ratio: float, wider: bool) -> None:
    rect = shape_rect(QPointF(20, 20), ratio)
    assert (rect.width() > rect.height()) is wider
    assert min(rect.width(), rect.height()) >= 4
    assert rect.center() == QPointF(20, 20)


def test_shape_chips_are_44_high(themed: Look, qtbot: QtBot) -> None:
    chip = ShapeChip(themed, "5:4", 1.25)
    qtbot.addWidget(chip)
    chip.resize(46, 44)
    assert pixel(chip, 4, 40) == token(themed, "control")
    chip.setChecked(True)
    assert pixel(chip, 4, 40) == token(themed, "accent.subtle")
    assert chip.height() == 44


def test_a_toggle_flips_with_space_and_click(themed: Look, qtbot: QtBot) -> None:
    toggle = Toggle(themed, "Sound")
    shown(qtbot, toggle)
    assert (toggle.width(), toggle.height(), toggle.accessibleName()) == (30, 18, "Sound")
    assert pixel(toggle, 24, 9) == token(themed, "control.pressed")
    assert pixel(toggle, 9, 9) == token(themed, "text.2")
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert toggle.isChecked()
    assert pixel(toggle, 6, 9) == token(themed, "accent")
    assert pixel(toggle, 21, 9) == token(themed, "on_accent")
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert not toggle.isChecked()


def test_checks_and_radios(themed: Look, qtbot: QtBot) -> None:
    check, one, other = Check(themed, "Keep"), Radio(themed, "One"), Radio(themed, "Other")
    shown(qtbot, check, one, other)
    check.set_partial(True)
    assert pixel(check, 2, 12) == token(themed, "accent")
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    assert check.isChecked()
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert (one.isChecked(), other.isChecked()) == (False, True)
    assert pixel(other, 2, 12) == token(themed, "accent")
    assert pixel(other, 8, 12) == token(themed, "on_accent")


# ---- numbers ----


def test_the_stepper_steps_and_holds_its_limits(look: Look, qtbot: QtBot) -> None:
    stepper = Stepper(look, 4, 1, 8)
    shown(qtbot, stepper)
    with qtbot.waitSignal(stepper.changed) as told:
        qtbot.mouseClick(stepper.plus, Qt.MouseButton.LeftButton)
    assert told.args == [5]
    qtbot.mouseClick(stepper.minus, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(stepper.plus, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert stepper.value() == 8
    assert not stepper.plus.isEnabled()
    stepper.set_value(-5)
    assert stepper.value() == 1
    assert not stepper.minus.isEnabled()


def test_the_wheel_steps_only_with_the_focus(look: Look, qtbot: QtBot) -> None:
    stepper, other = Stepper(look, 4, 0, 100), TextField(look)
    shown(qtbot, other, stepper)
    other.setFocus()
    assert not wheel(stepper)
    assert stepper.value() == 4
    stepper.setFocus()
    assert wheel(stepper)
    assert wheel(stepper, -1, Qt.KeyboardModifier.ShiftModifier)
    assert stepper.value() == 0
    qtbot.keyClick(stepper.editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert stepper.value() == 10


def test_the_stepper_takes_64_bits_typed(look: Look, qtbot: QtBot) -> None:
    stepper = Stepper(look)
    shown(qtbot, stepper)
    stepper.setFocus()
    stepper.editor.selectAll()
    QTest.keyClicks(stepper.editor, str(INT64_MAX))
    with qtbot.waitSignal(stepper.changed) as told:
        qtbot.keyClick(stepper.editor, Qt.Key.Key_Return)
    assert told.args == [INT64_MAX]
    stepper.set_value(INT64_MIN)
    assert stepper.editor.text() == str(INT64_MIN)
    stepper.editor.setText("many")
    qtbot.keyClick(stepper.editor, Qt.Key.Key_Return)
    assert stepper.editor.text() == str(INT64_MIN)


def test_a_field_frame_shows_focus_and_error_on_its_edge(themed: Look, qtbot: QtBot) -> None:
    stepper, other = Stepper(themed, 4), TextField(themed)
    shown(qtbot, other, stepper)
    other.setFocus()
    assert pixel(stepper, stepper.width() // 2, 0) == token(themed, "line")
    stepper.setFocus()
    assert pixel(stepper, stepper.width() // 2, 0) == token(themed, "accent")
    stepper.set_error(wrong=True)
    assert pixel(stepper, stepper.width() // 2, 0) == token(themed, "danger")


def test_the_slider_shows_types_and_forgets(look: Look, qtbot: QtBot) -> None:
    slider = LabelledSlider(look, "Guidance", 0, 10, 3.5, step=0.1)
    shown(qtbot, slider)
    assert slider.readout.text() == "3.5"
    slider.slider.setFocus()
    with qtbot.waitSignal(slider.changed) as told:
        qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert told.args == [3.6]
    qtbot.mouseClick(slider.readout, Qt.MouseButton.LeftButton)
    slider.readout.editor.setText("7,25")
    qtbot.keyClick(slider.readout.editor, Qt.Key.Key_Return)
    assert (slider.value(), slider.readout.text()) == (7.2, "7.2")
    qtbot.mouseDClick(slider.slider, Qt.MouseButton.LeftButton)
    assert slider.value() == 3.5


def test_the_slider_reaches_a_maximum_its_step_misses(look: Look, qtbot: QtBot) -> None:
    slider = LabelledSlider(look, "Length", 0, 10, 3, step=3)
    shown(qtbot, slider)
    slider.slider.setValue(slider.slider.maximum())
    assert slider.value() == 10
    slider.set_value(99)
    assert slider.value() == 10
    with pytest.raises(ValueError, match="range"):
        LabelledSlider(look, "None", 1, 1, 1)


def test_a_press_on_the_track_goes_there(look: Look, qtbot: QtBot) -> None:
    slider = LabelledSlider(look, "Steps", 1, 50, 28)
    shown(qtbot, slider)
    right = QPoint(slider.slider.width() - 1, 8)
    qtbot.mouseClick(slider.slider, Qt.MouseButton.LeftButton, pos=right)
    assert slider.value() == 50
    assert not wheel(slider.slider)


def test_slider_colours(themed: Look, qtbot: QtBot) -> None:
    slider = LabelledSlider(themed, "Steps", 0, 10, 5)
    shown(qtbot, slider)
    track = slider.slider
    assert pixel(track, 4, 8) == token(themed, "slider.fill")
    assert pixel(track, track.width() - 4, 8) == token(themed, "control.pressed")
    assert pixel(track, track.width() // 2, 8) == token(themed, "knob")


def test_the_seed_locks_draws_and_forgets(look: Look, qtbot: QtBot) -> None:
    seed = SeedField(look, 0, INT64_MAX)
    shown(qtbot, seed)
    assert (seed.value(), seed.editor.placeholderText()) == (None, "New each time")
    with qtbot.waitSignal(seed.changed) as told:
        qtbot.mouseClick(seed.dice, Qt.MouseButton.LeftButton)
    drawn = seed.value()
    assert told.args == [drawn]
    assert drawn is not None
    assert seed.lock.isChecked()
    assert seed.lock.accessibleName() == "Unlock seed"
    qtbot.mouseClick(seed.lock, Qt.MouseButton.LeftButton)
    assert (seed.value(), seed.editor.text()) == (None, "")
    qtbot.mouseClick(seed.lock, Qt.MouseButton.LeftButton)
    assert seed.value() == drawn
    seed.editor.setText(str(INT64_MAX))
    qtbot.keyClick(seed.editor, Qt.Key.Key_Return)
    assert seed.value() == INT64_MAX
    seed.set_limits(0, 100)
    assert seed.value() == 100
    seed.editor.setText("")
    qtbot.keyClick(seed.editor, Qt.Key.Key_Return)
    assert seed.value() is None


# ---- text and fields ----


def test_a_field_says_what_to_do(look: Look, qtbot: QtBot) -> None:
    field = TextField(look, height=32)
    labelled = LabelledField(look, "Bucket", field, note="Optional")
    shown(qtbot, labelled)
    assert labelled.label.buddy() is field
    assert field.accessibleName() == "Bucket"
    labelled.set_error("Bucket names have no spaces.")
    assert labelled.error.isVisible()
    assert field.accessibleDescription() == "Bucket names have no spaces."
    assert pixel(field, field.width() // 2, 0) == token(look, "danger")
    labelled.set_error("")
    field.clearFocus()
    assert not labelled.error.isVisible()
    assert pixel(field, field.width() // 2, 0) == token(look, "line")


def test_a_focused_field_has_the_accent_on_its_edge(themed: Look, qtbot: QtBot) -> None:
    field, other = TextField(themed), TextField(themed)
    shown(qtbot, field, other)
    field.setFocus()
    assert [pixel(field, 60, y) for y in (0, 1)] == [token(themed, "accent")] * 2
    assert pixel(field, 60, 4) == token(themed, "field")
    other.setFocus()
    assert pixel(field, 60, 0) == token(themed, "line")
    field.setEnabled(False)
    assert pixel(field, 60, 14) == token(themed, "control.disabled")


def test_the_prompt_has_lines_of_19_px_and_stays_plain(look: Look, qtbot: QtBot) -> None:
    area = TextArea(look)
    shown(qtbot, area)
    area.set_text("one\ntwo\nthree")
    assert _pitches(area) == [19.0, 19.0]
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    area.insertFromMimeData(rich)
    assert area.text().startswith("bold")
    assert "<b>" not in area.toHtml()
    changes: list[str] = []
    area.textChanged.connect(lambda: changes.append(area.text()))
    area.set_text(area.text())
    assert changes == []
    area.set_text("other")
    assert set(changes) == {"other"}
    area.setPlainText("by\nQt")
    assert _pitches(area) == [19.0]
    area.clear()
    QTest.keyClicks(area, "typed")
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert _pitches(area) == [19.0]
    area.undo()
    assert area.text() == "typed"


def _pitches(area: TextArea) -> list[float]:
    layout, document = area.document().documentLayout(), area.document()
    tops = [layout.blockBoundingRect(document.findBlockByNumber(n)).top() for n in range(document.blockCount())]
    return [below - above for above, below in pairwise(tops)]


def test_labels_are_one_design_line_high(themed: Look, qtbot: QtBot) -> None:
    for style, step in themed.theme.scale.items():
        label = Label(themed, "Everything", style)
        qtbot.addWidget(label)
        assert label.sizeHint().height() <= step.line == label.minimumHeight()


def test_a_name_that_does_not_fit_is_its_tooltip(look: Look, qtbot: QtBot) -> None:
    label = ElidedLabel(look, "A <b>very</b> long name that does not fit into eighty pixels")
    qtbot.addWidget(label)
    label.resize(80, 18)
    label.grab()
    assert label.toolTip() == "<qt>A &lt;b&gt;very&lt;/b&gt; long name that does not fit into eighty pixels</qt>"
    label.resize(800, 18)
    label.grab()
    assert label.toolTip() == ""


def test_paragraphs_break_and_elide(look: Look, qtbot: QtBot) -> None:
    text = "Nothing matches. " * 10
    lines = break_lines(text, look.font(), 200)
    assert len(lines) > 3
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    two = break_lines(text, look.font(), 200, 2)
    assert len(two) == 2
    assert two[1].endswith("…")
    assert break_lines("one\ntwo", look.font(), 500) == ["one", "two"]
    paragraph = Paragraph(look, text)
    qtbot.addWidget(paragraph)
    assert paragraph.heightForWidth(200) == len(lines) * 18


@pytest.mark.parametrize("text", ["", "مرحبا بالعالم هذا نص طويل", "🎈" * 60, "x" * 5000])
def test_any_text_can_be_broken(look: Look, text: str) -> None:
    lines = break_lines(text, look.font(), 120, 2)
    assert len(lines) <= 2


# ---- select and popover ----


def press(window: QWidget, key: Qt.Key) -> None:
    """Send a key to the focused widget the way the platform does."""
    target = QApplication.focusWidget() or window
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def test_a_select_keeps_the_type_of_its_values(look: Look, qtbot: QtBot) -> None:
    select = Select(look)
    shown(qtbot, select)
    select.set_options([(1, "One"), ("1", "One, as text"), (None, "Any"), (2**40, "Many")])
    assert select.value() == 1
    with qtbot.waitSignal(select.changed) as told:
        select.set_value(2**40)
    assert told.args == [2**40]
    select.set_value(None)
    assert select.value() is None
    with pytest.raises(ValueError, match="not in list"):
        select.set_value("none")
    select.clearFocus()
    assert not wheel(select)
    with qtbot.assertNotEmitted(select.changed):
        select.set_options([(7, "Seven"), (None, "Any")])
    assert select.value() is None


def test_a_select_opens_under_itself_and_takes_the_choice(look: Look, qtbot: QtBot) -> None:
    select = Select(look)
    window = shown(qtbot, select)
    select.set_options([(name, name) for name in ("euler", "karras", "ddim")])
    select.setFocus()
    qtbot.keyClick(select, Qt.Key.Key_Space)
    assert select.popover is not None
    assert select.popover.findChild(TextField) is None
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert select.value() == "karras"
    assert select.popover is None
    assert select.hasFocus()


def test_a_long_select_can_be_searched(look: Look, qtbot: QtBot) -> None:
    select = Select(look)
    window = shown(qtbot, select)
    select.set_options([(number, f"Style {number}") for number in range(13)])
    select.showPopup()
    assert select.popover is not None
    search = select.popover.findChild(TextField)
    assert search is not None
    assert search.hasFocus()
    QTest.keyClicks(search, "12")
    press(window, Qt.Key.Key_Return)
    assert select.value() == 12


def test_a_window_that_goes_with_its_list_open_takes_it_along(look: Look, qtbot: QtBot) -> None:
    select = Select(look)
    window = shown(qtbot, select)
    select.set_options([(1, "One"), (2, "Two")])
    select.showPopup()
    popover = select.popover
    assert popover is not None
    _windows.clear()
    del select, window
    gc.collect()
    qtbot.waitUntil(lambda: not isValid(popover))


def test_a_hidden_select_closes_its_list(look: Look, qtbot: QtBot) -> None:
    select = Select(look)
    shown(qtbot, select)
    select.set_options([(1, "One"), (2, "Two")])
    select.showPopup()
    select.hide()
    qtbot.waitUntil(lambda: select.popover is None)


def test_esc_closes_a_popover_and_gives_the_focus_back(look: Look, qtbot: QtBot) -> None:
    button, field = Button(look, "Open"), TextField(look)
    window = shown(qtbot, button)
    popover = Popover(look, window)
    popover.body.addWidget(field)
    popover.open_at(button, focus=field)
    assert field.hasFocus()
    card = popover.card().translated(popover.pos())
    assert card.top() >= button.geometry().bottom()
    assert window.rect().contains(card)
    with qtbot.waitSignal(popover.closed):
        press(window, Qt.Key.Key_Escape)
    assert button.hasFocus()


def test_a_popover_closes_when_the_focus_leaves_or_a_press_goes_beside_it(look: Look, qtbot: QtBot) -> None:
    button, field, inside = Button(look, "Open"), TextField(look), TextField(look)
    window = shown(qtbot, button, field)
    popover = Popover(look, window)
    popover.body.addWidget(inside)
    popover.open_at(button, focus=inside)
    with qtbot.waitSignal(popover.closed):
        field.setFocus()
    assert field.hasFocus()
    popover.open_at(button, focus=inside)
    with qtbot.waitSignal(popover.closed):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(395, 495))


def test_a_popover_is_raised(themed: Look, qtbot: QtBot) -> None:
    button = Button(themed, "Open")
    window = shown(qtbot, button)
    popover = Popover(themed, window)
    inside = QWidget()
    inside.setFixedSize(100, 60)
    popover.body.addWidget(inside)
    popover.open_at(button)
    card = popover.card()
    assert pixel(popover, card.center().x(), card.center().y()) == token(themed, "bg.raised")
    assert pixel(popover, card.center().x(), card.top()) == token(themed, "line")


# ---- progress, empty ----


def test_a_known_bar_never_goes_back_and_does_not_tick(themed: Look, qtbot: QtBot) -> None:
    bar = ProgressBar(themed, "Download")
    themed.reduced_motion = False
    shown(qtbot, bar)
    assert bar.sweeping
    bar.set_share(0.5)
    assert not bar.sweeping
    bar.set_share(0.2)
    assert bar.share() == 0.5
    assert bar.height() == 3
    assert pixel(bar, 10, 1) == token(themed, "accent")
    assert pixel(bar, bar.width() - 10, 1) == token(themed, "control.pressed")
    bar.restart()
    assert bar.share() is None


def test_a_sweep_ticks_only_while_it_is_seen(look: Look, qtbot: QtBot) -> None:
    look.reduced_motion = False
    bar = ProgressBar(look)
    window = shown(qtbot, bar)
    assert bar.sweeping
    window.hide()
    assert not bar.sweeping
    window.show()
    assert bar.sweeping
    bar.set_paused(paused=True)
    assert not bar.sweeping
    bar.set_paused(paused=False)
    look.reduced_motion = True
    bar.restart()
    assert not bar.sweeping


def test_an_empty_page_says_the_next_step(look: Look, qtbot: QtBot) -> None:
    empty = EmptyState(look, "search", "Nothing matches", "Searched 2,418 items.", action="Clear filters")
    shown(qtbot, empty)
    assert empty.action.isVisible()
    assert not empty.second.isVisible()
    with qtbot.waitSignal(empty.action_requested):
        qtbot.mouseClick(empty.action, Qt.MouseButton.LeftButton)
    empty.set_words("star", "No favourites yet", "Press F on a picture.")
    assert (empty.title.text(), empty.accessibleDescription()) == ("No favourites yet", "Press F on a picture.")
