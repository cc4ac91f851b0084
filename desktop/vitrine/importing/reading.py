"""Reading one file: its kind and its hash first, and, when it is new here, everything else about it."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vitrine.domain.generation import MediaFile
from vitrine.domain.imported import Refused
from vitrine.errors import DamagedMedia, StudioError, UnsupportedMedia
from vitrine.importing.scan import Entry
from vitrine.media import HEAD_BYTES, MediaFormat, inspect, open_regular, sniff, unsupported
from vitrine.media.metadata import Carried, carried
from vitrine.media.prompts import Recovered, recover

_MEDIA_NAMES = frozenset(
    ["png", "jpg", "jpeg", "jpe", "jfif", "webp", "gif", "avif", "bmp", "tif", "tiff", "heic", "heif", "jxl", "jp2",
     "psd", "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2", "mp4", "m4v", "mov", "webm", "mkv", "avi", "wmv",
     "mpg", "mpeg", "mts", "m2ts", "flv", "3gp"]
)  # fmt: skip


class NotMedia(Exception):
    """Raised for a file that is no picture or video and does not claim to be one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a file is by its bytes, with the size and the time it had when it was read."""

    entry: Entry
    format: MediaFormat
    sha256: str


@dataclass(frozen=True, slots=True)
class Examined:
    """All that was found out of a file; ``extra`` is what the maker of its thumbnails wants back."""

    file: MediaFile
    extra: object = None
    recovered: Recovered = field(default_factory=Recovered)
    moment: float | None = None


Examine = Callable[[Path, str], tuple[MediaFile, Any]]
"""Looks into a file of a known hash and returns its facts and what goes with them; raises StudioError."""


def plainly(path: Path, sha256: str) -> tuple[MediaFile, object]:
    """Look into a file without making thumbnails of it."""
    return inspect(path, sha256=sha256), None


def judge(entry: Entry, sha256: str, check: Callable[[], None]) -> Judged:
    """Return what a file is; ``sha256`` is its hash when that is known. Raise NotMedia and StudioError."""
    path = Path(entry.path)
    with open_regular(path) as file:
        head = file.read(HEAD_BYTES)
        media_format = sniff(head)
        if media_format is None:
            if path.suffix[1:].lower() in _MEDIA_NAMES:
                raise unsupported(head)
            raise NotMedia
        before = os.fstat(file.fileno())
        if not sha256:
            file.seek(0)
            check()
            sha256 = _hash(file, check)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise DamagedMedia("Still changing", "It changed while it was read.", "Import it again when it is complete.")
    return Judged(Entry(entry.path, after.st_size, after.st_mtime_ns), media_format, sha256)


def _hash(file: object, check: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(1 << 20):  # type: ignore[attr-defined]
        check()
        digest.update(chunk)
    return digest.hexdigest()


def look(judged: Judged, examine: Examine, path: Path | None = None) -> Examined:
    """Find out everything about a file, or about its copy at ``path``; raise StudioError."""
    where = path or Path(judged.entry.path)
    file, extra = examine(where, judged.sha256)
    texts = carried(where, judged.format)
    return Examined(file, extra, recover(texts.texts), _moment(texts, judged.entry))


def refusal_of(path: str, error: StudioError) -> Refused:
    """Return in words why a file was not taken in."""
    # What to use instead is for somebody who has just chosen one file.
    return Refused(Path(path), error.message, "" if isinstance(error, UnsupportedMedia) else error.hint)


def _moment(texts: Carried, entry: Entry) -> float:
    """Return when a file was made: as it says itself, else when it was last changed; never in the future."""
    moment = texts.moment if texts.moment is not None else entry.modified_ns / 1e9
    return min(max(moment, 1.0), time.time())
