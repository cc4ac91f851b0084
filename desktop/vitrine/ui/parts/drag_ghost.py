"""The picture that follows the pointer while results are dragged: up to two cards and their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from vitrine.ui.look import Look

SIDE = 96
CARD = 82
BADGE = 20


def drag_ghost(look: Look, pictures: Sequence[QPixmap], count: int, ratio: float) -> QPixmap:
    """Return a ghost for ``count`` dragged results; ``pictures`` are those at hand, the first one on top."""
    ghost = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    ghost.setDevicePixelRatio(ratio)
    ghost.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ghost)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    cards = list(pictures[:2]) or [QPixmap()]
    for number in range(len(cards) - 1, -1, -1):
        card = QRectF(4 + 6 * (1 - number), 10 + 6 * number, CARD, CARD * 0.8)
        painter.setPen(look.colour("line.strong"))
        painter.setBrush(look.colour("tile.empty"))
        painter.drawRoundedRect(card, 4, 4)
        if not cards[number].isNull():
            painter.drawPixmap(card.adjusted(1, 1, -1, -1), cards[number], _middle(cards[number], CARD / (CARD * 0.8)))
    if count > 1:
        badge = QRectF(SIDE - BADGE, 0, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(badge, BADGE / 2, BADGE / 2)
        painter.setPen(look.colour("on_accent"))
        painter.setFont(look.font("micro", tabular=True))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), str(count) if count < 100 else "99+")
    painter.end()
    return ghost


def _middle(pixmap: QPixmap, aspect: float) -> QRectF:
    """Return the largest part in the middle of a picture that has this shape, in its own pixels."""
    width, height = pixmap.width(), pixmap.height()
    wide, high = min(width, height * aspect), min(height, width / aspect)
    return QRectF((width - wide) / 2, (height - high) / 2, wide, high)
