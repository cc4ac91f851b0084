"""TileBrush: the small strokes that tiles are painted with, right-to-left mirrored, in the fonts of one look."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from vitrine.ui.look import Look
from vitrine.ui.parts.text import break_lines
from vitrine.ui.theme import MEDIUM

RADIUS = 4
_KEPT_LINES = 512
_SPILL = 2
"""A line may reach so many px into its padding before it is broken: widths are never the designer's to the px."""
_LONGEST = 600
"""A prompt may be 100 kB: no two lines hold more than this many characters."""

LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""QPainter turns left and right round by itself where its device reads from right to left."""


class TileFonts(QObject):
    """The fonts of one look with their metrics, and lines of text broken before."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.look = look
        self._lines: dict[tuple[str, int, int], list[str]] = {}
        self._wear()
        look.changed.connect(self._wear)

    def broken(self, text: str, width: int, most: int) -> list[str]:
        """Return ``text`` in at most ``most`` caption lines of ``width`` px."""
        key = (text, width + _SPILL, most)
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= _KEPT_LINES:
                self._lines.clear()
            found = self._lines[key] = break_lines(text[:_LONGEST], self.caption, width + _SPILL, most)
        return found

    def _wear(self) -> None:
        self._lines.clear()
        self.caption = self.look.font("caption")
        self.medium = self.look.font("caption", weight=MEDIUM)
        self.number = self.look.font("caption", weight=MEDIUM, tabular=True)
        self.micro = self.look.font("micro")
        self.micro_number = self.look.font("micro", tabular=True)
        self.title = self.look.font("title")
        self.title_metrics = QFontMetricsF(self.title)
        self.figures = self.look.font("caption", tabular=True)
        self.figures_metrics = QFontMetricsF(self.figures)
        self.medium_metrics = QFontMetricsF(self.medium)
        self.number_metrics = QFontMetricsF(self.number)
        self.micro_metrics = QFontMetricsF(self.micro)
        self.micro_number_metrics = QFontMetricsF(self.micro_number)
        self.line = self.look.line("caption")
        self.row = self.look.px(18)


class TileBrush:
    """Paints into one tile. Rectangles are given as for left-to-right and mirrored here where need be."""

    __slots__ = ("_ratio", "fonts", "look", "painter", "rect", "rtl")

    def __init__(self, painter: QPainter, fonts: TileFonts, rect: QRect) -> None:
        self.painter = painter
        self.fonts = fonts
        self.look = fonts.look
        self.rect = rect
        self.rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._ratio = painter.device().devicePixelRatio()

    def place(self, left: float, top: float, width: float, height: float) -> QRectF:
        """Return a box of the tile, ``left`` px from its leading and ``top`` px from its upper edge; negative: the
        trailing and the lower one."""
        tile = self.rect
        x = left if left >= 0 else tile.width() + left - width
        y = top if top >= 0 else tile.height() + top - height
        if self.rtl:
            x = tile.width() - x - width
        return QRectF(tile.x() + x, tile.y() + y, width, height)

    def fill(self, colour: QColor | str, box: QRectF | QRect | None = None, radius: float = RADIUS) -> None:
        """Fill a box with round corners, by default the whole tile."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.look.colour(colour) if isinstance(colour, str) else colour)
        self.painter.drawRoundedRect(QRectF(self.rect if box is None else box), radius, radius)

    def scrim(self, box: QRectF, *, strong: bool = False) -> None:
        """Lay the dark ground of a badge over the picture."""
        colour = QColor(self.look.colour("badge.scrim"))
        if strong:
            colour.setAlpha(230)
        self.fill(colour, box)

    def icon(self, centre: QPointF, name: str, token: str, size: int, *, filled: bool = False) -> None:
        """Paint an icon of ``size`` px around a point, on whole pixels."""
        pixmap = self.look.icons.pixmap(name, token, size, self._ratio, filled=filled)
        self.painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), pixmap)

    def text(self, box: QRectF, words: str, token: str, flags: Qt.AlignmentFlag = LEADING) -> None:
        """Write one line in the painter's font."""
        self.painter.setPen(self.look.colour(token))
        self.painter.drawText(box, int(flags), words)

    def lines(self, top: int, lines: list[str], token: str, padding: int) -> None:
        """Write caption lines from ``top`` px below the tile's upper edge, ``padding`` px from its sides."""
        self.painter.setFont(self.fonts.caption)
        for number, words in enumerate(lines):
            box = self.place(padding, top + number * self.fonts.line, self.rect.width() - 2 * padding, self.fonts.line)
            self.text(box, words, token)
