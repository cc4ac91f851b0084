"""DiffersPanel: the settings that differ, one line each, with the words of the prompts that do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button
from vitrine.ui.parts.overlay_scroll_bar import scrolled
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.toggles import Toggle
from vitrine.ui.theme import SEMIBOLD
from vitrine.viewmodels.differences import Difference, Run

EDGE, HEAD, ROW, LABEL, BELOW = 16, 36, 28, 120, 8
MOST_ROWS = 7


class DiffersPanel(QWidget):
    """The panel under the panes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[Difference] = []
        self.title = Label(look, self.tr("What differs"), "caption", "text.1", weight=SEMIBOLD)
        self.finish = Button(look, "", height=SMALL)
        words = self.tr("Show all settings")
        self.everything = Toggle(look, words)
        self.everything_words = Label(look, words, "caption", "text.2")
        self.everything_words.setBuddy(self.everything)
        self.table = _Table(look)
        self.area = scrolled(look, self.table)
        self._arrange()
        self.everything.toggled.connect(self._fill)
        look.changed.connect(self._fill)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_differences(self, rows: Sequence[Difference]) -> None:
        """Show these settings: those that differ, or all of them."""
        self._rows = list(rows)
        self._fill()

    @property
    def shown(self) -> list[Difference]:
        """Return the settings that are listed now."""
        return [row for row in self._rows if row.differs or self.everything.isChecked()]

    def _fill(self) -> None:
        shown = self.shown
        self.table.show_rows(shown)
        lines = max(1, min(MOST_ROWS, len(shown)))
        self.area.setFixedHeight(lines * self._look.px(ROW))
        self.updateGeometry()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.finish)
        head.addSpacing(8)
        head.addWidget(self.everything)
        head.addWidget(self.everything_words)
        holder = QWidget()
        holder.setLayout(head)
        self._look.fix_height(holder, HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, BELOW)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(self.area)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(0, 0, self.width(), 1, self._look.colour("line.subtle"))


class _Table(QWidget):
    """Paints the lines; each line is also a label for assistive technology."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[Difference] = []
        self._labels: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Settings that differ"))

    def show_rows(self, rows: Sequence[Difference]) -> None:
        self._rows = list(rows)
        text = self.tr("{setting}: {values}")
        said = [
            text.format(setting=row.label, values="; ".join(row.text(place) for place in range(len(row.values))))
            for row in self._rows
        ]
        self.setAccessibleDescription(". ".join(said) or self.tr("Their settings are the same."))
        self.setMinimumHeight(len(self._rows) * self._look.px(ROW))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, max(1, len(self._rows)) * self._look.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, row_height = self._look, self._look.px(ROW)
        if not self._rows:
            painter.setFont(look.font())
            painter.setPen(look.colour("text.3"))
            room = QRectF(EDGE, 0, self.width() - 2 * EDGE, row_height)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(room, int(flags), self.tr("Their settings are the same."))
        for number, row in enumerate(self._rows):
            top = number * row_height
            painter.fillRect(QRectF(EDGE, top, self.width() - 2 * EDGE, 1), look.colour("line.subtle"))
            self._paint_row(painter, row, top + 1, row_height - 1)

    def _paint_row(self, painter: QPainter, row: Difference, top: int, height: int) -> None:
        look, count = self._look, len(row.values)
        painter.setFont(look.font())
        painter.setPen(look.colour("text.3"))
        label = min(look.px(LABEL), self.width() // 4)
        self._text(painter, QRectF(EDGE, top, label - 8, height), row.label)
        whole = self.width() / count
        for place, runs in enumerate(row.values):
            # Each value begins where its pane does; the first one leaves room for the labels.
            left = EDGE + label if place == 0 else place * whole + EDGE
            right = (place + 1) * whole - EDGE if count > 1 else self.width() - EDGE
            if place == 0:
                right = max(right, left + 40)
            self._paint_runs(painter, runs, QRectF(left, top, right - left, height))

    def _paint_runs(self, painter: QPainter, runs: Sequence[Run], room: QRectF) -> None:
        font = self._look.font("body", tabular=True)
        metrics, left = QFontMetricsF(font), room.left()
        painter.setFont(font)
        for run in runs:
            space = room.right() - left
            if space < 8:
                return
            painter.setPen(self._look.colour("accent.text" if run.differs else "text.1"))
            text = metrics.elidedText(run.text.replace("\n", " "), Qt.TextElideMode.ElideRight, space)
            self._text(painter, QRectF(left, room.top(), space, room.height()), text)
            left += metrics.horizontalAdvance(run.text)

    def _text(self, painter: QPainter, room: QRectF, text: str) -> None:
        if self.isRightToLeft():
            room = QRectF(self.width() - room.right(), room.top(), room.width(), room.height())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
