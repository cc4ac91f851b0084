"""Counting: what became of each file, told a few times a second."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from vitrine.domain.imported import ImportTally, Refused
from vitrine.importing.scan import MOST_NAMED

_BETWEEN_REPORTS = 0.1


class Count:
    """The tally of one import as it grows."""

    def __init__(self, progressed: Callable[[ImportTally], None]) -> None:
        self.tally = ImportTally()
        self._progressed = progressed
        self._began = time.monotonic()
        self._told = 0.0

    def done(self, **more: int) -> None:
        """Count a file, and more of these."""
        counts = {name: getattr(self.tally, name) + count for name, count in more.items()}
        self.add(done=self.tally.done + 1, **counts)

    def refuse(self, refused: Refused, *, size: int = 0, counted: bool = True) -> None:
        """Count a file that could not be read, and name it while there are few; ``counted`` when it was one to do."""
        reasons = self.tally.reasons
        if len(reasons) < MOST_NAMED:
            reasons = (*reasons, refused)
        self.add(reasons=reasons, refused=self.tally.refused + 1)
        if counted:
            self.done(bytes=size)

    def add(self, **facts: object) -> None:
        """Note facts."""
        self.tally = replace(self.tally, **facts)  # type: ignore[arg-type]
        self.tell()

    def tell(self, *, always: bool = False) -> None:
        """Tell how far it is, unless that was told just now."""
        now = time.monotonic()
        if always or now - self._told >= _BETWEEN_REPORTS:
            self._told = now
            self.tally = replace(self.tally, seconds=now - self._began)
            self._progressed(self.tally)
