"""Warming: the viewer is made before it is first opened, part by part, while nobody scrolls."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, SignalInstance

CALM_MS = 1200
"""How long nothing must have moved before the first part is made, and again after something has."""
BETWEEN_MS = 30
"""Between two parts: each takes about a frame, and whatever the person does comes first."""


class Warming(QObject):
    """Takes the steps of ``work`` one at a time. No timer runs before `begin` or after the last step."""

    def __init__(self, work: Callable[[], Iterator[None]], disturbances: list[SignalInstance], parent: QObject) -> None:
        """``disturbances`` are signals that say that a person moves something: then it waits."""
        super().__init__(parent)
        self._work = work
        self._steps: Iterator[None] | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._step)
        for signal in disturbances:
            signal.connect(self._wait)

    @property
    def under_way(self) -> bool:
        """Return whether there is more to do."""
        return self._steps is not None

    def begin(self) -> None:
        """Do the work when it is calm; while it is under way nothing new is begun."""
        if self._steps is None:
            self._steps = self._work()
            self._soon.start(CALM_MS)

    def _wait(self) -> None:
        if self._steps is not None:
            self._soon.start(CALM_MS)

    def _step(self) -> None:
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._steps = None
        else:
            self._soon.start(BETWEEN_MS)
