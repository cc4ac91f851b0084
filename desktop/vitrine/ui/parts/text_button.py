"""TextButton: a small quiet button that stands flush with the text around it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind

ARROW = 12


class TextButton(Button):
    """A small quiet button without ground or padding, flush with the text around it."""

    def __init__(self, look: Look, text: str, *, icon: str = "") -> None:
        super().__init__(look, text, ButtonKind.QUIET, icon=icon, height=SMALL)

    def _padding(self) -> int:
        return 0

    def _fill(self) -> str:
        return ""


class LinkButton(TextButton):
    """A text button that leads outside, one caption line high, in the colour of links; its icon stands behind."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        look.fix_height(self, 16)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + ARROW + 4, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = "accent.hover" if self.hovered else "accent.text"
        arrow = self.look.pixmap(self, "arrow-up-right", token, ARROW)
        right = self.isRightToLeft()
        painter.drawPixmap(0 if right else self.width() - ARROW, (self.height() - ARROW) // 2, arrow)
        painter.setFont(self._font())
        painter.setPen(self.look.colour(token))
        words = self.rect().adjusted(ARROW + 4 if right else 0, 0, 0 if right else -ARROW - 4, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
