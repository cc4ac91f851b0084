"""Sessions of ``requests`` in store: each is used by one thread at a time, and its connections by the next one."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Generator
from typing import TYPE_CHECKING

from vitrine import __version__

if TYPE_CHECKING:
    import requests


class SessionRack:
    """Hands out sessions. Jobs have threads of their own, so a session per thread would never be used twice."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: list[requests.Session] = []
        self._closed = False

    @contextlib.contextmanager
    def one(self) -> Generator[requests.Session]:
        """Give a session for the time of one exchange."""
        with self._lock:
            session = self._idle.pop() if self._idle else None
        session = session or _new_session()
        try:
            yield session
        finally:
            with self._lock:
                keep = not self._closed
                if keep:
                    self._idle.append(session)
            if not keep:
                session.close()

    def close(self) -> None:
        """Close the idle sessions, and each other one when it comes back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for session in idle:
            session.close()


def _new_session() -> requests.Session:
    from http.cookiejar import DefaultCookiePolicy

    import requests

    session = requests.Session()
    session.headers.update({"User-Agent": f"Vitrine/{__version__}", "Accept": "application/json"})
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return session
