"""Parts of the composer: the model button, the prompt, the notice with Undo, and the skeleton while a model opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, IconButton, Painted
from vitrine.ui.parts.fields import TextArea
from vitrine.ui.parts.margins import set_margins
from vitrine.ui.parts.text import ElidedLabel, Paragraph
from vitrine.ui.theme import MEDIUM, SEMIBOLD
from vitrine.viewmodels.dropped import may_hold_input, read

MODEL_HEIGHT, TILE, RADIUS = 48, 28, 8


class ModelButton(Painted):
    """The chosen model: provider letter, name, price and time; opens the picker."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._letter, self._name, self._caption = "", "", ""
        look.fix_height(self, MODEL_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)
        self.show_model("", self.tr("Choose a model"), "")

    def show_model(self, letter: str, name: str, caption: str) -> None:
        """Show a model, or with an empty letter what stands in its place."""
        self._letter, self._name, self._caption = letter, name, caption
        self.setText(name)
        self.setAccessibleName(self.tr("Model: {name}").format(name=name) if letter else name)
        self.setAccessibleDescription(caption)
        self.update()

    def caption(self) -> str:
        """Return the second line."""
        return self._caption

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = "control.pressed" if self.isDown() else "control.hover" if self.hovered else "control"
        painter.setBrush(self.look.colour(fill))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        mirrored, high = self.isRightToLeft(), self.height()

        def place(left: float, width: float) -> QRectF:
            return QRectF(self.width() - left - width if mirrored else left, 0, width, high)

        tile = place(10, TILE)
        paint_letter(painter, self.look, QRectF(tile.x(), (high - TILE) / 2, TILE, TILE), self._letter)
        right = self.width() - 12 - 16
        chevron = self.look.pixmap(self, "chevron-down", "text.2")
        painter.drawPixmap(round(place(right, 16).x()), (high - 16) // 2, chevron)
        paint_model(painter, self.look, place(48, right - 48 - 8), self._name, self._caption)


def paint_letter(painter: QPainter, look: Look, rect: QRectF, letter: str) -> None:
    """Paint a provider's tile."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("bg.inset"))
    painter.drawRoundedRect(rect, 6, 6)
    painter.setFont(look.font("caption", weight=SEMIBOLD))
    painter.setPen(look.colour("text.1"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), letter)


def paint_model(painter: QPainter, look: Look, rect: QRectF, name: str, caption: str) -> None:
    """Paint a model's name over its caption, in the middle of ``rect``."""
    first, second = look.line("body"), look.line("caption")
    top = rect.y() + (rect.height() - first - second) / 2
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    for y, height, text, font, token in (
        (top, first, name, look.font(weight=MEDIUM), "text.1"),
        (top + first, second, caption, look.font("caption", tabular=True), "text.2"),
    ):
        if not caption:
            y, height = rect.y(), round(rect.height())
        painter.setFont(font)
        painter.setPen(look.colour(token))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QRectF(rect.x(), y, rect.width(), height), int(flags), shown)


class PromptArea(TextArea):
    """The prompt. Pictures that are dropped or pasted into it are given on as inputs, not as the names of files."""

    given = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return may_hold_input(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        dropped = read(source) if may_hold_input(source) else None
        # A word processor puts a picture of the text beside the text: the text is meant. A link is text, too.
        words = source.hasText() and not dropped.encoded if dropped else False
        if dropped and not dropped.link and not (words and not dropped.files and not dropped.results):
            self.given.emit(dropped)
            return
        super().insertFromMimeData(source)


class Notice(QWidget):
    """A line above the form that says what was changed, with Undo; or what went wrong."""

    undo_requested = Signal()
    offer_taken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._error = False
        self.title = ElidedLabel(look, "", "body", "text.1", weight=MEDIUM)
        self.text = Paragraph(look, "", "caption", "text.2")
        self.undo = Button(look, self.tr("Undo"), height=SMALL)
        self.close_button = IconButton(look, "x", self.tr("Dismiss"), height=SMALL)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        self.offer = Button(look, height=SMALL)
        self.offer.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        below = QVBoxLayout()
        below.setContentsMargins(0, 8, 0, 0)
        below.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeading)
        words.addLayout(below)
        self.offer.clicked.connect(self.offer_taken)
        row = QHBoxLayout(self)
        self._row = row
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.undo.clicked.connect(self.undo_requested)
        self.close_button.clicked.connect(self.hide)
        look.changed.connect(self.update)
        self.hide()

    def say(self, title: str, text: str, *, undo: bool = False, error: bool = False, offer: str = "") -> None:
        """Show a title and a text; ``offer`` is a button's text that says what can be done instead."""
        self._error = error
        # What went wrong stands on a ground of its own, what was changed on the panel's.
        set_margins(self._row, *((40, 10, 8, 10) if error else (28, 0, 0, 0)))
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.set_text(text)
        self.undo.setVisible(undo)
        self.close_button.setVisible(not undo)
        self.offer.setVisible(bool(offer))
        self.offer.setText(offer)
        self.setAccessibleName(f"{title}. {text}")
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        icon, colour, left, top = "undo-2", "text.2", 2, 2
        if self._error:
            icon, colour, left, top = "circle-alert", "danger", 12, 12
            painter.setBrush(self._look.colour("danger.subtle"))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        if self.isRightToLeft():
            left = self.width() - left - 16
        painter.drawPixmap(left, top, self._look.pixmap(self, icon, colour))


class Skeleton(QWidget):
    """The quiet shape of what is not known yet: ``bars`` gives its rectangles for a width."""

    def __init__(self, look: Look, height: int, bars: Callable[[int], Sequence[QRectF]], radius: int = 4) -> None:
        super().__init__()
        self._look, self._bars, self._radius = look, bars, radius
        self.setFixedHeight(height)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("control.disabled"))
        for bar in self._bars(self.width()):
            painter.drawRoundedRect(bar, self._radius, self._radius)


def well_skeleton(look: Look) -> Skeleton:
    """Return the shape of a drop zone."""
    return Skeleton(look, 56, lambda width: [QRectF(0, 0, width, 56)], RADIUS)


def form_skeleton(look: Look) -> Skeleton:
    """Return the shape of shape chips, count and seed."""

    def bars(width: int) -> list[QRectF]:
        chip = (width - 5 * 6) / 6
        chips = [QRectF(n * (chip + 6), 22, chip, 44) for n in range(6)]
        labels = [QRectF(0, 3, 40, 10), QRectF(0, 85, 40, 10), QRectF(108, 85, 40, 10)]
        return [*chips, *labels, QRectF(0, 104, 96, 28), QRectF(108, 104, width - 108, 28)]

    return Skeleton(look, 132, bars)
