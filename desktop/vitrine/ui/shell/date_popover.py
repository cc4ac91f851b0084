"""DatePopover: the first and the last day of what is to be shown, from a calendar or by typing."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind, IconButton
from vitrine.ui.parts.fields import LabelledField, TextField
from vitrine.ui.parts.month_grid import MonthGrid
from vitrine.ui.parts.popover import Popover
from vitrine.ui.parts.text import Label
from vitrine.ui.theme import SEMIBOLD

ISO = "yyyy-MM-dd"


class DatePopover(Popover):
    """Two days, both included.

    Signals:
        chosen(object, object): the first and the last day as ISO dates; None where it is open.
    """

    chosen = Signal(object, object)

    def __init__(self, look: Look, window: QWidget, first: str = "", last: str = "") -> None:
        """``first`` and ``last`` are ISO dates, empty where the range is open."""
        super().__init__(look, window, padding=12)
        self.grid = MonthGrid(look)
        self.title = Label(look, "", weight=SEMIBOLD)
        self.back = IconButton(look, "chevron-left", self.tr("Month before"))
        self.forth = IconButton(look, "chevron-right", self.tr("Month after"))
        self.first, self.last = TextField(look), TextField(look)
        self.apply = Button(look, self.tr("Show these days"), ButtonKind.PLAIN, height=SMALL)
        self._fields = (LabelledField(look, self.tr("From"), self.first), LabelledField(look, self.tr("To"), self.last))
        self._fill()
        self._connect()
        for field, text in ((self.first, first), (self.last, last)):
            day = QDate.fromString(text, ISO)
            field.setText(_written(day) if day.isValid() else "")
        self.setAccessibleName(self.tr("Days"))
        self._show()

    def open_under(self, anchor: QWidget) -> None:
        """Open under a widget with the focus in the calendar."""
        day = _read(self.first.text()) or _read(self.last.text())
        self.grid.go_to(day or QDate.currentDate())
        self.open_at(anchor, focus=self.grid)

    def _fill(self) -> None:
        head, days = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self.forth)
        days.setSpacing(8)
        for field in self._fields:
            days.addWidget(field)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(days)
        column.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignTrailing)
        self.body.addLayout(column)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.grid.turn(-1))
        self.forth.clicked.connect(lambda: self.grid.turn(1))
        self.grid.month_changed.connect(self._show)
        self.grid.picked.connect(self._on_picked)
        self.apply.clicked.connect(self._on_apply)
        for field in (self.first, self.last):
            field.textChanged.connect(self._show)
            field.returnPressed.connect(self._on_apply)

    def _show(self) -> None:
        self.title.setText(self.grid.title())
        self.grid.set_range(_read(self.first.text()), _read(self.last.text()))

    def _on_picked(self, day: QDate) -> None:
        """Take the first press as the beginning and the second as the end; a third begins anew."""
        first, last = _read(self.first.text()), _read(self.last.text())
        if first is None or last is not None or day < first:
            self.first.setText(_written(day))
            self.last.clear()
        else:
            self.last.setText(_written(day))
            self._on_apply()

    def _on_apply(self) -> None:
        wrong = False
        for box, field in zip(self._fields, (self.first, self.last), strict=True):
            bad = bool(field.text().strip()) and _read(field.text()) is None
            box.set_error(self.tr("Write it as {day}.").format(day=_written(QDate.currentDate())) if bad else "")
            wrong = wrong or bad
        if wrong:
            self.adjustSize()
            return
        first, last = _read(self.first.text()), _read(self.last.text())
        if first is not None and last is not None and last < first:
            first, last = last, first
        self.chosen.emit(first.toString(ISO) if first else None, last.toString(ISO) if last else None)
        self.dismiss()


def _written(day: QDate) -> str:
    """Return a day as this language writes it in short, with the whole year."""
    return day.toString(ISO) if QLocale().language() == QLocale.Language.C else QLocale().toString(day, _format())


def _format() -> str:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _read(text: str) -> QDate | None:
    """Return the day of a text: as it is written here, or year-month-day."""
    text = text.strip()
    for form in (ISO, _format()):
        day = QDate.fromString(text, form) if form == ISO else QLocale().toDate(text, form)
        if day.isValid():
            return day
    return None
