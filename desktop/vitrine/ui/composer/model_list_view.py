"""The list in the model picker: headings and models, drawn by one delegate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vitrine.ui.composer.composer_parts import TILE, paint_letter, paint_model
from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.viewmodels.model_list import ModelGroup, ModelRow

ROW, HEADING = 44, 26
DIMMED = 0.4
"""How much is seen of a model whose provider has no key."""
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


class ModelListView(QListView):
    """The list in the picker."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows = ModelRows()
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(look, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Models"))
        self._bar = OverlayScrollBar(look, self)

    def show_groups(self, groups: Sequence[ModelGroup]) -> None:
        """List these models; the chosen one, else the first, is current."""
        self._rows.show_groups(groups)
        rows = [n for n, item in enumerate(self._rows.items) if isinstance(item, ModelRow)]
        chosen = [n for n in rows if getattr(self._rows.items[n], "chosen", False)]
        first = (chosen or rows or [-1])[0]
        self.setCurrentIndex(self._rows.index(first))
        if first == 1:
            self.scrollToTop()

    def current(self) -> ModelRow | None:
        """Return the model that Enter would choose."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, ModelRow) else None

    def step(self, by: int) -> None:
        """Move the current row over models only."""
        rows = [n for n, item in enumerate(self._rows.items) if isinstance(item, ModelRow)]
        if rows:
            here = rows.index(self.currentIndex().row()) if self.currentIndex().row() in rows else -1
            target = rows[max(0, min(len(rows) - 1, here + by))]
            self.setCurrentIndex(self._rows.index(target))
            if target == rows[0]:
                self.scrollToTop()

    def content_height(self) -> int:
        """Return the height of all rows in px."""
        row, heading = self._look.px(ROW), self._look.px(HEADING)
        return sum(row if isinstance(item, ModelRow) else heading for item in self._rows.items)


class ModelRows(QAbstractListModel):
    """Headings (text) and models (ModelRow), one under the other."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[ModelRow | str] = []

    def show_groups(self, groups: Sequence[ModelGroup]) -> None:
        """List these groups in place of what is there."""
        self.beginResetModel()
        self.items = []
        for group in groups:
            self.items += [group.title, *group.rows]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ROW_ROLE:
            return item if isinstance(item, ModelRow) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (item.name, item.caption, item.price) if isinstance(item, ModelRow) else (item,)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.data(ROW_ROLE) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._look.px(HEADING if index.data(ROW_ROLE) is None else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        row = index.data(ROW_ROLE)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if row is None:
            painter.setFont(self._look.font("micro"))
            painter.setPen(self._look.colour("text.3"))
            lead = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            painter.drawText(rect.adjusted(8, 2, -8, 0), lead, str(index.data()))
        else:
            self._paint_row(painter, rect, row, option.state, mirrored=mirrored)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, rect: QRect, row: ModelRow, state: QStyle.StateFlag, *, mirrored: bool
    ) -> None:
        look = self._look
        ground = ""
        if state & QStyle.StateFlag.State_Selected:
            ground = "row.selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "row.hover"
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(ground))
            painter.drawRoundedRect(rect, 6, 6)
        if row.locked:
            painter.setOpacity(DIMMED)

        def place(left: float, width: float) -> QRectF:
            left = rect.width() - left - width if mirrored else left
            return QRectF(rect.x() + left, rect.y(), width, rect.height())

        tile = place(8, TILE)
        tile.setRect(tile.x(), rect.y() + (rect.height() - TILE) / 2, TILE, TILE)
        paint_letter(painter, look, tile, row.letter)
        right = rect.width() - 8.0
        if row.chosen:
            pixmap = look.icons.pixmap("check", "accent.text", 16, painter.device().devicePixelRatio())
            painter.drawPixmap(round(place(right - 16, 16).x()), rect.y() + (rect.height() - 16) // 2, pixmap)
            right -= 28
        font = look.font("caption", tabular=True)
        width = QFontMetricsF(font).horizontalAdvance(row.price)
        painter.setFont(font)
        painter.setPen(look.colour("text.2"))
        painter.drawText(place(right - width, width + 1), int(Qt.AlignmentFlag.AlignVCenter), row.price)
        paint_model(painter, look, place(46, right - width - 12 - 46), row.name, row.caption)
