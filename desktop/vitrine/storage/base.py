"""What every storage can do. A storage is used from worker threads only, and blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from vitrine.domain.generation import Generation

Progress = Callable[[int], None]
"""Called with the bytes done so far; it may raise ``Interrupted`` to stop the transfer."""


@dataclass(frozen=True, slots=True)
class StoredObject:
    """A result in a storage. ``url`` names the place and carries no signature; ``sha256`` is empty when unknown."""

    key: str
    size: int
    content_type: str
    sha256: str
    url: str


@dataclass(frozen=True, slots=True)
class ShareLink:
    """A link that ends. ``expires_at`` (Unix seconds) is the true end, never later than asked for.

    ``shortened_because`` says in words why it ends earlier than asked, and is empty otherwise.
    """

    url: str
    expires_at: float
    shortened_because: str = ""


class CheckState(StrEnum):
    """How a step of the connection test went."""

    RUNNING = "running"
    PASSED = "passed"
    ADVICE = "advice"
    FAILED = "failed"
    NOT_TRIED = "not-tried"


@dataclass(frozen=True, slots=True)
class CheckStep:
    """One step of the connection test; ``milliseconds`` it took, ``message`` reason and remedy when it failed."""

    name: str
    state: CheckState
    milliseconds: int = 0
    message: str = ""


class Shares(Protocol):
    """What a storage gives to people without credentials, each link under an unguessable token of its own.

    Every method may raise :class:`vitrine.errors.StorageError`. A link is a password: nothing here is logged.
    """

    def key_of(self, token: str, name: str) -> str:
        """Return where something made for a link goes; ``name`` is plain ASCII."""
        ...

    def publish(self, key: str, token: str, name: str) -> str:
        """Return the key that a link to the object under ``key`` opens, after making the copy that it needs.

        Raise ObjectMissing when nothing is kept under ``key``.
        """
        ...

    def publish_file(self, source: Path, token: str, name: str, *, content_type: str) -> str:
        """Keep a copy of a file of this computer for a link and return its key."""
        ...

    def sign(self, key: str, token: str, ends_at: float, file_name: str, *, save: bool = False) -> ShareLink:
        """Return a link to what was published that ends at ``ends_at`` (Unix seconds) at the latest.

        With ``save`` a browser saves it instead of showing it.
        """
        ...

    def end(self, token: str, keys: Sequence[str], ends_at: float) -> None:
        """End every link with this token for good and delete its copies; safe to repeat."""
        ...


class Storage(Protocol):
    """A place that keeps results.

    Every method may raise :class:`vitrine.errors.StorageError`. Thread-safe: one storage serves all workers.
    """

    id: str
    """Stable id of this place, kept with each result (``folder``, ``s3:<bucket>``)."""
    name: str
    """What the person calls it ("~/Pictures/Vitrine", "mira-studio")."""
    shares: Shares
    """Its links that can be stopped."""

    def key_for(self, generation: Generation, extension: str) -> str:
        """Return where this result goes; always the same for the same result. ``extension`` without a dot."""
        ...

    def put(
        self,
        source: Path,
        key: str,
        *,
        content_type: str,
        sha256: str,
        generation: Generation,
        progress: Progress | None = None,
    ) -> StoredObject:
        """Keep a copy of ``source`` under ``key`` and return it verified.

        Safe to repeat: an object already there with the same size and hash is not sent again.
        """
        ...

    def head(self, key: str) -> StoredObject | None:
        """Return what is kept under ``key``, None when nothing is."""
        ...

    def open(self, key: str) -> AbstractContextManager[Iterator[bytes]]:
        """Stream the bytes kept under ``key``; raise ObjectMissing when nothing is."""
        ...

    def delete(self, key: str) -> None:
        """Remove ``key``; nothing happens when it is not there."""
        ...

    def share_link(self, key: str, expires_in: float, file_name: str) -> ShareLink:
        """Return a link that anyone can open without credentials until it ends.

        ``expires_in`` in seconds; ``file_name`` is what a browser saves it as. Raise ObjectMissing when nothing
        is kept under ``key``.
        """
        ...

    def check(self) -> Iterator[CheckStep]:
        """Test the connection step by step; each step is yielded RUNNING and then with its outcome."""
        ...


class LocalStorage(Storage, Protocol):
    """A storage whose objects are files on this computer."""

    root: Path

    def path_of(self, key: str) -> Path:
        """Return the file that ``key`` names; raise StorageError for a key that leaves the folder."""
        ...
