"""Restoring: brings back files of results that are missing here, in tasks, one result once at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class RecoveryDoor:
    """What the studio does for it; both block.

    ``fetch`` returns where the file is now; ``locate`` every result that has its file again, the one meant first.
    """

    fetch: Callable[[Generation], Path]
    locate: Callable[[Path, Generation], Sequence[Generation]]


class Restoring(QObject):
    """Files on their way back.

    Signals:
        restored(object): a Generation whose file is here again.
        found_beside(object): a list of others whose files were found with one that somebody pointed at.
        failed(object): the StudioError that says why one is not.
    """

    restored = Signal(object)
    found_beside = Signal(object)
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
        """Take the file that somebody has moved for what it is, and others that were moved along."""
        door = self._door
        self._run(generation, lambda: door.locate(source, generation))

    def _run(self, generation: Generation, work: Callable[[], Path | Sequence[Generation]]) -> None:
        if generation.name in self._under_way:
            return
        self._under_way.add(generation.name)

        def came(outcome: Path | Sequence[Generation]) -> None:
            self._under_way.discard(generation.name)
            if isinstance(outcome, Path):
                self.restored.emit(generation)
                return
            for result in outcome[:1]:
                self.restored.emit(result)
            if outcome[1:]:
                self.found_beside.emit(list(outcome[1:]))

        def refused(error: StudioError) -> None:
            self._under_way.discard(generation.name)
            self.failed.emit(error)

        self._tasks.run(work, came, refused)
