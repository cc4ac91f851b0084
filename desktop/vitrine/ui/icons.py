"""Icons: the bundled SVG line icons in a token's colour, rendered when first drawn and kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from vitrine.ui.theme import Theme


class Icons:
    """The icons of one theme. Nothing is read or rendered before it is drawn."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int = 16, ratio: float = 1.0, *, filled: bool = False) -> QPixmap:
        """Return an icon ``size`` logical px square in a token's colour for a screen of this device pixel ratio.

        ``filled`` paints the inside too (the favourite star when it is on). Raises FileNotFoundError for an
        unknown name and KeyError for an unknown token.
        """
        key = (name, colour, size, ratio, filled)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._render(name, colour, size, ratio, filled)
        return found

    def _render(self, name: str, colour: str, size: int, ratio: float, filled: bool) -> QPixmap:
        # QtSvg costs some 5 ms to import: not before the first icon is drawn.
        from PySide6.QtSvg import QSvgRenderer

        tint = self._theme.colour(colour).name()
        source = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", tint)
        if filled:
            source = source.replace('fill="none"', f'fill="{tint}"', 1)
        if size >= 32:
            source = source.replace('stroke-width="1.75"', 'stroke-width="1.25"', 1)
        side = round(size * ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(source.encode()).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
