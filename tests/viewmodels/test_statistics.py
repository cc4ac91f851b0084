"""Statistics against a plain sum over every row, and what is said about them."""

from __future__ import annotations

import csv
import datetime
import io
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from samples import FILM, a_file, a_request, a_saved_job
from vitrine.domain.figures import DayFigures, Figures, Kept, ModelFigures, ProviderFigures
from vitrine.domain.generation import Generation, GenerationType, MediaKind
from vitrine.domain.job import JobState
from vitrine.library.library import Library
from vitrine.viewmodels.model_figures import Column, ModelFiguresTable
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.statistics import Statistics, StatisticsDoor, Surroundings
from vitrine.viewmodels.statistics_columns import OTHERS, bars, series_of, step_for
from vitrine.viewmodels.statistics_words import (
    cards,
    chart_description,
    chart_title,
    dollars,
    percent,
    provider_shares,
    span_text,
    storage_points,
    to_csv,
)
from vitrine.workers.task_worker import Tasks

PATIENCE = 10_000
TODAY = datetime.date.today()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "library.db", tmp_path / "inputs")
    yield library
    library.close()


def fill(library: Library, count: int, seed: int) -> list[Generation]:
    """Save results of the last 60 days with all kinds of models, costs and sizes."""
    choose = random.Random(seed)
    for number in range(count):
        video = choose.random() < 0.3
        changes = {"model": FILM, "version": "", "type": GenerationType.TEXT_TO_VIDEO} if video else {}
        kind = {"content_type": "video/mp4", "extension": "mp4"} if video else {}
        file = a_file(Path(f"/nowhere/{number}"), size=choose.randrange(10_000, 9_000_000), **kind)
        a_saved_job(library, a_request(f"n{number}", provider=choose.choice(["demo", "replicate"]), **changes), [file])
        moment = time.time() - choose.uniform(0, 60 * 86_400)
        cost = choose.choice([None, 0.0, 0.025, 0.28, 1.2])
        with library.writing():
            library._database.execute_sql(
                "UPDATE generation SET created_at = ?, cost = ? WHERE id = (SELECT max(id) FROM generation)",
                (moment, cost),
            )
    rows = library._database.execute_sql("SELECT id FROM generation ORDER BY id").fetchall()
    return [library.results.get(row[0]) for row in rows]


def midnight(days: int) -> float:
    day = TODAY - datetime.timedelta(days=days)
    return time.mktime((day.year, day.month, day.day, 0, 0, 0, 0, 0, -1))


@pytest.mark.parametrize(("seed", "days"), [(1, 7), (2, 30), (1, 90)])
def test_every_figure_is_the_plain_sum(library: Library, seed: int, days: int) -> None:
    everything = fill(library, 60, seed)
    since, until = midnight(days - 1), midnight(-1)
    figures = library.statistics(since, until)
    inside = [one for one in everything if since <= one.created_at < until]
    videos = [one for one in inside if one.type.makes is MediaKind.VIDEO]
    assert (figures.images, figures.videos) == (len(inside) - len(videos), len(videos))
    assert figures.spent == pytest.approx(sum(one.cost or 0 for one in inside))
    assert figures.unknown_cost == sum(one.cost is None for one in inside)
    assert sum(column.total for column in bars(figures, "type")) == len(inside)
    for by in ("model", "provider"):
        assert sum(column.total for column in bars(figures, by)) == len(inside)
    for day in figures.days:
        of_day = [one for one in inside if datetime.date.fromtimestamp(one.created_at) == day.day]
        assert day.images + day.videos == len(of_day)
        assert day.spent == pytest.approx(sum(one.cost or 0 for one in of_day))
    assert len(figures.days) == days
    sizes = [one.file.size for one in everything if one.file is not None and one.created_at < until]
    assert storage_points(figures)[-1] == pytest.approx(sum(sizes))
    for provider in figures.providers:
        of = [one for one in inside if one.provider == provider.provider]
        assert (provider.results, provider.spent) == (len(of), pytest.approx(sum(one.cost or 0 for one in of)))
    assert sum(model.results for model in figures.models) == len(inside)


