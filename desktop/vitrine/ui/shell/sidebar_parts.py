"""The parts of the sidebar: the wordmark, a row to go somewhere, and the line about storage."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import Painted
from vitrine.ui.theme import MEDIUM, SEMIBOLD

ROW, RAIL_ROW = 28, 32
STORAGE, RAIL_STORAGE = 55, 49
EDGE = 8
RADIUS = 6


class NavRow(Painted):
    """One place to go: icon, name, and a count at the right (a badge on the rail). Up and Down move along."""

    def __init__(self, look: Look, icon: str, name: str, *, checkable: bool = True) -> None:
        super().__init__(look)
        self._icon = icon
        self._note = ""
        self._badge = ""
        self._rail = False
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)
        self.set_rail(rail=False)

    def note(self) -> str:
        """Return what stands at the right."""
        return self._note

    def set_note(self, note: str, *, badge: str = "") -> None:
        """Change what stands at the right, and the badge on the rail."""
        self._note, self._badge = note, badge
        self.setAccessibleDescription(note)
        self.update()

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon only."""
        self._rail = rail
        self.setFixedHeight(RAIL_ROW if rail else ROW)
        self.setToolTip(self.text() if rail else "")

    def nextCheckState(self) -> None:
        # A second click on the place one is at does not leave it.
        if self.isCheckable():
            self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("row.selected" if chosen else "row.hover"))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        left = (self.width() - 16) // 2 if self._rail else EDGE
        icon = self.look.pixmap(self, self._icon, "accent.text" if chosen else "text.2")
        painter.drawPixmap(left, (self.height() - 16) // 2, icon)
        if self._rail:
            self._paint_badge(painter)
        else:
            self._paint_words(painter, chosen)

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        rect = QRectF(self.rect()).adjusted(34, 0, -EDGE, 0)
        painter.setFont(self.look.font("body", weight=MEDIUM if chosen else None))
        painter.setPen(self.look.colour("text.1" if chosen else "text.2"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        if self._note:
            painter.setFont(self.look.font("caption", tabular=True))
            painter.setPen(self.look.colour("text.2" if chosen or self.hovered else "text.3"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._note)

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._badge:
            return
        width = max(14.0, 6.0 + 7.0 * len(self._badge))
        rect = QRectF(self.width() - width, 0, width, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("accent"))
        painter.drawRoundedRect(rect, 7, 7)
        painter.setPen(self.look.colour("on_accent"))
        painter.setFont(self.look.font("micro", weight=SEMIBOLD, tabular=True))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._badge)


class Wordmark(Painted):
    """The mark and the name with a chevron: a press opens the studio's menu."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._menu: Callable[[], QMenu] | None = None
        self._rail = False
        self.setAccessibleName(self.tr("Vitrine menu"))
        self.setToolTip(self.tr("Menu"))
        self.setFixedHeight(36)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", RADIUS)
        self.clicked.connect(self.open_menu)

    def set_menu(self, menu: Callable[[], QMenu]) -> None:
        """Tell the wordmark where its menu comes from when it is first opened."""
        self._menu = menu

    def set_rail(self, *, rail: bool) -> None:
        """Show the mark only."""
        self._rail = rail
        self.update()

    def open_menu(self) -> None:
        """Open the menu under the wordmark."""
        if self._menu is not None:
            self._menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("row.hover"))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        mark = self.look.pixmap(self, "vitrine-mark", "accent", 18)
        painter.drawPixmap((self.width() - 18) // 2 if self._rail else EDGE, 9, mark)
        if self._rail:
            return
        painter.setFont(self.look.font("title"))
        painter.setPen(self.look.colour("text.1"))
        painter.drawText(QRectF(34, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), "Vitrine")
        painter.drawPixmap(self.width() - 22, 10, self.look.pixmap(self, "chevron-down", "text.2"))


class StorageLine(QWidget):
    """Where results are kept: a title and a second line under a separator; the icon alone on the rail."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ("", "", "hard-drive", "text.2")
        self._rail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def title(self) -> str:
        """Return the first line."""
        return self._words[0]

    def set_words(self, title: str, subtitle: str, icon: str, colour: str) -> None:
        """Change both lines and the icon with its token."""
        self._words = (title, subtitle, icon, colour)
        self.setAccessibleName(f"{title}, {subtitle}" if subtitle else title)
        self.set_rail(rail=self._rail)
        self.update()

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon only; the words become the tooltip."""
        self._rail = rail
        self.setFixedHeight(RAIL_STORAGE if rail else STORAGE)
        self.setToolTip("\n".join(filter(None, self._words[:2])) if rail else "")

    def sizeHint(self) -> QSize:
        return QSize(100, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        title, subtitle, icon, colour = self._words
        painter = QPainter(self)
        pixmap = self._look.pixmap(self, icon, colour)
        if self._rail:
            painter.drawPixmap((self.width() - 16) // 2, 1 + (RAIL_STORAGE - 17) // 2, pixmap)
            return
        painter.drawPixmap(EDGE, 11, pixmap)
        painter.setFont(self._look.font("caption"))
        metrics = painter.fontMetrics()
        for top, text, token in ((11, title, "text.2"), (27, subtitle, "text.3")):
            painter.setPen(self._look.colour(token))
            room = QRectF(34, top, self.width() - 34 - EDGE, 16)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
