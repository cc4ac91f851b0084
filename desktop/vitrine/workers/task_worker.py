"""TaskWorker: one blocking call off the interface thread; Tasks starts them and delivers their outcome."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from vitrine.errors import Interrupted, StudioError, UnexpectedError

_log = logging.getLogger(__name__)

Session = Callable[[], AbstractContextManager[None]]
"""Opened around the work in its thread; the library's closes that thread's connection."""


class TaskWorker(QThread):
    """Carries one call to its end.

    Signals:
        succeeded(object): what the call returned.
        failed(object): the StudioError it raised; an unforeseen exception arrives as UnexpectedError.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], Any], session: Session = nullcontext) -> None:
        super().__init__()
        self._work = work
        self._session = session

    def run(self) -> None:
        """Do the work; never let an exception out of the thread."""
        try:
            with self._session():
                outcome = self._work()
        except Interrupted:
            return
        except StudioError as error:
            self.failed.emit(error)
        except Exception:
            _log.exception("unforeseen exception in a task")
            self.failed.emit(UnexpectedError(traceback.format_exc(limit=-3)))
        else:
            self.succeeded.emit(outcome)


class Tasks(QObject):
    """Runs blocking calls in threads of their own and delivers results on the interface thread.

    Keeps a reference to each worker until it is finished: a running QThread that is collected aborts the process.
    """

    def __init__(self, session: Session = nullcontext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._workers: dict[TaskWorker, Callable[[], None] | None] = {}
        self._closed = False

    def run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        otherwise: Callable[[StudioError], None] | None = None,
        *,
        stop: Callable[[], None] | None = None,
    ) -> None:
        """Call ``work`` in a thread, then ``then(result)`` or ``otherwise(error)`` on the interface thread.

        ``stop`` makes work that only reads end at once, when everything is closed; afterwards none begins.
        """
        if self._closed and stop is not None:
            return
        worker = TaskWorker(work, self._session)
        if then is not None:
            worker.succeeded.connect(then)
        worker.failed.connect(otherwise if otherwise is not None else _log_failure)
        self._workers[worker] = stop
        worker.finished.connect(self._on_finished)
        worker.start()

    def close(self, milliseconds: int = 3000) -> bool:
        """Stop what can be stopped, wait for the rest, so long in all; return whether everything ended in time."""
        deadline = QDeadlineTimer(milliseconds)
        self._closed = True
        for stop in self._workers.values():
            if stop is not None:
                stop()
        late = [worker for worker in tuple(self._workers) if not worker.wait(deadline)]
        return not late

    def _on_finished(self) -> None:
        worker = self.sender()
        assert isinstance(worker, TaskWorker)
        # "finished" is said inside the thread's last moments: it must be over before the reference goes.
        worker.wait()
        self._workers.pop(worker, None)


def _log_failure(error: StudioError) -> None:
    _log.warning("a task failed: %s", error)