def test_the_figures_are_read_in_a_task(qtbot: QtBot, library: Library) -> None:
    fill(library, 3, 1)
    tasks = Tasks(library.session)
    door = StatisticsDoor(library.statistics, lambda: Surroundings(2.31, 10, "mira"))
    statistics = Statistics(tasks, door, Names())
    assert statistics.figures is None
    with qtbot.waitSignal(statistics.changed, timeout=PATIENCE):
        statistics.choose("all")
    assert statistics.figures is not None
    assert statistics.figures.images + statistics.figures.videos == 3
    assert statistics.around.day_limit == 10
    assert not statistics.is_empty
    with pytest.raises(ValueError, match="12"):
        statistics.choose("12")
    with qtbot.waitSignal(statistics.changed, timeout=PATIENCE):
        statistics.choose_days(TODAY - datetime.timedelta(days=400), TODAY - datetime.timedelta(days=300))
    assert statistics.period == ""
    assert statistics.figures.images == 0
    assert tasks.close(PATIENCE)


def test_only_the_last_choice_counts(qtbot: QtBot, library: Library) -> None:
    tasks = Tasks(library.session)
    statistics = Statistics(tasks, StatisticsDoor(library.statistics, Surroundings), Names())
    told = []
    statistics.changed.connect(lambda: told.append(statistics.period))
    statistics.choose("7")
    statistics.choose("90")
    assert tasks.close(PATIENCE)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == ["90"]
    assert statistics.is_empty


def some_figures(days: int = 30) -> Figures:
    first = datetime.date(2026, 5, 12)
    table = tuple(
        DayFigures(first + datetime.timedelta(days=n), n % 5, n % 2, 0.1, 1_000_000, {"a": n % 5, "b": n % 2}, {"p": 1})
        for n in range(days)
    )
    models = (
        ModelFigures("replicate", "black/flux", 178, 4.45, 0, 8.9, 180, 2),
        ModelFigures("demo", "demo/painter", 96, 0.0, 0, 14, 96, 0),
        ModelFigures("google", "imagen", 12, 1.2, 4, 72, 13, 1),
        ModelFigures("x", "unknown", 3, 0.0, 3),
    )
    providers = (
        ProviderFigures("replicate", 178, 4.45),
        ProviderFigures("google", 12, 1.2, 4),
        ProviderFigures("demo", 96, 0.0),
        ProviderFigures("x", 3, 0.0, 3),
    )
    kept = Kept(2107, 5_600_000_000, 311, 6_700_000_000, 12, 300_000_000, {"s3:mira": 12_600_000_000})
    return Figures(0, 1, table, providers, models, 372, 40, 38.20, 0, 400, 12, 0, 10_800_000_000, kept)


def test_the_cards_of_the_designs_picture() -> None:
    made, spent, kept, succeeded = cards(some_figures(), "mira", 0.023)
    assert (made.title, made.value, made.note) == ("Generations", "412", "372 images, 40 videos")
    assert (spent.value, spent.note) == ("$38.20", "$0.09 each on average · $1.27 a day")
    assert (kept.title, kept.value, kept.note) == ("In your bucket", "12.6 GB", "about $0.29 a month · 30.0 MB added")
    assert (succeeded.value, succeeded.note) == ("97.1%", "12 failed, none of them charged")


def test_money_is_about_until_it_is_reported() -> None:
    figures = replace(some_figures(), unknown_cost=12)
    assert cards(figures, "", 0.023)[1].value == "about $38.20"
    assert cards(replace(figures, unknown_cost=412, spent=0.0), "", 0.0)[1].note == "no provider has reported a cost"
    assert cards(figures, "", 0.023)[2].title == "On this computer"
    shares = {share.name: share.value for share in provider_shares(figures, Names())}
    assert shares == {
        "Replicate": "$4.45", "google": "about $1.20", "Demo painter, this computer": "free · 96 results",
        "x": "cost not known · 3 results",
    }  # fmt: skip


def test_nothing_at_all() -> None:
    made, spent, _, succeeded = cards(Figures(0, 1), "", 0.023)
    assert (made.value, spent.value, succeeded.value) == ("0", "$0.00", "–")
    assert chart_description([], Figures(0, 1), "type", Names()) == "Nothing was made in these days."


@pytest.mark.parametrize(("days", "title"), [(30, "day"), (200, "week"), (900, "month")])
def test_many_days_become_weeks_and_months(days: int, title: str) -> None:
    figures = some_figures(days)
    columns = bars(figures, "type")
    assert chart_title(columns) == f"Generations a {title}"
    assert len(columns) <= 130
    assert sum(column.days for column in columns) == days
    assert sum(column.total for column in columns) == sum(day.images + day.videos for day in figures.days)


