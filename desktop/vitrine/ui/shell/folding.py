"""Folding: which regions of the window are open and how large, at every size of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QAbstractAnimation, QEvent, QObject, QPropertyAnimation, QRect

from vitrine.ui.look import Look
from vitrine.ui.parts.motion import Veil, eased
from vitrine.ui.shell.window_memory import whole

if TYPE_CHECKING:
    from vitrine.ui.shell.shell import MainWindow

WIDE = 1180
"""From this width on the sidebar is full and the panel 344; below, a rail and 320."""
GALLERY_MIN = 480
PANEL_MIN, PANEL_MAX = 320, 440
DRAWER_MIN = 160
LOW = 780
"""Below this height the drawer takes at most 45% of the window."""


class Folding(QObject):
    """Opens, closes and sizes sidebar, panel and drawer; what is wanted is kept where there is no room for it."""

    def __init__(self, look: Look, window: MainWindow, kept: Mapping[str, object]) -> None:
        """``kept`` is what ``state`` returned in an earlier run."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._rail_wide = kept.get("rail") is True
        self._rail_narrow = kept.get("rail_narrow") is not False
        self._panel_wanted = kept.get("panel_open") is not False
        self._panel_width = whole(kept, "panel_width", look.theme.size["panel"], PANEL_MIN, PANEL_MAX)
        self._drawer_height = whole(kept, "drawer_height", look.theme.size["queue_drawer"], DRAWER_MIN, 2000)
        self._drawer_wanted = kept.get("drawer_open") is True
        self._reach = 0
        self._arranging = False
        self._opening = QPropertyAnimation(self, b"reach", self)
        self._opening.finished.connect(self._on_opened)
        window.drawer.setMinimumHeight(DRAWER_MIN)
        window.workspace.splitterMoved.connect(lambda: self._remember_sizes())
        window.halves.splitterMoved.connect(lambda: self._remember_sizes())
        window.gallery_column.installEventFilter(self)

    def state(self) -> dict[str, object]:
        """Return what is open and how large, as plain JSON values."""
        return {
            "rail": self._rail_wide,
            "rail_narrow": self._rail_narrow,
            "panel_open": self._panel_wanted,
            "panel_width": self._panel_width,
            "drawer_open": self._drawer_wanted,
            "drawer_height": self._drawer_height,
        }

    def set_panel_open(self, *, shown: bool) -> None:
        """Open or close the right panel; it stays closed where the gallery would fall under 480."""
        self._panel_wanted = shown
        self.arrange()

    def toggle_sidebar(self) -> None:
        """Fold the sidebar to the rail or unfold it, at this width."""
        if self._window.width() >= WIDE:
            self._rail_wide = not self._rail_wide
        else:
            self._rail_narrow = not self._rail_narrow
        duration = self._look.duration("slow")
        if not duration or not self._window.isVisible():
            self.arrange()
            return
        self._slide_sidebar(duration)

    def set_drawer_open(self, *, shown: bool) -> None:
        """Let the drawer rise from the gallery's lower edge, or sink."""
        if shown == self._drawer_wanted:
            return
        self._drawer_wanted = shown
        duration = self._look.duration("slow")
        if not duration or not self._window.halves.isVisible():
            self.arrange()
            return
        self._opening.stop()
        self._window.drawer.setMinimumHeight(1)
        self._window.drawer.show()
        eased(self._opening, duration)
        self._opening.setStartValue(self._reach)
        self._opening.setEndValue(self._drawer_now() if shown else 1)
        self._opening.start()

    def arrange(self) -> None:
        """Open and close what the window's size and the person's wishes ask for."""
        if self._arranging:
            return
        self._arranging = True
        window = self._window
        rail = self._rail_wide if window.width() >= WIDE else self._rail_narrow
        if rail != window.sidebar.rail:
            window.sidebar.set_rail(rail=rail)
        room = window.width() - window.sidebar.minimumWidth()
        shown = self._panel_wanted and room - self._panel_now() >= GALLERY_MIN
        window.panel.setVisible(shown)
        window.filter_bar.set_panel_shown(shown=shown)
        if self._opening.state() is QAbstractAnimation.State.Stopped:
            window.drawer.setVisible(self._drawer_wanted)
        self._arranging = False
        self._keep_sizes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window.gallery_column and event.type() == QEvent.Type.Resize:
            self._keep_sizes()
        return False

    def _panel_now(self) -> int:
        wide = self._window.width() >= WIDE
        return self._panel_width if wide else self._look.theme.size["panel.compact"]

    def _drawer_most(self) -> int:
        share = 0.45 if self._window.height() < LOW else 0.5
        return max(DRAWER_MIN, int(self._window.height() * share))

    def _drawer_now(self) -> int:
        return min(self._drawer_height, self._drawer_most())

    def _keep_sizes(self) -> None:
        # The splitter's 1 px line is the panel's left edge and counts as a part of it.
        window, panel = self._window, self._panel_now()
        wide = window.width() >= WIDE
        room = window.width() - window.sidebar.minimumWidth()
        most = min(PANEL_MAX, room - GALLERY_MIN) if wide else panel
        window.panel.setMinimumWidth((PANEL_MIN if wide else panel) - 1)
        window.panel.setMaximumWidth(max(PANEL_MIN, most) - 1)
        if window.panel_open():
            window.workspace.setSizes([room - panel, panel - 1])
        if self._opening.state() is QAbstractAnimation.State.Stopped:
            window.drawer.setMaximumHeight(self._drawer_most())
            self._set_reach(self._drawer_now() if window.drawer_open() else 0)

    def _remember_sizes(self) -> None:
        if self._window.panel_open() and self._window.width() >= WIDE:
            self._panel_width = self._window.panel.width() + 1
        if self._window.drawer_open() and self._opening.state() is QAbstractAnimation.State.Stopped:
            self._reach = self._drawer_height = self._window.drawer.height() + 1
            self._window.lift_toast("drawer", self._reach)

    def _on_opened(self) -> None:
        self._window.drawer.setMinimumHeight(DRAWER_MIN)
        self.arrange()

    def _slide_sidebar(self, duration: int) -> None:
        """Lay out the end at once, and draw the old picture back over it: nothing is packed anew on the way."""
        window = self._window
        sidebar, before = window.sidebar, window.sidebar.width()
        edge = max(before, self._look.theme.size["sidebar"])
        rect = QRect(0, 0, edge, window.height())
        if window.layoutDirection().name == "RightToLeft":
            rect.moveRight(window.width() - 1)
        veil = Veil(window, rect)
        self.arrange()
        end = QRect(rect)
        if sidebar.minimumWidth() < before:
            end.setWidth(sidebar.minimumWidth())
            if rect.x() > 0:
                end.moveRight(rect.right())
        else:
            end.setWidth(0)
            end.moveLeft(rect.right() + 1 if rect.x() == 0 else rect.x())
        veil.slide(end, duration)

    def _get_reach(self) -> int:
        return self._reach

    def _set_reach(self, reach: int) -> None:
        self._reach = reach
        halves = self._window.halves
        if reach:
            halves.setSizes([halves.height() - reach, reach - 1])
        self._window.lift_toast("drawer", reach)

    reach = Property(int, _get_reach, _set_reach)
    """How far the drawer stands above the gallery's lower edge, in px with its line."""
