"""The baseline of the gallery: a stock QListView in icon mode, tiles of one size, every picture in memory already."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QListView

_PICTURES = 64
_SIDE = 176


class StockModel(QAbstractListModel):
    """So many rows that show a few pictures over and over."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self._pictures = [QPixmap(_SIDE, _SIDE) for _ in range(_PICTURES)]
        for number, picture in enumerate(self._pictures):
            picture.fill(QColor.fromHsv(number * 5, 120, 160))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self._pictures[index.row() % _PICTURES] if role == Qt.ItemDataRole.DecorationRole else None

    def insert(self) -> None:
        """Put one row at the top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows += 1
        self.endInsertRows()


def stock_view(rows: int, width: int, height: int) -> tuple[QListView, StockModel]:
    """Return the view, shown and not yet laid out."""
    view, model = QListView(), StockModel(rows)
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMovement(QListView.Movement.Static)
    view.setGridSize(QSize(_SIDE + 8, _SIDE + 8))
    view.setIconSize(QSize(_SIDE, _SIDE))
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setModel(model)
    view.resize(width, height)
    view.show()
    return view, model
