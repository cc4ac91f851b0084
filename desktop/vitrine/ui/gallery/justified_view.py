"""JustifiedView: moving and selecting in justified rows, by keys, by the pointer, and for assistive technology."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vitrine.ui.gallery.gallery_layout import HEADER
from vitrine.ui.gallery.packed_view import MARGIN, Index, PackedView
from vitrine.viewmodels.gallery import Gallery


class JustifiedView(PackedView):
    """Finds the way in rows of unequal tiles: up and down go to the nearest in x."""

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(gallery, parent)
        self._line: int | None = None

    # ---- moving ----

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as possible until an item is seen whole, below the sticky header."""
        if not index.isValid():
            return
        self._arrange()
        self._steadily(lambda: self.places.pack_at(index.row()))
        box, bar = self.places.box(index.row()), self.verticalScrollBar()
        height = self.viewport().height()
        highest = box.top - HEADER - 4
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(box.top - (height - box.height) // 2)
        elif bar.value() > highest or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(0 if box.top <= HEADER else highest)
        elif bar.value() < box.bottom + MARGIN - height:
            bar.setValue(min(highest, box.bottom + MARGIN - height))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: left and right in reading order, up and down to the nearest in x."""
        count = self.gallery.rowCount()
        if not count:
            return QModelIndex()
        self._arrange()
        current = self.currentIndex().row()
        if current < 0:
            return self.gallery.index(max(0, self.rows_in_view(self.viewport().rect()).start))
        actions = QAbstractItemView.CursorAction
        on = -1 if self.isRightToLeft() else 1
        steps = {
            actions.MoveLeft: current - on,
            actions.MovePrevious: current - 1,
            actions.MoveRight: current + on,
            actions.MoveNext: current + 1,
            actions.MoveHome: 0,
            actions.MoveEnd: count - 1,
        }
        if action in steps:
            self._line = None
            return self.gallery.index(min(count - 1, max(0, steps[action])))
        self._steadily(lambda: self.places.pack_at(current))
        box = self.places.box(current)
        self._line = box.left + box.width // 2 if self._line is None else self._line
        down = action in (actions.MoveDown, actions.MovePageDown)
        page = action in (actions.MovePageUp, actions.MovePageDown)
        return self.gallery.index(self._steadily(lambda: self._vertical(current, 1 if down else -1, page=page)))

    def _vertical(self, row: int, direction: int, *, page: bool) -> int:
        far = self.viewport().height() - HEADER - self.row_height
        at = row
        while True:
            following = self.places.beside(at, direction, self._line)
            if following == at:
                return at
            at = following
            if not page or abs(self.places.box(at).top - self.places.box(row).top) >= far:
                return at

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: single letters are commands here."""

    # ---- selecting ----

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rubber band touches, or everything from the rectangle's first corner to its last."""
        self._arrange()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            box, down = rect.normalized(), self.verticalOffset()
            left, top = min(self._along(box.left()), self._along(box.right())), box.top() + down
            selection = self._selection_of(self.places.spans_in(left, top, left + box.width(), top + box.height()))
        else:
            first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
            selection = QItemSelection()
            if first.isValid() and last.isValid():
                low, high = sorted((first.row(), last.row()))
                selection.select(self.gallery.index(low), self.gallery.index(high))
        self.selectionModel().select(selection, command)

    def selectAll(self) -> None:
        """Select every row as one range; Qt's list would ask for each of them."""
        if self.gallery.rowCount():
            self.select_rows(range(self.gallery.rowCount()))

    def select_rows(self, rows: Iterable[int], *, add: bool = False) -> None:
        """Select exactly these rows, or these in addition; a ``range`` costs the same however long it is."""
        flags = QItemSelectionModel.SelectionFlag
        spans = [rows] if isinstance(rows, range) and rows.step == 1 else _spans(sorted(rows))
        self.selectionModel().select(self._selection_of(spans), flags.Select if add else flags.ClearAndSelect)

    def _selection_of(self, spans: Iterable[range]) -> QItemSelection:
        selection = QItemSelection()
        for span in spans:
            if span:
                selection.select(self.gallery.index(span.start), self.gallery.index(span.stop - 1))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return what part of the viewport changes with a selection: only rows in view are looked at."""
        region = QRegion()
        seen = self.rows_in_view(self.viewport().rect())
        for at in range(selection.count()):
            chosen = selection.at(at)
            for rect in self.rects(range(max(chosen.top(), seen.start), min(chosen.bottom() + 1, seen.stop))):
                region += rect.adjusted(-3, -3, 3, 3)
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint both rings."""
        QAbstractItemView.currentChanged(self, current, previous)
        for index in (current, previous):
            self.viewport().update(self.visualRect(index).adjusted(-3, -3, 3, 3))


def _spans(rows: Sequence[int]) -> Iterator[range]:
    """Yield runs of numbers that lie side by side among sorted ones."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield range(rows[start], rows[at - 1] + 1)
            start = at
