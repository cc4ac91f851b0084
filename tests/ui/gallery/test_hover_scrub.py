"""Scrubbing a film with the pointer: after a moment, by its place in the tile, only while it is switched on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_ground import Ground
from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import GenerationType
from vitrine.library.thumbnails import STRIP_FRAMES
from vitrine.ui.gallery.gallery_view import GalleryView

NONE = Qt.KeyboardModifier.NoModifier


def fading(path: Path, frames: int = 60) -> Path:
    """Write a film of two seconds that goes from black to white."""
    import av
    import numpy as np

    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 160, 96, "yuv420p"
        for number in range(frames):
            grey = np.full((96, 160, 3), round(255 * number / (frames - 1)), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        container.mux(stream.encode())
    return path


@pytest.fixture
def film(stage: Ground, shown: Callable[..., GalleryView], tmp_path: Path) -> GalleryView:
    """A view with one picture and, first, one film."""
    stage.fill(1)
    file = a_file(
        fading(tmp_path / "film.mp4"), content_type="video/mp4", extension="mp4", duration=2.0, width=160, height=96
    )
    a_saved_job(stage.library, a_request(type=GenerationType.TEXT_TO_VIDEO), [file])
    return shown()


def hover(view: GalleryView, point: QPoint) -> None:
    at = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        view.viewport().mapToGlobal(at),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        NONE,
    )
    QApplication.sendEvent(view.viewport(), event)


def in_film(view: GalleryView, share: float) -> QPoint:
    rect = view.visualRect(view.gallery.index(0))
    return QPoint(rect.left() + round(share * rect.width()), rect.center().y())


def seen(view: GalleryView) -> int:
    """Return how light the film's tile is at a place where nothing else lies."""
    rect = view.visualRect(view.gallery.index(0))
    return view.grab().toImage().pixelColor(rect.center().x() + 40, rect.top() + 50).lightness()


def scrub(qtbot: QtBot, view: GalleryView, share: float) -> None:
    hover(view, in_film(view, share))
    tile, rect = view.gallery.tile(0), view.visualRect(view.gallery.index(0))
    qtbot.waitUntil(lambda: view.scrub.frame(tile, rect, view.devicePixelRatioF()) is not None, timeout=10_000)


def test_the_pointer_sets_the_frame(qtbot: QtBot, stage: Ground, film: GalleryView) -> None:
    stage.worker.start()
    scrub(qtbot, film, 0.05)
    early = seen(film)
    hover(film, in_film(film, 0.95))
    late = seen(film)
    assert early < 60 < 195 < late
    rect = film.visualRect(film.gallery.index(0))
    bar = film.grab().toImage()
    assert bar.pixelColor(rect.left() + 20, rect.bottom() - 1).name() == "#ffffff"
    hover(film, QPoint(4, 300))
    assert film.scrub.share(film.gallery.tile(0), rect, 1.0) is None


def test_nothing_happens_before_the_moment_is_over(stage: Ground, film: GalleryView) -> None:
    hover(film, in_film(film, 0.5))
    assert film.scrub._delay.isActive()
    assert film.scrub._delay.interval() == 180
    assert stage.worker._queue._wishes == {} or all(height > 0 for _, height in stage.worker._queue._wishes)
    hover(film, QPoint(4, 300))
    assert not film.scrub._delay.isActive()


def test_no_timer_runs_while_the_pointer_rests(qtbot: QtBot, stage: Ground, film: GalleryView) -> None:
    stage.worker.start()
    scrub(qtbot, film, 0.5)
    assert not film.scrub._delay.isActive()
    assert not film._ticks.isActive()


def test_a_picture_is_not_scrubbed(film: GalleryView) -> None:
    hover(film, film.visualRect(film.gallery.index(1)).center())
    assert not film.scrub._delay.isActive()


def test_it_can_be_switched_off(qtbot: QtBot, stage: Ground, film: GalleryView) -> None:
    stage.worker.start()
    scrub(qtbot, film, 0.5)
    film.scrub.set_enabled(enabled=False)
    rect = film.visualRect(film.gallery.index(0))
    assert film.scrub.share(film.gallery.tile(0), rect, 1.0) is None
    hover(film, in_film(film, 0.6))
    assert not film.scrub._delay.isActive()


def test_what_can_be_pressed_shows_at_the_top_only(qtbot: QtBot, stage: Ground, film: GalleryView) -> None:
    stage.worker.start()
    scrub(qtbot, film, 0.5)
    assert film.scrub.covers_parts
    rect = film.visualRect(film.gallery.index(0))
    hover(film, QPoint(rect.center().x(), rect.top() + 12))
    assert not film.scrub.covers_parts


def test_the_strip_is_kept_for_the_next_time(qtbot: QtBot, stage: Ground, film: GalleryView) -> None:
    stage.worker.start()
    scrub(qtbot, film, 0.5)
    generation = film.gallery.generation(0)
    assert generation is not None
    rect = film.visualRect(film.gallery.index(0))
    frames = stage.thumbnails.strips.frames(generation, rect.width(), rect.height())
    assert frames is not None
    assert len(frames) == STRIP_FRAMES
