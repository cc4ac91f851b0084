"""ImageCanvas: one picture to look at, never resampled more than it has to be."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.viewer.zoom_canvas import MARGIN, ZoomCanvas
from vitrine.viewmodels.image_loader import ImagePart, LoadedImage

NEAREST_FROM = 2.0
"""Over 200% pixels are shown as they are."""
SCALED_PIXELS = 16_000_000
"""A shrunk picture of at most so many pixels is kept as it is shown: the next paint only copies it."""


class ImageCanvas(ZoomCanvas):
    """Draws a picture or, until it is decoded, its thumbnail in the same place.

    Signals (besides those of ZoomCanvas):
        part_wanted(QRect): this part of a picture that is kept at a reduced size is seen larger than that, px of it.
    """

    part_wanted = Signal(QRect)

    def __init__(self, look: Look, parent: QWidget | None = None, *, margin: float = MARGIN) -> None:
        super().__init__(look, parent, margin=margin)
        self._levels: tuple[QImage, ...] = ()
        self._preview: QPixmap | None = None
        self._ground = QColor()
        self._whole = QSize()
        self._part: ImagePart | None = None
        self._scaled: tuple[tuple[int, QSize], QPixmap] | None = None

    # ---- what is shown ----

    def show_preview(self, pixmap: QPixmap | None, width: int, height: int, colour: str = "") -> None:
        """Show a thumbnail of a picture of ``width`` x ``height`` px; the zoom stays.

        Without one its place is shown in ``colour``, the picture's average, where that is known.
        """
        self.clear()
        self._preview, self._ground = pixmap, QColor(colour)
        self._view.set_picture(width, height)
        self._tell()

    def show_image(self, image: LoadedImage) -> None:
        """Show the picture itself where its thumbnail was; zoom and place stay."""
        self._levels, self._preview, self._scaled, self._part = image.levels, None, None, None
        self._whole = QSize(image.width, image.height) if image.reduced and not image.unfinished else QSize()
        self._view.set_picture(image.width, image.height)
        self._tell()
        self._on_settled()

    def show_part(self, part: ImagePart) -> None:
        """Show a part of the picture at its own size over the reduced one."""
        self._part = part
        self.update()

    def show_frame(self, frame: QImage) -> None:
        """Show a frame of a video; zoom and place stay."""
        other = not self._levels or frame.size() != self._levels[0].size()
        self._levels, self._preview, self._scaled = (frame,), None, None
        if other:
            self._view.set_picture(frame.width(), frame.height())
            self._tell()
        self.update(self._view.target().toAlignedRect())

    def clear(self) -> None:
        """Show nothing."""
        self._levels, self._preview, self._scaled = (), None, None
        self._whole, self._part = QSize(), None
        self._settled.stop()
        self.update()

    @property
    def shown_share(self) -> float:
        """Return how much of the picture's width has its own pixels: 1, or less for one kept at a reduced size."""
        return self._levels[0].width() / self._whole.width() if self._levels and self._whole.isValid() else 1.0

    @property
    def is_whole(self) -> bool:
        """Return whether the picture itself is shown, not its thumbnail."""
        return bool(self._levels)

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.colour("bg.viewer"))
        target = self._view.target()
        if self._scaled is not None and self._levels and self._scaled[0] == self._scaled_key():
            painter.drawPixmap(target.topLeft(), self._scaled[1])
        elif self._levels:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._view.zoom <= NEAREST_FROM)
            self._paint_level(painter, target)
        elif self._preview is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, self._preview, QRectF(self._preview.rect()))
        else:
            painter.fillRect(target, self._ground if self._ground.isValid() else self._look.colour("tile.empty"))

    def _paint_level(self, painter: QPainter, target: QRectF) -> None:
        level = self._level(target.width() * self.devicePixelRatioF())
        seen = target.intersected(QRectF(self.rect()))
        scale_x, scale_y = level.width() / target.width(), level.height() / target.height()
        corner = seen.topLeft() - target.topLeft()
        source = QRectF(corner.x() * scale_x, corner.y() * scale_y, seen.width() * scale_x, seen.height() * scale_y)
        painter.drawImage(seen, level, source)
        if self._part is not None and level is self._levels[0] and self._whole.isValid():
            scale = target.width() / self._whole.width()
            place = QRectF(self._part.rect)
            place = QRectF(place.topLeft() * scale + target.topLeft(), place.size() * scale)
            painter.drawImage(place, self._part.image, QRectF(self._part.image.rect()))

    def _level(self, width: float) -> QImage:
        """Return the smallest level that need not be enlarged."""
        fine = [level for level in self._levels if level.width() >= width - 0.5]
        return fine[-1] if fine else self._levels[0]

    def _scaled_key(self) -> tuple[int, QSize]:
        size = self._view.shown() * self.devicePixelRatioF()
        return self._levels[0].cacheKey(), size.toSize()

    def _on_settled(self) -> None:
        """Shrink the picture once for all the paints to come, now that the zoom stands still."""
        self._want_part()
        if not self._levels or self._view.zoom >= 1 or not self._worth_keeping():
            return
        key = self._scaled_key()
        if key[1].width() * key[1].height() > SCALED_PIXELS or (self._scaled is not None and self._scaled[0] == key):
            return
        smooth = Qt.TransformationMode.SmoothTransformation
        image = self._level(key[1].width())
        if image.size() != key[1]:  # else it was decoded for just this place
            image = image.scaled(key[1], Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._scaled = (key, pixmap)
        self.update()

    def _want_part(self) -> None:
        """Ask for what is in sight at its own size, where the picture is seen larger than it is kept."""
        target = self._view.target()
        if not self._whole.isValid() or target.width() * self.devicePixelRatioF() <= self._levels[0].width():
            return
        scale = self._whole.width() / target.width()
        seen = target.intersected(QRectF(self.rect())).translated(-target.topLeft())
        place = QRectF(seen.topLeft() * scale, seen.size() * scale).toAlignedRect() & QRect(QPoint(0, 0), self._whole)
        if not place.isEmpty() and (self._part is None or not self._part.rect.contains(place)):
            self.part_wanted.emit(place)

    def _worth_keeping(self) -> bool:
        """Return whether what is shown stays: not so in a playing video."""
        return True
