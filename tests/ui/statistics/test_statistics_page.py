"""The statistics page: what it says and paints, by pointer and by keys."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from vitrine.domain.figures import DayFigures, Figures, Kept, ModelFigures, ProviderFigures
from vitrine.ui.look import Look
from vitrine.ui.statistics.statistics_page import StatisticsPage
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.statistics import Statistics, StatisticsDoor, Surroundings
from vitrine.workers.task_worker import Tasks

PATIENCE = 10_000
IMAGES = (4, 12, 9, 6, 17, 8, 2, 9, 13, 21, 16, 0, 5, 2, 16, 24, 4, 24, 16, 8, 6, 17, 25, 15, 9, 17, 5, 3, 36, 23)


def figures() -> Figures:
    first = datetime.date(2025, 5, 12)
    days = tuple(
        DayFigures(first + datetime.timedelta(days=n), count, 5 if n == 28 else 1, 3.9, 60_000_000, {"flux": count})
        for n, count in enumerate(IMAGES)
    )
    models = (
        ModelFigures("replicate", "black/flux", 178, 4.45, 0, 8.9, 180, 2),
        ModelFigures("demo", "sdxl", 96, 0.0),
    )
    providers = (ProviderFigures("replicate", 178, 7.85), ProviderFigures("demo", 96, 0.0))
    kept = Kept(2107, 5_600_000_000, 311, 6_700_000_000, 12, 300_000_000, {"s3:mira": 12_600_000_000})
    return Figures(0, 1, days, providers, models, 372, 34, 38.2, 0, 400, 12, 0, 10_800_000_000, kept)


class Desk:
    """The page over figures that a test gives."""

    def __init__(self, qtbot: QtBot, look: Look, target: Path) -> None:
        self.given, self.around = figures(), Surroundings(2.31, 10, "mira")
        self.asked: list[tuple[float, float]] = []
        self.tasks = Tasks()
        self.qtbot = qtbot
        self.statistics = Statistics(self.tasks, StatisticsDoor(self._read, lambda: self.around), Names())
        self.page = StatisticsPage(look, self.statistics, choose_file=lambda *_: str(target))
        qtbot.addWidget(self.page)
        self.page.resize(1224, 900)
        with qtbot.waitSignal(self.statistics.changed, timeout=PATIENCE):
            self.page.show()

    def _read(self, since: float, until: float) -> Figures:
        self.asked.append((since, until))
        return self.given


@pytest.fixture
def desk(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, look, tmp_path / "table")
    yield desk
    assert desk.tasks.close(PATIENCE)


def test_what_the_design_says(desk: Desk) -> None:
    page = desk.page
    assert page.days.text() == "12 May to 10 June"
    assert [row.value.text() for row in page.providers.rows] == ["$7.85", "free · 96 results"]
    assert page.limit_value.text() == "$2.31 of $10 today"
    assert page.storage.title.text() == "Storage, GB"
    assert page.kept.text() == "12.6"
    assert [row.value.text() for row in page.storage_rows] == ["5.6 GB", "6.7 GB", "0.3 GB", "about $0.29"]
    assert page.made.title.text() == "Generations a day"


def test_the_measures_of_the_design(desk: Desk) -> None:
    page = desk.page
    assert [(card.x(), card.width(), card.height()) for card in page.cards] == [
        (24, 282, 107), (322, 282, 107), (620, 282, 107), (918, 282, 107),
    ]  # fmt: skip
    assert (page.made.width(), page.paid.width()) == (800, 360)
    assert abs(page.chart.plot().width() - 716) <= 2
    assert page.period.height() == 28


def test_another_period_is_read_again(desk: Desk) -> None:
    for key, days in (("7", 7), ("90", 90)):
        with desk.qtbot.waitSignal(desk.statistics.changed, timeout=PATIENCE):
            desk.qtbot.mouseClick(desk.page.period.button(key), Qt.MouseButton.LeftButton)
        since, until = desk.asked[-1]
        assert abs((until - since) / 86_400 - days) < 0.1
    with desk.qtbot.waitSignal(desk.statistics.changed, timeout=PATIENCE):
        desk.qtbot.mouseClick(desk.page.period.button("all"), Qt.MouseButton.LeftButton)
    assert desk.asked[-1][0] == 0


def test_the_pointer_over_a_column_says_its_day(desk: Desk) -> None:
    chart = desk.page.chart
    before = chart.grab().toImage()
    desk.qtbot.mouseMove(chart, chart.column_rect(28).center().toPoint())
    assert chart.at == 28
    assert chart.accessibleDescription() == "Monday 9 June. Images: 36; Videos: 5; Spent: $3.90"
    assert chart.grab().toImage() != before
    desk.qtbot.mouseMove(chart, QPoint(2, 2))
    assert chart.at == -1


def test_the_keys_go_over_the_columns(desk: Desk) -> None:
    chart = desk.page.chart
    chart.setFocus()
    for key, at in (
        (Qt.Key.Key_Left, 29), (Qt.Key.Key_Left, 28), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_End, 29),
    ):  # fmt: skip
        desk.qtbot.keyClick(chart, key)
        assert chart.at == at
    desk.qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.at == -1
    assert chart.accessibleDescription().startswith("Images: 372; Videos: 34. Most on Monday 9 June: 41.")


def test_the_keys_go_over_the_storage(desk: Desk) -> None:
    area = desk.page.area
    desk.qtbot.keyClick(area, Qt.Key.Key_End)
    assert area.at == 29
    assert area.accessibleDescription() == "10 June: 12.6 GB"
    desk.qtbot.keyClick(area, Qt.Key.Key_Home)
    assert area.accessibleDescription() == "12 May: 10.9 GB"
    assert area.limits() == (10_000_000_000, 13_000_000_000, 1_000_000_000)


@pytest.mark.parametrize(("by", "names"), [("type", "Images, Videos"), ("model", "flux"), ("provider", "")])
def test_columns_by_something_else(desk: Desk, by: str, names: str) -> None:
    desk.page.by.choose(by)
    assert desk.page.legend.accessibleName() == f"Legend: {names}"


def test_a_head_sorts(desk: Desk) -> None:
    table = desk.page.table
    assert table.model().index(0, 0).data() == "flux"
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.model().index(0, 0).data() == "sdxl"


@pytest.mark.parametrize("what", ["models", "days"])
def test_export_writes_where_one_says(desk: Desk, tmp_path: Path, what: str) -> None:
    with desk.qtbot.waitSignal(desk.statistics.written, timeout=PATIENCE):
        desk.page.export_table(what)
    assert (tmp_path / "table.csv").read_text("utf-8-sig").startswith("model," if what == "models" else "day,")


def test_an_empty_library(desk: Desk) -> None:
    desk.given = Figures(0, 1)
    with desk.qtbot.waitSignal(desk.statistics.changed, timeout=PATIENCE):
        desk.statistics.refresh()
    assert desk.page.empty.isVisible()
    with desk.qtbot.waitSignal(desk.page.create_requested):
        desk.qtbot.mouseClick(desk.page.empty.action, Qt.MouseButton.LeftButton)


def test_without_limit_and_bucket(desk: Desk) -> None:
    desk.around = Surroundings()
    with desk.qtbot.waitSignal(desk.statistics.changed, timeout=PATIENCE):
        desk.statistics.refresh()
    assert not desk.page.limit_value.isVisible()
    assert [row.isVisible() for row in desk.page.storage_rows] == [True, True, True, False]
    assert desk.page.cards[2].title.text() == "On this computer"


def test_every_control_and_chart_has_a_name(desk: Desk) -> None:
    page = desk.page
    for button in page.findChildren(QAbstractButton):
        assert button.isHidden() or button.accessibleName() or button.text(), button
    for widget in (page.chart, page.area, page.table, *page.cards, *page.providers.rows):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("scale", [100, 125])
def test_both_themes_and_large_text(themed: Look, qtbot: QtBot, tmp_path: Path, scale: int) -> None:
    themed.adjust(text_scale=scale)
    desk = Desk(qtbot, themed, tmp_path / "table")
    desk.page.resize(908, 720)
    image = desk.page.chart.grab().toImage()
    rect = desk.page.chart.column_rect(28).center().toPoint()
    assert image.pixelColor(rect.x(), rect.y() + 60) == themed.colour("chart.1")
    for card in desk.page.cards:
        assert card.note.height() >= card.note.heightForWidth(card.note.width())
    assert desk.tasks.close(PATIENCE)
