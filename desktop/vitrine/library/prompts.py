"""Prompts: what was asked for before, each prompt once, the latest use first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any

import peewee

from vitrine.domain.collection import PromptEntry
from vitrine.domain.words import search_terms
from vitrine.library.filters import UNSPACED_TEXT, match_text
from vitrine.library.tables import JOB, job_from_row

_NEGATIVE = "negative_prompt"
"""What models call what must not be in the picture."""

_BEST = """SELECT g.job_id || '-' || g.position FROM job AS j JOIN generation AS g ON g.job_id = j.id
    WHERE j.prompt_id = ? AND g.path IS NOT NULL AND g.trashed_at IS NULL
    ORDER BY g.starred DESC, g.id DESC LIMIT 1"""

_RESULTS = """SELECT count(*) FROM job AS j JOIN generation AS g ON g.job_id = j.id
    WHERE j.prompt_id = ? AND g.path IS NOT NULL AND g.trashed_at IS NULL"""

_WORDS = "SELECT rowid FROM prompt_text WHERE prompt_text MATCH ?"
_INSIDE = f"{_WORDS} UNION SELECT id FROM prompt WHERE prompt GLOB '{UNSPACED_TEXT}' AND prompt LIKE ?"


class Prompts:
    """The history of prompts. Jobs write it by themselves; only the stars are changed here."""

    def __init__(self, database: peewee.SqliteDatabase, writing: Callable[[], AbstractContextManager[None]]) -> None:
        self._database = database
        self._writing = writing

    def recent(self, limit: int = 50, text: str = "") -> list[PromptEntry]:
        """Return prompts that contain all words of ``text`` (beginnings count), the latest used first."""
        return self._read("", limit, text)

    def starred(self, text: str = "", limit: int = 200) -> list[PromptEntry]:
        """Return starred prompts that contain all words of ``text``, the latest used first."""
        return self._read("p.starred = 1", limit, text)

    def count(self) -> int:
        """Return how many different prompts there are."""
        return int(self._rows("SELECT count(*) FROM prompt", ())[0][0])

    def set_starred(self, id: int, starred: bool) -> None:
        """Star or unstar a prompt."""
        with self._writing():
            self._database.execute_sql("UPDATE prompt SET starred = ? WHERE id = ?", (int(starred), id))

    def _read(self, condition: str, limit: int, text: str) -> list[PromptEntry]:
        conditions = [condition] if condition else []
        values: list[Any] = []
        for term in search_terms(text):
            conditions.append(f"p.id IN ({_INSIDE if term.inside else _WORDS})")
            values += [match_text([term]), f"%{term.words[0]}%"] if term.inside else [match_text([term])]
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        rows = self._rows(
            f"SELECT p.id, p.prompt, p.starred, p.uses, p.used_at, p.job_number FROM prompt AS p {where}"
            " ORDER BY p.used_at DESC, p.job_number DESC LIMIT ?",
            (*values, limit),
        )
        return [self._entry(row) for row in rows]

    def _entry(self, row: Sequence[Any]) -> PromptEntry:
        id, prompt, starred, uses, used_at, job_number = row
        cursor = self._database.execute_sql(JOB.select("WHERE number = ?"), (job_number,))
        request = job_from_row(JOB.rows(cursor)[0]).request
        negative = request.settings.get(_NEGATIVE)
        best = self._rows(_BEST, (id,))
        return PromptEntry(
            id=id,
            prompt=prompt,
            request=request,
            starred=bool(starred),
            used_at=used_at,
            negative=negative if isinstance(negative, str) else "",
            uses=uses,
            best=str(best[0][0]) if best else "",
            results=int(self._rows(_RESULTS, (id,))[0][0]),
        )

    def _rows(self, sql: str, values: Sequence[Any]) -> list[Any]:
        return list(self._database.execute_sql(sql, tuple(values)).fetchall())
