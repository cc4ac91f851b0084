"""Places: which folder may be imported, and whether a result's file is where the library has it."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from pathlib import Path

from vitrine.domain.generation import Generation
from vitrine.errors import LibraryError
from vitrine.importing.scan import Entry


def source_of(folder: Path, own: Sequence[Path]) -> Path:
    """Return a folder that may be imported; raise LibraryError when it is none, or lies in one of ``own``."""
    try:
        source = folder.expanduser().resolve(strict=True)
        if not source.is_dir():
            raise NotADirectoryError
    except (OSError, RuntimeError) as error:
        raise LibraryError(
            "No such folder", f"{folder} is not there, or is no folder. Nothing was changed.", "Choose another folder."
        ) from error
    for place in own:
        try:
            inside = source.is_relative_to(place.resolve())
        except (OSError, RuntimeError):
            continue
        if inside:
            raise LibraryError(
                "Already yours",
                f"{folder} belongs to Vitrine: what lies there is in the library. Nothing was changed.",
                "Choose another folder.",
            )
    return source


def is_there(result: Generation, entry: Entry) -> bool:
    """Return whether a result's file is at its place, as far as its size tells."""
    if result.file is None:
        return False
    if str(result.file.path) == entry.path:
        return True
    try:
        facts = result.file.path.lstat()
    except OSError:
        return False
    return stat.S_ISREG(facts.st_mode) and facts.st_size == result.file.size
