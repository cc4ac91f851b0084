"""The real window on a prepared library, and what times its work on the interface thread.

Time is taken of everything that the interface thread does: the event itself, packing, painting, taking in pictures and
rows that workers deliver. Between steps the events go on; the thread sleeps half a millisecond where there are none.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false;qt.gui.imageio=false")

import grounds  # noqa: F401 - finds the sources
import prepared
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from vitrine.app import App
from vitrine.paths import Paths
from vitrine.studio import Studio
from vitrine.ui.look import make_application
from vitrine.viewmodels.tile import TileKind

if TYPE_CHECKING:
    from vitrine.domain.filter import ResultFilter
    from vitrine.ui.gallery.gallery_view import GalleryView

WIDTH, HEIGHT = 1440, 900
FRAME_MS = 1000 / 60
_NAP = 0.0005
_NOTHING_MS = 0.1
"""A look for events that takes less has found none."""
_PATIENCE = 60.0


def application() -> QApplication:
    """Return the application of this process."""
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else make_application(["bench"])


def turn() -> float:
    """Let the interface do what waits for it; return the milliseconds that took."""
    begun = time.perf_counter()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def frame(step: Callable[[], object] = lambda: None, milliseconds: float = FRAME_MS) -> float:
    """Do ``step`` and let the window work on for a frame; return the milliseconds of work in it.

    A frame whose work is longer than it is as long as its work.
    """
    begun = time.perf_counter()
    step()
    QApplication.processEvents()
    worked = (time.perf_counter() - begun) * 1000
    while (time.perf_counter() - begun) * 1000 < milliseconds:
        time.sleep(_NAP)
        taken = turn()
        worked += taken if taken > _NOTHING_MS else 0.0
    return worked


def rest(seconds: float) -> list[float]:
    """Let the window work for so long; return the length of each turn in milliseconds."""
    return until(lambda: False, seconds, must=False)[1]


def until(
    condition: Callable[[], object], seconds: float = _PATIENCE, *, must: bool = True
) -> tuple[float, list[float]]:
    """Let the window work until ``condition``; return the milliseconds of that, and of each turn in which it worked.

    Raise RuntimeError when it does not come true in time, if it ``must``.
    """
    begun, turns = time.perf_counter(), []
    while not condition():
        if time.perf_counter() - begun > seconds:
            if must:
                raise RuntimeError("the window never came to that")
            break
        turns.append(turn())
        if turns[-1] < _NOTHING_MS:
            turns.pop()
            time.sleep(_NAP)
    return (time.perf_counter() - begun) * 1000, turns


def wheel(area: QAbstractScrollArea, notches: float = -1.0) -> None:
    """Turn the wheel over a scroll area, as the platform would tell it; down is negative."""
    viewport = area.viewport()
    at = QPointF(viewport.rect().center())
    turned = QPoint(0, round(120 * notches))
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), QPoint(), turned, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


class GalleryWindow:
    """An open window whose gallery is to be used."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.gallery = app.models.gallery
        self.thumbnails = app.models.thumbnails
        self.view: GalleryView = app.desk.gallery
        self.bar = self.view.verticalScrollBar()

    def show(self, wanted: ResultFilter | None = None) -> None:
        """Wait until everything that passes the filter is here and in its place; ask for ``wanted`` first."""
        if wanted is not None:
            self.gallery.set_filter(wanted)
        until(lambda: self.settled)
        until(self.complete)

    @property
    def settled(self) -> bool:
        """Return whether all rows of the filter are here and packed."""
        return self.gallery.complete and not self.view.places.waiting

    def complete(self) -> bool:
        """Return whether every tile in view is there with its picture."""
        rows = self.view.rows_in_view(self.view.viewport().rect())
        tiles = self.gallery.tiles(rows.start, rows.stop)
        ratio = self.view.devicePixelRatioF()
        for row, tile in zip(rows, tiles, strict=True):
            if tile.generation is None or tile.kind is not TileKind.RESULT:
                return False
            size = self.view.visualRect(self.gallery.index(row)).size()
            if self.thumbnails.pixmap(tile.generation, size.width(), size.height(), ratio) is None:
                return False
        return bool(rows)


@contextmanager
def open_window(home: Path) -> Iterator[GalleryWindow]:
    """Open the window on a home, as the program does, and close it at the end."""
    qt = application()
    with closing(Studio(Paths.under(home), {})) as studio:
        app = App(qt, studio.paths)
        app.window.resize(WIDTH, HEIGHT)
        app.window.show()
        app.furnish(studio)
        with closing(app):
            app.begin()
            yield GalleryWindow(app)
            app.window.may_close = lambda: True
            app.window.close()


@contextmanager
def prepared_window(results: int) -> Iterator[GalleryWindow]:
    """Open the window on a copy of a prepared library, with everything there and every picture in view painted."""
    with prepared.copied(results) as home, open_window(home) as window:
        window.show()
        rest(2.0)
        yield window
