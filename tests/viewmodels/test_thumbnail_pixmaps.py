"""Pixmaps of a tile's size: from memory at once, cut off the interface thread, bounded, failures remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from samples import a_file, a_request, a_saved_job
from vitrine.domain.generation import Generation
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.viewmodels.thumbnails import CONVERSIONS_PER_TURN, MEMORY, Thumbnails, memory_for
from vitrine.workers.cutting import Cut, cut_to
from vitrine.workers.thumbnail_worker import Thumbnail, ThumbnailWorker


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
def thumbnails(worker: ThumbnailWorker) -> Iterator[Thumbnails]:
    thumbnails = Thumbnails([worker])
    yield thumbnails
    thumbnails.close()


@pytest.fixture
def generations(tmp_path: Path) -> list[Generation]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    files = []
    for number in range(8):
        path = tmp_path / f"{number}.png"
        image = QImage(640, 512, QImage.Format.Format_RGB32)
        image.fill(QColor(10 + number * 20, 90, 160))
        assert image.save(str(path))
        files.append(a_file(path))
    job = a_saved_job(library, a_request(), files)
    results = library.results.of_job(job.id)
    library.close()
    return results


def test_none_at_once_then_ready_at_the_exact_size(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    result = generations[0]
    assert thumbnails.pixmap(result, 220, 176) is None
    worker.start()
    with qtbot.waitSignal(thumbnails.ready, timeout=10_000) as caught:
        pass
    assert caught.args == [result.name]
    pixmap = thumbnails.pixmap(result, 220, 176)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (220, 176)
    image = pixmap.toImage()
    assert image.pixelColor(110, 88).red() == pytest.approx(10, abs=3)
    assert image.pixelColor(0, 0).alpha() < 40  # round corners
    assert thumbnails.at_hand(result) is not None
    assert thumbnails.at_hand(generations[1]) is None


def test_device_pixels_and_several_sizes_of_one_result(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    result = generations[0]
    thumbnails.pixmap(result, 220, 176, 2.0)
    thumbnails.pixmap(result, 200, 160, 2.0)
    worker.start()
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 220, 176, 2.0) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 200, 160, 2.0) is not None, timeout=10_000)
    sharp = thumbnails.pixmap(result, 220, 176, 2.0)
    assert sharp is not None
    assert (sharp.width(), sharp.height(), sharp.devicePixelRatio()) == (440, 352, 2.0)


def test_memory_is_bounded_and_drops_the_longest_unused(
    qtbot: QtBot, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    each = 220 * 176 * 4
    thumbnails = Thumbnails([worker], memory=3 * each)
    worker.start()
    for result in generations:
        qtbot.waitUntil(lambda result=result: thumbnails.pixmap(result, 220, 176) is not None, timeout=10_000)
    assert thumbnails.used == 3 * each
    assert thumbnails.at_hand(generations[0]) is None
    assert thumbnails.at_hand(generations[-1]) is not None
    thumbnails.forget(generations[-1].name)
    assert thumbnails.used == 2 * each
    thumbnails.close()


def test_a_failure_is_remembered_until_forgotten(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    result = generations[0]
    assert result.file is not None
    result.file.path.write_bytes(b"not a picture")
    worker.start()
    with qtbot.waitSignal(thumbnails.failed, timeout=10_000) as caught:
        assert thumbnails.pixmap(result, 220, 176) is None
    assert caught.args == [result.name]
    assert thumbnails.is_broken(result.name)
    assert thumbnails.pixmap(result, 220, 176) is None
    image = QImage(640, 512, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(result.file.path))
    thumbnails.forget(result.name)
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 220, 176) is not None, timeout=10_000)


def test_what_was_cancelled_is_asked_for_again_when_it_is_back(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    for result in generations:
        thumbnails.pixmap(result, 220, 176)
    thumbnails.cancel([result.name for result in generations[:7]])
    arrived: list[str] = []
    thumbnails.ready.connect(arrived.append)
    worker.start()
    qtbot.waitUntil(lambda: bool(arrived), timeout=10_000)
    assert arrived == [generations[7].name]
    qtbot.waitUntil(lambda: thumbnails.pixmap(generations[0], 220, 176) is not None, timeout=10_000)


def test_only_a_few_become_pixmaps_in_one_turn(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    image = QImage(220, 176, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    turns: list[int] = []
    worker.served.connect(lambda _: turns.append(thumbnails.used))
    thumbnails._turn.timeout.connect(lambda: turns.append(thumbnails.used))
    cut = Cut(220, 176)
    worker.served.emit(tuple(Thumbnail(result.name, 192, QImage(), ((cut, image),)) for result in generations))
    qtbot.waitUntil(lambda: all(thumbnails.at_hand(r) is not None for r in generations), timeout=10_000)
    steps = [b - a for a, b in zip([0, *turns], turns, strict=False)]
    assert max(steps) <= CONVERSIONS_PER_TURN * 220 * 176 * 4


def test_another_shape_is_shown_whole() -> None:
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    assert cut_to(image, 200, 200, 4).size().toTuple() == (200, 50)
    assert cut_to(image, 200, 51, 4).size().toTuple() == (200, 51)
    assert cut_to(image, 200, 50, 0).pixelColor(0, 0) == QColor("green")


def test_what_is_on_its_way_is_not_asked_for_again(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    made: list[str] = []
    worker.served.connect(lambda served: made.extend(one.name for one in served))
    worker.start()
    qtbot.waitUntil(lambda: thumbnails.pixmap(generations[0], 220, 176) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: thumbnails.pixmap(generations[1], 220, 176) is not None, timeout=10_000)
    assert made == [generations[0].name, generations[1].name]


def test_what_may_come_next_is_made_after_what_is_in_view_nearest_first(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    thumbnails.look_ahead([(result, 220, 176) for result in generations[1:4]])
    thumbnails.pixmap(generations[0], 220, 176)
    arrived: list[str] = []
    thumbnails.ready.connect(arrived.append)
    worker.start()
    qtbot.waitUntil(lambda: len(arrived) == 4, timeout=10_000)
    assert arrived == [result.name for result in generations[:4]]


def test_what_no_longer_comes_next_is_dropped_and_what_is_in_view_is_not(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    thumbnails.look_ahead([(result, 220, 176) for result in generations[:4]])
    thumbnails.pixmap(generations[1], 220, 176)  # it came into view meanwhile
    thumbnails.look_ahead([(result, 220, 176) for result in generations[3:6]])
    arrived: list[str] = []
    thumbnails.ready.connect(arrived.append)
    worker.start()
    qtbot.waitUntil(lambda: len(arrived) == 4, timeout=10_000)
    assert arrived == [generations[at].name for at in (1, 3, 4, 5)]
    thumbnails.look_ahead([])
    assert thumbnails._wanted == {}


def test_rows_that_stretch_a_little_need_no_larger_thumbnail(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, store: ThumbnailStore, generations: list[Generation]
) -> None:
    worker.start()
    qtbot.waitUntil(lambda: thumbnails.pixmap(generations[0], 281, 225) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: thumbnails.pixmap(generations[1], 360, 288) is not None, timeout=10_000)
    store.flush()
    kept = [[store.get(result.name, height) is not None for height in (192, 384)] for result in generations[:2]]
    assert kept == [[True, False], [False, True]]


def test_a_smaller_picture_comes_from_a_larger_kept_one_without_its_file(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    result = generations[0]
    worker.start()
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 480, 384) is not None, timeout=10_000)
    assert result.file is not None
    result.file.path.unlink()
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 220, 176) is not None, timeout=10_000)
    assert not thumbnails.is_broken(result.name)


def test_a_file_that_is_there_at_the_second_look_never_shows_as_broken(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation], tmp_path: Path
) -> None:
    result = generations[0]
    assert result.file is not None
    away = result.file.path.rename(tmp_path / "away.png")
    failed: list[str] = []
    thumbnails.failed.connect(failed.append)
    thumbnails.pixmap(result, 220, 176)
    worker.start()
    qtbot.waitUntil(lambda: len(worker._queue._later) == 1, timeout=10_000)
    away.rename(result.file.path)
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 220, 176) is not None, timeout=10_000)
    assert failed == []


def test_what_failed_is_looked_at_again_when_it_comes_back_into_view(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation]
) -> None:
    result = generations[0]
    assert result.file is not None
    sound = result.file.path.read_bytes()
    result.file.path.write_bytes(b"not a picture")
    worker.start()
    with qtbot.waitSignal(thumbnails.failed, timeout=10_000):
        thumbnails.pixmap(result, 220, 176)
    thumbnails.cancel([result.name])
    with qtbot.waitSignal(thumbnails.failed, timeout=10_000):  # as broken as it was: said without another decode
        thumbnails.pixmap(result, 220, 176)
    thumbnails.cancel([result.name])
    result.file.path.write_bytes(sound)
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 220, 176) is not None, timeout=10_000)


def test_a_look_again_reads_a_file_that_looks_unchanged(
    qtbot: QtBot,
    thumbnails: Thumbnails,
    worker: ThumbnailWorker,
    generations: list[Generation],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from vitrine.workers import thumbnail_worker

    result = generations[0]
    worker.start()
    with monkeypatch.context() as patch:
        patch.setattr(thumbnail_worker, "make_thumbnail", lambda path, height: None)
        with qtbot.waitSignal(thumbnails.failed, timeout=10_000):
            thumbnails.pixmap(result, 220, 176)
    thumbnails.forget(result.name)
    qtbot.waitUntil(lambda: thumbnails.pixmap(result, 220, 176) is not None, timeout=10_000)


def test_nothing_piles_up_over_what_was_only_passed(
    qtbot: QtBot, thumbnails: Thumbnails, worker: ThumbnailWorker, generations: list[Generation], tmp_path: Path
) -> None:
    import dataclasses

    worker.start()
    file = generations[0].file
    assert file is not None
    missing = dataclasses.replace(file, path=tmp_path / "gone.png")
    passed = [dataclasses.replace(generations[0], job_id=f"job-{number}", file=missing) for number in range(300)]
    for result in passed:
        thumbnails.pixmap(result, 220, 176)
        thumbnails.cancel([result.name])
    qtbot.waitUntil(lambda: thumbnails.pixmap(generations[1], 220, 176) is not None, timeout=10_000)
    assert (thumbnails._wanted, thumbnails._broken) == ({}, {})
    assert worker._queue._wishes == {}
    assert list(thumbnails._cuts) == [generations[1].name]
    assert len(thumbnails._kept) == 1


def test_large_screens_keep_more() -> None:
    assert memory_for(1440 * 900) == MEMORY <= 128 * 1024 * 1024
    assert memory_for(3840 * 2160) == 5 * 4 * 3840 * 2160
