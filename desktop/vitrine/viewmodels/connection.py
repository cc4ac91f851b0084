"""Connection: whether this computer is on a network, by what its own requests meet; nothing is sent to find out."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from vitrine.domain.job import Job, JobProgress, JobState
from vitrine.errors import NoConnection
from vitrine.viewmodels.job_queue import JobQueue

_AWAY = NoConnection.code


class Connection(QObject):
    """Says "offline" when no service can be reached, and "online" as soon as one of them answers.

    What the system says (QNetworkInformation) decides where it says anything; else each service's last answer does:
    offline is when at least one could not be reached and none was.

    Signals:
        changed(object): whether it is offline now.
        recovered(): what could not be reached before may be reachable now: what waits may try again.
    """

    changed = Signal(object)
    recovered = Signal()

    def __init__(self, local: Collection[str] = ("demo",)) -> None:
        """``local`` are providers on this computer, which say nothing about a network."""
        super().__init__()
        self._local = frozenset(local)
        self._reached: dict[str, bool] = {}
        self._providers: dict[str, str] = {}
        self._system: bool | None = None
        self._offline = False

    @property
    def offline(self) -> bool:
        """Return whether hosted services cannot be reached."""
        return self._offline

    def follow(self, queue: JobQueue) -> None:
        """Judge by what the queue's jobs meet."""
        queue.added.connect(self.added)
        queue.changed.connect(self.job_changed)
        queue.progressed.connect(self.progressed)

    # ---- what the queue tells ----

    def added(self, jobs: list[Job]) -> None:
        """Take note of jobs, to know whose progress is whose."""
        self._providers |= {job.id: job.request.provider for job in jobs}

    def job_changed(self, job: Job) -> None:
        """Judge by a job's new state: whatever the service said, it was reached."""
        self._providers[job.id] = job.request.provider
        if job.error is not None:
            if job.error.code == _AWAY:
                self._note(job.request.provider, reached=False)
            elif job.state in (JobState.FAILED, JobState.UNCONFIRMED) or job.error.code in _ANSWERS:
                self._note(job.request.provider, reached=True)
        elif job.state in (JobState.RUNNING, JobState.DOWNLOADING, JobState.STORING, JobState.DONE):
            self._note(job.request.provider, reached=True)
        if job.state.terminal:
            self._providers.pop(job.id, None)

    def progressed(self, progress: JobProgress) -> None:
        """Judge by a moment of a running job."""
        provider = self._providers.get(progress.job_id, "")
        if progress.trouble == _AWAY:
            self._note(provider, reached=False)
        elif progress.fraction is not None and not progress.trouble:
            self._note(provider, reached=True)

    # ---- what the system tells ----

    def watch_system(self) -> None:
        """Listen to the system's own word on the network, where it has one."""
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return
        information = QNetworkInformation.instance()
        unknown = QNetworkInformation.Reachability.Unknown
        known: dict[object, bool | None] = {
            unknown: None,
            QNetworkInformation.Reachability.Disconnected: False,
            QNetworkInformation.Reachability.Local: False,
        }

        def tell(reach: object) -> None:
            self.system_says(known.get(reach, True))

        information.reachabilityChanged.connect(tell)
        tell(information.reachability())

    def system_says(self, online: bool | None) -> None:
        """Take the system's word; None when it does not know."""
        back = online is True and self._system is False
        self._system = online
        if back:
            self._reached.clear()  # what was met before says nothing any more
            self.recovered.emit()
        self._settle()

    # ---- inside ----

    def _note(self, provider: str, *, reached: bool) -> None:
        if not provider or provider in self._local:
            return
        before = self._reached.get(provider)
        self._reached[provider] = reached
        if reached and before is False:
            self.recovered.emit()
        self._settle()

    def _settle(self) -> None:
        met = self._reached.values()
        away = bool(met) and not any(met)
        offline = away if self._system is None else not self._system
        if offline != self._offline:
            self._offline = offline
            self.changed.emit(offline)


_ANSWERS = frozenset({"key-refused", "no-credit", "rate-limited", "declined", "invalid-request", "unreachable"})
"""Errors that only somebody who was reached can give."""
