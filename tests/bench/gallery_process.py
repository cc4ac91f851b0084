"""The window in a process of its own on the home that ``VITRINE_HOME`` names: how soon it shows all, what it takes.

``shown`` ends as soon as a frame was painted that has a picture in every tile in view; in an empty library, as soon
as the empty gallery is painted. ``memory`` tells the megabytes of the process once everything was scrolled through.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2] / "desktop"))

if __name__ == "__main__":
    # The courtesy of the window would do this a little later; nothing of it may differ between the two libraries.
    import gc

    gc.disable()

from PySide6.QtCore import QEvent, QObject, QTimer

from vitrine.app import App, run

if TYPE_CHECKING:
    from collections.abc import Callable

_SETTLE_MS = 3_000
_PAGE_MS = 20
"""From one page to the next: everything is scrolled through in about a minute."""


def in_view_complete(app: App) -> bool:
    """Return whether every tile in view has its picture; False while there are none."""
    from vitrine.viewmodels.tile import TileKind

    view, gallery, thumbnails = app.desk.gallery, app.models.gallery, app.models.thumbnails
    rows = view.rows_in_view(view.viewport().rect())
    for row, tile in zip(rows, gallery.tiles(rows.start, rows.stop), strict=True):
        if tile.generation is None or tile.kind is not TileKind.RESULT:
            return False
        size = view.visualRect(gallery.index(row)).size()
        if thumbnails.pixmap(tile.generation, size.width(), size.height(), view.devicePixelRatioF()) is None:
            return False
    return bool(rows)


class Shown(QObject):
    """Ends the process when the window shows all that it is going to show."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        app.desk.gallery.viewport().installEventFilter(self)
        app.models.gallery.loaded.connect(self._on_loaded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Looked at before the painting: what is complete now is complete on the screen after it.
        if event.type() == QEvent.Type.Paint and in_view_complete(self._app):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

    def _on_loaded(self) -> None:
        if not self._app.models.gallery.rowCount():
            QTimer.singleShot(0, lambda: self._app.window.grab() and os._exit(0))


class Memory(QObject):
    """Scrolls through everything by pages and tells the memory of the process before it ends."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._bar = app.desk.gallery.verticalScrollBar()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAGE_MS)
        self._timer.timeout.connect(self._go_on)
        QTimer.singleShot(_SETTLE_MS, self._timer.start)

    def _go_on(self) -> None:
        if self._bar.value() < self._bar.maximum():
            self._bar.setValue(self._bar.value() + self._bar.pageStep())
            return
        self._timer.stop()
        QTimer.singleShot(_SETTLE_MS, self._tell)

    def _tell(self) -> None:
        print(f"{self._app.models.gallery.rowCount()} {resident():.1f}", flush=True)
        os._exit(0)


def resident() -> float:
    """Return the megabytes of this process that lie in memory, shared ones included."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024


if __name__ == "__main__":
    attendants: dict[str, Callable[[App], QObject]] = {"shown": Shown, "memory": Memory}
    sys.exit(run([], attend=attendants[sys.argv[1]]))
