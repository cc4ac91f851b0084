"""InstanceLock: one process of the studio per library, window or command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

from vitrine.errors import AlreadyRunning, FolderNotWritable


class InstanceLock:
    """A lock the system takes back when the process dies, however it dies.

    Usable as a context manager; entering raises as ``acquire`` does.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock; raise AlreadyRunning when it is held elsewhere, FolderNotWritable when it cannot be made."""
        folder = self._path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = self._path.open("ab")
        except OSError as error:
            raise FolderNotWritable(
                "Cannot make the library", f"The folder {folder} cannot be written: {error.strerror}.",
                "Check the folder's permissions, or set VITRINE_HOME to another place.",
            ) from error  # fmt: skip
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise AlreadyRunning(
                "Already open", "Vitrine is already open with this library.", "Use that window, or close it first."
            ) from error
        self._file = file

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> InstanceLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":

    def _lock(file: IO[bytes]) -> None:
        import msvcrt

        file.seek(0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:

    def _lock(file: IO[bytes]) -> None:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
