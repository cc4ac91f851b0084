"""What results are organised by: collections, smart filters, tags, and the prompts that were used before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vitrine.domain.request import GenerationRequest


@dataclass(frozen=True, slots=True)
class Collection:
    """A named set of results; a result may be in many.

    ``parent`` is the collection it stands in, None at the top; ``count`` how many results it and its sub-collections
    show; ``position`` its place among those of the same parent.
    """

    id: int
    name: str
    parent: int | None = None
    count: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True)
class SmartFilter:
    """A saved search; ``query`` as :func:`vitrine.domain.query.parse_query` reads it, ``icon`` an icon's name.

    ``count`` is None while nobody has counted.
    """

    id: int
    name: str
    query: str
    icon: str = "list-filter"
    count: int | None = None


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and how many results carry it, those in the trash left out."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class PromptEntry:
    """A prompt that was used before.

    ``request`` is the latest one made with it, ``used_at`` when (Unix seconds), ``uses`` how many jobs had it,
    ``results`` how many results of them are there,
    ``best`` the name of the result that stands for it (a favourite before others, the latest before older ones),
    empty when there is none.
    """

    id: int
    prompt: str
    request: GenerationRequest
    starred: bool
    used_at: float
    negative: str = ""
    uses: int = 1
    best: str = ""
    results: int = 0
