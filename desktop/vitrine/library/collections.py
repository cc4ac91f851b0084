"""Collections: named sets of results that may stand in one another; a result may be in many."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import peewee

from vitrine.domain.collection import Collection
from vitrine.errors import LibraryError
from vitrine.library.narrowing import folded
from vitrine.library.tables import storable

LONGEST_NAME = 200
"""Characters of a collection's name; what is over is cut off."""

_AGAIN = """SELECT count(*) FROM collection_result AS held WHERE held.collection_id = ? AND EXISTS (
    SELECT 1 FROM collection_result AS before
    WHERE before.generation_id = held.generation_id AND before.collection_id IN ({marks})
) AND held.generation_id NOT IN (
    SELECT id FROM generation INDEXED BY generation_trash WHERE trashed_at IS NOT NULL
)"""
"""How many results of a collection stand in one of some others too, those in the trash left out."""


@dataclass(frozen=True, slots=True)
class DeletedCollection:
    """Everything needed to bring a deleted collection back: itself, what stood in it, and which results were held."""

    collections: tuple[Collection, ...]
    held: tuple[tuple[int, int, float], ...]


class Collections:
    """The collections. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    # ---- reading ----

    def all(self) -> list[Collection]:
        """Return every collection, those of one parent in their order, with what each shows."""
        rows = self._rows("SELECT id, name, parent, position, shown FROM collection ORDER BY position, id")
        inner: dict[int, list[int]] = {}
        for id, _, parent, _, _ in rows:
            if parent is not None:
                inner.setdefault(parent, []).append(id)
        shown = {int(row[0]): int(row[4]) for row in rows}
        return [
            Collection(id, name, parent, self._shown(id, inner, shown), position)
            for id, name, parent, position, _ in rows
        ]

    def _shown(self, id: int, inner: dict[int, list[int]], shown: dict[int, int]) -> int:
        """Return how many results are in a collection or in those that stand in it; one in several counts once."""
        subtree = [id]
        for one in subtree:
            subtree += [further for further in inner.get(one, []) if further not in subtree]
        # From the largest on: of each only what stands in none before it is new, and the smaller ones are looked up.
        subtree.sort(key=lambda one: -shown[one])
        count = shown[subtree[0]]
        for at, one in enumerate(subtree[1:], start=1):
            if shown[one]:
                marks = ", ".join("?" * at)
                count += shown[one] - int(self._rows(_AGAIN.format(marks=marks), (one, *subtree[:at]))[0][0])
        return count

    def get(self, id: int) -> Collection:
        """Return a collection; raise LibraryError when there is none."""
        found = [collection for collection in self.all() if collection.id == id]
        if not found:
            raise LibraryError("No such collection", "This collection is gone. Your results are safe.")
        return found[0]

    def of(self, result_id: int) -> list[Collection]:
        """Return the collections that a result is in, by name."""
        held = {int(row[0]) for row in self._rows(
            "SELECT collection_id FROM collection_result WHERE generation_id = ?", (result_id,)
        )}  # fmt: skip
        return sorted((c for c in self.all() if c.id in held), key=lambda collection: folded(collection.name))

    def memberships(self, result_ids: Iterable[int]) -> dict[int, int]:
        """Return how many of some results each collection holds itself; those that hold none are left out."""
        counts: dict[int, int] = {}
        for id in result_ids:
            sql = "SELECT collection_id FROM collection_result WHERE generation_id = ?"
            for (collection,) in self._rows(sql, (id,)):
                counts[collection] = counts.get(collection, 0) + 1
        return counts

    # ---- changing ----

    def create(self, name: str, parent: int | None = None) -> Collection:
        """Make a collection, last among its siblings; raise LibraryError for a name that is empty or taken there."""
        clean = clean_name(name)
        with self._writing():
            if parent is not None:
                self.get(parent)
            self._refuse_taken(clean, parent)
            position = self._last(parent) + 1
            values = (clean, parent, position, time.time())
            sql = "INSERT INTO collection (name, parent, position, created_at) VALUES (?, ?, ?, ?) RETURNING id"
            id = int(self._rows(sql, values)[0][0])
        return Collection(id, clean, parent, 0, position)

    def rename(self, id: int, name: str) -> Collection:
        """Give a collection another name; raise LibraryError for one that is empty or taken beside it."""
        clean = clean_name(name)
        with self._writing():
            collection = self.get(id)
            self._refuse_taken(clean, collection.parent, but=id)
            self._database.execute_sql("UPDATE collection SET name = ? WHERE id = ?", (clean, id))
            return self.get(id)

    def move(self, id: int, parent: int | None, position: int | None = None) -> Collection:
        """Put a collection into another one (None: to the top) before its sibling at ``position``; last without.

        Raise LibraryError when it would stand inside itself, or its name is taken there.
        """
        with self._writing():
            collection = self.get(id)
            if parent is not None and parent in self._inside(id):
                raise LibraryError(
                    "Not into itself", f"{collection.name} cannot be moved into itself. Nothing was changed.",
                    "Choose a collection that does not stand in it.",
                )  # fmt: skip
            if parent is not None:
                self.get(parent)
            self._refuse_taken(collection.name, parent, but=id)
            siblings = [other.id for other in self.all() if other.parent == parent and other.id != id]
            siblings.insert(len(siblings) if position is None else max(0, position), id)
            self._database.execute_sql("UPDATE collection SET parent = ? WHERE id = ?", (parent, id))
            for place, sibling in enumerate(siblings):
                self._database.execute_sql("UPDATE collection SET position = ? WHERE id = ?", (place, sibling))
            return self.get(id)

    def delete(self, id: int) -> DeletedCollection:
        """Take a collection away with those in it; the results stay. What is returned brings it back."""
        with self._writing():
            inside = self._inside(id)
            gone = tuple(collection for collection in self.all() if collection.id in inside)
            if not gone:
                raise LibraryError("No such collection", "This collection is gone. Your results are safe.")
            held = tuple(
                (int(collection), int(result), float(at))
                for one in inside
                for collection, result, at in self._rows(
                    "SELECT collection_id, generation_id, added_at FROM collection_result WHERE collection_id = ?",
                    (one,),
                )
            )
            # From the innermost out: none may lose the one it stands in.
            for one in reversed(inside):
                self._database.execute_sql("DELETE FROM collection WHERE id = ?", (one,))
            return DeletedCollection(gone, held)

    def restore(self, deleted: DeletedCollection) -> None:
        """Bring a deleted collection back, at the top where its place is gone, under another name where it is taken."""
        with self._writing():
            known = {collection.id for collection in self.all()}
            waiting = [collection for collection in deleted.collections if collection.id not in known]
            while waiting:
                ids = {collection.id for collection in waiting}
                ready = [collection for collection in waiting if collection.parent not in ids]
                for collection in ready:
                    parent = collection.parent if collection.parent in known else None
                    self._database.execute_sql(
                        "INSERT INTO collection (id, name, parent, position, created_at) VALUES (?, ?, ?, ?, ?)",
                        (collection.id, self._free_name(collection.name, parent), parent, collection.position,
                         time.time()),
                    )  # fmt: skip
                    known.add(collection.id)
                waiting = [collection for collection in waiting if collection.id not in known]
            for collection_id, result, at in deleted.held:
                self._hold(collection_id, result, at)

    def add(self, id: int, result_ids: Iterable[int]) -> list[int]:
        """Put results into a collection and return those that were not in it before."""
        with self._writing():
            self.get(id)
            now = time.time()
            return [result for result in result_ids if self._hold(id, result, now)]

    def remove(self, id: int, result_ids: Iterable[int]) -> list[int]:
        """Take results out of a collection and return those that were in it; they stay in its sub-collections."""
        sql = "DELETE FROM collection_result WHERE collection_id = ? AND generation_id = ? RETURNING generation_id"
        with self._writing():
            return [result for result in result_ids if self._rows(sql, (id, result))]

    # ---- inside ----

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())

    def _hold(self, id: int, result: int, at: float) -> bool:
        sql = """INSERT OR IGNORE INTO collection_result (collection_id, generation_id, added_at)
            SELECT ?, id, ? FROM generation WHERE id = ? RETURNING generation_id"""
        return bool(self._rows(sql, (id, at, result)))

    def _inside(self, id: int) -> list[int]:
        """Return a collection and all that stand in it, each after the one it stands in."""
        sql = """WITH RECURSIVE inside(id, depth) AS (
            SELECT id, 0 FROM collection WHERE id = ?
            UNION SELECT collection.id, depth + 1 FROM collection JOIN inside ON collection.parent = inside.id
        ) SELECT id FROM inside ORDER BY depth"""
        return [int(row[0]) for row in self._rows(sql, (id,))]

    def _siblings(self, parent: int | None) -> dict[int, str]:
        rows = self._rows("SELECT id, name FROM collection WHERE parent IS ?", (parent,))
        return {int(id): folded(name) for id, name in rows}

    def _last(self, parent: int | None) -> int:
        return int(self._rows("SELECT coalesce(max(position), -1) FROM collection WHERE parent IS ?", (parent,))[0][0])

    def _refuse_taken(self, name: str, parent: int | None, but: int | None = None) -> None:
        if any(other == folded(name) for id, other in self._siblings(parent).items() if id != but):
            raise LibraryError(
                "Name is taken", f"There is a collection named {name} here already. Nothing was changed.",
                "Choose another name.",
            )  # fmt: skip

    def _free_name(self, name: str, parent: int | None) -> str:
        taken, number, free = set(self._siblings(parent).values()), 1, name
        while folded(free) in taken:
            number += 1
            free = f"{name} ({number})"
        return free


def clean_name(name: str) -> str:
    """Return a name as it is kept, on one line; raise LibraryError for an empty one."""
    line = " ".join(unicodedata.normalize("NFC", storable(name)).replace("\0", " ").split())[:LONGEST_NAME].strip()
    if not line:
        raise LibraryError("No name", "A name needs at least one letter. Nothing was changed.", "Write a name.")
    return line
