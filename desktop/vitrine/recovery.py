"""Recovery: a result's file comes back to where it was, from its copy in a storage or from where it was moved."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from vitrine.domain.generation import Generation
from vitrine.durable import part_of, publish, refusal
from vitrine.errors import MediaError, MediaMissing, StorageError
from vitrine.media import open_regular
from vitrine.storage.base import Storage

_CHUNK = 1 << 20


def fetch_back(storage: Storage, generation: Generation, check: Callable[[], None] = lambda: None) -> Path:
    """Bring a result's file back from ``storage`` and return it; ``check`` is called per chunk and may raise.

    Raise StorageError when there is no sound copy, MediaMissing when nothing is known of the file, LibraryError when
    the disk refuses.
    """
    path, sha256 = _known(generation)
    if generation.stored_at is None:
        raise MediaMissing("File is missing", "There is no copy of this file.", "Choose where it was moved to.")
    with storage.open(generation.key) as chunks:
        if not _write(_checked(chunks, check), path, sha256):
            raise StorageError(
                "Copy is damaged", f"The copy in {storage.name} is not what was saved. Nothing was changed.",
                "Choose where the file was moved to.",
            )  # fmt: skip
    return path


def put_back(source: Path, generation: Generation, check: Callable[[], None] = lambda: None) -> Path:
    """Copy a file that was moved away to where the library expects it, and return that place.

    Raise MediaError when ``source`` is another file, MediaMissing when it is not there, LibraryError when the disk
    refuses. The file at ``source`` stays as it is.
    """
    path, sha256 = _known(generation)
    with open_regular(source) as file:
        same = _write(_checked(iter(lambda: file.read(_CHUNK), b""), check), path, sha256)
    if not same:
        raise MediaError(
            "Another file", f"{source.name} is not the file that was saved here: its content is different.",
            "Choose the file itself; a changed or converted copy does not fit.",
        )  # fmt: skip
    return path


def _known(generation: Generation) -> tuple[Path, str]:
    if generation.file is None or not generation.file.sha256:
        raise MediaMissing("File is missing", "Nothing is known of the file of this result.")
    return generation.file.path, generation.file.sha256


def _checked(chunks: Iterable[bytes], check: Callable[[], None]) -> Iterator[bytes]:
    for chunk in chunks:
        check()
        yield chunk


def _write(chunks: Iterator[bytes], path: Path, sha256: str) -> bool:
    """Write a file whole under its name, or, when its hash is another than ``sha256``, not at all."""
    part, digest = part_of(path), hashlib.sha256()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            for chunk in chunks:
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if digest.hexdigest() != sha256:
            return False
        publish(part, path)
    except OSError as error:
        raise refusal(error, path.parent) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return True
