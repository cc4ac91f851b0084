"""Locating: a missing file that somebody points at is known by its content, and so are those that were beside it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from vitrine.domain.generation import Generation
from vitrine.domain.imported import IN_PLACE
from vitrine.errors import MediaError, MediaMissing, StudioError
from vitrine.library.library import Library
from vitrine.media import open_regular
from vitrine.recovery import put_back

_CHUNK = 1 << 20


def locate(library: Library, source: Path, generation: Generation, check: Callable[[], None]) -> list[Generation]:
    """Bring a missing file back from where somebody moved it, and others that were beside it and moved along.

    Return the results that have their file again, the one that was meant first. A result of our own gets a copy at its
    place; one that was imported in place is the file at ``source`` from now on. Raise MediaError when ``source`` is
    another file, MediaMissing when it is not there, LibraryError when the disk refuses.
    """
    _bring(library, source, generation, check)
    found = [generation.id]
    assert generation.file is not None
    old, new = _roots(generation.file.path, source)
    around = _Around(source.parent, check)
    for other in library.import_log.beside(generation, old):
        check()
        if other.file is None or other.file.path.exists():
            continue
        for candidate in around.candidates(other, new / other.file.path.relative_to(old)):
            try:
                _bring(library, candidate, other, check, known=around.hash_of(candidate))
            except StudioError:
                continue
            found.append(other.id)
            break
    return library.results.get_many(found)


def _bring(library: Library, source: Path, generation: Generation, check: Callable[[], None], known: str = "") -> None:
    file = generation.file
    if generation.storage != IN_PLACE or file is None or not file.sha256:
        put_back(source, generation, check)
        return
    if (known or _hash(source, check)) != file.sha256:
        raise MediaError(
            "Another file", f"{source.name} is not the file that was imported: its content is different.",
            "Choose the file itself; a changed or converted copy does not fit.",
        )  # fmt: skip
    library.import_log.move_to(generation, replace(file, path=source.absolute()), IN_PLACE)


def _roots(old: Path, new: Path) -> tuple[Path, Path]:
    """Return the folders that became one another: what lies under both under the same names was not moved."""
    was, now = old.parent, new.absolute().parent
    while was.name and was.name == now.name and len(was.parts) > 2 and len(now.parts) > 2:
        was, now = was.parent, now.parent
    return was, now


class _Around:
    """The files around one that was found, by their size."""

    def __init__(self, folder: Path, check: Callable[[], None]) -> None:
        self._check = check
        self._hashes: dict[Path, str] = {}
        self._by_size: dict[int, list[Path]] = {}
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_file(follow_symlinks=False):
                        self._by_size.setdefault(entry.stat().st_size, []).append(Path(entry.path))
        except OSError:
            return  # only those that kept their names are found then

    def candidates(self, generation: Generation, expected: Path) -> Iterator[Path]:
        """Yield files that a result may be, sure of their content, the one at its expected place first."""
        assert generation.file is not None
        beside = [path for path in self._by_size.get(generation.file.size, []) if path != expected]
        for path in [expected, *beside]:
            if self.hash_of(path) == generation.file.sha256:
                yield path

    def hash_of(self, path: Path) -> str:
        """Return a file's hash, empty when it cannot be read."""
        if path not in self._hashes:
            try:
                self._hashes[path] = _hash(path, self._check)
            except (MediaError, MediaMissing, OSError):
                self._hashes[path] = ""
        return self._hashes[path]


def _hash(path: Path, check: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    with open_regular(path) as file:
        while chunk := file.read(_CHUNK):
            check()
            digest.update(chunk)
    return digest.hexdigest()
