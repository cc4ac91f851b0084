"""Importer: takes a folder in, the newest files first, so that what is in the library is whole at every moment."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from vitrine.domain.generation import Generation
from vitrine.domain.imported import IN_PLACE, ImportPlan, ImportTally, Refused
from vitrine.errors import DiskFull, Interrupted, LibraryError, MediaError, MediaMissing, StudioError
from vitrine.importing.batch import Batch, Item, Keep, Move, Written
from vitrine.importing.copies import Copies
from vitrine.importing.counting import Count
from vitrine.importing.manifests import remembered
from vitrine.importing.places import is_there, source_of
from vitrine.importing.reading import Examine, Examined, Judged, NotMedia, judge, look, plainly, refusal_of
from vitrine.importing.scan import Entry, scan
from vitrine.importing.sweeping import sweep
from vitrine.library.library import Library
from vitrine.library.narrowing import folded
from vitrine.library.tables import storable
from vitrine.recovery import put_back
from vitrine.storage.base import LocalStorage

_log = logging.getLogger(__name__)

THREADS = 2
FIRST, WRITE = 30, 100
"""Results in the first write, which fills a screen, and in each further one."""
LONGEST_WAIT = 1.0
"""Seconds after which what is ready is written, however little it is."""
_AHEAD = 6
_PAGE = 500


def _nothing(*_: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Watcher:
    """Whom to tell: ``progressed`` an ImportTally, ``arrived`` what a write brought. Called in the import's thread."""

    progressed: Callable[[ImportTally], None] = _nothing
    arrived: Callable[[Written], None] = _nothing


@dataclass(frozen=True, slots=True)
class Ground:
    """What an import works on: the library, the results folder, and the studio's own folders, which are no source."""

    library: Library
    folder: LocalStorage
    own: Sequence[Path]
    owner: str = "me"


def run_import(
    ground: Ground,
    plan: ImportPlan,
    *,
    check: Callable[[], None] = _nothing,
    watcher: Watcher = Watcher(),
    examine: Examine = plainly,
    keep: Keep = _nothing,
) -> ImportTally:
    """Take a folder in and return what came of it; blocks.

    ``check`` is called often, in several threads, and may raise Interrupted: what was imported stays, the tally says
    ``stopped``, and the next import of the same folder goes on. ``examine`` looks into a file, ``keep`` is given what
    it made once its result is in the library. Raise LibraryError when the folder is none, is one of the studio's own,
    or when a disk refuses; what was imported until then stays.
    """
    source = source_of(plan.folder, ground.own)
    sweep(ground.library, ground.folder.root)
    return _Run(ground, replace(plan, folder=source), check, watcher, examine, keep).carry()


