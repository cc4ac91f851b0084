"""Sharing: making a link that ends, and saying truly when it ends, where it opens and who can open it."""

from __future__ import annotations

import datetime
import ipaddress
from collections.abc import Callable
from typing import Protocol
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.storage.base import ShareLink
from vitrine.viewmodels.figures import long_day_text
from vitrine.workers.task_worker import Tasks

HOUR = 3600
LONGEST_HOURS = 7 * 24
"""Longest life of a link: S3 signatures last no longer, and a folder's links keep to the same."""
CHOICES = (1, 24, LONGEST_HOURS)

translate = QCoreApplication.translate


class Linked(Protocol):
    """A link and the result it leads to."""

    @property
    def generation(self) -> Generation:
        """Return the result."""
        ...

    @property
    def link(self) -> ShareLink:
        """Return the link."""
        ...


class Sharing(QObject):
    """Makes links in tasks.

    Signals:
        linked(object): the Linked that was asked for.
        failed(object): the StudioError that says why there is none.
        busy_changed(): a link is being made, or no longer.
    """

    linked = Signal(object)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        link: Callable[[Generation, float], Linked],
        hours: Callable[[], int] = lambda: 24,
        on_network: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the studio's answers.

        ``link(generation, seconds)`` blocks and may raise StudioError; ``hours`` is the usual life of a link, and
        ``on_network`` says whether a folder's links open on the local network too.
        """
        super().__init__()
        self._tasks = tasks
        self._link = link
        self._hours = hours
        self._on_network = on_network
        self._busy = False

    @property
    def busy(self) -> bool:
        """Return whether a link is being made."""
        return self._busy

    @property
    def usual_hours(self) -> int:
        """Return how long links usually live, hours."""
        return max(1, min(LONGEST_HOURS, self._hours()))

    def before_text(self, generation: Generation) -> str:
        """Return from where a link to a result will open."""
        return before_text(generation, on_network=self._on_network())

    def make(self, generation: Generation, hours: float) -> None:
        """Ask for a link that ends after ``hours``; ``linked`` or ``failed`` follows."""
        if self._busy:
            return
        self._set_busy(busy=True)
        self._tasks.run(lambda: self._link(generation, hours * HOUR), self._on_linked, self._on_failed)

    def _on_linked(self, linked: Linked) -> None:
        self._set_busy(busy=False)
        self.linked.emit(linked)

    def _on_failed(self, error: StudioError) -> None:
        self._set_busy(busy=False)
        self.failed.emit(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit()


# ---- words ----


def end_text(link: ShareLink) -> str:
    """Return when a link ends: ``It ends Tuesday 17 June, 16:48.``, with the reason when that is earlier than asked."""
    moment = datetime.datetime.fromtimestamp(link.expires_at)
    text = translate("Sharing", "It ends {day}, {time}.")
    said = text.format(day=long_day_text(moment.date()), time=f"{moment:%H:%M}")
    return f"{said} {link.shortened_because}".strip()


def reach_text(url: str) -> str:
    """Return from where a link opens, empty for one that opens everywhere."""
    host = urlsplit(url).hostname or ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if host != "localhost":
            return ""
        address = ipaddress.ip_address("127.0.0.1")
    if address.is_loopback:
        return translate("Sharing", "It opens on this computer only, while Vitrine runs.")
    if address.is_private or address.is_link_local:
        return translate("Sharing", "It opens on your local network, while Vitrine runs.")
    return ""


def before_text(generation: Generation, *, on_network: bool = False) -> str:
    """Return from where a link to a result will open, before it is made."""
    if generation.storage.startswith("s3:"):
        place = generation.storage.removeprefix("s3:")
        return translate("Sharing", "The link leads to {place} and opens anywhere.").format(place=place)
    if on_network:
        return translate("Sharing", "The file is in a folder: the link opens on your local network while Vitrine runs.")
    return translate("Sharing", "The file is in a folder: the link opens on this computer only, while Vitrine runs.")
