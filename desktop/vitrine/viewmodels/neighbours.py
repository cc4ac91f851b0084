"""Neighbours: where one result stands in the gallery, which are before and after it, and a strip of those around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from vitrine.domain.generation import Generation
from vitrine.viewmodels.gallery import Gallery
from vitrine.viewmodels.gallery_rows import NO_INDEX, Index
from vitrine.viewmodels.tile_text import accessible_text

AROUND = 40
"""Results on each side of the current one that a strip begins with."""
STRIP_MOST = 600
"""A strip that was scrolled to more than so many results forgets the far end."""


@dataclass(frozen=True, slots=True)
class Place:
    """The how manieth of how many results."""

    number: int
    total: int


class Neighbours:
    """Walks the gallery's results and passes over tiles of jobs."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery

    def has(self, generation: Generation, by: int) -> bool:
        """Return whether there is a next result (1), or one before (-1), loaded or not."""
        row = self._gallery.row_of_result(generation)
        return row >= 0 and self._row_from(row, by) >= 0

    def beside(self, generation: Generation, by: int) -> Generation | None:
        """Return the next result (1) or the one before (-1), None at the end and where it is not loaded yet."""
        row = self._gallery.row_of_result(generation)
        return self.from_row(row, by) if row >= 0 else None

    def from_row(self, row: int, by: int) -> Generation | None:
        """Return the next result after a row, or before it with -1, if it is loaded; others around it are read."""
        self._gallery.look_aside(row - AROUND, row + AROUND + 1)
        at = self._row_from(row, by)
        return self._gallery.generation(at) if at >= 0 else None

    def with_beside(self, generation: Generation, by: int, act: Callable[[Generation], object]) -> bool:
        """Call ``act`` with the result beside one, as soon as it is read; return whether there is one."""
        row = self._gallery.row_of_result(generation)
        at = self._row_from(row, by) if row >= 0 else -1
        if at < 0:
            return False
        self._gallery.look_aside(at - AROUND, at + AROUND + 1)
        self._gallery.with_generations([at], lambda found: act(found[0]) if found else None)
        return True

    def key_from(self, row: int, by: int) -> int | None:
        """Return the key of the next result after a row, or before it with -1; None at the end."""
        at = self._row_from(row, by)
        return self._gallery.key(at) if at >= 0 else None

    def place(self, generation: Generation) -> Place | None:
        """Return where it stands, None when the gallery does not show it."""
        row = self._gallery.row_of_result(generation)
        if row < 0:
            return None
        number = 1 + row - self._gallery.jobs_before(row)
        return Place(number, max(self._gallery.counts[0], number))

    def latest(self, generation: Generation) -> Generation:
        """Return the result as the gallery shows it now."""
        row = self._gallery.row_of_result(generation)
        return (self._gallery.generation(row) if row >= 0 else None) or generation

    def _row_from(self, row: int, by: int) -> int:
        """Return the next row of a result, -1 when there is none."""
        while 0 <= (row := row + by) < self._gallery.rowCount():
            if not self._gallery.is_job(row):
                return row
        return -1


class StripRole(IntEnum):
    """What can be asked of a strip's row besides Qt's own roles."""

    GENERATION = Qt.ItemDataRole.UserRole + 1