def test_five_series_at_most() -> None:
    models = {f"m{number}": 20 - number for number in range(9)}
    figures = replace(some_figures(1), days=(replace(some_figures(1).days[0], by_model=models),))
    assert series_of(figures, "model") == ["m0", "m1", "m2", "m3", OTHERS]
    (column,) = bars(figures, "model")
    assert column.total == sum(models.values())
    assert column.parts[OTHERS] == sum(20 - number for number in range(4, 9))


@pytest.mark.parametrize(("most", "step"), [(0, 1), (1, 1), (5, 1), (6, 2), (41, 10), (50, 10), (51, 20), (999, 200)])
def test_the_axis(most: int, step: int) -> None:
    assert step_for(most) == step


def test_figures_in_words() -> None:
    assert [dollars(one) for one in (0.025, 0.04, 0.28, 1.2, 0.0, 1234.5)] == [
        "$0.025", "$0.04", "$0.28", "$1.20", "$0.00", "$1,234.50",
    ]  # fmt: skip
    assert [percent(one) for one in (1.0, 0.9999, 0.971, 0.0001, 0.0)] == ["100%", "99.9%", "97.1%", "0.1%", "0.0%"]
    assert span_text(datetime.date(2026, 5, 12), datetime.date(2026, 6, 10)) == "12 May to 10 June"


def test_the_table_of_models(qtbot: QtBot) -> None:
    table = ModelFiguresTable(Names())
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_models(some_figures().models)

    def column(column: Column) -> list[object]:
        return [table.index(row, int(column)).data() for row in range(table.rowCount())]

    assert column(Column.MODEL) == ["flux", "painter", "imagen", "unknown"]
    assert column(Column.RESULTS) == ["178", "96", "12", "3"]
    assert column(Column.TYPICAL) == ["8.9 s", "14 s", "1 min 12 s", "–"]
    assert column(Column.FAILED) == ["1.1%", "0.0%", "7.7%", "–"]
    assert column(Column.EACH) == ["$0.025", "free", "$0.10", "–"]
    assert column(Column.SPENT) == ["$4.45", "$0.00", "about $1.20", "–"]
    for number in range(len(Column)):
        table.sort(number)
    table.sort(int(Column.MODEL))
    assert column(Column.MODEL) == ["flux", "imagen", "painter", "unknown"]
    table.show_models([])


@pytest.mark.parametrize("what", ["models", "days"])
def test_a_table_is_written_as_csv(qtbot: QtBot, tmp_path: Path, what: str) -> None:
    figures = some_figures()
    tasks = Tasks()
    statistics = Statistics(tasks, StatisticsDoor(lambda *_: figures, Surroundings), Names())
    with qtbot.waitSignal(statistics.changed, timeout=PATIENCE):
        statistics.refresh()
    target = tmp_path / "table.csv"
    with qtbot.waitSignal(statistics.written, timeout=PATIENCE):
        statistics.export(target, what)
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"), newline="")))
    if what == "models":
        assert [row["results"] for row in rows] == ["178", "96", "12", "3"]
    else:
        assert len(rows) == 30
        assert sum(int(row["images"]) for row in rows) == sum(day.images for day in figures.days)
    with qtbot.waitSignal(statistics.failed, timeout=PATIENCE):
        statistics.export(tmp_path / "nowhere" / "table.csv", what)
    assert tasks.close(PATIENCE)


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx"])
def test_a_name_is_never_calculated_by_a_spreadsheet(name: str) -> None:
    ((cell, _),) = csv.reader(io.StringIO(to_csv([[name, 'a,b\n"c"']]), newline=""))
    assert cell == f"'{name}"


def test_failed_jobs_count(library: Library) -> None:
    fill(library, 4, 1)
    (job,) = library.jobs.add([a_request()])
    library.jobs.advance(job, JobState.FAILED)
    figures = library.statistics(midnight(1), midnight(-1))
    assert figures.failed == 1


def test_what_is_not_reported_counts_as_it_was_estimated(library: Library) -> None:
    files = [a_file(Path(f"/nowhere/{number}")) for number in range(2)]
    job = a_saved_job(library, a_request(estimate=0.05), files)
    with library.writing():
        library._database.execute_sql("UPDATE generation SET cost = NULL WHERE job_id = ?", (job.id,))
        library._database.execute_sql("UPDATE generation SET cost = 0.03 WHERE job_id = ? AND position = 0", (job.id,))
    figures = library.statistics(midnight(1), midnight(-1))
    assert figures.spent == pytest.approx(0.03 + 0.025)
    assert figures.unknown_cost == 1
    assert cards(figures, "", 0.0)[1].value == "about $0.055"
