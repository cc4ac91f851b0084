"""SidebarPopover: collections or smart filters beside the rail, where there is no room for their names."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.elevation import MARGINS
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.parts.popover import EDGE, GAP, Popover
from vitrine.ui.parts.text import Paragraph
from vitrine.ui.shell.sidebar_groups import group_header
from vitrine.ui.shell.sidebar_list import PlaceList
from vitrine.viewmodels.place_rows import Group
from vitrine.viewmodels.places import Places

WIDTH = 224
FOOT = 8


class SidebarPopover(Popover):
    """One group with its heading, at most as high as the window."""

    add_wanted = Signal(object)

    def __init__(self, look: Look, places: Places, group: Group, window: QWidget) -> None:
        super().__init__(look, window, padding=0)
        self._places = places
        self._group = group
        self._row = QRect()
        self._head = head = group_header(look, group)
        self.list = PlaceList(look, places, group)
        self.list.setAccessibleName(head.label.text())
        self._empty = Paragraph(look, self._words(), "caption", "text.3")
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("sidebarGroupsInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addStretch(1)
        self.area.setWidget(inside)
        OverlayScrollBar(look, self.area)
        self.body.addWidget(head)
        words = QVBoxLayout()
        words.setContentsMargins(16, 0, 16, 0)
        words.addWidget(self._empty)
        self.body.addLayout(words)
        self.body.addWidget(self.area)
        self.body.addSpacing(FOOT)
        head.added.connect(lambda: self.add_wanted.emit(group))
        self.list.seen.connect(self._bring_into_sight)
        for changed in (places.rowsInserted, places.rowsRemoved):
            changed.connect(self._fit)

    def open_beside(self, anchor: QWidget, row: QRect) -> None:
        """Open at the side of ``anchor``, level with ``row`` in it, and give the list the focus."""
        self._row = row
        self._fit()
        self.open_at(anchor, focus=self.list)

    def _position(self, anchor: QWidget, align_right: bool) -> QPoint:
        window, card = self.window(), self.card()
        top = anchor.mapTo(window, self._row.topLeft()).y()
        top = max(EDGE, min(top, window.height() - EDGE - card.height()))
        beside = anchor.mapTo(window, anchor.rect().topRight()).x() + GAP
        if self.isRightToLeft():
            beside = anchor.mapTo(window, QPoint(0, 0)).x() - GAP - card.width()
        return QPoint(beside, top) - card.topLeft()

    def _fit(self, *_: object) -> None:
        self._empty.setVisible(not self._places.entries(self._group))
        room = self.window().height() - 2 * EDGE - self._head.sizeHint().height() - 2 * FOOT
        self.area.setFixedHeight(max(0, min(self.list.minimumHeight(), room)))
        self.setFixedWidth(WIDTH + MARGINS.left() + MARGINS.right())
        self.adjustSize()

    def _bring_into_sight(self, rect: QRect) -> None:
        self.area.ensureVisible(0, rect.center().y(), 0, rect.height() // 2 + 4)

    def _words(self) -> str:
        if self._group is Group.COLLECTIONS:
            return self.tr("No collections yet. The plus makes one.")
        return self.tr("No smart filters yet. The plus saves what is filtered now.")
