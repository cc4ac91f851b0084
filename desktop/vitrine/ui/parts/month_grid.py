"""MonthGrid: the days of a month to choose a range from, by the pointer or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM

CELL_WIDTH, CELL_HEIGHT, HEAD = 32, 28, 20
DAYS, WEEKS = 7, 6
RADIUS = 6


class MonthGrid(QWidget):
    """Seven days by six weeks. ``picked`` carries the day that was clicked or taken with Return."""

    picked = Signal(QDate)
    month_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._day = QDate.currentDate()
        self._first: QDate | None = None
        self._last: QDate | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ownFocus", True)
        self._tell()
        look.changed.connect(self.update)

    @property
    def day(self) -> QDate:
        """Return the day the keyboard is at; its month is shown."""
        return self._day

    def title(self) -> str:
        """Return the month that is shown, as people write it."""
        return QLocale().toString(self._day, "MMMM yyyy")

    def set_range(self, first: QDate | None, last: QDate | None) -> None:
        """Mark the days from ``first`` to ``last``; without ``last`` the first only."""
        self._first, self._last = first, last
        self.update()

    def go_to(self, day: QDate) -> None:
        """Put the keyboard at a day and show its month; a day that does not exist is left alone."""
        if day.isValid():
            self._day = day
            self._tell()
            self.month_changed.emit()
            self.update()

    def turn(self, months: int) -> None:
        """Show another month."""
        self.go_to(self._day.addMonths(months))

    def cell(self, day: QDate) -> QRect:
        """Return where a day of the shown weeks is."""
        number = self._start().daysTo(day)
        column = number % DAYS
        if self.isRightToLeft():
            column = DAYS - 1 - column
        return QRect(column * CELL_WIDTH, HEAD + number // DAYS * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(DAYS * CELL_WIDTH, HEAD + WEEKS * CELL_HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for number in range(DAYS * WEEKS):
            day = self._start().addDays(number)
            if self.cell(day).contains(at):
                self.go_to(day)
                self.picked.emit(day)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: -sideways,
            Qt.Key.Key_Right: sideways,
            Qt.Key.Key_Up: -DAYS,
            Qt.Key.Key_Down: DAYS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.go_to(self._day.addDays(steps[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self._day)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, locale = self._start(), QLocale()
        painter.setFont(self._look.font("micro"))
        painter.setPen(self._look.colour("text.3"))
        for number in range(DAYS):
            day = start.addDays(number)
            head = QRect(self.cell(day).x(), 0, CELL_WIDTH, HEAD)
            name = locale.standaloneDayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
            painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), name[:2])
        for number in range(DAYS * WEEKS):
            self._paint_day(painter, start.addDays(number))

    def _paint_day(self, painter: QPainter, day: QDate) -> None:
        cell = QRectF(self.cell(day)).adjusted(1, 1, -1, -1)
        edge = day in (self._first, self._last)
        between = self._first is not None and self._last is not None and self._first < day < self._last
        painter.setPen(Qt.PenStyle.NoPen)
        if edge or between:
            painter.setBrush(self._look.colour("accent" if edge else "accent.subtle"))
            painter.drawRoundedRect(cell, RADIUS, RADIUS)
        if self.hasFocus() and day == self._day:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), 2))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        today, inside = day == QDate.currentDate(), day.month() == self._day.month()
        token = "on_accent" if edge else "accent.text" if today or between else "text.1" if inside else "text.3"
        painter.setPen(self._look.colour(token))
        painter.setFont(self._look.font("caption", weight=MEDIUM if today or edge else None, tabular=True))
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), QLocale().toString(day.day()))

    def _start(self) -> QDate:
        """Return the first day that is shown: the first of the month, or the week's days before it."""
        first = QDate(self._day.year(), self._day.month(), 1)
        return first.addDays(-((first.dayOfWeek() - QLocale().firstDayOfWeek().value) % DAYS))

    def _tell(self) -> None:
        self.setAccessibleName(QLocale().toString(self._day, QLocale.FormatType.LongFormat))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
