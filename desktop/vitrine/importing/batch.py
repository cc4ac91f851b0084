"""One write of an import: results that are new, results that are found again, files that need not be read again."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vitrine.domain.generation import Generation, GenerationType, MediaFile
from vitrine.domain.imported import IMPORTED, IN_PLACE
from vitrine.domain.job import new_job_id
from vitrine.domain.request import GenerationRequest
from vitrine.importing.copies import Copies
from vitrine.importing.manifests import Remembered
from vitrine.importing.reading import Examined, Judged
from vitrine.library.import_log import Seen
from vitrine.library.imports import Import
from vitrine.library.library import Library
from vitrine.storage.base import LocalStorage

Keep = Callable[[Sequence[tuple[str, Any]]], None]
"""Keeps what `Examine` made beside the facts, by the names of results that are in the library now."""


@dataclass(slots=True)
class Item:
    """A file on its way in: the result it becomes, or, with ``known``, is again."""

    judged: Judged
    known: Generation | None = None
    job_id: str = field(default_factory=new_job_id)
    part: Path | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A result that is another file from now on."""

    result: Generation
    file: MediaFile
    storage: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What a write brought: results that are new, those that have another file now, and those that changed."""

    new: Sequence[Generation]
    moved: Sequence[Generation]


class Batch:
    """Collects, and writes all of it or nothing."""

    def __init__(self, library: Library, folder: LocalStorage, copies: Copies | None, owner: str) -> None:
        """With ``copies`` files become copies in ``folder``; without, results are the files themselves."""
        self._library = library
        self._folder = folder
        self._copies = copies
        self._owner = owner
        self._items: list[tuple[Item, Examined, Remembered | None]] = []
        self._moves: list[Move] = []
        self._seen: list[Seen] = []
        self.collection: int | None = None

    def __len__(self) -> int:
        return len(self._items) + len(self._moves)

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to write."""
        return not (self._items or self._moves or self._seen)

    def take(self, item: Item, examined: Examined, remembered: Remembered | None) -> None:
        """Collect a file that was looked into."""
        self._items.append((item, examined, remembered))

    def move(self, move: Move) -> None:
        """Collect a result that is found again."""
        self._moves.append(move)

    def note(self, judged: Judged) -> None:
        """Collect a file that need not be read again as long as it stays as it is."""
        entry = judged.entry
        self._seen.append(Seen(entry.path, entry.size, entry.modified_ns, judged.sha256))

    def write(self, run: int, done: int, total: int, keep: Keep) -> Written:
        """Name the copies, write everything, and return what is there now; raise LibraryError."""
        items, moves, seen = self._items, list(self._moves), self._seen
        self._items, self._moves, self._seen = [], [], []
        log, library = self._library.import_log, self._library
        targets = [self._target(item, examined) for item, examined, _ in items]
        if self._copies is not None:
            log.announce(target for target, _ in targets)
            pairs = zip((item.part for item, _, _ in items), (target for target, _ in targets), strict=True)
            self._copies.publish((part, target) for part, target in pairs if part is not None)
        fresh: list[Import] = []
        noted: list[Remembered | None] = []
        extras: list[object] = []
        for (item, examined, remembered), (target, key) in zip(items, targets, strict=True):
            file = dataclasses.replace(examined.file, path=target)
            if item.known is not None:
                moves.append(Move(item.known, file, self._storage, key))
                continue
            fresh.append(self._import(item, examined, remembered, file, key))
            noted.append(remembered)
            extras.append(examined.extra)
        with library.writing():
            ids = library.imports.add(fresh)
            for id, said in zip(ids, noted, strict=True):
                if said is not None and said.tags:
                    library.tags.add([id], said.tags)
            for move in moves:
                log.move_to(move.result, move.file, move.storage, move.key)
            if self.collection is not None:
                log.hold(self.collection, [*ids, *(move.result.id for move in moves)])
            log.note(seen)
            log.advance(run, done, total)
            log.settle(target for target, _ in targets)
        new = library.results.get_many(ids)
        keep([(result.name, extra) for result, extra in zip(new, extras, strict=True) if extra is not None])
        return Written(new, library.results.get_many([move.result.id for move in moves]))

    # ---- inside ----

    @property
    def _storage(self) -> str:
        return IN_PLACE if self._copies is None else self._folder.id

    def _target(self, item: Item, examined: Examined) -> tuple[Path, str]:
        if self._copies is None:
            return Path(item.judged.entry.path), ""
        recovered, kind = examined.recovered, examined.file.kind
        stub = item.known or Generation(
            0, item.job_id, 0, GenerationType.of(kind, from_image=False), self._owner, IMPORTED,
            recovered.model or Path(item.judged.entry.path).stem, "", recovered.prompt, recovered.settings,
            examined.moment or 0.0,
        )  # fmt: skip
        key = self._folder.key_for(dataclasses.replace(stub, file=None), examined.file.extension)
        return self._folder.path_of(key), key

    def _import(
        self, item: Item, examined: Examined, remembered: Remembered | None, file: MediaFile, key: str
    ) -> Import:
        said, now = remembered or Remembered(), time.time()
        recovered = examined.recovered
        request = GenerationRequest(
            provider=IMPORTED,
            model=said.model or recovered.model,
            type=GenerationType.of(file.kind, from_image=False),
            prompt=said.prompt or recovered.prompt,
            settings=said.settings or recovered.settings,
            aspect=file.width / file.height if file.width and file.height else 1.0,
            owner=self._owner,
        )
        moment = said.created_at or examined.moment or now
        return Import(
            request, [file], min(moment, now), storage=self._storage, keys=(key,), stored_at=now,
            starred=said.starred, job_id=item.job_id,
        )  # fmt: skip
