"""FolderStorage: results as files in a folder, under dated readable names."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from vitrine.domain.generation import Generation
from vitrine.errors import DiskFull, FolderNotWritable, MediaMissing, ObjectMissing, StorageError, StudioError
from vitrine.storage.base import CheckState, CheckStep, Progress, ShareLink, Shares, StoredObject
from vitrine.storage.folder_shares import FolderShares
from vitrine.storage.links import LinkServer
from vitrine.storage.names import content_type_of
from vitrine.storage.naming import DEFAULT_PATTERN, key_from

CHUNK = 1 << 20
LOW_SPACE = 1_000_000_000
"""Free bytes under which the check gives advice."""

_FULL = (errno.ENOSPC, errno.EDQUOT)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)


class FolderStorage:
    """Keeps results in ``root``; links are served by ``links`` on this computer."""

    id = "folder"

    def __init__(self, root: Path, links: LinkServer, name: str = "", pattern: str = DEFAULT_PATTERN) -> None:
        """``pattern`` names new results (see `vitrine.storage.naming`); what is in the folder keeps its name."""
        self.root = root
        self._pattern = pattern
        self.name = name or str(root)
        self._links = links
        self.shares: Shares = FolderShares(self, links)
        links.serve(self.path_of)

    def key_for(self, generation: Generation, extension: str) -> str:
        """Return ``2026/11/2026-11-23 a-quiet-valley <job id>-0.png`` or what else the pattern says.

        A result that lies in the folder already stays where it is, whatever the pattern says now.
        """
        file = generation.file
        if file is not None and file.path.is_relative_to(self.root):
            return file.path.relative_to(self.root).as_posix()
        return key_from(self._pattern, generation, extension)

    def path_of(self, key: str) -> Path:
        """Return the file that ``key`` names; raise StorageError for a key that leaves the folder."""
        parts = key.split("/")
        unsafe = any(part in ("", ".", "..") for part in parts) or any(c in key for c in "\\:\0")
        if unsafe or Path(key).is_absolute() or Path(key).drive:
            raise _outside()
        path = self.root.joinpath(*parts)
        try:
            inside = path.resolve().is_relative_to(self.root.resolve())
        except (OSError, RuntimeError):  # a ring of symbolic links, or a name longer than the system takes
            inside = False
        if not inside:
            raise _outside()
        return path

    def put(
        self,
        source: Path,
        key: str,
        *,
        content_type: str,
        sha256: str,
        generation: Generation,
        progress: Progress | None = None,
    ) -> StoredObject:
        """Keep ``source`` under ``key``: nothing to do when it is that file already, else copy, sync and rename.

        Raise MediaMissing when ``source`` is gone, DiskFull and FolderNotWritable when the folder refuses.
        """
        target = self.path_of(key)
        try:
            size = source.stat().st_size
        except FileNotFoundError as error:
            raise _gone() from error
        except OSError as error:
            raise folder_error(error, self.root) from error
        report = progress or _ignore
        if _same_file(source, target):
            if generation.file is not None and generation.file.size != size:
                raise _damaged()
        elif not _holds(target, size, sha256):
            self._copy(source, target, sha256, report)
        report(size)
        return StoredObject(key, size, content_type, sha256, target.absolute().as_uri())

    def _copy(self, source: Path, target: Path, sha256: str, report: Progress) -> None:
        part = target.with_name(f"{target.name}.part")
        try:
            make_folder(target.parent)
            try:
                if _write(source, part, report) != sha256:
                    raise _damaged()
                os.replace(part, target)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
            sync_folder(target.parent)
        except OSError as error:
            raise folder_error(error, self.root) from error

    def head(self, key: str) -> StoredObject | None:
        """Return what is kept under ``key``, None when nothing is; the hash is left out, since it costs a read."""
        path = self.path_of(key)
        try:
            if not path.is_file():
                return None
            size = path.stat().st_size
        except OSError as error:
            raise folder_error(error, self.root) from error
        return StoredObject(key, size, content_type_of(key), "", path.absolute().as_uri())

    @contextmanager
    def open(self, key: str) -> Iterator[Iterator[bytes]]:
        """Stream the bytes kept under ``key``; raise ObjectMissing when nothing is."""
        path = self.path_of(key)
        try:
            file = path.open("rb")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
            raise _missing() from error
        except OSError as error:
            raise folder_error(error, self.root) from error
        with file:
            yield iter(lambda: file.read(CHUNK), b"")

    def delete(self, key: str) -> None:
        """Remove the file and the dated folders that it leaves empty; nothing happens when it is not there."""
        path = self.path_of(key)
        try:
            path.unlink(missing_ok=True)
        except NotADirectoryError:
            return
        except OSError as error:
            raise folder_error(error, self.root) from error
        for parent in list(path.parents)[: key.count("/")]:
            try:
                parent.rmdir()
            except OSError:  # not empty, or gone already
                return

    def share_link(self, key: str, expires_in: float, file_name: str) -> ShareLink:
        """Return a link served by this computer while the studio runs; raise ObjectMissing when there is no file."""
        if self.head(key) is None:
            raise _missing()
        return self._links.link(key, expires_in, file_name)

    def check(self) -> Iterator[CheckStep]:
        """Test that the folder is there or can be made, takes a file, and has space."""
        steps: tuple[tuple[str, Callable[[], str]], ...] = (
            ("Folder", self._check_folder),
            ("Write, read and delete", self._check_write),
            ("Free space", self._check_space),
        )
        failed = False
        for name, act in steps:
            if failed:
                yield CheckStep(name, CheckState.NOT_TRIED)
                continue
            yield CheckStep(name, CheckState.RUNNING)
            started = time.monotonic()
            state = CheckState.PASSED
            try:
                message = act()
                if name == "Free space" and message:
                    state = CheckState.ADVICE
            except (StudioError, OSError) as error:
                told = error if isinstance(error, StudioError) else folder_error(error, self.root)
                failed, state, message = True, CheckState.FAILED, f"{told.message} {told.hint}".strip()
            yield CheckStep(name, state, round((time.monotonic() - started) * 1000), message)

    def _check_folder(self) -> str:
        make_folder(self.root)
        return ""

    def _check_write(self) -> str:
        probe = self.root / f".vitrine-check-{secrets.token_hex(8)}"
        content = secrets.token_bytes(4096)
        try:
            with probe.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if probe.read_bytes() != content:
                raise _damaged()
        finally:
            probe.unlink(missing_ok=True)
        return ""

    def _check_space(self) -> str:
        free = shutil.disk_usage(self.root).free
        if free >= LOW_SPACE:
            return ""
        return f"{free / 1e6:,.0f} MB are free on this disk. Pictures fit, long videos may not."


def folder_error(error: OSError, root: Path) -> StudioError:
    """Return what the system's refusal means for a person."""
    if error.errno in _FULL:
        return DiskFull(
            "Disk full",
            "This disk is full. Nothing that was already saved is lost.",
            "Free some space, or choose a results folder on another disk.",
            details=str(error.strerror),
        )
    if error.errno == errno.EFBIG:
        return DiskFull(
            "File too large",
            "This disk does not take a file of this size. Nothing that was already saved is lost.",
            "Choose a results folder on a disk that takes large files (exFAT, NTFS, APFS or ext4).",
            details=str(error.strerror),
        )
    if error.errno in _REFUSED:
        return FolderNotWritable(
            "Folder is read-only",
            f"This computer does not let Vitrine write to {root}. Nothing that was already saved is lost.",
            "Allow writing to the folder, or choose another results folder.",
            details=str(error.strerror),
        )
    return FolderNotWritable(
        "Folder not usable",
        f"This computer could not use {root}: {error.strerror or type(error).__name__}. Nothing already saved is lost.",
        "If it is on a removable or network drive, connect it again; else choose another results folder.",
        details=repr(error.errno),
    )