class _Run:
    """One import under way."""

    def __init__(
        self,
        ground: Ground,
        plan: ImportPlan,
        check: Callable[[], None],
        watcher: Watcher,
        examine: Examine,
        keep: Keep,
    ) -> None:
        self._ground = ground
        self._plan = plan
        self._check = check
        self._watcher = watcher
        self._examine = examine
        self._keep = keep
        self._log = ground.library.import_log
        self._copies = Copies(ground.folder.root, check) if plan.copy else None
        self._batch = Batch(ground.library, ground.folder, self._copies, ground.owner)
        self._count = Count(watcher.progressed)
        self._claimed: set[str] = set()
        self._looking: deque[tuple[Item, Future[Examined]]] = deque()
        self._written = time.monotonic()
        self._first = True

    def carry(self) -> ImportTally:
        run = self._log.begin(self._plan)
        self._count.add(run=run)
        pool = ThreadPoolExecutor(THREADS, thread_name_prefix="import")
        try:
            self._scan()
            self._go_through(pool)
            self._write()
            self._log.finish(run)
        except Interrupted:
            self._count.add(stopped=True)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            self._end()
        self._count.tell(always=True)
        return self._count.tally

    def _end(self) -> None:
        """Write what is ready, whatever ended the import, and leave no copy behind that has no result."""
        try:
            if not self._batch.empty:
                self._write()
        except LibraryError as error:
            _log.info("what was ready could not be written: %s", error)
        finally:
            if self._copies is not None:
                self._copies.discard(item.part for item, _ in self._looking if item.part is not None)
                self._copies.sweep()

    # ---- the steps ----

    def _scan(self) -> None:
        own = [*self._ground.own, self._ground.folder.root]
        found = scan(
            self._plan.folder, subfolders=self._plan.subfolders, own=own, check=self._check,
            tell=lambda count: self._count.add(found=count),
        )  # fmt: skip
        self._entries = found.entries
        self._remembered = remembered(found.manifests)
        self._count.add(found=len(found.entries), total=len(found.entries), hidden=found.hidden)
        for unreadable in found.unreadable:
            self._count.refuse(unreadable, counted=False)
        if self._plan.collection:
            self._batch.collection = self._collection(self._plan.collection)

    def _go_through(self, pool: ThreadPoolExecutor) -> None:
        judging: deque[tuple[Entry, Future[Judged]]] = deque()
        for entry, sha256 in self._unknown():
            judging.append((entry, pool.submit(judge, entry, sha256, self._check)))
            if len(judging) > _AHEAD:
                self._decide(*judging.popleft(), pool)
            self._settle(_AHEAD)
        while judging:
            self._decide(*judging.popleft(), pool)
            self._settle(_AHEAD)
        self._settle(0)

    def _unknown(self) -> Iterator[tuple[Entry, str]]:
        """Yield the files that must be looked at, with their hash where it is known; count the others."""
        waiting = iter(self._entries)
        while page := list(islice(waiting, _PAGE)):
            self._check()
            seen = self._log.seen([entry.path for entry in page])
            same = {
                entry.path: seen[entry.path].sha256
                for entry in page
                if entry.path in seen
                and (seen[entry.path].size, seen[entry.path].modified_ns) == (entry.size, entry.modified_ns)
            }
            known = self._log.with_content(list(set(same.values())))
            for entry in page:
                sha256 = same.get(entry.path, "")
                if any(is_there(result, entry) for result in known.get(sha256, ())):
                    self._count.done(there=1, bytes=entry.size)
                else:
                    yield entry, sha256

    def _decide(self, entry: Entry, future: Future[Judged], pool: ThreadPoolExecutor) -> None:
        """Find out whether a file is new here, and have it looked into when it is."""
        self._check()
        try:
            judged = future.result()
        except NotMedia:
            self._count.done(others=1, bytes=entry.size)
            return
        except (MediaError, MediaMissing) as error:
            self._count.refuse(refusal_of(entry.path, error), size=entry.size)
            return
        if not self._plan.copy and storable(entry.path) != entry.path:
            words = "Its name holds characters that are no text."
            odd = Refused(Path(entry.path), words, "Rename it, or import the folder as copies.")
            self._count.refuse(odd, size=entry.size)
            return
        known = self._log.with_content([judged.sha256]).get(judged.sha256, [])
        if judged.sha256 in self._claimed or any(is_there(result, entry) for result in known):
            self._batch.note(judged)
            self._count.done(there=1, bytes=entry.size)
        elif known:
            self._find_again(judged, known, pool)
        else:
            edited = None if self._plan.copy else self._log.in_place_at([entry.path]).get(entry.path)
            self._look(Item(judged, edited), pool)

    def _find_again(self, judged: Judged, known: Sequence[Generation], pool: ThreadPoolExecutor) -> None:
        """Let a file take the place of the missing one that it is."""
        first = min(known, key=lambda result: result.trashed_at is not None)
        self._claimed.add(judged.sha256)
        theirs = first.storage == IN_PLACE
        if self._plan.copy and theirs:
            self._look(Item(judged, first), pool)
            return
        if self._plan.copy or not (theirs or first.storage == self._ground.folder.id):
            # Its place is ours, or a bucket counts on it: it is filled again, and what was found stays where it is.
            try:
                put_back(Path(judged.entry.path), first, self._check)
            except DiskFull:
                raise
            except StudioError as error:
                self._count.refuse(refusal_of(judged.entry.path, error), size=judged.entry.size)
                return
            self._watcher.arrived(Written([], [first]))
        else:
            for result in known:
                if result.file is not None and result.storage in (IN_PLACE, self._ground.folder.id):
                    self._batch.move(Move(result, replace(result.file, path=Path(judged.entry.path)), IN_PLACE))
        self._batch.note(judged)
        self._count.done(again=1, bytes=judged.entry.size)

    def _look(self, item: Item, pool: ThreadPoolExecutor) -> None:
        self._claimed.add(item.judged.sha256)
        self._looking.append((item, pool.submit(self._bring, item)))

    def _bring(self, item: Item) -> Examined:
        """Copy a file when copies are wanted, and look into it; in a thread of the pool."""
        self._check()
        judged = item.judged
        if self._copies is None:
            return look(judged, self._examine)
        name = f"{item.job_id}.{judged.format.extension}"
        item.part = self._copies.make(Path(judged.entry.path), judged.sha256, name)
        return look(judged, self._examine, item.part)

    def _settle(self, most: int) -> None:
        """Take what was looked into, until no more than so many are waited for."""
        while self._looking and (len(self._looking) > most or self._looking[0][1].done()):
            item, future = self._looking[0]
            entry = item.judged.entry
            try:
                examined = future.result()
            except (MediaError, MediaMissing) as error:
                self._looking.popleft()
                self._claimed.discard(item.judged.sha256)
                if item.part is not None and self._copies is not None:
                    self._copies.discard([item.part])
                self._count.refuse(refusal_of(entry.path, error), size=entry.size)
                continue
            self._looking.popleft()
            self._batch.take(item, examined, self._remembered.get(item.judged.sha256))
            self._batch.note(item.judged)
            changed = item.known is not None and item.known.file is not None
            again = changed and item.known.file.sha256 == item.judged.sha256  # type: ignore[union-attr]
            self._count.done(
                bytes=entry.size, imported=int(not changed), again=int(again), changed=int(changed and not again)
            )
        if len(self._batch) >= (FIRST if self._first else WRITE) or (
            len(self._batch) and time.monotonic() - self._written > LONGEST_WAIT
        ):
            self._write()

    def _write(self) -> None:
        self._written, self._first = time.monotonic(), False
        if self._batch.empty:
            return
        tally = self._count.tally
        written = self._batch.write(tally.run, tally.done, tally.total or 0, self._keep)
        self._claimed = {item.judged.sha256 for item, _ in self._looking}
        self._watcher.arrived(written)
        self._count.tell(always=True)

    def _collection(self, name: str) -> int:
        collections = self._ground.library.collections
        for one in collections.all():
            if one.parent is None and folded(one.name) == folded(name):
                return one.id
        return collections.create(name).id
