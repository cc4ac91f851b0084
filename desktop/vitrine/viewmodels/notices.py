"""Notices: what the desktop is told about jobs that ended while another window was in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation, MediaKind
from vitrine.domain.job import Job, JobState
from vitrine.viewmodels.job_queue import JobQueue
from vitrine.viewmodels.telling import told
from vitrine.workers.task_worker import Tasks

Notify = Callable[..., bool]
LONGEST = 120
_ENDS = (JobState.DONE, JobState.FAILED, JobState.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to the desktop; ``name`` is the result it is about, if it is about one."""

    title: str
    text: str
    failed: bool = False
    name: str = ""


class Notices(QObject):
    """Makes one message of each job, or one of all that ran together, as the setting ``notify`` says.

    Signals:
        told(object): a Notice.
    """

    told = Signal(object)

    def __init__(self, queue: JobQueue, choice: Callable[[], object], tasks: Tasks, notify: Notify) -> None:
        """``choice`` returns ``all``, ``batch``, ``failures`` or ``none``; it is asked each time.

        ``notify(title, text, urgent=...)`` shows a message on the desktop; it blocks.
        """
        super().__init__()
        self._choice = choice
        self._tasks = tasks
        self._notify = notify
        self._ended: dict[str, Job] = {}
        self._saved: dict[str, list[Generation]] = {}
        queue.saved.connect(self._on_saved)
        queue.changed.connect(self._on_changed)
        queue.activity.connect(self._on_activity)

    def send(self, notice: Notice) -> None:
        """Have the desktop show a message, where the window cannot do it by itself."""
        self._tasks.run(lambda: self._notify(notice.title, notice.text, urgent=False))

    def _on_saved(self, generation: Generation) -> None:
        self._saved.setdefault(generation.job_id, []).append(generation)

    def _on_changed(self, job: Job) -> None:
        if job.state not in _ENDS:
            if job.state is JobState.CANCELLED:
                self._saved.pop(job.id, None)
            return
        choice = self._choice()
        if choice == "all" or (choice == "failures" and job.state is not JobState.DONE):
            self.told.emit(self._about(job, self._saved.pop(job.id, [])))
        elif choice == "batch":
            self._ended[job.id] = job
        else:
            self._saved.pop(job.id, None)

    def _on_activity(self, active: int) -> None:
        if active or not self._ended:
            return
        ended, self._ended = list(self._ended.values()), {}
        saved, self._saved = self._saved, {}
        if len(ended) == 1:
            self.told.emit(self._about(ended[0], saved.get(ended[0].id, [])))
        else:
            self.told.emit(self._summary(ended, sum(len(results) for results in saved.values())))

    def _about(self, job: Job, results: list[Generation]) -> Notice:
        if job.state is JobState.UNCONFIRMED:
            title = self.tr("Lost connection")
            text = self.tr("Vitrine cannot tell whether a job was carried out. Checking costs nothing.")
            return Notice(title, text, failed=True)
        if job.state is JobState.FAILED:
            error = job.error
            title = told(error.title) if error is not None else self.tr("A job failed")
            return Notice(title, told(error.message) if error is not None else "", failed=True)
        video = job.request.type.makes is MediaKind.VIDEO
        count = len(results)
        if video:
            title = self.tr("%n video(s) are ready", "", count) if count > 1 else self.tr("A video is ready")
        else:
            title = self.tr("%n image(s) are ready", "", count) if count > 1 else self.tr("An image is ready")
        return Notice(title, _short(job.request.prompt), name=results[0].name if results else "")

    def _summary(self, ended: list[Job], results: int) -> Notice:
        failed = sum(job.state is not JobState.DONE for job in ended)
        if not results:
            return Notice(self.tr("%n job(s) failed", "", failed), self.tr("Open Vitrine to see why."), failed=True)
        text = self.tr("%n job(s) failed.", "", failed) if failed else self.tr("All jobs are done.")
        return Notice(self.tr("%n result(s) are ready", "", results), text, failed=bool(failed))


def _short(prompt: str) -> str:
    line = " ".join(prompt.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
