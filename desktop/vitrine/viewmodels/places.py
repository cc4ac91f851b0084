"""Places: everything the sidebar lists (views, collections, smart filters, the foot) as one Qt model of groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from vitrine.viewmodels.collection_tree import CollectionTree
from vitrine.viewmodels.place_names import FOOT, VIEWS, foot_names, view_names
from vitrine.viewmodels.place_rows import (
    COLLECTION,
    COLLECTION_MIME,
    NEW,
    RESULT_MIME,
    SMART,
    Entry,
    Group,
    Role,
    number_text,
    takes_results,
)

if TYPE_CHECKING:
    from vitrine.domain.collection import Collection, SmartFilter

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Places(QAbstractItemModel):
    """The sidebar's rows by group; a row of the first level is a group, its children are what is listed.

    Signals:
        renamed(str, str): the key of what was given another name by hand, and the name.
        named(str, object): the name of a new collection, and the id of its parent (None: the top).
        results_dropped(str, object): the key of what results were dropped on, and the results' names.
        collection_dropped(object, object, object): a collection's id, its new parent (None: the top), and its place
            among that one's children (None: the end).
        folding_changed(): something was folded or unfolded.
    """

    renamed = Signal(str, str)
    named = Signal(str, object)
    results_dropped = Signal(str, object)
    collection_dropped = Signal(object, object, object)
    folding_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = "all"
        self._tree = CollectionTree()
        self._folded: set[int] = set()
        self._new: tuple[int | None, str] | None = None
        self._rows: dict[Group, list[Entry]] = {group: [] for group in Group}
        for group, icons, names in ((Group.VIEWS, VIEWS, view_names()), (Group.FOOT, FOOT, foot_names())):
            self._rows[group] = [Entry(key, names[key], icon, chosen=key == "all") for key, icon in icons.items()]
        self._rows[Group.FOLDED] = [
            Entry("collections", self.tr("Collections"), "folder"),
            Entry("smart-filters", self.tr("Smart filters"), "list-filter"),
        ]

    # ---- what is in it ----

    @property
    def current(self) -> str:
        """Return the key of what the window shows, empty when nothing here does."""
        return self._current

    def entry(self, key: str) -> Entry:
        """Return a row by its key; raise KeyError when there is none (or it is folded away)."""
        for rows in self._rows.values():
            for row in rows:
                if row.key == key:
                    return row
        raise KeyError(key)

    def entries(self, group: Group) -> Sequence[Entry]:
        """Return the rows of a group as they are listed."""
        return self._rows[group]

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a row by its key, an invalid one when it is not listed."""
        for group, rows in self._rows.items():
            for number, row in enumerate(rows):
                if row.key == key:
                    return self.createIndex(number, 0, group + 1)
        return QModelIndex()

    def root(self, group: Group) -> QModelIndex:
        """Return the index of a group."""
        return self.createIndex(group, 0, 0)

    def folded(self) -> list[int]:
        """Return the ids of the collections that are folded."""
        return sorted(self._folded)

    # ---- what changes it ----

    def set_current(self, key: str) -> None:
        """Mark a row as what is shown; an empty key marks none."""
        self._current = key
        for group in Group:
            self._update(group, [replace(row, chosen=self._is_chosen(row.key)) for row in self._rows[group]])

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many results each of these views holds; 0 stays blank."""
        notes = {key: number_text(count) if count else "" for key, count in counts.items()}
        self._update(Group.VIEWS, [replace(row, note=notes.get(row.key, row.note)) for row in self._rows[Group.VIEWS]])

    def set_queue_active(self, count: int) -> None:
        """Show how many jobs are at work or waiting."""
        note = self.tr("{count} active").format(count=number_text(count)) if count else ""
        badge = (str(count) if count < 100 else "99+") if count else ""
        self._update(Group.FOOT, [replace(row, note=note, badge=badge) if row.key == "queue" else row
                                  for row in self._rows[Group.FOOT]])  # fmt: skip

    def set_collections(self, collections: Iterable[Collection]) -> None:
        """Show the collections, each under its parent."""
        self._tree = CollectionTree(collections)
        if self._new is not None and self._new[1]:
            self._new = None  # what was asked for is among them, or was refused
        self._list_collections()

    def set_smart_filters(self, filters: Iterable[SmartFilter]) -> None:
        """Show the saved searches."""
        rows = [
            Entry(
                f"{SMART}{one.id}", one.name, one.icon, "" if one.count is None else number_text(one.count), id=one.id
            )
            for one in filters
        ]
        self._update(Group.SMART, [replace(row, chosen=self._is_chosen(row.key)) for row in rows])

    def begin_new(self, parent: int | None = None) -> str:
        """List a row for a collection that is about to be named, in ``parent`` or at the top; return its key."""
        if parent is not None:
            self.unfold_to(parent)
            self.fold(parent, folded=False)
        self._new = (parent, "")
        self._list_collections()
        return NEW

    def end_new(self) -> None:
        """Take the row of a collection away that got no name."""
        if self._new is not None and not self._new[1]:
            self._new = None
            self._list_collections()

    def fold(self, id: int, *, folded: bool) -> None:
        """Hide or show what is inside a collection."""
        if folded == (id in self._folded):
            return
        self._folded ^= {id}
        self._list_collections()
        self.folding_changed.emit()

    def restore_folding(self, ids: Iterable[int]) -> None:
        """Fold the collections that were folded the last time."""
        self._folded = set(ids)
        self._list_collections()

    def unfold_to(self, id: int) -> None:
        """Show a collection by unfolding everything above it."""
        for above in self._tree.above(id) if id in self._tree else ():
            self.fold(above, folded=False)

    # ---- Qt: structure ----

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return a group's index, or that of a row inside a group."""
        if column != 0 or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the group of a row; a group has none."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of groups, or of a group's rows."""
        if not parent.isValid():
            return len(Group)
        return len(self._rows[Group(parent.row())]) if parent.internalId() == 0 and parent.column() == 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: ARG002
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row has for a role."""
        entry = self._at(index)
        if entry is None:
            return None
        match role:
            case Role.ENTRY:
                return entry
            case Role.KEY:
                return entry.key
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(entry)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; the row changes when the library has it."""
        entry = self._at(index)
        name = " ".join(str(value).split())
        if (
            entry is None
            or not self.flags(index) & Qt.ItemFlag.ItemIsEditable
            or role != Qt.ItemDataRole.EditRole
            or not name
        ):
            return False
        if entry.key == NEW and self._new is not None:
            self._new = (self._new[0], name)
            self._list_collections()
            self.named.emit(name, self._new[0])
        elif name != entry.name:
            self.renamed.emit(entry.key, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        entry = self._at(index)
        if entry is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if entry.id is not None or entry.key == NEW:
            flags |= Qt.ItemFlag.ItemIsEditable
        if entry.id is not None and entry.key.startswith(COLLECTION):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if takes_results(entry.key):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    # ---- Qt: dragging ----

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [RESULT_MIME, COLLECTION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what a drag of a collection carries."""
        data = QMimeData()
        entry = self._at(indexes[0]) if indexes else None
        if entry is not None and entry.key.startswith(COLLECTION):
            data.setData(COLLECTION_MIME, str(entry.id).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that results are copied into collections, and collections moved."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        """Return whether what is dragged may be dropped on a row (``row`` -1) or between the rows of a group."""
        if row < 0:
            entry = self._at(parent)
            if entry is None:
                return False
            if data.hasFormat(RESULT_MIME):
                return takes_results(entry.key)
            return entry.id is not None and self._tree.may_move(_dragged(data), entry.id)
        group = parent.isValid() and parent.internalId() == 0 and parent.row() == Group.COLLECTIONS
        return group and data.hasFormat(COLLECTION_MIME) and self._tree.may_move(_dragged(data), self._between(row)[0])

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Ask for what a drop means; the rows change when the library has it."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        entry = self._at(parent)
        if data.hasFormat(RESULT_MIME) and entry is not None:
            names = bytes(data.data(RESULT_MIME).data()).decode("utf-8", "replace").split("\n")
            self.results_dropped.emit(entry.key, [name for name in names if name])
            return True
        dragged = _dragged(data)
        if entry is not None:
            self.collection_dropped.emit(dragged, entry.id, None)
        else:
            self.collection_dropped.emit(dragged, *self._between(row, dragged))
        return True

    # ---- inside ----

    def _at(self, index: Index) -> Entry | None:
        if not index.isValid() or index.internalId() == 0:
            return None
        rows = self._rows[Group(index.internalId() - 1)]
        return rows[index.row()] if index.row() < len(rows) else None

    def _words(self, entry: Entry) -> str:
        if not entry.note:
            return entry.name
        return self.tr("{name}, {note}").format(name=entry.name, note=entry.note)

    def _is_chosen(self, key: str) -> bool:
        stands_for = {"collections": COLLECTION, "smart-filters": SMART}.get(key)
        return self._current.startswith(stands_for) if stands_for else key == self._current

    def _list_collections(self) -> None:
        rows = []
        for one, depth, foldable in self._tree.listed(self._folded):
            key = f"{COLLECTION}{one.id}"
            rows.append(
                Entry(
                    key,
                    one.name,
                    "folder",
                    note=number_text(one.count),
                    id=one.id,
                    parent=one.parent,
                    depth=depth,
                    foldable=foldable,
                    folded=one.id in self._folded,
                    chosen=self._is_chosen(key),
                )
            )
        if self._new is not None:
            self._put_new(rows, *self._new)
        self._update(Group.COLLECTIONS, rows)

    def _put_new(self, rows: list[Entry], parent: int | None, name: str) -> None:
        """Add the row of a collection that is being named behind the last one of its parent."""
        at, depth = len(rows), 0
        above = next((number for number, row in enumerate(rows) if row.id == parent), None)
        if parent is not None and above is not None:
            depth = rows[above].depth + 1
            at = next((n for n, row in enumerate(rows[above + 1 :], above + 1) if row.depth < depth), len(rows))
        rows.insert(at, Entry(NEW, name, "folder", parent=parent, depth=depth))

    def _update(self, group: Group, rows: list[Entry]) -> None:
        """Bring a group to new rows, touching only those that differ."""
        old = self._rows[group]
        keys, wanted = [row.key for row in old], [row.key for row in rows]
        same = _common(keys, wanted)
        rest = _common(keys[same:][::-1], wanted[same:][::-1])
        parent = self.root(group)
        if gone := len(keys) - same - rest:
            self.beginRemoveRows(parent, same, same + gone - 1)
            del old[same : same + gone]
            self.endRemoveRows()
        if new := len(wanted) - same - rest:
            self.beginInsertRows(parent, same, same + new - 1)
            old[same:same] = rows[same : same + new]
            self.endInsertRows()
        for number, row in enumerate(rows):
            if old[number] != row:
                old[number] = row
                at = self.createIndex(number, 0, group + 1)
                self.dataChanged.emit(at, at)

    def _between(self, row: int, moved: int | None = None) -> tuple[int | None, int | None]:
        """Return the parent, and the place among its children, of what is put before the row ``row``."""
        rows = self._rows[Group.COLLECTIONS]
        return self._tree.place_before(rows[row].id if row < len(rows) else None, moved)


def _dragged(data: QMimeData) -> int | None:
    text = bytes(data.data(COLLECTION_MIME).data()).decode("ascii", "replace")
    return int(text) if text.isdigit() else None


def _common(first: Sequence[str], second: Sequence[str]) -> int:
    """Return how many items two lists have in common from their beginning on."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count
