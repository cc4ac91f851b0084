"""The parts of the sidebar: the wordmark, the head of a group, and the line about storage."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import IconButton, Painted
from vitrine.ui.parts.mirror import seen_alignment, seen_rect
from vitrine.ui.parts.text import Label
from vitrine.ui.parts.tips import tip

ROW, RAIL_ROW, RAIL_GAP = 28, 32, 2
RAIL_LINE, LINE_WIDTH = 17, 24
STORAGE, RAIL_STORAGE = 55, 49
EDGE = 8
RADIUS = 6
NAME_LEFT = 34


class GroupHeader(QWidget):
    """The name of a group of rows, with a plus at its end."""

    added = Signal()

    def __init__(self, look: Look, name: str, add: str, parent: QWidget | None = None) -> None:
        """``add`` says what the plus does."""
        super().__init__(parent)
        self.label = Label(look, name, "micro", "text.3")
        self.plus = IconButton(look, "plus", add)
        self.plus.set_icon("plus", colour="text.3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, EDGE, 0, 0)
        row.setSpacing(0)
        row.addSpacing(EDGE * 2)
        row.addWidget(self.label)
        row.addStretch(1)
        row.addWidget(self.plus)
        row.addSpacing(EDGE + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.plus.clicked.connect(lambda: self.added.emit())


class RailLine(QWidget):
    """The short line between two groups of the rail."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(RAIL_LINE)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        left = (self.width() - LINE_WIDTH + 1) // 2
        QPainter(self).fillRect(left, RAIL_LINE // 2, LINE_WIDTH, 1, self._look.colour("line"))


class Wordmark(Painted):
    """The mark and the name with a chevron: a press opens the studio's menu."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._menu: Callable[[], QMenu] | None = None
        self._rail = False
        self.setAccessibleName(self.tr("Vitrine menu"))
        self.setToolTip(self.tr("Menu"))
        look.fix_height(self, 36)
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
        left = (self.width() - 18) // 2 if self._rail else EDGE
        painter.drawPixmap(mirrored(self, QRect(left, (self.height() - 18) // 2, 18, 18)), mark)
        if self._rail:
            return
        painter.setFont(self.look.font("title"))
        painter.setPen(self.look.colour("text.1"))
        name = mirrored(self, QRect(NAME_LEFT, 0, self.width() - NAME_LEFT, self.height()))
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), "Vitrine")
        chevron = mirrored(self, QRect(self.width() - 22, (self.height() - 16) // 2, 16, 16))
        painter.drawPixmap(chevron, self.look.pixmap(self, "chevron-down", "text.2"))


class StorageLine(QWidget):
    """Where results are kept: a title and a second line under a separator; the icon alone on the rail."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = ("", "", "hard-drive", "text.2")
        self._note = ""
        self._rail = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def title(self) -> str:
        """Return the first line."""
        return self._words[0]

    def subtitle(self) -> str:
        """Return the second line."""
        return self._words[1]

    def set_words(self, title: str, subtitle: str, icon: str, colour: str, note: str = "") -> None:
        """Change both lines, the icon with its token, and what is told about them under the pointer."""
        self._words = (title, subtitle, icon, colour)
        self._note = note
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        self._fit()

    def set_rail(self, *, rail: bool) -> None:
        """Show the icon only; the words become the tooltip."""
        self._rail = rail
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(100, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        title, subtitle, icon, colour = self._words
        painter = QPainter(self)
        pixmap = self._look.pixmap(self, icon, colour)
        if self._rail:
            painter.drawPixmap((self.width() - 16) // 2, 1 + (RAIL_STORAGE - 17) // 2, pixmap)
            return
        painter.drawPixmap(mirrored(self, QRect(EDGE, 11, 16, 16)), pixmap)
        painter.setFont(self._look.font("caption"))
        line, room = self._look.line("caption"), self.width() - NAME_LEFT - EDGE
        side = seen_alignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        # A path keeps its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, (text, token) in enumerate(((title, "text.2"), (subtitle, "text.3"))):
            painter.setPen(self._look.colour(token))
            elide = Qt.TextElideMode.ElideMiddle if number else Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(text, elide, room)
            painter.drawText(mirrored(self, QRect(NAME_LEFT, 11 + number * line, room, line)), flags, shown)

    def _fit(self) -> None:
        self.setFixedHeight(RAIL_STORAGE if self._rail else STORAGE + 2 * (self._look.line("caption") - 16))
        told = [*self._words[:2], self._note] if self._rail else [self._note]
        self.setToolTip(tip("\n".join(filter(None, told))))
        self.update()


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """Return where a rectangle of a widget lies in the direction of its language."""
    return seen_rect(widget.layoutDirection(), QRect(QPoint(0, 0), widget.size()), rect)
