"""Spending limits: before the click, in the queue, with unknown prices, and at midnight."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from samples import a_request
from vitrine.domain.job import Job, JobState
from vitrine.library.library import Library
from vitrine.settings import Settings
from vitrine.stop import StopToken
from vitrine.viewmodels import condition_words as words
from vitrine.viewmodels.job_queue import JobQueue, Slots
from vitrine.viewmodels.spending import Budget, Spending, Standing
from vitrine.workers.task_worker import Tasks


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


class Purse:
    """A spending over a library, with settings that can be changed."""

    def __init__(self, qtbot: QtBot, library: Library, tasks: Tasks) -> None:
        self.settings = Settings()
        self.qtbot = qtbot
        self.spending = Spending(library, tasks, lambda: self.settings)

    def limit(self, day: float = 0.0, month: float = 0.0) -> None:
        self.settings = dataclasses.replace(self.settings, spend_day_limit=day, spend_month_limit=month)

    def read(self) -> None:
        with self.qtbot.waitSignal(self.spending.changed, timeout=10_000):
            self.spending.refresh()


@pytest.fixture
def purse(qtbot: QtBot, library: Library) -> Iterator[Purse]:
    tasks = Tasks(library.session)
    purse = Purse(qtbot, library, tasks)
    yield purse
    purse.spending._midnight.stop()  # a running timer must not be left to whichever thread collects it
    assert tasks.close(10_000)


def a_job(library: Library, estimate: float | None) -> Job:
    return library.jobs.add([dataclasses.replace(a_request(), estimate=estimate)])[0]


def sent(library: Library, estimate: float | None) -> Job:
    return library.jobs.advance(a_job(library, estimate), JobState.SUBMITTING, submitted_at=time.time())


@pytest.mark.parametrize(
    ("budget", "price", "standing"),
    [
        (Budget(9.40, 9.40, 10, 0), 0.60, Standing.WARNED),
        (Budget(9.40, 9.40, 10, 0), 0.61, Standing.OVER_DAY),
        (Budget(9.40, 9.40, 10, 0), 0.0, Standing.FREE),
        (Budget(9.40, 9.40, 10, 0), None, Standing.WARNED),
        (Budget(10.0, 10.0, 10, 0), None, Standing.OVER_DAY),
        (Budget(7.99, 7.99, 10, 0), 0.01, Standing.FREE),
        (Budget(8.0, 8.0, 10, 0), 0.01, Standing.WARNED),
        (Budget(1.0, 99.0, 10, 100), 2.0, Standing.OVER_MONTH),
        (Budget(1.0, 80.0, 0, 100), 2.0, Standing.WARNED),
        (Budget(500.0, 9000.0, 0, 0), 500.0, Standing.FREE),
    ],
)
def test_how_it_stands(budget: Budget, price: float | None, standing: Standing) -> None:
    assert budget.standing(price) is standing


def test_what_may_still_be_spent_today() -> None:
    assert Budget(2.0, 95.0, 10, 100).room == 5.0
    assert Budget(2.0, 20.0, 10, 100).room == 8.0
    assert Budget(2.0, 20.0, 0, 0).room is None


def test_words_of_the_limits() -> None:
    budget = Budget(9.40, 120.0, 10, 200)
    assert words.over_limit(budget, month=False) == "This would pass the $10 a day you set. Spent today: $9.40."
    assert (
        words.over_limit(budget, month=True) == "This would pass the $200 a month you set. Spent this month: $120.00."
    )
    assert words.near_limit(budget) == "You have spent $9.40 of the $10 a day you set."
    assert words.near_limit(Budget(1.0, 190.0, 10, 200)) == "You have spent $190.00 of the $200 a month you set."
    assert words.limit_text(7.5) == "$7.50"


def test_without_limits_everything_starts_before_anything_is_read(purse: Purse, library: Library) -> None:
    assert purse.spending.may_start(a_job(library, 500.0))


def test_with_a_limit_nothing_starts_before_the_sums_are_read(purse: Purse, library: Library) -> None:
    purse.limit(day=10)
    job = a_job(library, 1.0)
    assert not purse.spending.may_start(job)
    assert purse.spending.held_back == 0
    purse.read()
    assert purse.spending.may_start(job)


def test_jobs_that_start_together_are_counted_together(purse: Purse, library: Library) -> None:
    purse.limit(day=1.0)
    purse.read()
    jobs = [a_job(library, 0.4) for _ in range(3)]
    assert [purse.spending.may_start(job) for job in jobs] == [True, True, False]
    assert purse.spending.budget.day == pytest.approx(0.8)
    assert (purse.spending.held_back, purse.spending.holds_back(jobs[2].id)) == (1, True)


def test_what_was_never_charged_is_given_back(purse: Purse, library: Library) -> None:
    purse.limit(day=1.0)
    purse.read()
    first, second = a_job(library, 0.8), a_job(library, 0.5)
    assert purse.spending.may_start(first)
    assert not purse.spending.may_start(second)
    with purse.qtbot.waitSignal(purse.spending.changed, timeout=10_000):
        purse.spending.settle(library.jobs.advance(first, JobState.FAILED))
    assert purse.spending.budget.day == 0.0
    assert purse.spending.may_start(second)
    assert purse.spending.held_back == 0


def test_a_job_under_way_is_counted_once(purse: Purse, library: Library) -> None:
    purse.limit(day=10.0)
    purse.read()
    job = a_job(library, 0.4)
    assert purse.spending.may_start(job)
    library.jobs.advance(job, JobState.SUBMITTING, submitted_at=time.time())
    purse.read()
    assert purse.spending.budget.day == pytest.approx(0.4)


def test_an_unknown_price_waits_only_once_the_limit_is_used_up(purse: Purse, library: Library) -> None:
    sent(library, 0.9)
    purse.limit(day=1.0)
    purse.read()
    assert purse.spending.may_start(a_job(library, None))
    sent(library, 0.1)
    purse.read()
    assert not purse.spending.may_start(a_job(library, None))


def test_what_is_free_always_starts(purse: Purse, library: Library) -> None:
    sent(library, 5.0)
    purse.limit(day=1.0, month=1.0)
    purse.read()
    assert purse.spending.may_start(a_job(library, 0.0))


def test_a_job_that_waits_for_tomorrow_has_a_timer_and_no_other_does(purse: Purse, library: Library) -> None:
    purse.limit(day=1.0)
    purse.read()
    assert not purse.spending._midnight.isActive()
    job = a_job(library, 2.0)
    assert not purse.spending.may_start(job)
    assert 0 < purse.spending._midnight.remainingTime() <= 25 * 3600 * 1000
    purse.spending.forget(job.id)
    assert not purse.spending._midnight.isActive()


def test_jobs_queued_already_wait_and_go_on_when_the_limit_is_raised(
    qtbot: QtBot, purse: Purse, library: Library
) -> None:
    tasks, started = Tasks(library.session), []

    def carry(job_id: str, _: object) -> Job:
        started.append(job_id)
        return library.jobs.get(job_id)

    queue = JobQueue(library, carry, tasks, StopToken(), Slots, purse.spending.may_start)  # type: ignore[arg-type]
    purse.spending.follow(queue)
    purse.spending.changed.connect(queue.start_waiting)
    purse.limit(day=1.0)
    purse.read()
    queue.enqueue([dataclasses.replace(a_request(), estimate=0.7) for _ in range(2)])
    qtbot.waitUntil(lambda: len(started) == 1 and purse.spending.held_back == 1, timeout=10_000)
    assert len(queue.line()) == 1
    purse.limit(day=2.0)
    purse.spending.refresh()
    qtbot.waitUntil(lambda: len(started) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: queue.running == 0, timeout=10_000)
    assert queue.close()
    assert tasks.close(10_000)
