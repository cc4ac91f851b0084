"""Elevation: the cached shadow and the raised ground under popovers, toasts and the selection bar."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from vitrine.ui.look import Look

BLUR, DROP = 20, 8
INNER = 12
"""How far the blur reaches under the card, in px; at least the card's radius."""
MARGINS = QMargins(BLUR, BLUR - DROP, BLUR, BLUR + DROP)
"""Room a raised widget keeps around its card for the shadow."""


def paint_raised(painter: QPainter, card: QRectF, look: Look, radius: int = 8, ground: str = "bg.raised") -> None:
    """Paint shadow, ground and the 1 px line of a raised card."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_shadow(painter, card, look.colour("menu.shadow.scrim"), radius)
    painter.setPen(QPen(look.colour("line"), 1))
    painter.setBrush(look.colour(ground))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _paint_shadow(painter: QPainter, card: QRectF, colour: QColor, radius: int) -> None:
    corner = BLUR + INNER
    ratio = painter.device().devicePixelRatio()
    patch = _patch(colour.rgba(), radius, ratio)
    frame = card.adjusted(-BLUR, -BLUR + DROP, BLUR, BLUR + DROP)
    xs = (frame.left(), frame.left() + corner, frame.right() - corner, frame.right())
    ys = (frame.top(), frame.top() + corner, frame.bottom() - corner, frame.bottom())
    side = 2 * corner + 1
    cuts = (0, corner, corner + 1, side)
    for row in range(3):
        for column in range(3):
            target = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
            source = QRectF(
                cuts[column] * ratio,
                cuts[row] * ratio,
                (cuts[column + 1] - cuts[column]) * ratio,
                (cuts[row + 1] - cuts[row]) * ratio,
            )
            painter.drawPixmap(target, patch, source)


@lru_cache(maxsize=8)
def _patch(rgba: int, radius: int, ratio: float) -> QPixmap:
    side = 2 * (BLUR + INNER) + 1
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(ratio, ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor.fromRgba(rgba)
    strength = colour.alphaF()
    reached = 0.0
    for ring in range(BLUR + INNER):
        # Each ring adds what is missing to a Gaussian blur's edge at its distance from the card's outline.
        wanted = strength * 0.5 * math.erfc((BLUR - ring) / (BLUR / 2) / math.sqrt(2))
        colour.setAlphaF((wanted - reached) / (1 - reached))
        reached = wanted
        painter.setBrush(colour)
        rect = QRectF(ring, ring, side - 2 * ring, side - 2 * ring)
        corner = max(2, radius + BLUR - ring)
        painter.drawRoundedRect(rect, corner, corner)
    painter.end()
    return pixmap
