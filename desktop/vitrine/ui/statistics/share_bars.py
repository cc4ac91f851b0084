"""ShareBars: a list of bars, the longest first, each with its name and its figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.viewmodels.statistics_words import Share

THICK, THIN = 6, 3
ROW = 42


class BarLine(QWidget):
    """A track with its filled part; mirrored where reading goes from right to left."""

    def __init__(self, look: Look, thickness: int) -> None:
        super().__init__()
        self._look = look
        self._length = 0.0
        self.setFixedHeight(thickness)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_length(self, length: float) -> None:
        """Fill this part of the track (0..1)."""
        self._length = max(0.0, min(1.0, length))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(self._look.colour("control"))
        painter.drawRoundedRect(rect, radius, radius)
        if self._length > 0:
            width = max(rect.height(), rect.width() * self._length)
            left = rect.right() - width if self.isRightToLeft() else rect.left()
            painter.setBrush(self._look.colour("chart.1"))
            painter.drawRoundedRect(QRectF(left, 0, width, rect.height()), radius, radius)


class ShareBars(QWidget):
    """The list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[ShareRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show these bars."""
        while len(self.rows) > len(shares):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(shares):
            row = ShareRow(self._look)
            self.rows.append(row)
            self._column.addWidget(row)
        for row, share in zip(self.rows, shares, strict=True):
            row.show_share(share)


class ShareRow(QWidget):
    """One bar with its words; Tab reaches it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.name = ElidedLabel(look)
        self.value = Label(look, "", "body", "text.2", tabular=True)
        self.bar = BarLine(look, THICK)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.name, 1)
        words.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self.bar)
        look.fix_height(self, ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_share(self, share: Share) -> None:
        """Show one share."""
        self.name.setText(share.name)
        self.value.setText(share.value)
        self.bar.set_length(share.length)
        self.setAccessibleName(self.tr("{name}: {value}").format(name=share.name, value=share.value))
