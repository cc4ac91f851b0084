"""Window commands: what the window itself can do: fold, open, go back, fill the screen, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from vitrine.ui.shell.regions import focus_first, within

if TYPE_CHECKING:
    from vitrine.ui.shell.shell import MainWindow

GALLERY = "gallery"


class WindowCommands(QObject):
    """The commands that need nothing but the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._was_maximised = False
        self._add()

    def _add(self) -> None:
        window, add = self._window, self._window.commands.add
        add("settings", self.tr("Settings…"), "Ctrl+,", lambda: self._open("settings"), icon="settings", group="File")
        add("quit", self.tr("Quit"), "Ctrl+Q", window.close, group="File")
        no_figures = self.tr("There are no figures yet.")
        add("statistics", self.tr("Statistics"), "", lambda: self._open("statistics"), icon="chart-column",
            group="View", when=lambda: "" if window.has_page("statistics") else no_figures)  # fmt: skip
        add("search", self.tr("Search"), "Ctrl+F", self._search, icon="search", group="Edit")
        add("sidebar", self.tr("Fold or unfold the sidebar"), "Ctrl+B", window.toggle_sidebar, group="View")
        add("panel", self.tr("Show or hide the right panel"), "Ctrl+I", self._toggle_panel, icon="panel-right",
            group="View")  # fmt: skip
        add("tab", self.tr("Switch between Create and Details"), "I", self._other_tab, scope=window.gallery,
            group="View")  # fmt: skip
        add("full-screen", self.tr("Full screen"), "Ctrl+Shift+F", self._full_screen, icon="maximize", group="View")
        add("region", self.tr("Go to the next region"), "F6", lambda: self._step_region(1), group="View")
        add("region-back", self.tr("Go to the region before"), "Shift+F6", lambda: self._step_region(-1), group="View")
        add("back", self.tr("Close or go back"), "Esc", self._back, group="View")
        add("queue", self.tr("Show or hide the queue"), "Ctrl+J", self._toggle_drawer, icon="list-checks",
            group="Queue")  # fmt: skip
        window.commands["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        window.commands["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)

    def _search(self) -> None:
        self._window.show_page(GALLERY)
        self._window.filter_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.filter_bar.search.selectAll()

    def _toggle_panel(self) -> None:
        self._window.set_panel_open(shown=not self._window.panel_open())

    def _other_tab(self) -> None:
        self._window.show_tab("details" if self._window.tabs.key() == "create" else "create")

    def _toggle_drawer(self) -> None:
        window = self._window
        if window.page() != GALLERY:
            window.show_page(GALLERY)
            window.set_drawer_open(shown=True)
        else:
            window.set_drawer_open(shown=not window.drawer_open())

    def _open(self, page: str) -> None:
        if self._window.has_page(page):
            self._window.show_page(page)

    def _full_screen(self) -> None:
        window = self._window
        if not window.isFullScreen():
            self._was_maximised = window.isMaximized()
            window.showFullScreen()
        elif self._was_maximised:
            window.showMaximized()
        else:
            window.showNormal()

    def _back(self) -> None:
        from vitrine.ui.parts.popover import Popover

        window = self._window
        open_popovers = [popover for popover in window.findChildren(Popover) if popover.isVisible()]
        if open_popovers:
            open_popovers[-1].dismiss()
        elif window.filter_bar.search.hasFocus():
            window.filter_bar.search.escape()
        elif window.isFullScreen():
            self._full_screen()  # first back to the window, and only then to the gallery
        elif window.page() != GALLERY:
            window.show_page(GALLERY)
        else:
            window.escaped.emit()

    def _step_region(self, by: int) -> None:
        shown = [region for region in self._regions() if region.isVisible()]
        focused = self._window.focusWidget()
        inside = [place for place, region in enumerate(shown) if focused and within(region, focused)]
        start = inside[-1] if inside else (-1 if by > 0 else 0)
        for step in range(1, len(shown) + 1):
            if focus_first(shown[(start + by * step) % len(shown)]):
                return

    def _regions(self) -> list[QWidget]:
        """Return the regions in reading order; on another page than the gallery, the page is one."""
        window = self._window
        if window.page() != GALLERY:
            page = window.pages.currentWidget()
            return [window.sidebar, window.banner, *([page] if page is not None else [])]
        return [window.sidebar, window.banner, window.filter_bar, window.gallery, window.drawer, window.panel]
