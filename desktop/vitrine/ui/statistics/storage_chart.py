"""StorageChart: an area for the bytes that were kept at the end of each day."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.viewmodels.figures import bytes_text, short_day_text
from vitrine.viewmodels.statistics_words import storage_unit

PLOT_HEIGHT, ABOVE, BELOW, AXIS, LEFT = 92, 8, 24, 48, 5
FILL = 0.18
DOT = 3.5


class StorageChart(QWidget):
    """Paints the area; the arrow keys and the pointer go over its days."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._points: list[float] = []
        self._days: list[datetime.date] = []
        self._at = -1
        self._whole = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Chart of the storage in use"))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_points(self, points: Sequence[float], days: Sequence[datetime.date], description: str) -> None:
        """Show the bytes at the end of these days."""
        self._points, self._days, self._at, self._whole = list(points), list(days), -1, description
        self.setAccessibleDescription(description)
        self.update()

    @property
    def at(self) -> int:
        """Return which day is chosen, -1 for none."""
        return self._at

    def choose(self, at: int) -> None:
        """Choose a day (-1: none)."""
        at = max(-1, min(len(self._points) - 1, at))
        if at != self._at:
            self._at = at
            self.setAccessibleDescription(self._said() if at >= 0 else self._whole)
            self.setToolTip(self._said() if at >= 0 else "")
            self.update()

    def limits(self) -> tuple[float, float, float]:
        """Return the least and the most that the axis shows, and its step, in bytes."""
        _, unit = storage_unit(max(self._points, default=0.0))
        low, high = min(self._points, default=0.0) / unit, max(self._points, default=0.0) / unit
        step = _round_step(max((high - low) / 3, high / 100, 1e-3))
        least = math.floor(low / step) * step
        most = max(math.ceil(high / step) * step, least + step)
        return least * unit, most * unit, step * unit

    def sizeHint(self) -> QSize:
        return QSize(280, ABOVE + PLOT_HEIGHT + self._look.px(BELOW))

    def plot(self) -> QRectF:
        """Return where the area lies; the axis is at the end of reading."""
        left, right = (AXIS, LEFT) if self.isRightToLeft() else (LEFT, AXIS)
        return QRectF(self.rect()).adjusted(left, ABOVE, -right, -self._look.px(BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._points:
            return
        least, most, step = self.limits()
        self._paint_axis(painter, least, most, step)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = [self._place(number, point, least, most) for number, point in enumerate(self._points)]
        if len(places) == 1:
            places.insert(0, QPointF(self.plot().left(), places[0].y()))
        self._paint_area(painter, places)
        self._paint_days(painter)

    def _paint_axis(self, painter: QPainter, least: float, most: float, step: float) -> None:
        look, plot = self._look, self.plot()
        _, unit = storage_unit(max(self._points))
        digits = max(0, -math.floor(math.log10(step / unit) + 1e-9))
        painter.setFont(look.font("micro", weight=400, tabular=True))
        for number in range(round((most - least) / step) + 1):
            value = least + number * step
            y = plot.bottom() - plot.height() * (value - least) / (most - least)
            painter.fillRect(QRectF(plot.left(), round(y), plot.width(), 1), look.colour("chart.grid"))
            painter.setPen(look.colour("text.3"))
            room = QRectF(plot.right() + 8, y - 8, AXIS - 8, 16)
            if self.isRightToLeft():
                room = QRectF(0, y - 8, plot.left() - 8, 16)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
            painter.drawText(room, int(flags), f"{value / unit:,.{digits}f}")

    def _paint_area(self, painter: QPainter, places: Sequence[QPointF]) -> None:
        look, plot = self._look, self.plot()
        line = QPainterPath(places[0])
        for place in places[1:]:
            line.lineTo(place)
        area = QPainterPath(line)
        area.lineTo(places[-1].x(), plot.bottom())
        area.lineTo(places[0].x(), plot.bottom())
        fill = QColor(look.colour("chart.1"))
        fill.setAlphaF(FILL)
        painter.fillPath(area, fill)
        painter.setPen(QPen(look.colour("chart.1"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("chart.1"))
        painter.drawEllipse(places[self._at if 0 <= self._at < len(places) else -1], DOT, DOT)

    def _paint_days(self, painter: QPainter) -> None:
        look, plot = self._look, self.plot()
        painter.setFont(look.font("micro", weight=400))
        painter.setPen(look.colour("text.3"))
        room = QRectF(plot.left(), plot.bottom() + 4, plot.width(), QFontMetricsF(painter.font()).height())
        ends = (Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing)
        for day, flag in zip((self._days[0], self._days[-1]), ends, strict=True):
            painter.drawText(room, int(flag), short_day_text(day))

    def _place(self, number: int, point: float, least: float, most: float) -> QPointF:
        plot = self.plot()
        along = plot.width() * number / max(1, len(self._points) - 1) if len(self._points) > 1 else plot.width()
        x = plot.right() - along if self.isRightToLeft() else plot.left() + along
        return QPointF(x, plot.bottom() - plot.height() * (point - least) / (most - least))

    def _said(self) -> str:
        said = self.tr("{day}: {size}")
        return said.format(day=short_day_text(self._days[self._at]), size=bytes_text(int(self._points[self._at])))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plot, x = self.plot(), event.position().x()
        if not self._points or not plot.left() - 4 <= x <= plot.right() + 4:
            self.choose(-1)
            return
        along = (plot.right() - x if self.isRightToLeft() else x - plot.left()) / max(1.0, plot.width())
        self.choose(max(0, round(along * (len(self._points) - 1))))

    def leaveEvent(self, event: QEvent) -> None:
        self.choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft():
            step = -step
        last = len(self._points) - 1
        if step:
            self.choose(max(0, self._at + step) if self._at >= 0 else (last if step < 0 else 0))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()


def _round_step(wanted: float) -> float:
    """Return the next of 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(wanted))
    return float(next(power * factor for factor in (1, 2, 5, 10) if power * factor >= wanted - 1e-12))
