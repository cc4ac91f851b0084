"""StatisticsPage: what was made, spent and kept in a period, from the local record."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vitrine.domain.figures import Figures
from vitrine.ui.look import Look
from vitrine.ui.parts.buttons import SMALL, Button, ButtonKind
from vitrine.ui.parts.empty_state import EmptyState
from vitrine.ui.parts.menu import Menu
from vitrine.ui.parts.overlay_scroll_bar import scrolled
from vitrine.ui.parts.segmented import Segment, Segmented
from vitrine.ui.parts.text import ElidedLabel, Label
from vitrine.ui.statistics.column_chart import ColumnChart
from vitrine.ui.statistics.legend import Legend
from vitrine.ui.statistics.models_table import ModelsTable
from vitrine.ui.statistics.panels import FigureCard, Panel
from vitrine.ui.statistics.share_bars import THIN, BarLine, ShareBars
from vitrine.ui.statistics.storage_chart import StorageChart
from vitrine.ui.theme import MEDIUM
from vitrine.viewmodels.figures import bytes_text
from vitrine.viewmodels.model_figures import ModelFiguresTable
from vitrine.viewmodels.statistics import PERIODS, Statistics
from vitrine.viewmodels.statistics_columns import series_name, series_of
from vitrine.viewmodels.statistics_words import (
    cards,
    chart_description,
    chart_title,
    dollars,
    kept_bytes,
    month_price,
    provider_shares,
    span_text,
    storage_description,
    storage_points,
    storage_unit,
)

EDGE, GAP, BAR = 24, 16, 52
PERIOD_WIDTH = 72
"""Of each of them, px."""
SIDE, SIDE_LEAST = 360, 288
"""Width of the right column, and how far it may shrink."""

ChooseFile = Callable[[QWidget, str], str]


def ask_for_table(parent: QWidget, start: str) -> str:
    """Return the file that the person chooses in the system's own dialog, empty when they choose none."""
    return QFileDialog.getSaveFileName(parent, "", start, "CSV (*.csv)")[0]


