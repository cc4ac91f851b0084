"""Panels of the statistics page: the cards with one figure, and the ground that every chart stands on."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.text import ElidedLabel, Paragraph
from vitrine.viewmodels.statistics_words import Card

PADDING, RADIUS = 16, 8


class Panel(QWidget):
    """A card on the page's ground with a title line; fill ``head`` and ``body``."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self.title = ElidedLabel(look, title, "body_strong")
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(0)
        self.body.addLayout(self.head)
        self.setAccessibleName(title)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._look)


class FigureCard(QWidget):
    """One figure: what it is, the figure, and a note."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = ElidedLabel(look, "", "caption", "text.2")
        self.value = ElidedLabel(look, "", "display", tabular=True)
        self.note = Paragraph(look, "", "caption", "text.3")
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING, PADDING, 15)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(self.value)
        column.addSpacing(4)
        column.addWidget(self.note)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", RADIUS)
        look.changed.connect(self.update)

    def show_card(self, card: Card) -> None:
        """Show a figure."""
        self.title.setText(card.title)
        self.value.setText(card.value)
        self.note.set_text(card.note)
        self.setAccessibleName(self.tr("{name}: {value}").format(name=card.title, value=card.value))
        self.setAccessibleDescription(card.note)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, self._look)


def paint_ground(widget: QWidget, look: Look) -> None:
    """Paint a card's ground."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("bg.panel"))
    painter.drawRoundedRect(widget.rect(), RADIUS, RADIUS)
