"""A watch on a small file hears of every new one, and of nothing else in its folder."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from vitrine.durable import write_text
from vitrine.workers.file_watch import FileWatch


def test_a_file_that_comes_is_replaced_and_goes(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "links.json"
    watch = FileWatch(path)
    for text in ("first", "second", "third"):
        with qtbot.waitSignal(watch.changed, timeout=20_000):
            write_text(path, text)
    with qtbot.waitSignal(watch.changed, timeout=20_000):
        path.unlink()
    watch.close()


def test_other_files_of_the_folder_are_nothing_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "links.json"
    heard: list[str] = []
    watch = FileWatch(path)
    watch.changed.connect(lambda: heard.append(path.read_text()))
    write_text(tmp_path / "other.json", "other")
    with qtbot.waitSignal(watch._watcher.directoryChanged, timeout=20_000):
        write_text(tmp_path / "another.json", "another")
    assert heard == []
    with qtbot.waitSignal(watch.changed, timeout=20_000):
        write_text(path, "mine")
    assert heard == ["mine"]
    watch.close()


def test_a_closed_watch_hears_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    closed, open_one = FileWatch(tmp_path / "links.json"), FileWatch(tmp_path / "links.json")
    heard: list[None] = []
    closed.changed.connect(lambda: heard.append(None))
    closed.close()
    with qtbot.waitSignal(open_one.changed, timeout=20_000):
        write_text(tmp_path / "links.json", "new")
    assert heard == []
    open_one.close()
