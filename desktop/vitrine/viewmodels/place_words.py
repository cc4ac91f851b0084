"""What the sidebar says about the bucket: how much is there and what it costs, or what waits while it is away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vitrine.domain.filter import Stored
from vitrine.viewmodels.figures import bytes_text

translate = QCoreApplication.translate
GB = 1e9


def stored_words(stored: Stored, price: float) -> tuple[str, str]:
    """Return the line about what a bucket keeps and a note about it; ``price`` is US dollars a GB and month.

    The line is empty while nothing is there.
    """
    if not stored.bytes:
        return "", ""
    size, cost = bytes_text(stored.bytes), stored.bytes / GB * price
    if not price:
        return size, ""
    words = translate("Storage", "{size} · ${cost} a month").format(size=size, cost=f"{cost:,.2f}")
    note = translate("Storage", "About, at ${price} for a GB and month. The price is set in Settings, Storage.")
    return words, note.format(price=f"{price:g}")


def away_words(bucket: str, stored: Stored) -> tuple[str, str]:
    """Return both lines while the bucket cannot be reached."""
    title = translate("Storage", "{bucket} unreachable").format(bucket=bucket)
    if not stored.waiting:
        return title, translate("Storage", "Nothing waits for it")
    words = translate("Storage", "%n results wait here, {size}", "", stored.waiting)
    return title, words.format(size=bytes_text(stored.waiting_bytes))
