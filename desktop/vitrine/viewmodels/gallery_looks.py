"""GalleryLooks: reads the rows that are looked at, in a worker, the newest wish first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.library.stopping import Stop
from vitrine.viewmodels.gallery_page import PAGE, Page, read_page
from vitrine.viewmodels.gallery_rows import GalleryRows
from vitrine.viewmodels.tile import Tile, TileKind
from vitrine.workers.task_worker import Tasks

MOST_READS = 2
"""Pages on their way at once: more would only wait for each other."""
MOST_ASIDE = 2 * PAGE
BULK = 1_000
"""Results that are read in one go where thousands are needed."""


@dataclass(slots=True, eq=False)
class _Read:
    """A page on its way."""

    keys: frozenset[int]
    stop: Stop = field(default_factory=Stop)


class GalleryLooks(GalleryRows):
    """Reads what is looked at. What a result's tile is, the Gallery says.

    Signals:
        failed(object): the StudioError of something that could not be read.
    """

    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._reads: list[_Read] = []
        self._wish = range(0)
        self._ahead = 1
        self._aside: dict[int, None] = {}
        self._told: dict[int, Generation] = {}
        self.latest: Callable[[Generation], Generation] = lambda generation: generation
        """What a result read from the library is with the changes that are on their way there."""
        self.gone: Callable[[Generation], bool] = lambda _generation: False
        """Whether a result is being deleted for good."""

    # ---- what is asked for ----

    def look_at(self, first: int, last: int) -> None:
        """Take note that the rows ``first`` <= row < ``last`` are, or soon will be, in view: what they lack is read.

        The newest wish counts; what was wished for before and has not begun is dropped.
        """
        wish = range(max(0, first), max(0, min(last, self.rowCount())))
        self._ahead = -1 if wish.start < self._wish.start else 1
        self._wish = wish
        self._loaded.make_room(2 * len(wish))
        self._read_on()

    def look_aside(self, first: int, last: int) -> None:
        """Read these rows besides what is in view, once that is read: somebody walks through them, or hears of them."""
        rows = range(max(0, first), max(0, min(last, self.rowCount(), first + MOST_ASIDE)))
        keys = self.keys(self._lacking(rows))
        if not keys:
            return
        for key in keys:
            self._aside.pop(key, None)
            self._aside[key] = None
        while len(self._aside) > MOST_ASIDE:
            del self._aside[next(iter(self._aside))]
        self._read_on()

    def tiles(self, first: int, last: int) -> Sequence[Tile]:
        """Return the tiles of ``first`` <= row < ``last``; those that are painted though nothing is loaded are read."""
        found = super().tiles(first, last)
        if any(tile.kind is TileKind.PENDING for tile in found):
            self.look_aside(first, last)
        return found

    def with_generations(self, rows: Iterable[int], act: Callable[[list[Generation]], object]) -> None:
        """Call ``act`` with the results of rows, in their order: at once when all are loaded, else when they are read.

        Many are read page by page. ``failed`` is told, and nothing done, when that does not succeed.
        """
        keys = [key for key in self.keys(rows) if key not in self._jobs]
        found = self._at_hand(keys)
        if found is not None:
            act(found)
            return
        self._collect(keys, [], act, 0)

    def with_named(self, name: str, act: Callable[[Generation], object]) -> None:
        """Call ``act`` with the result of a name, at once where it is loaded, else when it is read, shown or not."""
        row, results = self.row_of(name), self._library.results
        here = self.generation(row) if row >= 0 else None

        def read(found: list[Generation]) -> None:
            for one in map(self.latest, found):
                act(one)

        if here is not None:
            act(here)
        else:
            self._tasks.run(lambda: results.named([name]), read, self.failed.emit)

    def _at_hand(self, keys: Sequence[int]) -> list[Generation] | None:
        if len(keys) > len(self._loaded):
            return None
        tiles = [self._loaded.peek(key) for key in keys]
        found = [tile.generation for tile in tiles if tile is not None and tile.generation is not None]
        return found if len(found) == len(keys) else None

    def _collect(
        self, keys: Sequence[int], found: list[Generation], act: Callable[[list[Generation]], object], start: int
    ) -> None:
        """Read a page of ``keys``, then the rest; each page is a task of its own, so that closing ends it soon."""
        library, part, stop = self._library, keys[start : start + BULK], Stop()
        few = len(keys) <= PAGE

        def work() -> Page:
            with library.stoppable(stop):
                return read_page(library, part) if few else Page(library.results.get_many(part))

        def arrived(page: Page) -> None:
            found.extend(now for now in map(self.latest, page.results) if not self.gone(now))
            if few:
                self._take_page(page, part)
            if start + BULK >= len(keys):
                act(found)
            elif not stop.stopped:
                self._collect(keys, found, act, start + BULK)

        self._tasks.run(work, arrived, self.failed.emit, stop=stop.stop)

    # ---- reading ----

    def _read_on(self) -> None:
        self._reads = [read for read in self._reads if not read.stop.stopped]
        while len(self._reads) < MOST_READS and (keys := self._next_keys()):
            self._start(keys)

    def _next_keys(self) -> list[int]:
        """Return what is lacking of the wish, from its middle on, and of what comes after it; else of what is aside."""
        wish, middle = self._wish, (self._wish.start + self._wish.stop) // 2
        wish = range(wish.start, min(wish.stop, self.rowCount()))
        lacking = sorted(self._lacking(wish), key=lambda row: abs(row - middle))[:PAGE]
        if lacking and len(lacking) < PAGE:
            room = PAGE - len(lacking)
            after = range(wish.stop, min(self.rowCount(), wish.stop + room))
            before = range(max(0, wish.start - room), wish.start)
            lacking += self._lacking(after if self._ahead > 0 else before)
        keys = list(self.keys(lacking))
        if not keys and self._aside:
            busy = self._on_their_way()
            keys = [key for key in self._aside if key not in self._loaded and key not in busy][-PAGE:]
            self._aside.clear()
        return sorted(keys)

    def _lacking(self, rows: range) -> list[int]:
        busy, sign, ranks = self._on_their_way(), self._sign, self._ranks
        loaded, jobs = self._loaded, self._jobs
        return [row for row in rows if (key := sign * ranks[row]) not in loaded and key not in jobs and key not in busy]

    def _on_their_way(self) -> set[int]:
        return {key for read in self._reads for key in read.keys}

    def _start(self, keys: list[int]) -> None:
        library, read = self._library, _Read(frozenset(keys))
        self._reads.append(read)

        def work() -> Page:
            with library.stoppable(read.stop):
                return read_page(library, keys)

        def arrived(page: Page) -> None:
            if read in self._reads:
                self._reads.remove(read)
                self._take_page(page, read.keys)
                self._read_on()

        def refused(error: StudioError) -> None:
            if read in self._reads:
                self._reads.remove(read)
            self.failed.emit(error)

        self._tasks.run(work, arrived, refused, stop=read.stop.stop)

    def _drop_reads(self) -> None:
        """Give up the pages on their way: the rows are others now."""
        for read in self._reads:
            read.stop.stop()
        self._reads.clear()
        self._aside.clear()
        self._wish = range(0)

    def _take_page(self, page: Page, asked: Iterable[int]) -> None:
        """Show results that were read; what was told of one while it was read is newer."""
        read: list[tuple[int, Tile]] = []
        changed: list[tuple[int, Tile]] = []
        for result in page.results:
            row = self.row_of_key(result.id)
            if row >= 0:
                now = self._told.get(result.id) or self.latest(result)
                tile = self._tile_of(now, missing=result.id in page.missing, aspect=self._aspects[row])
                (read if self.is_pending(row) else changed).append((row, tile))
        self.fill(read)
        self.swap_all(changed)
        there = {result.id for result in page.results}
        void = [row for key in asked if key not in there and (row := self.row_of_key(key)) >= 0]
        if void:
            # They are in the library no more; whoever deleted them has not told.
            self.take_all(void)

    def _tile_of(self, generation: Generation, *, missing: bool = False, aspect: float | None = None) -> Tile:
        raise NotImplementedError
