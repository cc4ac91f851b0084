"""The image loader: what is wanted comes first, what may be next after it, and memory stays bounded."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation, GenerationType
from vitrine.library.library import Library
from vitrine.viewmodels import image_loader
from vitrine.viewmodels.image_loader import ImageLoader, ImagePart, LoadedImage
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


@pytest.fixture
def loader(qtbot: QtBot, library: Library) -> Iterator[ImageLoader]:
    tasks = Tasks(library.session)
    yield ImageLoader(tasks)
    assert tasks.close(10_000)


def pictures(library: Library, home: Path, count: int, side: int = 64) -> list[Generation]:
    made = []
    for n in range(count):
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(0xFF000000 + n)
        path = home / f"{n}.png"
        assert image.save(str(path))
        job = a_saved_job(library, a_request(), [a_file(path, width=side, height=side)])
        made.append(library.results.of_job(job.id)[0])
    return made


def test_wishes_that_were_stepped_over_are_never_begun(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    results = pictures(library, tmp_path, 12)
    loaded: list[str] = []
    loader.loaded.connect(lambda image: loaded.append(image.name))
    for result in results:
        loader.load(result)
    qtbot.waitUntil(lambda: results[-1].name in loaded, timeout=10_000)
    assert len(loaded) <= 3


def test_what_may_be_next_comes_after_what_is_wanted(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    results = pictures(library, tmp_path, 3)
    loaded: list[str] = []
    loader.loaded.connect(lambda image: loaded.append(image.name))
    loader.load(results[0])
    loader.load_ahead(results[1:])
    qtbot.waitUntil(lambda: len(loaded) == 3, timeout=10_000)
    assert loaded == [result.name for result in results]


def test_memory_is_bounded_by_bytes_and_what_is_shown_stays(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = 64 * 64 * 4
    monkeypatch.setattr(image_loader, "KEPT_BYTES", 3 * one)
    results = pictures(library, tmp_path, 6)
    for result in results:
        with qtbot.waitSignal(loader.loaded, timeout=10_000):
            loader.load(result)
        assert loader.used <= 3 * one
    assert [loader.at_hand(result) is not None for result in results] == [False] * 3 + [True] * 3
    monkeypatch.setattr(image_loader, "KEPT_BYTES", one - 1)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(results[0])
    assert loader.used == one  # larger than there is room for, and still not driven out by itself
    assert loader.at_hand(results[0]) is not None


def test_ahead_there_is_only_what_has_room_beside_what_is_shown(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = 64 * 64 * 4
    monkeypatch.setattr(image_loader, "KEPT_BYTES", 4 * one)
    results = pictures(library, tmp_path, 4)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(results[0])
    loader.load_ahead(results[1:])
    qtbot.waitUntil(lambda: not loader._under_way, timeout=10_000)
    assert [loader.at_hand(result) is not None for result in results] == [True, True, False, False]


def test_what_may_be_next_is_the_last_to_make_room(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = 64 * 64 * 4
    results = pictures(library, tmp_path, 5)
    for result in results[:3]:
        with qtbot.waitSignal(loader.loaded, timeout=10_000):
            loader.load(result)
    monkeypatch.setattr(image_loader, "KEPT_BYTES", 6 * one)
    loader.load_ahead([results[3], results[1]])
    qtbot.waitUntil(lambda: not loader._under_way, timeout=10_000)
    monkeypatch.setattr(image_loader, "KEPT_BYTES", 3 * one)
    loader._make_room()
    assert [loader.at_hand(result) is not None for result in results] == [False, True, True, True, False]


def test_nothing_is_kept_when_nothing_is_shown(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    results = pictures(library, tmp_path, 3)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(results[0])
    loader.load(results[1])
    loader.load_ahead(results[2:])
    loader.clear()
    assert loader.used == 0
    qtbot.waitUntil(lambda: not loader._under_way, timeout=10_000)
    assert loader.used == 0


def test_two_hundred_pictures_leave_no_more_than_the_bound_and_then_nothing(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound = 1_000_000
    monkeypatch.setattr(image_loader, "KEPT_BYTES", bound)
    (result,) = pictures(library, tmp_path, 1, side=160)
    most = 0
    for n in range(200):
        another = dataclasses.replace(result, id=result.id + 1000 * n, job_id=f"picture-{n}")
        with qtbot.waitSignal(loader.loaded, timeout=10_000):
            loader.load(another)
        most = max(most, loader.used)
    assert bound - 160 * 160 * 4 < most <= bound
    loader.clear()
    assert loader.used == 0


def test_a_large_picture_comes_as_it_is_seen_and_then_whole(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    image = QImage(2400, 1200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    path = tmp_path / "large.jpg"
    assert image.save(str(path))
    job = a_saved_job(library, a_request(), [a_file(path, width=2400, height=1200, extension="jpg")])
    result = library.results.of_job(job.id)[0]
    came: list[LoadedImage] = []
    loader.loaded.connect(came.append)
    loader.room = (600.0, 600.0)
    loader.load(result)
    qtbot.waitUntil(lambda: len(came) == 2, timeout=10_000)
    assert [level.width() for level in came[0].levels] == [600]
    assert [level.width() for level in came[1].levels] == [2400, 1200, 600]
    assert [(one.reduced, one.unfinished) for one in came] == [(True, True), (False, False)]
    assert (came[0].width, came[0].height) == (2400, 1200)


def test_ahead_a_picture_is_decoded_for_its_first_paint_only(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    results = pictures(library, tmp_path, 2, side=1100)
    loader.room = (500.0, 500.0)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(results[0])
    loader.load_ahead(results[1:])
    qtbot.waitUntil(lambda: loader.at_hand(results[1]) is not None, timeout=10_000)
    ahead = loader.at_hand(results[1])
    assert ahead is not None
    assert [level.width() for level in ahead.levels] == [1100, 500]
    loader.load(results[1])
    qtbot.waitUntil(lambda: not loader._under_way, timeout=10_000)
    whole = loader.at_hand(results[1])
    assert whole is not None
    assert [level.width() for level in whole.levels] == [1100, 550, 500]


def test_of_the_parts_that_are_wanted_the_newest_comes(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    (result,) = pictures(library, tmp_path, 1, side=400)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(result)
    parts: list[ImagePart] = []
    loader.part_loaded.connect(parts.append)
    for left in range(0, 300, 20):
        loader.want_part(result, QRect(left, 10, 100, 50))
    qtbot.waitUntil(lambda: bool(parts) and parts[-1].rect.left() == 280, timeout=10_000)
    assert len(parts) <= 2
    assert (parts[-1].image.width(), parts[-1].image.height()) == (100, 50)


def test_of_a_video_nothing_is_loaded(qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path) -> None:
    (result,) = pictures(library, tmp_path, 1)
    film = dataclasses.replace(result, type=GenerationType.TEXT_TO_VIDEO)
    loader.load(film)
    assert not loader._under_way


def test_a_refusal_of_what_was_loaded_ahead_is_said_only_when_it_is_wanted(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path
) -> None:
    good, bad = pictures(library, tmp_path, 2)
    assert bad.file is not None
    bad.file.path.write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    refused: list[str] = []
    loader.failed.connect(lambda name, _: refused.append(name))
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(good)
    loader.load_ahead([bad])
    qtbot.waitUntil(lambda: not loader._under_way, timeout=10_000)
    assert refused == []
    with qtbot.waitSignal(loader.failed, timeout=10_000):
        loader.load(bad)


def test_forgotten_it_is_read_anew(qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path) -> None:
    (result,) = pictures(library, tmp_path, 1)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(result)
    loader.forget(result.name)
    assert loader.at_hand(result) is None


def test_bytes_count_every_level() -> None:
    levels = tuple(QImage(side, side, QImage.Format.Format_RGB32) for side in (8, 4))
    assert LoadedImage("a", levels, 8, 8).bytes == 4 * (64 + 16)
