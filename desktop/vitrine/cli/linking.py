"""Links from the command line: made here, served by the window that is open, by the next one, or from here."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

from vitrine.cli.session import Session, in_use
from vitrine.cli.words import BUSY, OK, tell

if TYPE_CHECKING:
    from vitrine.paths import Paths
    from vitrine.storage.base import ShareLink

WINDOW_SECONDS = 5.0
"""Time an open window has to hear of a new link and to serve it."""


def link(options: argparse.Namespace, paths: Paths) -> int:
    """Make a link to a result and say truly where and until when it opens."""
    busy = in_use(paths)
    with Session(paths, serves_links=options.stay and not busy) as session:
        generation = session.studio.library.results.find(options.id)
        linked = session.studio.link(generation, options.expires)
        print(linked.link.url, flush=True)
        tell(f"It ends {time.strftime('%A %d %B, %H:%M', time.localtime(linked.link.expires_at))}.")
        if linked.link.shortened_because:
            tell(linked.link.shortened_because)
        if session.studio.storage_of(generation) is not session.studio.folder:
            return OK
        return _say_where_it_opens(session, linked.link, stay=options.stay, busy=busy)


def _say_where_it_opens(session: Session, link: ShareLink, *, stay: bool, busy: bool) -> int:
    """A folder's link opens only while a Vitrine serves it: say whether one does, or serve it."""
    if session.studio.serving_links:
        tell("Serving it until Ctrl C.")
        session.studio.stop.wait(link.expires_at - time.time())
        return OK
    if _opens(session, link, WINDOW_SECONDS if busy else 0.0):
        tell("It opens now: the Vitrine that is open serves it, as long as it runs.")
        return OK
    if busy and stay:
        tell("Another command has this library open, so this one cannot serve the link.")
        tell("It opens while Vitrine's window is open.")
        return BUSY
    advice = " To serve it from here, add --stay." if not busy else ""
    tell(f"It opens while Vitrine's window is open.{advice}")
    return OK


def _opens(session: Session, link: ShareLink, seconds: float) -> bool:
    from vitrine.storage.links import is_served

    end = time.monotonic() + seconds
    while not is_served(link):
        if time.monotonic() >= end:
            return False
        session.studio.stop.wait(0.1)
    return True
