"""Undo: what was done last, and the way back; one stack for the whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

MOST = 200
"""Commands that are remembered."""


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """A command that was carried out, its words, and both directions of it."""

    text: str
    act: Callable[[], None]
    undo: Callable[[], None]
    parts: list[Command] = field(default_factory=list)
    """The commands that it stands for when they are taken back as one."""


class Undo(QObject):
    """The commands that can be taken back, and those that were.

    Two lists and not a QUndoStack: a command that the library refuses is taken out wherever it stands, which Qt's
    stack cannot do.

    Signals:
        changed(): what can be undone or redone is different.
        done(str): a reversible command was carried out: the words of its toast, which offers Undo.
    """

    changed = Signal()
    done = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Command] = []
        self._undone: list[Command] = []
        self._gathered: list[Command] | None = None

    def do(self, text: str, act: Callable[[], None], undo: Callable[[], None], *, announce: bool = True) -> Command:
        """Carry a command out, remember it under ``text`` ("3 moved to trash") and return what ``forget`` takes.

        ``announce`` off: what it did is to be seen already, so no toast says it.
        """
        command = Command(text, act, undo)
        if self._gathered is not None:
            self._gathered.append(command)
            act()
            return command
        self._done.append(command)
        del self._done[:-MOST]
        self._undone.clear()
        act()
        self.changed.emit()
        if announce and command in self._done:
            self.done.emit(text)
        return command

    @contextmanager
    def together(self, text: str) -> Iterator[None]:
        """Make one command, under ``text``, of those that are carried out in the block: one Undo takes all back."""
        parts = self._gathered = []
        try:
            yield
        finally:
            self._gathered = None
            if parts:
                self._done.append(Command(text, lambda: _each(parts), lambda: _each_back(parts), parts))
                del self._done[:-MOST]
                self._undone.clear()
                self.changed.emit()
                self.done.emit(text)

    def undo(self) -> None:
        """Take the last command back; nothing happens when there is none."""
        if self._done:
            command = self._done.pop()
            self._undone.append(command)
            command.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Carry out again what was taken back last; nothing happens when there is none."""
        if self._undone:
            command = self._undone.pop()
            self._done.append(command)
            command.act()
            self.changed.emit()

    def forget(self, command: Command | None) -> None:
        """Take a command out, wherever it stands: it did not happen."""
        if command is None:
            return
        if self._gathered is not None and command in self._gathered:
            self._gathered.remove(command)
        for stack in (self._done, self._undone):
            for whole in [whole for whole in stack if command in whole.parts]:
                whole.parts.remove(command)
                if not whole.parts:
                    stack.remove(whole)
                    self.changed.emit()
            if command in stack:
                stack.remove(command)
                self.changed.emit()

    def clear(self) -> None:
        """Forget everything: nothing before this moment can be taken back."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    @property
    def undo_text(self) -> str:
        """Return the words of what ``undo`` would take back, empty when there is nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """Return the words of what ``redo`` would carry out again, empty when there is nothing."""
        return self._undone[-1].text if self._undone else ""

    @property
    def can_undo(self) -> bool:
        """Return whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Return whether there is something to carry out again."""
        return bool(self._undone)


def _each(parts: list[Command]) -> None:
    for part in tuple(parts):
        part.act()


def _each_back(parts: list[Command]) -> None:
    for part in reversed(tuple(parts)):
        part.undo()
