"""Palette: commands, models and collections by their names, as they are typed; what was used last comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vitrine.viewmodels.fuzzy import match

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
REMEMBERED, SHOWN_RECENT = 12, 5
HINT_SCORE = 5.0
"""What a word found in the note at the right counts for: less than any in the name."""


class EntryKind(StrEnum):
    """What an entry is, in the palette's order."""

    COMMAND = "command"
    MODEL = "model"
    COLLECTION = "collection"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen; ``key`` names it among its kind."""

    kind: EntryKind
    key: str
    text: str
    hint: str = ""
    """What stands at the right: its keys, or whose it is."""
    icon: str = ""
    reason: str = ""
    """Why it cannot be used now; empty when it can."""

    @property
    def id(self) -> str:
        """Return what tells the entry from all others."""
        return f"{self.kind}:{self.key}"


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that answers to what was typed, with the marked parts of its name."""

    entry: Entry
    marks: tuple[tuple[int, int], ...] = ()


class Palette(QAbstractListModel):
    """The palette's rows: headings, which are plain text, and what was found under them."""

    def __init__(self, entries: Callable[[], Sequence[Entry]], parent: QObject | None = None) -> None:
        """``entries`` returns everything there is to choose; it is asked once for each opening."""
        super().__init__(parent)
        self._source = entries
        self._entries: list[Entry] = []
        self._recent: list[str] = []
        self.rows: list[Found | str] = []
        """Headings and entries in the order of the list."""

    def begin(self) -> None:
        """Ask what there is to choose, and list it."""
        self._entries = list(self._source())
        self.search("")

    def search(self, typed: str) -> None:
        """List what answers to ``typed``, best first; with nothing typed what was used last, then everything."""
        self.beginResetModel()
        self.rows = self._listed(typed.strip())
        self.endResetModel()

    def use(self, entry: Entry) -> None:
        """Remember that an entry was chosen."""
        self._recent = [entry.id, *(id for id in self._recent if id != entry.id)][:REMEMBERED]

    @property
    def recent(self) -> list[str]:
        """Return the ids of what was used last, newest first; may be given back after a restart."""
        return list(self._recent)

    def recall(self, ids: Sequence[object]) -> None:
        """Take back what was used last, from an earlier run."""
        self._recent = [id for id in ids if isinstance(id, str)][:REMEMBERED]

    def step(self, row: int, by: int) -> int:
        """Return the row ``by`` entries after ``row``, past headings and around the ends; -1 in an empty list."""
        rows = [number for number, item in enumerate(self.rows) if isinstance(item, Found)]
        if not rows:
            return -1
        here = rows.index(row) if row in rows else (-1 if by > 0 else 0)
        return rows[(here + by) % len(rows)]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's `Found` under ROW_ROLE (None for a heading), or its words."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        item = self.rows[index.row()]
        if role == ROW_ROLE:
            return item if isinstance(item, Found) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item if isinstance(item, str) else item.entry.text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(item, Found):
            return item.entry.reason or item.entry.hint
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that entries can be chosen, also those that cannot be used now: their reason is worth reading."""
        if index.data(ROW_ROLE) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _listed(self, typed: str) -> list[Found | str]:
        titles = {
            EntryKind.COMMAND: self.tr("Commands"),
            EntryKind.MODEL: self.tr("Models"),
            EntryKind.COLLECTION: self.tr("Collections"),
        }
        rows: list[Found | str] = []
        taken: set[str] = set()
        if not typed and (recent := self._used_last()):
            rows += [self.tr("Recent"), *(Found(entry) for entry in recent)]
            taken = {entry.id for entry in recent}
        for kind, title in titles.items():
            entries = [entry for entry in self._entries if entry.kind is kind and entry.id not in taken]
            found = self._matching(entries, typed) if typed else [Found(entry) for entry in entries]
            if found:
                rows += [title, *found]
        return rows

    def _used_last(self) -> list[Entry]:
        by_id = {entry.id: entry for entry in self._entries if not entry.reason}
        return [by_id[id] for id in self._recent if id in by_id][:SHOWN_RECENT]

    def _matching(self, entries: Sequence[Entry], typed: str) -> list[Found]:
        scored: list[tuple[float, int, Found]] = []
        for number, entry in enumerate(entries):
            by_name = match(entry.text, typed)
            by_hint = match(entry.hint, typed) if by_name is None and entry.kind is not EntryKind.COMMAND else None
            score = by_name.score if by_name is not None else HINT_SCORE if by_hint is not None else None
            if score is not None:
                used = self._recent.index(entry.id) if entry.id in self._recent else REMEMBERED
                better = 20 * (1 - used / REMEMBERED) - (50 if entry.reason else 0)
                scored.append((score + better, number, Found(entry, by_name.marks if by_name is not None else ())))
        return [found for _, _, found in sorted(scored, key=lambda item: (-item[0], item[1]))]
