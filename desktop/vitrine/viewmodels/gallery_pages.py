"""GalleryPages: the gallery's rows read page by page, as a filter asks; every query runs in a task."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.gallery_page import BIG_PAGE, PAGE, Page, read_page
from vitrine.viewmodels.gallery_rows import NO_INDEX, GalleryRows, Index
from vitrine.viewmodels.matching import passes
from vitrine.viewmodels.tile import Tile
from vitrine.workers.task_worker import Tasks


class GalleryPages(GalleryRows):
    """Reads what passes a filter. What a result's tile is, the Gallery says.

    Signals:
        loaded(): the first page of the filter has arrived.
        completed(): everything that passes the filter is here.
        figures_changed(): a section's figures or the totals are different.
        failed(object): the StudioError of something that could not be read.
    """

    loaded = Signal()
    completed = Signal()
    figures_changed = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._filter = ResultFilter()
        self._ticket = 0
        self._busy = False
        self._more = False
        self._all_wanted = False
        self._before: int | None = None
        self._tail: tuple[datetime.date, int, float | None, bool] | None = None
        self._estimates: dict[int, float] = {}
        self._counts = (0, 0)
        self._days: dict[datetime.date, int] | None = None
        self._recent: dict[int, Generation] = {}
        self.latest: Callable[[Generation], Generation] = lambda generation: generation
        """What a result read from the library is with the changes that are on their way there."""
        self.gone: Callable[[Generation], bool] = lambda _generation: False
        """Whether a result is being deleted for good."""
        self.job_tiles: Iterable[Tile] = ()
        """The tiles of open jobs that pass the filter; read when the rows are made anew."""

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
        """Return whether the rows of the filter are still on their way."""
        return self._busy

    def set_filter(self, wanted: ResultFilter) -> None:
        """Show what passes ``wanted``; answers to older filters are dropped when they arrive."""
        self._filter = wanted
        self.reload()

    def reload(self) -> None:
        """Read the rows anew; the old ones stay until the new ones are here."""
        self._ticket += 1
        self._more = self._all_wanted = False
        if not self._busy:
            self._load(None)

    def canFetchMore(self, parent: Index = NO_INDEX) -> bool:
        """Return whether there are further results that are not here yet."""
        return not parent.isValid() and self._more and not self._busy

    def fetchMore(self, parent: Index = NO_INDEX) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._load(self._before)

    def look_at(self, first: int, last: int) -> None:
        """Take note that the rows ``first`` <= row < ``last`` are, or soon will be, in view: what they lack is read."""
        if last >= self.rowCount():
            self.fetchMore()

    def fetch_all(self) -> bool:
        """Ask for everything that passes the filter; ``completed`` follows. Return False when it is here already."""
        if not self._more and not self._busy:
            return False
        self._all_wanted = True
        self.fetchMore()
        return True

    def _load(self, before: int | None) -> None:
        self._busy = True
        self._recent = {}
        ticket, library, wanted = self._ticket, self._library, self._filter
        limit = BIG_PAGE if self._all_wanted else PAGE

        def arrived(page: Page) -> None:
            self._on_page(ticket, before, page)

        def refused(error: StudioError) -> None:
            self._busy = self._all_wanted = False
            self.failed.emit(error)
            if ticket != self._ticket:
                self._load(None)

        self._tasks.run(lambda: read_page(library, wanted, before, limit), arrived, refused)

    def _on_page(self, ticket: int, before: int | None, page: Page) -> None:
        self._busy = False
        if ticket != self._ticket:
            self._load(None)
            return
        self._more, self._tail = page.more, page.tail
        self._estimates.update(page.estimates)
        if page.results:
            self._before = page.results[-1].id
        # What was saved while the page was being read may not be in it.
        newer = {id: g for id, g in self._recent.items() if passes(self._filter, g)}
        results = [self.latest(g) for g in ({g.id: g for g in page.results} | newer).values()]
        tiles = [self._tile_of(g, missing=g.id in page.missing) for g in results if self._belongs(g)]
        if before is None:
            self._counts = page.counts or (0, 0)
            self._days = page.days
            self.start_over([*tiles, *self.job_tiles], oldest_first=self._filter.sort is Sort.OLDEST)
            self.loaded.emit()
        else:
            if self._days is not None:
                self._days |= page.days or {}
            self.merge([tile for tile in tiles if self.row_of(tile.key, tile.order) < 0])
        self.figures_changed.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Fetch the rest where everything is wanted."""
        if self._all_wanted and self._more:
            self._load(self._before)
        elif self._all_wanted:
            self._all_wanted = False
            self.completed.emit()

    def _belongs(self, generation: Generation) -> bool:
        """Return whether a result that was just read is to be shown, with what is on its way to the library."""
        in_trash = generation.trashed_at is not None
        return generation.file is not None and in_trash is self._filter.trashed and not self.gone(generation)

    def _is_within(self, generation: Generation) -> bool:
        """Return whether a result's place is among the rows that are here, and not on a page to come."""
        if not self._more or self._before is None:
            return not self._busy
        ahead = generation.id > self._before
        return ahead if self._filter.sort is Sort.NEWEST else not ahead

    def _tile_of(self, generation: Generation, *, missing: bool = False) -> Tile:
        raise NotImplementedError
