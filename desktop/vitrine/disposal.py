"""Disposal: deletes results for good so that a sudden end at any moment leaves nothing half done for ever."""

from __future__ import annotations

import hashlib
import logging
import stat
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from vitrine.domain.disposal import Kept, Receipt, Stake
from vitrine.domain.generation import Generation
from vitrine.domain.imported import IN_PLACE
from vitrine.domain.share import ShareRecord
from vitrine.durable import sync_folder
from vitrine.errors import CredentialError, LibraryError, LinkElsewhere, StorageError, StudioError
from vitrine.library.library import Library
from vitrine.library.thumbnails import ThumbnailStore
from vitrine.storage.base import Storage

_log = logging.getLogger(__name__)

DAY = 86_400.0
_CHUNK = 1 << 20


class Links(Protocol):
    """The links that were given out."""

    def active(self) -> list[ShareRecord]:
        """Return those that open now."""
        ...

    def stop(self, record: ShareRecord) -> None:
        """End one for good."""
        ...


@dataclass(frozen=True, slots=True)
class Places:
    """Where parts of a result lie; what blocks or fails does so when it is called."""

    storage: Callable[[], Storage]
    folder: Callable[[], Path]
    links: Callable[[], Links]
    thumbnails: Path


@dataclass(slots=True)
class _Tally:
    """A receipt while it is being written."""

    deleted: list[str] = field(default_factory=list)
    files: int = 0
    objects: int = 0
    bytes: int = 0
    links: int = 0
    bucket: str = ""
    left: list[Kept] = field(default_factory=list)
    waiting: list[Kept] = field(default_factory=list)
    stayed: int = 0

    def receipt(self) -> Receipt:
        return Receipt(
            tuple(self.deleted), self.files, self.objects, self.bytes, self.links, self.bucket, tuple(self.left),
            tuple(self.waiting), self.stayed,
        )  # fmt: skip


class _Refused(Exception):
    """Raised when a result cannot be deleted as things are; ``later`` when it can be tried again by itself."""

    def __init__(self, error: StudioError, *, later: bool) -> None:
        super().__init__(error.message)
        self.later = later


