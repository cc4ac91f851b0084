"""What is painted in a pane: the picture at its place, badges, chips, and the navigator."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QPixmap

from vitrine.ui.look import Look
from vitrine.ui.theme import MEDIUM, SEMIBOLD

EDGE, CHIP, CHIP_PADDING, CHIP_RADIUS = 12, 24, 6, 4
NAVIGATOR = QSize(110, 88)
NEAREST_FROM = 2.0
"""Over 200% pixels are shown as they are."""
REJECTED = 0.28
"""Opacity of a rejected picture."""


def paint_levels(
    painter: QPainter, levels: tuple[QImage, ...], target: QRectF, room: QRectF, zoom: float, ratio: float
) -> None:
    """Paint the part of a picture that is in ``room``, from the smallest level that need not be enlarged."""
    fine = [level for level in levels if level.width() >= target.width() * ratio - 0.5]
    level = fine[-1] if fine else levels[0]
    seen = target.intersected(room)
    if seen.isEmpty():
        return
    across, down = level.width() / target.width(), level.height() / target.height()
    corner = seen.topLeft() - target.topLeft()
    source = QRectF(corner.x() * across, corner.y() * down, seen.width() * across, seen.height() * down)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom <= NEAREST_FROM)
    painter.drawImage(seen, level, source)


def paint_chip(
    painter: QPainter, look: Look, corner: QPointF, text: str, *, chosen: bool = False, icon: str = "",
    square: bool = False, from_right: bool = False, strong: bool = False,
) -> QRectF:  # fmt: skip
    """Paint a small label over a picture and return its rectangle; ``corner`` is its upper left (or right)."""
    font = look.font("caption" if square else "micro", weight=SEMIBOLD if strong else MEDIUM, tabular=True)
    height = look.px(CHIP)
    words = QFontMetricsF(font).horizontalAdvance(text)
    width = max(float(height) if square else 0.0, words + 2 * CHIP_PADDING + (18 if icon else 0))
    left = corner.x() - width if from_right else corner.x()
    rect = QRectF(round(left), corner.y(), round(width), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent" if chosen else "badge.scrim"))
    painter.drawRoundedRect(rect, CHIP_RADIUS, CHIP_RADIUS)
    token = "on_accent" if chosen else "text.on_image"
    inside = rect
    if icon:
        ratio = painter.device().devicePixelRatio()
        pixmap = look.icons.pixmap(icon, token, 14, ratio)
        painter.drawPixmap(QPointF(rect.left() + CHIP_PADDING - 1, rect.center().y() - 7), pixmap)
        inside = rect.adjusted(18, 0, 0, 0)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter), text)
    return rect


def navigator_rect(width: float, height: float, aspect: float, *, mirrored: bool) -> QRectF:
    """Return where the navigator lies in a pane of this size, for a picture of this aspect."""
    wide, high = float(NAVIGATOR.width()), NAVIGATOR.width() / aspect
    if high > NAVIGATOR.height():
        wide, high = NAVIGATOR.height() * aspect, float(NAVIGATOR.height())
    left = EDGE if mirrored else width - EDGE - wide
    return QRectF(round(left), round(height - EDGE - high), round(wide), round(high))


def paint_navigator(painter: QPainter, look: Look, rect: QRectF, small: QPixmap, seen: QRectF) -> None:
    """Paint the whole picture small, with a frame around what is in sight (0..1)."""
    painter.drawPixmap(rect, small, QRectF(small.rect()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    frame = QRectF(
        rect.left() + seen.left() * rect.width(), rect.top() + seen.top() * rect.height(),
        seen.width() * rect.width(), seen.height() * rect.height(),
    )  # fmt: skip
    painter.setPen(QPen(look.colour("text.on_image"), 1.5))
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))


def small_of(levels: tuple[QImage, ...], ratio: float) -> QPixmap:
    """Return a picture as the navigator shows it."""
    size = NAVIGATOR * ratio
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(levels[-1].scaled(size, keep, smooth))
