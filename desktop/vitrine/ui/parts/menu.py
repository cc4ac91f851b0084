"""Menu: Qt's menu with rounded corners and the studio's icons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vitrine.ui.look import Look


class Menu(QMenu):
    """A menu whose icons follow the theme."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons: dict[QAction, str] = {}
        self.setFont(look.font())
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        look.changed.connect(self._recolour)

    def set_icon(self, action: QAction, name: str) -> None:
        """Give an action a bundled icon, or another one."""
        self._icons[action] = name
        action.setIcon(self._look.icons.icon(name, "text.2"))

    def _recolour(self) -> None:
        for action, name in self._icons.items():
            action.setIcon(self._look.icons.icon(name, "text.2"))
