"""The journal: every request the service got, so that a test can say "exactly one create"."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import Counter
from typing import Any

from vitrine.demo.wire import Request

_KEPT_HEADERS = ("prefer", "cancel-after", "user-agent", "content-type")


class Journal:
    """Requests in the order in which they arrived. Thread-safe. No token is kept, only whether there was one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: list[dict[str, Any]] = []
        self._counts: Counter[str] = Counter()

    def note(self, target: str, request: Request) -> None:
        """Write a request down, before it is carried out."""
        name = f"{request.method} {request.path}"
        with self._lock:
            self._counts[name] += 1
            self._requests.append(
                {
                    "target": target,
                    "method": request.method,
                    "path": request.path,
                    "query": dict(request.query),
                    "sha256": hashlib.sha256(request.body).hexdigest(),
                    "size": len(request.body),
                    "time": time.time(),
                    "count": self._counts[name],
                    "token": "authorization" in request.headers,
                    "headers": {name: request.headers[name] for name in _KEPT_HEADERS if name in request.headers},
                }
            )

    def requests(self, target: str = "") -> list[dict[str, Any]]:
        """Return the requests, or those to one target (create, get, list, output ...)."""
        with self._lock:
            return [entry for entry in self._requests if not target or entry["target"] == target]

    def counts(self) -> dict[str, int]:
        """Return how many requests there were by ``METHOD path``."""
        with self._lock:
            return dict(self._counts)

    def clear(self) -> None:
        """Begin anew."""
        with self._lock:
            self._requests.clear()
            self._counts.clear()
