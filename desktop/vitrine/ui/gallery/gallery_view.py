"""GalleryView: the gallery as it is used: the pointer, the keys, and what they ask for as signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.gallery.gallery_layout import HEADER
from vitrine.ui.gallery.painted_gallery import PaintedGallery
from vitrine.ui.gallery.tile_parts import Part, part_at, parts
from vitrine.ui.look import Look
from vitrine.ui.parts.drag_ghost import drag_ghost
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import TileAction
from vitrine.viewmodels.tile_text import action_text

LARGEST_COPIED_PICTURE = 32_000_000
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class GalleryView(PaintedGallery):
    """Draws the gallery's tiles and turns what is done to them into signals.

    Signals carry the Job or the Generation meant; lists carry Generations in the order of the gallery.

    Signals:
        activated_result(object): open this result in the viewer.
        retry, check, send_again, discard, edit_job, cancel (object): what to do with a Job.
        star_toggled(object): a Generation whose star was switched; the gallery has already been told.
        chosen_changed(object): the Generations that are selected now.
        menu_requested(object, object): the Tile meant and the global point for its menu.
        remix(object), share(object): for one Generation.
        use_as_input(object), make_video(object), export(object): for a list of Generations.
        filters_cleared(), everything_searched(), create_requested(), all_requested(): from the empty states.
    """

    activated_result = Signal(object)
    retry = Signal(object)
    check = Signal(object)
    send_again = Signal(object)
    discard = Signal(object)
    edit_job = Signal(object)
    cancel = Signal(object)
    star_toggled = Signal(object)
    chosen_changed = Signal(object)
    menu_requested = Signal(object, object)
    remix = Signal(object)
    share = Signal(object)
    use_as_input = Signal(object)
    make_video = Signal(object)
    export = Signal(object)
    filters_cleared = Signal()
    everything_searched = Signal()
    create_requested = Signal()
    all_requested = Signal()

    def __init__(self, look: Look, gallery: Gallery, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(look, gallery, thumbnails, parent)
        self._pressed_day = -1
        self._began = False
        self._commands = self._key_commands()
        self.setAccessibleName(self.tr("Gallery"))
        self.empty.asked.connect(lambda what: getattr(self, what).emit())
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    # ---- what is chosen ----

    def chosen(self) -> list[Generation]:
        """Return the selected results in the gallery's order; the current one when nothing is selected."""
        selection = self.selectionModel().selection()
        rows: set[int] = set()
        for at in range(selection.count()):
            rows.update(range(selection.at(at).top(), selection.at(at).bottom() + 1))
        if not rows and self.currentIndex().isValid():
            rows.add(self.currentIndex().row())
        found = [self.gallery.tile(row).generation for row in sorted(rows)]
        return [generation for generation in found if generation is not None]

    def toggle_star(self) -> bool:
        """Star what is chosen, or unstar it when all of it is starred; return whether there was anything."""
        chosen = self.chosen()
        starred = not all(generation.starred for generation in chosen)
        self.gallery.set_starred(chosen, starred)
        for generation in chosen:
            self.star_toggled.emit(generation)
        return bool(chosen)

    def copy_files(self) -> bool:
        """Put the chosen results' files on the clipboard, a single PNG also as a picture."""
        chosen = self.chosen()
        rows = [self.gallery.row_of_result(generation) for generation in chosen]
        data = self.gallery.mimeData([self.gallery.index(row) for row in rows])
        if not data.urls():
            return False
        file = chosen[0].file
        single = len(chosen) == 1 and file is not None and file.content_type == "image/png"
        if single and file is not None and file.size <= LARGEST_COPIED_PICTURE and file.path.is_file():
            data.setData("image/png", file.path.read_bytes())
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def copy_prompt(self) -> bool:
        """Put the current tile's prompt on the clipboard; return whether there is one."""
        if not self.currentIndex().isValid():
            return False
        QGuiApplication.clipboard().setText(self.gallery.tile(self.currentIndex().row()).prompt)
        return True

    # ---- pointer ----

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
            self.viewport().setToolTip(action_text(self._hot) if self._hot is not None else "")
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard = False
        point = event.position().toPoint()
        self._hover(point)
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
                first = self.places.first_of(self._pressed_day)
                self.select_rows(range(first, first + self.gallery.sections[self._pressed_day].items))
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
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self._choose(index.row())
            self.menu_requested.emit(self.gallery.tile(index.row()), event.globalPos())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        super().setSelection(rect, command)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._band = rect.normalized().translated(0, self.verticalOffset())
            self.viewport().update()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the chosen results: files for the desktop, names for the studio."""
        chosen = [generation for generation in self.chosen() if generation.file is not None]
        if not chosen:
            return
        drag = QDrag(self)
        rows = [self.gallery.row_of_result(generation) for generation in chosen]
        drag.setMimeData(self.gallery.mimeData([self.gallery.index(row) for row in rows]))
        pictures = [self._thumbnails.at_hand(generation) for generation in chosen[:2]]
        ghost = drag_ghost(self.look, [p for p in pictures if p is not None], len(chosen), self.devicePixelRatioF())
        drag.setPixmap(ghost)
        drag.setHotSpot(QPoint(20, 20))
        drag.exec(Qt.DropAction.CopyAction)

    def _hover(self, point: QPoint) -> None:
        over_header = self._header_at(point) >= 0
        index = self.indexAt(point) if self.viewport().rect().contains(point) and not over_header else None
        row = index.row() if index is not None else -1
        changed, self._hovered = self._hovered != row, row
        part = self._part_at(point) if row >= 0 else None
        hot = part.action if part is not None else None
        if changed or hot is not self._hot:
            self._hot = hot
            self.viewport().update()

    def _part_at(self, point: QPoint) -> Part | None:
        if self._hovered < 0 or self._hovered >= self.gallery.rowCount():
            return None
        rect = self.visualRect(self.gallery.index(self._hovered))
        found = parts(self.look, self.gallery.tile(self._hovered), rect, hovered=True)
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

    def _repaint_row(self, row: int) -> None:
        if 0 <= row < self.gallery.rowCount():
            self.viewport().update(self.visualRect(self.gallery.index(row)).adjusted(-3, -3, 3, 3))

    def _choose(self, row: int) -> None:
        index = self.gallery.index(row)
        if not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _act(self, row: int, action: TileAction, part: Part) -> None:
        tile = self.gallery.tile(row)
        index = self.gallery.index(row)
        if action is TileAction.TICK:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Toggle)
        elif action is TileAction.MORE:
            self._choose(row)
            self.menu_requested.emit(tile, self.viewport().mapToGlobal(part.rect.bottomLeft()))
        elif action is TileAction.STAR and tile.generation is not None:
            self.gallery.set_starred([tile.generation], not tile.generation.starred)
            self.star_toggled.emit(tile.generation)
        elif action is TileAction.LOOK_AGAIN:
            self.gallery.look_again(row)
        elif tile.job is not None:
            self._job_signals()[action].emit(tile.job)

    def _job_signals(self) -> dict[TileAction, Any]:
        return {
            TileAction.RETRY: self.retry,
            TileAction.CHECK: self.check,
            TileAction.SEND_AGAIN: self.send_again,
            TileAction.DISCARD: self.discard,
            TileAction.EDIT: self.edit_job,
            TileAction.CANCEL: self.cancel,
        }

    # ---- keys ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyboard = True
        command = self._commands.get(QKeySequence(event.keyCombination()).toString())
        if command is not None:
            event.setAccepted(command())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: Any) -> None:
        self._keyboard = self._keyboard or event.reason() in _KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit(self.chosen() if self.selectionModel().hasSelection() else [])

    def _key_commands(self) -> dict[str, Callable[[], bool]]:
        """Return what each key does; a command says whether it had anything to do."""

        def each(signal: Any) -> Callable[[], bool]:
            return lambda: self._tell(signal, every=True)

        def one(signal: Any) -> Callable[[], bool]:
            return lambda: self._tell(signal, every=False)

        return {
            "Return": self._open_current,
            "Enter": self._open_current,
            "Space": self._open_current,
            "F": self.toggle_star,
            "R": one(self.remix),
            "U": each(self.use_as_input),
            "V": each(self.make_video),
            "Ctrl+E": each(self.export),
            "Ctrl+Shift+S": one(self.share),
            "Ctrl+C": self.copy_files,
            "Ctrl+Shift+C": self.copy_prompt,
            "Esc": self._let_go,
        }

    def _tell(self, signal: Any, *, every: bool) -> bool:
        chosen = self.chosen()
        if not chosen:
            return False
        current = self.currentIndex()
        tile = self.gallery.tile(current.row()) if current.isValid() else None
        meant = tile.generation if tile is not None and tile.generation in chosen else chosen[0]
        signal.emit(chosen if every else meant)
        return True

    def _open_current(self) -> bool:
        return self.currentIndex().isValid() and self._open(self.currentIndex().row())

    def _open(self, row: int) -> bool:
        generation = self.gallery.tile(row).generation
        if generation is None:
            return False
        self.activated_result.emit(generation)
        return True

    def _let_go(self) -> bool:
        had = self.selectionModel().hasSelection()
        self.clearSelection()
        return had

    def sizeHint(self) -> QSize:
        """Return a size at which four tiles stand side by side."""
        return QSize(880, 600)
