"""Downloader: brings one output from its provider to the results folder: streamed, hashed, checked, flushed, named."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from vitrine.domain.generation import Generation, MediaFile, MediaKind
from vitrine.domain.job import Job, JobProgress, Stage
from vitrine.durable import part_of, publish, refusal
from vitrine.errors import MediaTooLarge, UnsupportedMedia
from vitrine.media import FORMATS, describe_unknown, inspect, sniff
from vitrine.providers.base import Download, Provider
from vitrine.storage.base import LocalStorage

_HEAD = 4096
SECONDS_BETWEEN_REPORTS = 0.2
"""Between two reports of how far a transfer is; the last one always comes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest result that is fetched, in bytes."""

    image_bytes: int = 100_000_000
    video_bytes: int = 1_000_000_000

    def of(self, kind: MediaKind) -> int:
        """Return the limit for images or videos."""
        return self.video_bytes if kind is MediaKind.VIDEO else self.image_bytes


class Downloader:
    """Keeps outputs in the results folder under the name that the folder gives them."""

    def __init__(self, folder: LocalStorage, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits

    def find(self, generation: Generation) -> MediaFile | None:
        """Return the file of a result that was named but not yet recorded when the studio was killed."""
        named = self._path(generation, "download")
        try:
            for format in FORMATS:
                path = named.with_suffix(f".{format.extension}")
                if path.is_file():
                    return inspect(path, lenient=True)
        except OSError as error:
            raise refusal(error, named.parent) from error
        return None

    def clear(self, generation: Generation) -> None:
        """Remove what a killed run left of a result that can never be fetched."""
        with suppress(OSError):
            part_of(self._path(generation, "download")).unlink(missing_ok=True)

    def fetch(
        self,
        provider: Provider,
        job: Job,
        generation: Generation,
        url: str,
        report: Callable[[JobProgress], None],
        check: Callable[[], None],
    ) -> MediaFile:
        """Fetch ``url`` and return the file it became.

        ``check`` is called for each chunk and may raise Interrupted. Raise MediaTooLarge (nothing is kept; the
        message says where the result still is), UnsupportedMedia, DiskFull, FolderNotWritable, or what the
        provider raises. The file that stays is whole: a part never gets a name.
        """
        part = part_of(self._path(generation, "download"))
        try:
            part.parent.mkdir(parents=True, exist_ok=True)
            with provider.fetch(url) as download, part.open("wb") as file:
                sha256 = self._stream(download, file, _Watch(provider, job, generation, self._limits, report, check))
                file.flush()
                os.fsync(file.fileno())
            return self._name(part, generation, sha256)
        except OSError as error:
            raise refusal(error, part.parent) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _stream(self, download: Download, file: BinaryIO, watch: _Watch) -> str:
        digest, done, head = hashlib.sha256(), 0, b""
        watch.declared(download.size)
        for chunk in download.chunks:
            if len(head) < _HEAD:
                head = (head + chunk)[:_HEAD]
                watch.seen(head, download.content_type, whole=done + len(chunk) == download.size)
            done += len(chunk)
            watch.arrived(done, download.size)
            digest.update(chunk)
            file.write(chunk)
        watch.seen(head, download.content_type, whole=True)
        return digest.hexdigest()

    def _name(self, part: Path, generation: Generation, sha256: str) -> MediaFile:
        found = inspect(part, sha256=sha256, lenient=True)
        path = self._path(generation, found.extension)
        publish(part, path)
        return dataclasses.replace(found, path=path)

    def _path(self, generation: Generation, extension: str) -> Path:
        return self._folder.path_of(self._folder.key_for(generation, extension))


class _Watch:
    """Looks at a download as it arrives: its size, its kind, the person's wish to stop."""

    def __init__(
        self,
        provider: Provider,
        job: Job,
        generation: Generation,
        limits: Limits,
        report: Callable[[JobProgress], None],
        check: Callable[[], None],
    ) -> None:
        self._provider = provider
        self._job = job
        self._position = generation.position
        self._limits = limits
        self._limit = max(limits.image_bytes, limits.video_bytes)
        self._report = report
        self._check = check
        self._next_report = 0.0

    def declared(self, size: int | None) -> None:
        """Refuse before the first byte what says itself that it is too large for anything."""
        self._refuse_over_limit(size or 0)

    def seen(self, head: bytes, content_type: str, *, whole: bool) -> None:
        """Judge the first bytes: their kind sets the limit; what is no media is refused early."""
        format = sniff(head)
        if format is not None:
            self._limit = self._limits.of(format.kind)
        elif whole or len(head) >= _HEAD:
            what = describe_unknown(head) or content_type or "of an unknown kind"
            raise UnsupportedMedia(
                "Not a picture", f"{self._provider.name} sent a file that is {what}, not a picture or video.",
                f"Retry fetches it again at no cost{self._until()}.", charged=self._job.cost != 0, details=content_type,
            )  # fmt: skip

    def arrived(self, done: int, total: int | None) -> None:
        """Count bytes: stop when asked to, refuse what grows too large, report a few times a second."""
        self._check()
        self._refuse_over_limit(max(done, total or 0))
        now = time.monotonic()
        if now >= self._next_report or done == total:
            self._next_report = now + SECONDS_BETWEEN_REPORTS
            fraction = done / total if total else None
            self._report(JobProgress(self._job.id, Stage.DOWNLOADING, fraction, done, total or 0, "", self._position))

    def _refuse_over_limit(self, size: int) -> None:
        if size > self._limit:
            raise MediaTooLarge(
                "Over the size limit",
                f"The result has more than {self._limit / 1e6:,.0f} MB. It is still at {self._provider.name}"
                f"{self._until()}.",
                "Raise the limit in Settings, then press Retry: fetching it costs nothing.",
                charged=self._job.cost != 0,
            )  # fmt: skip

    def _until(self) -> str:
        if self._job.expires_at is None:
            return ""
        return " until " + time.strftime("%H:%M on %d %B", time.localtime(self._job.expires_at))
