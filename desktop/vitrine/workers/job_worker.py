"""JobWorker: a thread that carries one job, and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import nullcontext

from PySide6.QtCore import QThread, Signal

from vitrine.domain.job import Job
from vitrine.errors import Interrupted
from vitrine.pipeline import Listener
from vitrine.workers.courtesy import step_back
from vitrine.workers.task_worker import Session

_log = logging.getLogger(__name__)

Carry = Callable[[str, Listener], Job]
"""Carries the job of this id in the calling thread and tells the listener; may raise Interrupted."""


class JobWorker(QThread):
    """Carries one job as far as it goes.

    Signals (each after its fact is committed):
        changed(object): the Job in its new state.
        progressed(object): a JobProgress.
        saved(object): a Generation whose file is on disk now.
        stored(object): a Generation that the storage has confirmed.
    """

    changed = Signal(object)
    progressed = Signal(object)
    saved = Signal(object)
    stored = Signal(object)

    def __init__(self, job: Job, carry: Carry, session: Session = nullcontext) -> None:
        super().__init__()
        self.job_id = job.id
        self.provider = job.request.provider
        self._carry = carry
        self._session = session

    def run(self) -> None:
        """Carry the job; an interruption is quiet, everything else stands in the row already."""
        step_back()
        listener = Listener(
            changed=self.changed.emit,
            progressed=self.progressed.emit,
            saved=self.saved.emit,
            stored=self.stored.emit,
        )
        try:
            with self._session():
                self._carry(self.job_id, listener)
        except Interrupted:
            _log.info("job %s stopped; it goes on next time", self.job_id)
        except Exception:
            # The row could not be written (a full disk, say): it still says the last fact, which is enough.
            _log.exception("job %s could not be carried", self.job_id)
