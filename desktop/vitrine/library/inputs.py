"""InputArchive: the pictures and videos given to models, each kept once under its content hash."""

from __future__ import annotations

import hashlib
import io
import os
import re
import tempfile
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from vitrine.domain.generation import MediaFile, MediaKind
from vitrine.domain.request import InputFile
from vitrine.durable import publish, refusal
from vitrine.errors import MediaMissing, MediaTooLarge
from vitrine.media import HEAD_BYTES, cannot_read, inspect, open_regular, sniff, unsupported

MB = 1_000_000
MAX_IMAGE_BYTES = 100 * MB
MAX_VIDEO_BYTES = 1000 * MB

_CHUNK = 1 << 20
_STALE_SECONDS = 24 * 3600.0
_HASH = re.compile(r"[0-9a-f]{64}")
_ANY_HASH = re.compile(r"\b[0-9a-f]{64}\b")
_EXTENSION = re.compile(r"[a-z0-9]{1,8}")


class InputArchive:
    """A folder of inputs, ``<root>/ab/abcdef….png``; what is in it is whole and never changes.

    Thread-safe; nothing is created before the first input. Limits are in bytes.
    """

    def __init__(
        self, root: Path, *, max_image_bytes: int = MAX_IMAGE_BYTES, max_video_bytes: int = MAX_VIDEO_BYTES
    ) -> None:
        self._root = root
        self._limits = {MediaKind.IMAGE: max_image_bytes, MediaKind.VIDEO: max_video_bytes}

    def add(self, path: Path, field: str, *, generation: str = "") -> InputFile:
        """Keep a copy of a file for the model input ``field`` and return it; the same content is kept once.

        ``generation`` is the result's name when the file is a result of this library. Raise UnsupportedMedia,
        DamagedMedia or MediaTooLarge for what no model could use, MediaMissing or MediaError when it cannot be
        read, DiskFull, FolderNotWritable or LibraryError when the copy cannot be written. Blocks while copying.
        """
        with open_regular(path) as source:
            return self._keep(source, path.name, field, generation)

    def add_bytes(self, data: bytes, name: str, field: str) -> InputFile:
        """Keep a picture that is no file, such as one from the clipboard; raise as ``add`` does."""
        return self._keep(io.BytesIO(data), Path(name).name, field, "")

    def path_of(self, input: InputFile) -> Path:
        """Return the file that an input is kept in; raise MediaMissing when it is gone."""
        # The values may come from a file somebody else wrote: they must not name a place outside.
        if _HASH.fullmatch(input.sha256) and _EXTENSION.fullmatch(input.extension):
            path = self._place(input.sha256, input.extension)
            if path.is_file():
                return path
        raise MediaMissing(
            "Input is missing",
            f"The copy of {input.name or 'the input'} was moved or deleted outside Vitrine.",
            "Add the file to the form again.",
        )

    def drop_unused(self, needed: Collection[str], days: float, draft: Path) -> int:
        """Remove what is not ``needed`` (by content hash), not named in the file ``draft`` and was last added so many
        days ago; return how many files that were.
        """
        limit, dropped = time.time() - days * 86_400, 0
        try:
            drafted = set(_ANY_HASH.findall(draft.read_text("utf-8", "replace")))
        except FileNotFoundError:
            drafted = set()
        except OSError:
            return 0  # what a draft needs is not known: nothing goes
        for path in self._root.glob("??/*"):
            if path.stem in needed or path.stem in drafted or not _HASH.fullmatch(path.stem):
                continue
            with suppress(OSError):
                if path.lstat().st_mtime < limit and path.is_file():
                    path.unlink()
                    dropped += 1
        return dropped

    def _place(self, sha256: str, extension: str) -> Path:
        return self._root / sha256[:2] / f"{sha256}.{extension}"

    def _keep(self, source: BinaryIO, name: str, field: str, generation: str) -> InputFile:
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            self._sweep()
            handle, part_name = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._root)
        except OSError as error:
            raise refusal(error, self._root) from error
        part = Path(part_name)
        try:
            with os.fdopen(handle, "wb") as copy:
                sha256 = self._copy(source, copy)
            found = inspect(part, sha256=sha256)
            self._publish(part, found)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return InputFile(
            field, sha256, found.content_type, found.extension, found.size, name, found.width, found.height, generation
        )

    def _copy(self, source: BinaryIO, copy: BinaryIO) -> str:
        """Copy, hash and flush; refuse at the first chunk what is no media, and at any what grows too large."""
        digest, done, limit = hashlib.sha256(), 0, 0
        while True:
            try:
                chunk = source.read(_CHUNK)
            except OSError as error:
                raise cannot_read(error) from error
            if not done:
                limit = self._limit(chunk[:HEAD_BYTES])
            if not chunk:
                break
            done += len(chunk)
            if done > limit:
                raise MediaTooLarge(
                    "Too large", f"This file is over the limit of {limit / MB:,.0f} MB.",
                    "Use a smaller one.",
                )  # fmt: skip
            digest.update(chunk)
            self._write(copy, chunk)
        self._write(copy, b"", flush=True)
        return digest.hexdigest()

    def _limit(self, head: bytes) -> int:
        media_format = sniff(head)
        if media_format is None:
            raise unsupported(head)
        return self._limits[media_format.kind]

    def _write(self, copy: BinaryIO, chunk: bytes, *, flush: bool = False) -> None:
        try:
            copy.write(chunk)
            if flush:
                copy.flush()
                os.fsync(copy.fileno())
        except OSError as error:
            # Whatever still lies in the buffer must not be written, and refused, again by closing the file.
            with suppress(OSError):
                copy.close()
            raise refusal(error, self._root) from error

    def _publish(self, part: Path, found: MediaFile) -> None:
        path = self._place(found.sha256, found.extension)
        try:
            if path.is_file() and path.stat().st_size == found.size:
                os.utime(path)  # wanted again: its time begins anew
                return
            path.parent.mkdir(exist_ok=True)
            publish(part, path)
        except OSError as error:
            raise refusal(error, self._root) from error

    def _sweep(self) -> None:
        """Remove what a killed process left half written."""
        for part in self._root.glob(".*.part"):
            with suppress(OSError):
                if part.stat().st_mtime < time.time() - _STALE_SECONDS:
                    part.unlink()
