"""Chosen: what is selected in the gallery, in a form that is light however much it is."""

from __future__ import annotations

from dataclasses import dataclass

from vitrine.domain.generation import Generation


@dataclass(frozen=True, slots=True)
class Chosen:
    """How many results are selected, and those of them that are at hand, in the gallery's order."""

    count: int = 0
    known: tuple[Generation, ...] = ()

    def __len__(self) -> int:
        return self.count

    @property
    def whole(self) -> bool:
        """Return whether all that is selected is at hand."""
        return len(self.known) == self.count
