"""Every text fits where it stands: German and English at 125 %, on every page and in every dialog, wide and small."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from opened import Opened
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QToolButton, QWidget

from vitrine.domain.generation import MediaKind
from vitrine.ui.dialogs.batch_dialog import CSV, BatchDialog
from vitrine.ui.parts.focus_ring import FocusRing
from vitrine.ui.parts.text import ElidedLabel, Paragraph
from vitrine.ui.settings.settings_page import SettingsPage

SIZES = ((1440, 900), (1100, 720))
ROUNDS = 10
SECTIONS = ("providers", "storage", "library", "spending", "appearance", "shortcuts", "about")


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """A window in German changes how the process writes figures, a mirrored one on which side it begins."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def misfits(root: QWidget) -> Iterator[str]:
    """Yield what in sight has less room than its text needs, or reaches out of what holds it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            for problem in _problems(widget):
                yield f"{_place(widget)}: {problem}"


def _problems(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        yield from _of_label(widget)
    if isinstance(widget, Paragraph) and (needed := widget.heightForWidth(widget.width())) > widget.height() + 1:
        yield f"{widget.text()!r} is {needed} px high and has {widget.height()}"
    if isinstance(widget, QAbstractButton) and not isinstance(widget, QToolButton):  # Qt's own are inside of fields
        least = widget.minimumSizeHint()
        needed = (least if least.isValid() else widget.sizeHint()).width()
        if needed > widget.width() + 1:
            yield f"{widget.text()!r} needs {needed} px and has {widget.width()}"
        yield from _of_neighbours(widget)
    if isinstance(widget, QScrollArea) and _only_up_and_down(widget):
        content, room = widget.widget().width(), widget.viewport().width()
        if content > room:
            yield f"the content is {content} px wide and its viewport {room}"
    holder = widget.parentWidget()
    if holder is None or widget.isWindow() or isinstance(widget, FocusRing) or _scrolls(holder):
        return
    if widget.x() < -1 or widget.x() + widget.width() > holder.width() + 1:
        yield f"reaches from {widget.x()} to {widget.x() + widget.width()} px of {holder.width()}"


def _of_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap() or label.textFormat() is Qt.TextFormat.RichText:
        needed, room = float(label.heightForWidth(label.width())), label.height()
    else:
        metrics = QFontMetricsF(label.font())
        needed, room = max(map(metrics.horizontalAdvance, label.text().split("\n"))), label.contentsRect().width()
    if needed > room + 1:
        yield f"{label.text()!r} needs {needed:.0f} px and has {room}"


def _of_neighbours(button: QAbstractButton) -> Iterator[str]:
    for other in button.parentWidget().findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if other is not button and other.isVisible() and other.geometry().intersects(button.geometry()):
            yield f"{button.text()!r} and {other.text()!r} lie on each other"


def _only_up_and_down(area: QScrollArea) -> bool:
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return area.widget() is not None and area.horizontalScrollBarPolicy() is never


def _scrolls(holder: QWidget) -> bool:
    return isinstance(holder.parentWidget(), QScrollArea)


def _place(widget: QWidget) -> str:
    names = []
    step: QWidget | None = widget
    while step is not None and len(names) < 4:
        names.append(type(step).__name__)
        step = step.parentWidget()
    return " in ".join(names)


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize(("language", "mirrored"), [("de", False), ("en", True)])
def test_every_text_has_the_room_it_needs(
    open_window: Callable[..., Opened], qapp: QApplication, language: str, mirrored: bool
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    opened = open_window(language=language, text_scale=125)
    window = opened.window
    found: dict[str, str] = {}

    def look(where: str) -> None:
        for width, height in SIZES:
            window.resize(width, height)
            for _ in range(ROUNDS):  # what is placed anew when its neighbours have been
                QApplication.processEvents()
                if not any(misfits(window)):
                    break
            for misfit in misfits(window):
                found.setdefault(misfit, f"{where}, {width} x {height}")

    look("first run")
    results = [opened.make("Dunes at noon, long shadows"), opened.make("A lake at dawn")]
    look("gallery")
    for makes in (MediaKind.VIDEO, MediaKind.IMAGE):
        opened.form.choose_output(makes)
        opened.wait(lambda makes=makes: opened.form.spec is not None and opened.form.makes is makes)
        opened.composer.set_more_open(shown=True)
        look(f"composer, {makes}")
    window.show_tab("details")
    opened.view.selectAll()
    look("details")
    window.set_drawer_open(shown=True)
    look("queue")
    window.set_drawer_open(shown=False)
    _look_at_dialogs(opened, look)
    opened.app.desk.open_viewer(results[0])
    look("viewer")
    opened.app.desk.examining.compare(results)
    look("compare")
    window.show_page("statistics")
    look("statistics")
    window.show_page("settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    for section in SECTIONS:
        page.show_section(section)
        look(f"settings, {section}")
    assert not found, "\n".join(f"{where}: {misfit}" for misfit, where in found.items())


def _look_at_dialogs(opened: Opened, look: Callable[[str], None]) -> None:
    for name in ("batch", "shortcuts", "palette", "share", "export", "delete-for-good"):
        opened.view.setFocus()
        opened.view.selectAll()
        opened.window.command(name).trigger()
        look(name)
        dialog = opened.window.findChild(BatchDialog)
        if name == "batch" and dialog is not None:
            dialog.kinds.choose(CSV)
            look("batch, a file")
        opened.key(Qt.Key.Key_Escape)


def test_a_text_without_room_is_found(opened: Opened) -> None:
    assert not [misfit for misfit in misfits(opened.window) if "Generate" in misfit]
    opened.window.show_tab("create")
    opened.generate.setFixedWidth(20)
    QApplication.processEvents()
    assert [misfit for misfit in misfits(opened.window) if "Generate" in misfit]
