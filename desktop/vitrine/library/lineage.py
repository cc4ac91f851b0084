"""Lineage: which results were made from which."""

from __future__ import annotations

import peewee

from vitrine.domain.generation import Generation
from vitrine.library.tables import GENERATION, generation_from_row

_MOST = 500
"""Relatives that are returned at most: a tree that nobody could look through is cut."""

_COLUMNS = ", ".join(f"g.{name}" for name in GENERATION.columns)


class Lineage:
    """The lines of descent: a result given to a model as input is the parent of what came of it."""

    def __init__(self, database: peewee.SqliteDatabase) -> None:
        self._database = database

    def ancestors(self, id: int) -> list[Generation]:
        """Return what a result was made from, and that from, the earliest first."""
        return self._walk(id, "parent_id", "child_id")

    def descendants(self, id: int) -> list[Generation]:
        """Return what was made from a result, and from that, the earliest first."""
        return self._walk(id, "child_id", "parent_id")

    def parents(self, id: int) -> list[Generation]:
        """Return what a result was made from itself, the earliest first."""
        return self._read("SELECT parent_id FROM lineage WHERE child_id = ?", id)

    def children(self, id: int) -> list[Generation]:
        """Return what was made from a result itself, the earliest first."""
        return self._read("SELECT child_id FROM lineage WHERE parent_id = ?", id)

    def _walk(self, id: int, to: str, by: str) -> list[Generation]:
        # UNION, not UNION ALL: whatever a file from elsewhere claims, no circle is walked twice.
        ids = f"""WITH RECURSIVE related(id) AS (
            SELECT {to} FROM lineage WHERE {by} = ?
            UNION SELECT lineage.{to} FROM lineage JOIN related ON lineage.{by} = related.id
        ) SELECT id FROM related"""
        return [relative for relative in self._read(ids, id) if relative.id != id]

    def _read(self, ids: str, id: int) -> list[Generation]:
        sql = f"""SELECT {_COLUMNS} FROM generation AS g
            WHERE g.id IN ({ids}) AND g.path IS NOT NULL AND g.deleting_at IS NULL ORDER BY g.id LIMIT ?"""
        cursor = self._database.execute_sql(sql, (id, _MOST))
        return [generation_from_row(row) for row in GENERATION.rows(cursor)]
