"""Looking at what the library holds from the command line, and copying it out: list, stats, export, doctor."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from vitrine.cli.organising import BadQuery, refuse, wanted_results
from vitrine.cli.session import Session
from vitrine.cli.words import ERROR, INCOMPLETE, OK, as_json, line, tell
from vitrine.errors import Interrupted

if TYPE_CHECKING:
    from vitrine.paths import Paths


def list_results(options: argparse.Namespace, paths: Paths) -> int:
    """Print results, newest first unless the query says otherwise."""
    with Session(paths) as session:
        library = session.studio.library
        try:
            wanted = wanted_results(options, library)
        except BadQuery as problem:
            return refuse(problem)
        found = library.results.page(wanted, limit=options.limit)
        if options.json:
            print(json.dumps([as_json(generation) for generation in found], indent=2, ensure_ascii=False))
        else:
            for generation in found:
                print(line(generation))
    return OK


def stats(options: argparse.Namespace, paths: Paths) -> int:
    """Print what the library holds."""
    with Session(paths) as session:
        figures = session.studio.library.results.statistics()
    if options.json:
        print(json.dumps({name: getattr(figures, name) for name in figures.__slots__}, indent=2, ensure_ascii=False))
        return OK
    print(f"{figures.results} results, {figures.bytes / 1e6:,.1f} MB")
    unknown = f" (cost of {figures.unknown_cost} not known)" if figures.unknown_cost else ""
    print(f"${figures.spent:.2f} spent{unknown}")
    for title, table in (("type", figures.by_type), ("model", figures.by_model), ("day", figures.by_day)):
        print(f"\nby {title}")
        for name, number in table.items():
            print(f"{number:>8}  {name or 'not known'}")
    return OK


def export(options: argparse.Namespace, paths: Paths) -> int:
    """Copy results and a manifest into a folder."""
    from vitrine.library.export import export as copy_out

    with Session(paths) as session:
        results = session.studio.library.results
        try:
            wanted = wanted_results(options, session.studio.library)
        except BadQuery as problem:
            return refuse(problem)
        chosen = [results.find(id) for id in options.ids] if options.ids else results.get_many(results.ids(wanted))
        passed = 0

        def between(done: int, _of: int) -> None:
            nonlocal passed
            passed = done
            session.studio.stop.check()

        try:
            outcome = copy_out(chosen, options.folder, between)
        except Interrupted:
            tell(f"Stopped after {passed} of {len(chosen)}. What was copied stays there, without a manifest.")
            raise
    print(f"{len(outcome.written)} files and manifest.json in {options.folder}")
    for name in outcome.missing:
        tell(f"missing: {name}")
    return INCOMPLETE if outcome.missing else OK


def doctor(_options: argparse.Namespace, paths: Paths) -> int:
    """Print what works on this computer and what does not."""
    from vitrine.doctor import examine

    healthy = True
    for finding in examine(paths):
        mark = {True: "ok  ", False: "FAIL", None: "    "}[finding.ok]
        print(f"{mark} {finding.subject:<22} {finding.message}")
        healthy = healthy and finding.ok is not False
    return OK if healthy else ERROR
