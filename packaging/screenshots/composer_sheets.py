"""The composer's sheets (02-composer-modes, 02-composer-states): real widgets over real forms, in the states drawn."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from composer_models import KLING, KONTEXT, RECENT, SDXL, SEVERAL, VEO, Bench
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from stage import WIDE, Stage, opened

from vitrine.domain.request import InputFile
from vitrine.errors import UnsupportedMedia
from vitrine.ui.composer.composer import Composer
from vitrine.ui.composer.composer_parts import Notice
from vitrine.ui.composer.custom_size import CustomSize
from vitrine.ui.composer.drop_zone import DropZone
from vitrine.ui.composer.generate_button import GenerateButton
from vitrine.ui.composer.history_popover import HistoryPopover
from vitrine.ui.composer.model_picker import ModelPicker
from vitrine.ui.composer.seed_field import SeedField
from vitrine.ui.composer.shape_block import rules_of
from vitrine.ui.composer.shape_chips import ShapeChips
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.fields import LabelledField, TextArea
from vitrine.ui.parts.text import Label, Paragraph
from vitrine.ui.theme import SEMIBOLD

PANEL = 344


class Page(QWidget):
    """A sheet on the gallery's ground; what stands on it is placed by its distance from the top left corner."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.panels: list[QRectF] = []
        self.ringed: list[Painted] = []
        self.setFixedSize(WIDE)

    def put(self, widget: QWidget, x: int, y: int, width: int = 0, height: int = 0) -> QWidget:
        """Place a widget; without a size it has the one it asks for."""
        widget.setParent(self)
        widget.resize(width or widget.sizeHint().width(), height or widget.sizeHint().height())
        widget.move(x, y)
        widget.show()
        return widget

    def say(self, text: str, x: int, y: int, style: str = "caption", token: str = "text.2", width: int = 310) -> None:
        """Place a caption, or with the style ``body`` a heading."""
        if style == "body":
            self.put(Label(self.look, text, style, "text.1", weight=SEMIBOLD), x, y)
        else:
            self.put(Paragraph(self.look, text, style, token), x, y, width, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.look.colour("bg.canvas"))
        for panel in self.panels:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("bg.panel"))
            painter.drawRoundedRect(panel, 8, 8)


