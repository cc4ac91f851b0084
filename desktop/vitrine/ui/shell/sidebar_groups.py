"""SidebarGroups: the middle of the sidebar, collections and smart filters, which scrolls when it is long."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.overlay_scroll_bar import OverlayScrollBar
from vitrine.ui.shell.sidebar_list import PlaceList
from vitrine.ui.shell.sidebar_parts import GroupHeader, RailLine
from vitrine.viewmodels.place_rows import Group
from vitrine.viewmodels.places import Places


class SidebarGroups(QScrollArea):
    """Two lists under their headings; on the rail two icons that stand for them.

    Signals:
        add_wanted(object): the Group whose plus was pressed.
    """

    add_wanted = Signal(object)

    def __init__(self, look: Look, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = {group: group_header(look, group) for group in (Group.COLLECTIONS, Group.SMART)}
        self.collections = PlaceList(look, places, Group.COLLECTIONS)
        self.smart = PlaceList(look, places, Group.SMART)
        self.folded = PlaceList(look, places, Group.FOLDED)
        self.folded.setAccessibleName(self.tr("Collections and smart filters"))
        self.folded.set_rail(rail=True)
        self._line = RailLine(look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("sidebarGroups")
        self._fill()
        OverlayScrollBar(look, self)
        for group, head in self._heads.items():
            head.added.connect(lambda group=group: self.add_wanted.emit(group))
        for one in self.lists():
            one.seen.connect(lambda rect, one=one: self._bring_into_sight(one, rect))
        self.set_rail(rail=False)

    def lists(self) -> list[PlaceList]:
        """Return the lists, from the top down, those that are not shown too."""
        return [self.collections, self.smart, self.folded]

    def stops(self) -> list[QWidget]:
        """Return what takes the focus, in the order of reading."""
        heads = self._heads
        return [heads[Group.COLLECTIONS].plus, self.collections, heads[Group.SMART].plus, self.smart, self.folded]

    def header(self, group: Group) -> GroupHeader:
        """Return the heading of a group."""
        return self._heads[group]

    def set_rail(self, *, rail: bool) -> None:
        """Show the icons that stand for the groups instead of them, or the other way round."""
        for wide in (*self._heads.values(), self.collections, self.smart):
            wide.setVisible(not rail)
        for narrow in (self._line, self.folded):
            narrow.setVisible(rail)

    def _fill(self) -> None:
        inside = QWidget()
        inside.setObjectName("sidebarGroupsInside")
        column = QVBoxLayout(inside)
        # Room for the focus ring of the first and the last row; the headings' own padding is less by as much.
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self.folded)
        for head, rows in zip(self._heads.values(), (self.collections, self.smart), strict=True):
            column.addWidget(head)
            column.addWidget(rows)
            rows.setAccessibleName(head.label.text())
        column.addStretch(1)
        self._inside = inside
        self.setWidget(inside)

    def _bring_into_sight(self, rows: PlaceList, rect: QRect) -> None:
        at = rect.translated(rows.mapTo(self._inside, QPoint(0, 0)))
        middle, half = at.center(), at.height() // 2 + 4
        self.ensureVisible(self.viewport().width() // 2, middle.y(), 0, half)


def group_header(look: Look, group: Group) -> GroupHeader:
    """Return the heading of collections or of smart filters."""
    translate = QCoreApplication.translate
    if group is Group.COLLECTIONS:
        return GroupHeader(look, translate("Places", "Collections"), translate("SidebarGroups", "New collection"))
    return GroupHeader(look, translate("Places", "Smart filters"), translate("SidebarGroups", "Save this filter"))
