"""SharedView: one zoom and one place for pictures of different sizes. Mathematics only.

Everything is relative: a scale of 1 is Fit, and a centre of (0.5, 0.5) is the middle of each picture, so that the same
part of each is seen whatever its size in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.25
MOST_SCALE, LEAST_SCALE = 64.0, 0.1
MARGIN = 12.0
"""Kept free around a picture at Fit, logical px."""


@dataclass(slots=True)
class Place:
    """How one picture is seen: its scale (1 is Fit), and the point of it in the middle of its pane, 0 to 1."""

    scale: float = 1.0
    centre: QPointF = field(default_factory=lambda: QPointF(0.5, 0.5))


class SharedView:
    """The zoom and place of all panes: the same for all, or of each when they are not ``linked``."""

    def __init__(self) -> None:
        self.linked = True
        self._shared = Place()
        self._own: list[Place] = []
        self._offsets: list[QPointF] = []
        self._pictures: list[QSizeF] = []
        self._room = QSizeF(1, 1)

    def set_pictures(self, sizes: Sequence[tuple[int, int]]) -> None:
        """Take the pictures' sizes in pixels; offsets and own places of panes are forgotten."""
        self._pictures = [QSizeF(max(1, width), max(1, height)) for width, height in sizes]
        self._own = [Place() for _ in sizes]
        self._offsets = [QPointF(0, 0) for _ in sizes]
        self._shared = Place()

    def replace_picture(self, pane: int, width: int, height: int) -> None:
        """Put another picture into a pane, without an offset; zoom and place stay."""
        self._pictures[pane] = QSizeF(max(1, width), max(1, height))
        self._offsets[pane] = QPointF(0, 0)

    def set_room(self, width: float, height: float) -> None:
        """Take the size of a pane, logical px."""
        self._room = QSizeF(max(1.0, width), max(1.0, height))

    def set_linked(self, *, linked: bool) -> None:
        """Let all panes share one place, that of the first, or give each its own from what it shows now."""
        if linked == self.linked:
            return
        if not linked:
            self._own = [Place(self._shared.scale, self._centre(pane)) for pane in range(len(self._pictures))]
        elif self._own:
            self._shared = Place(self._own[0].scale, QPointF(self._own[0].centre))
            self._offsets = [QPointF(0, 0) for _ in self._own]
        self.linked = linked

    # ---- what is seen ----

    def scale(self, pane: int) -> float:
        """Return a pane's scale; 1 is Fit."""
        return self._shared.scale if self.linked else self._own[pane].scale

    @property
    def fits(self) -> bool:
        """Return whether every pane shows its picture whole."""
        places = [self._shared] if self.linked else self._own
        return all(place.scale == 1.0 for place in places) and not any(self.offset(p) for p in range(len(self._own)))

    def zoom(self, pane: int, ratio: float = 1.0) -> float:
        """Return pixels of the screen per pixel of a pane's picture; ``ratio`` is the device pixel ratio."""
        return self.shown(pane).width() * ratio / self._pictures[pane].width()

    def offset(self, pane: int) -> QPointF:
        """Return how far a pane was moved by itself, in parts of its picture."""
        return self._offsets[pane]

    def shown(self, pane: int) -> QSizeF:
        """Return how large a pane's picture is drawn, logical px."""
        return self._fitted(pane) * self.scale(pane)

    def target(self, pane: int) -> QRectF:
        """Return where a pane's picture lies in it, logical px."""
        size, centre = self.shown(pane), self._centre(pane)
        left = self._room.width() / 2 - centre.x() * size.width()
        top = self._room.height() / 2 - centre.y() * size.height()
        return QRectF(left, top, size.width(), size.height())

    def seen(self, pane: int) -> QRectF:
        """Return which part of a pane's picture is in sight, 0 to 1."""
        target = self.target(pane)
        part = target.intersected(QRectF(0, 0, self._room.width(), self._room.height()))
        return QRectF(
            (part.x() - target.x()) / target.width(), (part.y() - target.y()) / target.height(),
            part.width() / target.width(), part.height() / target.height(),
        )  # fmt: skip

    def is_cut(self, pane: int) -> bool:
        """Return whether a part of a pane's picture is out of sight."""
        seen = self.seen(pane)
        return seen.width() < 0.999 or seen.height() < 0.999

    # ---- changing ----

    def fit(self) -> None:
        """Show every picture whole, without offsets."""
        self._shared = Place()
        self._own = [Place() for _ in self._own]
        self._offsets = [QPointF(0, 0) for _ in self._offsets]

    def set_scale(self, pane: int, scale: float, at: QPointF | None = None) -> None:
        """Zoom; the point of the pane's picture under ``at`` (the middle by default, logical px) stays there."""
        point = QPointF(self._room.width() / 2, self._room.height() / 2) if at is None else at
        before = self.target(pane)
        share = QPointF((point.x() - before.x()) / before.width(), (point.y() - before.y()) / before.height())
        place = self._shared if self.linked else self._own[pane]
        place.scale = min(MOST_SCALE, max(LEAST_SCALE, scale))
        size = self.shown(pane)
        middle = QPointF(
            share.x() + (self._room.width() / 2 - point.x()) / size.width(),
            share.y() + (self._room.height() / 2 - point.y()) / size.height(),
        )
        place.centre = middle - (self.offset(pane) if self.linked else QPointF(0, 0))
        self._keep_in_sight()

    def zoom_by(self, pane: int, steps: float, at: QPointF | None = None) -> None:
        """Zoom in by steps of a quarter, or out with negative ones."""
        self.set_scale(pane, self.scale(pane) * STEP**steps, at)

    def set_zoom(self, pane: int, zoom: float, ratio: float = 1.0, at: QPointF | None = None) -> None:
        """Zoom so that a pane shows so many pixels of the screen per pixel of its picture."""
        self.set_scale(pane, zoom * self._pictures[pane].width() / ratio / self._fitted(pane).width(), at)

    def pan(self, pane: int, by: QPointF) -> None:
        """Move what is seen by so many logical px, in all panes that are linked."""
        size = self.shown(pane)
        place = self._shared if self.linked else self._own[pane]
        place.centre = place.centre - QPointF(by.x() / size.width(), by.y() / size.height())
        self._keep_in_sight()

    def shift(self, pane: int, by: QPointF) -> None:
        """Move one pane by itself by so many logical px: the others stay."""
        if not self.linked:
            self.pan(pane, by)
            return
        size = self.shown(pane)
        moved = self._offsets[pane] - QPointF(by.x() / size.width(), by.y() / size.height())
        self._offsets[pane] = QPointF(_bound(moved.x(), 0.9), _bound(moved.y(), 0.9))

    def reset_offset(self, pane: int) -> None:
        """Bring a pane back to where the others are."""
        self._offsets[pane] = QPointF(0, 0)

    # ---- inside ----

    def _fitted(self, pane: int) -> QSizeF:
        """Return how large a picture is at Fit: all equally far, and the largest never enlarged."""
        room = QSizeF(max(1.0, self._room.width() - 2 * MARGIN), max(1.0, self._room.height() - 2 * MARGIN))

        def factor(picture: QSizeF) -> float:
            return min(room.width() / picture.width(), room.height() / picture.height())

        least = min(factor(picture) for picture in self._pictures)
        return self._pictures[pane] * (factor(self._pictures[pane]) * min(1.0, 1.0 / least))

    def _centre(self, pane: int) -> QPointF:
        return self._shared.centre + self._offsets[pane] if self.linked else self._own[pane].centre

    def _keep_in_sight(self) -> None:
        """Centre what is smaller than a pane; let no edge of the rest come inside it."""
        if self.linked:
            self._bring_in(self._shared, 0)
            return
        for pane, place in enumerate(self._own):
            self._bring_in(place, pane)

    def _bring_in(self, place: Place, pane: int) -> None:
        size = self.shown(pane)
        place.centre = QPointF(
            _inside(place.centre.x(), size.width(), self._room.width()),
            _inside(place.centre.y(), size.height(), self._room.height()),
        )


def _inside(centre: float, shown: float, room: float) -> float:
    half = room / 2 / shown
    return 0.5 if shown <= room else min(1 - half, max(half, centre))


def _bound(value: float, most: float) -> float:
    return min(most, max(-most, value))


def same_shape(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two pictures (width, height) have the same aspect, give or take a hundredth."""
    return abs(one[0] * other[1] / max(1, one[1] * other[0]) - 1) <= 0.01
