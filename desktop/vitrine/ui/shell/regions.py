"""Regions: how the window is divided, and moving the focus from one part to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


def splitter(orientation: Qt.Orientation, first: QWidget, second: QWidget) -> QSplitter:
    """Return a splitter with a 1 px line whose first part takes the spare room."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 0)
    return splitter


def column(parent: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Stack widgets in ``parent`` without any gap and return the layout."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column


def within(region: QWidget, widget: QWidget) -> bool:
    """Return whether ``widget`` is ``region`` or inside it."""
    return region is widget or region.isAncestorOf(widget)


def focus_first(region: QWidget) -> bool:
    """Focus the first thing in ``region`` that takes the focus; return whether there was one."""
    candidates = [region, *region.findChildren(QWidget)]
    for widget in candidates:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
