"""What triggers count against a full count, after any history and after a transaction that came to nothing."""

from __future__ import annotations

import dataclasses
import logging
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from samples import FILM, a_file, a_request, a_saved_job
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.domain.job import JobState
from vitrine.errors import Failure
from vitrine.library.imports import Import
from vitrine.library.library import Library

_DAY = 86_400.0
_BASE = 1_780_000_000.0
_PLAIN = (
    ResultFilter(),
    ResultFilter(makes=MediaKind.VIDEO),
    ResultFilter(type=GenerationType.TEXT_TO_IMAGE, starred=True),
    ResultFilter(models=("painter",), uploaded=False),
    ResultFilter(models=("no/such",)),
    ResultFilter(untagged=True, starred=False),
    ResultFilter(trashed=True),
    ResultFilter(tags=("Sea",)),
    ResultFilter(tags=("no such",)),
)
"""Filters that are answered from counts alone."""


class _History:
    """Does to a library what people and jobs do, as the dice say."""

    def __init__(self, library: Library, folder: Path, seed: int) -> None:
        self.library = library
        self.folder = folder
        self.dice = random.Random(seed)
        self.deleted: list[object] = []
        self.shelves = [library.collections.create("Outer").id]
        self.shelves.append(library.collections.create("Inner", self.shelves[0]).id)

    def step(self) -> None:
        """Do one thing."""
        acts: tuple[Callable[[], object], ...] = (
            self._import, self._make, self._fail, self._star, self._tag, self._untag, self._trash, self._restore,
            self._delete, self._store, self._collect, self._drop_shelf, self._price,
        )  # fmt: skip
        self.dice.choice(acts)()

    def some(self, wanted: ResultFilter | None = None) -> list[int]:
        """Return a few results."""
        ids = self.library.results.ids(wanted or ResultFilter())
        return self.dice.sample(ids, k=min(len(ids), self.dice.randint(1, 4)))

    def _request(self) -> object:
        model = self.dice.choice((None, FILM))
        kind = {} if model is None else {"model": FILM, "type": GenerationType.TEXT_TO_VIDEO}
        return a_request(self.dice.choice(("sea", "dunes")), estimate=self.dice.choice((None, 0.1, 0.025)), **kind)

    def _file(self) -> object:
        return a_file(self.folder / "1.png", size=self.dice.randrange(9_000))

    def _import(self) -> None:
        dice = self.dice
        self.library.imports.add(
            Import(
                self._request(), [self._file() for _ in range(dice.randint(1, 3))],
                _BASE + dice.randrange(-3, 3) * _DAY + dice.random() * _DAY,
                cost=dice.choice((None, 0.07, 0.000725)), storage=dice.choice(("folder", "s3:mira")),
                stored_at=dice.choice((None, 9.0)), starred=dice.random() < 0.3,
            )
            for _ in range(dice.randint(1, 3))
        )  # fmt: skip

    def _make(self) -> None:
        job = a_saved_job(self.library, self._request(), [self._file() for _ in range(2)])
        if self.dice.random() < 0.7:
            self.library.jobs.advance(job, JobState.DONE)

    def _fail(self) -> None:
        job = self.library.jobs.add([self._request()])[0]
        charged = self.dice.choice((True, False, None))
        failed = self.library.jobs.advance(job, JobState.FAILED, error=Failure("x", "X", "It broke.", charged=charged))
        if self.dice.random() < 0.5:
            self.library.jobs.retry(failed)

    def _star(self) -> None:
        self.library.results.set_starred(self.some(), self.dice.random() < 0.6)

    def _tag(self) -> None:
        self.library.tags.add(self.some(), self.dice.sample(["Sea", "Dusk", "draft"], k=2))

    def _untag(self) -> None:
        self.library.tags.change(self.some(), ["draft"], ["sea"])

    def _trash(self) -> None:
        self.library.trash.put(self.some())

    def _restore(self) -> None:
        self.library.trash.restore(self.some(ResultFilter(trashed=True)))

    def _delete(self) -> None:
        for result in self.library.trash.doom(self.some(ResultFilter(trashed=self.dice.random() < 0.5))):
            match self.dice.randrange(3):
                case 0:
                    self.library.trash.spare(result.id)
                case 1:
                    self.library.trash.forget(result.id)

    def _store(self) -> None:
        for id in self.some():
            self.library.results.record_stored(self.library.results.get(id), self.dice.choice("ab"), f"k{id}", "")

    def _collect(self) -> None:
        for shelf in self.shelves:
            self.library.collections.add(shelf, self.some())
            self.library.collections.remove(shelf, self.some())

    def _drop_shelf(self) -> None:
        deleted = self.library.collections.delete(self.shelves[1])
        self.library.trash.put(self.some())
        self.library.collections.restore(deleted)

    def _price(self) -> None:
        self.library._database.execute_sql("UPDATE generation SET cost = 0.3 WHERE cost IS NULL AND id % 3 = 0")


@pytest.fixture
def history(library: Library, tmp_path: Path, request: pytest.FixtureRequest) -> _History:
    return _History(library, tmp_path, request.param)


@pytest.mark.parametrize("history", range(8), indirect=True)
def test_counts_are_what_a_full_count_gives_after_any_history(library: Library, history: _History) -> None:
    library.results.statistics()
    for _ in range(40):
        history.step()
    assert library._counters.wrong() == []
    _compare(library)
    assert library.problems() == []


