"""ChoiceList: rows with a tick, a name and a note, moved through by the arrow keys from wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.viewmodels.choices import CHOICE_ROLE, Choice, Choices, Mark

Index = QModelIndex | QPersistentModelIndex
Place = Callable[[int, int, int], QRect]
"""Tells where a part of a row lies from its x, width and height; mirrored where need be."""
ROW, SHOWN_ROWS = 28, 9
BOX, PADDING, GAP, INDENT = 16, 8, 8, 14
SCROLL_ROOM = 10


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: tick or dash in a box, name, note."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(ROW, self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(CHOICE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name keeps its own direction
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("row.selected" if selected else "row.hover"))
            painter.drawRoundedRect(option.rect, 4, 4)
        left = PADDING + INDENT * min(choice.depth, 4)
        room = option.rect

        def place(x: int, width: int, height: int) -> QRect:
            top = room.top() + (room.height() - height) // 2
            return QStyle.visualRect(option.direction, room, QRect(room.left() + x, top, width, height))

        if choice.mark is not None:
            self._paint_box(painter, QRectF(place(left, BOX, BOX)), choice.mark)
            left += BOX + GAP
        elif choice.icon:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place(left, BOX, BOX), self._look.icons.pixmap(choice.icon, "text.2", BOX, ratio))
            left += BOX + GAP
        self._paint_words(painter, option.direction, place, choice, left, room.width() - PADDING, selected)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, direction: Qt.LayoutDirection, place: Place, choice: Choice, left: int, right: int,
        selected: bool,
    ) -> None:  # fmt: skip
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | absolute
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | absolute
        painter.setFont(self._look.font())
        metrics = painter.fontMetrics()
        name = metrics.elidedText(" ".join(choice.label.split()), Qt.TextElideMode.ElideRight, right - left)
        taken = metrics.horizontalAdvance(name)
        painter.setPen(self._look.colour("text.1"))
        painter.drawText(place(left, right - left, metrics.height()), int(start | Qt.TextFlag.TextSingleLine), name)
        if not choice.note:
            return
        painter.setFont(self._look.font("caption", tabular=True))
        painter.setPen(self._look.colour("text.2" if selected else "text.3"))
        room = right - left - taken - 12
        note = painter.fontMetrics().elidedText(choice.note, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(place(right - room, max(0, room), ROW), int(end | Qt.TextFlag.TextSingleLine), note)

    def _paint_box(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        if mark is Mark.NONE:
            painter.setPen(QPen(self._look.colour("line.field"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawRoundedRect(box, 4, 4)
        icon = "check" if mark is Mark.ALL else "minus"
        pixmap = self._look.icons.pixmap(icon, "on_accent", 12, painter.device().devicePixelRatioF())
        painter.drawPixmap(box.toRect().adjusted(2, 2, -2, -2), pixmap)


class ChoiceList(QListView):
    """As high as its rows, at most nine of them. ``chosen`` carries the value of the row that was clicked or taken."""

    chosen = Signal(str)

    def __init__(self, look: Look, choices: Choices, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._choices = choices
        self.setAccessibleName(name)
        self.setModel(choices)
        self.setItemDelegate(ChoiceDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        OverlayScrollBar(look, self)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(CHOICE_ROLE).value))
        choices.modelReset.connect(self.fit)
        self.fit()

    def current(self) -> Choice | None:
        """Return the choice that is marked for taking."""
        index = self.currentIndex()
        return index.data(CHOICE_ROLE) if index.isValid() else None

    def mark(self, row: int) -> None:
        """Mark a row for taking; one beyond the ends marks none."""
        self.setCurrentIndex(self._choices.index(row) if 0 <= row < self._choices.rowCount() else QModelIndex())

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that was pressed elsewhere: Up, Down, page keys move, Return takes; return whether it did."""
        rows, row, page = self._choices.rowCount(), self.currentIndex().row(), SHOWN_ROWS - 1
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        key = Qt.Key(event.key())
        if key in steps and rows:
            target = row + steps[key] if row >= 0 or steps[key] < 0 else 0
            self.mark((target % rows) if abs(steps[key]) == 1 else max(0, min(rows - 1, target)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (choice := self.current()) is not None:
            self.chosen.emit(choice.value)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = self.current()
        if event.key() == Qt.Key.Key_Space and choice is not None:
            self.chosen.emit(choice.value)
        elif not self.take_key(event):
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Take the height of what is listed."""
        rows = self._choices.rowCount()
        self.setFixedHeight(min(rows, SHOWN_ROWS) * self._look.px(ROW))
        # The bar lies over the edge; the notes end before it.
        room = SCROLL_ROOM if rows > SHOWN_ROWS else 0
        self.setViewportMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))
