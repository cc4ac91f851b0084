"""Files that survive a power cut: flushed to the disk, named at once, and the disk's refusals in words."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from vitrine.errors import DiskFull, FolderNotWritable, LibraryError


def part_of(path: Path) -> Path:
    """Return where a file is written before it is whole."""
    return path.with_name(f".{path.name}.part")


def publish(part: Path, path: Path) -> None:
    """Give a file that is whole and flushed its name, so that it is there after a power cut too."""
    os.replace(part, path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries; Windows has no such call and orders them itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_text(path: Path, text: str) -> None:
    """Write a small file whole or not at all; raise OSError when the disk refuses."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def refusal(error: OSError, folder: Path) -> LibraryError:
    """Return what the disk's refusal means for a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(
            "Disk full", "This disk is full. The queue is paused and nothing is lost.",
            "Free some space, then press Retry.", details=str(error),
        )  # fmt: skip
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return FolderNotWritable(
            "Folder not writable", f"{folder} cannot be written. Nothing is lost.",
            "Change the folder's permissions, or choose another results folder in Settings.", details=str(error),
        )  # fmt: skip
    return LibraryError(
        "Disk error", f"This computer could not write to {folder}: {error.strerror}. Nothing is lost.",
        "Check the disk, then press Retry.", details=str(error),
    )  # fmt: skip
