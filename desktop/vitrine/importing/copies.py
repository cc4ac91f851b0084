"""Copies of imported files: made aside, read back, and named only when it is noted where they will be."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from vitrine.durable import sync_folder
from vitrine.errors import DiskFull, FolderNotWritable, LibraryError, MediaError
from vitrine.media import cannot_read, open_regular

STAGE = ".vitrine-import"
"""The folder inside the results folder where copies are until they are whole."""
_CHUNK = 1 << 20


class Copies:
    """Makes copies in one results folder."""

    def __init__(self, root: Path, check: Callable[[], None]) -> None:
        self._root = root
        self._check = check
        self._stage = root / STAGE

    def make(self, source: Path, sha256: str, name: str) -> Path:
        """Copy a file aside and return where; raise MediaError when it is not what was read, LibraryError."""
        part = self._stage / name
        try:
            self._stage.mkdir(parents=True, exist_ok=True)
            with open_regular(source) as file:
                times = os.fstat(file.fileno())
                copied = self._write(file, part)
            os.utime(part, ns=(times.st_atime_ns, times.st_mtime_ns))
            if copied != sha256:
                raise MediaError("Still changing", "It changed while it was copied.", "Import it again.")
            if _read_back(part) != sha256:
                raise LibraryError(
                    "Copy is damaged", f"A copy in {self._root} is not what was written. The import stopped; what was"
                    " imported is safe.", "Check the disk, then import the folder again.",
                )  # fmt: skip
        except OSError as error:
            self.discard([part])
            raise refused(error, self._root) from error
        except BaseException:
            self.discard([part])
            raise
        return part

    def publish(self, parts: Iterable[tuple[Path, Path]]) -> None:
        """Give copies their names, which nothing has; raise LibraryError when the folder refuses."""
        folders = set()
        try:
            for part, target in parts:
                target.parent.mkdir(parents=True, exist_ok=True)
                if os.path.lexists(target):  # the name holds an id that nothing else has
                    raise FileExistsError(errno.EEXIST, "there is a file of that name", str(target))
                os.replace(part, target)
                folders.add(target.parent)
            for folder in folders:
                sync_folder(folder)
        except OSError as error:
            raise refused(error, self._root) from error

    def discard(self, parts: Iterable[Path]) -> None:
        """Take away copies that are not wanted."""
        for part in parts:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def close(self) -> None:
        """Take away the folder for copies on their way."""
        with suppress(OSError):
            self._stage.rmdir()

    def sweep(self) -> None:
        """Take away what a killed import left there."""
        with suppress(OSError):
            shutil.rmtree(self._stage)

    def _write(self, source: object, part: Path) -> str:
        digest = hashlib.sha256()
        with part.open("wb") as copy:
            while True:
                self._check()
                try:
                    chunk = source.read(_CHUNK)  # type: ignore[attr-defined]
                except OSError as error:
                    raise cannot_read(error) from error
                if not chunk:
                    break
                digest.update(chunk)
                copy.write(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        return digest.hexdigest()


def refused(error: OSError, folder: Path) -> LibraryError:
    """Return what a disk's refusal means for an import."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(
            "Disk full", "This disk is full. The import stopped; what was imported is safe.",
            "Free some space, then go on with the import.", details=str(error),
        )  # fmt: skip
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return FolderNotWritable(
            "Folder not writable", f"{folder} cannot be written. The import stopped; what was imported is safe.",
            "Change the folder's permissions, or choose another results folder in Settings.", details=str(error),
        )  # fmt: skip
    return LibraryError(
        "Disk error", f"This computer could not write to {folder}: {error.strerror}. The import stopped; what was"
        " imported is safe.", "Check the disk, then go on with the import.", details=str(error),
    )  # fmt: skip


def _read_back(part: Path) -> str:
    with part.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
