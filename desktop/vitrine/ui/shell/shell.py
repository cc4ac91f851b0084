"""Shell: the window's regions, what folds when it is narrow, its commands, and where it was last time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.focus_ring import FocusRing
from vitrine.ui.parts.motion import cross_fade
from vitrine.ui.shell.banner import Banner
from vitrine.ui.shell.commands import Commands, Scope, Why
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.folding import Folding
from vitrine.ui.shell.regions import column, splitter
from vitrine.ui.shell.right_panel import RightPanel
from vitrine.ui.shell.sidebar import Sidebar
from vitrine.ui.shell.toast import Toast
from vitrine.ui.shell.window_commands import GALLERY, WindowCommands
from vitrine.ui.shell.window_memory import frame_of, put_back

if TYPE_CHECKING:
    from vitrine.ui.shell.full_menu import FullMenu

__all__ = ["GALLERY", "MainWindow"]

PageMaker = QWidget | Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Sidebar, pages, right panel and queue drawer around ready-made widgets. Knows nothing of what they show."""

    page_changed = Signal(str)
    tab_changed = Signal(str)
    escaped = Signal()
    """Esc with nothing left to close: the gallery clears its selection."""
    closing = Signal()

    def __init__(
        self,
        look: Look,
        *,
        sidebar: Sidebar,
        filter_bar: FilterBar,
        gallery: QWidget,
        create_panel: QWidget,
        details_panel: QWidget,
        queue_drawer: QWidget | None = None,
        load: Callable[[], Mapping[str, object]] = dict,
        save: Callable[[dict[str, object]], None] | None = None,
    ) -> None:
        """``load`` and ``save`` keep geometry between runs as plain JSON values."""
        super().__init__()
        self._look = look
        self._save = save
        self.kept = dict(load())
        """What the last run left, by name; whoever added a ``keeps`` finds it here."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the window is about to close; False keeps it open."""
        self.toast_rooms: dict[str, Callable[[], QRect]] = {}
        """Where toasts stand over a page, by its name, in coordinates of the pages; over all of it by default."""
        self._keepers: dict[str, Callable[[], object]] = {}
        self._lifts: dict[str, int] = {}
        self._view = "all"
        self.sidebar, self.filter_bar, self.gallery = sidebar, filter_bar, gallery
        self.drawer = queue_drawer or QWidget()
        self.banner = Banner(look)
        self.panel = RightPanel(look, create_panel, details_panel)
        self.tabs = self.panel.tabs
        self._makers: dict[str, PageMaker] = {}
        self.commands = Commands(self)
        self._menu: FullMenu | None = None
        self._build()
        self.toast = Toast(look, self.pages, self._toast_room)
        self.focus_ring = FocusRing(look, self)
        self._folding = Folding(look, self, self.kept)
        self._window_commands = WindowCommands(self)
        self._connect()
        self.setMinimumSize(look.theme.size["window.min_w"], look.theme.size["window.min_h"])
        put_back(self, self.kept)
        self.panel.choose(str(self.kept.get("tab", "")))
        self._folding.arrange()

    # Pages

    def add_page(self, name: str, page: PageMaker) -> None:
        """Add a page that takes the place of gallery and panel; a callable is called when it is first shown."""
        self._makers[name] = page

    def show_page(self, name: str) -> None:
        """Show a page by name (``gallery`` is always there); raise KeyError for an unknown one."""
        if name == self.page():
            return
        page = self._makers[name]
        if not isinstance(page, QWidget):
            page = self._makers[name] = page()
        # Only a picture that is looked at comes with a cross-fade; the other pages are just there.
        with cross_fade(self._look, self._central, "slow") if name == "viewer" else nullcontext():
            if self.pages.indexOf(page) < 0:
                self.pages.addWidget(page)
            self.pages.setCurrentWidget(page)
            self.toast.place()
            self.sidebar.set_current(self._view if name == GALLERY else name)
            self.page_changed.emit(name)

    def has_page(self, name: str) -> bool:
        """Return whether there is such a page."""
        return name in self._makers

    def page(self) -> str:
        """Return the name of the page that is shown."""
        shown = self.pages.currentWidget()
        return next(name for name, page in self._makers.items() if page is shown)

    # Regions

    def set_panel_open(self, *, shown: bool) -> None:
        """Open or close the right panel; it stays closed where the gallery would fall under 480."""
        self._folding.set_panel_open(shown=shown)

    def panel_open(self) -> bool:
        """Return whether the right panel is to be seen."""
        return not self.panel.isHidden()

    def show_tab(self, key: str) -> None:
        """Show ``create`` or ``details``, opening the panel when it is closed."""
        if not self.panel_open():
            self.set_panel_open(shown=True)
        self.panel.choose(key)

    def set_drawer_open(self, *, shown: bool) -> None:
        """Open or close the queue drawer at the gallery's lower edge."""
        self._folding.set_drawer_open(shown=shown)

    def drawer_open(self) -> bool:
        """Return whether the queue drawer is to be seen."""
        return not self.drawer.isHidden()

    def toggle_sidebar(self) -> None:
        """Fold the sidebar to the rail or unfold it, at this width."""
        self._folding.toggle_sidebar()

    def lift_toast(self, key: str, height: int) -> None:
        """Tell how many px ``key`` (the drawer, the selection bar) takes at the gallery's lower edge; 0 when gone."""
        self._lifts[key] = height
        self.toast.place()

    def keeps(self, name: str, value: Callable[[], object]) -> None:
        """Keep a plain JSON value between runs; the last one is in ``kept`` under the same name."""
        self._keepers[name] = value

    # Commands

    def add_command(
        self,
        name: str,
        text: str,
        keys: str,
        act: Callable[[], object],
        *,
        icon: str = "",
        scope: Scope = None,
        group: str = "",
        when: Why | None = None,
        danger: bool = False,
    ) -> QAction:
        """Add a command (see `Commands.add`)."""
        return self.commands.add(name, text, keys, act, icon=icon, scope=scope, group=group, when=when, danger=danger)

    def command(self, name: str) -> QAction:
        """Return a command by name; raise KeyError for an unknown one."""
        return self.commands[name]

    def full_menu(self) -> FullMenu:
        """Return the full menu, made when it is first asked for."""
        if self._menu is None:
            from vitrine.ui.shell.full_menu import FullMenu

            self._menu = FullMenu(self._look, self.commands, self)
        return self._menu

    def show_view(self, key: str) -> None:
        """Show the gallery under one of the sidebar's entries."""
        self._view = key
        self.show_page(GALLERY)
        self.sidebar.set_current(key)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._folding.arrange()
        self.toast.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        if self._save is not None:
            self._save(self._state())
        self.closing.emit()
        super().closeEvent(event)

    # Building

    def _build(self) -> None:
        self.gallery_column = QWidget()
        self.gallery_column.setObjectName("galleryColumn")
        self.gallery_column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.halves = splitter(Qt.Orientation.Vertical, self.gallery, self.drawer)
        self.halves.setObjectName("lowerSplitter")
        stack = column(self.gallery_column, self.banner, self.filter_bar, self.halves)
        stack.setStretch(2, 1)
        self.workspace = splitter(Qt.Orientation.Horizontal, self.gallery_column, self.panel)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self.workspace)
        self._makers[GALLERY] = self.workspace
        self._central = central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.sidebar.wordmark.set_menu(self.full_menu)
        self.sidebar.view_chosen.connect(self.show_view)
        self.sidebar.queue_toggled.connect(self.commands["queue"].trigger)
        self.sidebar.settings_opened.connect(self.commands["settings"].trigger)
        self.sidebar.statistics_opened.connect(self.commands["statistics"].trigger)
        self.filter_bar.panel_toggled.connect(lambda shown: self.set_panel_open(shown=shown))
        self.filter_bar.search.left.connect(lambda: self.gallery.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.panel.tab_changed.connect(self.tab_changed)

    def _toast_room(self) -> QRect:
        """Return where toasts stand at the bottom: over the gallery, or over the page that took its place."""
        if self.page() != GALLERY:
            return self.toast_rooms.get(self.page(), self.pages.rect)()
        column = self.gallery_column.geometry()
        return column.adjusted(0, 0, 0, -sum(self._lifts.values()))

    def _state(self) -> dict[str, object]:
        others = {name: value() for name, value in self._keepers.items()}
        return {**self.kept, **others, **frame_of(self), **self._folding.state(), "tab": self.tabs.key()}
