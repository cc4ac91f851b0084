"""Sections: a line, a title and what belongs under it; and the area they scroll in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.fields import restyle
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import SEMIBOLD

PADDING = 16


class Section(QWidget):
    """A part of the details: a line, a title with a note at its far end, and widgets below."""

    def __init__(self, look: Look, title: str, *, above: int = 7, below: int = 14) -> None:
        """``above`` is the room under the title, ``below`` that at the end, px."""
        super().__init__()
        self._note = Label(look, "", "caption", "text.3", tabular=True)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 2)
        row.addWidget(Label(look, title, "caption", "text.1", weight=SEMIBOLD), 1)
        row.addWidget(self._note)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, below)
        self._column.setSpacing(0)
        self._column.addWidget(Padded(_Line(look), PADDING, 13))
        self._column.addWidget(Padded(head, PADDING, above))
        self.setAccessibleName(title)

    def add(self, widget: QWidget, side: int, *, above: int = 0) -> None:
        """Add a widget with ``side`` px free on both sides."""
        if above:
            self._column.addSpacing(above)
        self._column.addWidget(Padded(widget, side, 0))

    def set_note(self, text: str) -> None:
        """Say something at the far end of the title."""
        self._note.setText(text)


class Padded(QWidget):
    """A widget with room at its sides and below it; it goes when the widget is hidden."""

    def __init__(self, widget: QWidget, side: int, below: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 0, side, 0)
        column.setSpacing(0)
        column.addWidget(widget)
        column.addSpacing(below)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShowToParent:
            self.show()
        elif event.type() == QEvent.Type.HideToParent:
            self.hide()
        return False


class _Line(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("line.subtle"))


def scrolled(body: QWidget) -> QScrollArea:
    """Return an area in which a panel's content scrolls up and down."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(body)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    restyle(area, "ground", "none")
    for widget in (body, area.viewport()):
        widget.setAutoFillBackground(False)
    return area
