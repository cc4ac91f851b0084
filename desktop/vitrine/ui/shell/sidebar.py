"""Sidebar: the wordmark with its menu, where the results are, and at the foot the queue, settings and storage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from vitrine.ui.look import Look
from vitrine.ui.shell.sidebar_parts import EDGE, StorageLine, Wordmark
from vitrine.ui.shell.sidebar_sketch import SidebarSketch
from vitrine.viewmodels.place_names import FOOT, VIEWS, foot_names, view_names

if TYPE_CHECKING:
    from vitrine.ui.shell.sidebar_groups import SidebarGroups
    from vitrine.ui.shell.sidebar_list import PlaceList
    from vitrine.ui.shell.sidebar_popover import SidebarPopover
    from vitrine.viewmodels.places import Places

_FOLDED = ("collections", "smart-filters")


class Sidebar(QWidget):
    """216 px wide, or a rail of 52 with icons and badges. Sends what was chosen, shows what `Places` holds.

    The window's first frame has a sketch of it; its lists are made when somebody asks for one of them.

    Signals:
        view_chosen(str): the key of a view, a collection or a smart filter.
        menu_wanted(str, object): the key of a row, and where on the screen its menu opens.
        delete_wanted(str): Delete was pressed on a row.
        add_wanted(object): the Group whose plus was pressed.
    """

    view_chosen = Signal(str)
    queue_toggled = Signal()
    statistics_opened = Signal()
    settings_opened = Signal()
    menu_wanted = Signal(str, object)
    delete_wanted = Signal(str)
    add_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rail = False
        self._current = ""
        self.setObjectName("sidebar")
        self.wordmark = Wordmark(look)
        self.storage = StorageLine(look)
        self._sketches = (SidebarSketch(look, VIEWS, view_names()), SidebarSketch(look, FOOT, foot_names()))
        self._made: tuple[Places, PlaceList, SidebarGroups, PlaceList] | None = None
        self._popover: SidebarPopover | None = None
        self._column = QVBoxLayout(self)
        self._heads = [QHBoxLayout(), QHBoxLayout()]
        self._spare = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._top, self._bottom = QSpacerItem(0, 12), QSpacerItem(0, 8)
        self._fill()
        self.set_rail(rail=False)
        self.set_current("all")
        look.changed.connect(self.update)

    @property
    def look(self) -> Look:
        """Return the appearance it is painted in."""
        return self._look

    @property
    def rail(self) -> bool:
        """Return whether only the rail is shown."""
        return self._rail

    def furnish(self) -> None:
        """Put the lists in the places of their sketches."""
        self._furnished()

    @property
    def places(self) -> Places:
        """Return what is listed."""
        return self._furnished()[0]

    @property
    def views(self) -> PlaceList:
        """Return the list of the views."""
        return self._furnished()[1]

    @property
    def groups(self) -> SidebarGroups:
        """Return collections and smart filters."""
        return self._furnished()[2]

    @property
    def foot(self) -> PlaceList:
        """Return the list at the foot."""
        return self._furnished()[3]

    def set_rail(self, *, rail: bool) -> None:
        """Show the rail of icons instead of the full sidebar, or the other way round."""
        self._rail = rail
        right = 1 if rail else 0  # the line at the edge is a part of the rail's padding
        size = self._look.theme.size
        self.setFixedWidth(size["sidebar.rail"] if rail else size["sidebar"])
        for head in self._heads:
            head.setContentsMargins(EDGE, 0, EDGE - right, 0)
        self._top.changeSize(0, 8 if rail else 12)
        self._bottom.changeSize(0, 6 if rail else 8)
        self.wordmark.set_rail(rail=rail)
        self.storage.set_rail(rail=rail)
        for part in self._made[1:] if self._made is not None else self._sketches:
            part.set_rail(rail=rail)
        if self._popover is not None:
            self._popover.hide()
        self._column.invalidate()

    def set_current(self, key: str) -> None:
        """Mark a row as what is shown; an empty key marks none."""
        self._current = key
        if self._made is not None:
            self.places.set_current(key)
        else:
            for sketch in self._sketches:
                sketch.set_chosen(key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many results each of these views holds; 0 stays blank."""
        self.places.set_counts(counts)

    def set_queue_active(self, count: int) -> None:
        """Show how many jobs are at work or waiting."""
        self.places.set_queue_active(count)

    def set_storage(
        self, title: str, subtitle: str, icon: str = "hard-drive", colour: str = "text.2", note: str = ""
    ) -> None:
        """Show where results are kept; ``colour`` is ``warning`` when the bucket is away."""
        self.storage.set_words(title, subtitle, icon, colour, note)

    def lists(self) -> list[PlaceList]:
        """Return the lists that are shown, from the top down."""
        return [group for group in (self.views, *self.groups.lists(), self.foot) if not group.isHidden()]

    def row_rect(self, key: str) -> QRect:
        """Return where a row is in the sidebar, an empty rectangle when it is not shown."""
        for group in self.lists():
            rect = group.row_rect(key)
            if not rect.isEmpty():
                return rect.translated(group.mapTo(self, QPoint(0, 0)))
        return QRect()

    def rename(self, key: str) -> bool:
        """Let the name of a collection or a smart filter be changed in place; return whether it can be."""
        shown = [self._popover.list] if self._popover is not None and self._popover.isVisible() else self.lists()
        return any(group.rename(key) for group in shown)

    def focused_key(self) -> str:
        """Return the key of the row that has the keyboard, empty when none has it."""
        shown = [*self.lists(), self._popover.list] if self._popover is not None else self.lists()
        return next((group.current_key() for group in shown if group.hasFocus()), "")

    def open_group(self, key: str) -> SidebarPopover:
        """Open collections or smart filters beside the rail, by the key of what stands for them there."""
        from vitrine.ui.shell.sidebar_popover import SidebarPopover
        from vitrine.viewmodels.place_rows import Group

        group = Group.COLLECTIONS if key == "collections" else Group.SMART
        if self._popover is not None:
            self._popover.hide()
            self._popover.deleteLater()
        self._popover = popover = SidebarPopover(self._look, self.places, group, self.window())
        popover.add_wanted.connect(self.add_wanted)
        self._connect(popover.list)
        popover.list.chosen.connect(popover.dismiss)
        popover.open_beside(self.groups.folded, self.groups.folded.row_rect(key))
        return popover

    def begin_new(self, parent: int | None = None) -> None:
        """Let a new collection be named in place, in ``parent`` or at the top."""
        if self._rail and (self._popover is None or not self._popover.isVisible()):
            self.open_group("collections")
        key = self.places.begin_new(parent)
        self.rename(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("bg.panel"))
        edge = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self._look.colour("line.subtle"))
        painter.fillRect(0, self.storage.y(), self.width(), 1, self._look.colour("line.subtle"))

    def _fill(self) -> None:
        column = self._column
        column.setContentsMargins(0, EDGE, 1, 0)
        column.setSpacing(0)
        for head, part in zip(self._heads, (self.wordmark, self.storage), strict=True):
            head.setSpacing(0)
            head.addWidget(part)
        column.addLayout(self._heads[0])
        column.addSpacerItem(self._top)
        column.addWidget(self._sketches[0])
        column.addSpacerItem(self._spare)
        column.addWidget(self._sketches[1])
        column.addSpacerItem(self._bottom)
        column.addLayout(self._heads[1])

    def _furnished(self) -> tuple[Places, PlaceList, SidebarGroups, PlaceList]:
        """Return places and lists, made the first time."""
        if self._made is not None:
            return self._made
        from vitrine.ui.shell.sidebar_groups import SidebarGroups
        from vitrine.ui.shell.sidebar_list import PlaceList
        from vitrine.viewmodels.place_rows import Group
        from vitrine.viewmodels.places import Places

        places = Places(self)
        places.set_current(self._current)
        views, foot = PlaceList(self._look, places, Group.VIEWS), PlaceList(self._look, places, Group.FOOT)
        groups = SidebarGroups(self._look, places)
        views.setAccessibleName(self.tr("Library"))
        foot.setAccessibleName(self.tr("Studio"))
        groups.add_wanted.connect(self.add_wanted)
        self._made = (places, views, groups, foot)
        for rows in (views, *groups.lists(), foot):
            self._connect(rows)
        column = self._column
        for sketch, rows in zip(self._sketches, (views, foot), strict=True):
            column.replaceWidget(sketch, rows)
            sketch.hide()
            sketch.deleteLater()
        column.insertWidget(column.indexOf(foot), groups, 1)
        column.removeItem(self._spare)
        self.set_rail(rail=self._rail)
        self._order_tabs()
        return self._made

    def _connect(self, group: PlaceList) -> None:
        group.chosen.connect(self._on_chosen)
        group.left.connect(lambda step: self._go_on(group, step))
        group.menu_wanted.connect(self.menu_wanted)
        group.delete_wanted.connect(self.delete_wanted)

    def _on_chosen(self, key: str) -> None:
        told = {"queue": self.queue_toggled, "statistics": self.statistics_opened, "settings": self.settings_opened}
        if key in _FOLDED:
            self.open_group(key)
        elif key in told:
            told[key].emit()
        else:
            self.set_current(key)
            self.view_chosen.emit(key)

    def _go_on(self, group: PlaceList, step: int) -> None:
        shown = [one for one in self.lists() if self.places.rowCount(one.rootIndex())]
        at = shown.index(group) + step if group in shown else -1
        if 0 <= at < len(shown):
            shown[at].focus_end(last=step < 0)

    def _order_tabs(self) -> None:
        before: QWidget = self.views
        for widget in (*self.groups.stops(), self.foot):
            QWidget.setTabOrder(before, widget)
            before = widget
