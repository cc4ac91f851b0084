"""BatchRows: the prompts of a batch with their ticks and prices, as a list model."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from vitrine.domain.batch import Expanded

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


@dataclasses.dataclass(frozen=True, slots=True)
class BatchRow:
    """One prompt; ``images`` and ``price`` in words, ``problem`` why it cannot be sent (empty when it can)."""

    expanded: Expanded
    ticked: bool = True
    images: str = ""
    price: str = ""
    problem: str = ""


class BatchRows(QAbstractListModel):
    """The preview.

    Signals:
        ticked(object, object): the numbers of rows whose tick was changed by a person, and whether they are ticked now.
    """

    ticked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[BatchRow] = []

    def show_rows(self, rows: Sequence[BatchRow]) -> None:
        """Show these rows; where only ticks and prices differ, the list keeps its place."""
        if [row.expanded for row in rows] == [row.expanded for row in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def toggle(self, number: int) -> None:
        """Tick a row, or take its tick away."""
        row = self.rows[number]
        self.ticked.emit([row.expanded.number], not row.ticked)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many prompts there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ``ROW_ROLE``, its tick, or its words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            ticked = QCoreApplication.translate("Batch", "ticked") if row.ticked else ""
            parts = (str(row.expanded.number), row.expanded.prompt, row.images, row.problem or row.price, ticked)
            return ", ".join(part for part in parts if part)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick, as assistive technology sets it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.ticked.emit([self.rows[index.row()].expanded.number], on)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be chosen and ticked."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags
