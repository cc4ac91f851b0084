"""Parts of the share dialog: the two ways to share, the thumbnails, a link that is shortened in its middle."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QStyleOptionFrame, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.fields import TextField
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.toggles import Toggle, paint_radio
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.thumbnails import Thumbnails

THUMB = QSize(70, 56)
MOST_THUMBS = 5
CHOICE_HEIGHT, RADIO = 54, 16


class Choice(Painted):
    """One of the ways to share: a radio button with a sentence, as wide as it may be."""

    def __init__(self, look: Look, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setText(title)
        self._sentence = sentence
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("focusRadius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.fix_height(self, CHOICE_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, chosen = self.look, self.isChecked()
        ground = "accent.subtle" if chosen else "control.hover" if self.hovered else "control"
        painter.setPen(QPen(look.colour("accent.line"), 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_radio(painter)
        left = 12 + RADIO + 12
        lines = (("body", MEDIUM, "text.1", self.text()), ("caption", None, "text.2", self._sentence))
        top = (self.height() - look.line("body") - look.line("caption")) / 2
        for style, weight, colour, text in lines:
            font = look.font(style, weight=weight)
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            room = QRectF(left, top, self.width() - left - 12, look.line(style))
            if self.isRightToLeft():
                room.moveLeft(12)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
            top += look.line(style)

    def _paint_radio(self, painter: QPainter) -> None:
        left = self.width() - 12 - RADIO if self.isRightToLeft() else 12
        box = QRectF(left, (self.height() / 2) - RADIO / 2 - self.look.line("caption") / 2, RADIO, RADIO)
        paint_radio(painter, self.look, box, chosen=self.isChecked())


class Strip(QWidget):
    """The first few results that are shared, and how many more there are."""

    def __init__(self, look: Look, thumbnails: Thumbnails, generations: Sequence[Generation]) -> None:
        super().__init__()
        self._look = look
        self._thumbnails = thumbnails
        self._shown = list(generations[:MOST_THUMBS])
        self._more = len(generations) - len(self._shown)
        self.setFixedHeight(THUMB.height())
        thumbnails.ready.connect(self._on_ready)
        look.changed.connect(self.update)
        self.setAccessibleName(self.tr("%n results", "", len(generations)))

    def _on_ready(self, name: str) -> None:
        if any(generation.name == name for generation in self._shown):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for generation in self._shown:
            x = self.width() - left - THUMB.width() if self.isRightToLeft() else left
            paint_thumbnail(painter, self._look, self._thumbnails, generation, QRectF(x, 0, *THUMB.toTuple()))
            left += THUMB.width() + 8
        if self._more:
            painter.setFont(self._look.font("body", tabular=True))
            painter.setPen(self._look.colour("text.2"))
            room = QRectF(self.rect()).adjusted(left + 4, 0, 0, 0)
            if self.isRightToLeft():
                room = QRectF(0, 0, self.width() - left - 4, self.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(room, int(flags), self.tr("and {n} more").format(n=f"{self._more:,}"))


def paint_thumbnail(
    painter: QPainter, look: Look, thumbnails: Thumbnails, generation: Generation | None, rect: QRectF
) -> None:
    """Paint a result's thumbnail filling ``rect``, or its place while there is none yet."""
    pixmap = None
    if generation is not None and generation.file is not None:
        ratio = painter.device().devicePixelRatio()
        size = (round(rect.width()), round(rect.height()))
        # The name is the picture's in this size: the gallery's own cut of it has another shape.
        pixmap = thumbnails.preview(generation.name, generation.file.path, *size, ratio)
    if pixmap is not None:
        painter.drawPixmap(rect.topLeft(), pixmap)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("tile.empty"))
    painter.drawRoundedRect(rect, 4, 4)


class LinkField(TextField):
    """A link that can be copied but not changed; what has no room is left out in its middle."""

    def __init__(self, look: Look, *, height: int = 32) -> None:
        super().__init__(look, height=height)
        self._look = look
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Link"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setFont(self.font())
        painter.setPen(self._look.colour("text.1"))
        room = self.rect().adjusted(9, 0, -9, 0)
        plain = self.text().partition("://")[2] or self.text()
        shown = self.fontMetrics().elidedText(plain, Qt.TextElideMode.ElideMiddle, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), shown)


class ToggleRow(QWidget):
    """A sentence with its switch at the end of the line."""

    def __init__(self, look: Look, text: str, *, checked: bool) -> None:
        super().__init__()
        self.toggle = Toggle(look, text)
        self.toggle.setChecked(checked)
        label = Label(look, text)
        label.setBuddy(self.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(self.toggle)
        look.fix_height(self, 30)
