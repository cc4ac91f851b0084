"""FilterChip: one filter of the bar: its name at rest, its value, chosen, while it filters."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.parts.chips import paint_chip_ground
from vitrine.ui.parts.tips import tip
from vitrine.ui.shell.sidebar_parts import mirrored
from vitrine.ui.theme import MEDIUM

HEIGHT, RADIUS, PADDING, GAP, CHEVRON, ICON = 28, 6, 10, 8, 14, 16
WIDEST = 150
"""Px of a value; a longer one is shortened."""


class FilterChip(Painted):
    """28 px high. A press opens its menu: connect ``clicked``. With an icon it has no chevron."""

    def __init__(self, look: Look, name: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = name
        self._icon = icon
        self._chosen = False
        self.setCheckable(True)
        look.fix_height(self, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)
        self.clicked.connect(self._keep_check)
        look.changed.connect(self.updateGeometry)
        self.set_value("")

    @property
    def name(self) -> str:
        """Return what the filter is called."""
        return self._name

    def set_value(self, value: str, *, said: str = "") -> None:
        """Show the value that filters; an empty one shows the filter's name. ``said`` is how it is read out."""
        self.setText(value or self._name)
        self.setAccessibleName(f"{self._name}: {said or value}" if value else self._name)
        self._chosen = bool(value)
        self.setChecked(self._chosen)
        self.setToolTip(tip(value) if self._advance(value) > WIDEST else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = min(WIDEST, self._advance(self.text())) + 2 * PADDING
        width += ICON + 6 if self._icon else GAP + CHEVRON - 2
        return QSize(round(width), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._paint_ground(painter)
        left, height = PADDING, self.height()
        if self._icon:
            rect = mirrored(self, QRect(left, (height - ICON) // 2, ICON, ICON))
            painter.drawPixmap(rect, self.look.pixmap(self, self._icon, colour))
            left += ICON + 6
        painter.setFont(self._font())
        painter.setPen(self.look.colour(colour))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, WIDEST)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(mirrored(self, QRect(left, 0, self.width() - left, height)), int(flags), shown)
        if not self._icon:
            rect = mirrored(self, QRect(self.width() - GAP - CHEVRON, (height - CHEVRON) // 2, CHEVRON, CHEVRON))
            token = colour if self.isChecked() else "text.3"
            painter.drawPixmap(rect, self.look.pixmap(self, "chevron-down", token, CHEVRON))

    def _paint_ground(self, painter: QPainter) -> str:
        if self.isChecked():
            return paint_chip_ground(painter, self, radius=RADIUS)
        if self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("control"))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        return "text.1" if self.hovered else "text.2"

    def _advance(self, text: str) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance(text)

    def _font(self) -> QFont:
        return self.look.font("body", weight=MEDIUM)

    def _keep_check(self) -> None:
        # Qt toggled the check with the click; what is checked is the value, not the press.
        self.setChecked(self._chosen)
