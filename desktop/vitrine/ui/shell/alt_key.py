"""Alt key: pressed and let go by itself it opens the full menu, as a menu bar would."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget


class AltKey(QObject):
    """Watches a window's keys. Alt with another key, a press or a turn of the wheel in between is not meant."""

    def __init__(self, window: QWidget, open_menu: Callable[[], None]) -> None:
        super().__init__(window)
        self._open_menu = open_menu
        self._held = False
        self._window = window
        self._handle: QObject | None = None
        # macOS has its own bar, and Alt writes signs there.
        if sys.platform != "darwin":
            window.installEventFilter(self)
            self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show:
                self._listen()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alone = event.modifiers() in (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier)
            pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._held = event.key() == Qt.Key.Key_Alt and alone and not pressed
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and self._held and not event.isAutoRepeat():
                self._held = False
                self._open_menu()
                return True
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusOut):
            self._held = False
        return False

    def _listen(self) -> None:
        # The native window sees each key before any widget does.
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)
