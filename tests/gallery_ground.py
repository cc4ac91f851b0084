"""A gallery view on a real library with real threads, and hands to use it with."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from samples import days_ago as asked
from vitrine.domain.filter import ResultFilter
from vitrine.domain.job import Job, JobState
from vitrine.errors import Failure
from vitrine.library.imports import Import
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.ui.gallery.gallery_view import GalleryView
from vitrine.ui.gallery.tile_parts import parts
from vitrine.ui.look import Look
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.live_tiles import LiveTiles
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.viewmodels.tile import TileAction
from vitrine.workers.task_worker import Tasks
from vitrine.workers.thumbnail_worker import ThumbnailWorker

DECLINED = Failure("declined", "Declined", "Google declined this prompt.", charged=False)
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


class FakeQueue(QObject):
    """The job queue's signals, sent by hand."""

    added = Signal(object)
    changed = Signal(object)
    progressed = Signal(object)
    saved = Signal(object)
    stored = Signal(object)
    dismissed = Signal(object)


class Ground:
    """A view on a real library with real threads, and everything around it."""

    def __init__(self, look: Look, home: Path) -> None:
        self.library = Library(home / "library.db", home / "inputs")
        self.tasks = Tasks(self.library.session)
        self.store = ThumbnailStore(home / "thumbnails.db")
        self.worker = ThumbnailWorker(self.store)
        self.thumbnails = Thumbnails([self.worker])
        self.gallery = Gallery(self.library, self.tasks)
        self.queue = FakeQueue()
        self.live = LiveTiles(self.gallery, self.library, self.tasks, self.queue)
        self.view = GalleryView(look, self.gallery, self.thumbnails)
        self.picture = home / "picture.png"
        image = QImage(640, 512, QImage.Format.Format_RGB32)
        image.fill(QColor("#cc4400"))
        assert image.save(str(self.picture))

    def fill(self, count: int, prompt: str = "a valley", days_ago: int = 0) -> Job:
        files = [a_file(self.picture, average_colour="#cc4400") for _ in range(count)]
        with asked(days_ago):
            return a_saved_job(self.library, a_request(prompt), files)

    def fill_many(self, count: int, per_day: int = 1_000, prompt: str = "a valley") -> list[int]:
        """Take in thousands of results, so many a day, and return their keys, the oldest first."""
        request, file = a_request(prompt), a_file(self.picture, average_colour="#cc4400")
        noon = (time.time() // 86_400) * 86_400 - 43_200
        moments = [noon - 86_400 * (n // per_day) - n % per_day for n in reversed(range(count))]
        return self.library.imports.add(Import(request, [file], moment, cost=0.0) for moment in moments)

    def running(self, **changes: Any) -> Job:
        jobs = self.library.jobs
        job = jobs.advance(jobs.add([a_request(**changes)])[0], JobState.SUBMITTING, submitted_at=time.time())
        return jobs.advance(job, JobState.RUNNING, remote_id=job.id)

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        self.worker.stop()
        assert self.worker.wait(10_000)
        self.thumbnails.close()
        assert self.tasks.close(10_000)
        self.store.close()
        self.library.close()


@pytest.fixture
def stage(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Ground]:
    stage = Ground(look, tmp_path)
    yield stage
    stage.close()


@pytest.fixture
def shown(qtbot: QtBot, stage: Ground) -> Callable[..., GalleryView]:
    """Return a shower of the view with ``count`` results, 880 x 600."""

    def show(*counts: int, wanted: ResultFilter | None = None) -> GalleryView:
        for days_ago, count in reversed(list(enumerate(counts))):
            if count:
                stage.fill(count, days_ago=days_ago)
        stage.view.resize(880, 600)
        stage.view.show()
        qtbot.waitExposed(stage.view)
        with qtbot.waitSignal(stage.gallery.loaded, timeout=10_000):
            stage.gallery.set_filter(wanted or ResultFilter())
        stage.view.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        return stage.view

    return show


def key(view: GalleryView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view, key, modifiers)


def middle(view: GalleryView, row: int) -> QPoint:
    return view.visualRect(view.gallery.index(row)).center()


def click(view: GalleryView, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifiers, middle(view, row))


def chosen_rows(view: GalleryView) -> list[int]:
    return sorted(index.row() for index in view.selectionModel().selectedIndexes())


def move(view: GalleryView, point: QPoint) -> None:
    """Move the pointer with the left button held."""
    at = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, at, view.viewport().mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)


def press_part(view: GalleryView, row: int, action: TileAction) -> None:
    rect = view.visualRect(view.gallery.index(row))
    found = parts(view.look, view.gallery.tile(row), rect, hovered=True)
    part = next(part for part in found if part.action is action)
    QTest.mouseMove(view.viewport(), part.rect.center())
    QTest.mouseClick(view.viewport(), LEFT, NONE, part.rect.center())
