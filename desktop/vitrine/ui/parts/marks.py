"""Marks: a painted icon and a 1 px line, for layouts."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look


class Icon(QWidget):
    """An icon in a token's colour that says nothing by itself."""

    def __init__(self, look: Look, name: str, token: str = "text.2", size: int = 16) -> None:
        super().__init__()
        self._look, self._name, self._token, self._size = look, name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        top = (self.height() - self._size) // 2
        QPainter(self).drawPixmap(0, top, self._look.pixmap(self, self._name, self._token, self._size))


class Line(QWidget):
    """A separator across its place, or down it."""

    def __init__(self, look: Look, token: str = "line.subtle", *, down: bool = False) -> None:
        super().__init__()
        self._look, self._token = look, token
        (self.setFixedWidth if down else self.setFixedHeight)(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour(self._token))
