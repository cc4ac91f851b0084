"""Comparing: what is in the panes, verdicts carried out with one Undo, pictures decoded in tasks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from share_rig import Rig
from vitrine.domain.disposal import Receipt, Stake
from vitrine.viewmodels.comparing import Comparing, Verdict, finish_text, finished_text
from vitrine.viewmodels.image_loader import ImageLoader
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.organise import Disposer, Organise
from vitrine.viewmodels.undo import Undo
from vitrine.workers.task_worker import Tasks

PATIENCE = 10_000


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path, 5)
    yield rig
    rig.close()


@pytest.fixture
def tasks(qtbot: QtBot, rig: Rig) -> Iterator[Tasks]:
    tasks = Tasks(rig.library.session)
    yield tasks
    assert tasks.close(PATIENCE)


@pytest.fixture
def undo(qtbot: QtBot) -> Undo:
    return Undo()


def _weigh(_: object) -> Stake:
    raise AssertionError("nothing is deleted for good here")


def _delete(_: object) -> Receipt:
    raise AssertionError("nothing is deleted for good here")


@pytest.fixture
def organise(rig: Rig, tasks: Tasks, undo: Undo) -> Organise:
    return Organise(rig.library, tasks, undo, Disposer(_weigh, _delete))


@pytest.fixture
def comparing(tasks: Tasks, organise: Organise, undo: Undo) -> Comparing:
    return Comparing(tasks, ImageLoader(tasks), organise, undo, Names())


def test_two_or_four_are_shown(comparing: Comparing, rig: Rig) -> None:
    comparing.open(rig.results[:2])
    assert comparing.panes == rig.results[:2]
    comparing.open(rig.results)
    assert comparing.panes == rig.results[:4]
    comparing.activate(2)
    comparing.set_count(2)
    assert comparing.panes == [rig.results[0], rig.results[2]]
    comparing.set_count(4)
    assert comparing.panes == rig.results[:4]
    with pytest.raises(ValueError, match="two results"):
        comparing.open(rig.results[:1])


def test_another_result_in_the_active_pane(comparing: Comparing, rig: Rig) -> None:
    comparing.open(rig.results[:4])
    comparing.set_count(2)
    comparing.activate(1)
    assert comparing.can_swap
    seen = []
    for _ in range(4):
        comparing.swap(1)
        seen.append(comparing.panes[1])
    assert [rig.results.index(one) for one in seen] == [2, 3, 1, 2]
    comparing.swap(-1)
    assert comparing.panes[1] == rig.results[1]
    comparing.set_count(4)
    assert not comparing.can_swap


def test_pictures_are_decoded_in_tasks(qtbot: QtBot, comparing: Comparing, rig: Rig) -> None:
    comparing.open(rig.results[:4])
    assert all(comparing.picture(one) is None for one in comparing.panes)
    qtbot.waitUntil(lambda: all(comparing.picture(one) for one in comparing.panes), timeout=PATIENCE)
    image = comparing.picture(rig.results[0])
    assert image is not None
    assert (image.width, image.height, len(image.levels)) == (2000, 1600, 2)


def test_a_file_that_is_gone_says_so(qtbot: QtBot, comparing: Comparing, rig: Rig) -> None:
    file = rig.results[0].file
    assert file is not None
    file.path.unlink()
    with qtbot.waitSignal(comparing.refused, timeout=PATIENCE) as caught:
        comparing.open(rig.results[:2])
    assert caught.args[0] == rig.results[0].name


def test_finish_stars_and_trashes_with_one_undo(
    qtbot: QtBot, comparing: Comparing, organise: Organise, undo: Undo, rig: Rig
) -> None:
    said: list[str] = []
    undo.done.connect(said.append)
    comparing.open(rig.results[:4])
    comparing.judge(0, Verdict.KEEP)
    comparing.judge(1, Verdict.REJECT)
    comparing.judge(2, Verdict.REJECT)
    comparing.judge(2, Verdict.REJECT)  # again: taken back
    with qtbot.waitSignal(comparing.finished):
        comparing.finish()
    assert said == ["1 kept, 1 moved to trash"]

    def facts() -> list[tuple[bool, bool]]:
        found = [rig.library.results.get(one.id) for one in rig.results[:3]]
        return [(one.starred, one.trashed_at is not None) for one in found]

    done = [(True, False), (False, True), (False, False)]
    qtbot.waitUntil(lambda: facts() == done, timeout=PATIENCE)
    undo.undo()
    assert not undo.can_undo
    qtbot.waitUntil(lambda: facts() == [(False, False)] * 3, timeout=PATIENCE)
    undo.redo()
    qtbot.waitUntil(lambda: facts() == done, timeout=PATIENCE)


def test_a_star_and_the_trash_at_once(qtbot: QtBot, comparing: Comparing, organise: Organise, rig: Rig) -> None:
    comparing.open(rig.results[:3])
    comparing.star(1)
    assert comparing.panes[1].starred
    comparing.trash(0)
    assert comparing.pool == [comparing.panes[0], comparing.panes[1]]
    with qtbot.waitSignal(comparing.finished):
        comparing.trash(0)  # one is left: nothing to compare
    qtbot.waitUntil(lambda: rig.library.results.get(rig.results[1].id).trashed_at is not None, timeout=PATIENCE)


def test_words() -> None:
    assert finish_text(1, 1) == "Finish: keep 1, move 1 to trash"
    assert finish_text(2, 0) == "Finish: keep 2"
    assert finish_text(0, 3) == "Finish: move 3 to trash"
    assert finish_text(0, 0) == "Finish"
    assert finished_text(2, 0) == "2 kept"
    assert finished_text(0, 2) == "2 moved to trash"
