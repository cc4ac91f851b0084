"""PlaceList: one group of the sidebar as a list: keys, folding, changing a name in place, and drops on its rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QToolTip,
    QWidget,
)

from vitrine.ui.look import Look
from vitrine.ui.parts.tips import tip
from vitrine.ui.shell.sidebar_delegate import INDENT, PlaceDelegate, one_line
from vitrine.ui.shell.sidebar_parts import EDGE, RADIUS
from vitrine.viewmodels.place_rows import COLLECTION, COLLECTION_MIME, NEW, RESULT_MIME, Entry, Group, Role
from vitrine.viewmodels.places import Index, Places

UNFOLD_AFTER = 600
"""Milliseconds a drag rests on a folded collection before it opens."""

ROOM = 24
"""Rows within so many px of a drag are brought into sight."""


class FittedList(QListView):
    """A list whose fixed height is that of its rows, at any width."""

    def sizeHint(self) -> QSize:
        return QSize(100, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


class PlaceList(FittedList):
    """As high as its rows. The arrow keys move, Return goes there, Left and Right fold.

    Signals:
        chosen(str): the key of the row to go to.
        menu_wanted(str, object): the key of a row, and where on the screen its menu opens.
        delete_wanted(str): Delete was pressed on a row.
        left(int): the keyboard goes on beyond the first row (-1) or the last one (1).
        seen(object): a QRect of this list that should be in sight.
    """

    chosen = Signal(str)
    menu_wanted = Signal(str, object)
    delete_wanted = Signal(str)
    left = Signal(int)
    seen = Signal(object)

    def __init__(self, look: Look, places: Places, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._places = places
        self._group = group
        self._line = -1
        self._pressed = QPoint()
        self._rows = PlaceDelegate(look, self)
        self._spring = QTimer(self, singleShot=True, interval=UNFOLD_AFTER)
        self._spring.timeout.connect(self._unfold_target)
        self.setObjectName("places")
        self._dress()
        self.setModel(places)
        self.setRootIndex(places.root(group))
        self.setItemDelegate(self._rows)
        self.clicked.connect(self._on_clicked)
        for changed in (places.rowsInserted, places.rowsRemoved, look.changed):
            changed.connect(self._fit)
        self._fit()

    @property
    def group(self) -> Group:
        """Return which group is listed."""
        return self._group

    def set_rail(self, *, rail: bool) -> None:
        """Show icons only."""
        self._rows.rail = rail
        self.scheduleDelayedItemsLayout()
        self._fit()

    def row_rect(self, key: str) -> QRect:
        """Return a row's ground in this list, an empty rectangle when it is not listed."""
        index = self._index(key)
        if not index.isValid():
            return QRect()
        height = self._rows.row_height()
        return self._rows.ground(QRect(0, index.row() * height, self.width(), height))

    def focus_row(self, key: str) -> None:
        """Take the focus, at a row."""
        index = self._index(key)
        if index.isValid():
            self.setCurrentIndex(index)
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_end(self, *, last: bool) -> None:
        """Take the focus at the first row or the last one."""
        row = self._places.rowCount(self.rootIndex()) - 1 if last else 0
        self.setCurrentIndex(self._places.index(row, 0, self.rootIndex()))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def current_key(self) -> str:
        """Return the key of the row the keyboard is at, empty when there is none."""
        index = self.currentIndex()
        return str(index.data(Role.KEY)) if index.isValid() else ""

    def rename(self, key: str) -> bool:
        """Let the name of a row be changed in place; return whether it can be."""
        index = self._index(key)
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.doItemsLayout()  # a row that has just come has no place yet, and its editor would have none
        self.setCurrentIndex(index)
        self.seen.emit(self.row_rect(key))
        self.edit(index)
        return True

    # ---- Qt: keys and pointer ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what the editor had no use for
        index, key = self.currentIndex(), event.key()
        entry: Entry | None = index.data(Role.ENTRY) if index.isValid() else None
        last = self._places.rowCount(self.rootIndex()) - 1
        inwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and index.row() == (0 if key == Qt.Key.Key_Up else last):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif entry is None:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(entry.key)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(entry.key)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and entry.id is not None:
            self._go_in(entry) if key == inwards else self._go_out(entry)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        # Tab ends the editing; Qt would begin with the next row.
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if self.current_key() == NEW:
            self._places.end_new()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            chosen = self._index(self._places.current)
            self.setCurrentIndex(chosen if chosen.isValid() else self._places.index(0, 0, self.rootIndex()))
        self._tell_focus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell_focus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).bottomLeft() + QPoint(EDGE, 0) if by_keys else event.pos()
            self.menu_wanted.emit(str(index.data(Role.KEY)), self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), tip(self._tip(index)), self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_focus()

    # ---- Qt: drops ----

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(RESULT_MIME) or event.mimeData().hasFormat(COLLECTION_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self._drop_place(event)
        self._show_target(*(place or ("", -1)))
        self.seen.emit(QRect(event.position().toPoint(), QSize(1, 1)).adjusted(0, -ROOM, 0, ROOM))
        if place is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target("", -1)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._drop_place(event)
        self._show_target("", -1)
        if place is None:
            event.ignore()
            return
        key, line = place
        parent = self._places.index_of(key) if key else self.rootIndex()
        # A move would have Qt remove the dragged row by itself; the library does it.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._places.dropMimeData(event.mimeData(), Qt.DropAction.CopyAction, -1 if key else line, 0, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line < 0:
            return
        painter = QPainter(self.viewport())
        y = min(self._line * self._rows.row_height(), self.viewport().height() - 2)
        painter.fillRect(EDGE + self._line_indent(), y, self.width() - 2 * EDGE - self._line_indent(), 2,
                         self._look.colour("accent"))  # fmt: skip

    # ---- inside ----

    def _index(self, key: str) -> QModelIndex:
        index = self._places.index_of(key)
        return index if index.isValid() and index.parent().row() == self._group else QModelIndex()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A click goes somewhere; the focus stays where the single letters act.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setDragEnabled(self._group is Group.COLLECTIONS)
        self.setAcceptDrops(self._group in (Group.VIEWS, Group.COLLECTIONS, Group.FOLDED))
        self.setDropIndicatorShown(False)
        self.setAutoScroll(False)
        self.setProperty("focusRadius", RADIUS)

    def _fit(self, *_: object) -> None:
        rows = self._places.rowCount(self._places.root(self._group))
        self.setFixedHeight(rows * self._rows.row_height())
        self._tell_focus()

    def _tell_focus(self) -> None:
        """Tell the focus ring, and whoever scrolls, where the keyboard is."""
        key = self.current_key()
        rect = self.row_rect(key) if key else QRect()
        self.setProperty("focusRect", rect)
        if self.hasFocus() and not rect.isEmpty():
            self.seen.emit(rect)

    def _tip(self, index: QModelIndex) -> str:
        if not index.isValid():
            return ""
        entry: Entry = index.data(Role.ENTRY)
        if self._rows.rail:
            return str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        room = self.width() - 2 * EDGE - 26 - INDENT * entry.depth - 40
        return entry.name if self.fontMetrics().horizontalAdvance(one_line(entry.name)) > room else ""

    def _on_clicked(self, index: QModelIndex) -> None:
        entry: Entry = index.data(Role.ENTRY)
        handle = self._rows.fold_handle(self.visualRect(index), entry, self.layoutDirection())
        if entry.foldable and entry.id is not None and not self._rows.rail and handle.contains(self._pressed):
            self._places.fold(entry.id, folded=not entry.folded)
        else:
            self.chosen.emit(entry.key)

    def _go_in(self, entry: Entry) -> None:
        if entry.folded and entry.id is not None:
            self._places.fold(entry.id, folded=False)
        elif entry.foldable:
            self.setCurrentIndex(self._places.index(self.currentIndex().row() + 1, 0, self.rootIndex()))

    def _go_out(self, entry: Entry) -> None:
        if entry.foldable and not entry.folded and entry.id is not None:
            self._places.fold(entry.id, folded=True)
        elif entry.parent is not None:
            self.setCurrentIndex(self._places.index_of(f"{COLLECTION}{entry.parent}"))

    def _drop_place(self, event: QDropEvent) -> tuple[str, int] | None:
        """Return the key of the row that takes the drop, or the row before which it goes; None: nowhere."""
        mime, at = event.mimeData(), event.position().toPoint()
        index = self.indexAt(at)
        for place in self._tries(index, at, moves=mime.hasFormat(COLLECTION_MIME)):
            key, line = place
            parent = index if key else self.rootIndex()
            if self._places.canDropMimeData(mime, event.dropAction(), -1 if key else line, 0, parent):
                return place
        return None

    def _tries(self, index: QModelIndex, at: QPoint, *, moves: bool) -> list[tuple[str, int]]:
        on = [(str(index.data(Role.KEY)), -1)] if index.isValid() else []
        if not moves:
            return on
        if not index.isValid():
            return [("", self._places.rowCount(self.rootIndex()))]
        height = self._rows.row_height()
        part = (at.y() - index.row() * height) / height
        if part < 0.25:
            return [("", index.row())]
        if part > 0.75:
            return [("", index.row() + 1)]
        return on

    def _show_target(self, key: str, line: int) -> None:
        if (key, line) != (self._rows.target, self._line):
            self._rows.target, self._line = key, line
            self._spring.start() if key.startswith(COLLECTION) else self._spring.stop()
            self.viewport().update()

    def _unfold_target(self) -> None:
        index = self._places.index_of(self._rows.target)
        entry: Entry | None = index.data(Role.ENTRY) if index.isValid() else None
        if entry is not None and entry.folded and entry.id is not None:
            self._places.fold(entry.id, folded=False)

    def _line_indent(self) -> int:
        rows = self._places.entries(self._group)
        return INDENT * rows[self._line].depth if self._line < len(rows) else 0
