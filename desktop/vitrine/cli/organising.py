"""Organising results from the command line: tag, trash, restore, and the queries that choose them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from vitrine.cli.session import Session
from vitrine.cli.words import OK, USAGE, tell
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, GenerationType
from vitrine.domain.query import parse_query

if TYPE_CHECKING:
    from vitrine.library.library import Library
    from vitrine.paths import Paths


class BadQuery(Exception):
    """Raised when a part of a query means nothing: a script must not go on with more than it asked for."""


def wanted_results(options: argparse.Namespace, library: Library) -> ResultFilter:
    """Return what ``--query``, ``--search`` and ``--type`` ask for together; raise BadQuery."""
    parsed = parse_query(options.query, collections=library.collections.all())
    if parsed.problems:
        raise BadQuery(", ".join(parsed.problems))
    text = f"{parsed.filter.text} {getattr(options, 'search', '')}".strip()
    type = GenerationType(options.type) if options.type else parsed.filter.type
    return replace(parsed.filter, text=text, type=type)


def refuse(problem: BadQuery) -> int:
    """Say what in a query means nothing and return the exit code."""
    tell(f"vitrine: this part of the query means nothing here: {problem}")
    return USAGE


def tag(options: argparse.Namespace, paths: Paths) -> int:
    """Give tags to results, take them away, and say what they have; without results list the tags in use."""
    changes = bool(options.add or options.remove)
    if changes and not options.ids:
        tell("vitrine: name the results that the tags are for")
        return USAGE
    with Session(paths, exclusive=changes) as session:
        library = session.studio.library
        if options.ids:
            library.tags.change([result.id for result in _found(library, options.ids)], options.add, options.remove)
            for result in _found(library, options.ids):
                print(f"{result.id:>16}  {', '.join(result.tags)}")
        else:
            for used in library.tags.all():
                print(f"{used.count:>8}  {used.name}")
    return OK


def trash(options: argparse.Namespace, paths: Paths) -> int:
    """Move results to the trash."""
    with Session(paths, exclusive=True) as session:
        library, days = session.studio.library, session.studio.settings.trash_days
        ids = [result.id for result in _found(library, options.ids)]
        library.trash.put(ids)
    print(f"{len(ids)} moved to trash; kept there for {days} days")
    return OK


def restore(options: argparse.Namespace, paths: Paths) -> int:
    """Take results out of the trash."""
    with Session(paths, exclusive=True) as session:
        library = session.studio.library
        ids = [result.id for result in _found(library, options.ids)]
        library.trash.restore(ids)
    print(f"{len(ids)} restored")
    return OK


def _found(library: Library, names: list[str]) -> list[Generation]:
    return [library.results.find(name) for name in names]
