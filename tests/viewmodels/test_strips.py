"""A video's strip: frames from all over it, made by the worker, kept, cut to the tile and held in memory."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from hostile_files import clip, encoded
from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation, GenerationType
from vitrine.errors import Interrupted
from vitrine.library.library import Library
from vitrine.library.thumbnails import STRIP, STRIP_FRAMES, ThumbnailStore
from vitrine.media import DECODING
from vitrine.viewmodels.strips import KEPT, Strips
from vitrine.viewmodels.thumbnails import Thumbnails
from vitrine.workers.picture_maker import make_strip
from vitrine.workers.thumbnail_worker import ThumbnailWorker


def fading(path: Path, frames: int = 60) -> Path:
    """Write a film of two seconds that goes from black to white."""
    import av
    import numpy as np

    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for number in range(frames):
            grey = np.full((64, 96, 3), round(255 * number / (frames - 1)), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        container.mux(stream.encode())
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ThumbnailStore]:
    store = ThumbnailStore(tmp_path / "thumbnails.db")
    yield store
    store.close()


@pytest.fixture
def worker(qtbot: QtBot, store: ThumbnailStore) -> Iterator[ThumbnailWorker]:
    worker = ThumbnailWorker(store)
    yield worker
    worker.stop()
    assert worker.wait(10_000)


@pytest.fixture
def strips(worker: ThumbnailWorker) -> Iterator[Strips]:
    strips = Strips([worker])
    yield strips
    strips.close()


@pytest.fixture
def film(tmp_path: Path) -> Generation:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    file = a_file(fading(tmp_path / "film.mp4"), content_type="video/mp4", extension="mp4", duration=2.0)
    job = a_saved_job(library, a_request(type=GenerationType.TEXT_TO_VIDEO), [file])
    result = library.results.of_job(job.id)[0]
    library.close()
    return result


def test_the_frames_come_from_all_over_the_film(tmp_path: Path) -> None:
    strip = make_strip(fading(tmp_path / "film.mp4"))
    assert strip is not None
    assert (strip.width(), strip.height()) == (96 * STRIP_FRAMES, 64)
    greys = [strip.pixelColor(96 * number + 48, 32).lightness() for number in range(STRIP_FRAMES)]
    assert greys == sorted(greys)
    assert greys[0] < 40 < 215 < greys[-1]


def test_a_film_of_one_frame_repeats_it(tmp_path: Path) -> None:
    strip = make_strip(clip(tmp_path / "one.mp4", frames=1))
    assert strip is not None
    assert strip.width() == 160 * STRIP_FRAMES


def test_of_a_long_film_only_key_frames_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vitrine.media.videos._FRAMES_IN_A_ROW", 10)
    strip = make_strip(fading(tmp_path / "film.mp4"))
    assert strip is not None
    assert strip.width() == 96 * STRIP_FRAMES


def test_no_strip_of_a_picture_or_of_nothing(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(encoded("PNG"))
    assert make_strip(picture) is None
    assert make_strip(tmp_path / "gone.mp4") is None


def test_the_work_can_be_ended_between_frames(tmp_path: Path) -> None:
    def stop() -> None:
        raise Interrupted

    with pytest.raises(Interrupted):
        make_strip(fading(tmp_path / "film.mp4"), stop)


def test_thumbnails_come_between_its_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vitrine.media.inspection._TURN", 0.0)
    free: list[bool] = []

    def look(seconds: float) -> None:
        del seconds
        free.append(DECODING.acquire(blocking=False))
        DECODING.release()

    monkeypatch.setattr("vitrine.media.inspection.time.sleep", look)
    assert make_strip(fading(tmp_path / "film.mp4")) is not None
    assert free
    assert all(free)


def test_frames_are_cut_to_the_tile_and_kept(
    qtbot: QtBot, strips: Strips, worker: ThumbnailWorker, store: ThumbnailStore, film: Generation
) -> None:
    assert strips.frames(film, 150, 100, 2.0) is None
    with qtbot.waitSignal(strips.ready, timeout=10_000) as caught:
        worker.start()
    assert caught.args == [film.name]
    frames = strips.frames(film, 150, 100, 2.0)
    assert frames is not None
    assert len(frames) == STRIP_FRAMES
    assert frames[3].size().toTuple() == (300, 200)
    assert frames[3].devicePixelRatio() == 2.0
    assert store.get(film.name, STRIP) is not None
    assert film.file is not None
    film.file.path.unlink()
    assert strips.frames(film, 75, 50) is None  # another size: from the store, the file is not needed
    with qtbot.waitSignal(strips.ready, timeout=10_000):
        pass
    strips.forget(film.name)
    assert strips._kept == {}


def test_only_the_last_few_are_held(qtbot: QtBot, strips: Strips, worker: ThumbnailWorker, film: Generation) -> None:
    worker.start()
    for width in range(60, 60 + 10 * (KEPT + 1), 10):
        with qtbot.waitSignal(strips.ready, timeout=10_000):
            strips.frames(film, width, 40)
    assert len(strips._kept) == KEPT


def test_a_broken_film_loses_its_strip_only(
    qtbot: QtBot, strips: Strips, worker: ThumbnailWorker, film: Generation, tmp_path: Path
) -> None:
    assert film.file is not None
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"nothing")
    bad = dataclasses.replace(film, file=dataclasses.replace(film.file, path=broken))
    with qtbot.waitSignal(worker.served, timeout=10_000):
        worker.start()
        strips.frames(bad, 150, 100)
    qtbot.waitUntil(lambda: film.name in strips._broken, timeout=10_000)
    assert strips.frames(bad, 150, 100) is None
    assert worker._queue.take(wait=False) == []


def test_a_strip_that_was_scrolled_away_is_asked_for_again(
    qtbot: QtBot, worker: ThumbnailWorker, film: Generation
) -> None:
    thumbnails = Thumbnails([worker])
    assert thumbnails.strips.frames(film, 150, 100) is None
    thumbnails.cancel([film.name])
    assert worker._queue._wishes == {}
    assert thumbnails.strips.frames(film, 150, 100) is None
    with qtbot.waitSignal(thumbnails.strips.ready, timeout=10_000):
        worker.start()
    thumbnails.close()
