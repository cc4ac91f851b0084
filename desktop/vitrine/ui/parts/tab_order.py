"""Tab order: what is made late takes its place in reading order, not at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QWidget


def order_tabs(*widgets: QWidget) -> None:
    """Let Tab go through everything in these widgets as their layouts have it."""
    stops = [stop for widget in widgets for stop in tab_stops(widget)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can reach inside a widget, itself first, then as its layout has it, then the rest."""
    proxy = widget.focusProxy()
    if proxy is None and _takes_tab(widget):
        yield widget
    elif proxy is not None and widget.isAncestorOf(proxy) and _takes_tab(proxy):
        yield widget  # Qt stops at a place that hands its focus on, too
    if isinstance(widget, QAbstractScrollArea):
        # Only what scrolls. A look at its other children would end, with it, whoever holds one of its scroll bars.
        yield from tab_stops(widget.viewport())
        return
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    for child in placed:
        yield from tab_stops(child)
    for other in widget.children():
        if isinstance(other, QWidget) and not other.isWindow() and other not in placed:
            yield from tab_stops(other)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = item.layout() if item is not None else None
        child = item.widget() if item is not None else None
        if inner is not None:
            yield from _placed(inner)
        elif child is not None:
            yield child