class Strip(QAbstractListModel):
    """Some of the gallery's results around the current one, in the gallery's order.

    A window on the gallery, because laying out a strip costs time for each of its rows; ``widen`` makes it longer
    at an end that comes into sight. It reaches as far as the rows are loaded, and grows as they are read.

    Signals:
        grown(): it has become longer by itself, and the current one may have moved.
    """

    grown = Signal()

    def __init__(self, gallery: Gallery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._rows: list[Generation] = []
        self._current: Generation | None = None
        gallery.modelReset.connect(self._on_other_rows)
        gallery.rowsInserted.connect(self._on_other_rows)
        gallery.rowsRemoved.connect(self._on_other_rows)
        gallery.dataChanged.connect(self._on_data_changed)

    # ---- reading ----

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many results the strip has."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        generation = self._rows[index.row()]
        if role == StripRole.GENERATION:
            return generation
        if role == Qt.ItemDataRole.DisplayRole:
            return generation.prompt
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._gallery.row_of_result(generation)
            loaded = row >= 0 and self._gallery.generation(row) is not None
            return accessible_text(self._gallery.tile(row), generation.created_at) if loaded else generation.prompt
        return None

    def generation(self, row: int) -> Generation:
        """Return the result of a row."""
        return self._rows[row]

    @property
    def current_row(self) -> int:
        """Return the row of the current result, -1 when the gallery does not show it."""
        name = self._current.name if self._current is not None else ""
        return next((row for row, generation in enumerate(self._rows) if generation.name == name), -1)

    # ---- changing ----

    def set_current(self, generation: Generation) -> None:
        """Make a result the current one, with as many on each side as there are."""
        self._current = generation
        row = self.current_row
        near = AROUND // 2
        whole = row >= 0 and self._has_around(row, near)
        if not whole:
            self._look_around()
            self._take_window()

    def widen(self, by: int) -> None:
        """Make the strip longer at its end (1) or its beginning (-1)."""
        if not self._rows:
            return
        edge = self._gallery.row_of_result(self._rows[-1] if by > 0 else self._rows[0])
        if edge < 0:
            return
        self._gallery.look_aside(edge - AROUND * (by < 0) * 2, edge + 1 + AROUND * (by > 0) * 2)
        self._grow(self._walk(edge, by, AROUND), by)
        self._shorten(by)

    def _grow(self, found: list[Generation], by: int) -> None:
        if by > 0 and found:
            self.beginInsertRows(NO_INDEX, len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += found
            self.endInsertRows()
        elif found:
            self.beginInsertRows(NO_INDEX, 0, len(found) - 1)
            self._rows[:0] = reversed(found)
            self.endInsertRows()

    def _shorten(self, by: int) -> None:
        over = len(self._rows) - STRIP_MOST
        if over <= 0:
            return
        first = 0 if by > 0 else len(self._rows) - over
        self.beginRemoveRows(NO_INDEX, first, first + over - 1)
        del self._rows[first : first + over]
        self.endRemoveRows()

    def _look_around(self) -> None:
        row = self._gallery.row_of_result(self._current) if self._current is not None else -1
        if row >= 0:
            self._gallery.look_aside(row - AROUND, row + AROUND + 1)

    def _take_window(self) -> None:
        current = self._current
        row = self._gallery.row_of_result(current) if current is not None else -1
        rows: list[Generation] = []
        if current is not None and row >= 0:
            before = list(reversed(self._walk(row, -1, AROUND)))
            rows = [*before, current, *self._walk(row, 1, AROUND)]
        if [g.name for g in rows] == [g.name for g in self._rows]:
            self._rows = rows
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _walk(self, row: int, by: int, most: int) -> list[Generation]:
        """Return the results after a row, as far as they are loaded."""
        found: list[Generation] = []
        while row >= 0 and len(found) < most and 0 <= (row := row + by) < self._gallery.rowCount():
            generation = self._gallery.generation(row)
            if generation is not None:
                found.append(generation)
            elif not self._gallery.is_job(row):
                break
        return found

    def _has_around(self, row: int, near: int) -> bool:
        """Return whether the window reaches far enough on both sides, or as far as the gallery does."""
        neighbours = Neighbours(self._gallery)
        for edge, by, room in ((self._rows[0], -1, row), (self._rows[-1], 1, len(self._rows) - 1 - row)):
            if room < near and neighbours.has(edge, by):
                return False
        return True

    def _on_other_rows(self) -> None:
        if self._current is not None:
            self._take_window()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        # Walked over the strip, which is short, and not over the rows, which may be all of the gallery's.
        for at, old in enumerate(self._rows):
            row = self._gallery.row_of_result(old)
            new = self._gallery.generation(row) if first.row() <= row <= last.row() else None
            if new is not None and new is not old:
                self._rows[at] = new
                self.dataChanged.emit(self.index(at), self.index(at))
        self._follow_reading(first.row(), last.row())

    def _follow_reading(self, first: int, last: int) -> None:
        """Grow where rows beside the current one have just been read."""
        row = self.current_row
        if row < 0:
            return
        for by, near in ((-1, row), (1, len(self._rows) - 1 - row)):
            edge = self._gallery.row_of_result(self._rows[0] if by < 0 else self._rows[-1])
            if near < AROUND and edge >= 0 and first <= edge + by <= last:
                self._grow(self._walk(edge, by, AROUND - near), by)
                self.grown.emit()
