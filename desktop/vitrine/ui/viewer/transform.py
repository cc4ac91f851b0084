"""ViewTransform: where a picture lies in a widget: Fit, zoom about a point, pan. Mathematics only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

FIT = 0.0
"""A choice of zoom: as large as the window allows."""
ZOOM_STEP = 1.25
MOST, LEAST = 32.0, 0.02


class ViewTransform:
    """A picture of some size in a room of some size. Zoom 1 puts one pixel of the picture on one of the screen.

    ``centre`` is the point of the picture in the middle of the room, both from 0 to 1.
    """

    def __init__(self, margin: float) -> None:
        """``margin`` is kept free around the picture at Fit, logical px."""
        self.margin = margin
        self.zoom = 1.0
        self.fits = True
        self.centre = QPointF(0.5, 0.5)
        self._picture = QSizeF(1, 1)
        self._room = QSizeF(1, 1)
        self._ratio = 1.0

    def set_picture(self, width: int, height: int) -> None:
        """Change the picture's size in pixels; zoom and centre stay, and Fit fits anew."""
        self._picture = QSizeF(max(1, width), max(1, height))
        self._settle()

    def set_room(self, width: float, height: float, ratio: float) -> None:
        """Change the room's size in logical px and its device pixel ratio."""
        self._room, self._ratio = QSizeF(max(1.0, width), max(1.0, height)), max(0.1, ratio)
        self._settle()

    def fit(self) -> None:
        """Show it whole; a small picture is not enlarged."""
        self.fits, self.centre = True, QPointF(0.5, 0.5)
        self._settle()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; the point of the picture under ``at`` (the middle of the room by default) stays there."""
        point = QPointF(self._room.width() / 2, self._room.height() / 2) if at is None else at
        before = self.target()
        share = QPointF((point.x() - before.x()) / before.width(), (point.y() - before.y()) / before.height())
        self.fits = False
        self.zoom = min(MOST, max(LEAST, zoom))
        size = self.shown()
        left, top = point.x() - share.x() * size.width(), point.y() - share.y() * size.height()
        middle = QPointF(self._room.width() / 2 - left, self._room.height() / 2 - top)
        self.centre = QPointF(middle.x() / size.width(), middle.y() / size.height())
        self._settle()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in by steps of a quarter, or out with negative ones."""
        self.set_zoom(self.zoom * ZOOM_STEP**steps, at)

    def pan(self, by: QPointF) -> None:
        """Move the picture by so many logical px; no edge comes inside the room."""
        size = self.shown()
        self.centre -= QPointF(by.x() / size.width(), by.y() / size.height())
        self._settle()

    @property
    def can_pan(self) -> bool:
        """Return whether it is larger than the room."""
        size = self.shown()
        return not self.fits and (size.width() > self._room.width() or size.height() > self._room.height())

    def shown(self) -> QSizeF:
        """Return how large it is shown, logical px."""
        scale = self.zoom / self._ratio
        return QSizeF(max(1.0, self._picture.width() * scale), max(1.0, self._picture.height() * scale))

    def target(self) -> QRectF:
        """Return where it lies, logical px, with its corner on a whole pixel of the screen."""
        size = self.shown()
        left = self._room.width() / 2 - self.centre.x() * size.width()
        top = self._room.height() / 2 - self.centre.y() * size.height()
        return QRectF(QPointF(self._snap(left), self._snap(top)), size)

    def _snap(self, length: float) -> float:
        return round(length * self._ratio) / self._ratio

    def _settle(self) -> None:
        if self.fits:
            wide = max(1.0, self._room.width() - 2 * self.margin) * self._ratio
            high = max(1.0, self._room.height() - 2 * self.margin) * self._ratio
            self.zoom = min(1.0, wide / self._picture.width(), high / self._picture.height())
            return
        size = self.shown()
        self.centre = QPointF(
            _bound(self.centre.x(), size.width(), self._room.width()),
            _bound(self.centre.y(), size.height(), self._room.height()),
        )


def _bound(centre: float, shown: float, room: float) -> float:
    """Centre what is smaller than the room; let no edge of the rest come inside it."""
    half = room / 2 / shown
    return 0.5 if shown <= room else min(1 - half, max(half, centre))
