"""Margins in reading order: Qt mirrors what a layout holds, but not the layout's own margins."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, before: int, top: int, after: int, bottom: int) -> None:
    """Set a layout's margins in px; ``before`` is left, and right where reading goes from right to left."""
    mirrored = QGuiApplication.isRightToLeft()
    layout.setContentsMargins(after if mirrored else before, top, before if mirrored else after, bottom)
