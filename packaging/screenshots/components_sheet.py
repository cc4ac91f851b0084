"""The sheet of components (12-components): the window's own widgets in their states; what floats is cut out of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from composer_sheets import Page, rest, save, wait
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from stage import WIDE, Stage, opened

from vitrine.domain.disposal import Stake
from vitrine.ui.dialogs.delete_dialog import DeleteDialog
from vitrine.ui.parts.buttons import Button, ButtonKind, IconButton, Painted
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.focus_ring import FocusRing
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.progress import ProgressBar
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.select import Select
from vitrine.ui.parts.slider import Slider
from vitrine.ui.parts.stepper import Stepper
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.toggles import Check, Radio, Toggle
from vitrine.ui.shell.banner import Banner, BannerState, Severity
from vitrine.ui.shell.palette import CommandPalette
from vitrine.ui.shell.sidebar_list import PlaceList
from vitrine.ui.shell.toast import Toast
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.place_rows import Group
from vitrine.viewmodels.places import Places

HOVER = Qt.WidgetAttribute.WA_UnderMouse


def components(qt: QApplication, home: Path, path: Path) -> None:
    """Every component of the design in every state."""
    with opened(qt, home, WIDE) as stage:
        page = Page(stage.app.look)
        floats = _floats(stage)
        page.show()
        _buttons(page)
        _fields(page)
        _progress(page)
        _toasts(page)
        _banners(page)
        _navigation(page)
        for name, (title, x, y) in {
            "confirmation": ("Confirmation, only when it cannot be undone", 28, 642),
            "palette": ("Command palette, Ctrl K", 990, 24),
            "menu": ("Context menu", 990, 336),
            "tooltip": ("Tooltip", 758, 667),
        }.items():
            page.say(title, x, y, "body")
            label = QLabel()
            label.setPixmap(floats[name])
            page.put(label, x - (8 if name == "tooltip" else 0), y + 30)
        rest(0.2)
        for target in page.ringed:  # last: a ring goes when the focus does
            FocusRing(page.look, page)._follow(target)
        rest(0.4)
        save(page, path)
        page.hide()
        page.deleteLater()


# ---- what floats ----


def _floats(stage: Stage) -> dict[str, QPixmap]:
    """Open what floats over the window, one after the other, and cut it out."""
    found = {"menu": _menu(stage), "tooltip": _tooltip(stage)}
    stage.window.command("palette").trigger()
    stage.pass_time(0.3)
    palette = stage.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    palette.setFixedWidth(422 + MARGINS.left() + MARGINS.right())
    palette.search.setText("vid")
    stage.pass_time(0.4)
    found["palette"] = _cut(stage, palette.geometry().marginsRemoved(MARGINS))
    palette.dismiss()
    dialog = DeleteDialog(stage.app.look, Stake(items=12, links=2, bucket="mira-studio"), stage.window)
    dialog.open()
    stage.pass_time(0.3)
    found["confirmation"] = _cut(stage, dialog.card.geometry())
    dialog.dismiss()
    return found


def _cut(stage: Stage, rect: QRect) -> QPixmap:
    picture: QPixmap = stage.window.grab()
    cut = QPixmap(rect.size())
    cut.fill(Qt.GlobalColor.transparent)
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(cut.rect()), 10, 10)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(corners)
    painter.drawPixmap(0, 0, picture, rect.x(), rect.y(), rect.width(), rect.height())
    painter.end()
    return cut


def _menu(stage: Stage) -> QPixmap:
    menu = Menu(stage.app.look, stage.window)
    for text, icon, key in (
        ("Open", "eye", "Space"), ("Remix", "repeat-2", "R"), ("Use as input", "image-up", "U"),
        ("Make a video", "film", "V"), ("", "", ""), ("Share…", "share-2", "Ctrl+Shift+S"),
        ("Export…", "download", "Ctrl+E"), ("Copy image", "copy", "Ctrl+C"),
        ("Copy prompt", "copy", "Ctrl+Shift+C"), ("", "", ""), ("Favourite", "star", "F"), ("Tag…", "tag", "T"),
        ("Add to collection…", "folder", "C"), ("", "", ""), ("Move to trash", "trash-2", "Del"),
    ):  # fmt: skip
        if not text:
            menu.addSeparator()
            continue
        action = QAction(text, menu)
        action.setShortcut(key)
        menu.addAction(action)
        menu.set_icon(action, icon)
        if text == "Favourite":
            menu.setActiveAction(action)
        if text == "Move to trash":
            menu.set_danger(action)
    menu.resize(menu.sizeHint())
    picture = menu.grab()
    menu.deleteLater()
    return picture


def _tooltip(stage: Stage) -> QPixmap:
    QToolTip.showText(QPoint(0, 0), "Lock seed (Ctrl L)", stage.window)
    wait(lambda: any(w.inherits("QTipLabel") for w in QApplication.topLevelWidgets()))
    tip = next(w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel"))
    picture = tip.grab()
    QToolTip.hideText()
    return picture


# ---- buttons and fields ----


def _ring(page: Page, target: Painted) -> None:
    page.ringed.append(target)


def _panel(page: Page, x: int, y: int, width: int, height: int) -> None:
    page.panels.append(QRectF(x, y, width, height))


def _buttons(page: Page) -> None:
    look = page.look
    page.say("Buttons", 28, 24, "body")
    _panel(page, 28, 54, 482, 238)
    columns = (126, 202, 277, 353, 428)
    for x, words in zip(columns, ("Rest", "Hover", "Pressed", "Focus", "Off"), strict=True):
        page.say(words, x, 70, "caption", "text.3")
    rows: tuple[tuple[str, Callable[[], Button]], ...] = (
        ("Primary", lambda: Button(look, "Save", ButtonKind.PRIMARY)),
        ("Plain", lambda: Button(look, "Test")),
        ("Quiet", lambda: Button(look, "Cancel", ButtonKind.QUIET)),
        ("Danger", lambda: Button(look, "Delete", ButtonKind.DANGER)),
        ("Icon", lambda: IconButton(look, "share-2", "Share")),
    )
    for number, (words, make) in enumerate(rows):
        y = 96 + number * 38
        page.say(words, 44, y + 6, "caption", "text.2")
        for x, state in zip(columns, ("rest", "hover", "pressed", "focus", "off"), strict=True):
            button = make()
            page.put(button, x, y, 0 if words == "Icon" else 66, 28)
            if state == "hover":
                button.setAttribute(HOVER)
            elif state == "pressed":
                button.setDown(True)
            elif state == "focus":
                _ring(page, button)
            elif state == "off":
                button.setEnabled(False)


def _fields(page: Page) -> None:
    look = page.look
    page.say("Fields and choices", 28, 312, "body")
    _panel(page, 28, 342, 482, 280)
    for x, name, text in ((44, "Rest", "mira-studio"), (197, "Focus", "mira-studio"), (349, "Error", "mira studio")):
        field = TextField(look)
        field.setText(text)
        labelled = LabelledField(look, name, field)
        page.put(labelled, x, 357, 145, 52)
        if name == "Error":
            field.set_error(wrong=True)
        if name == "Focus":
            field.setFocus()
    page.say("Bucket names have no spaces.", 44, 415, "caption", "danger")
    off = TextField(look)
    off.setText("Set by workflow")
    off.setEnabled(False)
    page.put(LabelledField(look, "Off", off), 44, 443, 170, 52)
    select = Select(look)
    select.set_options([("karras", "karras")])
    page.put(LabelledField(look, "Menu", select), 221, 443, 170, 52)
    page.put(LabelledField(look, "Number", Stepper(look, 4, 1, 9)), 398, 443, 96, 52)
    _toggles(page)
    states = ((44, "ceramics", ""), (120, "hover", "hover"), (178, "chosen", "chosen"), (241, "focus", "focus"))
    for x, text, state in states:
        chip = Chip(look, text)
        page.put(chip, x, 542)
        chip.setChecked(state == "chosen")
        if state == "hover":
            chip.setAttribute(HOVER)
        if state == "focus":
            _ring(page, chip)
    page.put(Chip(look, "removable", removable=True), 298, 542)
    page.put(Chip(look, "Tag", icon="plus", dashed=True), 400, 542)
    hours = Segmented(look, [Segment("1", "1 hour"), Segment("7", "7 days"), Segment("o", "Other")])
    hours.choose("7")
    page.put(hours, 44, 577)
    icons = [Segment(name, "", name, name=name) for name in ("image", "film", "layers")]
    page.put(Segmented(look, icons), 234, 577)


def _toggles(page: Page) -> None:
    look = page.look
    for x, widget, on in (
        (44, Check(look, name="off"), False), (76, Check(look, name="on"), True),
        (108, Radio(look, name="off"), False), (140, Radio(look, name="on"), True),
        (172, Toggle(look, "off"), False), (218, Toggle(look, "on"), True), (264, Toggle(look, "focus"), True),
    ):  # fmt: skip
        widget.setAutoExclusive(False)
        widget.setChecked(on)
        switch = isinstance(widget, Toggle)
        page.put(widget, x, 509 if switch else 506, widget.width() if switch else 0, 18 if switch else 24)
        if x == 264:
            _ring(page, widget)
    slider = Slider(look)
    slider.setRange(0, 100)
    slider.setValue(42)
    page.put(slider, 310, 510, 130, 16)


# ---- the middle column ----


def _progress(page: Page) -> None:
    page.say("Progress", 538, 24, "body")
    _panel(page, 538, 54, 424, 220)
    rows = (
        ("Known: the provider reports it", "42% · 0:38", 0.42, "text.2"),
        ("Unknown: moving bar, real clock", "0:06 · usually 9 s", None, "text.2"),
        ("Late: past twice the usual time", "0:21 · slower than usual", None, "warning"),
        ("Bytes: download, upload", "3.1 of 8.4 MB", 0.37, "text.2"),
        ("Paused", "starts when you resume", 0.37, "text.2"),
    )
    for number, (words, clock, share, token) in enumerate(rows):
        y = 70 + number * 41
        page.put(Label(page.look, words, "caption", "text.1", weight=MEDIUM), 554, y)
        right = Label(page.look, clock, "caption", token, tabular=True)
        page.put(right, 946 - right.sizeHint().width(), y)
        bar = ProgressBar(page.look, words)
        page.put(bar, 554, y + 22, 392, 3)
        bar.set_share(share)
        bar.set_paused(paused=words == "Paused")


def _toasts(page: Page) -> None:
    page.say("Toasts: 5 s, errors stay", 538, 294, "body")
    for number, (text, icon, action) in enumerate((
        ("4 images saved to mira-studio", "circle-check", "Show"),
        ("3 moved to trash", "trash-2", "Undo"),
        ("Couldn’t save the share page", "circle-alert", "Retry"),
    )):  # fmt: skip
        toast = Toast(page.look, page, partial(QRect, 538, 318 + number * 48, 424, 64))
        toast.announce(text, icon=icon, action=action, error=icon == "circle-alert")


def _banners(page: Page) -> None:
    page.say("Banners: a lasting state", 538, 480, "body")
    for number, (text, icon, severity, action) in enumerate((
        ("3 results wait for the bucket.", "cloud-off", Severity.WARNING, "Try now"),
        ("This disk is full. The queue is paused.", "circle-alert", Severity.DANGER, "Free space"),
        ("The queue is paused. 6 jobs wait.", "circle-pause", Severity.NOTICE, "Resume"),
    )):  # fmt: skip
        banner = Banner(page.look)
        page.put(banner, 538, 510 + number * 48, 424, 44)
        banner.set_state("one", BannerState(text, icon, severity, actions=((action, lambda: None),)))


def _navigation(page: Page) -> None:
    page.say("Navigation row", 538, 667, "body")
    _panel(page, 538, 697, 200, 184)
    places = Places()
    places.set_counts({"all": 2418, "images": 2107, "videos": 311, "favourites": 146, "shared": 38})
    places.set_current("videos")
    rows = PlaceList(page.look, places, Group.VIEWS)
    page.put(rows, 546, 705, 184, rows.sizeHint().height())
    lock = IconButton(page.look, "lock-open", "Lock seed")
    page.put(lock, 758, 743)
    lock.setAttribute(HOVER)
