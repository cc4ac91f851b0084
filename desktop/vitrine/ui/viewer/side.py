"""Side: the inspector's ground, with the line that parts it from the picture."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitrine.ui.look import Look


class Side(QWidget):
    """Holds a panel beside the picture and draws the line between them."""

    def __init__(self, look: Look, panel: QWidget) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(look.theme.size["panel"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(1)
        row.addWidget(panel)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("bg.panel"))
        edge = self.width() - 1 if self.isRightToLeft() else 0
        painter.fillRect(edge, 0, 1, self.height(), self._look.colour("line.subtle"))
