"""The contact sheet (14-demo-targets): what the demo painter makes of sixteen motifs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

SIZE, CELL, GAP, ACROSS = QSize(1400, 944), QSize(340, 226), 8, 4
ASKED = (
    ("Layered ridges in morning mist, low sun, blue", 19),
    ("Ripples of golden sand under a pale sky, late afternoon", 4),
    ("Aurora in green over a dark forest, stars", 4),
    ("Saturn with its rings in deep blue space", 11),
    ("Golden dunes at noon, long shadows", 1),
    ("Snow mountains mirrored in a lake, blue, clear air", 9),
    ("Ink and gold, deep blue", 3),
    ("Green marble, white veins", 12),
    ("Flowing lines in teal and orange", 6),
    ("Cut-paper layers from violet to yellow", 7),
    ("Macro of a dahlia, apricot, dark ground", 5),
    ("Skyline at night, magenta, lit windows", 13),
    ("White curtains in the wind, sun behind", 15),
    ("Hot-air balloons over misty hills at sunrise", 2207),
    ("A labyrinth in relief, sand and brown", 18),
    ("Still life of ceramic vessels, a ripe pear, morning light", 48213),
)
"""The sixteen motifs of the design's sheet in its order: what is asked for, and the seed."""


def contact(qt: QApplication, home: Path, path: Path) -> None:  # noqa: ARG001 - every scene is called so
    """Sixteen pictures of the demo painter, drawn in this process."""
    from vitrine.demo.painter import picture
    from vitrine.paths import resources
    from vitrine.ui.look import Look

    sheet = QImage(SIZE, QImage.Format.Format_RGB32)
    sheet.fill(Look(qt, resources()).colour("bg.canvas"))
    painter = QPainter(sheet)
    for number, (prompt, seed) in enumerate(ASKED):
        drawn = picture(prompt, seed, CELL.width() * 2, CELL.height() * 2).convert("RGB")
        image = QImage(drawn.tobytes(), drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_RGB888)
        row, column = divmod(number, ACROSS)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(GAP + column * (CELL.width() + GAP), GAP + row * (CELL.height() + GAP),
                                CELL.width(), CELL.height()), image.copy())  # fmt: skip
    painter.end()
    if not sheet.save(str(path)):
        raise OSError(f"{path} was not written")
