"""Cropping: a part of a picture as a picture of its own. Blocks: called in workers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from vitrine.media import decode
from vitrine.viewmodels.dropped import encode_png


def read_picture(path: Path, width: int, height: int) -> QImage:
    """Return a picture, upright, within a box in px; raise MediaError for what cannot be decoded."""
    pixels = decode(path, width, height)
    layout = QImage.Format.Format_RGBA8888 if pixels.alpha else QImage.Format.Format_RGB888
    row = pixels.width * (4 if pixels.alpha else 3)
    return QImage(pixels.data, pixels.width, pixels.height, row, layout).copy()


def cut(path: Path, size: tuple[int, int], part: QRect) -> bytes:
    """Return a part of a picture of this size as PNG, in the picture's own pixels."""
    return encode_png(read_picture(path, *size).copy(part))


def cropped_name(name: str) -> str:
    """Return the name of a part of the picture ``name``."""
    stem = Path(name).stem or "picture"
    return f"{stem}_crop.png"
