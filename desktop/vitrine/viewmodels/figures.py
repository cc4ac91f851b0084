"""Numbers and days in words: running times, bytes, places in line, US dollars."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication


def clock_text(seconds: float) -> str:
    """Return a running time: ``0:06``, ``12:40``, ``1:02:03``."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def seconds_text(seconds: float) -> str:
    """Return how long something usually takes: ``9 s``, ``1 min 12 s``."""
    whole = max(1, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("Figures", "{n} s").format(n=whole)
    minutes, rest = divmod(whole, 60)
    text = QCoreApplication.translate("Figures", "{n} min").format(n=minutes)
    return f"{text} {QCoreApplication.translate('Figures', '{n} s').format(n=rest)}" if rest else text


def percent_text(fraction: float | None) -> str:
    """Return ``42%``, empty when nobody knows; 100% only when it is whole."""
    if fraction is None:
        return ""
    return "100%" if fraction >= 1 else f"{min(99, round(max(0.0, fraction) * 100))}%"


_UNITS = (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000))


def bytes_text(count: int, like: int | None = None) -> str:
    """Return a number of bytes with one digit: ``8.4 MB``; ``like`` is the number whose unit to use."""
    measure = count if like is None else like
    for unit, size in _UNITS:
        if measure >= size:
            digits = 0 if unit == "kB" else 1
            return f"{count / size:.{digits}f} {unit}"
    return QCoreApplication.translate("Figures", "{n} bytes").format(n=count)


def line_text(place: int) -> str:
    """Return a place in line: ``Next``, ``2nd in line``; empty when it does not wait."""
    if place <= 0:
        return ""
    if place == 1:
        return QCoreApplication.translate("Figures", "Next")
    suffix = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return QCoreApplication.translate("Figures", "{place} in line").format(place=f"{place:,}{suffix}")


def money_text(dollars: float) -> str:
    """Return US dollars with two digits, ``free`` for nothing."""
    if dollars <= 0:
        return QCoreApplication.translate("Figures", "free")
    if dollars < 0.005:
        return QCoreApplication.translate("Figures", "under $0.01")
    return f"${dollars:,.2f}"


def figures_text(count: int, dollars: float | None, *, about: bool = False) -> str:
    """Return a day's figures: ``27 results · $2.31``; no money where none of the costs is known.

    ``about`` says that some of them are estimated.
    """
    if count == 0:
        return ""
    words = (
        QCoreApplication.translate("Figures", "1 result")
        if count == 1
        else QCoreApplication.translate("Figures", "{n} results").format(n=f"{count:,}")
    )
    if dollars is None:
        return words
    money = money_text(dollars)
    if about and dollars > 0:
        money = QCoreApplication.translate("Figures", "about {money}").format(money=money)
    return f"{words} · {money}"


def match_text(count: int, of: int) -> str:
    """Return how many of a day's results pass the filter: ``12 of 27 match``."""
    return QCoreApplication.translate("Figures", "{n} of {all} match").format(n=f"{count:,}", all=f"{of:,}")


def day_text(day: datetime.date, today: datetime.date) -> str:
    """Return ``Today``, ``Yesterday``, ``Monday`` within a week, else the date."""
    days = (today - day).days
    if days == 0:
        return QCoreApplication.translate("Figures", "Today")
    if days == 1:
        return QCoreApplication.translate("Figures", "Yesterday")
    if 1 < days < 7:
        return _weekdays()[day.weekday()]
    text = f"{day.day} {_months()[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def _weekdays() -> list[str]:
    words = QCoreApplication.translate("Figures", "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
    return words.split("|")


def _months() -> list[str]:
    words = QCoreApplication.translate(
        "Figures", "January|February|March|April|May|June|July|August|September|October|November|December"
    )
    return words.split("|")


def long_day_text(day: datetime.date) -> str:
    """Return a day in full: ``Tuesday 17 June``."""
    return f"{_weekdays()[day.weekday()]} {day.day} {_months()[day.month - 1]}"


def short_day_text(day: datetime.date) -> str:
    """Return a day without its year: ``17 June``."""
    return f"{day.day} {_months()[day.month - 1]}"
