"""The usual time in the form: that of its model and size class, looked up anew whenever either is another one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forms import EVERYTHING, FILM, Bench
from vitrine.domain.job import Job, JobState
from vitrine.domain.request import GenerationRequest
from vitrine.library.library import Library
from vitrine.viewmodels.usual_time import UsualTime
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(tmp_path, EVERYTHING, FILM)
    yield made
    assert made.tasks.close()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield made
    made.close()


@pytest.fixture
def tasks(library: Library) -> Iterator[Tasks]:
    made = Tasks(library.session)
    yield made
    assert made.close()


def run(library: Library, request: GenerationRequest, seconds: float, times: int = 5) -> Job:
    """Keep runs of a request that took so long; return the last one."""
    for _ in range(times):
        (job,) = library.jobs.add([request])
        job = library.jobs.advance(job, JobState.SUBMITTING, submitted_at=100.0)
        with sqlite3.connect(library.path) as connection:
            connection.execute("UPDATE job SET state = 'done', finished_at = ? WHERE id = ?", (100 + seconds, job.id))
        connection.close()
    return library.jobs.get(job.id)


def test_it_is_that_of_the_size_that_stands_in_the_form(
    bench: Bench, library: Library, tasks: Tasks, qtbot: QtBot
) -> None:
    form = bench.form
    bench.choose(qtbot, FILM)
    form.set_prompt("waves")
    assert form.submit()
    form.set_value("duration", 10)
    assert form.submit()
    short, long = bench.sent
    run(library, short, 20.0)
    usual = UsualTime(form, library, tasks)
    usual.refresh()
    form.set_value("duration", 5)
    qtbot.waitUntil(lambda: form.usual_seconds == 20.0)
    form.set_value("duration", 10)
    qtbot.waitUntil(lambda: form.usual_seconds is None)
    last = run(library, long, 60.0)
    usual.note(last)
    qtbot.waitUntil(lambda: form.usual_seconds == 60.0)
    bench.choose(qtbot, EVERYTHING)
    assert form.usual_seconds is None


def test_what_changes_nothing_is_not_looked_up_again(
    bench: Bench, library: Library, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    look = library.jobs.usual_seconds
    monkeypatch.setattr(library.jobs, "usual_seconds", lambda *alike: asked.append(alike[1]) or look(*alike))
    bench.choose(qtbot, FILM)
    form = bench.form
    usual = UsualTime(form, library, tasks)
    usual.refresh()
    form.set_prompt("other words take as long")
    form.set_count(3)
    form.set_value("duration", 10)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert sorted(asked) == ["d10 s5", "d5 s5"]