class StatisticsPage(QWidget):
    """The page.

    Signals:
        create_requested(): the empty page's button: something is to be made.
    """

    create_requested = Signal()

    def __init__(self, look: Look, statistics: Statistics, *, choose_file: ChooseFile = ask_for_table) -> None:
        super().__init__()
        self._look = look
        self._statistics = statistics
        self._choose_file = choose_file
        self.setObjectName("statistics")
        self.setAccessibleName(self.tr("Statistics"))
        self._make_parts()
        self._arrange()
        self.period.chosen.connect(statistics.choose)
        self.by.chosen.connect(lambda _: self._show_columns())
        self.days.clicked.connect(self._offer_spans)
        self.export.clicked.connect(self._offer_tables)
        self.empty.action_requested.connect(self.create_requested)
        statistics.changed.connect(self._show)
        if statistics.figures is not None:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._statistics.refresh()

    # ---- showing ----

    def _show(self) -> None:
        figures, around = self._statistics.figures, self._statistics.around
        assert figures is not None
        self._pages.setCurrentWidget(self._empty_page if self._statistics.is_empty else self._area)
        for card, shown in zip(self.cards, cards(figures, around.bucket, around.price), strict=True):
            card.show_card(shown)
        self._show_span(figures)
        self._show_columns()
        self.spent.setText(dollars(figures.spent, about=bool(figures.unknown_cost)))
        self.providers.show_shares(provider_shares(figures, self._statistics.names))
        self._show_limit()
        self.models.show_models(figures.models)
        self._show_storage(figures)

    def _show_span(self, figures: Figures) -> None:
        if figures.days:
            self.days.setText(span_text(figures.days[0].day, figures.days[-1].day))
        else:
            self.days.setText(self.tr("No days"))
        self.days.setAccessibleName(self.tr("Days: {span}").format(span=self.days.text()))
        self.days.updateGeometry()

    def _show_columns(self) -> None:
        statistics, by = self._statistics, self.by.key()
        figures = statistics.figures
        if figures is None:
            return
        columns = statistics.bars(by)
        names = {key: series_name(key, by, figures, statistics.names) for key in series_of(figures, by)}
        self.made.title.setText(chart_title(columns))
        self.legend.show_names(list(names.values()))
        said = chart_description(columns, figures, by, statistics.names)
        self.chart.show_columns(columns, names, said, about=bool(figures.unknown_cost))

    def _show_limit(self) -> None:
        around = self._statistics.around
        self._limit.setVisible(around.day_limit > 0)
        if around.day_limit > 0:
            text = self.tr("{spent} of {limit} today")
            said = text.format(spent=dollars(around.spent_today), limit=dollars(around.day_limit).removesuffix(".00"))
            self.limit_value.setText(said)
            self.limit_bar.set_length(around.spent_today / around.day_limit)

    def _show_storage(self, figures: Figures) -> None:
        around, kept = self._statistics.around, figures.kept
        like = max(kept.image_bytes, kept.video_bytes, kept.trashed_bytes)
        points = storage_points(figures)
        unit, size = storage_unit(max(points, default=0.0))
        self.storage.title.setText(self.tr("Storage, {unit}").format(unit=unit))
        self.kept.setText(f"{(points[-1] if points else kept_bytes(figures)) / size:,.1f}")
        self.area.show_points(points, [day.day for day in figures.days], storage_description(figures))
        rows = [
            (self.tr("Images, {n}").format(n=f"{kept.images:,}"), bytes_text(kept.image_bytes, like)),
            (self.tr("Videos, {n}").format(n=f"{kept.videos:,}"), bytes_text(kept.video_bytes, like)),
            (self._trash_words(around.trash_days), bytes_text(kept.trashed_bytes, like)),
        ]
        if around.bucket:
            price = self.tr("This month, at {price} a GB").format(price=dollars(around.price))
            size_there = kept.by_storage.get(f"s3:{around.bucket}", 0)
            rows.append((price, month_price(size_there, around.price)))
        for row, (name, value) in zip(self.storage_rows, [*rows, ("", "")], strict=False):
            row.say(name, value)

    def _trash_words(self, days: int) -> str:
        return self.tr("Trash, emptied after {n} days").format(n=days) if days else self.tr("Trash")

    # ---- choosing ----

    def _offer_spans(self) -> None:
        today = datetime.date.today()
        first = today.replace(day=1)
        before = first - datetime.timedelta(days=1)
        year = today.replace(month=1, day=1)
        menu = self._menu()
        for text, start, end in (
            (self.tr("This month"), first, today),
            (self.tr("Last month"), before.replace(day=1), before),
            (self.tr("This year"), year, today),
            (self.tr("Last year"), year.replace(year=year.year - 1), year - datetime.timedelta(days=1)),
        ):
            menu.addAction(text, partial(self._statistics.choose_days, start, end))
        menu.popup(self.days.mapToGlobal(QPoint(0, self.days.height() + 4)))

    def _offer_tables(self) -> None:
        menu = self._menu()
        menu.addAction(self.tr("Models"), lambda: self.export_table("models"))
        menu.addAction(self.tr("Days"), lambda: self.export_table("days"))
        menu.popup(self.export.mapToGlobal(QPoint(0, self.export.height() + 4)))

    def export_table(self, what: str) -> None:
        """Ask where to write the ``models`` or the ``days`` of the period, and write them there."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Vitrine models.csv") if what == "models" else self.tr("Vitrine days.csv")
        chosen = self._choose_file(self, str(Path(documents or ".") / name))
        if chosen:
            path = Path(chosen)
            self._statistics.export(path if path.suffix else path.with_suffix(".csv"), what)

    def _menu(self) -> Menu:
        menu = Menu(self._look, self.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    # ---- building ----

    def _make_parts(self) -> None:
        look = self._look
        texts = (self.tr("7 days"), self.tr("30 days"), self.tr("90 days"), self.tr("All"))
        segments = [Segment(key, text) for key, text in zip(PERIODS, texts, strict=True)]
        self.period = Segmented(look, segments, stretch=True)
        for key in PERIODS:
            self.period.button(key).setMinimumWidth(PERIOD_WIDTH)
        self.period.choose(self._statistics.period or "30")
        self.days = Button(look, "", ButtonKind.QUIET, icon="calendar", name=self.tr("Days"))
        self.days.setToolTip(self.tr("Choose other days"))
        self.cards = [FigureCard(look) for _ in range(4)]
        self.made = Panel(look, self.tr("Generations a day"))
        self.legend, self.chart = Legend(look), ColumnChart(look)
        kinds = (("type", self.tr("Type")), ("model", self.tr("Model")), ("provider", self.tr("Provider")))
        self.by = Segmented(look, [Segment(key, text) for key, text in kinds])
        self.paid = Panel(look, self.tr("Spent, by provider"))
        self.spent = Label(look, "", "body_strong", tabular=True)
        self.providers = ShareBars(look)
        self.limit_value = Label(look, "", "caption", "text.1", tabular=True)
        self.limit_bar = BarLine(look, THIN)
        self.models = ModelFiguresTable(self._statistics.names)
        self.table = ModelsTable(look, self.models)
        self.list = Panel(look, self.tr("Models"))
        self.export = Button(look, self.tr("Export CSV"), ButtonKind.QUIET, icon="download", height=SMALL)
        self.storage = Panel(look, "")
        self.storage.setAccessibleName(self.tr("Storage"))
        self.kept = Label(look, "", "body_strong", tabular=True)
        self.area = StorageChart(look)
        self.storage_rows = [_Fact(look, last=number == 3) for number in range(4)]
        self.empty = EmptyState(
            look, "chart-column", self.tr("Statistics start with the first job"),
            self.tr("Counts, times and spending are worked out on this computer from your own history."),
            action=self.tr("Generate something"),
        )  # fmt: skip

    def _arrange(self) -> None:
        bar = QWidget()
        head = QHBoxLayout(bar)
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.setSpacing(10)
        head.addWidget(Label(self._look, self.tr("Statistics"), "title"))
        head.addStretch(20)
        head.addWidget(self.period)
        head.addWidget(self.days)
        self._look.fix_height(bar, BAR)
        self._fill_panels()
        grid = QGridLayout()
        grid.setContentsMargins(EDGE, 8, EDGE, EDGE)
        grid.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for card in self.cards:
            row.addWidget(card, 1)
        grid.addLayout(row, 0, 0, 1, 2)
        for place, (left, right) in enumerate(((self.made, self.paid), (self.list, self.storage)), 1):
            grid.addWidget(left, place, 0)
            grid.addWidget(right, place, 1)
            right.setMinimumWidth(SIDE_LEAST)
        grid.setColumnStretch(0, 800)
        grid.setColumnStretch(1, SIDE)
        grid.setRowStretch(3, 1)
        body = QWidget()
        body.setLayout(grid)
        self._area = scrolled(self._look, body)
        self._empty_page = QWidget()
        QVBoxLayout(self._empty_page).addWidget(self.empty)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._empty_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def _fill_panels(self) -> None:
        self.made.head.addWidget(self.legend)
        self.made.head.addWidget(self.by)
        self.made.body.addSpacing(14)
        self.made.body.addWidget(self.chart)
        self.made.body.addStretch(1)
        self.paid.head.addWidget(self.spent)
        self.paid.body.addSpacing(8)
        self.paid.body.addWidget(self.providers)
        self.paid.body.addStretch(1)
        self._limit = QWidget()
        limit = QVBoxLayout(self._limit)
        limit.setContentsMargins(0, 0, 0, 0)
        limit.setSpacing(6)
        words = QHBoxLayout()
        words.addWidget(Label(self._look, self.tr("Daily limit you set"), "caption", "text.2"), 1)
        words.addWidget(self.limit_value)
        limit.addWidget(_Line(self._look))
        limit.addSpacing(6)
        limit.addLayout(words)
        limit.addWidget(self.limit_bar)
        self.paid.body.addWidget(self._limit)
        self.list.head.addWidget(self.export)
        self.list.body.addSpacing(4)
        self.list.body.addWidget(self.table)
        self.list.body.addStretch(1)
        self.storage.head.addWidget(self.kept)
        self.storage.body.addSpacing(8)
        self.storage.body.addWidget(self.area)
        self.storage.body.addSpacing(8)
        self.storage.body.addWidget(_Line(self._look))
        self.storage.body.addSpacing(8)
        for row in self.storage_rows:
            self.storage.body.addWidget(row)
        self.storage.body.addStretch(1)


class _Fact(QWidget):
    def __init__(self, look: Look, *, last: bool) -> None:
        super().__init__()
        self.name = ElidedLabel(look, "", "caption", "text.2", tabular=True)
        self.value = Label(look, "", "caption", "text.1", weight=MEDIUM if last else None, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.value)
        look.fix_height(self, 22)

    def say(self, name: str, value: str) -> None:
        self.name.setText(name)
        self.value.setText(value)
        self.setVisible(bool(name))


class _Line(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._look.colour("line.subtle"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
