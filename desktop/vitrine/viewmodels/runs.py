"""Runs: ascending ranks with their aspects, cut, joined and compared without looking at each of a million."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_BLOCK = 4096


@dataclass(frozen=True, slots=True)
class Run:
    """Ranks, ascending, and the aspect of each."""

    ranks: array[int] = field(default_factory=lambda: array("q"))
    aspects: array[float] = field(default_factory=lambda: array("f"))

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, float]]) -> Run:
        """Return a run of ranks with aspects."""
        found = sorted(pairs)
        return cls(array("q", [rank for rank, _ in found]), array("f", [aspect for _, aspect in found]))

    def __len__(self) -> int:
        return len(self.ranks)

    def has(self, rank: int) -> bool:
        """Return whether a rank is among them."""
        at = bisect_left(self.ranks, rank)
        return at < len(self.ranks) and self.ranks[at] == rank

    def picked(self, places: Sequence[int]) -> Run:
        """Return those at these places."""
        return Run(array("q", [self.ranks[at] for at in places]), array("f", [self.aspects[at] for at in places]))


def runs_of(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and last row of each run of ascending rows that lie side by side."""
    if rows and rows[-1] - rows[0] + 1 == len(rows):
        return [(rows[0], rows[-1])]
    found: list[tuple[int, int]] = []
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            found.append((rows[start], rows[at - 1]))
            start = at
    return found


def gaps(there: array[int], coming: array[int]) -> list[tuple[int, int, int]]:
    """Return where ranks go: before which row, and which of ``coming`` (start, end), in ascending order."""
    found: list[tuple[int, int, int]] = []
    start, row = 0, 0
    while start < len(coming):
        row = bisect_left(there, coming[start], row)
        end = bisect_left(coming, there[row], start + 1) if row < len(there) else len(coming)
        found.append((row, start, end))
        start = end
    return found


def merged(there: Run, coming: Run, places: Iterable[tuple[int, int, int]]) -> Run:
    """Return both as one, ``coming`` at the places that ``gaps`` has found."""
    ranks, aspects, before = array("q"), array("f"), 0
    for row, start, end in places:
        ranks += there.ranks[before:row]
        ranks += coming.ranks[start:end]
        aspects += there.aspects[before:row]
        aspects += coming.aspects[start:end]
        before = row
    return Run(ranks + there.ranks[before:], aspects + there.aspects[before:])


def without(there: Run, spans: Iterable[tuple[int, int]]) -> Run:
    """Return what is left when the rows of these spans (first, last) are taken out."""
    ranks, aspects, before = array("q"), array("f"), 0
    for first, last in spans:
        ranks += there.ranks[before:first]
        aspects += there.aspects[before:first]
        before = last + 1
    return Run(ranks + there.ranks[before:], aspects + there.aspects[before:])


def difference(old: array[int], new: array[int]) -> tuple[array[int], list[int]]:
    """Return which ranks are gone, and the places in ``new`` of those that came; for a worker."""
    gone, came = array("q"), list[int]()
    i = j = 0
    while i < len(old) and j < len(new):
        # Blocks that are alike are passed over as a whole; the walk below goes over one block at most.
        while i < len(old) and old[i : i + _BLOCK] == new[j : j + _BLOCK]:
            step = min(_BLOCK, len(old) - i)
            i, j = i + step, j + step
        end = i + _BLOCK
        while i < min(end, len(old)) and j < len(new):
            if old[i] == new[j]:
                i, j = i + 1, j + 1
            elif old[i] < new[j]:
                gone.append(old[i])
                i += 1
            else:
                came.append(j)
                j += 1
    gone += old[i:]
    came += range(j, len(new))
    return gone, came
