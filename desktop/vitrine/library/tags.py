"""Tags: words that a person gives to results; upper and lower case are the same tag, written as first given."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager

import peewee

from vitrine.domain.collection import TagCount
from vitrine.library.narrowing import folded
from vitrine.library.tables import batches, storable

LONGEST_TAG = 100
"""Characters of a tag; what is over is cut off."""


class Tags:
    """The tags. Every method that changes something has committed it, durably, when it returns."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def of(self, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of results by id, in the order of their names."""
        found: dict[int, tuple[str, ...]] = {}
        for id in ids:
            row = self._database.execute_sql("SELECT tags FROM generation WHERE id = ?", (id,)).fetchone()
            if row is not None:
                found[id] = tuple(row[0].split("\n")) if row[0] else ()
        return found

    def add(self, ids: Iterable[int], names: Iterable[str]) -> None:
        """Give tags to results; those that a result has already stay as they are."""
        wanted = clean_tags(names)
        with self._writing():
            tag_ids = [self._tag(name) for name in wanted]
            # A result that is gone meanwhile takes no tag.
            for marks, batch in batches(sorted(ids)):
                known = f"SELECT ?, id FROM generation WHERE id IN ({marks})"
                sql = f"INSERT OR IGNORE INTO generation_tag (tag_id, generation_id) {known}"
                for tag in tag_ids:
                    self._database.execute_sql(sql, (tag, *batch))

    def remove(self, ids: Iterable[int], names: Iterable[str]) -> None:
        """Take tags from results."""
        keys = [folded(name) for name in clean_tags(names)]
        with self._writing():
            for id in ids:
                for key in keys:
                    self._database.execute_sql(
                        "DELETE FROM generation_tag WHERE generation_id = ?"
                        " AND tag_id = (SELECT id FROM tag WHERE folded = ?)",
                        (id, key),
                    )

    def change(self, ids: Iterable[int], add: Iterable[str], remove: Iterable[str]) -> None:
        """Give tags to results and take others away, both or neither."""
        wanted = list(ids)
        with self._writing():
            self.remove(wanted, remove)
            self.add(wanted, add)

    def all(self) -> list[TagCount]:
        """Return every tag in use, the most used first."""
        rows = self._database.execute_sql(
            "SELECT name, shown FROM tag WHERE shown > 0 ORDER BY shown DESC, folded"
        ).fetchall()
        return [TagCount(str(name), int(count)) for name, count in rows]

    def matching(self, prefix: str, limit: int = 20) -> list[TagCount]:
        """Return the tags in use of which a word begins with ``prefix``, the most used first."""
        start = folded(prefix).strip()
        found = [tag for tag in self.all() if _begins(folded(tag.name), start)]
        return found[:limit]

    def _tag(self, name: str) -> int:
        self._database.execute_sql("INSERT OR IGNORE INTO tag (name, folded) VALUES (?, ?)", (name, folded(name)))
        return int(self._database.execute_sql("SELECT id FROM tag WHERE folded = ?", (folded(name),)).fetchone()[0])


def clean_tags(names: Iterable[str]) -> list[str]:
    """Return names as tags are kept: one line each, no spaces around, none empty, none twice."""
    cleaned: dict[str, str] = {}
    for name in names:
        line = " ".join(unicodedata.normalize("NFC", storable(name)).replace("\0", " ").split())[:LONGEST_TAG].strip()
        if line:
            cleaned.setdefault(folded(line), line)
    return list(cleaned.values())


def _begins(name: str, start: str) -> bool:
    return name.startswith(start) or any(word.startswith(start) for word in name.split())
