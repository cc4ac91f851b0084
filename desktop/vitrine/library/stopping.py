"""Stop: ends a question to the library from another thread, because nobody wants the answer any more."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from vitrine.errors import Interrupted


class Stop:
    """Given along with a question; whoever asked may `stop` it, at any time and from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self.stopped = False
        """Whether nobody wants the answer any more."""

    def stop(self) -> None:
        """Give the question up: what SQLite does for it ends at once."""
        with self._lock:
            self.stopped = True
            if self._connection is not None:
                self._connection.interrupt()

    def check(self) -> None:
        """Raise Interrupted when the question was given up."""
        if self.stopped:
            raise Interrupted

    @contextmanager
    def watching(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Let ``stop`` reach what this connection does in the block; raise Interrupted when it did."""
        with self._lock:
            self.check()
            self._connection = connection
        try:
            yield
        except Exception:
            self.check()
            raise
        finally:
            with self._lock:
                self._connection = None
