"""TagPopover: the tags of the selected results, with completion from the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vitrine.ui.look import Look
from vitrine.ui.parts.chips import Chip
from vitrine.ui.parts.choice_popover import ChoicePopover
from vitrine.ui.parts.flow import FlowLayout
from vitrine.viewmodels.choices import Choice, Choices, Mark
from vitrine.viewmodels.marking import marks, split_tags

if TYPE_CHECKING:
    from vitrine.viewmodels.held import Held
    from vitrine.viewmodels.organise import Organise

CHIPS = 12
"""Chips that are shown; the others are in the list."""


class TagPopover(ChoicePopover):
    """A tick gives a tag to all of them, a second press takes it away. Commas part several new ones."""

    def __init__(self, look: Look, window: QWidget, organise: Organise, held: Held) -> None:
        self._organise = organise
        self._shown: dict[str, Mark] = {}
        self._generations = held.now
        self._chips = QWidget()
        self._row = FlowLayout(4, self._chips)
        choices = Choices()
        super().__init__(look, window, choices, self.tr("Tags"), hint=self.tr("Add a tag"), new=self._offer)
        choices.setParent(self)
        self.body.insertWidget(0, self._chips)
        self.body.insertSpacing(1, 4)
        self.toggled.connect(self._on_toggled)
        self.created.connect(lambda typed: self._add(split_tags(typed)))
        held.changed.connect(self.refresh)
        organise.tags_changed.connect(self.refresh)
        self._chips.hide()
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Read anew what the results have."""
        chosen = self._generations()
        there = marks([generation.tags for generation in chosen])
        known = {tag.name: tag.count for tag in self._organise.tags()}
        names = [*sorted(there, key=str.casefold), *(name for name in known if name not in there)]
        notes = {name: f"{known[name]:,}" if name in known else "" for name in names}
        self._choices.set_choices(Choice(name, name, notes[name], there.get(name, Mark.NONE)) for name in names)
        self._show_chips(there)
        self.say("" if names else self.tr("No tags yet. Write one and press Enter."))

    def _show_chips(self, there: dict[str, Mark]) -> None:
        if there == self._shown:
            return  # a chip that is being pressed must not go from under the pointer
        self._shown = there
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, mark in sorted(there.items(), key=lambda one: (-one[1], one[0].casefold()))[:CHIPS]:
            chip = Chip(self._look, _short(name), checkable=False, removable=True, parent=self._chips)
            said = self.tr("Remove {tag}") if mark is Mark.ALL else self.tr("Remove {tag} from those that have it")
            chip.setAccessibleName(said.format(tag=name))
            chip.setToolTip(said.format(tag=name))
            # The chip goes away with its press: not before the press is over.
            chip.removed.connect(lambda name=name: self._remove(name), Qt.ConnectionType.QueuedConnection)
            chip.clicked.connect(lambda _=False, name=name: self._remove(name), Qt.ConnectionType.QueuedConnection)
            self._row.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(there))
        self._chips.setFixedHeight(max(1, self._row.heightForWidth(self.card().width() - 16)))

    def _on_toggled(self, name: str) -> None:
        choice = self._choices.choice(name)
        if choice is not None and choice.mark is Mark.ALL:
            self._remove(name)
        else:
            self._add([name])

    def _add(self, names: Sequence[str]) -> None:
        if self.field is not None:
            self.field.clear()
        self._organise.tag(self._generations(), add=names)

    def _remove(self, name: str) -> None:
        self._organise.tag(self._generations(), remove=[name])

    def _offer(self, typed: str) -> str:
        """Return the words of the line that makes new tags of what is typed."""
        known = {tag.name.casefold() for tag in self._organise.tags()}
        new = [name for name in split_tags(typed) if name.casefold() not in known]
        if not new and "," not in typed:
            return ""
        if "," in typed:
            return self.tr("Add %n tags", "", len(split_tags(typed)))
        return self.tr("Add tag “{tag}”").format(tag=typed)


def _short(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= 24 else f"{line[:23]}…"
