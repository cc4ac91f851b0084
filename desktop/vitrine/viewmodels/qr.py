"""QR codes: a link's dark and light modules, and the picture of them that is saved."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

QUIET = 4
"""Light modules around a saved code (ISO/IEC 18004)."""
SCALE = 10
"""Pixels of a saved module."""

Modules = tuple[bytes, ...]
"""Rows of a code, one byte a module: 1 is dark."""


def modules(text: str) -> Modules:
    """Return the code of a link at error correction level M; empty when the link is too long for any."""
    import segno

    try:
        code = segno.make(text, error="m", micro=False, boost_error=False)
    except segno.DataOverflowError:
        return ()
    return tuple(bytes(row) for row in code.matrix)


def png(code: Modules) -> bytes:
    """Return a code as a PNG file, black on white, with its quiet zone."""
    side = len(code) + 2 * QUIET
    small = QImage(side, side, QImage.Format.Format_RGB32)
    small.fill(QColor("white"))
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            if dark:
                small.setPixel(x + QUIET, y + QUIET, 0xFF000000)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(small.scaled(side * SCALE, side * SCALE))
    return bytes(content.data())
