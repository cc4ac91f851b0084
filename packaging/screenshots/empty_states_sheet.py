"""The sheet of empty states (design picture 13-empty-states): the gallery's, the queue's and the pages' own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from stage import WIDE, Stage, opened

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import MediaKind
from vitrine.ui.look import Look
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.viewmodels.queue_text import today_text

LEFT, WIDTH = (24, 493, 963), 453
TOP, HEIGHT = (24, 313, 603), 273
RADIUS = 8
CEREMONY = 1_781_541_780.0
"""A moment at 16:43, when the last job of the sheet ended."""


class Sheet(QWidget):
    """Nine cards; each holds one state."""

    def __init__(self, look: Look, states: list[QWidget]) -> None:
        super().__init__()
        self._look = look
        self._cells = [QRectF(x, y, WIDTH, HEIGHT) for y in TOP for x in LEFT]
        self.resize(WIDE)
        for state, cell in zip(states, self._cells, strict=True):
            state.setParent(self)
            state.setGeometry(cell.toRect().adjusted(8, 8, -8, -8))
            state.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, ARG002 - Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("bg.panel"))
        painter.setPen(QPen(self._look.colour("line.subtle"), 1))
        painter.setBrush(self._look.colour("bg.canvas"))
        for cell in self._cells:
            painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def empty_states(qt: QApplication, home: Path, path: Path) -> None:
    """Every empty state, made where the window makes it."""
    with opened(qt, home, WIDE) as stage:
        sheet = Sheet(stage.app.look, _states(stage))
        sheet.show()
        for _ in range(10):
            qt.processEvents()
        saved = sheet.grab().save(str(path))
        sheet.hide()
        sheet.deleteLater()
    if not saved:
        raise OSError(f"{path} was not written")


def _states(stage: Stage) -> list[QWidget]:
    app = stage.app
    empty, look = app.desk.gallery.empty, app.look
    collections = app.models.organise.collections()
    held = collections[0].id if collections else 0
    empty.facts.model_name = lambda _: "Kling 2.1"
    views = [
        ResultFilter(text="harbour fog", makes=MediaKind.VIDEO, models=("kling-2.1",)),
        ResultFilter(starred=True),
        ResultFilter(collection=held),
        ResultFilter(trashed=True),
        ResultFilter(shared=True),
        ResultFilter(makes=MediaKind.VIDEO),
    ]
    queue = EmptyState(
        look,
        "list-checks",
        "The queue is clear",
        today_text(27, 1, CEREMONY, 2.31),
        action="See statistics",
        quiet=True,
    )
    refused = EmptyState(
        look,
        "key-round",
        "OpenAI refused the key",
        "It may have been revoked. Jobs for your other providers still run.",
        action="Enter new key",
        second="Open OpenAI",
    )
    statistics = EmptyState(
        look,
        "chart-column",
        "Statistics start with the first job",
        "Counts, times and spending are worked out on this computer from your own history.",
        action="Generate something",
    )
    return [*(empty._make(view) for view in views), queue, refused, statistics]
