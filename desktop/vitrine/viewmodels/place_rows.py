"""The rows of the sidebar: what each shows, what the groups are, and what may be dropped where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt

RESULT_MIME = "application/x-vitrine-result"
"""What a drag of results carries: their names, one per line (see `vitrine.viewmodels.gallery`)."""
COLLECTION_MIME = "application/x-vitrine-collection"
"""What a drag of a collection carries: its id."""
COLLECTION, SMART = "collection:", "smart:"
"""How the keys of collections and of smart filters begin; the id follows."""
NEW = "new"
"""The key of a collection that is being named."""
_TAKES_RESULTS = ("favourites", "trash", "collections")


class Group(IntEnum):
    """The groups of the sidebar, as rows under the model's root."""

    VIEWS = 0
    COLLECTIONS = 1
    SMART = 2
    FOOT = 3
    FOLDED = 4
    """What stands for collections and smart filters on the rail."""


class Role(IntEnum):
    """What can be asked of a row besides Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: where it leads (``key``), what stands at its end (``note``, ``badge`` on the rail), how deep it is.

    ``id`` is that of a collection or a smart filter; ``parent`` the collection's parent. ``foldable`` says that
    something is inside; ``chosen`` that it is what the window shows.
    """

    key: str
    name: str
    icon: str
    note: str = ""
    badge: str = ""
    id: int | None = None
    parent: int | None = None
    depth: int = 0
    foldable: bool = False
    folded: bool = False
    chosen: bool = False


def takes_results(key: str) -> bool:
    """Return whether results may be dropped on a row."""
    return key in _TAKES_RESULTS or key.startswith(COLLECTION)


def id_of(key: str) -> int | None:
    """Return the id in the key of a collection or a smart filter, None for any other key."""
    kind, _, id = key.partition(":")
    return int(id) if f"{kind}:" in (COLLECTION, SMART) and id.isdigit() else None


def number_text(count: int) -> str:
    """Return a number as the sidebar writes it."""
    return f"{count:,}"
