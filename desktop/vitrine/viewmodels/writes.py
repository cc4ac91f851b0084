"""Writes: changes on their way to the library, one after the other, in a worker."""

from __future__ import annotations

import logging
import threading
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from vitrine.errors import StudioError, UnexpectedError
from vitrine.workers.task_worker import Tasks

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Write:
    """A change and, once it was tried, what became of it: ``outcome``, or ``error``."""

    work: Callable[[], Any]
    then: Callable[[Any], None]
    otherwise: Callable[[StudioError], None]
    outcome: Any = None
    error: StudioError | None = None


class Writes(QObject):
    """Carries changes out in the order in which they were asked for, never two at once.

    Its worker ends when nothing is left, and closing the window waits for it: what was asked for is not lost.
    """

    _tried = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._lock = threading.Lock()
        self._waiting: deque[Write] = deque()
        self._running = False
        self._tried.connect(self._on_tried)

    def put(
        self, work: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[StudioError], None]
    ) -> None:
        """Call ``work`` when its turn comes, then ``then(outcome)`` or ``otherwise(error)`` on this thread."""
        with self._lock:
            self._waiting.append(Write(work, then, otherwise))
            if self._running:
                return
            self._running = True
        self._tasks.run(self._drain)

    def _drain(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._running = False
                    return
                write = self._waiting.popleft()
            try:
                write.outcome = write.work()
            except StudioError as error:
                write.error = error
            except Exception:
                _log.exception("unforeseen exception in a write")
                write.error = UnexpectedError(traceback.format_exc(limit=-3))
            self._tried.emit(write)

    def _on_tried(self, write: Write) -> None:
        if write.error is not None:
            write.otherwise(write.error)
        else:
            write.then(write.outcome)
