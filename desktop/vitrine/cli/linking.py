"""Links from the command line."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from vitrine.cli.session import Session
from vitrine.cli.words import OK
from vitrine.errors import Interrupted

if TYPE_CHECKING:
    from vitrine.paths import Paths


def link(options: argparse.Namespace, paths: Paths) -> int:
    """Make a link to a result and say truly where and until when it opens."""
    with Session(paths) as session:
        generation = session.studio.library.results.find(options.id)
        linked = session.studio.link(generation, options.expires)
        print(linked.link.url)
        print(f"It ends {time.strftime('%A %d %B, %H:%M', time.localtime(linked.link.expires_at))}.", file=sys.stderr)
        if linked.link.shortened_because:
            print(linked.link.shortened_because, file=sys.stderr)
        if session.studio.storage_of(generation) is session.studio.folder:
            _serve(session, options)
    return OK


def _serve(session: Session, options: argparse.Namespace) -> None:
    """A folder's link opens only while Vitrine runs: say so, or stay."""
    if not options.stay:
        print("It opens while Vitrine is running. To serve it from here, add --stay.", file=sys.stderr)
        return
    print("Serving it until Ctrl C.", file=sys.stderr)
    try:
        session.studio.stop.wait(options.expires)
    except Interrupted:
        return
