"""How a file from outside is opened and read: never blocking on a pipe, never for ever, errors in words."""

from __future__ import annotations

import errno
import io
import os
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vitrine.errors import DamagedMedia, MediaError, MediaMissing, MediaTooLarge, StudioError, UnsupportedMedia

CPU_SECONDS = 10.0
"""Processor time one file may take in Python code before it counts as damaged; sound files take far under a tenth."""

DECODING = threading.BoundedSemaphore(max(1, (os.cpu_count() or 2) - 1))
"""Held while Pillow or PyAV decodes: one core is left to the interface, however many jobs end at once.

What Qt decodes does not wait for it: the few threads that do so let the interface go first by their priority.
"""

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(slots=True)
class Facts:
    """What could be read of a file, filled in step by step; a step that fails leaves the rest empty."""

    width: int = 0
    height: int = 0
    duration: float | None = None
    average_colour: str = ""
    preview_hash: str = ""


@contextmanager
def open_regular(path: Path) -> Iterator[io.BufferedReader]:
    """Open a regular file for reading; raise MediaMissing, UnsupportedMedia or MediaError when that cannot be.

    A named pipe, device or folder is refused at once: opening a pipe the plain way would wait for a writer.
    """
    try:
        handle = os.open(path, _FLAGS)
    except OSError as error:
        raise cannot_read(error, path) from error
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise _no_file(mode)
    with os.fdopen(handle, "rb") as file:
        yield file


def cannot_read(error: OSError, path: Path | None = None) -> MediaError | MediaMissing:
    """Return the error in words for a file that the system refuses to open or read."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG):
        name = f"{path.name} is" if path is not None else "The file is"
        return MediaMissing(
            "File is missing",
            f"{name} not there. It was moved, renamed or deleted.",
            "Put it back, or choose another file.",
        )
    if path is not None and path.is_dir():  # Windows refuses to open a folder at all
        return _no_file(stat.S_IFDIR)
    if error.errno == errno.ENXIO:
        return _no_file(stat.S_IFIFO)
    why = (
        "This account may not read it." if error.errno in (errno.EACCES, errno.EPERM) else "The disk could not read it."
    )
    return MediaError(
        "Cannot read file", f"The file is there, but cannot be read. {why}",
        "Copy it to a folder of your own and choose that copy.", details=os.strerror(error.errno or 0),
    )  # fmt: skip


def _no_file(mode: int) -> UnsupportedMedia:
    what = "a folder" if stat.S_ISDIR(mode) else "a device or pipe, not a file"
    return UnsupportedMedia("Wrong file", f"This is {what}.", "Use PNG, JPEG, WebP or MP4.")


@contextmanager
def translating() -> Iterator[None]:
    """Translate whatever a decoder raises over hostile bytes into DamagedMedia or MediaTooLarge."""
    try:
        yield
    except StudioError:
        raise
    except MemoryError as error:
        raise MediaTooLarge("Too large", "This computer has not enough memory to open the file.") from error
    except Exception as error:  # decoders raise anything over hostile bytes, SyntaxError and struct.error included
        if isinstance(error, OSError) and type(error).__module__ == "builtins" and error.errno:
            raise cannot_read(error) from error
        raise damaged(f"{type(error).__name__}: {error}") from error


def damaged(details: str) -> DamagedMedia:
    """Return the error for a file that is cut short or broken."""
    return DamagedMedia(
        "Damaged file", "This file is damaged or incomplete.", "Download or export it again.", details=details[:500]
    )


class PatientFile(io.RawIOBase):
    """A file that gives up after ``CPU_SECONDS`` of this thread's processor time.

    Decoders loop in Python over blocks whose number a hostile file chooses; every such loop reads.
    """

    def __init__(self, file: io.BufferedReader) -> None:
        super().__init__()
        self._file = file
        self._deadline = time.thread_time() + CPU_SECONDS

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes; raise DamagedMedia when the time is used up."""
        if time.thread_time() > self._deadline:
            raise damaged("takes too long to read")
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move as a file does."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the place in the file."""
        return self._file.tell()

    def readable(self) -> bool:
        """Return True: this is for reading only."""
        return True

    def seekable(self) -> bool:
        """Return True: only regular files are opened."""
        return True