def make_folder(folder: Path) -> None:
    """Make ``folder`` and its parents, each entry synced to the disk; raise OSError."""
    missing = [folder]
    while not missing[-1].exists() and missing[-1] != missing[-1].parent:
        missing.append(missing[-1].parent)
    folder.mkdir(parents=True, exist_ok=True)
    for parent in missing[1:]:
        sync_folder(parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut, where the system can (Windows does so by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(source: Path, part: Path, report: Progress) -> str:
    digest, done = hashlib.sha256(), 0
    with source.open("rb") as reader, part.open("wb") as writer:
        while chunk := reader.read(CHUNK):
            writer.write(chunk)
            digest.update(chunk)
            done += len(chunk)
            report(done)
        writer.flush()
        os.fsync(writer.fileno())
    return digest.hexdigest()


def _holds(target: Path, size: int, sha256: str) -> bool:
    try:
        if target.stat().st_size != size:
            return False
        with target.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _same_file(source: Path, target: Path) -> bool:
    try:
        return source.samefile(target)
    except OSError:
        return False


def _ignore(done: int) -> None:
    pass


def _outside() -> StorageError:
    return StorageError(
        "Not in the folder", "This name leads out of the results folder, so it was not used.", "Nothing was changed."
    )


def _missing() -> ObjectMissing:
    return ObjectMissing(
        "File is missing",
        "The file was moved or deleted outside Vitrine.",
        "Put it back where it was.",
    )


def _gone() -> MediaMissing:
    return MediaMissing(
        "File is missing",
        "The result's file was moved or deleted outside Vitrine before it was stored.",
        "Put the file back, then try again.",
    )


def _damaged() -> StorageError:
    return StorageError(
        "File has changed",
        "The file on this disk is not the one that was downloaded, so it was not stored again.",
        "Check the disk, then generate or download the result again.",
    )
