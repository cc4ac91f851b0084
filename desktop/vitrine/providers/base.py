"""What every provider can do. A provider is used from worker threads only, and blocks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import Path
from typing import Protocol

from vitrine.domain.model_spec import ModelSpec
from vitrine.domain.request import GenerationRequest


class Replay(Enum):
    """What can be known about a create whose answer was lost."""

    IDEMPOTENT = "sending again with the same key creates nothing new"
    FINDABLE = "a listing shows every job at once: absent means never created, it may be sent again"
    SEARCHABLE = "a listing may lag: found is proof, absent is not, so the person decides"
    NONE = "the provider cannot tell; the person decides"


class RemoteStatus(StrEnum):
    """What the provider says, in our words. An unknown word of theirs counts as RUNNING."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    ABORTED = "aborted"  # its deadline passed before it started: nothing is charged

    @property
    def final(self) -> bool:
        """Return whether the provider will not change it any more."""
        return self not in (RemoteStatus.QUEUED, RemoteStatus.RUNNING)


@dataclass(frozen=True, slots=True)
class RemoteHandle:
    """How to ask the provider about a job again; kept in the job's row."""

    id: str
    poll_url: str = ""
    cancel_url: str = ""


@dataclass(frozen=True, slots=True)
class RemoteJob:
    """A job as the provider reports it.

    ``outputs`` are URLs (or ``data:`` URIs) in order. ``progress`` is 0..1 and only set when the provider or its
    log reported one. ``run_seconds`` is what is billed by time. ``expires_at`` (Unix seconds) is when the outputs
    are deleted. ``error`` is the provider's own text; ``declined`` says it was refused for its content.
    ``charged`` says whether a run that failed costs money, None when the provider does not say.
    ``data_removed`` says the provider has deleted the outputs. ``logs`` is the tail of the model's own log.
    """

    handle: RemoteHandle
    status: RemoteStatus
    outputs: tuple[str, ...] = ()
    progress: float | None = None
    error: str = ""
    declined: bool = False
    data_removed: bool = False
    charged: bool | None = None
    run_seconds: float | None = None
    expires_at: float | None = None
    version: str = ""
    logs: str = ""


@dataclass(frozen=True, slots=True)
class Download:
    """An output being fetched. ``size`` in bytes, None when the server does not say; ``chunks`` can be read once."""

    chunks: Iterator[bytes]
    size: int | None
    content_type: str


@dataclass(frozen=True, slots=True)
class Account:
    """Whose key it is."""

    name: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model in the picker, before its inputs are known. ``price`` in US dollars per result, None when unknown.

    ``typical_seconds`` is how long one result took in the provider's own example, None when unknown.
    """

    provider: str
    id: str
    name: str
    description: str = ""
    makes: str = ""
    takes_image: bool = False
    price: float | None = None
    tags: tuple[str, ...] = field(default=())
    typical_seconds: float | None = None


class Provider(Protocol):
    """A service that generates.

    Every method may raise :class:`vitrine.errors.ProviderError`. Only reads are retried inside; a create is sent
    once per call. Thread-safe: one provider serves all workers.
    """

    id: str
    name: str
    replay: Replay
    poll_interval: tuple[float, float]
    """First and longest wait between polls, seconds."""

    def check(self) -> Account:
        """Return whose key this is; raise AuthenticationError when it is refused. Costs nothing."""
        ...

    def models(self, query: str = "") -> Sequence[ModelCard]:
        """Return models to choose from, best first."""
        ...

    def model(self, model_id: str) -> ModelSpec:
        """Return what a model accepts and makes; raise ModelUnavailable when there is none of that id."""
        ...

    def submit(
        self, request: GenerationRequest, inputs: Mapping[str, Sequence[Path]], sending: Callable[[], None]
    ) -> RemoteJob:
        """Create the job, once. ``inputs`` maps a field's name to the files for it.

        ``sending`` is called when everything that may be repeated (uploads of inputs) is over, right before the
        create goes out: what is raised before it means that nothing was created. What it raises ends the call.

        Raise ProviderUnavailable or UnexpectedResponse with ``sent=True`` when the outcome is unknown.
        """
        ...

    def poll(self, handle: RemoteHandle) -> RemoteJob:
        """Ask how the job is doing."""
        ...

    def cancel(self, handle: RemoteHandle) -> RemoteJob:
        """Ask the provider to stop; harmless when it is already over."""
        ...

    def find(self, request: GenerationRequest, submitted_at: float, known: Collection[str]) -> RemoteJob | None:
        """Look for the job of a create whose answer was lost, sent at ``submitted_at`` (Unix seconds).

        ``known`` are remote ids that already belong to a job. Only meaningful for FINDABLE and SEARCHABLE.
        """
        ...

    def fetch(self, url: str) -> AbstractContextManager[Download]:
        """Open an output for streaming; raise ResultExpired when it is gone.

        The key goes only to the provider's own hosts.
        """
        ...
