"""Favourites: stars that show at once and reach the library one write after the other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.workers.task_worker import Tasks


class Favourites(QObject):
    """What is starred but not yet written.

    Signals:
        shown(object): a Generation as it is to be shown now.
        written(object): Generations whose star is in the library.
        failed(object): the StudioError of a write; the stars were taken back.
    """

    shown = Signal(object)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._waiting: dict[int, Generation] = {}
        self._in_flight: dict[int, Generation] = {}

    def wish(self, generations: Iterable[Generation], *, starred: bool) -> None:
        """Star or unstar results."""
        for generation in generations:
            changed = dataclasses.replace(generation, starred=starred)
            self._waiting[generation.id] = changed
            self.shown.emit(changed)
        self._write()

    def latest(self, generation: Generation) -> Generation:
        """Return a result as read from the library with the star that is on its way there."""
        wished = self._waiting.get(generation.id) or self._in_flight.get(generation.id)
        return generation if wished is None else dataclasses.replace(generation, starred=wished.starred)

    def _write(self) -> None:
        # One write at a time: two threads could commit in the wrong order.
        if self._in_flight or not self._waiting:
            return
        self._in_flight, self._waiting = self._waiting, {}
        batch = list(self._in_flight.values())
        results = self._library.results

        def write() -> None:
            for starred in (True, False):
                ids = [generation.id for generation in batch if generation.starred is starred]
                if ids:
                    results.set_starred(ids, starred)

        def wrote(_: object) -> None:
            self._in_flight = {}
            self.written.emit(batch)
            self._write()

        self._tasks.run(write, wrote, lambda error: self._take_back(batch, error))

    def _take_back(self, batch: list[Generation], error: StudioError) -> None:
        self._in_flight = {}
        for generation in batch:
            if generation.id not in self._waiting:
                self.shown.emit(dataclasses.replace(generation, starred=not generation.starred))
        self.failed.emit(error)
        self._write()
