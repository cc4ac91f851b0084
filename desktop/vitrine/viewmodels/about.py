"""About: which version this is, where it keeps things, whose work it stands on, and facts for a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vitrine.workers.task_worker import Tasks


@dataclass(frozen=True, slots=True)
class Work:
    """A work of others that is part of this one, its licence, and the file with its text, if it lies here."""

    name: str
    licence: str
    text: Path | None = None


class About(QObject):
    """What the About section shows.

    Signals:
        gathered(object): the diagnostics as text.
    """

    gathered = Signal(object)

    def __init__(
        self, tasks: Tasks, version: str, folders: dict[str, Path], works: list[Work], diagnose: Callable[[], str]
    ) -> None:
        """``folders`` by what is in them (``results``, ``library``, ``logs`` ...); ``diagnose`` blocks."""
        super().__init__()
        self.version = version
        self.folders = folders
        self.works = works
        self._tasks = tasks
        self._diagnose = diagnose

    def gather(self) -> None:
        """Gather facts for a report; ``gathered`` follows. No secret is among them."""
        self._tasks.run(self._diagnose, self.gathered.emit)
