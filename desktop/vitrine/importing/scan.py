"""Looking through a folder: every file in it with its size and time; nothing is opened."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vitrine.domain.imported import Refused

MOST_NAMED = 200
"""Files that are named with what was wrong with them; the others are counted."""
_BETWEEN_REPORTS = 500
_MANIFEST = re.compile(r"manifest( \(\d{1,6}\))?\.json")
_WINDOWS_HIDDEN = 0x2 | 0x4  # FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM
_WINDOWS_LINK = 0x400  # FILE_ATTRIBUTE_REPARSE_POINT: a junction may lead in a ring

Report = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that was found."""

    path: str
    size: int
    modified_ns: int


@dataclass(slots=True)
class Scanned:
    """What a folder holds: files, the newest first; manifests of earlier exports; and what was passed over."""

    entries: list[Entry] = field(default_factory=list)
    manifests: list[str] = field(default_factory=list)
    hidden: int = 0
    unreadable: list[Refused] = field(default_factory=list)


def scan(folder: Path, *, subfolders: bool, own: Sequence[Path], tell: Report, check: Callable[[], None]) -> Scanned:
    """Return what lies in ``folder``. ``own`` are folders of the studio, which are passed over; links are not followed.

    ``check`` is called for each folder and may raise to end it; ``tell`` is told now and then how many files there are.
    """
    found = Scanned()
    spared = {identity for place in own if (identity := _identity(place)) is not None}
    waiting, walked = [str(folder)], set(spared)
    while waiting:
        check()
        place = waiting.pop()
        identity = _identity(Path(place))
        if identity is None or identity in walked:  # a folder may stand in two places by a mount
            continue
        walked.add(identity)
        for entry in _listed(place, found):
            if _is_folder(entry):
                waiting += [entry.path] if subfolders else []
            else:
                _take(entry, found)
            if len(found.entries) % _BETWEEN_REPORTS == 1:
                tell(len(found.entries))
    found.entries.sort(key=lambda entry: entry.modified_ns, reverse=True)
    tell(len(found.entries))
    return found


def _listed(place: str, found: Scanned) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(place) as entries:
            for entry in entries:
                if _is_hidden(entry):
                    found.hidden += 1
                elif not entry.is_symlink():
                    yield entry
    except OSError as error:
        _name(found, place, error)


def _take(entry: os.DirEntry[str], found: Scanned) -> None:
    try:
        facts = entry.stat(follow_symlinks=False)
    except OSError as error:
        _name(found, entry.path, error)
        return
    if not stat.S_ISREG(facts.st_mode):
        return  # a pipe, a socket or a device
    if _MANIFEST.fullmatch(entry.name):
        found.manifests.append(entry.path)
    found.entries.append(Entry(entry.path, facts.st_size, facts.st_mtime_ns))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    if os.name != "nt":
        return False
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & (_WINDOWS_HIDDEN | _WINDOWS_LINK))


def _identity(place: Path) -> tuple[int, int] | None:
    try:
        facts = place.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _name(found: Scanned, path: str, error: OSError) -> None:
    found.unreadable.append(Refused(Path(path), f"It cannot be opened: {error.strerror or 'the disk refused it'}."))
