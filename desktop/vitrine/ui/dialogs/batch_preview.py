"""The matrix's preview: every prompt with its tick, its number, how many results, and its price."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.rich_lines import break_pieces, paint_pieces
from vitrine.ui.theme import SEMIBOLD
from vitrine.viewmodels.batch_rows import ROW_ROLE, BatchRow, BatchRows

ROW, BOX = 36, 16
NUMBER, PROMPT = 28, 58
IMAGES, PRICE = 28, 72
"""Where columns begin from the leading edge, and how wide the last two are, in px."""
DIMMED = 0.45
BAR_ROOM = 16
"""Room in px beyond the rows for the scroll bar: it must not lie over the prices."""
Index = QModelIndex | QPersistentModelIndex
Place = Callable[[float, float], QRectF]
"""Returns a cell's rectangle for its distance from the leading edge and its width."""


class PreviewList(QListView):
    """Arrows move, Space ticks, a click anywhere in a row ticks it."""

    def __init__(self, look: Look, rows: BatchRows) -> None:
        super().__init__()
        self.look, self._rows = look, rows
        self.setModel(rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("batchPreview")
        self.setAccessibleName(self.tr("Preview"))
        self.setMouseTracking(True)
        self._bar = OverlayScrollBar(look, self)
        look.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._rows.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self._rows.toggle(index.row())
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.indexAt(event.pos()).data(ROW_ROLE)
            self.setToolTip(row.problem or row.expanded.prompt if isinstance(row, BatchRow) else "")
        return super().viewportEvent(event)


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QListView) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, BatchRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect: QRect = option.rect.adjusted(BAR_ROOM if mirrored else 0, 0, 0 if mirrored else -BAR_ROOM, 0)
        look = self._look
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, look.colour("line.subtle"))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 1, 0, 0), look.colour("row.selected" if focused else "row.hover"))

        def place(left: float, width: float) -> QRectF:
            left = rect.width() - left - width if mirrored else left
            return QRectF(rect.x() + left, rect.y(), width, rect.height())

        self._paint_box(painter, place(0, BOX), row)
        if not row.ticked:
            painter.setOpacity(DIMMED)
        near, far = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        self._paint_cells(painter, row, place, near, far, rect.width())
        width = rect.width() - PROMPT - IMAGES - PRICE - 12
        font, bold = look.font(), look.font(weight=SEMIBOLD)
        lines = break_pieces(row.expanded.pieces, font, bold, width, 1)
        ink = look.colour("text.1")
        line = place(PROMPT, width)
        line.setRect(line.x(), rect.y() + (rect.height() - look.line()) / 2, width, look.line())
        paint_pieces(painter, line, lines, (font, bold), (ink, ink), look.line(), mirrored=mirrored)
        painter.restore()

    def _paint_cells(
        self, painter: QPainter, row: BatchRow, place: Place, near: Qt.AlignmentFlag, far: Qt.AlignmentFlag, width: int
    ) -> None:
        look = self._look
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("caption", tabular=True))
        painter.setPen(look.colour("text.2"))
        painter.drawText(place(NUMBER, PROMPT - NUMBER), int(middle | near), str(row.expanded.number))
        painter.drawText(place(width - PRICE - IMAGES, IMAGES), int(middle | far), row.images)
        if row.problem:
            pixmap = look.icons.pixmap("triangle-alert", "warning", 16, painter.device().devicePixelRatio())
            at = place(width - 16, 16)
            painter.drawPixmap(QPointF(round(at.x()), at.center().y() - 8), pixmap)
            return
        font = look.font("body", tabular=True)
        text = QFontMetricsF(font).elidedText(row.price, Qt.TextElideMode.ElideNone, PRICE)
        painter.setFont(font)
        painter.setPen(look.colour("text.1"))
        painter.drawText(place(width - PRICE, PRICE), int(middle | far), text)

    def _paint_box(self, painter: QPainter, place: QRectF, row: BatchRow) -> None:
        box = QRectF(place.x(), place.center().y() - BOX / 2, BOX, BOX)
        if row.ticked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(box, 4, 4)
            pixmap = self._look.icons.pixmap("check", "on_accent", 12, painter.device().devicePixelRatio())
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), pixmap)
        else:
            painter.setPen(QPen(self._look.colour("line.field"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
