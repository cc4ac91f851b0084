"""A window that stays open over midnight: what says "today" is read and drawn again."""

from __future__ import annotations

import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from vitrine.library.library import Library
from vitrine.viewmodels.overview import Overview, Place
from vitrine.workers.task_worker import Tasks


def test_a_new_day_is_told_once_and_the_figures_are_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite", tmp_path / "inputs")
    tasks = Tasks()
    overview = Overview(library, tasks, lambda: Place(tmp_path, "~"))
    told: list[bool] = []
    overview.day_changed.connect(lambda: told.append(True))
    overview.look_at_the_day()
    assert told == []
    assert 0 < overview._midnight.remainingTime() <= 24 * 3600 * 1000 + 3_602_000  # a day may have 25 hours
    overview._day -= datetime.timedelta(days=1)  # as it is after midnight
    with qtbot.waitSignal(overview.spent_changed):
        overview.look_at_the_day()
    overview.look_at_the_day()
    assert told == [True]
    assert tasks.close()
    library.close()
