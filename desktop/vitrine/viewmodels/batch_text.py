"""The words of a batch: how many, what they cost, how long they take, what is in the way."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from vitrine.domain.generation import MediaKind
from vitrine.viewmodels.figures import money_text, seconds_text
from vitrine.viewmodels.form_text import short_money


def count_text(makes: MediaKind, count: int, estimate: float | None) -> str:
    """Return what a batch makes and costs: ``46 images · about $1.15``."""
    n = f"{count:,}"
    if makes is MediaKind.VIDEO:
        one, many = QCoreApplication.translate("Batch", "1 video"), QCoreApplication.translate("Batch", "{n} videos")
    else:
        one, many = QCoreApplication.translate("Batch", "1 image"), QCoreApplication.translate("Batch", "{n} images")
    return " · ".join((one if count == 1 else many.format(n=n), cost_text(estimate)))


def cost_text(estimate: float | None) -> str:
    """Return ``about $1.15``, ``free``, or that nobody knows."""
    if estimate is None:
        return QCoreApplication.translate("Batch", "price not known")
    if estimate == 0:
        return QCoreApplication.translate("Batch", "free")
    return QCoreApplication.translate("Batch", "about {money}").format(money=money_text(estimate))


def pace_text(jobs: int, at_once: int, seconds: float | None) -> str:
    """Return ``4 at a time, about 2 min``; without a usual time only the first half."""
    if jobs == 0:
        return ""
    together = min(jobs, at_once)
    first = QCoreApplication.translate("Batch", "{n} at a time").format(n=together)
    if seconds is None:
        return first
    whole = math.ceil(jobs / max(1, at_once)) * seconds
    rough = round(whole / 60) * 60 if whole >= 100 else max(1, round(whole / 5) * 5)
    return QCoreApplication.translate("Batch", "{n} at a time, about {time}").format(
        n=together, time=seconds_text(rough)
    )


def left_text(estimate: float | None, spent: float | None, limit: float | None) -> str:
    """Return what of the day's limit is left after it; empty without a limit or a price."""
    if not limit or not estimate:
        return ""
    left = limit - (spent or 0.0) - estimate
    if left < 0:
        text = QCoreApplication.translate("Batch", "passes today’s {limit} by {over}")
        return text.format(limit=short_money(limit), over=f"${-left:,.2f}")
    text = QCoreApplication.translate("Batch", "leaves {left} of today’s {limit}")
    return text.format(left=f"${left:,.2f}", limit=short_money(limit))


def preview_text(sizes: list[int], prompts: int, ticked: int) -> str:
    """Return ``3 × 4 × 2 = 24 prompts, 23 ticked``."""
    if prompts == 0:
        return ""
    if prompts == 1:
        return QCoreApplication.translate("Batch", "1 prompt")
    n, t = f"{prompts:,}", f"{ticked:,}"
    if len(sizes) < 2:
        return QCoreApplication.translate("Batch", "{n} prompts, {ticked} ticked").format(n=n, ticked=t)
    product = " × ".join(str(size) for size in sizes)
    text = QCoreApplication.translate("Batch", "{product} = {n} prompts, {ticked} ticked")
    return text.format(product=product, n=n, ticked=t)


def add_text(count: int) -> str:
    """Return the primary button's words: ``Add 46 to the queue``."""
    if count == 0:
        return QCoreApplication.translate("Batch", "Add to the queue")
    return QCoreApplication.translate("Batch", "Add {n} to the queue").format(n=f"{count:,}")


def values_text(count: int) -> str:
    """Return how many values a variable has."""
    if count == 0:
        return QCoreApplication.translate("Batch", "no values yet")
    if count == 1:
        return QCoreApplication.translate("Batch", "1 value")
    return QCoreApplication.translate("Batch", "{n} values").format(n=count)
