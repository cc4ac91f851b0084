"""Copying: read in a task, the last wish wins, what cannot be read is copied as a file only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from hostile_files import encoded, png_header_bomb
from samples import a_file
from vitrine.domain.generation import Generation, GenerationType
from vitrine.viewmodels.copying import LARGEST_PICTURE, Copying
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def copying(qtbot: QtBot) -> Iterator[Copying]:
    tasks = Tasks()
    yield Copying(tasks)
    assert tasks.close(10_000)


def result(path: Path, **changes: Any) -> Generation:
    return Generation(
        1, path.stem, 0, GenerationType.TEXT_TO_IMAGE, "me", "demo", "m", "", "a valley", {}, 1.0,
        file=a_file(path, **changes),
    )  # fmt: skip


def test_a_jpeg_is_a_picture_on_the_clipboard_too(qtbot: QtBot, copying: Copying, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded("JPEG"))
    with qtbot.waitSignal(copying.copied, timeout=10_000):
        assert copying.copy([result(path, content_type="image/jpeg")])
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert [url.toLocalFile() for url in data.urls()] == [str(path)]


@pytest.mark.parametrize("content", [png_header_bomb(), b"no picture"])
def test_what_cannot_be_decoded_is_copied_as_a_file(
    qtbot: QtBot, copying: Copying, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with qtbot.waitSignal(copying.copied, timeout=10_000):
        copying.copy([result(path)])
    data = QGuiApplication.clipboard().mimeData()
    assert not data.hasImage()
    assert data.hasUrls()


def test_a_film_and_a_huge_picture_are_files_at_once(copying: Copying, tmp_path: Path) -> None:
    told: list[int] = []
    copying.copied.connect(told.append)
    copying.copy([result(tmp_path / "a.mp4", content_type="video/mp4", duration=2.0)])
    copying.copy([result(tmp_path / "a.png", size=LARGEST_PICTURE + 1)])
    assert told == [1, 1]


def test_the_last_wish_wins(qtbot: QtBot, copying: Copying, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded("PNG"))
    copying.copy([result(path)])
    copying.copy([result(tmp_path / "b.mp4", content_type="video/mp4"), result(tmp_path / "c.png")])
    qtbot.waitUntil(lambda: not copying._tasks._workers, timeout=10_000)
    assert len(QGuiApplication.clipboard().mimeData().urls()) == 2


def test_nothing_to_copy(copying: Copying) -> None:
    assert not copying.copy([])
