"""Importing from the command line: an existing folder becomes part of the library, in place or as copies."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from vitrine.cli.session import Session
from vitrine.cli.words import INCOMPLETE, INTERRUPTED, OK, printable, tell
from vitrine.domain.imported import ImportPlan, ImportTally

if TYPE_CHECKING:
    from vitrine.paths import Paths

_BAR = 30


def import_folder(options: argparse.Namespace, paths: Paths) -> int:
    """Take a folder in and say what came of it; files that could not be read are named on standard error."""
    from vitrine.importing import Watcher

    plan = ImportPlan(options.folder, options.copy, not options.flat, options.collection)
    with Session(paths, exclusive=True) as session:
        screen = _Screen()
        try:
            tally = session.studio.import_folder(plan, lambda: None, Watcher(screen.show))
        finally:
            screen.end()
        if tally.stopped:
            session.studio.library.import_log.stop(tally.run)
    for refused in tally.reasons:
        tell(f"vitrine: {printable(str(refused.path))}: {refused.reason} {refused.hint}".rstrip())
    if tally.refused > len(tally.reasons):
        tell(f"vitrine: and {tally.refused - len(tally.reasons):,} more could not be read")
    print(json.dumps(_facts(tally), indent=2) if options.json else _words(tally))
    if tally.stopped:
        tell("vitrine: stopped; run the command again to go on")
        return INTERRUPTED
    return INCOMPLETE if tally.refused else OK


def _words(tally: ImportTally) -> str:
    counts = [
        (tally.imported, "imported"), (tally.there, "in the library already"), (tally.again, "found again"),
        (tally.changed, "changed since the last import"), (tally.refused, "could not be read"),
        (tally.others, "neither pictures nor videos"), (tally.hidden, "hidden, passed over"),
    ]  # fmt: skip
    said = [f"{count:,} {name}" for count, name in counts if count]
    return "; ".join(said) if said else "nothing to import"


def _facts(tally: ImportTally) -> dict[str, object]:
    return {
        "total": tally.total or 0,
        "imported": tally.imported,
        "already_there": tally.there,
        "found_again": tally.again,
        "changed": tally.changed,
        "could_not_be_read": tally.refused,
        "other_files": tally.others,
        "hidden": tally.hidden,
        "stopped": tally.stopped,
        "seconds": round(tally.seconds, 3),
        "problems": [
            {"path": printable(str(refused.path)), "reason": f"{refused.reason} {refused.hint}".strip()}
            for refused in tally.reasons
        ],
    }


class _Screen:
    """Progress on a terminal; quiet when standard error is none."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def show(self, tally: ImportTally) -> None:
        """Draw how far it is."""
        if not self._live:
            return
        if tally.total is None:
            line = f"{tally.found:,} files found"
        else:
            bar = ("█" * (_BAR * tally.done // max(1, tally.total))).ljust(_BAR, "·")
            speed = f", {tally.done / tally.seconds:,.0f} a second" if tally.seconds >= 1 else ""
            line = f"{bar} {tally.done:,}/{tally.total:,}{speed}"
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Clear the line."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr)
