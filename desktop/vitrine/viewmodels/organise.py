"""Organise: the commands on results that can be taken back, and the one that cannot."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from vitrine.domain.disposal import Receipt, Stake
from vitrine.domain.filter import ResultFilter
from vitrine.domain.generation import Generation, marked
from vitrine.library.library import Library
from vitrine.library.tags import clean_tags
from vitrine.viewmodels.shelves import Shelves
from vitrine.viewmodels.undo import Command, Undo
from vitrine.workers.task_worker import Tasks

_READ_AGAIN = 1000
"""Results that are read again after a write; of more it is believed that they are as they were shown."""

Change = Callable[[Generation], Generation]
"""Makes of a result what it will be once a write has reached the library."""


@dataclass(frozen=True, slots=True)
class Disposer:
    """How results leave for good; both calls block."""

    weigh: Callable[[Sequence[int]], Stake]
    delete: Callable[[Sequence[int]], Receipt]


@dataclass(frozen=True, slots=True)
class Membership:
    """Results that came into a collection (``added``) or left it."""

    collection: int
    generations: tuple[Generation, ...]
    added: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Pending:
    """A change that is shown but not written yet."""

    ids: frozenset[int]
    change: Change


class Organise(Shelves):
    """Shows a change at once, writes it in a worker, one after the other, and takes back what the library refuses.

    Signals (besides those of Shelves):
        results_changed(object): Generations as they are now; star, tags and trash are what may be different.
        left(object): Generations that came into the trash, out of it, or are gone for good (``deleting``): as they
            are now, so that each view can tell whether they still belong to it.
        membership_changed(object): a Membership.
        deleted(object): the Receipt of what was deleted for good.
    """

    results_changed = Signal(object)
    left = Signal(object)
    membership_changed = Signal(object)
    deleted = Signal(object)

    def __init__(
        self, library: Library, tasks: Tasks, undo: Undo, disposer: Disposer, parent: QObject | None = None
    ) -> None:
        super().__init__(library, tasks, undo, parent)
        self._disposer = disposer
        self._pending: list[_Pending] = []
        self._doomed: set[int] = set()

    def latest(self, generation: Generation) -> Generation:
        """Return a result as read from the library with the changes that are on their way there."""
        for pending in self._pending:
            if generation.id in pending.ids:
                generation = pending.change(generation)
        return generation

    def gone(self, generation: Generation) -> bool:
        """Return whether a result is being deleted for good: nothing shows it any more."""
        return generation.id in self._doomed

    @property
    def is_writing(self) -> bool:
        """Return whether changes that are shown already are still on their way to the library."""
        return bool(self._pending)

    def memberships(self, generations: Iterable[Generation], then: Callable[[dict[int, int]], None]) -> None:
        """Look how many of some results each collection holds; ``then`` takes the numbers by collection."""
        ids = [generation.id for generation in generations]
        self._tasks.run(lambda: self._library.collections.memberships(ids), then, self.failed.emit)

    def with_trashed(self, then: Callable[[list[Generation]], None]) -> None:
        """Read everything that is in the trash; ``then`` takes it."""
        results = self._library.results
        self._tasks.run(lambda: results.get_many(results.ids(ResultFilter(trashed=True))), then, self.failed.emit)

    # ---- commands that can be taken back ----

    def star(self, generations: Iterable[Generation], starred: bool) -> None:
        """Star results, or take their stars away."""
        chosen = [g for g in map(self.latest, generations) if g.starred is not starred]
        if not chosen:
            return
        count = len(chosen)
        text = (
            self.tr("%n added to favourites", "", count)
            if starred
            else self.tr("%n removed from favourites", "", count)
        )
        library, ids = self._library.results, [g.id for g in chosen]
        self._change(
            text, chosen,
            lambda g: marked(g, starred=starred), lambda: library.set_starred(ids, starred),
            lambda g: marked(g, starred=not starred), lambda: library.set_starred(ids, not starred),
            announce=False,
        )  # fmt: skip

    def tag(self, generations: Iterable[Generation], add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Give tags to results and take others away; taking it back leaves each with exactly what it had."""
        adding, removing = clean_tags(add), clean_tags(remove)
        plans: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Generation]] = {}
        for generation in map(self.latest, generations):
            there = {tag.casefold(): tag for tag in generation.tags}
            new = tuple(name for name in adding if name.casefold() not in there)
            old = tuple(there[name.casefold()] for name in removing if name.casefold() in there)
            if new or old:
                plans.setdefault((new, old), []).append(generation)
        chosen = [generation for group in plans.values() for generation in group]
        if not chosen:
            return
        plan_of = {g.id: plan for plan, group in plans.items() for g in group}
        steps = [([g.id for g in group], new, old) for (new, old), group in plans.items()]

        def write() -> None:
            for ids, new, old in steps:
                self._library.tags.change(ids, new, old)

        def unwrite() -> None:
            for ids, new, old in steps:
                self._library.tags.change(ids, old, new)

        self._change(
            self._tag_text(len(chosen), adding, removing), chosen,
            lambda g: _tagged(g, *plan_of[g.id]), write,
            lambda g: _tagged(g, plan_of[g.id][1], plan_of[g.id][0]), unwrite,
        )  # fmt: skip

    def collect(self, generations: Iterable[Generation], collection_id: int) -> None:
        """Put results into a collection; those that are in it stay in it whatever is taken back."""
        self._join(generations, collection_id, into=True)

    def uncollect(self, generations: Iterable[Generation], collection_id: int) -> None:
        """Take results out of a collection; they stay in the library."""
        self._join(generations, collection_id, into=False)

    def trash(self, generations: Iterable[Generation]) -> None:
        """Move results to the trash."""
        chosen = [g for g in map(self.latest, generations) if g.trashed_at is None]
        if chosen:
            self._move(self.tr("%n moved to trash", "", len(chosen)), chosen, into=True)

    def restore(self, generations: Iterable[Generation]) -> None:
        """Take results out of the trash."""
        chosen = [g for g in map(self.latest, generations) if g.trashed_at is not None and not self.gone(g)]
        if chosen:
            self._move(self.tr("%n restored", "", len(chosen)), chosen, into=False)

    # ---- the command that cannot ----

    def weigh(self, generations: Iterable[Generation], then: Callable[[Stake], None]) -> None:
        """Look what deleting for good would do, for the question before it; ``then`` takes the Stake."""
        ids = [generation.id for generation in generations]
        self._tasks.run(lambda: self._disposer.weigh(ids), then, self.failed.emit)

    def delete_for_good(self, generations: Iterable[Generation]) -> None:
        """Delete results for good: links, bucket object, file, thumbnails, row. The person was asked before.

        They are out of sight at once. Once it is noted in the library it goes on after a sudden end, too.
        """
        chosen = list(generations)
        if not chosen:
            return
        ids = [generation.id for generation in chosen]
        self._doomed.update(ids)
        self.left.emit(chosen)

        def take_back() -> None:
            self._doomed.difference_update(ids)
            self.left.emit(chosen)

        def done(receipt: Receipt) -> None:
            out = {*receipt.deleted, *(kept.name for kept in receipt.waiting)}
            stayed = [generation for generation in chosen if generation.name not in out]
            self._doomed.difference_update(generation.id for generation in stayed)
            if stayed:
                self.left.emit(stayed)
            self.deleted.emit(receipt)

        self._write(lambda: self._disposer.delete(ids), done, take_back)

    # ---- inside ----

    def _move(self, text: str, chosen: list[Generation], *, into: bool) -> None:
        library, ids, now = self._library.trash, [g.id for g in chosen], time.time()
        days = {g.id: g.trashed_at for g in chosen}

        def put() -> None:
            library.put(ids, days)

        self._change(
            text, chosen,
            lambda g: marked(g, trashed_at=now if into else None), put if into else lambda: library.restore(ids),
            lambda g: marked(g, trashed_at=days[g.id]), (lambda: library.restore(ids)) if into else put,
            leaves=True,
        )  # fmt: skip

    def _join(self, generations: Iterable[Generation], collection_id: int, *, into: bool) -> None:
        chosen = list(map(self.latest, generations))
        collection = self.collection(collection_id)
        if not chosen:
            return
        library = self._library.collections
        moved: list[int] = []
        name = collection.name if collection is not None else ""
        text = (
            self.tr("%n added to {collection}", "", len(chosen))
            if into
            else self.tr("%n removed from {collection}", "", len(chosen))
        ).format(collection=name)

        def tell(added: bool) -> None:
            there = tuple(generation for generation in chosen if not self.gone(generation))
            self.membership_changed.emit(Membership(collection_id, there, added))

        def work() -> bool:
            ids = [generation.id for generation in chosen]
            moved[:] = library.add(collection_id, ids) if into else library.remove(collection_id, ids)
            return into

        def unwork() -> bool:
            (library.remove if into else library.add)(collection_id, list(moved))
            return not into

        # Who is in a collection is not written on a result: the view of it is told once the library knows.
        self._command(text, work, unwork, then=tell)

    def _change(
        self,
        text: str,
        chosen: Sequence[Generation],
        change: Change,
        write: Callable[[], Any],
        unchange: Change,
        unwrite: Callable[[], Any],
        *,
        announce: bool = True,
        leaves: bool = False,
    ) -> None:
        """Change results in a way that can be undone: shown at once, then written."""
        shown = {generation.id: generation for generation in chosen}
        held: list[Command] = []

        def carry(change: Change, write: Callable[[], Any]) -> None:
            # What was deleted for good meanwhile is not brought back by an older command.
            before = [self.latest(generation) for generation in shown.values() if not self.gone(generation)]
            pending = _Pending(frozenset(shown), change)
            self._pending.append(pending)
            tell([change(generation) for generation in before])

            def wrote(fresh: list[Generation]) -> None:
                self._pending.remove(pending)
                tell([self.latest(generation) for generation in fresh if not self.gone(generation)], again=True)

            def take_back() -> None:
                self._pending.remove(pending)
                self._undo.forget(held[0] if held else None)
                tell([self.latest(generation) for generation in before])

            def work() -> list[Generation]:
                write()
                return self._library.results.get_many(shown) if len(shown) <= _READ_AGAIN else []

            self._write(work, wrote, take_back)

        def tell(generations: list[Generation], *, again: bool = False) -> None:
            shown.update({generation.id: generation for generation in generations})
            self.results_changed.emit(generations)
            if leaves and not again:
                self.left.emit(generations)

        held.append(
            self._undo.do(text, lambda: carry(change, write), lambda: carry(unchange, unwrite), announce=announce)
        )

    def _tag_text(self, count: int, adding: Sequence[str], removing: Sequence[str]) -> str:
        if len(adding) == 1 and not removing:
            return self.tr("%n tagged {tag}", "", count).format(tag=adding[0])
        if len(removing) == 1 and not adding:
            return self.tr("{tag} taken from %n", "", count).format(tag=removing[0])
        return self.tr("Tags of %n changed", "", count)


def _tagged(generation: Generation, add: Iterable[str], remove: Iterable[str]) -> Generation:
    gone = {name.casefold() for name in remove}
    kept = {tag.casefold(): tag for tag in generation.tags if tag.casefold() not in gone}
    for name in add:
        kept.setdefault(name.casefold(), name)
    return marked(generation, tags=tuple(kept[key] for key in sorted(kept)))
