"""Cutting: a picture at exactly the size and with the corners of a tile; for threads other than the interface's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

RADIUS = 4
CROP_TOLERANCE = 0.04
"""A picture this near to its tile's shape is cropped to it; another is shown whole inside it."""


@dataclass(frozen=True, slots=True)
class Cut:
    """How a picture is to be cut: size in device pixels, device pixel ratio; ``cover`` fills it whatever is cut off."""

    width: int
    height: int
    ratio: float = 1.0
    cover: bool = False

    def of(self, image: QImage) -> QImage:
        """Return ``image`` cut so, with the round corners of a tile."""
        return cut_to(image, self.width, self.height, RADIUS * self.ratio, cover=self.cover)


def cut_to(image: QImage, width: int, height: int, radius: float, *, cover: bool = False) -> QImage:
    """Return ``image`` with round corners: cropped to the size where its shape is near, else whole within it.

    ``cover`` fills the size whatever is cut off. Sizes in device pixels. The answer is ARGB32_Premultiplied.
    """
    fills = cover or abs(image.width() * height / (max(1, image.height()) * width) - 1) <= CROP_TOLERANCE
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fills else Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    scaled = image if image.size() == QSize(width, height) else image.scaled(width, height, mode, smooth)
    left, top = max(0, (scaled.width() - width) // 2), max(0, (scaled.height() - height) // 2)
    box = QRect(left, top, min(width, scaled.width()), min(height, scaled.height()))
    piece = QImage(box.size(), QImage.Format.Format_ARGB32_Premultiplied)
    piece.fill(Qt.GlobalColor.transparent)
    painter = QPainter(piece)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrushOrigin(-left, -top)
    painter.setBrush(QBrush(scaled))
    painter.drawRoundedRect(piece.rect(), radius, radius)
    painter.end()
    return piece
