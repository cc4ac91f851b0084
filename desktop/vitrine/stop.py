"""StopToken and the waits between tries: how blocking work sleeps, and how it is told to end."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator

from vitrine.errors import Interrupted

_LONGEST_WAIT = 60.0


class StopToken:
    """Says "stop" to every worker that shares it. Stop is not cancel: rows stay as they are."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._stopped = False
        self._nudges = 0

    def stop(self) -> None:
        """End every wait; from now on ``check`` and ``wait`` raise Interrupted."""
        with self._condition:
            self._stopped = True
            self._condition.notify_all()

    def nudge(self) -> None:
        """End the waits that may end early: something has changed that they should look at."""
        with self._condition:
            self._nudges += 1
            self._condition.notify_all()

    @property
    def stopped(self) -> bool:
        """Return whether stop was said."""
        return self._stopped

    def check(self) -> None:
        """Raise Interrupted once stop was said."""
        if self._stopped:
            raise Interrupted

    def wait(self, seconds: float, *, may_end_early: bool = False) -> bool:
        """Sleep and return whether the whole time has passed; raise Interrupted when stop is said meanwhile."""
        with self._condition:
            seen = self._nudges
            early = self._condition.wait_for(
                lambda: self._stopped or (may_end_early and self._nudges != seen), timeout=seconds
            )
        self.check()
        return not early


def backoff(tries: int | None = None) -> Iterator[float]:
    """Yield waits in seconds: exponential with jitter, about 1 s at first, never over a minute."""
    number = 0
    while tries is None or number < tries:
        yield random.uniform(0.5, 1.0) * min(_LONGEST_WAIT, 2.0**number)
        number += 1
