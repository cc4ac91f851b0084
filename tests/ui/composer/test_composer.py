"""The composer over a real form: every kind of field both ways, problems, models, seeds, the footer, keys and names."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pixels import pixel, token
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QTextOption
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QComboBox, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, SEVERAL, Bench, schema, write_png
from vitrine.domain.field import Field, FieldKind, FieldRole
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.model_spec import ModelSpec
from vitrine.errors import CredentialMissing, StudioError
from vitrine.providers.base import ModelCard
from vitrine.ui.composer.composer import Composer
from vitrine.ui.composer.composer_form import ComposerForm
from vitrine.ui.composer.custom_size import CustomSize
from vitrine.ui.composer.field_rows import (
    AreaRow,
    FieldRow,
    SecretRow,
    SegmentedRow,
    SelectRow,
    SliderRow,
    StepperRow,
    TextRow,
    ToggleRow,
)
from vitrine.ui.composer.schema_field import make_row
from vitrine.ui.composer.shape_chips import ShapeChips, chip_text, ratio_of, shown_choices
from vitrine.ui.look import Look
from vitrine.ui.shell.right_panel import RightPanel

LEFT = Qt.MouseButton.LeftButton
REAL = {
    "flux-kontext-pro": MediaKind.IMAGE,
    "flux-schnell": MediaKind.IMAGE,
    "kling-v2.1": MediaKind.VIDEO,
    "ltx-video": MediaKind.VIDEO,
    "minimax-video-01": MediaKind.VIDEO,
    "sdxl": MediaKind.IMAGE,
    "veo-3.1": MediaKind.VIDEO,
    "wan-2.2-i2v-fast": MediaKind.VIDEO,
}


class Stage:
    """A composer in a shown panel."""

    def __init__(self, look: Look, qtbot: QtBot, folder: Path, width: int = 344, height: int = 900) -> None:
        self.qtbot = qtbot
        self.bench = Bench(folder, EVERYTHING, SEVERAL, FILM)
        self.composer = Composer(look, self.bench.form, lambda _name: None)
        self.details = QWidget()
        self.panel = RightPanel(look, self.composer, self.details)
        self.panel.resize(width, height)
        qtbot.addWidget(self.panel)
        self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)

    @property
    def form(self) -> ComposerForm:
        assert self.composer.form is not None
        return self.composer.form

    def choose(self, spec: ModelSpec, *, more: bool = True) -> None:
        self.bench.choose(self.qtbot, spec)
        self.composer.set_more_open(shown=more)
        self.form.more.finish()
        QApplication.processEvents()

    def row(self, name: str) -> FieldRow:
        return self.form.rows[name]


@pytest.fixture
def stage(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(look, qtbot, tmp_path)
    yield made
    assert made.bench.tasks.close()


# ---- before there is a model ----


def test_the_prompt_can_be_written_while_the_model_is_being_opened(stage: Stage) -> None:
    gate = stage.bench.holds[EVERYTHING.id] = threading.Event()
    stage.bench.form.choose("demo", EVERYTHING.id)
    composer = stage.composer
    assert all(skeleton.isVisible() for skeleton in composer.skeletons)
    assert composer.footer.generate.text() == "Opening the model"
    assert not composer.footer.generate.isEnabled()
    composer.focus_prompt()
    QTest.keyClicks(composer.prompt, "early")
    top = composer.prompt.mapTo(composer, QPoint()).y()
    gate.set()
    stage.bench.settle(stage.qtbot)
    QTest.keyClicks(composer.prompt, " bird")
    assert stage.bench.form.prompt == "early bird"
    assert composer.prompt.hasFocus()
    assert not any(skeleton.isVisible() for skeleton in composer.skeletons)
    assert composer.footer.generate.isEnabled()
    QApplication.processEvents()
    assert composer.prompt.mapTo(composer, QPoint()).y() == top  # nothing moved under the cursor


# ---- every kind of field, both ways ----


def test_each_field_gets_the_control_of_its_kind(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    kinds = {name: type(row) for name, row in stage.form.rows.items()}
    assert kinds == {
        "prompt_strength": SliderRow,
        "num_outputs": SliderRow,
        "format": SegmentedRow,
        "sampler": SelectRow,
        "style": SelectRow,
        "steps": SliderRow,
        "guidance": SliderRow,
        "big": StepperRow,
        "noise": TextRow,
        "tiles": TextRow,
        "safe": ToggleRow,
        "name": TextRow,
        "story": AreaRow,
        "tags": AreaRow,
        "extra": AreaRow,
        "token": SecretRow,
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "webp"),
        ("sampler", "lms"),
        ("style", "bold"),
        ("steps", 12),
        ("guidance", 7.3),
        ("big", 2**63 - 1),
        ("big", -(2**63)),
        ("noise", 0.125),
        ("tiles", 2**62 + 1),
        ("safe", False),
        ("name", "Zoë 🎨"),
        ("story", "two\nlines"),
        ("tags", ["a", "b c"]),
        ("extra", {"a": [1, None, "ü"]}),
    ],
)
def test_a_value_shown_is_the_value_kept_and_nothing_changes_by_showing(stage: Stage, name: str, value: object) -> None:
    stage.choose(EVERYTHING)
    edits: list[object] = []
    stage.row(name).edited.connect(edits.append)
    stage.bench.form.set_value(name, value)
    stage.bench.form.value_changed.emit(name)
    assert edits == []
    assert stage.bench.form.values[name] == value
    assert type(stage.bench.form.values[name]) is type(value)
    stage.bench.form.set_prompt("x")
    assert stage.bench.form.submit()
    assert stage.bench.sent[0].settings[name] == value


def type_into(edit: QWidget, text: str) -> None:
    edit.setFocus()
    if isinstance(edit, QLineEdit | QTextEdit):
        edit.selectAll()
    if text:
        QTest.keyClicks(edit, text)
    else:
        QTest.keyClick(edit, Qt.Key.Key_Delete)


def test_what_is_entered_arrives_in_its_own_type(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    values, rows = stage.bench.form.values, stage.form.rows
    rows["format"].control.choose("1")  # type: ignore[attr-defined]
    rows["sampler"].control.set_value("dpm")  # type: ignore[attr-defined]
    rows["style"].control.set_value("plain")  # type: ignore[attr-defined]
    rows["steps"].control.slider.setValue(3)  # type: ignore[attr-defined]
    rows["guidance"].control.slider.setValue(5)  # type: ignore[attr-defined]
    QTest.mouseClick(rows["safe"].control, LEFT)
    stepper = rows["big"].control
    type_into(stepper.editor, "9007199254740993")  # type: ignore[attr-defined]
    QTest.keyClick(stepper.editor, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    for name, text in (("noise", "0,5"), ("tiles", "12"), ("name", "vase"), ("story", "once"), ("extra", "[1, 2]")):
        type_into(rows[name].control, text)
    type_into(rows["tags"].control, "a")
    QTest.keyClick(rows["tags"].control, Qt.Key.Key_Return)
    QTest.keyClicks(rows["tags"].control, "b")
    expected = {
        "format": "jpg", "sampler": "dpm", "style": "plain", "steps": 4, "guidance": 0.5, "safe": False,
        "big": 9007199254740993, "noise": 0.5, "tiles": 12, "name": "vase", "story": "once", "extra": [1, 2],
        "tags": ["a", "b"],
    }  # fmt: skip
    assert {name: values[name] for name in expected} == expected
    assert isinstance(values["steps"], int)
    for name in ("noise", "tiles", "name", "story", "extra", "tags"):
        type_into(rows[name].control, "")
        assert name not in values


def test_what_is_no_value_is_said_at_once_and_nothing_is_sent(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.prompt.setPlainText("a vase")
    for name, typed, words in (
        ("extra", '{"a": ', "This is not JSON: line 1, column 7."),
        ("extra", "NaN", "This is not JSON that can be sent."),
        ("tiles", "1.5", "Enter a whole number."),
        ("noise", "much", "Enter a number."),
        ("noise", "inf", "Enter a number."),
    ):
        row = stage.row(name)
        type_into(row.control, typed)
        assert row.error.text() == words
        assert row.error.isVisible()
        assert row.control.accessibleDescription() == words
        stage.composer.submit()
        assert stage.bench.sent == []
        type_into(row.control, "")
        assert not row.error.isVisible()
    stage.composer.submit()
    assert len(stage.bench.sent) == 1


def test_deeply_nested_json_is_refused_not_a_crash(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    area = stage.row("extra").control
    assert isinstance(area, QTextEdit)
    area.setPlainText("[" * 5_000)
    assert stage.row("extra").error.text() == "This is not JSON that can be sent."


def test_a_secret_is_never_asked_for_because_it_would_be_kept(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    edit = stage.row("token").control
    assert isinstance(edit, QLineEdit)
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert not edit.isEnabled()


def test_help_is_a_tooltip_in_plain_text(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    assert stage.row("safe").toolTip() == "<qt>Switches the &lt;b&gt;checker&lt;/b&gt; on.</qt>"


@pytest.mark.parametrize("name", REAL)
def test_a_real_model_becomes_a_form_that_fits_and_can_be_sent(
    look: Look, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    stage = Stage(look, qtbot, tmp_path, 320, 720)
    spec = schema(name, REAL[name])
    stage.choose(spec)
    stage.composer.prompt.setPlainText("a quiet valley")
    image = spec.image_field
    if image is not None and image.required:
        stage.bench.form.add_input(write_png(tmp_path / "a.png"))
        stage.bench.settle(qtbot)
    body = stage.composer.area.widget()
    assert body.minimumSizeHint().width() <= 320
    for control in body.findChildren(QWidget):
        if control.isVisible():
            right = control.mapTo(body, QPoint(control.width(), 0)).x()
            assert right <= 320 - 16 + 1, f"{control} reaches {right}"
    stage.composer.submit()
    (request,) = stage.bench.sent
    known = {field.name for field in spec.fields}
    assert set(request.settings) <= known
    defaults = {n: v for n, v in spec.defaults().items() if n not in ("prompt",)}
    assert {n: request.settings[n] for n in defaults} == defaults
    json.dumps(dict(request.settings))
    assert stage.bench.tasks.close()


def test_strange_fields_still_get_a_row(look: Look, qtbot: QtBot) -> None:
    fields = [
        Field("one", FieldKind.CHOICE, "One", default="only", choices=("only",)),
        Field("none", FieldKind.CHOICE, "None"),
        Field("long", FieldKind.CHOICE, "Long", default="b", choices=("a very long value indeed", "b", "c", "d")),
        Field("mixed", FieldKind.CHOICE, "Mixed", default=1, choices=(1, "two", 3.5)),
        Field("same", FieldKind.NUMBER, "Same", default=2.0, minimum=2, maximum=2),
        Field("wide", FieldKind.INTEGER, "Wide", default=0, minimum=0, maximum=2**64),
        Field("fine", FieldKind.NUMBER, "Fine", default=0.0005, minimum=0, maximum=0.002),
        Field("need", FieldKind.INTEGER, "Need", required=True, minimum=1, maximum=5),
        Field("half", FieldKind.NUMBER, "Half", default=1.0, minimum=0),
    ]
    for field in fields:
        row = make_row(look, field)
        qtbot.addWidget(row)
        row.show_value(field.default)
        row.show_value(None)
        row.show_problem("wrong")
        row.show_problem("")


# ---- prompt ----


def test_an_input_method_writes_any_script(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.focus_prompt()
    event = QInputMethodEvent("ni", [])
    QApplication.sendEvent(stage.composer.prompt, event)
    assert stage.bench.form.prompt == ""  # what is still being composed is no prompt yet
    event = QInputMethodEvent()
    event.setCommitString("静かな谷 مرحبا 👩‍🎨")
    QApplication.sendEvent(stage.composer.prompt, event)
    assert stage.bench.form.prompt == "静かな谷 مرحبا 👩‍🎨"
    stage.composer.submit()
    assert stage.bench.sent[0].prompt == "静かな谷 مرحبا 👩‍🎨"


def test_a_prompt_of_100_kb_is_sent_whole(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    prompt = "ridge 🌄 " * 12_500
    stage.composer.prompt.setPlainText(prompt)
    stage.composer.submit()
    assert stage.bench.sent[0].prompt == prompt


def test_a_prompt_over_the_limit_says_by_how_much(stage: Stage) -> None:
    short = Field("prompt", FieldKind.LONG_TEXT, "Prompt", required=True, role=FieldRole.PROMPT, max_length=10)
    stage.choose(ModelSpec("demo", "made/short", "Short", MediaKind.IMAGE, (short,)))
    field = stage.composer.prompt_field
    stage.composer.prompt.setPlainText("a vase")
    assert field.note.text() == ""
    stage.composer.prompt.setPlainText("a tall vase")
    assert field.note.text() == "11 of 10"
    stage.composer.submit()
    assert field.error.text() == "Short takes 10 characters. Shorten by 1."
    assert stage.bench.sent == []


def test_examples_fill_the_prompt(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.set_examples([("Dunes, long shadows", "Dunes"), ("Ink and gold marble", "Ink, gold")])
    assert stage.composer.block.examples.isVisible()
    chip = next(b for b in stage.composer.block.examples.findChildren(QAbstractButton) if b.text().startswith("Ink"))
    QTest.mouseClick(chip, LEFT)
    assert stage.composer.prompt.text() == stage.bench.form.prompt == "Ink and gold marble"
    assert stage.composer.prompt.hasFocus()
    stage.composer.set_examples([])
    assert not stage.composer.block.examples.isVisible()


# ---- shape, strength, count, seed ----


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_shapes_are_chips_and_the_rest_stands_in_a_menu(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    shape = stage.form.shape
    assert shape is not None
    assert shape.other is not None
    QTest.mouseClick(shape.chip("16:9"), LEFT)
    assert stage.bench.form.values["aspect_ratio"] == "16:9"
    assert shape.chip("16:9").accessibleName() == "16 by 9"
    assert [action.text() for action in shape.menu.actions()] == ["4:5", "2:3", "21:9"]
    shape.menu.actions()[2].trigger()
    assert stage.bench.form.values["aspect_ratio"] == "21:9"
    assert shape.other.isChecked()
    assert shape.other.text() == "21:9"
    assert not shape.chip("16:9").isChecked()
    QTest.mouseClick(shape.other, LEFT)
    stage.qtbot.waitUntil(shape.menu.isVisible)
    shape.menu.close()
    assert stage.bench.form.values["aspect_ratio"] == "21:9"
    QTest.mouseClick(shape.chip("1:1"), LEFT)
    assert shape.other.text() == "Other"
    assert pixel(shape.chip("1:1"), 4, 22) == token(stage.composer._look, "accent.subtle")


def test_which_shapes_are_shown() -> None:
    assert shown_choices(["16:9", "9:16"]) == ["16:9", "9:16"]
    kontext = schema("flux-kontext-pro").field(FieldRole.ASPECT_RATIO)
    assert kontext is not None
    assert shown_choices(kontext.choices) == ["match_input_image", "1:1", "5:4", "3:2", "16:9"]
    assert chip_text("match_input_image") == "Input"
    assert ratio_of("1024x512") == 2
    assert ratio_of("0:0") is None
    assert ratio_of("landscape") is None


def test_arrows_walk_along_the_shapes_and_space_chooses(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    shape = stage.form.shape
    assert isinstance(shape, ShapeChips)
    shape.chip("1:1").setFocus()
    QTest.keyClick(shape.chip("1:1"), Qt.Key.Key_Right)
    assert shape.chip("5:4").hasFocus()
    assert stage.bench.form.values["aspect_ratio"] == "1:1"
    QTest.keyClick(shape.chip("5:4"), Qt.Key.Key_Space)
    assert stage.bench.form.values["aspect_ratio"] == "5:4"


def sizes(stage: Stage) -> tuple[object, object]:
    return stage.bench.form.values["width"], stage.bench.form.values["height"]


def custom_size(stage: Stage) -> CustomSize:
    found = stage.form.findChild(CustomSize)
    assert isinstance(found, CustomSize)
    return found


def test_width_and_height_are_shapes_of_the_models_own_size(stage: Stage) -> None:
    stage.choose(schema("sdxl"))
    assert stage.form.shape is not None
    assert stage.form.shape.value() == "1:1"
    assert not custom_size(stage).isVisible()
    QTest.mouseClick(stage.form.shape.chip("16:9"), LEFT)
    assert sizes(stage) == (1344, 768)  # as many pixels as 1024 x 1024, in steps of 64
    assert stage.form.shape.value() == "16:9"


def test_other_opens_width_and_height_rounded_linked_and_swapped(stage: Stage) -> None:
    stage.choose(schema("sdxl"))
    shape, size = stage.form.shape, custom_size(stage)
    assert shape is not None
    assert shape.other is not None
    QTest.mouseClick(shape.other, LEFT)
    assert size.isVisible()
    type_into(size.width_field.editor, "1330")
    QTest.keyClick(size.width_field.editor, Qt.Key.Key_Return)
    assert sizes(stage) == (1344, 1024)
    assert size.width_field.editor.text() == "1344"
    QTest.mouseClick(size.swap, LEFT)
    assert sizes(stage) == (1024, 1344)
    QTest.mouseClick(size.link, LEFT)
    QTest.keyClick(size.width_field.editor, Qt.Key.Key_Down)
    assert sizes(stage) == (960, 1280)
    assert size.words.text() == "1.23 MP, rounded to 64."
    QTest.mouseClick(shape.chip("1:1"), LEFT)
    assert not size.isVisible()
    assert sizes(stage) == (1024, 1024)


def test_strength_shows_with_a_picture_only(stage: Stage, tmp_path: Path) -> None:
    stage.choose(EVERYTHING)
    row = stage.row("prompt_strength")
    assert not row.isVisible()
    stage.bench.form.add_input(write_png(tmp_path / "a.png"))
    stage.bench.settle(stage.qtbot)
    assert row.isVisible()
    stage.bench.form.remove_input("image")
    assert not row.isVisible()


def test_count_and_seed(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    composer, form = stage.composer, stage.bench.form
    composer.prompt.setPlainText("x")
    for _ in range(3):
        QTest.mouseClick(stage.form.count.plus, LEFT)
    assert form.count == 4
    assert composer.footer.generate.text() == "Generate 4"
    composer.draw_seed()
    drawn = form.seed
    assert drawn is not None
    composer.submit()
    assert [request.settings["seed"] for request in stage.bench.sent] == [drawn, drawn + 1, drawn + 2, drawn + 3]
    composer.toggle_seed_lock()
    assert form.seed is None
    assert stage.form.seed is not None
    assert stage.form.seed.editor.text() == ""
    type_into(stage.form.seed.editor, str(2**62))
    QTest.keyClick(stage.form.seed.editor, Qt.Key.Key_Return)
    assert form.seed == 2**62


def test_the_lock_keeps_the_seed_that_was_used_last(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.prompt.setPlainText("x")
    stage.composer.submit()
    stage.composer.toggle_seed_lock()
    assert stage.bench.form.seed == stage.bench.sent[0].settings["seed"]


def test_outputs_of_one_job_multiply(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.prompt.setPlainText("x")
    stage.bench.form.set_count(2)
    stage.row("num_outputs").control.slider.setValue(2)  # type: ignore[attr-defined]
    assert stage.composer.footer.outcome.text() == "6 sample images · free"
    assert stage.composer.footer.generate.text() == "Generate 6"


# ---- problems, more settings ----


def test_a_problem_under_more_settings_is_opened_and_scrolled_to(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(look, qtbot, tmp_path, 320, 500)
    stage.choose(EVERYTHING, more=False)
    assert not stage.form.more.is_open()
    stage.composer.prompt.setPlainText("x")
    stage.bench.form.set_value("name", "much too long a name")
    stage.composer.submit()
    assert stage.form.more.is_open()
    row = stage.row("name")
    assert row.error.text().endswith("Shorten by 8.")

    def in_view() -> bool:
        top = row.mapTo(stage.composer.area.viewport(), QPoint()).y()
        return row.isVisible() and top >= 0 and top + row.height() <= stage.composer.area.viewport().height()

    qtbot.waitUntil(in_view)
    assert stage.bench.tasks.close()


def test_closed_more_settings_list_what_differs(stage: Stage) -> None:
    stage.choose(EVERYTHING, more=False)
    assert stage.form.more.header.accessibleDescription() == ""
    stage.bench.form.set_value("steps", 12)
    stage.bench.form.set_value("safe", False)
    assert stage.form.more.header.accessibleDescription() == "Steps 12 · Safe off"
    QTest.mouseClick(stage.form.more.header, LEFT)
    stage.form.more.finish()
    assert stage.row("steps").isVisible()
    stage.bench.choose(stage.qtbot, FILM)
    assert stage.form.more.is_open()  # as the person left it


@pytest.mark.parametrize(("height", "opened"), [(720, False), (900, True)])
def test_more_settings_start_closed_in_a_low_window(
    look: Look, qtbot: QtBot, tmp_path: Path, height: int, opened: bool
) -> None:
    stage = Stage(look, qtbot, tmp_path, 320, height)
    stage.bench.choose(qtbot, EVERYTHING)
    assert stage.form.more.is_open() is opened
    assert stage.bench.tasks.close()


# ---- models ----


def test_another_model_says_what_it_dropped_and_undo_brings_it_back(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.focus_prompt()
    QTest.keyClicks(stage.composer.prompt, "kept")
    stage.bench.form.set_value("guidance", 9.0)
    stage.bench.choose(stage.qtbot, FILM)
    assert stage.composer.notice.text.text() == "Film does not take: Guidance"
    assert stage.composer.prompt.text() == "kept"
    assert stage.composer.prompt.hasFocus()
    assert stage.composer.output.key() == "video"
    QTest.mouseClick(stage.composer.notice.undo, LEFT)
    stage.form.more.finish()
    assert stage.bench.form.spec is EVERYTHING
    assert stage.row("guidance").control.value() == 9.0  # type: ignore[attr-defined]
    assert not stage.composer.notice.isVisible()


def test_remix_shows_everything_and_a_line_with_undo(stage: Stage) -> None:
    stage.choose(FILM)
    stage.composer.prompt.setPlainText("half written")
    settings = {"prompt": "old", "seed": 77, "steps": 12, "aspect_ratio": "3:2", "format": "jpg"}
    old = Generation(
        1, "job", 0, GenerationType.TEXT_TO_IMAGE, "me", "demo", EVERYTHING.id, "", "old", settings, 1.0
    )  # fmt: skip
    with stage.qtbot.waitSignal(stage.bench.form.restored):
        stage.bench.form.load(old)
    stage.form.more.finish()
    assert stage.composer.prompt.text() == "old"
    assert stage.row("steps").control.value() == 12  # type: ignore[attr-defined]
    assert stage.form.shape is not None
    assert stage.form.shape.value() == "3:2"
    assert stage.form.seed is not None
    assert stage.form.seed.value() == 77
    assert stage.composer.notice.isVisible()
    assert stage.composer.notice.title.text().startswith("Remixed from")
    QTest.mouseClick(stage.composer.notice.undo, LEFT)
    assert stage.composer.prompt.text() == "half written"


def test_the_picker_finds_and_chooses_with_the_keyboard(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.open_model_picker()
    picker = stage.composer.picker
    assert picker is not None
    stage.bench.settle(stage.qtbot)
    assert picker.search.hasFocus()
    assert [row.name for group in picker.groups() for row in group.rows] == ["Everything", "Several"]
    QTest.mouseClick(picker.facets[MediaKind.VIDEO], LEFT)
    assert [row.name for group in picker.groups() for row in group.rows] == ["Film"]
    QTest.mouseClick(picker.facets[MediaKind.VIDEO], LEFT)
    assert len([row for group in picker.groups() for row in group.rows]) == 3
    picker.search.setFocus()
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    current = picker.list.current()
    assert current is not None
    assert current.name == "Several"
    QTest.keyClick(picker.search, Qt.Key.Key_Up)
    QTest.keyClick(picker.search, Qt.Key.Key_Up)
    QTest.keyClicks(picker.search, "fil")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert stage.composer.picker is None
    stage.bench.settle(stage.qtbot)
    assert stage.bench.form.spec is FILM
    assert stage.composer.model_button.hasFocus()


def test_the_picker_says_when_nothing_matches_and_when_the_list_cannot_be_had(stage: Stage) -> None:
    stage.bench.cards_trouble = StudioError("Away", "Replicate cannot be reached.", "Look at the connection.")
    stage.composer.open_model_picker()
    picker = stage.composer.picker
    assert picker is not None
    assert picker.message.text() == "Looking for models"
    assert picker.progress.isVisible()
    stage.bench.settle(stage.qtbot)
    assert picker.message.text() == "Replicate cannot be reached. Look at the connection."
    stage.bench.cards_trouble = None
    QTest.mouseClick(picker.retry, LEFT)
    stage.bench.settle(stage.qtbot)
    assert picker.groups()
    picker.search.setText("zebra")
    assert picker.message.text().startswith("No model matches.")
    assert not picker.retry.isVisible()
    picker.dismiss()


def test_output_asks_for_a_model_that_makes_it(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    assert not stage.composer.output.button("video").isEnabled()
    stage.bench.form.load_cards()
    stage.bench.settle(stage.qtbot)
    QTest.mouseClick(stage.composer.output.button("video"), LEFT)
    stage.bench.settle(stage.qtbot)
    assert stage.bench.form.spec is FILM
    assert stage.composer.mode.text() == "Text to video"


def test_switching_models_leaves_no_widgets_behind(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    for _ in range(3):
        stage.choose(FILM)
        stage.choose(EVERYTHING)
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert len(stage.composer.findChildren(ComposerForm)) == 1


# ---- footer ----


def test_the_footer_says_what_a_press_makes_and_costs(stage: Stage) -> None:
    footer = stage.composer.footer
    stage.choose(EVERYTHING)
    stage.bench.form.set_count(4)
    stage.bench.form.set_spending(2.31, None)
    assert (footer.outcome.text(), footer.spent.text()) == ("4 sample images · free", "No network needed")
    stage.choose(SEVERAL)
    assert (footer.outcome.text(), footer.spent.text()) == ("4 images · about $0.10", "Today $2.31")
    assert stage.composer.model_button.caption() == "Replicate · $0.025 each · about 9 s"
    stage.bench.form.set_spending(2.31, 10)
    assert footer.spent.text() == "Today $2.31 of $10"
    stage.bench.form.set_spending(None, 10)
    assert footer.spent.text() == ""
    stage.choose(schema("sdxl"))
    assert footer.outcome.text() == "4 images · price not known"


def test_generate_in_its_states(stage: Stage) -> None:
    button = stage.composer.footer.generate
    stage.choose(EVERYTHING)
    assert button.text() == "Write a prompt first"
    assert not button.isEnabled()
    stage.composer.prompt.setPlainText("x")
    stage.bench.form.set_count(4)
    QTest.mouseClick(button, LEFT)
    assert button.text() == "Added 4 to the queue"
    QTest.mouseClick(button, LEFT)  # a second press queues again
    assert len(stage.bench.sent) == 8
    stage.qtbot.waitUntil(lambda: button.text() == "Generate 4")


def test_generate_asks_for_the_key_that_is_missing(stage: Stage) -> None:
    button = stage.composer.footer.generate
    stage.bench.models["replicate", SEVERAL.id] = CredentialMissing("No key", "There is no key.", "Add one.")
    with stage.qtbot.waitSignal(stage.bench.form.failed):
        stage.bench.form.choose("replicate", SEVERAL.id)
    assert button.text() == "Add a Replicate key"
    assert stage.composer.notice.text.text() == "There is no key. Add one."
    with stage.qtbot.waitSignal(stage.composer.key_wanted) as wanted:
        QTest.mouseClick(button, LEFT)
    assert wanted.args == ["replicate"]
    stage.choose(EVERYTHING)
    stage.composer.prompt.setPlainText("x")
    assert button.text() == "Generate"


# ---- geometry and assistive technology ----


def test_the_parts_stand_where_the_design_has_them(stage: Stage) -> None:
    stage.choose(schema("flux-kontext-pro"))
    QApplication.processEvents()

    def box(widget: QWidget) -> tuple[int, int, int, int]:
        at = widget.mapTo(stage.panel, QPoint())
        return at.x(), at.y(), widget.width(), widget.height()

    composer = stage.composer
    assert stage.form.shape is not None
    for widget, expected in (  # 01-main-dark.png, from the panel's left edge at 1096
        (composer.output, (16, 56, None, 28)),
        (composer.model_button, (16, 100, 312, 48)),
        (composer.wells.zone("input_image"), (16, 164, 312, 56)),
        (composer.prompt, (16, 266, 312, 118)),
        (stage.form.shape, (16, 422, 312, 44)),
        (stage.form.count, (16, 504, 96, 28)),
        (stage.form.seed, (124, 504, 204, 28)),
        (composer.footer.batch, (16, 844, 40, 40)),
        (composer.footer.generate, (64, 844, 264, 40)),
    ):
        assert isinstance(widget, QWidget)
        for found, wanted in zip(box(widget), expected, strict=True):
            assert wanted is None or abs(found - wanted) <= 2, f"{widget}: {box(widget)} is not {expected}"


def test_every_control_has_a_name(stage: Stage, tmp_path: Path) -> None:
    stage.choose(EVERYTHING)
    stage.bench.form.add_input(write_png(tmp_path / "a.png"))
    stage.bench.settle(stage.qtbot)
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractSlider)
    nameless = []
    for widget in stage.composer.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert nameless == []


def test_tab_goes_through_the_page_in_reading_order(stage: Stage, tmp_path: Path) -> None:
    stage.choose(EVERYTHING)
    stage.bench.form.add_input(write_png(tmp_path / "a.png"))
    stage.bench.settle(stage.qtbot)
    composer = stage.composer
    stage.qtbot.waitUntil(lambda: not composer._tabs.isActive())
    seed = stage.form.seed
    assert seed is not None
    composer.prompt.setPlainText("x")
    composer.model_button.setFocus()
    visited: list[QWidget] = []
    while composer.footer.generate not in visited:
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused not in visited
        visited.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    landmarks = [
        composer.model_button, composer.wells.zone("image"), composer.prompt, seed.editor, stage.form.more.header,
        stage.row("steps").control.slider, stage.row("extra").control,  # type: ignore[attr-defined]
        composer.footer.generate,
    ]  # fmt: skip
    assert [widget for widget in visited if widget in landmarks] == landmarks


@pytest.mark.parametrize("name", ["sdxl", "veo-3.1"])
def test_both_themes_paint_every_model(themed: Look, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    stage = Stage(themed, qtbot, tmp_path)
    stage.choose(schema(name, REAL[name]))
    assert pixel(stage.panel, 4, 300) == token(themed, "bg.panel")
    assert pixel(stage.composer.model_button, 6, 24) == token(themed, "control")
    assert stage.bench.tasks.close()


def test_help_of_a_model_is_never_taken_for_markup(stage: Stage) -> None:
    hostile = '<img src="file:///etc/passwd">'
    image = Field("image", FieldKind.FILE, "Image", help=hostile, role=FieldRole.IMAGE)
    shape = Field("aspect_ratio", FieldKind.CHOICE, "Shape", help=hostile, default="1:1", choices=("1:1", "2:1"),
                  role=FieldRole.ASPECT_RATIO)  # fmt: skip
    seed = Field("seed", FieldKind.INTEGER, "Seed", help=hostile, role=FieldRole.SEED)
    name = Field("name", FieldKind.TEXT, "Name", help=hostile)
    stage.choose(ModelSpec("demo", "made/hostile", hostile, MediaKind.IMAGE, (image, shape, seed, name)))
    tips = [widget.toolTip() for widget in stage.composer.findChildren(QWidget) if "passwd" in widget.toolTip()]
    assert len(tips) >= 4
    assert not any("<img" in text for text in tips)


def test_a_long_name_in_the_notice_does_not_widen_the_form(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.composer.notice.say(
        "Remixed from " + "a-very-long-name-" * 9, "Prompt, model and 6 settings restored", undo=True
    )
    QApplication.processEvents()
    body = stage.composer.area.widget()
    assert body.width() == stage.composer.area.viewport().width()
    assert stage.composer.notice.undo.isVisible()


def test_an_endless_word_is_typed_into_without_waiting(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    area = stage.composer.prompt
    words = area.wordWrapMode()
    area.set_text("x" * 100_000)
    assert area.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere  # at words it takes most of a second at each key
    QTest.keyClicks(area, "y")
    assert stage.bench.form.prompt.startswith("y")
    area.set_text("two words")
    assert area.wordWrapMode() is words


def test_the_list_of_models_is_a_sound_model(stage: Stage, qtbot: QtBot) -> None:
    stage.choose(EVERYTHING)
    form = stage.bench.form
    form.load_cards()
    qtbot.waitUntil(lambda: bool(form.cards))
    form.locked = [ModelCard("openAI", "gpt", "GPT Image", "", "image")]
    form.recent = [("replicate", SEVERAL.id)]
    stage.composer.open_model_picker()
    picker = stage.composer.picker
    assert picker is not None
    QAbstractItemModelTester(picker.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [(group.title, [row.name for row in group.rows]) for group in picker.groups()] == [
        ("Recent", ["Several"]), ("Image models", ["Everything", "GPT Image"]),
    ]  # fmt: skip
    QTest.mouseClick(picker.cheap, LEFT)
    assert [row.name for group in picker.groups() for row in group.rows] == ["Several", "Everything"]
    QTest.mouseClick(picker.cheap, LEFT)
    QTest.keyClicks(picker.search, "gpt")
    with qtbot.waitSignal(stage.composer.key_wanted) as wanted:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert wanted.args == ["openAI"]
    assert form.spec is EVERYTHING


@pytest.mark.parametrize(
    ("bring", "words", "sends"),
    [
        (lambda form: form.set_spending(9.99, 10), "Over today’s $10 limit", False),
        (lambda form: form.set_offline(offline=True), "Queue for when online", True),
        (lambda form: form.set_key_missing("replicate", missing=True), "Add a Replicate key", False),
    ],
)
def test_generate_becomes_what_puts_it_right(stage: Stage, bring: Callable[..., None], words: str, sends: bool) -> None:
    stage.choose(SEVERAL)
    form, button = stage.bench.form, stage.composer.footer.generate
    form.replace_prompt("a vase")
    asked: list[object] = []
    stage.composer.limit_wanted.connect(lambda: asked.append("limit"))
    stage.composer.key_wanted.connect(asked.append)
    bring(form)
    assert button.text() == words
    assert button.fixing
    stage.composer.submit()
    assert (len(stage.bench.sent) == 1) is sends
    assert bool(asked) is not sends


def test_what_costs_nothing_passes_no_limit_and_needs_no_network(stage: Stage) -> None:
    stage.choose(EVERYTHING)
    stage.bench.form.replace_prompt("a vase")
    stage.bench.form.set_spending(12, 10)
    stage.bench.form.set_offline(offline=True)
    assert stage.composer.footer.generate.text() == "Generate"


def test_the_shape_follows_the_picture_until_one_is_chosen(stage: Stage, tmp_path: Path) -> None:
    stage.choose(EVERYTHING)
    form = stage.bench.form
    form.add_input(write_png(tmp_path / "wide.png", 320, 180))
    stage.bench.settle(stage.qtbot)
    assert form.values["aspect_ratio"] == "16:9"
    assert stage.form.shape is not None
    assert stage.form.shape.value() == "16:9"
    assert form.shape_from_image
    form.remove_input("image")
    assert form.values["aspect_ratio"] == "1:1"
    QTest.mouseClick(stage.form.shape.chip("5:4"), LEFT)
    form.add_input(write_png(tmp_path / "wide.png", 320, 180))
    stage.bench.settle(stage.qtbot)
    assert form.values["aspect_ratio"] == "5:4"
    assert not form.shape_from_image
