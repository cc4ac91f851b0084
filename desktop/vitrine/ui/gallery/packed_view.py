"""PackedView: a list view that lies where the justified layout says; it never asks row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from vitrine.ui.gallery.gallery_layout import HEADER, Box, GalleryLayout, SectionShape
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

Index = QModelIndex | QPersistentModelIndex


class PackedView(QListView):
    """Rows by day under each other, scrolled by the px.

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

    def rects(self, rows: Iterable[int]) -> Iterator[QRect]:
        """Yield where these rows are in the viewport: for many a third of the work of ``visualRect``."""
        self._arrange()
        up, box_of = self.verticalOffset(), self.places.box
        for row in rows:
            box = box_of(row)
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
        """Pack what changed and keep the anchor where it was."""
        self._arrange()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        self._arrange()
        QAbstractItemView.updateGeometries(self)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(WHEEL_STEP)
        bar.setRange(0, max(0, self.places.height - height))
        self._go_to_anchor()

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
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.scheduleDelayedItemsLayout()

    def _on_rows_removed(self) -> None:
        self._stale = True
        self.scheduleDelayedItemsLayout()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Repaint the rows in view, of those that only got on their lowest part; nothing moves."""
        seen = self.rows_in_view(self.viewport().rect())
        for rect in self.rects(range(max(top_left.row(), seen.start), min(bottom_right.row() + 1, seen.stop))):
            if PROGRESS in roles:
                self.viewport().update(rect.adjusted(0, max(0, rect.height() - self.strip), 0, 0))
            else:
                self.viewport().update(rect.adjusted(-3, -3, 3, 3))

    def reset(self) -> None:
        """Start at the top."""
        self._stale = True
        self._anchor = None
        QAbstractItemView.reset(self)
        self.verticalScrollBar().setValue(0)
        self.scheduleDelayedItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Repaint: the sticky header must not be scrolled with the pictures."""
        self.viewport().update()

    def _arrange(self) -> None:
        if not self._stale:
            return
        self._stale = False
        shapes = [SectionShape(s.key, s.stamp, s.items) for s in self.gallery.sections]
        width = self.viewport().width() - 2 * MARGIN
        self.places.arrange(shapes, self.gallery.aspects(), width, self.row_height)

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

    def _go_to_anchor(self) -> None:
        if self._anchor is None or self._stale:
            return
        index, distance = self._anchor
        self._anchor = None
        if index.isValid():
            self.verticalScrollBar().setValue(self.places.box(index.row()).top - distance)
