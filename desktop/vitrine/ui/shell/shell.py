"""Shell: the window's regions, what folds when it is narrow, its commands, and where it was last time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.focus_ring import FocusRing
from vitrine.ui.shell.banner import Banner
from vitrine.ui.shell.commands import Commands, Scope, Why
from vitrine.ui.shell.filter_bar import FilterBar
from vitrine.ui.shell.regions import column, focus_first, splitter, within
from vitrine.ui.shell.right_panel import RightPanel
from vitrine.ui.shell.sidebar import Sidebar
from vitrine.ui.shell.toast import Toast
from vitrine.ui.shell.window_memory import frame_of, put_back, whole

if TYPE_CHECKING:
    from vitrine.ui.shell.full_menu import FullMenu

WIDE = 1180
"""From this width on the sidebar is full and the panel 344; below, a rail and 320."""
GALLERY_MIN = 480
PANEL_MIN, PANEL_MAX = 320, 440
DRAWER_MIN = 160
LOW = 780
"""Below this height the drawer takes at most 45% of the window."""
GALLERY = "gallery"
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
        kept = load()
        self._rail_wide = kept.get("rail") is True
        self._rail_narrow = True
        self._panel_wanted = kept.get("panel_open") is not False
        self._panel_width = whole(kept, "panel_width", look.theme.size["panel"], PANEL_MIN, PANEL_MAX)
        self._drawer_height = whole(kept, "drawer_height", look.theme.size["queue_drawer"], DRAWER_MIN, 2000)
        self._drawer_wanted = kept.get("drawer_open") is True
        self._arranging = False
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
        self.toast = Toast(look, self.gallery_column)  # before anything is arranged: it keeps clear of the drawer
        self.focus_ring = FocusRing(look, self)
        self._add_commands()
        self._connect()
        self.setMinimumSize(look.theme.size["window.min_w"], look.theme.size["window.min_h"])
        self._restore(kept)

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
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.sidebar.set_current(self._view if name == GALLERY else name)
        self.page_changed.emit(name)

    def page(self) -> str:
        """Return the name of the page that is shown."""
        shown = self.pages.currentWidget()
        return next(name for name, page in self._makers.items() if page is shown)

    # Regions

    def set_panel_open(self, *, shown: bool) -> None:
        """Open or close the right panel; it stays closed where the gallery would fall under 480."""
        self._panel_wanted = shown
        self._arrange()

    def panel_open(self) -> bool:
        """Return whether the right panel is to be seen."""
        return not self.panel.isHidden()

    def show_tab(self, key: str) -> None:
        """Show ``create`` or ``details``, opening the panel when it is closed."""
        self.tabs.choose(key)
        if not self.panel_open():
            self.set_panel_open(shown=True)

    def set_drawer_open(self, *, shown: bool) -> None:
        """Open or close the queue drawer at the gallery's lower edge."""
        self._drawer_wanted = shown
        self._arrange()

    def drawer_open(self) -> bool:
        """Return whether the queue drawer is to be seen."""
        return not self.drawer.isHidden()

    def toggle_sidebar(self) -> None:
        """Fold the sidebar to the rail or unfold it, at this width."""
        if self.width() >= WIDE:
            self._rail_wide = not self._rail_wide
        else:
            self._rail_narrow = not self._rail_narrow
        self._arrange()

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

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._save is not None:
            self._save(self._state())
        self.closing.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.gallery_column and event.type() == QEvent.Type.Resize:
            self._keep_sizes()
        return False

    # Building

    def _build(self) -> None:
        self.gallery_column = QWidget()
        self.gallery_column.setObjectName("galleryColumn")
        self.gallery_column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lower = splitter(Qt.Orientation.Vertical, self.gallery, self.drawer)
        self._lower.setObjectName("lowerSplitter")
        stack = column(self.gallery_column, self.banner, self.filter_bar, self._lower)
        stack.setStretch(2, 1)
        self._workspace = splitter(Qt.Orientation.Horizontal, self.gallery_column, self.panel)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self._workspace)
        self._makers[GALLERY] = self._workspace
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        self.drawer.setMinimumHeight(DRAWER_MIN)

    def _add_commands(self) -> None:
        add = self.commands.add
        add("search", self.tr("Search"), "Ctrl+F", self._search, icon="search", group="Edit")
        add("sidebar", self.tr("Fold or unfold the sidebar"), "Ctrl+B", self.toggle_sidebar, group="View")
        add(
            "panel", self.tr("Right panel"), "Ctrl+I", lambda: self.set_panel_open(shown=not self.panel_open()),
            icon="panel-right", group="View",
        )  # fmt: skip
        add("tab", self.tr("Create or Details"), "I", self._other_tab, scope=self.gallery, group="View")
        add("queue", self.tr("Queue"), "Ctrl+J", self._toggle_drawer, icon="list-checks", group="Queue")
        add("back", self.tr("Close or go back"), "Esc", self._back, group="View")
        add("region", self.tr("Next region"), "F6", self._next_region, group="View")
        add("settings", self.tr("Settings"), "Ctrl+,", self._open_settings, icon="settings", group="File")
        add("quit", self.tr("Quit"), "Ctrl+Q", self._quit, group="File")
        self.commands["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.commands["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self.sidebar.wordmark.set_menu(self._full_menu)

    def _full_menu(self) -> FullMenu:
        if self._menu is None:
            from vitrine.ui.shell.full_menu import FullMenu

            self._menu = FullMenu(self._look, self.commands, self)
        return self._menu

    def _connect(self) -> None:
        self.sidebar.view_chosen.connect(self.show_view)
        self.sidebar.queue_toggled.connect(self._toggle_drawer)
        self.sidebar.settings_opened.connect(self._open_settings)
        self.filter_bar.panel_toggled.connect(lambda shown: self.set_panel_open(shown=shown))
        self.filter_bar.search.left.connect(lambda: self.gallery.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.panel.tab_changed.connect(self.tab_changed)
        self._workspace.splitterMoved.connect(lambda: self._remember_sizes())
        self._lower.splitterMoved.connect(lambda: self._remember_sizes())
        self.gallery_column.installEventFilter(self)

    # Arranging

    def _arrange(self) -> None:
        if self._arranging:
            return
        self._arranging = True
        wide = self.width() >= WIDE
        rail = self._rail_wide if wide else self._rail_narrow
        if rail != self.sidebar.rail:
            self.sidebar.set_rail(rail=rail)
        room = self.width() - self.sidebar.minimumWidth()
        shown = self._panel_wanted and room - self._panel_now() >= GALLERY_MIN
        self.panel.setVisible(shown)
        self.filter_bar.set_panel_shown(shown=shown)
        self.drawer.setVisible(self._drawer_wanted)
        self._arranging = False
        self._keep_sizes()

    def _panel_now(self) -> int:
        return self._panel_width if self.width() >= WIDE else self._look.theme.size["panel.compact"]

    def _keep_sizes(self) -> None:
        # The splitter's 1 px line is the panel's left edge and counts as a part of it.
        panel = self._panel_now()
        wide = self.width() >= WIDE
        room = self.width() - self.sidebar.minimumWidth()
        most = min(PANEL_MAX, room - GALLERY_MIN) if wide else panel
        self.panel.setMinimumWidth((PANEL_MIN if wide else panel) - 1)
        self.panel.setMaximumWidth(max(PANEL_MIN, most) - 1)
        if self.panel_open():
            self._workspace.setSizes([room - panel, panel - 1])
        self.toast.lift = 0
        if self.drawer_open():
            share = 0.45 if self.height() < LOW else 0.5
            most = max(DRAWER_MIN, int(self.height() * share))
            self.drawer.setMaximumHeight(most)
            height = min(self._drawer_height, most)
            self._lower.setSizes([self._lower.height() - height, height - 1])
            self.toast.lift = height
        self.toast.place()

    def _remember_sizes(self) -> None:
        if self.panel_open() and self.width() >= WIDE:
            self._panel_width = self.panel.width() + 1
        if self.drawer_open():
            self._drawer_height = self.drawer.height() + 1

    def _state(self) -> dict[str, object]:
        return {
            **frame_of(self),
            "rail": self._rail_wide,
            "panel_open": self._panel_wanted,
            "panel_width": self._panel_width,
            "drawer_open": self._drawer_wanted,
            "drawer_height": self._drawer_height,
        }

    def _restore(self, kept: Mapping[str, object]) -> None:
        put_back(self, kept)
        self._arrange()

    # What the commands do

    def _search(self) -> None:
        self.show_page(GALLERY)
        self.filter_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_bar.search.selectAll()

    def _quit(self) -> None:
        self.close()

    def _other_tab(self) -> None:
        self.show_tab("details" if self.tabs.key() == "create" else "create")

    def _toggle_drawer(self) -> None:
        if self.page() != GALLERY:
            self.show_page(GALLERY)
            self.set_drawer_open(shown=True)
        else:
            self.set_drawer_open(shown=not self.drawer_open())

    def _open_settings(self) -> None:
        if "settings" in self._makers:
            self.show_page("settings")

    def _back(self) -> None:
        from vitrine.ui.parts.popover import Popover

        open_popovers = [popover for popover in self.findChildren(Popover) if popover.isVisible()]
        if open_popovers:
            open_popovers[-1].dismiss()
        elif self.filter_bar.search.hasFocus():
            self.filter_bar.search.escape()
        elif self.page() != GALLERY:
            self.show_page(GALLERY)
        else:
            self.escaped.emit()

    def _next_region(self) -> None:
        regions = [self.sidebar, self.filter_bar, self.gallery, self.panel]
        shown = [region for region in regions if region.isVisible()]
        focused = self.focusWidget()
        inside = [place for place, region in enumerate(shown) if focused and within(region, focused)]
        for step in range(1, len(shown) + 1):
            if focus_first(shown[((inside[0] if inside else -1) + step) % len(shown)]):
                return

    def show_view(self, key: str) -> None:
        """Show the gallery under one of the sidebar's entries."""
        self._view = key
        self.show_page(GALLERY)
        self.sidebar.set_current(key)
