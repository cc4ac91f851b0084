"""ImportWorker: a thread that takes one folder in, with the thumbnails of what it finds."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from contextlib import nullcontext

from PySide6.QtCore import QThread, Signal

from vitrine.domain.imported import ImportPlan, ImportTally
from vitrine.errors import Interrupted, StudioError, UnexpectedError
from vitrine.importing import Watcher
from vitrine.workers.courtesy import step_back
from vitrine.workers.task_worker import Session

_log = logging.getLogger(__name__)

Carry = Callable[[ImportPlan, Callable[[], None], Watcher], ImportTally]
"""Takes a folder in, in the calling thread; ``check`` may raise Interrupted."""


class ImportWorker(QThread):
    """Carries one import to its end, or until it is stopped.

    Signals:
        progressed(object): an ImportTally, some times a second.
        arrived(object): the `vitrine.importing.Written` that is in the library now.
        ended(object): the last ImportTally.
        failed(object): the StudioError that stopped it; what was imported stays.
    """

    progressed = Signal(object)
    arrived = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, plan: ImportPlan, carry: Carry, session: Session = nullcontext) -> None:
        super().__init__()
        self.plan = plan
        self._carry = carry
        self._session = session
        self._stopped = False

    def stop(self) -> None:
        """Let the import end after the files that are being read; any thread may call it."""
        self._stopped = True

    def run(self) -> None:
        """Take the folder in; never let an exception out of the thread."""
        step_back()
        try:
            with self._session():
                self.ended.emit(self._carry(self.plan, self._check, Watcher(self.progressed.emit, self.arrived.emit)))
        except Interrupted:
            self.ended.emit(ImportTally(stopped=True))
        except StudioError as error:
            self.failed.emit(error)
        except Exception:
            _log.exception("unforeseen exception in an import")
            self.failed.emit(UnexpectedError(traceback.format_exc(limit=-3)))

    def _check(self) -> None:
        if self._stopped:
            raise Interrupted
