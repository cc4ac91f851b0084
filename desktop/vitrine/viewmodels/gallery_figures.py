"""GalleryFigures: what the days' headers say besides their counts, read in a worker when a header is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vitrine.domain.filter import ResultFilter
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.library.stopping import Stop
from vitrine.viewmodels.gallery_page import narrowed, place_of
from vitrine.viewmodels.sections import Section, keys_of
from vitrine.workers.task_worker import Tasks

_Mark = tuple[int, int, int]
"""A section's stamp, how often its figures were renewed, and how often all were."""

MOST_ASKED = 2
MOST_WAITING = 24
"""Days that wait for their figures; of those scrolled past the oldest are not asked about any more."""


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A day's US dollars (None: not known), whether some are estimated, and how many results it has unfiltered."""

    dollars: float | None = None
    guessed: bool = False
    of: int | None = None


class GalleryFigures:
    """Keeps the figures of days that were seen; ``changed`` is called when some have come."""

    def __init__(self, library: Library, tasks: Tasks, changed: Callable[[], None]) -> None:
        self._library = library
        self._tasks = tasks
        self._changed = changed
        self._wanted = ResultFilter()
        self._known: dict[object, tuple[_Mark, DayFigures]] = {}
        self._waiting: dict[object, tuple[Section, _Mark]] = {}
        self._asked: set[object] = set()
        self._versions: dict[object, int] = {}
        self._version = 0
        self._age = 0

    def follow(self, wanted: ResultFilter) -> None:
        """Take note of what is shown now: for another filter nothing is known yet."""
        self.renew()
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._age += 1
        self._known.clear()
        self._waiting.clear()
        self._versions.clear()

    def renew(self, section: Section | None = None) -> None:
        """Ask again when they are looked at, about one day or all: what was known is shown until then."""
        if section is None:
            self._version += 1
        else:
            self._versions[section.key] = self._versions.get(section.key, 0) + 1

    def of(self, section: Section) -> DayFigures | None:
        """Return what is known of a day, None for nothing yet; what has changed is asked for."""
        mark = (section.stamp, self._versions.get(section.key, 0), self._version)
        kept, figures = self._known.get(section.key, (None, None))
        if kept != mark and section.key not in self._asked:
            self._waiting.pop(section.key, None)
            self._waiting[section.key] = (section, mark)
            while len(self._waiting) > MOST_WAITING:
                del self._waiting[next(iter(self._waiting))]
            self._ask_on()
        return figures

    def _ask_on(self) -> None:
        while self._waiting and len(self._asked) < MOST_ASKED:
            key, (section, mark) = self._waiting.popitem()
            self._asked.add(key)
            self._ask(section, mark)

    def _ask(self, section: Section, mark: _Mark) -> None:
        library, wanted, age, stop = self._library, self._wanted, self._age, Stop()
        low, high = keys_of(section.day)

        def work() -> DayFigures:
            with library.stoppable(stop):
                _, dollars, guessed = library.results.priced_between(wanted, low, high)
                of = library.results.count_between(place_of(wanted), low, high) if narrowed(wanted) else None
            return DayFigures(dollars, guessed, of)

        def known(figures: DayFigures) -> None:
            self._asked.discard(section.key)
            if age == self._age:
                self._known[section.key] = (mark, figures)
            # Where it changed meanwhile, whoever looks again asks again.
            self._changed()
            self._ask_on()

        def refused(_: StudioError) -> None:
            # The day goes without; whoever reads rows tells what is wrong with the library.
            known(DayFigures())

        self._tasks.run(work, known, refused, stop=stop.stop)
