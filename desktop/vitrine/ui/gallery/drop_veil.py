"""DropVeil: says over the gallery what letting go of a folder does there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look

INSET, RADIUS = 12, 10
COVER = 0.86


class DropVeil(QWidget):
    """A sheet over all of ``host``, shown while something that may be a folder is held over it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text = self.tr("Drop the folder to import it")
        self.setAccessibleName(self.text)
        self.hide()

    def show_over(self, *, shown: bool) -> None:
        """Come or go."""
        if shown and not self.isVisible():
            self.setGeometry(self._host.rect())
            self.raise_()
        self.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(look.colour("bg.canvas"))
        ground.setAlphaF(COVER)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(look.colour("accent.line"), 2))
        painter.setBrush(look.colour("accent.subtle"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET), RADIUS, RADIUS)
        icon = look.pixmap(self, "folder-plus", "accent.text", 24)
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - 12, middle.y() - 30, icon)
        painter.setFont(look.font("title"))
        painter.setPen(look.colour("text.1"))
        words = QRectF(0, middle.y() + 4, self.width(), look.line("title"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.text)
