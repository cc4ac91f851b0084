"""SharedLinks: makes links that can be stopped, keeps a record of each, and cleans up behind those that have ended."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from vitrine.domain.generation import Generation
from vitrine.domain.share import MOST_ON_A_PAGE, ShareKind, ShareOptions, ShareRecord
from vitrine.errors import LinkElsewhere, StudioError, TooManyResults
from vitrine.sharing.page import PageWords
from vitrine.sharing.publisher import Progress, Publisher, file_of
from vitrine.storage.base import LocalStorage, ShareLink, Storage

_log = logging.getLogger(__name__)

ABANDONED_AFTER = 3600.0
"""Seconds after which a link that was never finished is taken for one whose making was killed."""


class Links(Protocol):
    """Where the records are kept (the library's)."""

    def add(self, record: ShareRecord) -> ShareRecord:
        """Keep a record and return it with its id."""
        ...

    def change(self, record: ShareRecord) -> None:
        """Keep what is known of a link now."""
        ...

    def open(self) -> list[ShareRecord]:
        """Return the records that were neither stopped nor cleaned up, the newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Shared:
    """A record and, for this moment, the link itself."""

    record: ShareRecord
    link: ShareLink


class SharedLinks:
    """Thread-safe as its parts are; every method blocks."""

    def __init__(
        self,
        links: Links,
        storage: Callable[[], Storage],
        folder: Callable[[], LocalStorage],
        scratch: Path,
    ) -> None:
        """Take where links are made now (``storage``) and the results folder; ``scratch`` takes pages on their way."""
        self._links = links
        self._storage = storage
        self._folder = folder
        self._scratch = scratch

    # ---- making ----

    def share(
        self,
        generations: Sequence[Generation],
        options: ShareOptions,
        words: PageWords | None = None,
        progress: Progress | None = None,
    ) -> list[Shared]:
        """Give results out and return the links: one for a page, else one for each result.

        All or nothing: when it fails or is stopped, what was made so far is taken back. Raise TooManyResults,
        MediaMissing and what the storage raises.
        """
        if len(generations) > MOST_ON_A_PAGE:
            raise TooManyResults(
                "Too many at once", f"{len(generations):,} results are chosen; {MOST_ON_A_PAGE} can be shared at once.",
                "Choose fewer, or export them.",
            )  # fmt: skip
        report = progress or _ignore
        made: list[ShareRecord] = []
        try:
            if options.kind is ShareKind.PAGE:
                assert words is not None
                return [self._page(generations, options, words, report, made)]
            shared = []
            for number, generation in enumerate(generations):
                report(number, len(generations))
                shared.append(self._single(generation, options, made))
            report(len(generations), len(generations))
            return shared
        except BaseException:
            for record in made:
                self._take_back(record)
            raise

    def _begin(self, storage: Storage, generations: Sequence[Generation], options: ShareOptions) -> ShareRecord:
        # The row is there before any copy is: a program that is killed meanwhile knows what to delete.
        single = options.kind is ShareKind.ITEM
        name = file_of(generations[0]).path.name
        now = time.time()
        return self._links.add(
            ShareRecord(
                id=0,
                token=secrets.token_urlsafe(16),
                kind=options.kind,
                title=name if single else options.title,
                storage=storage.id,
                key="",
                file_name=name if single else "gallery.html",
                keys=(),
                results=tuple(generation.name for generation in generations),
                created_at=now,
                ends_at=now + options.seconds,
                ready=False,
            )
        )

    def _single(self, generation: Generation, options: ShareOptions, made: list[ShareRecord]) -> Shared:
        storage = self._storage()
        made.append(self._begin(storage, [generation], options))
        publisher = self._publisher(storage, made)
        key = publisher.original(generation, 1)
        record = made[-1]  # what was published is noted in it
        link = storage.shares.sign(key, record.token, record.ends_at, record.file_name)
        return self._finish(replace(record, key=key), link, made)

    def _page(
        self,
        generations: Sequence[Generation],
        options: ShareOptions,
        words: PageWords,
        report: Progress,
        made: list[ShareRecord],
    ) -> Shared:
        storage = self._storage()
        made.append(self._begin(storage, generations, options))
        publisher = self._publisher(storage, made)
        key, ends = publisher.page(generations, options, words, report)
        record = made[-1]
        link = storage.shares.sign(key, record.token, ends, record.file_name)
        return self._finish(replace(record, key=key), link, made)

    def _publisher(self, storage: Storage, made: list[ShareRecord]) -> Publisher:
        def note(keys: Sequence[str]) -> None:
            made[-1] = replace(made[-1], keys=tuple(keys))
            self._links.change(made[-1])

        return Publisher(storage, self._folder(), self._scratch, made[-1], note)

    def _finish(self, record: ShareRecord, link: ShareLink, made: list[ShareRecord]) -> Shared:
        finished = made[-1] = replace(record, ends_at=link.expires_at, ready=True)
        self._links.change(finished)
        return Shared(finished, link)

    def _take_back(self, record: ShareRecord) -> None:
        try:
            self.stop(record)
        except StudioError as error:
            # It stays in the list of what is to be cleaned up.
            _log.info("a link that was not finished could not be taken back: %s", error.title)

    # ---- what is out ----

    def active(self) -> list[ShareRecord]:
        """Return the links that open now, the newest first."""
        now = time.time()
        return [record for record in self._links.open() if record.active(now)]

    def sign(self, record: ShareRecord) -> ShareLink:
        """Return the address of a link again; raise LinkElsewhere when its bucket is not connected any more."""
        storage = self._place(record)
        return storage.shares.sign(record.key, record.token, record.ends_at, record.file_name)

    def stop(self, record: ShareRecord) -> None:
        """End a link for good: its copies are deleted, originals stay. It stays listed when the storage refuses."""
        keys = tuple(dict.fromkeys([*record.keys, record.key]))
        self._place(record).shares.end(record.token, keys, record.ends_at)
        self._links.change(replace(record, ended_at=time.time()))

    def tidy(self) -> int:
        """Delete what was made for links that have ended by themselves or were never finished; return how many."""
        now, tidied = time.time(), 0
        self._clear_scratch(now - ABANDONED_AFTER)
        for record in self._links.open():
            abandoned = not record.ready and record.created_at < now - ABANDONED_AFTER
            if record.ends_at > now and not abandoned:
                continue
            try:
                self.stop(record)
                tidied += 1
            except StudioError as error:
                _log.info("the copies of a link that has ended are still there: %s", error.title)
        return tidied

    def _clear_scratch(self, before: float) -> None:
        """Delete pages and pictures that a killed program left on their way; a page holds links."""
        for left in self._scratch.glob("*"):
            with suppress(OSError):
                if left.stat().st_mtime < before:
                    left.unlink()

    def _place(self, record: ShareRecord) -> Storage:
        if record.storage == self._folder().id:
            return self._folder()
        storage = self._storage()
        if storage.id != record.storage:
            bucket = record.storage.removeprefix("s3:")
            raise LinkElsewhere(
                "In another bucket", f"This link is in {bucket}, which is not connected now. It works until it ends.",
                f"Connect {bucket} in Settings to copy or stop the link.",
            )  # fmt: skip
        return storage


def _ignore(done: int, total: int) -> None:
    pass
