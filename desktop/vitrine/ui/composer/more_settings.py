"""More settings: the part of a model's form that folds away, with a summary of what differs from the defaults."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.theme import MEDIUM

ROW_GAP = 12
ROWS_AT_ONCE = 3


class MoreSettings(QWidget):
    """A heading that opens and closes the rest of the settings; they are made when it is opened first.

    Some at a time, while the event loop goes on: a model with forty inputs must not hold up the window.
    """

    toggled = Signal(bool)
    made = Signal()
    """Every row is there."""

    def __init__(self, look: Look, make: Callable[[], Iterator[QWidget]]) -> None:
        """``make`` yields the rows."""
        super().__init__()
        self._make = make
        self._rows: Iterator[QWidget] | None = None
        self.header = _MoreHeader(look)
        self._body = QWidget()
        self._inside = QVBoxLayout(self._body)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(ROW_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.header)
        column.addWidget(self._body)
        self._body.hide()
        self._tick = QTimer(self, interval=0)
        self._tick.timeout.connect(self._add_some)
        self.header.clicked.connect(self._on_clicked)

    def is_open(self) -> bool:
        """Return whether the settings can be seen."""
        return self.header.isChecked()

    def set_open(self, *, shown: bool) -> None:
        """Open or close the settings."""
        if shown and self._rows is None:
            self._rows = self._make()
            self._tick.start()
        self.header.setChecked(shown)
        self._body.setVisible(shown)

    def finish(self) -> None:
        """Make at once what is still to be made."""
        while self._tick.isActive():
            self._add_some()

    def stop(self) -> None:
        """Make nothing more: the form is about to go."""
        self._tick.stop()

    def set_summary(self, text: str) -> None:
        """Say at the right, while closed, which values differ from the defaults."""
        self.header.set_summary(text)

    def _add_some(self) -> None:
        for _ in range(ROWS_AT_ONCE):
            row = next(self._rows, None) if self._rows is not None else None
            if row is None:
                self._tick.stop()
                self.made.emit()
                return
            self._inside.addWidget(row)

    def _on_clicked(self) -> None:
        self.set_open(shown=self.header.isChecked())
        self.toggled.emit(self.header.isChecked())


class _MoreHeader(Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._summary = ""
        self.setCheckable(True)
        self.setText(self.tr("More settings"))
        look.fix_height(self, 24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", 4)
        self.set_summary("")

    def set_summary(self, text: str) -> None:
        if text != self._summary or not self.accessibleName():
            self._summary = text
            self.setAccessibleName(self.text())
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirrored, high = self.isRightToLeft(), self.height()

        def place(left: float, width: float) -> QRectF:
            return QRectF(self.width() - left - width if mirrored else left, 0, width, high)

        colour = "text.1" if self.hovered else "text.2"
        icon = "chevron-down" if self.isChecked() else "chevron-left" if mirrored else "chevron-right"
        pixmap = self.look.pixmap(self, icon, colour, 14)
        painter.drawPixmap(round(place(0, 14).x()), (high - 14) // 2, pixmap)
        font = self.look.font("caption", weight=MEDIUM)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(self.look.colour(colour))
        lead = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(place(20, words + 2), lead, self.text())
        if self._summary and not self.isChecked():
            left = 20 + words + 12
            small = self.look.font("caption", tabular=True)
            room = self.width() - left
            shown = QFontMetricsF(small).elidedText(self._summary, Qt.TextElideMode.ElideRight, room)
            painter.setFont(small)
            painter.setPen(self.look.colour("text.3"))
            far = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
            painter.drawText(place(left, room), far, shown)
