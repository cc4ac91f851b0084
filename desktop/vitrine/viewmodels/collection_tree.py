"""CollectionTree: collections as a tree: who stands under whom, in which order, and where one may be moved."""

from __future__ import annotations

from collections.abc import Collection as Container
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from vitrine.domain.collection import Collection


class Branch(NamedTuple):
    """A collection as it is listed: how deep it stands and whether something is inside."""

    collection: Collection
    depth: int
    foldable: bool


class CollectionTree:
    """The collections of a library, each under its parent; one whose parent is unknown stands at the top."""

    def __init__(self, collections: Iterable[Collection] = ()) -> None:
        self._by_id = {one.id: one for one in collections}
        self._inside: dict[int | None, list[Collection]] = {}
        for one in sorted(self._by_id.values(), key=lambda one: (one.position, one.id)):
            self._inside.setdefault(self._parent(one.id), []).append(one)

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    def get(self, id: int) -> Collection | None:
        """Return a collection by its id."""
        return self._by_id.get(id)

    def listed(self, folded: Container[int] = ()) -> Iterator[Branch]:
        """Return the collections from the top down; what is inside a folded one is left out."""
        return self._below(None, 0, folded)

    def above(self, id: int) -> list[int]:
        """Return the ids of what a collection stands in, the nearest first."""
        found: list[int] = []
        parent = self._parent(id)
        while parent is not None and parent not in found:
            found.append(parent)
            parent = self._parent(parent)
        return found

    def may_move(self, id: int | None, parent: int | None) -> bool:
        """Return whether a collection may come under ``parent``: not under itself, nor under what is inside it."""
        if id is None or id not in self._by_id:
            return False
        return parent is None or (parent in self._by_id and parent != id and id not in self.above(parent))

    def place_before(self, id: int | None, moved: int | None) -> tuple[int | None, int | None]:
        """Return the parent and the place among its children, without the ``moved`` one, right before ``id``.

        None for ``id`` is the end of the top.
        """
        if id is None:
            return None, None
        parent = self._parent(id)
        siblings = [one.id for one in self._inside.get(parent, ())]
        place = siblings.index(id)
        return parent, place - (moved in siblings[:place])

    def _parent(self, id: int) -> int | None:
        parent = self._by_id[id].parent
        return parent if parent in self._by_id else None

    def _below(self, parent: int | None, depth: int, folded: Container[int]) -> Iterator[Branch]:
        for one in self._inside.get(parent, ()):
            yield Branch(one, depth, one.id in self._inside)
            if one.id not in folded:
                yield from self._below(one.id, depth + 1, folded)
