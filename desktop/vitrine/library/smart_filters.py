"""SmartFilters: saved searches. A collection in one goes by its id, so that it keeps its meaning under another name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.collection import SmartFilter
from vitrine.errors import LibraryError
from vitrine.library.collections import clean_name
from vitrine.library.tables import storable

LONGEST_QUERY = 2000
"""Characters of a query that is saved."""


class SmartFilters:
    """The saved searches. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def all(self) -> list[SmartFilter]:
        """Return every smart filter in order; nothing is counted."""
        rows = self._rows("SELECT id, name, query, icon FROM smart_filter ORDER BY position, id")
        return [SmartFilter(id, name, query, icon) for id, name, query, icon in rows]

    def save(self, name: str, query: str, icon: str = "list-filter") -> SmartFilter:
        """Keep a search under a name, last in the list; raise LibraryError for an empty name or query."""
        clean, text = clean_name(name), _clean_query(query)
        with self._writing():
            sql = """INSERT INTO smart_filter (name, query, icon, position)
                SELECT ?, ?, ?, coalesce(max(position), -1) + 1 FROM smart_filter RETURNING id"""
            id = int(self._rows(sql, (clean, text, icon))[0][0])
        return SmartFilter(id, clean, text, icon)

    def rename(self, id: int, name: str) -> None:
        """Give a smart filter another name; raise LibraryError when it is empty, or the filter is gone."""
        clean = clean_name(name)
        with self._writing():
            if not self._rows("UPDATE smart_filter SET name = ? WHERE id = ? RETURNING id", (clean, id)):
                raise _gone()

    def change(self, id: int, query: str) -> None:
        """Let a smart filter search for something else; raise LibraryError when the query is empty, or it is gone."""
        text = _clean_query(query)
        with self._writing():
            if not self._rows("UPDATE smart_filter SET query = ? WHERE id = ? RETURNING id", (text, id)):
                raise _gone()

    def delete(self, id: int) -> tuple[SmartFilter, int]:
        """Take a smart filter away and return it with its place; no result is touched."""
        sql = "DELETE FROM smart_filter WHERE id = ? RETURNING name, query, icon, position"
        with self._writing():
            rows = self._rows(sql, (id,))
        if not rows:
            raise _gone()
        name, query, icon, position = rows[0]
        return SmartFilter(id, name, query, icon), int(position)

    def restore(self, deleted: tuple[SmartFilter, int]) -> None:
        """Bring a deleted smart filter back to its place."""
        kept, position = deleted
        with self._writing():
            self._database.execute_sql(
                "INSERT OR IGNORE INTO smart_filter (id, name, query, icon, position) VALUES (?, ?, ?, ?, ?)",
                (kept.id, kept.name, kept.query, kept.icon, position),
            )

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())


def _gone() -> LibraryError:
    return LibraryError("No such filter", "This smart filter is gone. Your results are safe.")


def _clean_query(query: str) -> str:
    """Return a query as it is kept; raise LibraryError when there is nothing to search for."""
    text = storable(query).strip()
    if not text or len(text) > LONGEST_QUERY:
        raise LibraryError(
            "Nothing to save", f"A smart filter needs a search of 1 to {LONGEST_QUERY:,} characters.",
            "Write a search, or choose a filter, then save it.",
        )  # fmt: skip
    return text
