"""Importing: one folder on its way into the library, and those whose import was cut off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from vitrine.domain.imported import ImportPlan, ImportRun, ImportTally
from vitrine.errors import StudioError
from vitrine.workers.task_worker import Session, Tasks


@dataclass(frozen=True, slots=True)
class ImportDoor:
    """What the studio does for it; everything blocks.

    ``carry`` takes a folder in (see `vitrine.workers.import_worker.Carry`); ``unfinished`` returns imports that have
    something left; ``stop`` notes that a person ended one, ``drop`` that nobody goes on with it, by its number.
    """

    carry: Callable[[ImportPlan, Callable[[], None], Any], ImportTally]
    unfinished: Callable[[], list[ImportRun]]
    stop: Callable[[int], None]
    drop: Callable[[int], None]


class Importing(QObject):
    """Runs one import at a time, in a thread of its own.

    Signals:
        changed(): how far it is, whether one runs, or what was cut off is new.
        arrived(object): the `vitrine.importing.Written` that is in the library now.
        finished(object): the ImportTally of an import that is over, whether it went through everything or not.
        failed(object): the StudioError that stopped it; what was imported stays.
        folder_found(object): the first folder (Path) among what ``find_folder`` was given, None when none is one.
    """

    changed = Signal()
    arrived = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    folder_found = Signal(object)

    def __init__(self, tasks: Tasks, door: ImportDoor, session: Session) -> None:
        super().__init__()
        self._tasks = tasks
        self._door = door
        self._session = session
        self._worker: Any = None
        self._stopping = False
        self.plan: ImportPlan | None = None
        """What is imported now, or was at last."""
        self.tally = ImportTally()
        """How far that is."""
        self.left: Sequence[ImportRun] = ()
        """Imports of earlier runs that have something left, the latest first."""

    @property
    def running(self) -> bool:
        """Return whether a folder is being imported."""
        return self._worker is not None

    @property
    def stopping(self) -> bool:
        """Return whether the import that runs was told to end."""
        return self._stopping

    @property
    def cut_off(self) -> ImportRun | None:
        """Return the latest import that nobody ended and that did not end by itself, None while one runs."""
        return None if self.running else next((run for run in self.left if not run.stopped), None)

    def start(self, plan: ImportPlan) -> None:
        """Import a folder; nothing happens while another one is imported."""
        if self.running:
            return
        from vitrine.workers.import_worker import ImportWorker

        self.plan, self.tally, self._stopping = plan, ImportTally(), False
        self._worker = worker = ImportWorker(plan, self._door.carry, self._session)
        worker.progressed.connect(self._on_progressed)
        worker.arrived.connect(self.arrived)
        worker.ended.connect(self._on_ended)
        worker.failed.connect(self._on_failed)
        worker.start()
        self.changed.emit()

    def cancel(self) -> None:
        """End the import that runs: what is imported stays, and it can be gone on with."""
        if self._worker is not None:
            self._stopping = True
            self._worker.stop()
            self.changed.emit()

    def go_on(self, run: ImportRun) -> None:
        """Go on with an import that was cut off or ended."""
        self.start(run.plan)

    def drop(self, run: ImportRun) -> None:
        """Leave an import as it is, for good: nobody is asked about it any more."""
        self.left = tuple(one for one in self.left if one.id != run.id)
        self.changed.emit()
        self._tasks.run(lambda: self._door.drop(run.id))

    def find_folder(self, paths: Sequence[Path]) -> None:
        """Look which of the things that were dropped is a folder; the disk is asked in a task."""
        self._tasks.run(lambda: next((path for path in paths if path.is_dir()), None), self.folder_found.emit)

    def refresh(self) -> None:
        """Look which imports have something left."""
        self._tasks.run(self._door.unfinished, self._on_left)

    def close(self, milliseconds: int = 3000) -> bool:
        """End the thread without ending the import for good: it is offered at the next start."""
        worker, self._worker = self._worker, None
        if worker is None:
            return True
        worker.progressed.disconnect()
        worker.arrived.disconnect()
        worker.stop()
        return bool(worker.wait(milliseconds))

    # ---- inside ----

    def _on_left(self, runs: list[ImportRun]) -> None:
        self.left = tuple(runs)
        self.changed.emit()

    def _on_progressed(self, tally: ImportTally) -> None:
        self.tally = tally
        self.changed.emit()

    def _on_ended(self, tally: ImportTally) -> None:
        if self._worker is None:
            return  # the window is being closed
        self.tally = tally
        self._let_go()
        if tally.stopped and tally.run:
            self._tasks.run(lambda: self._door.stop(tally.run), lambda _: self.refresh())
        else:
            self.refresh()
        self.changed.emit()
        self.finished.emit(tally)

    def _on_failed(self, error: StudioError) -> None:
        if self._worker is None:
            return
        self._let_go()
        self.refresh()
        self.changed.emit()
        self.failed.emit(error)

    def _let_go(self) -> None:
        worker, self._worker = self._worker, None
        self._stopping = False
        worker.wait()
