"""Restoring: brings back files of results that are missing here, in tasks, one result once at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class RecoveryDoor:
    """What the studio does for it; both block, and return where the file is now."""

    fetch: Callable[[Generation], Path]
    put_back: Callable[[Path, Generation], Path]


class Restoring(QObject):
    """Files on their way back.

    Signals:
        restored(object): a Generation whose file is here again.
        failed(object): the StudioError that says why one is not.
    """

    restored = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, door: RecoveryDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._door = door
        self._under_way: set[str] = set()

    def from_bucket(self, generation: Generation) -> None:
        """Fetch a result's file from its copy in the bucket."""
        door = self._door
        self._run(generation, lambda: door.fetch(generation))

    def from_file(self, generation: Generation, source: Path) -> None:
        """Take the file that somebody has moved back to where it belongs."""
        door = self._door
        self._run(generation, lambda: door.put_back(source, generation))

    def _run(self, generation: Generation, work: Callable[[], Path]) -> None:
        if generation.name in self._under_way:
            return
        self._under_way.add(generation.name)

        def came(_: Path) -> None:
            self._under_way.discard(generation.name)
            self.restored.emit(generation)

        def refused(error: StudioError) -> None:
            self._under_way.discard(generation.name)
            self.failed.emit(error)

        self._tasks.run(work, came, refused)
