"""Commands: each is one action with a key and a place in the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from vitrine.ui.parts.menu import Menu


class Commands:
    """The commands of one window by name."""

    def __init__(self, window: QWidget, menu: Menu) -> None:
        self._window = window
        self._menu = menu
        self._actions: dict[str, QAction] = {}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add(
        self, name: str, text: str, keys: str, act: Callable[[], None], *, icon: str = "", scope: QWidget | None = None
    ) -> QAction:
        """Add a command with its keys (parted by spaces) and its place in the menu.

        With ``scope`` the keys act only while the focus is inside that widget, as single letters must. Raises
        ValueError when the name is taken.
        """
        if name in self._actions:
            raise ValueError(f"there is a command {name} already")
        action = QAction(text, self._window)
        # A held key must not send a job with every repeat.
        action.setAutoRepeat(False)
        action.setShortcuts([QKeySequence(key) for key in keys.split()])
        action.triggered.connect(lambda: act())
        if scope is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (scope or self._window).addAction(action)
        self._menu.addAction(action)
        if icon:
            self._menu.set_icon(action, icon)
        self._actions[name] = action
        return action
