"""Rows of the sidebar, found and pressed where they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from vitrine.ui.shell.sidebar import Sidebar


def row_place(sidebar: Sidebar, key: str) -> QRect:
    """Return a row's rectangle in the sidebar's window."""
    return sidebar.row_rect(key).translated(sidebar.mapTo(sidebar.window(), QPoint(0, 0)))


def press_row(sidebar: Sidebar, key: str, dx: int = 0) -> None:
    """Click a row, ``dx`` px from its left edge (0: in its middle)."""
    for group in sidebar.lists():
        rect = group.row_rect(key)
        if not rect.isEmpty():
            at = QPoint(rect.left() + dx, rect.center().y()) if dx else rect.center()
            QTest.mouseMove(group.viewport(), at)
            QTest.mouseClick(group.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
            return
    raise KeyError(key)
