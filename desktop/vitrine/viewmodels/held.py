"""Held: some results that a popover is about, as they are at each moment."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from vitrine.domain.generation import Generation
from vitrine.viewmodels.organise import Organise


class Held(QObject):
    """Follows what becomes of results while somebody decides about them.

    Signals:
        changed(): one of them is different.
    """

    changed = Signal()

    def __init__(self, organise: Organise, generations: Iterable[Generation], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._organise = organise
        self._held = {generation.id: generation for generation in generations}
        organise.results_changed.connect(self._on_changed)

    def now(self) -> list[Generation]:
        """Return the results as they are, with the changes that are on their way to the library."""
        return [self._organise.latest(generation) for generation in self._held.values()]

    def _on_changed(self, generations: list[Generation]) -> None:
        mine = {generation.id: generation for generation in generations if generation.id in self._held}
        if mine:
            self._held.update(mine)
            self.changed.emit()
