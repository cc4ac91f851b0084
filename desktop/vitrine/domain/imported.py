"""Imports: which folder is taken in and how, and what came of each of its files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

IMPORTED = "import"
"""The provider of results that no service of this studio made: nothing was sent for them, no price is known."""
IN_PLACE = "in-place"
"""The storage of a result that is somebody's own file where it lies: Vitrine never moves, uploads or deletes it."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What a person wants: a folder, its files copied into the results folder or left where they are.

    ``collection`` names the collection that everything is put into, empty for none.
    """

    folder: Path
    copy: bool = False
    subfolders: bool = True
    collection: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in: why, in words for people, and what helps (empty: nothing)."""

    path: Path
    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ImportTally:
    """How far an import is, and what came of the files so far.

    ``found`` pictures, videos and other files were seen while looking through the folder; ``total`` is None until
    all of it was looked through. Of the ``done`` ones ``imported`` are new, ``there`` were in the library before,
    ``again`` took the place of a file that was missing, ``changed`` had other content when they were imported before,
    ``refused`` could not be read and ``others`` are neither pictures nor videos. ``hidden`` files and folders were
    passed over. ``reasons`` names the first of those that could not be read. ``seconds`` is how long it has taken,
    ``bytes`` what was read. ``run`` is the number of the import in the library, 0 before it has one.
    """

    found: int = 0
    total: int | None = None
    done: int = 0
    imported: int = 0
    there: int = 0
    again: int = 0
    changed: int = 0
    refused: int = 0
    others: int = 0
    hidden: int = 0
    bytes: int = 0
    seconds: float = 0.0
    reasons: tuple[Refused, ...] = ()
    stopped: bool = False
    run: int = 0


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import as the library remembers it; times are Unix seconds.

    ``stopped`` says that a person ended it; one that is neither finished nor stopped was cut off.
    """

    id: int
    plan: ImportPlan
    started_at: float
    finished_at: float | None = None
    stopped: bool = False
    done: int = 0
    total: int = 0
