"""The picture that follows the pointer while results are dragged: up to two cards and their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPixmap

from vitrine.ui.look import Look

SIZE = QSize(118, 98)
CARD = QSize(102, 82)
FRONT, BEHIND = QPoint(6, 9), QPoint(0, 15)
BADGE = 20
RADIUS = 5
HOT_SPOT = QPoint(20, 24)
"""Where in the ghost the pointer is: it is seen right of and below it."""


def drag_ghost(look: Look, pictures: Sequence[QPixmap], count: int, ratio: float) -> QPixmap:
    """Return a ghost for ``count`` dragged results; ``pictures`` are those at hand, the first one on top."""
    ghost = QPixmap(SIZE * ratio)
    ghost.setDevicePixelRatio(ratio)
    ghost.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ghost)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if count > 1:
        _paint_card(painter, look, BEHIND, pictures[1] if len(pictures) > 1 else QPixmap())
    _paint_card(painter, look, FRONT, pictures[0] if pictures else QPixmap())
    if count > 1:
        text = str(count) if count < 1000 else "999+"
        painter.setFont(look.font("micro", weight=600, tabular=True))
        wide = max(BADGE, round(painter.fontMetrics().horizontalAdvance(text)) + 10)
        badge = QRectF(SIZE.width() - 1 - wide, 0, wide, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(badge, BADGE / 2, BADGE / 2)
        painter.setPen(look.colour("on_accent"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return ghost


def _paint_card(painter: QPainter, look: Look, at: QPoint, picture: QPixmap) -> None:
    card = QRectF(at.x(), at.y(), CARD.width(), CARD.height())
    shape = QPainterPath()
    shape.addRoundedRect(card, RADIUS, RADIUS)
    painter.fillPath(shape, look.colour("tile.empty"))
    if not picture.isNull():
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(card, picture, _middle(picture, card.width() / card.height()))
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 0.5, RADIUS - 0.5)


def _middle(pixmap: QPixmap, aspect: float) -> QRectF:
    """Return the largest part in the middle of a picture that has this shape, in its own pixels."""
    width, height = pixmap.width(), pixmap.height()
    wide, high = min(width, height * aspect), min(height, width / aspect)
    return QRectF((width - wide) / 2, (height - high) / 2, wide, high)
