"""Links in words: when they end and why not later, where they open, what they show."""

from __future__ import annotations

import datetime
import ipaddress
import time
from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from vitrine.domain.generation import Generation
from vitrine.domain.share import HOUR, LONGEST_HOURS, ShareKind, ShareRecord
from vitrine.sharing.page import PageWords
from vitrine.storage.base import ShareLink
from vitrine.viewmodels.figures import long_day_text
from vitrine.viewmodels.telling import told

SOON = HOUR
"""Seconds under which a link's end is worth a warning."""

translate = QCoreApplication.translate


def moment_text(seconds: float) -> str:
    """Return a moment as ``Tuesday 17 June, 16:48`` (Unix seconds, this computer's zone)."""
    moment = datetime.datetime.fromtimestamp(seconds)
    return translate("Sharing", "{day}, {time}").format(day=long_day_text(moment.date()), time=f"{moment:%H:%M}")


def ends_text(seconds: float) -> str:
    """Return when a link ends: ``Ends Tuesday 17 June, 16:48``."""
    return translate("Sharing", "Ends {moment}").format(moment=moment_text(seconds))


def end_text(link: ShareLink) -> str:
    """Return when a link ends: ``It ends Tuesday 17 June, 16:48.``, with the reason when that is earlier than asked."""
    said = translate("Sharing", "It ends {moment}.").format(moment=moment_text(link.expires_at))
    return f"{said} {told(link.shortened_because)}".strip()


def copied_text(links: Sequence[ShareLink]) -> str:
    """Return what was copied and when it ends."""
    if len(links) == 1:
        return translate("Sharing", "Link copied.") + " " + end_text(links[0])
    said = translate("Sharing", "%n links copied.", "", len(links))
    return f"{said} {end_text(min(links, key=lambda link: link.expires_at))}"


def stopped_text(record: ShareRecord) -> str:
    """Return what became of a link that was stopped."""
    if record.storage == "folder" and record.kind is ShareKind.ITEM:
        return translate("Sharing", "Link stopped. Your original stays.")
    if len(record.results) > 1:
        return translate("Sharing", "Link stopped. The shared copies are deleted; your originals stay.")
    return translate("Sharing", "Link stopped. The shared copy is deleted; your original stays.")


def longest_text(hours: float, *, in_bucket: bool) -> str:
    """Return why a link of so many hours cannot live longer; empty when it could."""
    if hours < LONGEST_HOURS:
        return ""
    if in_bucket:
        return translate("Sharing", "7 days is the longest S3 allows for a signed link.")
    return translate("Sharing", "7 days is the longest Vitrine lets a link live.")


def left_text(record: ShareRecord, now: float | None = None) -> tuple[str, bool]:
    """Return how long a link lives on (``6 days left``, ``42 min left``), and whether that is soon."""
    left = max(0.0, record.ends_at - (time.time() if now is None else now))
    minutes = max(1, int(left // 60))
    if left >= 48 * HOUR:
        return translate("Sharing", "%n days left", "", round(left / (24 * HOUR))), False
    if left >= HOUR:
        return translate("Sharing", "%n h left", "", int(left // HOUR)), False
    return translate("Sharing", "%n min left", "", minutes), left < SOON


def kind_text(record: ShareRecord) -> str:
    """Return what a link opens: ``Gallery page`` or ``Single link``."""
    if record.kind is ShareKind.PAGE:
        return translate("Sharing", "Gallery page")
    return translate("Sharing", "Single link")


def title_text(record: ShareRecord) -> str:
    """Return a link's name in the list: the file's, or ``Court of colour, page of 12``."""
    if record.kind is ShareKind.ITEM:
        return record.title
    count = len(record.results)
    if not record.title:
        return translate("Sharing", "Page of %n", "", count)
    text = translate("Sharing", "{title}, page of %n", "", count)
    return text.replace("{title}", record.title)


def page_words(count: int, title: str = "") -> PageWords:
    """Return what a gallery page says, in the language of the window."""
    heading = title or translate("Sharing", "%n items", "", count)
    if not title and count == 1:
        heading = translate("Sharing", "1 item")
    locale = QLocale()
    return PageWords(
        heading=heading,
        ends=translate("Sharing", "This page ends {moment}."),
        download=translate("Sharing", "Download"),
        language=locale.bcp47Name() or "en",
        right_to_left=locale.textDirection().name == "RightToLeft",
    )


def reach_text(url: str) -> str:
    """Return from where a link opens, empty for one that opens everywhere."""
    host = urlsplit(url).hostname or ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if host != "localhost":
            return ""
        address = ipaddress.ip_address("127.0.0.1")
    signed = "signature=" in urlsplit(url).query.lower()  # a bucket of one's own, not this window
    if address.is_loopback:
        if signed:
            return translate("Sharing", "It opens on this computer only.")
        return translate("Sharing", "It opens on this computer only, while Vitrine runs.")
    if address.is_private or address.is_link_local:
        if signed:
            return translate("Sharing", "It opens on your local network only.")
        return translate("Sharing", "It opens on your local network, while Vitrine runs.")
    return ""


def before_text(bucket: str, *, on_network: bool = False) -> str:
    """Return from where links will open before one is made; ``bucket`` is empty when results are in a folder."""
    if bucket:
        return translate("Sharing", "The link leads to {place} and opens anywhere.").format(place=bucket)
    if on_network:
        return translate("Sharing", "The file is in a folder: the link opens on your local network while Vitrine runs.")
    return translate("Sharing", "The file is in a folder: the link opens on this computer only, while Vitrine runs.")


def items_text(generations: Sequence[Generation]) -> str:
    """Return the dialog's title: ``Share 3 items``."""
    count = len(generations)
    if count == 1:
        return translate("Sharing", "Share")
    return translate("Sharing", "Share %n items", "", count)
