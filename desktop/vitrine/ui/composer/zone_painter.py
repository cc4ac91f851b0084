"""ZonePainter: how a drop zone looks in each of its states, mirrored where reading goes from right to left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from vitrine.ui.composer.input_cell import paint_cover
from vitrine.ui.look import Look
from vitrine.ui.parts.text import paint_lines
from vitrine.ui.theme import MEDIUM

EMPTY, GROWN, FILLED, FRAME = 56, 112, 88, 92
RADIUS, PADDING, TEXT_LEFT, REFUSED_LEFT = 8, 16, 47, 44
THUMB_HEIGHT, THUMB_MAX, THUMB_MIN = 72, 108, 54
BADGE = 20


class ZonePainter:
    """Paints on one zone. Heights are the design's, grown with the text."""

    def __init__(self, look: Look, zone: QWidget) -> None:
        self._look, self._zone = look, zone

    def height(self, design: int) -> int:
        """Return a height of the design as it is with the text's size."""
        return self._look.px(design)

    def empty(self, painter: QPainter, title: str, hint: str, *, hovered: bool) -> None:
        """Paint what an empty zone asks for."""
        self._dashed(painter, QRectF(self._zone.rect()), hovered=hovered)
        middle = self._zone.height() / 2
        icon = self._look.pixmap(self._zone, "image-plus", "text.3", 20)
        painter.drawPixmap(self._at(PADDING, 20, middle - 10), icon)
        self._two_lines(painter, TEXT_LEFT, middle, title, hint, "text.2", self._zone.width() - TEXT_LEFT - 8)

    def grown(self, painter: QPainter, title: str, consequence: str) -> None:
        """Paint what a drop would do."""
        look, width = self._look, self._zone.width()
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.setBrush(look.colour("accent.subtle"))
        painter.drawRoundedRect(QRectF(self._zone.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        top = (self._zone.height() - 20 - 7 - look.line() - 5 - look.line()) / 2
        painter.drawPixmap(
            QPointF(round(width / 2 - 10), round(top)), look.pixmap(self._zone, "image-plus", "accent.text", 20)
        )
        painter.setPen(look.colour("accent.text"))
        for y, font, text in (
            (top + 27, look.font(weight=MEDIUM), title),
            (top + 27 + look.line() + 5, look.font("caption"), consequence),
        ):
            painter.setFont(font)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width - 16)
            painter.drawText(QRectF(8, y, width - 16, look.line()), int(Qt.AlignmentFlag.AlignCenter), shown)

    def filled(
        self, painter: QPainter, picture: QImage | None, aspect: float, name: str, facts: str, *, room: int
    ) -> None:
        """Paint a picture with its facts; ``room`` is what the remove button takes at the far end."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("bg.inset"))
        painter.drawRoundedRect(QRectF(0, 0, self._zone.width(), self.height(FILLED)), RADIUS, RADIUS)
        thumb = self.thumb(aspect)
        paint_cover(painter, self._mirrored(thumb), picture, self._look)
        left = thumb.right() + 12
        high = self._look.line() + self._look.line("caption")
        self._two_lines(
            painter, left, 13 + high / 2, name, facts, "text.1", self._zone.width() - left - room, weight=MEDIUM
        )

    def thumb(self, aspect: float) -> QRectF:
        """Return where a picture of this aspect stands, as if reading went from left to right."""
        high = self.height(FILLED) - 16
        wide = min(THUMB_MAX, max(THUMB_MIN, THUMB_HEIGHT * aspect))
        return QRectF(8, 8, round(wide), high)

    def frame(self, painter: QPainter, name: str, *, hovered: bool) -> None:
        """Paint the place of a film's frame."""
        rect = QRectF(0, 0, self._zone.width(), self.height(FRAME))
        self._dashed(painter, rect, "bg.inset", hovered=hovered)
        top = (rect.height() - 20 - 7 - self._look.line("caption")) / 2
        icon = self._look.pixmap(self._zone, "image-plus", "text.3", 20)
        painter.drawPixmap(QPointF(round(rect.center().x() - 10), round(top)), icon)
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("text.3"))
        words = QRectF(0, top + 27, rect.width(), self._look.line("caption"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), name)

    def filled_frame(self, painter: QPainter, picture: QImage | None, name: str, button: QRectF) -> None:
        """Paint a film's frame with its name on it, and a ground for the remove button."""
        rect = QRectF(0, 0, self._zone.width(), self.height(FRAME))
        paint_cover(painter, rect, picture, self._look, radius=RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("badge.scrim"))
        painter.drawRoundedRect(button, 5, 5)
        font = self._look.font("micro")
        high = self._look.px(BADGE)
        badge = QRectF(6, rect.height() - high - 6, QFontMetricsF(font).horizontalAdvance(name) + 12, high)
        badge = self._mirrored(badge)
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font)
        painter.setPen(self._look.colour("text.on_image"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), name)

    def refused(self, painter: QPainter, title: Sequence[str], hint: Sequence[str]) -> None:
        """Paint why a file was not taken."""
        look = self._look
        painter.setPen(QPen(look.colour("danger"), 1))
        painter.setBrush(look.colour("danger.subtle"))
        painter.drawRoundedRect(QRectF(self._zone.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.drawPixmap(self._at(PADDING, 16, 20), look.pixmap(self._zone, "circle-alert", "danger", 16))
        first, second = look.line(), look.line("caption")
        top = (self._zone.height() - first * len(title) - second * len(hint)) / 2
        width = self._zone.width() - REFUSED_LEFT - PADDING
        room = self._mirrored(QRectF(REFUSED_LEFT, top, width, self._zone.height()))
        painter.setPen(look.colour("text.1"))
        paint_lines(painter, room, list(title), look.font(weight=MEDIUM), first, Qt.AlignmentFlag.AlignLeading)
        painter.setPen(look.colour("text.2"))
        room.translate(0, first * len(title))
        paint_lines(painter, room, list(hint), look.font("caption"), second, Qt.AlignmentFlag.AlignLeading)

    def caption(self, painter: QPainter, lines: Sequence[str]) -> None:
        """Paint what is wrong under what is there."""
        line = self._look.line("caption")
        rect = QRectF(0, self._zone.height() - line * len(lines), self._zone.width(), line * len(lines))
        painter.setPen(self._look.colour("danger"))
        paint_lines(painter, rect, list(lines), self._look.font("caption"), line, Qt.AlignmentFlag.AlignLeading)

    # ---- inside ----

    def _dashed(self, painter: QPainter, rect: QRectF, fill: str = "", *, hovered: bool) -> None:
        pen = QPen(self._look.colour("text.3" if hovered else "line.strong"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self._look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _two_lines(
        self, painter: QPainter, left: float, middle: float, title: str, below: str, token: str, room: float,
        *, weight: int | None = None,
    ) -> None:  # fmt: skip
        first, second = self._look.line(), self._look.line("caption")
        top = round(middle - (first + second) / 2)
        for y, height, text, colour, font in (
            (top, first, title, token, self._look.font(weight=weight)),
            (top + first, second, below, "text.3", self._look.font("caption", tabular=True)),
        ):
            painter.setFont(font)
            painter.setPen(self._look.colour(colour))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            painter.drawText(self._mirrored(QRectF(left, y, room, height)), flags, shown)

    def _at(self, left: float, width: float, top: float) -> QPointF:
        return self._mirrored(QRectF(left, round(top), width, width)).topLeft()

    def _mirrored(self, rect: QRectF) -> QRectF:
        if not self._zone.isRightToLeft():
            return rect
        return QRectF(self._zone.width() - rect.right(), rect.y(), rect.width(), rect.height())
