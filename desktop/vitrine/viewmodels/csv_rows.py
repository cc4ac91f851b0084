"""CsvRows: the rows of a CSV file as a table model: number, what each column says, and the cost or the problem."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One row. ``words`` are its cells in the table's order, each with whether the file says it itself.

    ``values`` are what it sets, ``image`` the file it names. ``nearest`` is the shape that would do instead of one
    that is not offered. ``left_out``: it was put aside with all others that have a ``problem``.
    """

    number: int
    prompt: str
    words: tuple[tuple[str, bool], ...]
    values: Mapping[str, object] = field(default_factory=dict)
    image: str = ""
    problem: str = ""
    nearest: object = None
    price: str = ""
    left_out: bool = False


class CsvRows(QAbstractTableModel):
    """The table. The first column is the row's number, the last one its cost or problem."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CsvRow] = []
        self.labels: list[str] = []

    def show_rows(self, rows: Sequence[CsvRow], labels: Sequence[str]) -> None:
        """Show these rows under these headings."""
        self.beginResetModel()
        self.rows, self.labels = list(rows), list(labels)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows the file has."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns the table has."""
        return 0 if parent.isValid() else len(self.labels) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return "#"
        last = QCoreApplication.translate("Batch", "Cost or problem")
        return self.labels[section - 1] if section <= len(self.labels) else last

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ``ROW_ROLE``, else a cell's words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return str(row.number)
        if index.column() <= len(self.labels):
            words = row.words[index.column() - 1 : index.column()]
            return words[0][0] if words else ""
        return row.problem or row.price
