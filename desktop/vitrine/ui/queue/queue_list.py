"""QueueList: the rows of the queue, their buttons under pointer and keys, and the one clock that moves them."""

from __future__ import annotations

import time

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from vitrine.ui.look import Look
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.progress import SWEEP_MS
from vitrine.ui.queue.queue_painter import Cells, QueuePainter, RowState, cells, thumb_size
from vitrine.viewmodels.job_words import JobAction, action_hint, action_icon, action_words, actions
from vitrine.viewmodels.queue_rows import QueueRow, QueueRows
from vitrine.viewmodels.queue_text import cost_hint, reason
from vitrine.viewmodels.thumbnails import Thumbnails

FRAME_MS = 200
"""Clocks and sweeps move five times a second, and only while one of them can be seen."""


class QueueList(QListView):
    """The rows. Enter does the main thing, the menu key lists everything that can be done.

    Rows that wait are dragged, or moved with Alt and the arrow keys, to another place in line.

    Signals:
        acted(object, object): a JobAction and the QueueRow it is for.
        moved(object, object): the QueueRow to move and the id of the job it shall stand before, empty for the end.
    """

    acted = Signal(object, object)
    moved = Signal(object, object)

    def __init__(self, look: Look, rows: QueueRows, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._rows = rows
        self._thumbnails = thumbnails
        self._hot: tuple[int, JobAction | None] = (-1, None)
        self._pressed: tuple[int, JobAction] | None = None
        self._grabbed: tuple[str, QPoint] | None = None
        self._drop = -1
        self._clock = QTimer(self, interval=FRAME_MS)
        self._clock.timeout.connect(self._on_tick)
        self.painter = QueuePainter(look, rows.names)
        self.setModel(rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(self.painter.row)
        self.setAccessibleName(self.tr("Queue"))
        self.setStyleSheet("QListView { background: transparent; }")
        rows.dataChanged.connect(self._settle)
        rows.summary_changed.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        thumbnails.ready.connect(self._on_picture)
        look.changed.connect(self._on_look_changed)

    # ---- painting ----

    def paint_row(self, painter: QPainter, rect: QRect, at: int) -> None:
        """Paint one row where it is now."""
        row = self._rows.row(at)
        hovered, hot = self._hot
        phase = 0.5 if self.look.reduced_motion else (time.monotonic() * 1000 % SWEEP_MS) / SWEEP_MS
        state = RowState(
            now=time.time(),
            phase=phase,
            place_in_line=self._rows.place_in_line(at),
            waiting=self._rows.waits_for(at),
            dragged=self._drop >= 0 and self._grabbed is not None and self._grabbed[0] == row.job.id,
            hovered=hovered == at,
            current=self.hasFocus() and self.currentIndex().row() == at,
            hot=hot if hovered == at else None,
            pressed=self._pressed is not None and self._pressed[0] == at,
        )
        self.painter.place = self._rows.place
        self.painter.mirrored = self.isRightToLeft()
        self.painter.paint(painter, rect, row, state, self._thumb(row))

    def _thumb(self, row: QueueRow) -> QPixmap | None:
        file = row.first.file if row.first is not None else None
        if row.first is None or file is None:
            return None
        return self._thumbnails.pixmap(row.first, *thumb_size(file.width, file.height), self.devicePixelRatioF())

    def _on_picture(self, name: str) -> None:
        top, bottom = self._visible()
        for at in range(top, bottom):
            first = self._rows.row(at).first
            if first is not None and first.name == name:
                self.update(self._rows.index(at))

    # ---- the clock ----

    @property
    def ticking(self) -> bool:
        """Return whether the clock runs."""
        return self._clock.isActive()

    def _settle(self, *_: object) -> None:
        # What is scrolled away has nothing that needs to move.
        wanted = self.isVisible() and any(self._rows.ticks(at) for at in range(*self._visible()))
        if wanted and not self._clock.isActive():
            self._clock.start()
        elif not wanted:
            self._clock.stop()

    def _on_tick(self) -> None:
        for at in range(*self._visible()):
            if self._rows.ticks(at):
                self.update(self._rows.index(at))

    def _on_look_changed(self) -> None:
        self.verticalScrollBar().setSingleStep(self.painter.row)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _visible(self) -> tuple[int, int]:
        row = self.painter.row
        top = self.verticalOffset() // row
        return top, min(self._rows.rowCount(), top + self.viewport().height() // row + 2)

    # ---- pointer ----

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop >= 0:
            y = self._drop * self.painter.row - self.verticalOffset()
            self.painter.paint_drop(QPainter(self.viewport()), y, self.viewport().width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (point - self._grabbed[1]).manhattanLength() >= QApplication.startDragDistance()
            if far or self._drop >= 0:
                self._drop_at(self._place_under(point.y()))
            return
        self._hover(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._hover(point)
        at, action = self._hot
        left = event.button() == Qt.MouseButton.LeftButton
        if action is not None and left:
            self._pressed = (at, action)
            self.viewport().update()
        elif at >= 0:
            self.setCurrentIndex(self._rows.index(at))
            if left and at in self._rows.waiting_rows():
                self._grabbed = (self._rows.row(at).job.id, point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            (job_id, _), drop = self._grabbed, self._drop
            self._grabbed = None
            self._drop_at(-1)
            at = self._rows.find(job_id)
            if drop >= 0 and at in self._rows.waiting_rows():
                self._move(at, drop)
            return
        if self._pressed is None:
            return
        at, action = self._pressed
        self._pressed = None
        self.viewport().update()
        self._hover(event.position().toPoint())
        if self._hot == (at, action):
            self._act(at, action)

    def _place_under(self, y: int) -> int:
        """Return before which row a dragged one would stand, held among those that wait."""
        waiting = self._rows.waiting_rows()
        place = round((y + self.verticalOffset()) / self.painter.row)
        return min(max(place, waiting.start), waiting.stop)

    def _drop_at(self, place: int) -> None:
        if place != self._drop:
            self._drop = place
            self.viewport().update()

    def _move(self, at: int, before: int) -> None:
        """Ask for a row to stand before another; nothing happens where it stands already."""
        waiting = self._rows.waiting_rows()
        if at in waiting and before not in (at, at + 1) and waiting.start <= before <= waiting.stop:
            target = self._rows.row(before).job.id if before < waiting.stop else ""
            self.moved.emit(self._rows.row(at), target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().toPoint())
        at, action = self._hot
        if action is not None:
            self.mousePressEvent(event)
        elif at >= 0:
            self._main(at)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.hint_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def hint_at(self, point: QPoint) -> str:
        """Return what to say about what is under a point: what a button does, or the whole reason."""
        self._hover(point)
        at, action = self._hot
        if at < 0:
            return ""
        row = self._rows.row(at)
        if action is not None:
            return action_hint(action, row.job, self._rows.names, row.tile.gone)
        if self._cells(at).cost.contains(point) and cost_hint(row.job):
            return cost_hint(row.job)
        return reason(row) or row.job.request.prompt[:600]

    def button_rect(self, at: int, action: JobAction) -> QRect:
        """Return where a row's button is in the viewport; raise KeyError when it has none."""
        return dict(self._cells(at).buttons)[action]

    def _cells(self, at: int) -> Cells:
        rect = self.visualRect(self._rows.index(at))
        return cells(self._rows.row(at), rect, self._rows.place_in_line(at), mirrored=self.isRightToLeft())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_for(index.row()).popup(event.globalPos())

    def menu_for(self, at: int) -> Menu:
        """Return a menu of everything that can be done with a row."""
        menu = Menu(self.look, self)
        menu.aboutToHide.connect(menu.deleteLater)
        row = self._rows.row(at)
        for action in actions(row.job, self._rows.place_in_line(at)):
            entry = menu.addAction(action_words(action, row.tile.gone))
            entry.setToolTip(action_hint(action, row.job, self._rows.names, row.tile.gone))
            entry.triggered.connect(lambda _=False, action=action: self.acted.emit(action, row))
            menu.set_icon(entry, action_icon(action, row.job))
        return menu

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point) if self.viewport().rect().contains(point) else QModelIndex()
        hot: tuple[int, JobAction | None] = (-1, None)
        if index.isValid():
            parts = self._cells(index.row())
            under = next((action for action, place in parts.buttons if place.contains(point)), None)
            hot = (index.row(), under)
        if hot != self._hot:
            self._hot = hot
            self.viewport().update()

    # ---- keys ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex().row()
        offered = actions(self._rows.row(at).job) if at >= 0 else ()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 2}.get(Qt.Key(event.key()), 0)
        if at >= 0 and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(at, at + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and offered:
            self._main(at)
        elif event.key() == Qt.Key.Key_Delete and offered:
            away = next((a for a in (JobAction.CANCEL, JobAction.DISCARD) if a in offered), None)
            if away is not None:
                self._act(at, away)
        else:
            super().keyPressEvent(event)

    def _main(self, at: int) -> None:
        offered = actions(self._rows.row(at).job)
        if offered and offered[0] is not JobAction.CANCEL:
            self._act(at, offered[0])

    def _act(self, at: int, action: JobAction) -> None:
        self.acted.emit(action, self._rows.row(at))


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: QueueList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, self._view.painter.row)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        try:
            self._view.paint_row(painter, option.rect, index.row())
        finally:
            painter.restore()
