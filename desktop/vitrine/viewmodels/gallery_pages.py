"""GalleryPages: the order that a filter asks for, read in growing chunks; a newer wish drops the older one at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.library.stopping import Stop
from vitrine.viewmodels.gallery_looks import GalleryLooks
from vitrine.viewmodels.gallery_page import CHUNKS, FIRST, Anew, Chunk, read_anew, read_first, read_more, sign_of
from vitrine.viewmodels.matching import passes
from vitrine.viewmodels.runs import Run
from vitrine.viewmodels.tile import Tile
from vitrine.workers.task_worker import Tasks


@dataclass(slots=True, eq=False)
class _Reading:
    """An order on its way: how many chunks came, and the rank up to which it is here (None: nothing is yet)."""

    wanted: ResultFilter
    stop: Stop = field(default_factory=Stop)
    chunks: int = 0
    reached: int | None = None
    anew: bool = False


class GalleryPages(GalleryLooks):
    """Reads what passes a filter. What a result's tile is, the Gallery says.

    Signals (besides those of GalleryLooks):
        loaded(): the beginning of the filter's order has arrived, or the same was read again.
        completed(): everything that passes the filter is here.
        figures_changed(): a section's figures or the totals are different.
    """

    loaded = Signal()
    completed = Signal()
    figures_changed = Signal()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(library, tasks, parent)
        self._filter = ResultFilter()
        self._shown: ResultFilter | None = None
        self._reading: _Reading | None = None
        self._again = False
        self._broken: _Reading | None = None
        self._counts = (0, 0)
        self._strayed: dict[int, bool | None] = {}
        self.job_tiles: Iterable[Tile] = ()
        """The tiles of open jobs that pass the filter; read when the rows are made anew."""
        self.is_writing: Callable[[], bool] = lambda: False
        """Whether changes that are shown already are still on their way to the library."""

    @property
    def counts(self) -> tuple[int, int]:
        """Return how many results pass the filter, and how many there are in all."""
        return self._counts

    @property
    def filter(self) -> ResultFilter:
        """Return the filter in use."""
        return self._filter

    @property
    def loading(self) -> bool:
        """Return whether a part of the filter's order is still on its way."""
        return self._reading is not None and not self._reading.stop.stopped

    @property
    def complete(self) -> bool:
        """Return whether everything that passes the filter is here; ``completed`` tells when it is."""
        return self._shown == self._filter and self._broken is None and (self._reading is None or self._reading.anew)

    # ---- asking ----

    def set_filter(self, wanted: ResultFilter) -> None:
        """Show what passes ``wanted``; older questions are given up, and their answers dropped."""
        self._filter = wanted
        self.reload()

    def reload(self) -> None:
        """Read the order anew; what is here stays until it is known what is different."""
        reading = self._reading
        if reading is not None and reading.anew and reading.wanted == self._filter and not reading.stop.stopped:
            self._again = True  # a question that is asked often must be answered some day
            return
        again = self.complete
        if self._reading is not None:
            self._reading.stop.stop()
        self._again, self._broken = False, None
        if not self.is_writing():
            # From here on the library knows it; what is deleted for good stays out whatever it says.
            self._strayed = {key: state for key, state in self._strayed.items() if state is None}
        self._reading = _Reading(self._filter, anew=again)
        if again:
            self._ask_anew(self._reading)
        else:
            self._ask_first(self._reading)

    def look_at(self, first: int, last: int) -> None:
        """Read what these rows lack; at the end of an order that broke off, go on with it."""
        if self._broken is not None and last >= self.rowCount():
            reading = self._reading = replace(self._broken, stop=Stop())
            self._broken = None
            self._ask_more(reading)
        super().look_at(first, last)

    def _ask_first(self, reading: _Reading) -> None:
        library, wanted, stop = self._library, reading.wanted, reading.stop
        self._run(reading, lambda: read_first(library, wanted, stop), lambda chunk: self._on_chunk(reading, chunk))

    def _ask_more(self, reading: _Reading) -> None:
        assert reading.reached is not None
        library, wanted, stop = self._library, reading.wanted, reading.stop
        after = sign_of(wanted) * reading.reached
        limit = CHUNKS[min(reading.chunks, len(CHUNKS)) - 1]
        first = reading.chunks == 1
        self._run(
            reading,
            lambda: read_more(library, wanted, after, limit, stop, counting=first and not _is_plain(wanted)),
            lambda chunk: self._on_chunk(reading, chunk),
        )

    def _ask_anew(self, reading: _Reading) -> None:
        library, wanted, stop = self._library, reading.wanted, reading.stop
        old = self._ranks[:]
        for key in sorted(self._jobs, key=lambda key: self._sign * key, reverse=True):
            del old[bisect_left(old, self._sign * key)]
        keys = sorted(self._loaded.latest(FIRST))
        self._run(
            reading,
            lambda: read_anew(library, wanted, old, keys, stop),
            lambda found: self._on_anew(reading, found, keys),
        )

    def _run(self, reading: _Reading, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def refused(error: StudioError) -> None:
            if reading is self._reading:
                self._reading = None
                self._broken = reading if reading.reached is not None else None
                self.failed.emit(error)
                self._reload_again()

        self._tasks.run(work, then, refused, stop=reading.stop.stop)

    # ---- answers ----

    def _on_chunk(self, reading: _Reading, chunk: Chunk) -> None:
        if reading is not self._reading or reading.stop.stopped:
            return
        sign, edge = sign_of(reading.wanted), chunk.run.ranks[-1] if chunk.more else None
        run, tiles = self._with_what_was_told(chunk.run, sign, reading.reached, edge)
        first = reading.chunks == 0
        reading.chunks, reading.reached = reading.chunks + 1, edge
        if first:
            self._begin(reading, chunk, run, tiles)
        else:
            for tile in tiles:
                self._keep(tile)
            self.add(run)
        if chunk.passing is not None:
            self._counts = (chunk.passing, self._counts[1])
        if chunk.more:
            self._ask_more(reading)
        else:
            self._reading = None
            self._counts = (len(self._ranks) - len(self._jobs), self._counts[1])
        if first:
            self.loaded.emit()
        self.figures_changed.emit()
        if not chunk.more:
            self._settle_down()
            self.completed.emit()

    def _begin(self, reading: _Reading, chunk: Chunk, run: Run, tiles: list[Tile]) -> None:
        """Swap in the beginning of another order, with its rows."""
        self._drop_reads()
        self._shown = reading.wanted
        self._counts = (len(run), chunk.everything or 0)
        read = (self._tile_of(self.latest(g), missing=g.id in chunk.page.missing) for g in chunk.page.results)
        sign = sign_of(reading.wanted)
        self.start_over(run, [*(tile for tile in read if run.has(sign * tile.id)), *tiles], oldest_first=sign > 0)

    def _on_anew(self, reading: _Reading, found: Anew, keys: list[int]) -> None:
        if reading is not self._reading or reading.stop.stopped:
            return
        self._reading = None
        self._loaded.keep_only(keys)
        rows = [row for rank in found.gone if (row := self.row_of_key(self._sign * rank)) >= 0]
        self.take_all(row for row in rows if self.key(row) not in self._told)
        there = [at for at, rank in enumerate(found.came.ranks) if self.row_of_key(self._sign * rank) < 0]
        run, tiles = self._with_what_was_told(found.came.picked(there), self._sign, None, None)
        for tile in tiles:
            self._keep(tile)
        self.add(run)
        self._take_page(found.page, keys)
        self._counts = (len(self._ranks) - len(self._jobs), found.everything)
        self.loaded.emit()
        self.figures_changed.emit()
        self._settle_down()
        self._read_on()
        self._reload_again()

    def _reload_again(self) -> None:
        if self._again:
            self._again = False
            self.reload()

    def _with_what_was_told(self, run: Run, sign: int, after: int | None, until: int | None) -> tuple[Run, list[Tile]]:
        """Return a part of the order with what is known besides the library, and the tiles of that.

        Job tiles and results that were told while it was read come in where they lie in it; what has left meanwhile
        goes out.
        """
        out = [at for at, rank in enumerate(run.ranks) if self._has_strayed(sign * rank)] if self._strayed else []
        if out:
            kept = set(out)
            run = run.picked([at for at in range(len(run)) if at not in kept])
        told = [self._tile_of(now) for now in self._told.values() if self._belongs(now)]
        tiles = [
            tile
            for tile in (*self.job_tiles, *told)
            if (after is None or sign * tile.id > after) and (until is None or sign * tile.id <= until)
        ]
        new = {
            sign * tile.id: tile.aspect
            for tile in tiles
            if not run.has(sign * tile.id) and (self._shown != self._filter or self.row_of_key(tile.id) < 0)
        }
        if new:
            run = Run.of([*zip(run.ranks, run.aspects, strict=True), *new.items()])
        return run, tiles

    def _has_strayed(self, key: int) -> bool:
        """Return whether a result has left what is shown, though the library may not know it yet."""
        state = self._strayed.get(key, self._filter.trashed)
        return state is not self._filter.trashed

    def _belongs(self, generation: Generation) -> bool:
        return generation.file is not None and not self.gone(generation) and passes(self._filter, generation)

    def _tell(self, generation: Generation) -> None:
        """Keep what became of a result while something is being read: the answer may be older."""
        if self._reading is not None or self._reads:
            self._told[generation.id] = generation

    def _settle_down(self) -> None:
        """Forget what was told in the meantime, once nothing is on its way."""
        if self._reading is None and not self._reads:
            self._told.clear()

    def _is_within(self, key: int) -> bool:
        """Return whether a key's place is among the rows that are here, and not in a part to come."""
        reading = self._reading or self._broken
        if reading is None or reading.anew:
            return True
        return reading.reached is not None and self._sign * key <= reading.reached


def _is_plain(wanted: ResultFilter) -> bool:
    return wanted == ResultFilter(sort=wanted.sort)
