"""PromptHistory: the prompts that were used before, searched and starred; a list model over the library."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from vitrine.domain.collection import PromptEntry
from vitrine.domain.generation import Generation
from vitrine.errors import StudioError
from vitrine.library.library import Library
from vitrine.viewmodels.figures import day_text
from vitrine.viewmodels.names import Names
from vitrine.workers.task_worker import Tasks

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
SHOWN = 50
_NO_INDEX = QModelIndex()


@dataclasses.dataclass(frozen=True, slots=True)
class HistoryRow:
    """A prompt in the list; ``best`` is the result that stands for it, ``caption`` its third line."""

    entry: PromptEntry
    caption: str
    best: Generation | None = None


class PromptHistory(QAbstractListModel):
    """The latest prompts, or the starred ones; what a search leaves of them.

    Signals:
        counted(object): how many different prompts there are.
        failed(object): the StudioError of a star that could not be kept.
    """

    counted = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, names: Names) -> None:
        super().__init__()
        self._library, self._tasks, self._names = library, tasks, names
        self._rows: list[HistoryRow] = []
        self._ticket = 0
        self.text = ""
        self.starred = False
        self.loading = False

    def search(self, text: str = "", *, starred: bool = False) -> None:
        """List the prompts that contain these words, the latest first; only starred ones with ``starred``."""
        self.text, self.starred, self.loading = text, starred, True
        self._ticket += 1
        ticket = self._ticket

        def found(answer: tuple[list[HistoryRow], int]) -> None:
            if ticket == self._ticket:  # else something else was typed meanwhile
                self.loading = False
                self.beginResetModel()
                self._rows = answer[0]
                self.endResetModel()
                self.counted.emit(answer[1])

        def refused(error: StudioError) -> None:
            self.loading = False
            self.failed.emit(error)

        self._tasks.run(lambda: self._read(text, starred), found, refused)

    def row(self, number: int) -> HistoryRow | None:
        """Return a row, None when there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def toggle_star(self, number: int) -> None:
        """Star a prompt, or take its star away; shown at once and taken back when the library refuses."""
        row = self.row(number)
        if row is None:
            return
        entry = row.entry
        self._show_star(entry.id, not entry.starred)

        def refused(error: StudioError) -> None:
            self._show_star(entry.id, entry.starred)
            self.failed.emit(error)

        self._tasks.run(lambda: self._library.prompts.set_starred(entry.id, not entry.starred), None, refused)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many prompts are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ``ROW_ROLE``, else its words."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            starred = QCoreApplication.translate("PromptHistory", "starred") if row.entry.starred else ""
            return ", ".join(part for part in (row.entry.prompt, row.caption, starred) if part)
        return None

    # ---- inside ----

    def _read(self, text: str, starred: bool) -> tuple[list[HistoryRow], int]:
        prompts = self._library.prompts
        entries = prompts.starred(text) if starred else prompts.recent(SHOWN, text)
        best = {g.name: g for g in self._library.results.named([e.best for e in entries if e.best])}
        today = datetime.datetime.now().astimezone().date()
        return [HistoryRow(e, self._caption(e, today), best.get(e.best)) for e in entries], prompts.count()

    def _caption(self, entry: PromptEntry, today: datetime.date) -> str:
        model = self._names.model(entry.request.provider, entry.request.model)
        return " · ".join((results_text(entry.results), model, when_text(entry.used_at, today)))

    def _show_star(self, id: int, starred: bool) -> None:
        for number, row in enumerate(self._rows):
            if row.entry.id == id:
                entry = dataclasses.replace(row.entry, starred=starred)
                self._rows[number] = dataclasses.replace(row, entry=entry)
                self.dataChanged.emit(self.index(number), self.index(number))


def results_text(count: int) -> str:
    """Return how many results a prompt has: ``16 results``."""
    if count == 1:
        return QCoreApplication.translate("PromptHistory", "1 result")
    return QCoreApplication.translate("PromptHistory", "{n} results").format(n=f"{count:,}")


def when_text(moment: float, today: datetime.date) -> str:
    """Return when a prompt was used: the time today, else the day."""
    then = datetime.datetime.fromtimestamp(moment).astimezone()
    if then.date() == today:
        return f"{then:%H:%M}"
    text = day_text(then.date(), today)
    yesterday = (today - then.date()).days == 1
    return text[:1].lower() + text[1:] if yesterday else text


def marked(text: str, words: Sequence[str]) -> list[tuple[str, bool]]:
    """Return a text in pieces, each with whether it is a word that was searched for (beginnings count)."""
    folded, marks = text.casefold(), [False] * len(text)
    if len(folded) != len(text):
        return [(text, False)]
    for word in words:
        start = folded.find(word.casefold()) if word else -1
        while start >= 0:
            if start == 0 or not folded[start - 1].isalnum():
                marks[start : start + len(word)] = [True] * len(word)
            start = folded.find(word.casefold(), start + 1)
    pieces: list[tuple[str, bool]] = []
    for character, mark in zip(text, marks, strict=True):
        if pieces and pieces[-1][1] == mark:
            pieces[-1] = (pieces[-1][0] + character, mark)
        else:
            pieces.append((character, mark))
    return pieces
