"""The import as the window sees it: one at a time, its words, and those that were cut off or stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from vitrine.domain.imported import ImportPlan, ImportRun, ImportTally
from vitrine.errors import Interrupted, LibraryError
from vitrine.viewmodels import import_words as words
from vitrine.viewmodels.importing import ImportDoor, Importing
from vitrine.workers.task_worker import Tasks

PLAN = ImportPlan(Path("/pictures/holiday"))
RUN = ImportRun(3, PLAN, 1000.0, done=1200, total=5000)


class Engine:
    """Stands for the studio: it imports until it is let go."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.runs = [RUN]
        self.stopped: list[int] = []
        self.dropped: list[int] = []
        self.error: LibraryError | None = None

    def carry(self, plan: ImportPlan, check: Callable[[], None], watcher: Any) -> ImportTally:
        watcher.progressed(ImportTally(run=7, total=10, done=4, imported=4))
        try:
            while not self.go.wait(0.005):
                check()
        except Interrupted:
            return ImportTally(run=7, total=10, done=4, imported=4, stopped=True)
        if self.error is not None:
            raise self.error
        return ImportTally(run=7, total=10, done=10, imported=9, refused=1)

    @property
    def door(self) -> ImportDoor:
        return ImportDoor(self.carry, lambda: list(self.runs), self.stopped.append, self.dropped.append)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def importing(qtbot: QtBot, engine: Engine) -> Iterator[Importing]:
    from contextlib import nullcontext

    tasks = Tasks()
    importing = Importing(tasks, engine.door, nullcontext)
    yield importing
    engine.go.set()
    assert importing.close()
    assert tasks.close(10_000)


def test_one_at_a_time_from_start_to_end(qtbot: QtBot, importing: Importing, engine: Engine) -> None:
    importing.start(PLAN)
    assert importing.running
    importing.start(ImportPlan(Path("/elsewhere")))
    assert importing.plan == PLAN
    qtbot.waitUntil(lambda: importing.tally.done == 4)
    with qtbot.waitSignal(importing.finished):
        engine.go.set()
    assert not importing.running
    assert importing.tally.imported == 9
    assert engine.stopped == []


def test_cancelled_it_is_noted_as_ended_by_a_person(qtbot: QtBot, importing: Importing, engine: Engine) -> None:
    importing.start(PLAN)
    importing.cancel()
    assert importing.stopping
    qtbot.waitUntil(lambda: engine.stopped == [7])
    assert importing.tally.stopped
    assert not importing.running


def test_closed_it_is_not(qtbot: QtBot, importing: Importing, engine: Engine) -> None:
    importing.start(PLAN)
    assert importing.close()
    assert engine.stopped == []


def test_an_error_ends_it_and_is_told(qtbot: QtBot, importing: Importing, engine: Engine) -> None:
    engine.error = LibraryError("No such folder", "It is not there.")
    importing.start(PLAN)
    with qtbot.waitSignal(importing.failed) as failed:
        engine.go.set()
    assert failed.args is not None
    assert failed.args[0] is engine.error
    assert not importing.running


def test_what_was_cut_off_is_offered_and_what_was_stopped_is_not(
    qtbot: QtBot, importing: Importing, engine: Engine
) -> None:
    with qtbot.waitSignal(importing.changed):
        importing.refresh()
    assert importing.cut_off == RUN
    importing.drop(RUN)
    assert importing.cut_off is None
    qtbot.waitUntil(lambda: engine.dropped == [3])
    engine.runs = [ImportRun(4, PLAN, 1000.0, stopped=True)]
    with qtbot.waitSignal(importing.changed):
        importing.refresh()
    assert importing.cut_off is None
    assert len(importing.left) == 1
    importing.go_on(importing.left[0])
    assert importing.running
    engine.go.set()
    qtbot.waitUntil(lambda: not importing.running)


def test_the_first_folder_of_a_drop_is_found(qtbot: QtBot, importing: Importing, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"")
    for paths, expected in (([tmp_path / "a.png", tmp_path], tmp_path), ([tmp_path / "a.png"], None)):
        with qtbot.waitSignal(importing.folder_found) as found:
            importing.find_folder(paths)
        assert found.args == [expected]


# ---- words ----


def test_how_far_it_is() -> None:
    assert words.progress_text(ImportTally(found=1234)) == "Looking through the folder: 1,234 files"
    assert words.progress_text(ImportTally(total=5000, done=1200, seconds=0.5)) == "1,200 of 5,000"
    tally = ImportTally(total=5000, done=1200, seconds=6.0, bytes=24_000_000)
    assert words.progress_text(tally) == "1,200 of 5,000 · 200 a second · 24.0 MB"
    assert words.left_note(RUN) == "1,200 of 5,000 done"
    assert words.left_note(ImportRun(1, PLAN, 0.0)) == ""


def test_how_it_ended() -> None:
    assert words.outcome_text(ImportTally(total=0)) == "There is nothing in this folder that can be imported."
    assert words.outcome_text(ImportTally(total=3, there=3)).startswith("Nothing new in this folder.")
    assert "go on" in words.outcome_text(ImportTally(total=9, imported=2, stopped=True))
    assert words.more_refused(ImportTally(refused=3)) != ""
    assert words.more_refused(ImportTally()) == ""


def test_numbers_that_are_none_are_left_out() -> None:
    assert [name for name, _ in words.counts(ImportTally())] == ["Imported", "Already in the library"]
    assert ("Could not be read", "1,000") in words.counts(ImportTally(refused=1000))
