"""The words of the states that last, as the design's table has them (DESIGN, section 7)."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from vitrine.viewmodels.spending import Budget

translate = QCoreApplication.translate

ROOM_TO_GO_ON = 2_000_000_000
"""Bytes that are free when a queue that stopped for a full disk may go on."""


def key_refused(provider: str) -> str:
    """Return words 7."""
    text = translate(
        "Conditions",
        "{provider} refused the key. It may have been revoked. Jobs for your other providers still run.",
    )
    return text.format(provider=provider)


def no_credit(provider: str, jobs: int) -> str:
    """Return words 8."""
    if jobs == 1:
        text = translate(
            "Conditions", "{provider} says this account has no credit left. 1 job waits until you add some."
        )
        return text.format(provider=provider)
    text = translate("Conditions", "{provider} says this account has no credit left. {n} jobs wait until you add some.")
    return text.format(provider=provider, n=f"{jobs:,}")


def slow_down(provider: str) -> str:
    """Return the first half of words 9; `next_try` is the second."""
    return translate("Conditions", "{provider} asks us to slow down.").format(provider=provider)


def next_try(at: float | None) -> str:
    """Return when it is tried again (``at`` in Unix seconds), empty when nobody knows."""
    if at is None:
        return ""
    left = max(1, math.ceil(at - time.time()))
    return translate("Conditions", "Next try in {n} s.").format(n=left)


def bucket_away(results: int) -> str:
    """Return the first half of words 11; `next_try` is the second."""
    if results == 1:
        return translate("Conditions", "1 result is safe on this computer and will upload when the bucket is back.")
    text = translate("Conditions", "{n} results are safe on this computer and will upload when the bucket is back.")
    return text.format(n=f"{results:,}")


def bucket_back(bucket: str, results: int) -> str:
    """Return words 12."""
    name = bucket or translate("Conditions", "The folder")
    if results == 1:
        return translate("Conditions", "{bucket} is back. 1 result uploaded.").format(bucket=name)
    return translate("Conditions", "{bucket} is back. {n} results uploaded.").format(bucket=name, n=f"{results:,}")


def disk_full(free_bytes: int | None) -> str:
    """Return words 14; ``free_bytes`` is what is free on the disk, if somebody knows."""
    missing = max(1, math.ceil((ROOM_TO_GO_ON - (free_bytes or 0)) / 1_000_000_000))
    text = translate("Conditions", "This disk is full. The queue is paused and nothing is lost. Free {n} GB to go on.")
    return text.format(n=missing)


def offline() -> str:
    """Return words 16."""
    return translate("Conditions", "You're offline. Local models still work; hosted jobs wait.")


def over_limit(budget: Budget, *, month: bool) -> str:
    """Return words 15."""
    if month:
        text = translate("Conditions", "This would pass the {limit} a month you set. Spent this month: {spent}.")
        return text.format(limit=limit_text(budget.month_limit), spent=f"${budget.month:,.2f}")
    text = translate("Conditions", "This would pass the {limit} a day you set. Spent today: {spent}.")
    return text.format(limit=limit_text(budget.day_limit), spent=f"${budget.day:,.2f}")


def near_limit(budget: Budget) -> str:
    """Return what is said when four fifths of a limit are spent."""
    by_month = budget.month_limit > 0 and (
        budget.day_limit <= 0 or budget.month / budget.month_limit > budget.day / budget.day_limit
    )
    if by_month:
        text = translate("Conditions", "You have spent {spent} of the {limit} a month you set.")
        return text.format(spent=f"${budget.month:,.2f}", limit=limit_text(budget.month_limit))
    text = translate("Conditions", "You have spent {spent} of the {limit} a day you set.")
    return text.format(spent=f"${budget.day:,.2f}", limit=limit_text(budget.day_limit))


def jobs_wait(jobs: int) -> str:
    """Return how many jobs wait."""
    if jobs == 1:
        return translate("Conditions", "1 job waits.")
    return translate("Conditions", "{n} jobs wait.").format(n=f"{jobs:,}")


def paused(waiting: int) -> str:
    """Return what is said while the queue is paused."""
    if not waiting:
        return translate("Conditions", "The queue is paused. Running jobs finish; no new one starts.")
    if waiting == 1:
        return translate("Conditions", "The queue is paused. 1 job waits; running ones finish.")
    return translate("Conditions", "The queue is paused. {n} jobs wait; running ones finish.").format(n=f"{waiting:,}")


def limit_text(dollars: float) -> str:
    """Return a limit without needless cents: ``$10``, ``$7.50``."""
    return f"${dollars:,.0f}" if dollars == int(dollars) else f"${dollars:,.2f}"
