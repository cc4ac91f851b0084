"""What links to the folder share between processes and runs: signing key, port, latest end, what was stopped."""

from __future__ import annotations

import json
import logging
import os
import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from vitrine.errors import AlreadyRunning, FolderNotWritable, StorageUnavailable
from vitrine.lock import InstanceLock

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 10.0
"""How long another process may hold the state; it needs a moment, and a probe at most."""


@dataclass(slots=True)
class LinkState:
    """What is kept. ``stopped`` are tokens whose links were stopped, with the end those links have by themselves."""

    secret: bytes = field(repr=False)
    port: int = 0
    until: float = 0.0
    stopped: dict[str, float] = field(default_factory=dict, repr=False)


class LinkStateFile:
    """The file (mode 0600). It is no credential of any service, but opens the folder: nothing of it is logged."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = (0, 0)
        self._stopped: frozenset[str] = frozenset()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes from changing the state meanwhile; raise StorageUnavailable when that cannot be."""
        lock = InstanceLock(self._path.with_suffix(".lock"))
        end = time.monotonic() + _PATIENCE_SECONDS
        while True:
            try:
                lock.acquire()
                break
            except FolderNotWritable as error:
                raise cannot_share(error.message) from error
            except AlreadyRunning as error:
                if time.monotonic() > end:
                    raise cannot_share("another process keeps links.json busy") from error
                time.sleep(0.02)
        try:
            yield
        finally:
            lock.release()

    def load(self) -> LinkState:
        """Return what is kept; a fresh state, with a new signing key, when there is nothing sound."""
        try:
            raw = json.loads(self._path.read_text("utf-8"))
            secret = bytes.fromhex(raw["secret"])
            if len(secret) < 32:
                raise ValueError("signing key too short")
            stopped = {str(token): float(end) for token, end in raw.get("stopped", {}).items()}
            return LinkState(secret, int(raw["port"]), float(raw["until"]), stopped)
        except FileNotFoundError:
            return LinkState(secrets.token_bytes(32))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            # Earlier links stop working, which is the safe side. Nothing of the file goes to the log.
            _log.info("the link server's state cannot be read; starting afresh")
            return LinkState(secrets.token_bytes(32))

    def save(self, state: LinkState) -> None:
        """Write the state at once or not at all; raise StorageUnavailable when the disk refuses."""
        text = json.dumps(
            {"secret": state.secret.hex(), "port": state.port, "until": state.until, "stopped": state.stopped}
        )
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".links-")  # mode 0600
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(name, self._path)
        except OSError as error:
            raise cannot_share(str(error.strerror)) from error

    def stopped(self) -> frozenset[str]:
        """Return the tokens that were stopped, here or by another process; reads the file when it has changed."""
        try:
            found = self._path.stat()
        except OSError:
            return self._stopped
        seen = (found.st_mtime_ns, found.st_ino)
        if seen != self._seen:
            self._stopped, self._seen = frozenset(self.load().stopped), seen
        return self._stopped


def cannot_share(details: str) -> StorageUnavailable:
    """Return the error of a link that this computer did not let be made."""
    return StorageUnavailable(
        "No link made",
        "This computer did not let Vitrine serve the file. The file itself is safe.",
        "Export the file instead, or connect a bucket to share from there.",
        details=details,
    )
