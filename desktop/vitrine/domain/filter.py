"""ResultFilter: which results a person wants to see."""

from __future__ import annotations

from dataclasses import dataclass

from vitrine.domain.generation import GenerationType, MediaKind


@dataclass(frozen=True, slots=True)
class ResultFilter:
    """Every condition given must hold.

    ``text`` are words that prompt or model must contain; each may be only the beginning of one.
    """

    makes: MediaKind | None = None
    type: GenerationType | None = None
    model: str = ""
    starred: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many results there are, for the sidebar."""

    all: int = 0
    images: int = 0
    videos: int = 0
    starred: int = 0


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the library holds.

    ``spent`` is US dollars where known; ``unknown_cost`` counts results with no known cost.
    The tables map a type, a model or a local day (``yyyy-mm-dd``) to the number of results.
    """

    results: int
    bytes: int
    spent: float
    unknown_cost: int
    by_type: dict[str, int]
    by_model: dict[str, int]
    by_day: dict[str, int]
