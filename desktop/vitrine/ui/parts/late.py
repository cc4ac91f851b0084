"""Late: a place in the window whose widget comes later, so that the window opens sooner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Late(QWidget, Generic[W]):
    """Holds a widget's place until it is put in, at once or when the place is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self._make: Callable[[], W] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, widget: W) -> W:
        """Put the widget in its place and return it; the focus meant for the place goes to it."""
        self._make = None
        self._column.addWidget(widget)
        self.setFocusProxy(widget)
        return widget

    def fill_when_seen(self, make: Callable[[], W]) -> None:
        """Make the widget when the place is seen for the first time."""
        self._make = make
        if self.isVisible():
            self.fill(make())

    def showEvent(self, event: QShowEvent) -> None:
        if self._make is not None:
            self.fill(self._make())
        super().showEvent(event)
