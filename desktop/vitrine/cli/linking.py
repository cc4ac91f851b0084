"""Links from the command line: made here, served by the window that is open, by the next one, or from here."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from vitrine.cli.session import Session
from vitrine.cli.words import BUSY, OK
from vitrine.errors import AlreadyRunning
from vitrine.lock import InstanceLock

if TYPE_CHECKING:
    from vitrine.paths import Paths
    from vitrine.storage.base import ShareLink

WINDOW_SECONDS = 5.0
"""Time an open window has to hear of a new link and to serve it."""


def link(options: argparse.Namespace, paths: Paths) -> int:
    """Make a link to a result and say truly where and until when it opens."""
    in_use = _in_use(paths)
    with Session(paths, serves_links=options.stay and not in_use) as session:
        generation = session.studio.library.results.find(options.id)
        linked = session.studio.link(generation, options.expires)
        print(linked.link.url, flush=True)
        _tell(f"It ends {time.strftime('%A %d %B, %H:%M', time.localtime(linked.link.expires_at))}.")
        if linked.link.shortened_because:
            _tell(linked.link.shortened_because)
        if session.studio.storage_of(generation) is not session.studio.folder:
            return OK
        return _say_where_it_opens(session, linked.link, stay=options.stay, in_use=in_use)


def _say_where_it_opens(session: Session, link: ShareLink, *, stay: bool, in_use: bool) -> int:
    """A folder's link opens only while a Vitrine serves it: say whether one does, or serve it."""
    if session.studio.serving_links:
        _tell("Serving it until Ctrl C.")
        session.studio.stop.wait(link.expires_at - time.time())
        return OK
    if _opens(session, link, WINDOW_SECONDS if in_use else 0.0):
        _tell("It opens now: the Vitrine that is open serves it, as long as it runs.")
        return OK
    if in_use and stay:
        _tell("Another command has this library open, so this one cannot serve the link. It opens while Vitrine's")
        _tell("window is open.")
        return BUSY
    advice = " To serve it from here, add --stay." if not in_use else ""
    _tell(f"It opens while Vitrine's window is open.{advice}")
    return OK


def _opens(session: Session, link: ShareLink, seconds: float) -> bool:
    from vitrine.storage.links import is_served

    end = time.monotonic() + seconds
    while not is_served(link):
        if time.monotonic() >= end:
            return False
        session.studio.stop.wait(0.1)
    return True


def _in_use(paths: Paths) -> bool:
    """Return whether the window, or a command that carries jobs, has this library open."""
    try:
        with InstanceLock(paths.lock):
            return False
    except AlreadyRunning:
        return True


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
