"""Figures in words, columns and tables: what the statistics page says, and what its charts are described by."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from vitrine.domain.figures import Figures, ModelFigures
from vitrine.viewmodels.figures import bytes_text, long_day_text, seconds_text, short_day_text
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.statistics_columns import Bar, series_name, series_of

GB = 1_000_000_000
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Card:
    """One of the figures at the top."""

    title: str
    value: str
    note: str


@dataclass(frozen=True, slots=True)
class Share:
    """One bar of a list: a name, words at its end, and its length (0..1)."""

    name: str
    value: str
    length: float


def chart_title(columns: Sequence[Bar]) -> str:
    """Return what the columns stand for."""
    longest = max((column.days for column in columns), default=1)
    if longest == 1:
        return translate("Statistics", "Generations a day")
    if longest <= 7:
        return translate("Statistics", "Generations a week")
    return translate("Statistics", "Generations a month")


def column_title(column: Bar) -> str:
    """Return the days of a column: ``Monday 9 June``, or ``9 June to 15 June``."""
    if column.days == 1:
        return long_day_text(column.day)
    last = column.day + datetime.timedelta(days=column.days - 1)
    return span_text(column.day, last)


def span_text(first: datetime.date, last: datetime.date) -> str:
    """Return ``12 May to 10 June``."""
    return translate("Statistics", "{first} to {last}").format(first=short_day_text(first), last=short_day_text(last))


def dollars(amount: float, *, about: bool = False) -> str:
    """Return US dollars with two digits, three below 10 cents where they tell something; ``about`` when not sure."""
    digits = 3 if 0 < amount < 0.1 and abs(amount * 100 - round(amount * 100)) > 0.005 else 2
    said = f"${amount:,.{digits}f}"
    return translate("Statistics", "about {amount}").format(amount=said) if about else said


def month_price(size: float, price: float) -> str:
    """Return what so many bytes cost a month at ``price`` US dollars a GB, about."""
    return dollars(size / GB * price, about=True)


def cards(figures: Figures, bucket: str, price: float) -> list[Card]:
    """Return the four figures at the top; ``price`` is that of a GB and month in the bucket, US dollars."""
    return [_made_card(figures), _spent_card(figures), _kept_card(figures, bucket, price), _succeeded_card(figures)]


def _made_card(figures: Figures) -> Card:
    images = translate("Statistics", "1 image") if figures.images == 1 else _many_images(figures.images)
    videos = translate("Statistics", "1 video") if figures.videos == 1 else _many_videos(figures.videos)
    note = translate("Statistics", "{images}, {videos}").format(images=images, videos=videos)
    return Card(translate("Statistics", "Generations"), f"{figures.images + figures.videos:,}", note)


def _many_images(count: int) -> str:
    return translate("Statistics", "{n} images").format(n=f"{count:,}")


def _many_videos(count: int) -> str:
    return translate("Statistics", "{n} videos").format(n=f"{count:,}")


def _spent_card(figures: Figures) -> Card:
    title, made = translate("Statistics", "Spent"), figures.images + figures.videos
    about = bool(figures.unknown_cost)
    value = dollars(figures.spent, about=about)
    if about and not figures.spent and figures.unknown_cost == made:
        note = translate("Statistics", "no provider has reported a cost")
    elif made:
        average = figures.spent / made
        each = dollars(average if average < 0.01 else round(average, 2))
        daily = dollars(round(figures.spent / max(1, len(figures.days)), 2))
        note = translate("Statistics", "{each} each on average · {daily} a day").format(each=each, daily=daily)
    else:
        note = translate("Statistics", "nothing was made")
    return Card(title, value, note)


def _kept_card(figures: Figures, bucket: str, price: float) -> Card:
    added = bytes_text(sum(day.bytes for day in figures.days))
    if bucket:
        size = figures.kept.by_storage.get(f"s3:{bucket}", 0)
        text = translate("Statistics", "{price} a month · {added} added")
        said = text.format(price=month_price(size, price), added=added)
        return Card(translate("Statistics", "In your bucket"), bytes_text(size), said)
    note = translate("Statistics", "{added} added").format(added=added)
    return Card(translate("Statistics", "On this computer"), bytes_text(kept_bytes(figures)), note)


def _succeeded_card(figures: Figures) -> Card:
    title, jobs = translate("Statistics", "Succeeded"), figures.succeeded + figures.failed
    if not jobs:
        return Card(title, "–", translate("Statistics", "no job has ended"))
    value = percent(figures.succeeded / jobs)
    if not figures.failed:
        return Card(title, value, translate("Statistics", "none failed"))
    if not figures.charged:
        text = translate("Statistics", "{n} failed, none of them charged")
    else:
        text = translate("Statistics", "{n} failed, {charged} of them charged")
    return Card(title, value, text.format(n=f"{figures.failed:,}", charged=f"{figures.charged:,}"))


def percent(share: float) -> str:
    """Return ``97.1%``; 100% and 0.0% only when it is so."""
    if share >= 1:
        return "100%"
    return f"{min(99.9, max(0.1, share * 100)) if share > 0 else 0.0:.1f}%"


def kept_bytes(figures: Figures) -> int:
    """Return what lies in the library, trash and all."""
    kept = figures.kept
    return kept.image_bytes + kept.video_bytes + kept.trashed_bytes


def provider_shares(figures: Figures, names: Names) -> list[Share]:
    """Return what each provider was paid, the most first."""
    most = max((provider.spent for provider in figures.providers), default=0.0)
    found = []
    for provider in figures.providers:
        count = f"{provider.results:,}"
        if provider.spent > 0:
            value = dollars(provider.spent, about=bool(provider.unknown_cost))
        elif provider.unknown_cost:
            value = translate("Statistics", "cost not known · {n} results").format(n=count)
        elif provider.results == 1:
            value = translate("Statistics", "free · 1 result")
        else:
            value = translate("Statistics", "free · {n} results").format(n=count)
        name = names.provider(provider.provider)
        if provider.provider == "demo":
            name = translate("Statistics", "{name}, this computer").format(name=name)
        found.append(Share(name, value, provider.spent / most if most else 0.0))
    return found


def each_text(model: ModelFigures) -> str:
    """Return what one result of a model costs on average."""
    if not model.results or (model.unknown_cost and model.spent <= 0):
        return "–"
    if model.spent <= 0:
        return translate("Statistics", "free")
    return dollars(model.spent / model.results)


def spent_text(model: ModelFigures) -> str:
    """Return what a model cost, about where some of it is not known."""
    if model.unknown_cost and model.spent <= 0:
        return "–"
    return dollars(model.spent, about=bool(model.unknown_cost))


def typical_text(model: ModelFigures) -> str:
    """Return how long a model usually takes: ``8.9 s``, ``1 min 54 s``."""
    if model.typical_seconds is None:
        return "–"
    if model.typical_seconds < 9.95:
        return translate("Statistics", "{n} s").format(n=f"{model.typical_seconds:.1f}")
    return seconds_text(model.typical_seconds)


def failed_text(model: ModelFigures) -> str:
    """Return which part of a model's jobs failed."""
    return percent(model.failed / model.jobs) if model.jobs else "–"


