"""PackedView: a list view that lies where the justified layout says; it never asks row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from vitrine.ui.gallery.gallery_layout import HEADER, Box, GalleryLayout
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.gallery_rows import PROGRESS

MARGIN = 16
ROW_HEIGHTS = (112, 144, 176, 224, 288)
DEFAULT_ROW_HEIGHT = 176
NARROW_ROW_HEIGHT = 144
NARROW = 760
WHEEL_STEP = 60
STRIP = 38
"""Height in px of a tile's lowest part, where its bar, its stage and its clock are."""

SLICE, SLICE_OF_A_FRAME = 0.006, 0.002
"""Seconds in which rows out of view are packed in one turn of the event loop, and in one that follows a scroll."""

Index = QModelIndex | QPersistentModelIndex
_T = TypeVar("_T")


class PackedView(QListView):
    """Rows by day under each other, scrolled by the px.

    Rows in view are packed at once, the others in slices between the events. As the height of what lies above becomes
    known, the scroll bar follows: what is in view stays where it is.

    A QListView because assistive technology sees its items as a list; everything that would lay out row by row
    calls QAbstractItemView's version instead.
    """

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gallery = gallery
        self.places = GalleryLayout()
        self._row_height = 0
        self._stale = True
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._settling = False
        self._scrolled = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._pack_some)
        self.strip = STRIP
        """What is painted anew of a tile, px from below, when nothing but its work got on."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setModel(gallery)
        gallery.rowsAboutToBeInserted.connect(self._remember_anchor)
        gallery.rowsAboutToBeRemoved.connect(self._remember_anchor)
        gallery.rowsRemoved.connect(self._on_rows_removed)
        self.verticalScrollBar().sliderReleased.connect(self._on_let_go)

    # ---- row height ----

    @property
    def row_height(self) -> int:
        """Return the height of a row in px: the chosen one, where that is the usual one less in a narrow gallery."""
        usual = self._row_height in (0, DEFAULT_ROW_HEIGHT)
        if not usual:
            return self._row_height
        return NARROW_ROW_HEIGHT if self.viewport().width() < NARROW else DEFAULT_ROW_HEIGHT

    def set_row_height(self, height: int) -> None:
        """Choose one of ``ROW_HEIGHTS``; the usual one, or 0, lets the width decide. The top row stays in sight."""
        if height != self._row_height:
            self._remember_anchor()
            self._row_height = height
            self.gallery.settle()
            self._stale = True
            self.doItemsLayout()

    # ---- where things are ----

    def visualRect(self, index: Index) -> QRect:
        """Return where an item is in the viewport."""
        if not index.isValid():
            return QRect()
        self._arrange()
        box = self.places.box(index.row())
        return QRect(self._left_of(box), box.top - self.verticalOffset(), box.width, box.height)

    def rects(self, rows: range) -> Iterator[QRect]:
        """Yield where these rows are in the viewport: for many a third of the work of ``visualRect``."""
        self._arrange()
        up = self.verticalOffset()
        for box in self.places.boxes(rows):
            yield QRect(self._left_of(box), box.top - up, box.width, box.height)

    def _left_of(self, box: Box) -> int:
        """Return a box's left edge in the viewport: rows begin at the right where one reads from there."""
        return self.viewport().width() - MARGIN - box.right if self.isRightToLeft() else MARGIN + box.left

    def _along(self, x: int) -> int:
        """Return where a point of the viewport lies along the rows."""
        return self.viewport().width() - MARGIN - 1 - x if self.isRightToLeft() else x - MARGIN

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the item under a point of the viewport; a sticky header hides what is under it."""
        self._arrange()
        row = self.places.item_at(self._along(point.x()), point.y() + self.verticalOffset())
        return self.gallery.index(row) if row >= 0 else QModelIndex()

    def rows_in_view(self, rect: QRect) -> range:
        """Return the rows whose line of tiles touches a rectangle of the viewport, with room for their rings."""
        self._arrange()
        top = rect.top() + self.verticalOffset()
        return self.places.items_between(top - 3, top + rect.height() + 3)

    def horizontalOffset(self) -> int:
        """Return 0: nothing lies beside the viewport."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far it is scrolled, px."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Return False: every row is shown."""
        return False

    # ---- laying out ----

    def doItemsLayout(self) -> None:
        """Take in what changed and keep the anchor where it was."""
        self._arrange()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        self._arrange()
        QAbstractItemView.updateGeometries(self)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(WHEEL_STEP)
        self._come_to(bar.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pack anew for another width; the top row stays in sight."""
        if event.size().width() != event.oldSize().width():
            self._remember_anchor()
            self.gallery.settle()
            self._stale = True
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Lay out a little later, once for many."""
        self._stale = True
        self.places.inserted(start, end + 1 - start)
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.scheduleDelayedItemsLayout()

    def _on_rows_removed(self, _: QModelIndex, first: int, last: int) -> None:
        self._stale = True
        self.places.removed(first, last + 1 - first)
        self.scheduleDelayedItemsLayout()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Repaint the rows in view, of those that only got on their lowest part; nothing moves."""
        seen = self.rows_in_view(self.viewport().rect())
        if top_left.row() >= seen.stop or bottom_right.row() < seen.start:
            return
        for rect in self.rects(range(max(top_left.row(), seen.start), min(bottom_right.row() + 1, seen.stop))):
            if PROGRESS in roles:
                self.viewport().update(rect.adjusted(0, max(0, rect.height() - self.strip), 0, 0))
            else:
                self.viewport().update(rect.adjusted(-3, -3, 3, 3))

    def reset(self) -> None:
        """Start at the top."""
        self._stale = True
        self._anchor = None
        self.places.clear()
        QAbstractItemView.reset(self)
        self.verticalScrollBar().setValue(0)
        self.scheduleDelayedItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Pack what came into view, and repaint: the sticky header must not be scrolled with the pictures."""
        if self._settling:
            return
        self._scrolled = True
        if not self._stale:
            self._come_to(self.verticalOffset(), follow=not self._dragged())
        self.viewport().update()

    def _dragged(self) -> bool:
        """Return whether the scroll bar is held: it leads then, and what is out of view has to wait."""
        return self.verticalScrollBar().isSliderDown()

    def _on_let_go(self) -> None:
        """Go on with what had to wait while the scroll bar was held."""
        self._turn.start()
        self.viewport().update()

    def _arrange(self) -> None:
        """Take in what changed, and go where the anchor is now."""
        if not self._stale:
            return
        self._stale = False
        width = self.viewport().width() - 2 * MARGIN
        self.places.arrange(self.gallery.sections, self.gallery.aspects(), width, self.row_height)
        self._scrolled = True
        anchor, self._anchor = self._anchor, None
        if anchor is not None and anchor[0].isValid():
            row = anchor[0].row()
            self.places.pack_at(row)
            self._come_to(self.places.box(row).top - anchor[1])
        else:
            # At the very top what is new comes into sight, and what was there moves down.
            self._come_to(self.verticalOffset(), follow=self.verticalOffset() > 0)

    def _come_to(self, top: int, *, follow: bool = True) -> None:
        """Scroll to ``top`` px and pack what is seen there; ``follow`` what moves when what is above it is packed."""
        high = self.viewport().height()
        wanted, at = top, -1
        while wanted != at:
            at = max(0, min(wanted, self.places.height - high))
            moved = self.places.pack_around(at, at + high)
            wanted = max(0, min(at + moved if follow else at, self.places.height - high))
        bar = self.verticalScrollBar()
        self._settling = True
        bar.setRange(0, max(0, self.places.height - high))
        bar.setValue(at)
        self._settling = False
        if self.places.waiting and not self._turn.isActive():
            self._turn.start()

    def _steadily(self, act: Callable[[], _T]) -> _T:
        """Do something that packs rows out of view; what is in view stays where it is."""
        top = self.verticalOffset()
        row = self.places.first_packed(top, top + self.viewport().height()) if top else -1
        before = self.places.box(row).top if row >= 0 else 0
        done = act()
        self._come_to(top + self.places.box(row).top - before if row >= 0 else top)
        return done

    def _pack_some(self) -> None:
        """Pack for a few ms, and come back as long as anything is left."""
        if self._dragged():
            return
        self._arrange()
        seconds = SLICE_OF_A_FRAME if self._scrolled else SLICE
        self._scrolled = False
        if self._steadily(lambda: self.places.pack_some(seconds)):
            self._turn.start()
        else:
            self._turn.stop()

    def _remember_anchor(self) -> None:
        """Note what is at the top before rows move; at the very top, new rows may come into sight instead."""
        if self._anchor is not None or self._stale or not self.verticalOffset():
            return
        top = self.verticalOffset() + HEADER
        rows = self.places.items_between(top, top + 1)
        row = rows.start if rows else self.places.items_between(0, top).stop
        if row < self.gallery.rowCount():
            index = QPersistentModelIndex(self.gallery.index(row))
            self._anchor = (index, self.places.box(row).top - self.verticalOffset())