class Panel(QWidget):
    """A right panel of its own around a composer."""

    def __init__(self, look: Look, composer: Composer) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.addWidget(composer)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("line.subtle"), 1))
        painter.setBrush(self._look.colour("bg.panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def wait(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Let events pass until a condition holds; raise TimeoutError."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("a sheet did not get there")
        QApplication.processEvents()
        time.sleep(0.01)


def rest(seconds: float = 0.4) -> None:
    """Let pictures come and layouts settle."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def save(page: QWidget, path: Path) -> None:
    """Write a page's picture."""
    if not page.grab().save(str(path)):
        raise OSError(f"{path} was not written")


# ---- 02-composer-modes ----


def modes(qt: QApplication, home: Path, path: Path) -> None:
    """Four composers, each over a model with another schema."""
    with opened(qt, home, WIDE) as stage, tempfile.TemporaryDirectory() as folder:
        look = stage.app.look
        page = Page(look)
        benches = []
        for number, (title, words, fill) in enumerate((
            ("Text to image", "Local ComfyUI: fields come from the workflow", _text_to_image),
            ("Image to image", "An input image switches the mode", _image_to_image),
            ("Text to video", "Length and resolution drive the price", _text_to_video),
            ("Image to video", "First frame, optional last frame", _image_to_video),
        )):  # fmt: skip
            bench = Bench(Path(folder) / str(number))
            benches.append(bench)
            composer = Composer(look, bench.form, lambda _name: None)
            left = 14 + number * 355
            page.say(title, left + 4, 14, "body")
            page.say(words, left + 4, 32)
            page.put(Panel(look, composer), left, 58, PANEL, 828)
            bench.form.set_spending(2.31, 10)
            bench.form.load_cards()
            fill(stage, bench)
            composer.set_more_open(shown=True)
            assert composer.form is not None
            composer.form.more.finish()
        page.show()
        rest()
        for panel in page.findChildren(Panel):
            panel.update()
        rest()
        save(page, path)
        page.hide()
        page.deleteLater()
        for bench in benches:
            bench.tasks.close()


def _choose(bench: Bench, provider: str, model: str) -> None:
    bench.form.choose(provider, model)
    wait(lambda: bench.form.spec is not None and not bench.form.busy)


def _give(stage: Stage, bench: Bench, prompt: str, name: str) -> None:
    """Give the picture of a result to the form, under the name that the design has."""
    found = next(g for g in _results(stage) if prompt in g.prompt and g.file is not None)
    bench.form.add_input_bytes(found.file.path.read_bytes(), name, generation=found.name)
    wait(lambda: not bench.form.busy)


def _results(stage: Stage) -> list:  # type: ignore[type-arg]
    from vitrine.domain.filter import ResultFilter

    return stage.app.studio.library.results.page(ResultFilter())


def _text_to_image(_stage: Stage, bench: Bench) -> None:
    _choose(bench, SDXL.provider, SDXL.id)
    bench.form.replace_prompt("A tiny town on a wooden board, evening windows, cut-paper trees")
    bench.form.set_value("negative_prompt", "people, text, frame")
    bench.form.value_changed.emit("negative_prompt")
    bench.form.set_count(2)


def _image_to_image(stage: Stage, bench: Bench) -> None:
    _choose(bench, KONTEXT.provider, KONTEXT.id)
    bench.form.replace_prompt("Same court at dusk: violet sky, lamps lit under the arches, still water")
    _give(stage, bench, "fjord at dusk", "fjord_wide.png")
    bench.form.set_count(3)


def _text_to_video(_stage: Stage, bench: Bench) -> None:
    _choose(bench, VEO.provider, VEO.id)
    bench.form.replace_prompt(
        "Balloons drift over a misty valley at first light, slow aerial pull back, low sun, soft haze"
    )


def _image_to_video(stage: Stage, bench: Bench) -> None:
    _choose(bench, KLING.provider, KLING.id)
    bench.form.replace_prompt(
        "Slow push forward over the crest, sun sinking, long shadows stretching right, sand moving in the wind"
    )
    _give(stage, bench, "Dunes at", "dunes.png")
    bench.form.set_count(2)
    bench.form.lock_seed(31877)
    bench.form.set_value("negative_prompt", "blur, warped horizon")
    bench.form.value_changed.emit("negative_prompt")


# ---- 02-composer-states ----


def states(qt: QApplication, home: Path, path: Path) -> None:
    """The drop zone, the model picker, Generate, prompt history, seed, length and custom shape in their states."""
    with opened(qt, home, WIDE) as stage, tempfile.TemporaryDirectory() as folder:
        page = Page(stage.app.look)
        bench = Bench(Path(folder))
        page.show()
        _drop_zones(page, stage, bench)
        _seeds(page)
        _too_long(page)
        history = _history(page, stage)
        _custom_shape(page)
        _picker(page, bench)
        history.show()
        _generate(page)
        rest(0.8)
        save(page, path)
        page.hide()
        page.deleteLater()
        bench.tasks.close()


def _panel(page: Page, x: float, y: float, width: float, height: float) -> None:
    page.panels.append(QRectF(x, y, width, height))


def _drop_zones(page: Page, stage: Stage, bench: Bench) -> None:
    page.say("Image drop zone", 28, 24, "body")
    image, several = KONTEXT.image_field, SEVERAL.image_field
    assert image is not None
    assert several is not None

    def zone(field: object, words: str, y: int, height: int) -> DropZone:
        made = DropZone(page.look, field, KONTEXT.makes, bench.form.pictures)  # type: ignore[arg-type]
        page.say(words, 28, y)
        top = y + 24 if height != 144 else y + 40
        _panel(page, 28, top, 312, height)
        page.put(made, 44, top + 16, 280, made.height())
        return made

    zone(image, "Empty, compact", 58, 88)
    zone(image, "Drag over the window: the zone grows and says what will happen", 186, 144).set_drag(over_window=True)
    zone(image, "Filled", 386, 120).set_files(_files(stage, bench, "image", ("vessels on a stone", "vase_3.png")))
    pictures = (("vessels on", "a.png"), ("ortrait", "b.png"), ("marble", "c.png"))
    zone(several, "Several inputs (model takes up to 4)", 546, 94).set_files(_files(stage, bench, "images", *pictures))
    refused = zone(image, "Refused: named reason, nothing lost", 680, 88)
    refused.set_error(UnsupportedMedia("Wrong file", "This file is a PDF.", "Use PNG, JPEG, WebP or MP4."))


def _files(stage: Stage, bench: Bench, field: str, *wanted: tuple[str, str]) -> list[InputFile]:
    found = []
    results = [g for g in _results(stage) if g.file is not None and g.file.content_type.startswith("image/")]
    for number, (words, name) in enumerate(wanted):
        match = [g for g in results if words in g.prompt] or results[number:]
        found.append(bench.archive.add_bytes(match[0].file.path.read_bytes(), name, field))
    return found


def _picker(page: Page, bench: Bench) -> None:
    page.say("Model picker", 364, 24, "body")
    form = bench.form
    form.load_cards()
    wait(lambda: form.cards)
    form.recent = list(RECENT)
    picker = ModelPicker(page.look, form, page)
    anchor = QWidget(page)
    anchor.setGeometry(364, 30, PANEL, 24)
    anchor.show()
    picker.open_under(anchor)
    picker.move(QPoint(364, 58) - QPoint(MARGINS.left(), MARGINS.top()))


def _seeds(page: Page) -> None:
    page.say("Seed", 364, 526, "body")
    _panel(page, 364, 560, 344, 84)
    for x, words, seed in ((380, "Unlocked", None), (542, "Locked", 48213)):
        field = SeedField(page.look)
        field.set_value(seed)
        page.put(LabelledField(page.look, words, field), x, 576, 150, 52)


def _too_long(page: Page) -> None:
    page.say("Limits tell you before you pay", 364, 660, "body")
    _panel(page, 364, 694, 344, 124)
    area = TextArea(page.look)
    area.setFixedHeight(48)
    area.set_text("A long storyboard of the court, shot by shot …")
    field = LabelledField(page.look, "Prompt", area)
    field.set_note("4,312 of 4,000", "danger")
    field.set_error("Imagen takes 4,000 characters. Shorten by 312.")
    page.put(field, 380, 708, 312, 96)


def _generate(page: Page) -> None:
    page.say("Generate button", 732, 24, "body")
    _panel(page, 732, 54, 300, 688)

    def hovered(button: GenerateButton) -> None:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)

    def pressed(button: GenerateButton) -> None:
        button.setDown(True)

    def locked(button: GenerateButton) -> None:
        button.set_fix("Add a Replicate key", "key-round")

    states: tuple[tuple[str, Callable[[GenerateButton], None]], ...] = (
        ("Ready", lambda _b: None), ("Hover", hovered), ("Pressed", pressed), ("Keyboard focus", _focus),
        ("No prompt yet", lambda b: b.set_blocked()), ("Just queued (600 ms, then Ready again)", _queued),
        ("Over the daily limit you set", lambda b: b.set_fix("Over today’s $10 limit", "circle-alert", "warning")),
        ("Provider has no key", locked),
        ("Offline, hosted model", lambda b: b.set_fix("Queue for when online", "hourglass")),
    )  # fmt: skip
    for number, (words, bring) in enumerate(states):
        button = GenerateButton(page.look)
        button.set_ready(4)
        page.say(words, 748, 70 + number * 74)
        page.put(button, 748, 94 + number * 74, 268, 40)
        bring(button)


def _queued(button: GenerateButton) -> None:
    button.show_queued(4)
    button._revert.stop()


def _focus(button: Painted) -> None:
    """Draw the window's focus ring around a widget: no other window may take the focus for it."""
    from vitrine.ui.parts.focus_ring import FocusRing

    ring = FocusRing(button.look, button.window())
    ring._follow(button)


def _history(page: Page, stage: Stage) -> HistoryPopover:
    page.say("Prompt history", 1056, 24, "body")
    popover = HistoryPopover(page.look, stage.models.history, stage.models.thumbnails, page)
    wait(lambda: stage.models.history.rowCount() > 0)
    anchor = QWidget(page)
    anchor.setGeometry(1056, 20, 356, 24)
    anchor.show()
    popover.search.setText("cera")
    wait(lambda: stage.models.history.text == "cera")
    popover.search.clear()
    wait(lambda: stage.models.history.text == "" and not stage.models.history.loading)
    popover.open_under(anchor)
    popover.move(QPoint(1056, 54) - QPoint(MARGINS.left(), MARGINS.top()))
    return popover


def _custom_shape(page: Page) -> None:
    page.say("Shape, custom", 1056, 490, "body")
    _panel(page, 1056, 520, 356, 144)
    chips = ShapeChips(page.look, ["1:1", "5:4", "3:2", "16:9", "9:16", "custom"], custom="custom")
    chips.set_value("custom")
    page.put(chips, 1072, 536, 324, 44)
    rules = rules_of(SDXL)
    assert rules is not None
    size = CustomSize(page.look, rules)
    size.set_size(1344, 768)
    page.put(size, 1072, 592, 324, 60)
    _panel(page, 1056, 676, 356, 56)
    notice = Notice(page.look)
    page.put(notice, 1072, 686, 324, 36)
    notice.say("Remixed from vase_3", "Prompt, model and 6 settings restored", undo=True)
