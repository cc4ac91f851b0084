"""Icons: the bundled SVG line icons in a token's colour, rendered when first drawn and kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from vitrine.ui.theme import Theme


class Icons:
    """The icons of one theme. Nothing is read or rendered before it is drawn."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        self._icons: dict[tuple[str, str, int, str], QIcon] = {}

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

    def icon(self, name: str, colour: str = "text.2", size: int = 16, *, chosen: str = "text.1") -> QIcon:
        """Return an icon for Qt's own widgets: normal, disabled, and ``chosen`` for On and Selected."""
        key = (name, colour, size, chosen)
        found = self._icons.get(key)
        if found is None:
            found = self._icons[key] = QIcon(_TokenIcon(self, name, colour, chosen))
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


class _TokenIcon(QIconEngine):
    """Renders at the exact size and ratio Qt asks for, so that nothing is scaled."""

    def __init__(self, icons: Icons, name: str, colour: str, chosen: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour = colour
        self._chosen = chosen

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        pixmap = self._icons.pixmap(self._name, self._token(mode, state), side, ratio)
        left = rect.x() + (rect.width() - side) // 2
        painter.drawPixmap(left, rect.y() + (rect.height() - side) // 2, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._icons.pixmap(self._name, self._token(mode, state), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)
        return self._icons.pixmap(self._name, self._token(mode, state), side, scale)

    def clone(self) -> QIconEngine:
        return _TokenIcon(self._icons, self._name, self._colour, self._chosen)

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text.disabled"
        return self._chosen if state == QIcon.State.On or mode == QIcon.Mode.Selected else self._colour
