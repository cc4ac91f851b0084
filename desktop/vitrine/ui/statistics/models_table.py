"""ModelsTable: the models of the period, each with a bar for its results; a click on a head sorts."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.viewmodels.model_figures import SHARE_ROLE, Column, ModelFiguresTable

HEAD, ROW, MOST_ROWS = 30, 36, 12
WIDTHS = {
    Column.MODEL: 129, Column.PROVIDER: 110, Column.RESULTS: 158, Column.TYPICAL: 124, Column.FAILED: 69,
    Column.EACH: 93, Column.SPENT: 85,
}  # fmt: skip
"""Of the columns in px where the table is 768 wide."""
LEAST = {Column.RESULTS: 74, Column.PROVIDER: 64, Column.MODEL: 80}
"""How narrow the columns may become that give room to the figures, px; in the order they do."""
APART = 12
NUMBER, BAR_GAP, BAR = 30, 8, 4
TRAILING = (Column.TYPICAL, Column.FAILED, Column.EACH, Column.SPENT)


class ModelsTable(QTableView):
    """The table. Arrow keys move in it; assistive technology reads its cells."""

    def __init__(self, look: Look, model: ModelFiguresTable) -> None:
        super().__init__()
        self._look = look
        self.setModel(model)
        self.setItemDelegate(_Cell(look, self))
        self.setHorizontalHeader(_Head(look, self))
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Models"))
        self.sortByColumn(int(Column.RESULTS), Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        OverlayScrollBar(look, self, top=HEAD)
        model.modelReset.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _fit(self) -> None:
        row, head = self._look.px(ROW), self._look.px(HEAD)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setFixedHeight(head)
        rows = max(1, min(MOST_ROWS, self.model().rowCount()))
        self.setFixedHeight(head + rows * row)
        self._share_out()
        self.viewport().update()

    def _share_out(self) -> None:
        whole, room = sum(WIDTHS.values()), self.viewport().width()
        widths = {column: round(width * room / whole) for column, width in WIDTHS.items()}
        for column in TRAILING:
            widths[column] = max(widths[column], self._needed(column))
        # What figures need more than their part, the bars give, and then the names: those can be shortened.
        for column, least in LEAST.items():
            missing = sum(widths.values()) - room
            widths[column] -= max(0, min(missing, widths[column] - least))
        widths[Column.SPENT] += max(0, room - sum(widths.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _needed(self, column: Column) -> int:
        """Return the room for the head and the figures of a column."""
        model, body = self.model(), self._look.font("body", weight=500, tabular=True)
        head = str(model.headerData(column, Qt.Orientation.Horizontal))
        cells = [str(model.index(row, column).data()) for row in range(min(MOST_ROWS, model.rowCount()))]
        figures = max((QFontMetricsF(body).horizontalAdvance(text) for text in cells), default=0.0)
        return ceil(max(figures, QFontMetricsF(self._look.font("micro", weight=400)).horizontalAdvance(head))) + APART


class _Head(QHeaderView):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("bg.panel"))
        for section in range(self.count()):
            rect = QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height())
            self._paint_one(painter, rect, section)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("line.subtle"))

    def _paint_one(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = Column(section)
        usual = self.sortIndicatorSection() == Column.RESULTS
        sorted_by = self.sortIndicatorSection() == section and not usual
        painter.setFont(self._look.font("micro", weight=500 if sorted_by else 400))
        painter.setPen(self._look.colour("text.1" if sorted_by else "text.2"))
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        along = Qt.AlignmentFlag.AlignTrailing if column in TRAILING else Qt.AlignmentFlag.AlignLeading
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(along | Qt.AlignmentFlag.AlignVCenter), shown)


class _Cell(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._table = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, self._look.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect, column = self._look, QRect(option.rect), Column(index.column())
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("row.selected"))
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line.subtle"))
        strong = column in (Column.MODEL, Column.SPENT)
        number = column in TRAILING or column is Column.RESULTS
        painter.setFont(look.font("body", weight=500 if strong else None, tabular=number))
        painter.setPen(QPen(look.colour("text.1" if strong or column is Column.RESULTS else "text.2")))
        text = str(index.data())
        if column is Column.RESULTS:
            self._paint_results(painter, rect, text, float(index.data(SHARE_ROLE)))
            return
        along = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        room = rect.adjusted(0, 0, 0 if number else -8, 0)
        shown = text if number else painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(along | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_results(self, painter: QPainter, rect: QRect, text: str, share: float) -> None:
        mirrored = self._table.isRightToLeft()
        width = max(NUMBER, painter.fontMetrics().horizontalAdvance(text) + 2)
        room = QRect(rect.right() + 1 - width if mirrored else rect.left(), rect.top(), width, rect.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), text)
        track = QRectF(rect.left() + width + BAR_GAP, 0, rect.width() - width - BAR_GAP, BAR)
        if mirrored:
            track.moveLeft(rect.left())
        track.moveTop(rect.center().y() - BAR / 2 + 0.5)
        if track.width() < 16:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("control"))
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        filled = QRectF(track)
        filled.setWidth(max(float(BAR), track.width() * share) if share > 0 else 0.0)
        if mirrored:
            filled.moveRight(track.right())
        painter.setBrush(self._look.colour("chart.1"))
        painter.drawRoundedRect(filled, BAR / 2, BAR / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
