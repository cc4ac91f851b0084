"""GalleryView: the gallery as it is seen: painted tiles, sticky days, the pointer, the keys, what is empty."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from vitrine.domain.generation import Generation
from vitrine.ui.drag_ghost import drag_ghost
from vitrine.ui.gallery_empty import GalleryEmpty
from vitrine.ui.gallery_layout import HEADER
from vitrine.ui.justified_view import MARGIN, JustifiedView
from vitrine.ui.look import Look
from vitrine.ui.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.progress import FRAME_MS, SWEEP_MS
from vitrine.ui.tile_painter import BAND, TilePainter, TileState
from vitrine.ui.tile_parts import Part, part_at, parts
from vitrine.viewmodels.figures import day_text, figures_text
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import Tile, TileAction, TileKind
from vitrine.viewmodels.tile_text import action_text

CLOCK_MS = 200
"""Texts of live tiles change five times a second at most (DESIGN, section 6)."""
AHEAD_MS = 60
LARGEST_COPIED_PICTURE = 32_000_000
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class GalleryView(JustifiedView):
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
        super().__init__(gallery, parent)
        self.look = look
        self._thumbnails = thumbnails
        self._painter = TilePainter(look)
        self._hovered = -1
        self._hot: TileAction | None = None
        self._pressed: tuple[int, TileAction] | None = None
        self._pressed_day = -1
        self._band: QRect | None = None
        self._keyboard = False
        self._asked: dict[str, Generation] = {}
        self._moving: list[int] = []
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._on_tick)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._look_ahead)
        self._commands = self._key_commands()
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Gallery"))
        self.scroll_bar = OverlayScrollBar(look, self, top=HEADER)
        self.scroll_bar.says = self._day_at
        self.empty = GalleryEmpty(look, gallery, self)
        self.empty.asked.connect(lambda what: getattr(self, what).emit())
        thumbnails.ready.connect(self._on_thumbnail)
        thumbnails.failed.connect(self._on_thumbnail)
        gallery.figures_changed.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)
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

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view and nothing else: no data() per role, no scaling."""
        self.executeDelayedItemsLayout()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.look.colour("bg.canvas"))
        rows = self.rows_in_view(event.rect())
        now, phase = time.time(), self._phase()
        chosen, current = self.selectionModel(), self.currentIndex().row() if self._keyboard else -1
        ratio, has_focus = self.devicePixelRatioF(), self.hasFocus()
        for row, tile in zip(rows, self.gallery.tiles(rows.start, rows.stop), strict=True):
            index = self.gallery.index(row)
            rect = self.visualRect(index)
            pixmap = self._pixmap(tile, rect, ratio)
            state = TileState(
                hovered=row == self._hovered,
                current=has_focus and row == current,
                selected=chosen.isSelected(index),
                hot=self._hot if row == self._hovered else None,
                pressed=self._pressed is not None,
                now=now,
                phase=phase,
                broken=tile.generation is not None and self._thumbnails.is_broken(tile.generation.name),
            )
            self._painter.paint(painter, rect, tile, state, pixmap)
        self._paint_headers(painter, event.rect())
        self._paint_band(painter)
        self._keep_ticking()

    def _pixmap(self, tile: Tile, rect: QRect, ratio: float) -> QPixmap | None:
        if tile.kind is not TileKind.RESULT or tile.generation is None:
            return None
        pixmap = self._thumbnails.pixmap(tile.generation, rect.width(), rect.height(), ratio)
        if pixmap is None:
            self._asked[tile.generation.name] = tile.generation
        return pixmap

    def _paint_headers(self, painter: QPainter, clip: QRect) -> None:
        if not self.places.sections:
            return
        down = self.verticalOffset()
        first = self.places.section_at(down)
        for section in range(first, self.places.sections):
            top = self.places.header(section) - down
            if section == first:
                # The day in view sticks to the top until the next one pushes it out.
                top = max(top, min(0, self.places.section_bottom(section) - down - HEADER))
            if top > clip.bottom():
                break
            if top + HEADER > clip.top():
                self._paint_header(painter, section, top)

    def _paint_header(self, painter: QPainter, section: int, top: int) -> None:
        box = QRect(0, top, self.viewport().width(), HEADER)
        painter.fillRect(box, self.look.colour("bg.canvas"))
        day = day_text(self.gallery.sections[section].day, datetime.date.today())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self.look.font("title"))
        painter.setPen(self.look.colour("text.1"))
        words = box.adjusted(MARGIN, 0, -MARGIN, 0)
        painter.drawText(words, flags, day)
        left = painter.fontMetrics().horizontalAdvance(day) + 10
        painter.setFont(self.look.font("caption", tabular=True))
        painter.setPen(self.look.colour("text.3"))
        painter.drawText(words.adjusted(left, 1, 0, 1), flags, figures_text(*self.gallery.figures(section)))

    def _paint_band(self, painter: QPainter) -> None:
        if self._band is None:
            return
        fill = QColor(self.look.colour("accent"))
        fill.setAlphaF(0.15)
        painter.setPen(self.look.colour("accent"))
        painter.setBrush(fill)
        painter.drawRect(self._band.translated(0, -self.verticalOffset()))

    # ---- what moves ----

    def _keep_ticking(self) -> None:
        """Run one timer while a clock or a sweep is in view, and none otherwise."""
        rows = self.rows_in_view(self.viewport().rect())
        tiles = zip(rows, self.gallery.tiles(rows.start, rows.stop), strict=True)
        live = [(row, tile) for row, tile in tiles if tile.ticks or tile.sweeps]
        self._moving = [row for row, _ in live]
        sweeping = not self.look.reduced_motion and any(tile.sweeps for _, tile in live)
        wanted = (FRAME_MS if sweeping else CLOCK_MS) if live else 0
        if not wanted:
            self._ticks.stop()
        elif not self._ticks.isActive() or self._ticks.interval() != wanted:
            self._ticks.start(wanted)

    def _on_tick(self) -> None:
        if not self.isVisible():
            self._ticks.stop()
        for row in self._moving:
            if row < self.gallery.rowCount():
                rect = self.visualRect(self.gallery.index(row))
                self.viewport().update(rect.adjusted(0, max(0, rect.height() - BAND - 4), 0, 0))

    def _phase(self) -> float:
        return 0.5 if self.look.reduced_motion else (time.monotonic() * 1000 % SWEEP_MS) / SWEEP_MS

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticks.stop()
        super().hideEvent(event)

    # ---- thumbnails and pages ----

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._hover(self.viewport().mapFromGlobal(self.cursor().pos()))
        self._ahead.start()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._ahead.start()
        self.empty.settle()

    def _look_ahead(self) -> None:
        """Ask for what may come into view next, forget what went out of it, and fetch the next page in time."""
        seen = self.viewport().rect()
        near = self.rows_in_view(seen.adjusted(0, -seen.height(), 0, seen.height()))
        ratio, names = self.devicePixelRatioF(), set()
        for row, tile in zip(near, self.gallery.tiles(near.start, near.stop), strict=True):
            if tile.kind is TileKind.RESULT and tile.generation is not None:
                names.add(tile.generation.name)
                size = self.visualRect(self.gallery.index(row)).size()
                if self._thumbnails.pixmap(tile.generation, size.width(), size.height(), ratio, ahead=True) is None:
                    self._asked[tile.generation.name] = tile.generation
        gone = self._asked.keys() - names
        if gone:
            self._thumbnails.cancel(gone)
            self._asked = {name: generation for name, generation in self._asked.items() if name in names}
        if near.stop >= self.gallery.rowCount():
            self.gallery.fetchMore()

    def _on_thumbnail(self, name: str) -> None:
        generation = self._asked.pop(name, None)
        row = self.gallery.row_of_result(generation) if generation is not None else -1
        if row >= 0:
            self.viewport().update(self.visualRect(self.gallery.index(row)))

    def _day_at(self, value: int) -> str:
        section = self.places.section_at(value + HEADER)
        return day_text(self.gallery.sections[section].day, datetime.date.today()) if section >= 0 else ""

    # ---- pointer ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
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
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
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
