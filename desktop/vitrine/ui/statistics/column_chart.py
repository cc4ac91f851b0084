"""ColumnChart: stacked columns over days, with the figures of the one under the pointer or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.elevation import paint_raised
from vitrine.viewmodels.figures import short_day_text
from vitrine.viewmodels.statistics_columns import Bar, step_for
from vitrine.viewmodels.statistics_words import column_title, dollars

PLOT_HEIGHT, LEFT, RIGHT, BELOW, ABOVE = 206, 32, 20, 26, 6
GAP, RADIUS, BETWEEN = 6, 2, 2
COLOURS = ("chart.1", "chart.2", "chart.3", "chart.4", "chart.5")
LABEL_EVERY = 150
"""Least px between two dates under the columns."""
POPOVER_WIDTH, POPOVER_PADDING = 150, 10


class ColumnChart(QWidget):
    """Paints columns; the arrow keys move over them, and the description says the one that is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns: list[Bar] = []
        self._names: dict[str, str] = {}
        self._at = -1
        self._whole = ""
        self._about = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 6)
        self.setAccessibleName(self.tr("Chart of what was made"))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_columns(self, columns: Sequence[Bar], names: dict[str, str], description: str, *, about: bool) -> None:
        """Show columns; ``names`` are those of their series, ``description`` says the chart as text."""
        self._columns, self._names, self._at = list(columns), names, -1
        self._whole, self._about = description, about
        self.setAccessibleDescription(description)
        self.update()

    @property
    def at(self) -> int:
        """Return which column is chosen, -1 for none."""
        return self._at

    def choose(self, at: int) -> None:
        """Choose a column (-1: none); its figures are shown and are the chart's description."""
        at = max(-1, min(len(self._columns) - 1, at))
        if at != self._at:
            self._at = at
            self.setAccessibleDescription(self._said(at) if at >= 0 else self._whole)
            self.update()

    def column_rect(self, at: int) -> QRectF:
        """Return the room of a column, with half of the gaps beside it."""
        plot = self.plot()
        pitch = plot.width() / max(1, len(self._columns))
        left = plot.right() - (at + 1) * pitch if self.isRightToLeft() else plot.left() + at * pitch
        return QRectF(left, plot.top(), pitch, plot.height())

    def plot(self) -> QRectF:
        """Return where the columns stand."""
        left, right = (RIGHT, LEFT) if self.isRightToLeft() else (LEFT, RIGHT)
        return QRectF(self.rect()).adjusted(left, ABOVE, -right, -self._look.px(BELOW))

    def sizeHint(self) -> QSize:
        return QSize(480, ABOVE + PLOT_HEIGHT + self._look.px(BELOW))

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = step_for(max((column.total for column in self._columns), default=1) or 1)
        top = step * max(1, -(-max((column.total for column in self._columns), default=1) // step))
        self._paint_axis(painter, step, top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self._at < len(self._columns):
            painter.fillRect(self.column_rect(self._at), self._look.colour("row.hover"))
        painter.setPen(Qt.PenStyle.NoPen)
        for number, column in enumerate(self._columns):
            self._paint_column(painter, number, column, top)
        self._paint_dates(painter)
        if 0 <= self._at < len(self._columns):
            self._paint_popover(painter)

    def _paint_axis(self, painter: QPainter, step: int, top: int) -> None:
        look, plot = self._look, self.plot()
        painter.setFont(look.font("micro", weight=400, tabular=True))
        for value in range(0, top + 1, step):
            y = plot.bottom() - plot.height() * value / top
            painter.fillRect(QRectF(plot.left(), round(y), plot.width(), 1), look.colour("chart.grid"))
            painter.setPen(look.colour("text.3"))
            room = QRectF(0, y - 8, plot.left() - 8, 16)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            if self.isRightToLeft():
                room = QRectF(plot.right() + 8, y - 8, LEFT - 8, 16)
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, int(flags), f"{value:,}")

    def _paint_column(self, painter: QPainter, number: int, column: Bar, top: int) -> None:
        room = self.column_rect(number)
        gap = min(GAP, room.width() / 3)
        left, width = room.left() + gap / 2, room.width() - gap
        bottom = room.bottom()
        for place, (_, count) in enumerate(column.parts.items()):
            if not count:
                continue
            height = room.height() * count / top
            shown = max(1.0, height - (BETWEEN if bottom < room.bottom() else 0))
            painter.setBrush(self._look.colour(COLOURS[place % len(COLOURS)]))
            radius = min(RADIUS, width / 2, shown / 2)
            painter.drawRoundedRect(QRectF(left, bottom - height, width, shown), radius, radius)
            bottom -= height

    def _paint_dates(self, painter: QPainter) -> None:
        if not self._columns:
            return
        look, plot = self._look, self.plot()
        painter.setFont(look.font("micro", weight=400))
        painter.setPen(look.colour("text.3"))
        metrics, count = QFontMetricsF(painter.font()), len(self._columns)
        pitch = plot.width() / count
        every = max(1, round(LABEL_EVERY / pitch)) if count > 7 else 1
        if count > 7 and self._columns[0].days == 1:
            every = max(7, -(-every // 7) * 7)
        marks = [at for at in range(0, count, every) if count - 1 - at >= every * 0.6] + [count - 1]
        for at in marks:
            text = short_day_text(self._columns[at].day)
            width = metrics.horizontalAdvance(text)
            middle = self.column_rect(at).center().x()
            left = max(plot.left() - 8, min(middle - width / 2, self.width() - width))
            painter.drawText(QPointF(left, plot.bottom() + 8 + metrics.ascent()), text)

    def _paint_popover(self, painter: QPainter) -> None:
        look, column = self._look, self._columns[self._at]
        rows = self._facts(column)
        line = look.line("caption")
        height = 2 * POPOVER_PADDING + line + 4 + line * len(rows)
        width = look.px(POPOVER_WIDTH)
        room = self.column_rect(self._at)
        left = room.left() - width - 6
        if left < 0:
            left = room.right() + 6
        card = QRectF(round(left), max(0.0, self.plot().top() - ABOVE), width, height)
        paint_raised(painter, card, look, 8)
        inside = card.adjusted(POPOVER_PADDING, POPOVER_PADDING, -POPOVER_PADDING, -POPOVER_PADDING)
        self._paint_line(painter, inside, column_title(column), "", "text.1", strong=True)
        inside.setTop(inside.top() + line + 4)
        for name, value in rows:
            self._paint_line(painter, inside, name, value, "text.2")
            inside.setTop(inside.top() + line)

    def _paint_line(
        self, painter: QPainter, room: QRectF, name: str, value: str, colour: str, *, strong: bool = False
    ) -> None:
        look, line = self._look, QRectF(room.left(), room.top(), room.width(), self._look.line("caption"))
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("caption", weight=600 if strong else None))
        painter.setPen(QPen(look.colour(colour)))
        values = look.font("caption", tabular=True)
        space = line.width() - QFontMetricsF(values).horizontalAdvance(value) - (8 if value else 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(space))
        painter.drawText(line, int(middle | leading), shown)
        painter.setFont(values)
        painter.setPen(QPen(look.colour("text.1")))
        painter.drawText(line, int(middle | trailing), value)

    def _facts(self, column: Bar) -> list[tuple[str, str]]:
        found = [(self._names.get(key, key), f"{count:,}") for key, count in column.parts.items()]
        return [*found, (self.tr("Spent"), dollars(column.spent, about=self._about))]

    def _said(self, at: int) -> str:
        column = self._columns[at]
        fact = self.tr("{name}: {value}")
        facts = "; ".join(fact.format(name=name, value=value) for name, value in self._facts(column))
        return self.tr("{day}. {facts}").format(day=column_title(column), facts=facts)

    # ---- pointer and keys ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plot = self.plot()
        x = event.position().x()
        if not self._columns or not plot.left() <= x <= plot.right():
            self.choose(-1)
            return
        along = plot.right() - x if self.isRightToLeft() else x - plot.left()
        self.choose(int(along / (plot.width() / len(self._columns))))

    def leaveEvent(self, event: QEvent) -> None:
        self.choose(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.choose(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft():
            step = -step
        last = len(self._columns) - 1
        if step:
            # From nothing chosen, the first press begins at the end one comes from.
            self.choose(max(0, self._at + step) if self._at >= 0 else (last if step < 0 else 0))
        elif event.key() == Qt.Key.Key_Home:
            self.choose(0)
        elif event.key() == Qt.Key.Key_End:
            self.choose(last)
        elif event.key() == Qt.Key.Key_Escape and self._at >= 0:
            self.choose(-1)
        else:
            super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()
