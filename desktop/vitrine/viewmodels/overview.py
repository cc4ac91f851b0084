"""Overview: the figures at the window's edges: how many results, what was spent today, where results are kept."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from vitrine.domain.filter import Counts, Stored
from vitrine.library.library import Library
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class Place:
    """Where results are kept: the folder, as people write it too, and the bucket's name (empty: no bucket)."""

    path: Path
    folder: str
    bucket: str = ""


class Overview(QObject):
    """Counts and sums, read in a worker; many changes at once are read once.

    Signals:
        counts_changed(object): the Counts of the library.
        spent_changed(object): US dollars spent today, known or estimated.
        place_changed(object): the Place where results are kept.
        stored_changed(object): the Stored of the bucket.
        day_changed(): it is another day than before; what says "today" means another one.
    """

    counts_changed = Signal(object)
    spent_changed = Signal(object)
    place_changed = Signal(object)
    stored_changed = Signal(object)
    day_changed = Signal()

    def __init__(self, library: Library, tasks: Tasks, place: Callable[[], Place]) -> None:
        super().__init__()
        self._library = library
        self._tasks = tasks
        self._place = place
        self._reading = False
        self._again = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(50)
        self._soon.timeout.connect(self._read)
        self._day = datetime.date.today()
        self._midnight = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._midnight.timeout.connect(self.look_at_the_day)

    @property
    def place(self) -> Place:
        """Return where results are kept now."""
        return self._place()

    def refresh(self, *_: object) -> None:
        """Read the figures again shortly; any signal may be connected to this."""
        self._soon.start()

    def look_at_the_day(self) -> None:
        """Tell and read everything again when midnight has passed: a sleeping computer's timers come late."""
        today = datetime.date.today()
        if today != self._day:
            self._day = today
            self.day_changed.emit()
            self.refresh()
        tomorrow = datetime.datetime.combine(today + datetime.timedelta(days=1), datetime.time())
        self._midnight.start(int((tomorrow - datetime.datetime.now()).total_seconds() * 1000) + 2000)

    def refresh_place(self) -> None:
        """Tell where results are kept, after a setting has changed."""
        self.place_changed.emit(self._place())

    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._tasks.run(self._figures, self._tell, lambda _: self._done())

    def _figures(self) -> tuple[Counts, float, Stored]:
        midnight = time.mktime((*time.localtime()[:3], 0, 0, 0, 0, 0, -1))
        results = self._library.results
        bucket = self._place().bucket
        stored = results.stored_in(f"s3:{bucket}") if bucket else Stored()
        return results.counts(), self._library.jobs.spent_since(midnight), stored

    def _tell(self, figures: tuple[Counts, float, Stored]) -> None:
        self.counts_changed.emit(figures[0])
        self.spent_changed.emit(figures[1])
        self.stored_changed.emit(figures[2])
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._soon.start()