def storage_points(figures: Figures) -> list[float]:
    """Return the bytes that were kept at the end of each day."""
    points, kept = [], float(figures.bytes_before)
    for day in figures.days:
        kept += day.bytes
        points.append(kept)
    return points


def storage_unit(most: float) -> tuple[str, float]:
    """Return the unit to show so many bytes in, and its size."""
    for unit, size in (("GB", 1e9), ("MB", 1e6)):
        if most >= size:
            return unit, size
    return "kB", 1e3


# ---- what charts are described by ----


def chart_description(columns: Sequence[Bar], figures: Figures, by: str, names: Names) -> str:
    """Return a chart of columns as text: its totals by series and its highest column."""
    if not columns or not sum(column.total for column in columns):
        return translate("Statistics", "Nothing was made in these days.")
    totals = []
    for key in series_of(figures, by):
        count = sum(column.parts[key] for column in columns)
        text = translate("Statistics", "{name}: {n}")
        totals.append(text.format(name=series_name(key, by, figures, names), n=f"{count:,}"))
    highest = max(columns, key=lambda column: column.total)
    most = translate("Statistics", "Most on {day}: {n}.").format(day=column_title(highest), n=f"{highest.total:,}")
    return f"{'; '.join(totals)}. {most}"


def storage_description(figures: Figures) -> str:
    """Return the storage chart as text."""
    points = storage_points(figures)
    if not points:
        return translate("Statistics", "Nothing was made in these days.")
    text = translate("Statistics", "From {first} on {start} to {last} on {end}.")
    return text.format(
        first=bytes_text(int(points[0])), start=short_day_text(figures.days[0].day),
        last=bytes_text(int(points[-1])), end=short_day_text(figures.days[-1].day),
    )  # fmt: skip


# ---- tables ----


def models_table(figures: Figures, names: Names) -> list[list[str]]:
    """Return the models as rows of a table file, the heads first."""
    heads = ["model", "provider", "results", "typical_seconds", "jobs", "failed", "unknown_cost", "spent_usd"]
    return [
        heads,
        *(
            [
                names.model(model.provider, model.model), names.provider(model.provider), str(model.results),
                "" if model.typical_seconds is None else f"{model.typical_seconds:.1f}", str(model.jobs),
                str(model.failed), str(model.unknown_cost), f"{model.spent:.6f}",
            ]
            for model in figures.models
        ),
    ]  # fmt: skip


def days_table(figures: Figures) -> list[list[str]]:
    """Return the days as rows of a table file, the heads first."""
    return [
        ["day", "images", "videos", "spent_usd", "bytes"],
        *(
            [day.day.isoformat(), str(day.images), str(day.videos), f"{day.spent:.6f}", str(day.bytes)]
            for day in figures.days
        ),
    ]


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as CSV (RFC 4180). A name that a spreadsheet would calculate is kept from that by an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for row in rows:
        writer.writerow([f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell for cell in row])
    return text.getvalue()
