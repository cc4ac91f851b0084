"""PointedGallery: what the pointer does in the gallery: buttons in tiles, headers, rubber band, drags, scrubbing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vitrine.domain.generation import Generation
from vitrine.domain.job import Job
from vitrine.ui.gallery.gallery_layout import HEADER
from vitrine.ui.gallery.painted_gallery import PaintedGallery
from vitrine.ui.gallery.tile_parts import Part, part_at, parts
from vitrine.ui.look import Look
from vitrine.ui.parts.drag_ghost import HOT_SPOT, drag_ghost
from vitrine.viewmodels.dragging import carried, carried_keys
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import Tile, TileAction, TileKind
from vitrine.viewmodels.tile_text import action_text, button_text

_WALKED_MOST = 5_000
"""Selected rows that are walked over to find those that are loaded; of more the loaded ones are walked over."""


class PointedGallery(PaintedGallery):
    """Turns what the pointer does into a selection, a drag, or a signal.

    Signals:
        retry, check, send_again, discard, edit_job, other_model_wanted, cancel (object): what to do with a Job.
        star_wanted(object, bool): Generations and whether they are to be favourites.
        restore_wanted(object), locate_wanted(object): a Generation whose file is missing.
        menu_requested(object, object): the Tile meant and the global point for its menu.
    """

    retry = Signal(object)
    check = Signal(object)
    send_again = Signal(object)
    discard = Signal(object)
    edit_job = Signal(object)
    other_model_wanted = Signal(object)
    cancel = Signal(object)
    star_wanted = Signal(object, bool)
    restore_wanted = Signal(object)
    locate_wanted = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, look: Look, gallery: Gallery, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(look, gallery, thumbnails, parent)
        self._pressed_day = -1
        self._began = False
        self.key_of: Callable[[str], str] = lambda _name: ""
        """The key of a command by its name; the window knows."""

    def chosen(self) -> list[Generation]:
        """Return the selected results that are loaded, in the gallery's order; the current one without a selection."""
        spans, gallery = self.chosen_spans(), self.gallery
        if sum(last - first + 1 for first, last in spans) <= _WALKED_MOST:
            rows = [row for first, last in spans for row in range(first, last + 1)]
        else:
            rows = sorted(row for row in gallery.loaded_rows() if any(first <= row <= last for first, last in spans))
        return [found for row in rows if (found := gallery.generation(row)) is not None]

    def chosen_failures(self) -> list[Job]:
        """Return the jobs among what is selected that made nothing and never will."""
        spans = self.chosen_spans()
        jobs = [row for row in self.gallery.job_rows() if any(first <= row <= last for first, last in spans)]
        tiles = [self.gallery.tile(row) for row in jobs]
        return [tile.job for tile in tiles if tile.kind is TileKind.FAILED and tile.job and tile.job.state.terminal]

    def chosen_spans(self) -> list[tuple[int, int]]:
        """Return the first and last row of each run that is selected, ascending; the current one's without any."""
        selection = self.selectionModel().selection()
        spans = sorted((selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count()))
        if not spans and self.currentIndex().isValid():
            spans = [(self.currentIndex().row(),) * 2]
        return spans

    def chosen_count(self) -> int:
        """Return how many results are chosen; tiles of jobs do not count."""
        spans = self.chosen_spans()
        jobs = [row for row in self.gallery.job_rows() if any(first <= row <= last for first, last in spans)]
        return sum(last - first + 1 for first, last in spans) - len(jobs)

    def _chosen_results(self, most: int | None = None) -> Sequence[int]:
        """Return the rows of the chosen results in order, at most so many of them."""
        spans, jobs = self.chosen_spans(), set(self.gallery.job_rows())
        if len(spans) == 1 and not jobs and most is None:
            return range(spans[0][0], spans[0][1] + 1)
        rows = (row for first, last in spans for row in range(first, last + 1) if row not in jobs)
        return list(islice(rows, most))

    # ---- pressing, moving, letting go ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Only a press that Qt's view has seen may become a rubber band or a drag: not one on a button or a header,
        # and not one that happened in another window.
        if self._began or not event.buttons():
            super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QPoint(-1, -1))
        elif event.type() == QEvent.Type.ToolTip:
            self.viewport().setToolTip(self._tip())
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        point = event.position().toPoint()
        self._hover(point)
        self.scrub.stop()
        self._pressed_day = self._header_at(point)
        if self._pressed_day >= 0:
            return
        part = self._part_at(point)
        if part is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (self._hovered, part.action)
            self._repaint_row(self._hovered)
            return
        self._began = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._began = False
        if self._pressed is not None:
            row, action = self._pressed
            self._pressed = None
            self._repaint_row(row)
            part = self._part_at(point)
            if part is not None and self._hovered == row and part.action is action:
                self._act(row, action, part)
            return
        if self._pressed_day >= 0:
            if self._header_at(point) == self._pressed_day:
                self._choose_day(self._pressed_day, event.modifiers())
            self._pressed_day = -1
            return
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._part_at(point) is not None or self._header_at(point) >= 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        elif self._header_at(event.pos()) >= 0:
            return
        else:
            index, at = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self._choose(index.row())
            self._open_menu(index.row(), at)

    def _open_menu(self, row: int, at: QPoint) -> None:
        """Ask for the menu of a row, as soon as it is known what the row is."""
        key = self.gallery.key(row)

        def ask(_: object = None) -> None:
            now = self.gallery.row_of_key(key)
            if now >= 0:
                self.menu_requested.emit(self.gallery.tile(now), at)

        if self.gallery.is_job(row):
            ask()
        else:
            self.gallery.with_generations([row], ask)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        super().setSelection(rect, command)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._band = rect.normalized().translated(0, self.verticalOffset())
            self.viewport().update()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the chosen results: files for the desktop, names for the studio.

        Of thousands, most of which are not loaded, only the studio can be told: their files would come too late.
        """
        chosen, count = [generation for generation in self.chosen() if generation.file is not None], self.chosen_count()
        if not count:
            return
        self.scrub.stop()
        drag = QDrag(self)
        whole = len(chosen) == count
        drag.setMimeData(carried(chosen) if whole else carried_keys(self.gallery.keys(self._chosen_results())))
        pictures = [self._thumbnails.at_hand(generation) for generation in chosen[:2]]
        ghost = drag_ghost(self.look, [p for p in pictures if p is not None], count, self.devicePixelRatioF())
        drag.setPixmap(ghost)
        drag.setHotSpot(HOT_SPOT)
        drag.exec(Qt.DropAction.CopyAction)
        self._began = False  # the drag has taken the release to itself

    # ---- what is under the pointer ----

    def _hover(self, point: QPoint) -> None:
        over_header = self._header_at(point) >= 0
        index = self.indexAt(point) if self.viewport().rect().contains(point) and not over_header else None
        row = index.row() if index is not None else -1
        before, self._hovered = self._hovered, row
        part = self._part_at(point) if row >= 0 else None
        hot = part.action if part is not None else None
        if before != row or hot is not self._hot:
            self._hot = hot
            self._repaint_row(before)
            self._repaint_row(row)
        rect = self.visualRect(self.gallery.index(row)) if row >= 0 else QRect()
        self.scrub.follow(self.gallery.tile(row) if row >= 0 and not self._began else None, rect, point)

    def _part_at(self, point: QPoint) -> Part | None:
        if self._hovered < 0 or self._hovered >= self.gallery.rowCount():
            return None
        rect = self.visualRect(self.gallery.index(self._hovered))
        tile = self.gallery.tile(self._hovered)
        found = parts(self.look, tile, rect, hovered=True, rtl=self.isRightToLeft())
        return part_at(found, point.x(), point.y())

    def _header_at(self, point: QPoint) -> int:
        if not self.places.sections or not self.viewport().rect().contains(point):
            return -1
        down = self.verticalOffset()
        section = self.places.section_at(down + point.y())
        if self.places.header(section) <= down + point.y() < self.places.header(section) + HEADER:
            return section
        stuck = self.places.section_at(down)
        bottom = min(HEADER, self.places.section_bottom(stuck) - down)
        return stuck if point.y() < bottom else -1

    def _tip(self) -> str:
        """Return what is said about what is under the pointer, with the key that does the same."""
        if self._hot is None:
            return ""
        key = self.key_of("favourite") if self._hot is TileAction.STAR else ""
        if self._hot is TileAction.OTHER_MODEL:
            return button_text(self._hot, self.gallery.tile(self._hovered))
        return f"{action_text(self._hot)}  {key}" if key else action_text(self._hot)

    def _repaint_row(self, row: int) -> None:
        if 0 <= row < self.gallery.rowCount():
            self.viewport().update(self.visualRect(self.gallery.index(row)).adjusted(-3, -3, 3, 3))

    # ---- what was pressed ----

    def _choose(self, row: int) -> None:
        index = self.gallery.index(row)
        if not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _choose_day(self, section: int, modifiers: Qt.KeyboardModifier) -> None:
        """Select a day's tiles; with Ctrl or Shift in addition to what is selected."""
        first = self.places.first_of(section)
        rows = range(first, first + self.gallery.sections[section].items)
        more = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.select_rows(rows, add=bool(more))

    def _act(self, row: int, action: TileAction, part: Part) -> None:
        tile = self.gallery.tile(row)
        if action is TileAction.TICK:
            self.selectionModel().setCurrentIndex(self.gallery.index(row), QItemSelectionModel.SelectionFlag.Toggle)
        elif action is TileAction.MORE:
            self._choose(row)
            self.menu_requested.emit(tile, self.viewport().mapToGlobal(part.rect.bottomLeft()))
        elif action is TileAction.LOOK_AGAIN:
            self.gallery.look_again(row)
        elif tile.generation is not None:
            self._act_on_result(tile.generation, action)
        elif tile.job is not None:
            self._job_signals()[action].emit(tile.job)

    def _act_on_result(self, generation: Generation, action: TileAction) -> None:
        if action is TileAction.STAR:
            self.star_wanted.emit([generation], not generation.starred)
        elif action is TileAction.RESTORE:
            self.restore_wanted.emit(generation)
        elif action is TileAction.LOCATE:
            self.locate_wanted.emit(generation)

    def _job_signals(self) -> dict[TileAction, Any]:
        return {
            TileAction.RETRY: self.retry,
            TileAction.CHECK: self.check,
            TileAction.SEND_AGAIN: self.send_again,
            TileAction.DISCARD: self.discard,
            TileAction.EDIT: self.edit_job,
            TileAction.OTHER_MODEL: self.other_model_wanted,
            TileAction.CANCEL: self.cancel,
        }

    def current_tile(self) -> Tile | None:
        """Return the tile at the keyboard's position, None when there is none."""
        return self.gallery.tile(self.currentIndex().row()) if self.currentIndex().isValid() else None
