"""Window memory: where the window was, as plain JSON values that may come back damaged."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LARGEST = 16_000
"""Longest side in px that is believed."""


def frame_of(window: QWidget) -> dict[str, object]:
    """Return where the window is, for `put_back`."""
    frame = window.normalGeometry() if window.isMaximized() else window.geometry()
    return {
        "x": frame.x(),
        "y": frame.y(),
        "width": frame.width(),
        "height": frame.height(),
        "maximised": window.isMaximized(),
    }


def put_back(window: QWidget, kept: Mapping[str, object]) -> None:
    """Give the window its remembered size and place, 1440 x 900 when there is none."""
    window.resize(whole(kept, "width", 1440, 960, LARGEST), whole(kept, "height", 900, 600, LARGEST))
    if "x" in kept and "y" in kept:
        frame = QRect(whole(kept, "x", 0), whole(kept, "y", 0), window.width(), window.height())
        # A screen that is gone must not leave the window where nobody can reach it.
        if any(screen.availableGeometry().intersects(frame) for screen in QGuiApplication.screens()):
            window.move(frame.topLeft())
    if kept.get("maximised") is True:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def whole(kept: Mapping[str, object], key: str, default: int, least: int = -32000, most: int = 32000) -> int:
    """Return a whole number held within limits, ``default`` when there is none."""
    value = kept.get(key)
    return min(max(value, least), most) if isinstance(value, int) and not isinstance(value, bool) else default
