"""ModelFiguresTable: the models of a period as rows of a table, sorted by what a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from vitrine.domain.figures import ModelFigures
from vitrine.viewmodels.names import Names
from vitrine.viewmodels.statistics_words import each_text, failed_text, spent_text, typical_text

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands in each column."""

    MODEL = 0
    PROVIDER = 1
    RESULTS = 2
    TYPICAL = 3
    FAILED = 4
    EACH = 5
    SPENT = 6


SHARE_ROLE = Qt.ItemDataRole.UserRole + 1
"""In the column of results: the length of the bar, 0..1."""


class ModelFiguresTable(QAbstractTableModel):
    """One row for each model."""

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names
        self._rows: list[ModelFigures] = []
        self._order = (int(Column.RESULTS), Qt.SortOrder.DescendingOrder)

    def show_models(self, models: Sequence[ModelFigures]) -> None:
        """Show these models."""
        self.beginResetModel()
        self._rows = list(models)
        self._sort()
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many models there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        model, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(model, column)
        if role == SHARE_ROLE and column is Column.RESULTS:
            return model.results / max(1, max(row.results for row in self._rows))
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.MODEL:
            return model.model
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            said = QCoreApplication.translate("Statistics", "{head}: {value}")
            return said.format(head=head, value=self._text(model, column))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's head."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        heads = (
            translate("Statistics", "Model"), translate("Statistics", "Provider"), translate("Statistics", "Results"),
            translate("Statistics", "Typical time"), translate("Statistics", "Failed"), translate("Statistics", "Each"),
            translate("Statistics", "Spent"),
        )  # fmt: skip
        return heads[section] if 0 <= section < len(heads) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.layoutAboutToBeChanged.emit()
        before = list(self._rows)
        self._order = (column, order)
        self._sort()
        for index in self.persistentIndexList():
            row = self._rows.index(before[index.row()])
            self.changePersistentIndex(index, self.index(row, index.column()))
        self.layoutChanged.emit()

    def _sort(self) -> None:
        column, order = self._order
        keys: dict[Column, Callable[[ModelFigures], object]] = {
            Column.MODEL: lambda m: self._text(m, Column.MODEL).casefold(),
            Column.PROVIDER: lambda m: self._text(m, Column.PROVIDER).casefold(),
            Column.RESULTS: lambda m: m.results,
            Column.TYPICAL: lambda m: m.typical_seconds or 0.0,
            Column.FAILED: lambda m: m.failed / m.jobs if m.jobs else 0.0,
            Column.EACH: lambda m: m.spent / max(1, m.results),
            Column.SPENT: lambda m: m.spent,
        }
        key = keys[Column(column)]
        self._rows.sort(key=key, reverse=order is Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]

    def _text(self, model: ModelFigures, column: Column) -> str:
        match column:
            case Column.MODEL:
                return self._names.model(model.provider, model.model)
            case Column.PROVIDER:
                return self._names.provider(model.provider)
            case Column.RESULTS:
                return f"{model.results:,}"
            case Column.TYPICAL:
                return typical_text(model)
            case Column.FAILED:
                return failed_text(model)
            case Column.EACH:
                return each_text(model)
            case _:
                return spent_text(model)
