"""HoverScrub: after a moment over a film, the pointer's place in its tile is the moment that is seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QPixmap

from vitrine.domain.generation import Generation, MediaKind
from vitrine.ui.gallery.tile_parts import EDGE, OVER
from vitrine.viewmodels.strips import Strips
from vitrine.viewmodels.tile import Tile, TileKind

DELAY_MS = 180
PARTS_ABOVE = 2 * EDGE + OVER
"""In a tile's upper px the pointer is at what can be pressed there, and it is shown."""


class HoverScrub(QObject):
    """Which film the pointer scrubs, and where in it. Its timer runs once, when the pointer comes to a film.

    Signals:
        changed(object): the Generation whose tile looks different now.
    """

    changed = Signal(object)

    def __init__(self, strips: Strips, parent: QObject) -> None:
        super().__init__(parent)
        self._enabled = True
        self.covers_parts = False
        """Whether the pointer is where the tile's tick, star and menu are not wanted."""
        self._strips = strips
        self._film: Generation | None = None
        self._share = 0.0
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._show)
        self._begun = False
        strips.ready.connect(self._on_ready)

    def set_enabled(self, *, enabled: bool) -> None:
        """Let films be scrubbed or not: a switch in Appearance."""
        self._enabled = enabled
        if not enabled:
            self.stop()

    def follow(self, tile: Tile | None, rect: QRect, point: QPoint) -> None:
        """Take where the pointer is: over a tile at ``rect``, or over none."""
        film = tile.generation if tile is not None and _can_be_scrubbed(tile) and self._enabled else None
        if film is None:
            self.stop()
            return
        if self._film is None or film.name != self._film.name:
            self.stop()
            self._delay.start()
        self._film = film
        self._share = min(1.0, max(0.0, (point.x() - rect.left()) / max(1, rect.width())))
        self.covers_parts = point.y() - rect.top() > PARTS_ABOVE
        self._show_again()

    def stop(self) -> None:
        """Show the film as it is at rest."""
        film, begun = self._film, self._begun
        self._delay.stop()
        self._film, self._begun = None, False
        if film is not None and begun:
            self.changed.emit(film)

    def share(self, tile: Tile, rect: QRect, ratio: float) -> float | None:
        """Return how far into a tile's film the pointer is, 0..1; None when it is not scrubbed, or not yet."""
        return self._share if self.frame(tile, rect, ratio) is not None else None

    def frame(self, tile: Tile, rect: QRect, ratio: float) -> QPixmap | None:
        """Return what the film shows where the pointer is, for a tile at ``rect``; None while it is at rest."""
        if not self._begun or self._film is None or tile.key != self._film.name:
            return None
        frames = self._strips.frames(self._film, rect.width(), rect.height(), ratio)
        return frames[min(len(frames) - 1, int(self._share * len(frames)))] if frames else None

    def _show(self) -> None:
        self._begun = True
        self._show_again()

    def _show_again(self) -> None:
        if self._begun and self._film is not None:
            self.changed.emit(self._film)

    def _on_ready(self, name: str) -> None:
        if self._film is not None and self._film.name == name:
            self._show_again()


def _can_be_scrubbed(tile: Tile) -> bool:
    return tile.kind is TileKind.RESULT and tile.makes is MediaKind.VIDEO and tile.uploading is None
