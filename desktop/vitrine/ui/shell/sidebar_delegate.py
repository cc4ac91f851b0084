"""PlaceDelegate: paints a row of the sidebar, and lets its name be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vitrine.ui.look import Look
from vitrine.ui.shell.sidebar_parts import EDGE, NAME_LEFT, RADIUS, RAIL_GAP, RAIL_ROW, ROW
from vitrine.ui.theme import MEDIUM, SEMIBOLD
from vitrine.viewmodels.place_rows import Entry, Role

Index = QModelIndex | QPersistentModelIndex
INDENT, DEEPEST = 14, 4
ICON, CHEVRON, HANDLE = 16, 10, 26
NAME_MAX = 120
FILLED = "filled"


class PlaceDelegate(QStyledItemDelegate):
    """Rows 28 high: icon, name, count. On the rail 32 high: icon and badge."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.rail = False
        self.target = ""
        """Key of the row that what is dragged would be dropped on."""

    def row_height(self) -> int:
        """Return the height of a row in px, with the gap to the next one."""
        return RAIL_ROW + RAIL_GAP if self.rail else self._look.px(ROW)

    def ground(self, item: QRect) -> QRect:
        """Return the row's own rectangle inside its item's."""
        right = EDGE - 1 if self.rail else EDGE
        return item.adjusted(EDGE, 0, -right, -RAIL_GAP if self.rail else 0)

    def fold_handle(self, item: QRect, entry: Entry, direction: Qt.LayoutDirection) -> QRect:
        """Return where a press folds or unfolds."""
        ground = self.ground(item)
        handle = QRect(ground.left() + _indent(entry), ground.top(), HANDLE, ground.height())
        return QStyle.visualRect(direction, ground, handle)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(ROW, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Role.ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name keeps its own direction
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        target = entry.key == self.target
        ground = self.ground(option.rect)
        self._paint_ground(painter, ground, entry.chosen, hovered, target)
        if self.rail:
            self._paint_rail(painter, ground, entry, target)
        else:
            self._paint_wide(painter, option, ground, entry, hovered or target, target)
        painter.restore()

    # ---- changing the name ----

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setFont(self._look.font())
        field.setMaxLength(NAME_MAX)
        field.setProperty("ownFocus", True)
        field.setAccessibleName(self.tr("Name"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.property(FILLED):
            return  # another count came in; what is being typed stays
        editor.setProperty(FILLED, True)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        ground = self.ground(option.rect)
        left = NAME_LEFT + _indent(index.data(Role.ENTRY))
        field = ground.adjusted(left - EDGE, 1, 0, -1)
        editor.setGeometry(QStyle.visualRect(option.direction, ground, field))

    # ---- painting ----

    def _paint_ground(self, painter: QPainter, ground: QRect, chosen: bool, hovered: bool, target: bool) -> None:
        if not (chosen or hovered or target):
            return
        rect = QRectF(ground)
        token = "accent.subtle" if target else "row.selected" if chosen else "row.hover"
        painter.setBrush(self._look.colour(token))
        painter.setPen(Qt.PenStyle.NoPen)
        if target:
            painter.setPen(QPen(self._look.colour("accent"), 1.5))
            rect.adjust(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _paint_rail(self, painter: QPainter, ground: QRect, entry: Entry, target: bool) -> None:
        left = ground.left() + (ground.width() - ICON) // 2
        painter.drawPixmap(left, ground.top() + (ground.height() - ICON) // 2, self._icon(painter, entry, target))
        if not entry.badge:
            return
        width = max(14.0, 6.0 + 7.0 * len(entry.badge))
        rect = QRectF(ground.right() + 1 - width, ground.top(), width, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(rect, 7, 7)
        painter.setPen(self._look.colour("on_accent"))
        painter.setFont(self._look.font("micro", weight=SEMIBOLD, tabular=True))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), entry.badge)

    def _paint_wide(
        self, painter: QPainter, option: QStyleOptionViewItem, ground: QRect, entry: Entry, lit: bool, target: bool
    ) -> None:
        direction = option.direction
        indent = _indent(entry)
        middle = (ground.height() - ICON) // 2

        def place(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(direction, ground, QRect(ground.left() + left, ground.top() + top, width, height))

        painter.drawPixmap(place(EDGE + indent, middle, ICON, ICON), self._icon(painter, entry, target))
        if entry.foldable:
            closed = "chevron-left" if direction == Qt.LayoutDirection.RightToLeft else "chevron-right"
            chevron = self._pixmap(painter, closed if entry.folded else "chevron-down", "text.2", CHEVRON)
            painter.drawPixmap(place(indent - 2, (ground.height() - CHEVRON) // 2, CHEVRON, CHEVRON), chevron)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        room = ground.width() - EDGE
        painter.setFont(self._look.font("caption", tabular=True))
        painter.setPen(self._look.colour("text.2" if entry.chosen or lit else "text.3"))
        taken = painter.fontMetrics().horizontalAdvance(entry.note)
        painter.drawText(place(0, 0, room, ground.height()), int(_aligned(direction, end)), entry.note)
        left = NAME_LEFT + indent
        painter.setFont(self._look.font("body", weight=MEDIUM if entry.chosen else None))
        painter.setPen(self._look.colour("text.1" if entry.chosen or target else "text.2"))
        width = room - left - (taken + 8 if taken else 0)
        name = painter.fontMetrics().elidedText(one_line(entry.name), Qt.TextElideMode.ElideRight, width)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        flags = int(_aligned(direction, start) | Qt.TextFlag.TextSingleLine)
        painter.drawText(place(left, 0, width, ground.height()), flags, name)

    def _icon(self, painter: QPainter, entry: Entry, target: bool) -> QPixmap:
        token = "accent.text" if entry.chosen and not target else "text.1" if target else "text.2"
        return self._pixmap(painter, entry.icon, token, ICON)

    def _pixmap(self, painter: QPainter, name: str, token: str, size: int) -> QPixmap:
        return self._look.icons.pixmap(name, token, size, painter.device().devicePixelRatioF())


def one_line(text: str) -> str:
    """Return a name without line breaks and other signs that would leave the row."""
    return " ".join(text.split())


def _indent(entry: Entry) -> int:
    return INDENT * min(entry.depth, DEEPEST)


def _aligned(direction: Qt.LayoutDirection, flags: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return flags with their side fixed by the row's direction, not by the text's own."""
    return QStyle.visualAlignment(direction, flags) | Qt.AlignmentFlag.AlignAbsolute
