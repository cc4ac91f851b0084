"""Choices: a list to tick: tags, models, collections; narrowed by typing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vitrine.domain.words import fold

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1


class Mark(IntEnum):
    """How much of what is asked about has a choice."""

    NONE = 0
    SOME = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: what it stands for, what it is called, a note at its end, and whether it is ticked.

    ``mark`` is None for a line that is no tick but does something. ``depth`` is how deep it stands in a tree.
    """

    value: str
    label: str
    note: str = ""
    mark: Mark | None = Mark.NONE
    depth: int = 0
    icon: str = ""


class Choices(QAbstractListModel):
    """The choices that what is typed leaves, and at the end what can be made of what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Choice] = []
        self._rows: list[Choice] = []
        self._typed = ""
        self._offer: Choice | None = None

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Replace every choice; what is typed goes on narrowing them."""
        self._all = list(choices)
        self._list()

    def set_typed(self, typed: str, offer: Choice | None = None) -> None:
        """Leave what fits ``typed``; ``offer`` is what can be made of it, listed last."""
        self._typed, self._offer = typed.strip(), offer
        self._list()

    def choices(self) -> Sequence[Choice]:
        """Return what is listed."""
        return self._rows

    def choice(self, value: str) -> Choice | None:
        """Return a choice by what it stands for, listed or not."""
        return next((one for one in self._all if one.value == value), None)

    def set_mark(self, value: str, mark: Mark) -> None:
        """Tick a choice, or take its tick away."""
        self._all = [replace(one, mark=mark) if one.value == value else one for one in self._all]
        for row, one in enumerate(self._rows):
            if one.value == value and one.mark is not None:
                self._rows[row] = replace(one, mark=mark)
                self.dataChanged.emit(self.index(row), self.index(row))

    # ---- Qt ----

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many choices are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        one = self._rows[index.row()]
        match role:
            case _ if role == CHOICE_ROLE:
                return one
            case Qt.ItemDataRole.DisplayRole:
                return one.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(one)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a row can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    # ---- inside ----

    def _words(self, one: Choice) -> str:
        marks = {Mark.ALL: self.tr("ticked"), Mark.SOME: self.tr("ticked for some"), Mark.NONE: self.tr("not ticked")}
        said = [one.label, one.note, marks[one.mark] if one.mark is not None else ""]
        return ", ".join(filter(None, said))

    def _list(self) -> None:
        rows = [one for one in self._all if fits(self._typed, one.label)]
        if self._offer is not None:
            rows.append(self._offer)
        if [one.value for one in rows] == [one.value for one in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def fits(typed: str, label: str) -> bool:
    """Return whether every word that is typed begins a word of a label."""
    there = [fold(word) for word in label.replace("/", " ").replace("-", " ").split()]
    whole = fold(label)
    return all(
        whole.startswith(fold(word)) or any(one.startswith(fold(word)) for one in there) for word in typed.split()
    )
