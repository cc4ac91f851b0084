"""Figures of a span of days, against what was put in."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from samples import FILM, PAINTER, a_file, a_request
from vitrine.domain.figures import Kept
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import GenerationType
from vitrine.domain.job import JobState
from vitrine.errors import Failure
from vitrine.library.imports import Import
from vitrine.library.library import Library


def noon(day: int) -> float:
    return datetime.datetime(2026, 6, day, 12).timestamp()


@pytest.fixture
def stocked(library: Library, tmp_path: Path) -> Library:
    picture, film = a_request("still"), a_request("moving", model=FILM, type=GenerationType.TEXT_TO_VIDEO)
    file = a_file(tmp_path / "1.png", size=1000)
    library.imports.add([
        Import(picture, [file] * 2, noon(1), cost=0.5, stored_at=noon(1), run_seconds=9),
        Import(picture, [file], noon(3), cost=None, stored_at=noon(3), run_seconds=9),
        Import(film, [file], noon(3), cost=1.25, stored_at=noon(3), run_seconds=60),
        Import(film, [file], noon(9), cost=1.25, stored_at=noon(9), run_seconds=60),
    ])  # fmt: skip
    return library


def test_days_models_and_providers_add_up(stocked: Library) -> None:
    figures = stocked.statistics(noon(2), noon(5))
    assert [(day.day.day, day.images, day.videos, day.spent, day.bytes) for day in figures.days] == [
        (2, 0, 0, 0.0, 0), (3, 1, 1, 1.25, 2000), (4, 0, 0, 0.0, 0), (5, 0, 0, 0.0, 0)
    ]  # fmt: skip
    assert figures.days[1].by_model == {PAINTER: 1, FILM: 1}
    assert figures.days[1].by_provider == {"demo": 2}
    assert (figures.images, figures.videos, figures.spent, figures.unknown_cost) == (1, 1, 1.25, 1)
    assert figures.bytes_before == 2000
    assert [(m.model, m.results, m.spent, m.jobs, m.failed) for m in figures.models] == [
        (FILM, 1, 1.25, 1, 0), (PAINTER, 1, 0.0, 1, 0)
    ]  # fmt: skip
    assert [(p.provider, p.results, p.spent, p.unknown_cost) for p in figures.providers] == [("demo", 2, 1.25, 1)]


def test_everything_begins_with_the_first_result(stocked: Library) -> None:
    figures = stocked.statistics(0, noon(9) + 1)
    assert [day.day.day for day in figures.days] == list(range(1, 10))
    assert (figures.images, figures.videos) == (3, 2)
    assert figures.bytes_before == 0
    assert sum(day.bytes for day in figures.days) == 5000


def test_what_was_thrown_away_was_made_all_the_same_and_lies_in_the_trash(stocked: Library) -> None:
    shown = stocked.results.page(ResultFilter())
    stocked.trash.put([shown[0].id, shown[-1].id])
    figures = stocked.statistics(0, noon(10))
    assert (figures.images, figures.videos) == (3, 2)
    kept = figures.kept
    assert (kept.images, kept.image_bytes, kept.videos, kept.video_bytes) == (2, 2000, 1, 1000)
    assert (kept.trashed, kept.trashed_bytes) == (2, 2000)


def test_failures_and_those_that_cost_money(stocked: Library) -> None:
    for charged in (True, False, None):
        job = stocked.jobs.add([a_request()])[0]
        failure = Failure("declined", "Declined", "Demo declined this prompt.", charged=charged)
        stocked.jobs.advance(job, JobState.FAILED, error=failure)
    cancelled = stocked.jobs.add([a_request()])[0]
    stocked.jobs.advance(cancelled, JobState.CANCELLED)
    figures = stocked.statistics(noon(1), 9e9)
    assert (figures.succeeded, figures.failed, figures.charged) == (4, 3, 1)
    painter = next(model for model in figures.models if model.model == PAINTER)
    assert (painter.jobs, painter.failed) == (5, 3)


def test_an_empty_library_has_empty_figures(library: Library) -> None:
    figures = library.statistics(0, 9e9)
    assert (figures.days, figures.models, figures.providers, figures.images) == ((), (), (), 0)
    assert figures.kept == Kept()
