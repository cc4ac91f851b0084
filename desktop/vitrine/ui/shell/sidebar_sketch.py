"""SidebarSketch: rows of the sidebar as the first frame paints them, before there is anything to list or to press."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.shell.sidebar_parts import EDGE, NAME_LEFT, RADIUS, RAIL_GAP, RAIL_ROW, ROW, mirrored
from vitrine.ui.theme import MEDIUM

ICON = 16


class SidebarSketch(QWidget):
    """Holds the place of a `PlaceList` and looks like it."""

    def __init__(self, look: Look, icons: Mapping[str, str], names: Mapping[str, str]) -> None:
        super().__init__()
        self._look = look
        self._rows = [(key, icon, names[key]) for key, icon in icons.items()]
        self._rail = False
        self._chosen = ""
        look.changed.connect(self._fit)

    def set_rail(self, *, rail: bool) -> None:
        """Show icons only."""
        self._rail = rail
        self._fit()

    def set_chosen(self, key: str) -> None:
        """Mark a row as what is shown."""
        self._chosen = key
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, gap = self._row(), RAIL_GAP if self._rail else 0
        right = EDGE - 1 if self._rail else EDGE
        for number, (key, icon, name) in enumerate(self._rows):
            ground = QRect(EDGE, number * height, self.width() - EDGE - right, height - gap)
            chosen = key == self._chosen
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour("row.selected"))
                painter.drawRoundedRect(mirrored(self, ground), RADIUS, RADIUS)
            left = ground.left() + ((ground.width() - ICON) // 2 if self._rail else EDGE)
            top = ground.top() + (ground.height() - ICON) // 2
            pixmap = self._look.pixmap(self, icon, "accent.text" if chosen else "text.2")
            painter.drawPixmap(mirrored(self, QRect(left, top, ICON, ICON)), pixmap)
            if not self._rail:
                painter.setFont(self._look.font("body", weight=MEDIUM if chosen else None))
                painter.setPen(self._look.colour("text.1" if chosen else "text.2"))
                flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
                painter.drawText(mirrored(self, ground.adjusted(NAME_LEFT, 0, 0, 0)), flags, name)

    def _row(self) -> int:
        return RAIL_ROW + RAIL_GAP if self._rail else self._look.px(ROW)

    def _fit(self) -> None:
        self.setFixedHeight(len(self._rows) * self._row())
        self.update()