def _compare(library: Library) -> None:
    """Hold every number that a person sees against the results themselves."""
    shown = library.results.page(ResultFilter(), limit=100_000)
    trashed = library.results.page(ResultFilter(trashed=True), limit=100_000)
    counts = library.results.counts()
    videos = [result for result in shown if result.type.makes is MediaKind.VIDEO]
    starred = [result for result in shown if result.starred]
    assert (counts.all, counts.videos, counts.images) == (len(shown), len(videos), len(shown) - len(videos))
    assert (counts.starred, counts.trashed) == (len(starred), len(trashed))
    for wanted in _PLAIN:
        assert library.results.count(wanted) == len(library.results.ids(wanted))
    tagged = {tag.name: tag.count for tag in library.tags.all()}
    assert tagged == {name: n for name in ("Sea", "Dusk", "draft") if (n := sum(name in r.tags for r in shown))}
    for shelf in library.collections.all():
        assert shelf.count == len(library.results.ids(ResultFilter(collection=shelf.id)))
    statistics = library.results.statistics()
    assert statistics.spent == pytest.approx(sum(result.cost or 0.0 for result in shown), abs=1e-7)
    assert statistics.bytes == sum(result.file.size for result in shown if result.file is not None)
    assert sum(statistics.by_day.values()) == len(shown)


@pytest.mark.parametrize("history", [3], indirect=True)
def test_a_transaction_that_comes_to_nothing_counts_nothing(library: Library, history: _History) -> None:
    for _ in range(15):
        history.step()
    before = _numbers(library)

    class Killed(BaseException):
        """Nothing catches it, as nothing catches a kill."""

    def die() -> None:
        with library.writing():
            for _ in range(15):
                history.step()
            raise Killed

    with pytest.raises(Killed):
        die()
    assert _numbers(library) == before
    assert library._counters.wrong() == []


def _numbers(library: Library) -> object:
    return library.results.counts(), library.results.models(), library.tags.all(), library.collections.all()


@pytest.mark.parametrize("history", [5], indirect=True)
def test_figures_are_those_of_the_results_and_jobs_themselves(library: Library, history: _History) -> None:
    """Whole days come from counts, parts of days from the rows: together they are the span and nothing else."""
    for _ in range(40):
        history.step()
    everything = [
        result
        for trashed in (False, True)
        for result in library.results.page(ResultFilter(trashed=trashed), limit=100_000)
    ]
    doomed = library.trash.doomed()
    for since, until in ((0.0, 9e9), (_BASE - 1.3 * _DAY, _BASE + 1.6 * _DAY), (_BASE, _BASE + 900.0)):
        figures = library.statistics(since, until)
        meant = [result for result in everything + doomed if since <= result.created_at < until]
        assert figures.images + figures.videos == len(meant)
        assert sum(model.results for model in figures.models) == len(meant)
        assert sum(day.bytes for day in figures.days) == sum(r.file.size for r in meant if r.file is not None)
        assert figures.unknown_cost == sum(result.cost is None for result in meant)
        known = sum(result.cost or 0.0 for result in meant)
        guessed = sum(library.results.estimates(r.id for r in meant if r.cost is None).values())
        assert figures.spent == pytest.approx(known + guessed, abs=1e-6)
        earlier = [result for result in everything + doomed if result.created_at < since]
        assert figures.bytes_before == sum(r.file.size for r in earlier if r.file is not None)


def test_wrong_counts_are_found_counted_anew_and_told(
    library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ids = library.imports.add([Import(a_request(), [a_file(tmp_path / "1.png")] * 3, _BASE, stored_at=1.0)])
    library.tags.add(ids, ["Sea"])
    library.results.statistics()
    for statement in (
        "UPDATE tally SET count = count + 5", "DELETE FROM made", "UPDATE ended SET failed = 9",
        "UPDATE tag SET shown = 0",
    ):  # fmt: skip
        library._database.execute_sql(statement)
    with caplog.at_level(logging.CRITICAL, "vitrine"):
        found = library.problems()
    assert [line.split()[3].rstrip(",") for line in found] == ["tally", "made", "ended", "tag"]
    assert library.problems() == []
    assert library.results.count(ResultFilter()) == 3
    assert library.tags.all()[0].count == 3


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def travel(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield travel
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock's zone cannot be changed here")
def test_in_another_zone_the_days_are_counted_anew(
    library: Library, tmp_path: Path, elsewhere: Callable[[str], None]
) -> None:
    elsewhere("UTC")
    evening = 1_780_000_000.0 - 1_780_000_000.0 % _DAY + 22 * 3600
    file = a_file(tmp_path / "1.png")
    ids = library.imports.add([Import(a_request(), [file, file], evening, stored_at=1.0)])
    utc = next(iter(library.results.statistics().by_day))
    elsewhere("Asia/Kathmandu")
    library.trash.put(ids[:1])  # counted off a day that is not there yet
    nepal = library.results.statistics().by_day
    assert [(day > utc, count) for day, count in nepal.items()] == [(True, 1)]
    assert library.problems() == []
    figures = library.statistics(0, 9e9)
    assert [(day.day.isoformat(), day.images) for day in figures.days][:1] == [(next(iter(nepal)), 2)]


def test_a_result_counts_from_the_moment_it_is_saved(library: Library, tmp_path: Path) -> None:
    job = library.jobs.advance(library.jobs.add([a_request()])[0], JobState.SUBMITTING, submitted_at=1.0)
    job = library.jobs.promise_outputs(library.jobs.advance(job, JobState.RUNNING, remote_id="r"), ["u0", "u1"])
    first, second = library.results.of_job(job.id)
    library.tags.add([first.id, second.id], ["Sea"])
    assert (library.results.counts().all, library.tags.all()) == (0, [])
    library.results.record_file(first, a_file(tmp_path / "1.png"), 0.25)
    assert (library.results.counts().all, library.tags.all()[0].count) == (1, 1)
    library.results.record_file(dataclasses.replace(second), a_file(tmp_path / "2.png"))
    assert (library.results.counts().all, library.tags.all()[0].count) == (2, 2)
    assert library._counters.wrong() == []
