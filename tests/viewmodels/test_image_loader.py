"""The image loader: what is wanted comes first, what may be next after it, and memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.viewmodels import image_loader
from vitrine.viewmodels.image_loader import KEPT, ImageLoader, LoadedImage
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


def test_memory_is_bounded_by_number_and_by_bytes(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = pictures(library, tmp_path, KEPT + 3)
    for result in results:
        with qtbot.waitSignal(loader.loaded, timeout=10_000):
            loader.load(result)
    assert sum(loader.at_hand(result) is not None for result in results) == KEPT
    monkeypatch.setattr(image_loader, "KEPT_BYTES", 2 * 64 * 64 * 4)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(results[0])
    assert loader.used <= 2 * 64 * 64 * 4
    assert loader.at_hand(results[0]) is not None


def test_a_huge_picture_is_not_loaded_ahead(
    qtbot: QtBot, loader: ImageLoader, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image_loader, "AHEAD_BYTES", 1000)
    results = pictures(library, tmp_path, 2)
    with qtbot.waitSignal(loader.loaded, timeout=10_000):
        loader.load(results[0])
    loader.load_ahead(results[1:])
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
