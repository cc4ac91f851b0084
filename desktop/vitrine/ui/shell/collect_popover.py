"""CollectPopover: which collections the selected results are in; what is typed narrows the list or makes a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.choice_popover import ChoicePopover
from vitrine.viewmodels.choices import Choice, Choices, Mark
from vitrine.viewmodels.collection_tree import CollectionTree

if TYPE_CHECKING:
    from vitrine.viewmodels.held import Held
    from vitrine.viewmodels.organise import Membership, Organise


class CollectPopover(ChoicePopover):
    """A tick puts all of them into a collection, a second press takes them out."""

    def __init__(self, look: Look, window: QWidget, organise: Organise, held: Held) -> None:
        self._organise = organise
        self._held = held
        self._counts: dict[int, int] = {}
        choices = Choices()
        hint = self.tr("Find or make a collection")
        super().__init__(look, window, choices, self.tr("Collections"), hint=hint, new=self._offer)
        choices.setParent(self)
        self.toggled.connect(self._on_toggled)
        self.created.connect(lambda name: organise.create_collection(name, then_add=held.now()))
        organise.collections_changed.connect(self._read)
        organise.membership_changed.connect(self._on_membership)
        self._show()
        self._read()

    def _read(self, *_: object) -> None:
        self._organise.memberships(self._held.now(), self._on_counts)

    def _on_counts(self, counts: dict[int, int]) -> None:
        self._counts = counts
        self._show()

    def _on_membership(self, membership: Membership) -> None:
        mine = {generation.id for generation in self._held.now()}
        if mine & {generation.id for generation in membership.generations}:
            self._read()

    def _show(self) -> None:
        count = len(self._held.now())
        rows = [
            Choice(str(one.id), one.name, f"{one.count:,}", self._mark(one.id, count), depth)
            for one, depth, _ in CollectionTree(self._organise.collections()).listed()
        ]
        self._choices.set_choices(rows)
        self.say("" if rows else self.tr("No collections yet. Write a name and press Enter."))

    def _mark(self, id: int, count: int) -> Mark:
        held = self._counts.get(id, 0)
        return Mark.NONE if not held else Mark.ALL if held >= count else Mark.SOME

    def _on_toggled(self, value: str) -> None:
        choice, results = self._choices.choice(value), self._held.now()
        if choice is not None and choice.mark is Mark.ALL:
            self._organise.uncollect(results, int(value))
            self._choices.set_mark(value, Mark.NONE)
        else:
            self._organise.collect(results, int(value))
            self._choices.set_mark(value, Mark.ALL)

    def _offer(self, typed: str) -> str:
        """Return the words of the line that makes a new collection of what is typed."""
        taken = {one.name.casefold() for one in self._organise.collections() if one.parent is None}
        return "" if typed.casefold() in taken else self.tr("Make “{name}”").format(name=typed)
