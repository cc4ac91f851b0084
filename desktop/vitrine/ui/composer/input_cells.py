"""InputCells: several inputs as numbered cells in the order the model sees them, moved by dragging or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from vitrine.domain.request import InputFile
from vitrine.ui.composer.input_cell import CELL, InputCell
from vitrine.ui.look import Look
from vitrine.viewmodels.input_pictures import InputPictures

GAP = 8


class InputCells(QObject):
    """The cells inside a drop zone: one for each file, and one more while there is room.

    Signals:
        choose_requested(): the place for one more was pressed.
        remove_requested(int): the number of the file to take away.
        moved(int, int): a file goes from one place to another.
    """

    choose_requested = Signal()
    remove_requested = Signal(int)
    moved = Signal(int, int)

    def __init__(self, look: Look, pictures: InputPictures, zone: QWidget) -> None:
        super().__init__(zone)
        self._look, self._pictures, self._zone = look, pictures, zone
        self.cells: list[InputCell] = []
        self._count = 0

    def show_files(self, files: Sequence[InputFile], most: int | None, *, shown: bool) -> None:
        """Show these files and, below ``most``, the place for another; nothing while not ``shown``."""
        self._count = len(files)
        wanted = len(files) + self._room(most) if shown else 0
        while len(self.cells) > wanted:
            self.cells.pop().deleteLater()
        while len(self.cells) < wanted:
            self.cells.append(InputCell(self._look, self._pictures, self._zone))
        for number, cell in enumerate(self.cells):
            file = files[number] if number < len(files) else None
            cell.show_file(file, number + 1, len(files))
            cell.setGeometry(QRect(self._place(number), cell.size()))
            cell.on_click = self.choose_requested.emit if file is None else None
            cell.on_remove = lambda n=number: self.remove_requested.emit(n)
            cell.on_step = lambda step, n=number: self._step(n, step)
            cell.on_dropped = lambda at, n=number: self._drop(n, at)
            cell.show()

    def height(self, files: int, most: int | None) -> int:
        """Return the height of the rows for so many files."""
        rows = -(-(files + self._room(most, files)) // self._columns())
        return rows * (CELL + GAP) - GAP

    def update(self) -> None:
        """Paint the cells again: a picture has come."""
        for cell in self.cells:
            cell.update()

    def focus(self, number: int) -> None:
        """Give a cell the focus."""
        if 0 <= number < len(self.cells):
            self.cells[number].setFocus()

    def _room(self, most: int | None, files: int | None = None) -> int:
        count = self._count if files is None else files
        return int(most is None or count < most)

    def _columns(self) -> int:
        return max(1, (max(self._zone.width(), CELL) + GAP) // (CELL + GAP))

    def _place(self, number: int) -> QPoint:
        row, column = divmod(number, self._columns())
        left = column * (CELL + GAP)
        return QPoint(self._zone.width() - CELL - left if self._zone.isRightToLeft() else left, row * (CELL + GAP))

    def _step(self, number: int, step: int) -> None:
        target = number + (-step if self._zone.isRightToLeft() else step)
        if 0 <= target < self._count:
            self.moved.emit(number, target)
            self.focus(target)

    def _drop(self, number: int, at: QPoint) -> None:
        """Move a file to the place whose middle is nearest to where its cell was let go."""

        def distance(place: int) -> int:
            return (self._place(place) - at).manhattanLength()

        target = min(range(self._count), key=distance)
        self.cells[number].move(self._place(number))
        if target != number:
            self.moved.emit(number, target)
