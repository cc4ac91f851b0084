"""Shelves: the reversible commands that change collections and smart filters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from vitrine.domain.collection import Collection, SmartFilter
from vitrine.domain.generation import Generation
from vitrine.domain.query import pin_collections
from vitrine.library.collections import DeletedCollection
from vitrine.viewmodels.shelf_figures import ShelfFigures


class Shelves(ShelfFigures):
    """What results are organised by, and what a person does with it."""

    # ---- collections ----

    def create_collection(self, name: str, parent: int | None = None, then_add: Iterable[Generation] = ()) -> None:
        """Make a collection and put results into it."""
        library, ids = self._library.collections, [generation.id for generation in then_add]
        made: list[Collection] = []
        deleted: list[DeletedCollection] = []

        def create() -> Collection:
            if deleted:
                library.restore(deleted.pop())
                return library.get(made[0].id)
            made.append(library.create(name, parent))
            if ids:
                library.add(made[0].id, ids)
            return made[0]

        def uncreate() -> None:
            if made:
                deleted.append(library.delete(made[0].id))

        text = self.tr("Collection {name} made").format(name=name)
        self._command(text, create, uncreate, announce=False, then=self._on_created)

    def rename_collection(self, id: int, name: str) -> None:
        """Give a collection another name."""
        before = self.collection(id)
        if before is None or before.name == name:
            return
        self._command(
            self.tr("Collection renamed to {name}").format(name=name),
            lambda: self._library.collections.rename(id, name),
            lambda: self._library.collections.rename(id, before.name),
            announce=False,
            show=lambda: self._show(id, name=name),
            unshow=lambda: self._show(id, name=before.name),
        )

    def move_collection(self, id: int, parent: int | None, position: int | None = None) -> None:
        """Put a collection into another one (None: to the top), before its sibling at ``position``; last without."""
        before = self.collection(id)
        if before is None:
            return
        self._command(
            self.tr("Collection {name} moved").format(name=before.name),
            lambda: self._library.collections.move(id, parent, position),
            lambda: self._library.collections.move(id, before.parent, before.position),
            announce=False,
        )

    def delete_collection(self, id: int) -> None:
        """Take a collection and those in it away; the results stay where they are."""
        before = self.collection(id)
        if before is None:
            return
        library = self._library.collections
        deleted: list[DeletedCollection] = []

        def restore() -> None:
            if deleted:
                library.restore(deleted.pop())

        self._command(
            self.tr("Collection {name} deleted. Its results stay.").format(name=before.name),
            lambda: deleted.append(library.delete(id)),
            restore,
            show=lambda: self._hide(id),
        )

    # ---- smart filters ----

    def save_smart_filter(self, name: str, query: str) -> None:
        """Keep a search; a collection in it keeps its meaning when it gets another name."""
        library = self._library.smart_filters
        made: list[SmartFilter] = []
        deleted: list[tuple[SmartFilter, int]] = []
        pinned = pin_collections(query, self._collections)

        def save() -> None:
            if deleted:
                library.restore(deleted.pop())
            else:
                made.append(library.save(name, pinned))

        def unsave() -> None:
            if made:
                deleted.append(library.delete(made[0].id))

        self._command(self.tr("Smart filter {name} saved").format(name=name), save, unsave, announce=False)

    def rename_smart_filter(self, id: int, name: str) -> None:
        """Give a smart filter another name."""
        before = next((filter for filter in self._smart_filters if filter.id == id), None)
        if before is None or before.name == name:
            return
        self._command(
            self.tr("Smart filter renamed to {name}").format(name=name),
            lambda: self._library.smart_filters.rename(id, name),
            lambda: self._library.smart_filters.rename(id, before.name),
            announce=False,
        )

    def change_smart_filter(self, id: int, name: str, query: str) -> None:
        """Give a smart filter another name and let it search for something else."""
        before = next((filter for filter in self._smart_filters if filter.id == id), None)
        pinned = pin_collections(query, self._collections)
        if before is None or (before.name == name and before.query == pinned):
            return
        library, renamed = self._library.smart_filters, name != before.name

        def change(name: str, query: str) -> None:
            library.change(id, query)
            if renamed:
                library.rename(id, name)

        self._command(
            self.tr("Smart filter {name} changed").format(name=name),
            lambda: change(name, pinned),
            lambda: change(before.name, before.query),
        )

    def delete_smart_filter(self, id: int) -> None:
        """Take a smart filter away."""
        before = next((filter for filter in self._smart_filters if filter.id == id), None)
        if before is None:
            return
        library = self._library.smart_filters
        deleted: list[tuple[SmartFilter, int]] = []

        def restore() -> None:
            if deleted:
                library.restore(deleted.pop())

        self._command(
            self.tr("Smart filter {name} deleted").format(name=before.name),
            lambda: deleted.append(library.delete(id)),
            restore,
        )

    # ---- inside ----

    def _on_created(self, outcome: object) -> None:
        if isinstance(outcome, Collection):
            self.created.emit(outcome)

    def _show(self, id: int, **changes: Any) -> None:
        shown = [replace(c, **changes) if c.id == id else c for c in self._collections]
        self._collections = shown
        self.collections_changed.emit(list(shown))

    def _hide(self, id: int) -> None:
        gone = {id}
        while inside := {c.id for c in self._collections if c.parent in gone} - gone:
            gone |= inside
        self._collections = [collection for collection in self._collections if collection.id not in gone]
        self.collections_changed.emit(list(self._collections))
