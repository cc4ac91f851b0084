"""Window memory: where the window was, as plain JSON values that may come back damaged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LARGEST = 16_000
"""Longest side in px that is believed."""
GRIP = QSize(120, 32)
"""What must be in sight of a window's upper edge."""


def frame_of(window: QWidget) -> dict[str, object]:
    """Return where the window is, for `put_back`."""
    large = window.isMaximized() or window.isFullScreen()
    frame = window.normalGeometry() if large else window.geometry()
    return {
        "x": frame.x(),
        "y": frame.y(),
        "width": frame.width(),
        "height": frame.height(),
        "maximised": window.isMaximized(),
    }


def put_back(window: QWidget, kept: Mapping[str, object]) -> None:
    """Give the window its remembered size and place, 1440 x 900 when there is none.

    A screen that is gone or smaller now must not leave it where nobody can reach it: it comes back to one there is.
    """
    window.resize(whole(kept, "width", 1440, 960, LARGEST), whole(kept, "height", 900, 600, LARGEST))
    if "x" in kept and "y" in kept:
        frame = QRect(whole(kept, "x", 0), whole(kept, "y", 0), window.width(), window.height())
        frame = brought_back(frame, [screen.availableGeometry() for screen in QGuiApplication.screens()])
        window.resize(frame.size())
        window.move(frame.topLeft())
    if kept.get("maximised") is True:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def brought_back(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """Return ``frame`` where its upper edge can be seen and taken hold of on one of the screens (the first is main)."""
    edge = QRect(frame.x(), frame.y(), frame.width(), GRIP.height())
    held = [edge & screen for screen in screens]
    if not screens or any(part.width() >= GRIP.width() and part.height() >= GRIP.height() // 2 for part in held):
        return frame
    nearest = max(screens, key=lambda screen: (frame & screen).width() * (frame & screen).height())
    size = frame.size().boundedTo(nearest.size())
    left = min(max(frame.x(), nearest.x()), nearest.right() + 1 - size.width())
    top = min(max(frame.y(), nearest.y()), nearest.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def whole(kept: Mapping[str, object], key: str, default: int, least: int = -32000, most: int = 32000) -> int:
    """Return a whole number held within limits, ``default`` when there is none."""
    value = kept.get(key)
    return min(max(value, least), most) if isinstance(value, int) and not isinstance(value, bool) else default
