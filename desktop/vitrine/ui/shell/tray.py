"""Tray: the studio's icon among the desktop's while jobs run, with their number, and the messages it can show."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from vitrine.ui.look import Look
from vitrine.ui.theme import SEMIBOLD

SIZES = (16, 22, 32, 64)
MOST = 99


class Tray(QObject):
    """Shown while jobs run; until the window is in front again after a message, so that it can be clicked."""

    chosen = Signal()
    """The icon or its message was clicked: the window is wanted."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._running = 0
        self._icon: QSystemTrayIcon | None = None
        look.changed.connect(self._repaint)

    @property
    def usable(self) -> bool:
        """Return whether this desktop has a tray whose messages can be seen."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    @property
    def shown(self) -> bool:
        """Return whether the icon is among the desktop's."""
        return self._icon is not None and self._icon.isVisible()

    def set_running(self, count: int) -> None:
        """Show the icon with this number on it; with 0 it goes, once the window is in front."""
        if count == self._running and (count == 0 or self.shown):
            return
        self._running = count
        if sys.platform != "linux":
            # The Dock's and the taskbar's own badge; on Linux it needs an installed desktop entry.
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.setBadgeNumber(count)
        if count and QSystemTrayIcon.isSystemTrayAvailable():
            icon = self._made()
            self._repaint()
            icon.show()
        elif count == 0:
            self._repaint()

    def rest(self) -> None:
        """Take the icon away when no job runs."""
        if not self._running and self._icon is not None:
            self._icon.hide()

    def tell(self, title: str, text: str, *, failed: bool = False) -> None:
        """Show a message beside the icon, for as long as the desktop does."""
        icon = self._made()
        self._repaint()
        icon.show()
        kind = QSystemTrayIcon.MessageIcon.Warning if failed else QSystemTrayIcon.MessageIcon.Information
        icon.showMessage(title, text, kind)

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = icon = QSystemTrayIcon(self)
            icon.activated.connect(lambda _: self.chosen.emit())
            icon.messageClicked.connect(self.chosen)
        return self._icon

    def _repaint(self) -> None:
        if self._icon is not None:
            self._icon.setIcon(badged(self._look, self._running))
            words = self.tr("Vitrine, %n job(s) at work", "", self._running) if self._running else "Vitrine"
            self._icon.setToolTip(words)


def badged(look: Look, count: int) -> QIcon:
    """Return the studio's mark with a number in its corner; without one for 0."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_paint(look, count, size))
    return icon


def _paint(look: Look, count: int, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(0, 0, look.icons.pixmap("vitrine-mark", "accent", size, 1.0))
    if count:
        text = f"{min(count, MOST)}"
        side = size * 0.62
        width = side if len(text) == 1 else size * 0.86
        badge = QRectF(size - width, size - side, width, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("danger.solid"))
        painter.drawRoundedRect(badge, side / 2, side / 2)
        font = look.font("micro", weight=SEMIBOLD, tabular=True)
        font.setPixelSize(max(8, round(side * 0.8)))
        painter.setFont(font)
        painter.setPen(look.colour("on_danger"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return pixmap
