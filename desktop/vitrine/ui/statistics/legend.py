"""Legend: the series of a chart, each with its colour, in stacking order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.statistics.column_chart import COLOURS

SQUARE, NEXT_TO, BETWEEN = 8, 6, 16
LONGEST = 110


class Legend(QWidget):
    """Small squares with names; names too long for it are elided."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._names: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these series."""
        self._names = list(names)
        self.setAccessibleName(self.tr("Legend: {names}").format(names=", ".join(names)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = sum(SQUARE + NEXT_TO + self._width(name) + BETWEEN for name in self._names) - BETWEEN
        return QSize(max(0, int(width) + 1), self._look.line("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.line("caption"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("caption"))
        spare = max(0.0, self.sizeHint().width() - self.width()) / max(1, len(self._names))
        x = 0.0
        for place, name in enumerate(self._names):
            width = max(16.0, self._width(name) - spare)
            self._paint_one(painter, place, name, x, width)
            x += SQUARE + NEXT_TO + width + BETWEEN

    def _paint_one(self, painter: QPainter, place: int, name: str, x: float, width: float) -> None:
        middle = self.height() / 2
        square = QRectF(x, middle - SQUARE / 2, SQUARE, SQUARE)
        words = QRectF(x + SQUARE + NEXT_TO, 0, width, self.height())
        if self.isRightToLeft():
            square.moveLeft(self.width() - x - SQUARE)
            words.moveRight(square.left() - NEXT_TO)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(COLOURS[place % len(COLOURS)]))
        painter.drawRoundedRect(square, 2, 2)
        painter.setPen(self._look.colour("text.2"))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(width) + 1)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)

    def _width(self, name: str) -> float:
        return min(LONGEST, QFontMetricsF(self._look.font("caption")).horizontalAdvance(name) + 1)
