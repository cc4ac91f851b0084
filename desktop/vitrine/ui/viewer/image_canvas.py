"""ImageCanvas: one picture to look at: Fit, zoom at the pointer, pan; never resampled more than it has to be."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.viewmodels.image_loader import LoadedImage

MARGIN = 24
ZOOM_STEP = 1.25
MOST, LEAST = 32.0, 0.02
NEAREST_FROM = 2.0
"""Over 200% pixels are shown as they are."""


class ImageCanvas(QWidget):
    """Draws a picture or, until it is decoded, its thumbnail in the same place.

    Zoom 1 shows one pixel of the picture on one pixel of the screen.

    Signals:
        zoomed(float, bool): the zoom now, and whether it is Fit.
    """

    zoomed = Signal(float, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._levels: tuple[QImage, ...] = ()
        self._preview: QPixmap | None = None
        self._width = self._height = 1
        self._zoom = 1.0
        self._fit = True
        self._centre = QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        look.changed.connect(self.update)

    # ---- what is shown ----

    def show_preview(self, pixmap: QPixmap | None, width: int, height: int) -> None:
        """Show a thumbnail (None: only its place) of a picture of ``width`` x ``height`` px, at Fit."""
        self._levels, self._preview = (), pixmap
        self._width, self._height = max(1, width), max(1, height)
        self._fit, self._centre = True, QPointF(0.5, 0.5)
        self._settle()

    def show_image(self, image: LoadedImage) -> None:
        """Show the picture itself where its thumbnail was; zoom and place stay."""
        self._levels, self._preview = image.levels, None
        self._width, self._height = max(1, image.width), max(1, image.height)
        self._settle()

    def show_frame(self, frame: QImage) -> None:
        """Show a frame of a video; zoom and place stay."""
        self._levels, self._preview = (frame,), None
        if (frame.width(), frame.height()) != (self._width, self._height):
            self._width, self._height = max(1, frame.width()), max(1, frame.height())
            self._settle()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._levels, self._preview = (), None
        self.update()

    @property
    def is_whole(self) -> bool:
        """Return whether the picture itself is shown, not its thumbnail."""
        return bool(self._levels)

    # ---- zoom ----

    @property
    def zoom(self) -> float:
        """Return pixels of the screen per pixel of the picture."""
        return self._zoom

    @property
    def fits(self) -> bool:
        """Return whether it follows the size of the window."""
        return self._fit

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; the point ``at`` (the middle by default) stays where it is."""
        point = QPointF(self.rect().center()) if at is None else at
        before = self.target()
        share = QPointF((point.x() - before.x()) / before.width(), (point.y() - before.y()) / before.height())
        self._fit = False
        self._zoom = min(MOST, max(LEAST, zoom))
        width, height = self._shown_size()
        left, top = point.x() - share.x() * width, point.y() - share.y() * height
        self._centre = QPointF((self.width() / 2 - left) / width, (self.height() / 2 - top) / height)
        self._settle()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (or out, with negative steps)."""
        self.set_zoom(self._zoom * ZOOM_STEP**steps, at)

    def fit(self) -> None:
        """Show it whole; a small picture is not enlarged."""
        self._fit, self._centre = True, QPointF(0.5, 0.5)
        self._settle()

    def toggle_fit(self, at: QPointF | None = None) -> None:
        """Change between Fit and 100%."""
        if self._fit:
            self.set_zoom(1.0, at)
        else:
            self.fit()

    def target(self) -> QRectF:
        """Return where the picture lies in the widget, logical px."""
        width, height = self._shown_size()
        left = self.width() / 2 - self._centre.x() * width
        top = self.height() / 2 - self._centre.y() * height
        return QRectF(left, top, width, height)

    def _shown_size(self) -> tuple[float, float]:
        scale = self._zoom / self.devicePixelRatioF()
        return max(1.0, self._width * scale), max(1.0, self._height * scale)

    def _settle(self) -> None:
        if self._fit:
            ratio = self.devicePixelRatioF()
            wide, high = max(1, self.width() - 2 * MARGIN), max(1, self.height() - 2 * MARGIN)
            self._zoom = min(1.0, wide * ratio / self._width, high * ratio / self._height)
        else:
            self._keep_in_sight()
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._can_pan() else Qt.CursorShape.ArrowCursor)
        self.zoomed.emit(self._zoom, self._fit)
        self.update()

    def _keep_in_sight(self) -> None:
        """Centre what is smaller than the window; let no edge of the rest come inside it."""
        width, height = self._shown_size()

        def bound(centre: float, shown: float, room: int) -> float:
            half = room / 2 / shown
            return 0.5 if shown <= room else min(1 - half, max(half, centre))

        self._centre = QPointF(bound(self._centre.x(), width, self.width()),
                               bound(self._centre.y(), height, self.height()))  # fmt: skip

    def _can_pan(self) -> bool:
        width, height = self._shown_size()
        return not self._fit and (width > self.width() or height > self.height())

    # ---- events ----

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.viewer"))
        target = self.target()
        smooth = self._zoom <= NEAREST_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if self._levels:
            level = self._level(target.width() * self.devicePixelRatioF())
            seen = target.intersected(QRectF(self.rect()))
            scale_x, scale_y = level.width() / target.width(), level.height() / target.height()
            source = QRectF((seen.x() - target.x()) * scale_x, (seen.y() - target.y()) * scale_y,
                            seen.width() * scale_x, seen.height() * scale_y)  # fmt: skip
            painter.drawImage(seen, level, source)
        elif self._preview is not None:
            painter.drawPixmap(target, self._preview, QRectF(self._preview.rect()))
        else:
            painter.fillRect(target, self._look.colour("tile.empty"))

    def _level(self, width: float) -> QImage:
        """Return the smallest level that need not be enlarged."""
        fine = [level for level in self._levels if level.width() >= width]
        return fine[-1] if fine else self._levels[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._can_pan():
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            width, height = self._shown_size()
            moved = event.position() - self._held
            self._held = event.position()
            self._centre -= QPointF(moved.x() / width, moved.y() / height)
            self._keep_in_sight()
            self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_fit(event.position())
