"""Chips: filters, tags, suggestions, and shapes with the ratio drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.theme import MEDIUM

HEIGHT, SHAPE_HEIGHT, RADIUS, PADDING, ICON = 24, 44, 4, 8, 14
GLYPH = 13.0
"""Longest side of a shape chip's drawn ratio in px, stroke included."""


class Chip(Painted):
    """A small checkable label. ``removable`` adds a cross that emits ``removed``; ``dashed`` marks an "add" chip."""

    removed = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: str = "",
        checkable: bool = True,
        removable: bool = False,
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._icon = icon
        self._removable = removable
        self._dashed = dashed
        self.setText(text)
        self.setCheckable(checkable)
        look.fix_height(self, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()) + 2 * PADDING
        width += ICON + 6 if self._icon else 0
        width += ICON + 4 if self._removable else 0
        return QSize(round(width), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and self._cross().contains(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = paint_chip_ground(painter, self, dashed=self._dashed)
        left, right = float(PADDING), self.isRightToLeft()
        icon_top = (self.height() - ICON) // 2
        if self._icon:
            at = self.width() - left - ICON if right else left
            painter.drawPixmap(QPointF(at, icon_top), self.look.pixmap(self, self._icon, colour, ICON))
            left += ICON + 6
        painter.setFont(self._font())
        painter.setPen(self.look.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        room = QRectF(0 if right else left, 0, self.width() - left, self.height())
        painter.drawText(room, int(flags), self.text())
        if self._removable:
            corner = self._cross().topLeft() + QPointF(0, icon_top)
            painter.drawPixmap(corner, self.look.pixmap(self, "x", colour, ICON))

    def _cross(self) -> QRectF:
        away = PADDING - 2
        left = away if self.isRightToLeft() else self.width() - away - ICON
        return QRectF(left, 0, ICON, self.height())

    def _font(self) -> QFont:
        return self.look.font("caption", weight=MEDIUM)


class ShapeChip(Painted):
    """A 44 px chip with an aspect ratio drawn above its name; without a ratio it shows three dots."""

    def __init__(self, look: Look, text: str, ratio: float | None = None, parent: QWidget | None = None) -> None:
        """``ratio`` is width by height, None for "Other"."""
        super().__init__(look, parent)
        self._ratio = ratio
        self.setText(text)
        self.setCheckable(True)
        look.fix_height(self, SHAPE_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.look.font("micro")).horizontalAdvance(self.text())
        return QSize(max(40, round(width) + 10), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        width = QFontMetricsF(self.look.font("micro")).horizontalAdvance(self.text())
        return QSize(round(width) + 4, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = paint_chip_ground(painter, self)
        centre = QPointF(self.width() / 2, 13.5)
        if self._ratio is None:
            pixmap = self.look.pixmap(self, "ellipsis", colour, ICON)
            painter.drawPixmap(QPointF(round(centre.x() - ICON / 2), 7), pixmap)
        else:
            painter.setPen(QPen(self.look.colour(colour), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape_rect(centre, self._ratio), 1.5, 1.5)
        painter.setPen(self.look.colour(colour))
        painter.setFont(self.look.font("micro"))
        painter.drawText(QRectF(0, 25, self.width(), 14), int(Qt.AlignmentFlag.AlignCenter), self.text())


def shape_rect(centre: QPointF, ratio: float) -> QRectF:
    """Return the rectangle that stands for ``ratio`` around ``centre``; very flat ones keep 4 px."""
    side = GLYPH - 1.25
    width, height = (side, max(4.0, side / ratio)) if ratio >= 1 else (max(4.0, side * ratio), side)
    return QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)


def paint_chip_ground(painter: QPainter, chip: Painted, *, dashed: bool = False, radius: int = RADIUS) -> str:
    """Paint a chip's ground for its state and return the token of its text."""
    look, rect = chip.look, QRectF(chip.rect())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = "text.1" if chip.hovered else "text.2"
    if not chip.isEnabled():
        painter.setBrush(look.colour("control.disabled"))
        colour = "text.disabled"
    elif chip.isChecked():
        painter.setBrush(look.colour("accent.subtle"))
        painter.setPen(QPen(look.colour("accent.line"), 1))
        rect.adjust(0.5, 0.5, -0.5, -0.5)
        colour = "accent.text"
    elif dashed:
        pen = QPen(look.colour("line.strong"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        rect.adjust(0.5, 0.5, -0.5, -0.5)
        colour = "text.2" if chip.hovered else "text.3"
    else:
        fill = "control.pressed" if chip.isDown() else "control.hover" if chip.hovered else "control"
        painter.setBrush(look.colour(fill))
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return colour
