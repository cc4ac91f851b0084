"""What the chips of the filter bar say about a filter, and what their menus offer."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import GenerationType, MediaKind
from vitrine.viewmodels.modes import mode_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """An entry of a chip's menu: the query it stands for, its words, its icon; ``begins``: a line goes before it."""

    query: str
    text: str
    icon: str = ""
    begins: bool = False


def type_offers() -> list[Offer]:
    """Return what the Type chip offers."""
    return [
        Offer("type:image", translate("FilterWords", "Images"), "image"),
        Offer("type:video", translate("FilterWords", "Videos"), "film"),
        *(Offer(f"type:{type}", mode_text(type), begins=not at) for at, type in enumerate(GenerationType)),
    ]


def date_offers() -> list[Offer]:
    """Return what the Date chip offers; days are named, so that they go on meaning the same when they are saved."""
    return [
        Offer("after:today", translate("FilterWords", "Today")),
        Offer("after:yesterday before:today", translate("FilterWords", "Yesterday")),
        Offer("after:6d", translate("FilterWords", "Last 7 days")),
        Offer("after:29d", translate("FilterWords", "Last 30 days")),
        Offer("after:year", translate("FilterWords", "This year")),
    ]


def sort_offers() -> list[Offer]:
    """Return what the order button offers."""
    return [
        Offer("", translate("FilterWords", "Newest first")),
        Offer("sort:oldest", translate("FilterWords", "Oldest first")),
    ]


def type_words(wanted: ResultFilter) -> str:
    """Return what the Type chip shows, empty for nothing."""
    kinds = {MediaKind.IMAGE: translate("FilterWords", "Images"), MediaKind.VIDEO: translate("FilterWords", "Videos")}
    if wanted.type is not None:
        return mode_text(wanted.type)
    return kinds[wanted.makes] if wanted.makes is not None else ""


def several(words: Sequence[str]) -> str:
    """Return what a chip shows for several values: the first and how many more."""
    if len(words) < 2:
        return words[0] if words else ""
    return translate("FilterWords", "{first} +{more}").format(first=words[0], more=len(words) - 1)


def model_words(models: Sequence[str], name: Callable[[str], str]) -> list[str]:
    """Return the names of models."""
    return [name(model) for model in models]


def tag_words(wanted: ResultFilter) -> list[str]:
    """Return what the Tags chip is about."""
    return [*([translate("FilterWords", "Without tags")] if wanted.untagged else []), *wanted.tags]


def date_words(query: str, wanted: ResultFilter) -> str:
    """Return what the Date chip shows for a query of days and the filter it makes."""
    named = {offer.query: offer.text for offer in date_offers()}
    named |= {
        "after:week": translate("FilterWords", "This week"),
        "after:month": translate("FilterWords", "This month"),
    }
    if query in named:
        return named[query]
    first, last = days_of(wanted)
    if first and last:
        words = translate("FilterWords", "{first} to {last}")
        return _day(first) if first == last else words.format(first=_day(first), last=_day(last))
    if first:
        return translate("FilterWords", "Since {day}").format(day=_day(first))
    return translate("FilterWords", "Until {day}").format(day=_day(last)) if last else ""


def days_of(wanted: ResultFilter) -> tuple[str, str]:
    """Return the first and the last day of a filter as ISO dates, both included; empty where it is open."""
    first = datetime.date.fromtimestamp(wanted.since).isoformat() if wanted.since is not None else ""
    last = ""
    if wanted.until is not None:
        last = (datetime.datetime.fromtimestamp(wanted.until) - datetime.timedelta(microseconds=1)).date().isoformat()
    return first, last


def days_query(first: str | None, last: str | None) -> str:
    """Return the query for the days from ``first`` to ``last`` (ISO dates, both included)."""
    parts = [f"after:{first}"] if first else []
    if last:
        parts.append(f"before:{(datetime.date.fromisoformat(last) + datetime.timedelta(days=1)).isoformat()}")
    return " ".join(parts)


def _day(iso: str) -> str:
    day = QDate.fromString(iso, "yyyy-MM-dd")
    this_year = day.year() == QDate.currentDate().year()
    return QLocale().toString(day, "d MMM" if this_year else "d MMM yyyy")


def problem_words(problems: Sequence[str]) -> str:
    """Return what is said about parts of a search that mean nothing, empty when all mean something."""
    if not problems:
        return ""
    quoted = [translate("FilterWords", "“{part}”").format(part=part) for part in problems]
    if len(quoted) == 1:
        words = translate("FilterWords", "{part} means nothing here, so it was left out. Down shows what can follow.")
        return words.format(part=quoted[0])
    words = translate("FilterWords", "{parts} mean nothing here, so they were left out. Down shows what can follow.")
    return words.format(parts=", ".join(quoted))
