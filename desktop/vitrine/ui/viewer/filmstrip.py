"""Filmstrip: the results around the current one, side by side; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vitrine.domain.generation import Generation, MediaKind
from vitrine.ui.look import Look
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.neighbours import Strip, StripRole
from vitrine.viewmodels.thumbnails import Thumbnails

HEIGHT, THUMBNAIL = 76, 52
GAP, RING, AWAY = 6, 2, 2
"""Between two pictures; the ring's width; the ring's distance from its picture, px."""
NARROWEST, WIDEST = 0.5, 2.4
RADIUS = 4

_Index = QModelIndex | QPersistentModelIndex


class Filmstrip(QWidget):
    """The strip under the viewer.

    Signals:
        wanted(object): go to this Generation.
    """

    wanted = Signal(object)

    def __init__(self, look: Look, gallery: Gallery, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.strip = Strip(gallery, self)
        self.view = _View(look, self.strip)
        self._delegate = _Picture(look, thumbnails, self.view)
        self.view.setItemDelegate(self._delegate)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 1, 13, 0)
        row.addWidget(self.view)
        self.view.clicked.connect(lambda index: self.wanted.emit(self.strip.generation(index.row())))
        self.strip.modelReset.connect(self._on_rows)
        self.strip.rowsInserted.connect(self._on_widened)
        self.strip.grown.connect(self._on_rows)
        thumbnails.ready.connect(self._on_picture)
        look.changed.connect(self.update)

    def show_current(self, generation: Generation) -> None:
        """Ring a result and bring it to the middle."""
        self.strip.set_current(generation)
        self._on_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.panel"))
        painter.fillRect(QRect(0, 0, self.width(), 1), self._look.colour("line.subtle"))

    def _on_rows(self) -> None:
        row = self.strip.current_row
        self._delegate.current = row
        self.view.centre(row)

    def _on_widened(self) -> None:
        self._delegate.current = self.strip.current_row

    def _on_picture(self, name: str) -> None:
        if self.isVisible():
            self.view.viewport().update()


class _View(QListView):
    """One row that scrolls sideways; pictures that do not fill it stand in the middle."""

    def __init__(self, look: Look, strip: Strip) -> None:
        super().__init__()
        self._strip = strip
        self._row = -1
        self.setModel(strip)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filmstrip"))
        self.setObjectName("filmstrip")
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)

    def centre(self, row: int) -> None:
        """Bring a row to the middle, as far as the strip's ends allow."""
        self._row = row
        self._take_margins()
        if row < 0:
            return
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.doItemsLayout()
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        self.viewport().update()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.centre(self._row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        delta = event.angleDelta()
        bar.setValue(bar.value() - (delta.y() or delta.x()))
        # What is left or right of the ends comes in before an end is reached.
        if bar.value() > bar.maximum() - self.width():
            self._strip.widen(1)
        elif bar.value() < self.width():
            before = bar.maximum()
            self._strip.widen(-1)
            self.doItemsLayout()
            bar.setValue(bar.value() + bar.maximum() - before)
        event.accept()

    def _take_margins(self) -> None:
        widths = sum(self.sizeHintForIndex(self.model().index(row, 0)).width() for row in range(self._most()))
        room = self.width() - widths
        side = max(0, room // 2) if self._most() == self.model().rowCount() else 0
        self.setViewportMargins(side, 0, side, 0)

    def _most(self) -> int:
        """Return how many rows decide whether the strip is full: no more than can ever stand side by side."""
        return min(self.model().rowCount(), max(1, self.width() // (round(THUMBNAIL * NARROWEST) + GAP)) + 1)


class _Picture(QStyledItemDelegate):
    """Paints one picture of the strip; the current one has a ring and the room for it."""

    def __init__(self, look: Look, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._thumbnails = thumbnails
        self.current = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        ring = 2 * (RING + AWAY) if index.row() == self.current else 0
        return QSize(_width(index.data(StripRole.GENERATION)) + ring + GAP, HEIGHT - 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        generation: Generation = index.data(StripRole.GENERATION)
        cell: QRect = option.rect
        width = _width(generation)
        box = QRect(0, 0, width, THUMBNAIL)
        box.moveCenter(cell.center())
        box.moveLeft(cell.left() + (cell.width() - width) // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        device = painter.device()
        pixmap = self._thumbnails.pixmap(generation, width, THUMBNAIL, device.devicePixelRatio() if device else 1.0)
        if pixmap is not None:
            size = pixmap.deviceIndependentSize()
            left, top = (width - size.width()) / 2, (THUMBNAIL - size.height()) / 2
            painter.drawPixmap(round(box.left() + left), round(box.top() + top), pixmap)
        else:
            self._paint_empty(painter, box, generation)
        if generation.type.makes is MediaKind.VIDEO:
            self._paint_play(painter, box)
        if index.row() == self.current:
            self._paint_ring(painter, box)
        painter.restore()

    def _paint_empty(self, painter: QPainter, box: QRect, generation: Generation) -> None:
        colour = generation.file.average_colour if generation.file is not None else ""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour) if colour else self._look.colour("tile.empty"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    def _paint_play(self, painter: QPainter, box: QRect) -> None:
        badge = QRect(box.left() + 4, box.bottom() - 3 - 14, 18, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("badge.scrim"))
        painter.drawRoundedRect(badge, RADIUS - 1, RADIUS - 1)
        painter.setBrush(self._look.colour("text.on_image"))
        middle = QRectF(badge).center()
        painter.drawPolygon([middle + QPointF(-4, -5), middle + QPointF(5, 0), middle + QPointF(-4, 5)])

    def _paint_ring(self, painter: QPainter, box: QRect) -> None:
        away = AWAY + RING / 2
        painter.setPen(QPen(self._look.colour("accent"), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(-away, -away, away, away), RADIUS + 2, RADIUS + 2)


def _width(generation: Generation) -> int:
    file = generation.file
    aspect = file.width / file.height if file is not None and file.width and file.height else 1.0
    return round(THUMBNAIL * min(WIDEST, max(NARROWEST, aspect)))
