"""Job: one request sent to a provider, with the facts that prove how far it came."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from enum import StrEnum

from vitrine.domain.request import GenerationRequest
from vitrine.errors import Failure


class JobState(StrEnum):
    """The state names the next step; the normal run and the recovery are the same loop.

    Not an ``IntFlag``: states exclude each other.
    """

    QUEUED = "queued"
    SUBMITTING = "submitting"
    RUNNING = "running"
    DOWNLOADING = "downloading"
    STORING = "storing"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNCONFIRMED = "unconfirmed"

    @property
    def terminal(self) -> bool:
        """Return whether nothing more happens by itself."""
        return self in TERMINAL


TERMINAL = frozenset({JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.UNCONFIRMED})

TRANSITIONS: dict[JobState, frozenset[JobState]] = {
    # Cancelled before anything was sent, or refused without being sent.
    JobState.QUEUED: frozenset({JobState.SUBMITTING, JobState.CANCELLED, JobState.FAILED}),
    # Back to QUEUED only when it is certain that nothing arrived at the service.
    JobState.SUBMITTING: frozenset(
        {JobState.RUNNING, JobState.QUEUED, JobState.FAILED, JobState.UNCONFIRMED, JobState.CANCELLED}
    ),
    JobState.RUNNING: frozenset({JobState.DOWNLOADING, JobState.FAILED, JobState.CANCELLED}),
    JobState.DOWNLOADING: frozenset({JobState.STORING, JobState.FAILED}),
    JobState.STORING: frozenset({JobState.DONE}),
    JobState.DONE: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.CANCELLED: frozenset(),
    # The person decides: look again, send again (may be charged twice), or discard.
    JobState.UNCONFIRMED: frozenset({JobState.SUBMITTING, JobState.QUEUED, JobState.CANCELLED}),
}


@dataclass(frozen=True, slots=True)
class Job:
    """One request and its facts.

    ``id`` is a ULID (time-ordered, unguessable). All times are Unix seconds. ``remote_id``, ``poll_url`` and
    ``cancel_url`` are the provider's handle. ``error`` on a state that is not terminal means the job is *held*:
    nothing is lost, and carrying it again goes on where it stopped. ``run_seconds`` is the time the provider
    bills, ``cost`` in US dollars, both None when unknown. ``expires_at`` is when the provider deletes the result.
    ``number`` rises with the order of asking, also within one batch; the ids of its results begin with it.
    ``place`` is where it stands among those that wait: its number, until somebody moves it.
    """

    id: str
    request: GenerationRequest
    state: JobState
    created_at: float
    submitted_at: float | None = None
    finished_at: float | None = None
    remote_id: str = ""
    poll_url: str = ""
    cancel_url: str = ""
    cancel_requested: bool = False
    expires_at: float | None = None
    run_seconds: float | None = None
    cost: float | None = None
    error: Failure | None = None
    retry_of: str = ""
    dismissed: bool = False
    number: int = 0
    place: float = 0.0

    @property
    def held(self) -> bool:
        """Return whether the job stopped on an error that carrying it again may get past."""
        return self.error is not None and not self.state.terminal


class Stage(StrEnum):
    """What a live tile says is going on."""

    WAITING = "waiting"
    STARTING = "starting"
    GENERATING = "generating"
    DOWNLOADING = "downloading"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class JobProgress:
    """A moment of a running job. ``fraction`` is 0..1 or None: only what somebody reported is shown.

    ``done`` and ``total`` are bytes while downloading or saving (``total`` 0 when not said). ``note`` is what
    the job waits for, in words ("Next try in 20 s"), and is empty otherwise. ``position`` is the output meant.
    ``trouble`` is the code of the error it waits out and ``next_try`` when it goes on (Unix seconds), if it does.
    """

    job_id: str
    stage: Stage
    fraction: float | None = None
    done: int = 0
    total: int = 0
    note: str = ""
    position: int = 0
    trouble: str = ""
    next_try: float | None = None


_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def new_job_id() -> str:
    """Return a ULID in lower case: 48 bits of milliseconds, then 80 random bits, 26 characters of base 32."""
    number = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    return "".join(_CROCKFORD[(number >> shift) & 31] for shift in range(125, -1, -5))