class Disposal:
    """Deletes for good, step by step: intent, links, bucket object, local file, thumbnails, row.

    The intent is committed first and every step can be done twice, so the next start goes on where a killed one
    stopped. Thread-safe; every method blocks.
    """

    def __init__(self, library: Library, places: Places) -> None:
        self._library = library
        self._places = places
        self._one_at_a_time = threading.Lock()

    def weigh(self, ids: Sequence[int]) -> Stake:
        """Return what deleting these results would do."""
        results = self._library.results.get_many(ids)
        busy = self._library.trash.busy(ids)
        names = {result.name for result in results if result.id not in busy}
        theirs = sum(result.storage == IN_PLACE and result.id not in busy for result in results)
        links = [record for record in self._library.links.active(time.time()) if names & set(record.results)]
        connected = self._connected() if any(_bucket(result) for result in results) else ""
        # What lies in a bucket that is not connected stays there: nobody may be promised otherwise.
        buckets = {_bucket(result) for result in results if connected in ("", result.storage)} - {""}
        return Stake(
            items=len(names),
            busy=len(busy),
            links=len(links),
            bytes=sum(r.file.size for r in results if r.file is not None and r.storage != IN_PLACE),
            bucket=min(buckets) if buckets else "",
            stay=theirs,
        )

    def delete(self, ids: Sequence[int]) -> Receipt:
        """Delete results for good and return what became of each; those a job still works on are left alone."""
        busy = self._library.results.get_many(self._library.trash.busy(ids))
        receipt = self._carry(self._library.trash.doom(ids))
        waits = tuple(Kept(result.name, "It is still being saved.") for result in busy)
        return replace(receipt, left=receipt.left + waits)

    def resume(self) -> Receipt:
        """Go on with what an earlier run could not finish."""
        return self._carry(self._library.trash.doomed())

    def purge(self, days: int) -> Receipt:
        """Delete what has lain in the trash for so many days; 0 keeps everything."""
        if days <= 0:
            return Receipt()
        return self.delete(self._library.trash.before(time.time() - days * DAY))

    # ---- inside ----

    def _connected(self) -> str:
        """Return the id of the storage that is connected, empty while that cannot be told."""
        try:
            return self._places.storage().id
        except (StorageError, CredentialError):
            return ""

    def _carry(self, doomed: Iterable[Generation]) -> Receipt:
        tally = _Tally()
        waiting = list(doomed)
        if not waiting:
            return tally.receipt()
        with self._one_at_a_time, closing(ThumbnailStore(self._places.thumbnails)) as thumbnails:
            for generation in waiting:
                try:
                    self._delete(generation, thumbnails, tally)
                except _Refused as refused:
                    if not refused.later:
                        self._library.trash.spare(generation.id)
                        tally.left.append(Kept(generation.name, str(refused)))
                    else:
                        tally.waiting.append(Kept(generation.name, str(refused)))
        _log.info(
            "deleted for good: %d results, %d files, %d objects in a bucket, %d links; %d wait",
            len(tally.deleted), tally.files, tally.objects, tally.links, len(tally.waiting),
        )  # fmt: skip
        return tally.receipt()

    def _delete(self, generation: Generation, thumbnails: ThumbnailStore, tally: _Tally) -> None:
        self._stop_links(generation, tally)
        self._delete_object(generation, tally)
        self._delete_file(generation, tally)
        thumbnails.forget(generation.name)
        self._library.trash.forget(generation.id)
        tally.deleted.append(generation.name)

    def _stop_links(self, generation: Generation, tally: _Tally) -> None:
        if not self._library.links.leading_to(generation.name):
            return
        links = self._places.links()
        for record in links.active():
            if generation.name not in record.results:
                continue
            try:
                links.stop(record)
                tally.links += 1
            except LinkElsewhere as error:
                tally.left.append(Kept(generation.name, error.message))
            except (StorageError, CredentialError) as error:
                raise _refused(error) from error

    def _delete_object(self, generation: Generation, tally: _Tally) -> None:
        bucket = _bucket(generation)
        if not bucket or self._library.trash.others_with_key(generation):
            return
        try:
            storage = self._places.storage()
            if storage.id != generation.storage:
                reason = f"A copy stays in {bucket}, which is not connected now."
                tally.left.append(Kept(generation.name, reason))
                return
            storage.delete(generation.key)
        except (StorageError, CredentialError) as error:
            raise _refused(error) from error
        tally.objects += 1
        tally.bucket = bucket

    def _delete_file(self, generation: Generation, tally: _Tally) -> None:
        file = generation.file
        if generation.storage == IN_PLACE:
            tally.stayed += 1  # the person's own file, which was never ours to delete
            return
        if file is None or self._library.trash.others_with_path(generation):
            return
        try:
            reason = self._reason_to_keep(file.path, file.sha256)
            if reason is None:
                return
            if reason:
                tally.left.append(Kept(generation.name, reason))
                return
            file.path.unlink()
            sync_folder(file.path.parent)
        except FileNotFoundError:
            return
        except OSError as error:
            told = LibraryError("File not deleted", f"{file.path} cannot be deleted: {error.strerror}.")
            raise _Refused(told, later=True) from error
        tally.files += 1
        tally.bytes += file.size
        self._prune(file.path.parent)

    def _reason_to_keep(self, path: Path, sha256: str) -> str | None:
        """Return why a file must stay, empty when it may go, None when there is none."""
        try:
            status = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(status.st_mode):
            return f"{path} is not the file that was saved."
        if not self._is_inside(path.parent) and _hash(path) != sha256:
            return f"{path} lies outside the results folder and is not what was saved."
        return ""

    def _is_inside(self, folder: Path) -> bool:
        try:
            return folder.resolve().is_relative_to(self._places.folder().resolve())
        except (OSError, RuntimeError):  # a ring of symbolic links
            return False

    def _prune(self, folder: Path) -> None:
        """Remove the folders of days and months that are empty now."""
        root = self._places.folder()
        with suppress(OSError, ValueError):  # the first that holds something ends it
            while folder != root and folder.is_relative_to(root):
                folder.rmdir()
                folder = folder.parent


def _bucket(generation: Generation) -> str:
    """Return the name of the bucket that has a copy, empty when none has."""
    kind, _, name = generation.storage.partition(":")
    return (name or kind) if generation.key and generation.storage not in ("", "folder", IN_PLACE) else ""


def _refused(error: StudioError) -> _Refused:
    # What a person has to put right first is not tried again behind their back.
    return _Refused(error, later=error.retryable or isinstance(error, CredentialError))


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
