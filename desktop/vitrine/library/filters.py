"""Filters: a ResultFilter as SQL that stays quick at many thousands of results."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import peewee

from vitrine.domain.filter import ResultFilter, Sort, model_fits
from vitrine.domain.words import UNSPACED, Term, phrase_term, search_terms
from vitrine.library.tables import storable

_SUBTREE = """WITH RECURSIVE inside(id) AS (
    SELECT ? UNION SELECT collection.id FROM collection JOIN inside ON collection.parent = inside.id
) SELECT generation_id FROM collection_result WHERE collection_id IN (SELECT id FROM inside)"""

UNSPACED_TEXT = f"*[{UNSPACED}]*"
"""What a text is like that has words of scripts without spaces; a partial index has the same condition."""

_INSIDE = f"""SELECT rowid FROM generation_text WHERE generation_text MATCH ?
    UNION SELECT id FROM generation WHERE prompt GLOB '{UNSPACED_TEXT}' AND prompt LIKE ?
    UNION SELECT id FROM generation WHERE tags GLOB '{UNSPACED_TEXT}' AND tags LIKE ?"""

ACTIVE_LINKS = """SELECT linked.id FROM share JOIN share_result ON share_result.share_id = share.id
    JOIN generation AS linked ON linked.job_id = share_result.job_id AND linked.position = share_result.position
    WHERE share.ended_at IS NULL AND share.ready = 1 AND share.ends_at > ?"""
"""The ids of results that a link leads to, given the present moment in Unix seconds."""


@dataclass(slots=True)
class Selection:
    """The results that pass a filter: ``FROM source WHERE conditions``, with the values of its marks in order."""

    source: str
    key: str
    descending: bool = True
    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def require(self, condition: str, *values: Any) -> None:
        """Let only pass what fulfils this, too."""
        self.conditions.append(condition)
        self.values += values

    @property
    def clause(self) -> str:
        """Return ``FROM ... WHERE ...``."""
        return f"FROM {self.source} WHERE {' AND '.join(self.conditions)}"

    def ids(self) -> str:
        """Return the statement that reads the ids in order, with one more mark for how many at most."""
        return f"SELECT g.id {self.clause} ORDER BY {self.key} {self.order} LIMIT ?"

    def keys(self) -> str:
        """Return the statement that reads ids and aspects in order, with one more mark for how many at most."""
        return f"SELECT g.id, g.aspect {self.clause} ORDER BY {self.key} {self.order} LIMIT ?"

    @property
    def order(self) -> str:
        """Return the direction of the order by id."""
        return "DESC" if self.descending else "ASC"

    def beyond(self, id: int) -> None:
        """Let only pass what comes after the result ``id`` in the order."""
        self.require(f"{self.key} {'<' if self.descending else '>'} ?", id)

    def within(self, low: int, high: int) -> None:
        """Let only pass what has ``low`` <= id < ``high``."""
        self.require(f"{self.key} >= ? AND {self.key} < ?", low, high)


def select(wanted: ResultFilter, database: peewee.SqliteDatabase) -> Selection:
    """Return what ``wanted`` asks for."""
    asked = search_terms(wanted.text)
    terms = match_text([term for term in asked if not term.inside])
    # Every condition below is answered from this index; the planner would rather walk the long rows.
    facts = "generation AS g INDEXED BY generation_facts"
    # The search index is walked by its own rowid: ordering by the table's would sort every hit first.
    searched = f"generation_text CROSS JOIN {facts} ON g.id = generation_text.rowid"
    selection = Selection(
        searched if terms else facts,
        "generation_text.rowid" if terms else "g.id",
        descending=wanted.sort is Sort.NEWEST,
    )
    if terms:
        selection.require("generation_text MATCH ?", terms)
    for term in asked:
        if term.inside:
            selection.require(f"g.id IN ({_INSIDE})", *_inside_values(term))
    selection.require("g.path IS NOT NULL")
    _require_place(selection, wanted)
    _require_kind(selection, wanted, database)
    _require_marks(selection, wanted)
    _require_numbers(selection, wanted)
    return selection


def match_text(terms: list[Term]) -> str:
    """Return a full-text query: every term must occur. Nothing of the query language gets through from outside."""
    return " AND ".join(f'"{" ".join(term.words)}"{"" if term.phrase else " *"}' for term in terms)


def _inside_values(term: Term) -> tuple[str, str, str]:
    return match_text([term]), f"%{term.words[0]}%", f"%{term.words[0]}%"


def _require_place(selection: Selection, wanted: ResultFilter) -> None:
    if wanted.trashed:
        selection.require("g.trashed_at IS NOT NULL AND g.deleting_at IS NULL")
    else:
        selection.require("g.trashed_at IS NULL")
    if wanted.collection is not None:
        selection.require(f"g.id IN ({_SUBTREE})", wanted.collection)
    if wanted.shared:
        selection.require(f"g.id IN ({ACTIVE_LINKS})", time.time())


def _require_kind(selection: Selection, wanted: ResultFilter, database: peewee.SqliteDatabase) -> None:
    if wanted.makes is not None:
        kind = wanted.makes.value
        selection.require("g.type IN (?, ?)", f"text-to-{kind}", f"image-to-{kind}")
    if wanted.type is not None:
        selection.require("g.type = ?", wanted.type.value)
    if wanted.models:
        known = models_in_use(database)
        meant = [model for model in known if any(model_fits(name, model) for name in wanted.models)]
        # No model is called that: an empty list is no condition that an index can serve.
        marks = ", ".join("?" * len(meant)) or "NULL"
        selection.require(f"g.model IN ({marks})", *meant)


def _require_marks(selection: Selection, wanted: ResultFilter) -> None:
    if wanted.starred is not None:
        selection.require("g.starred = ?", int(wanted.starred))
    if wanted.uploaded is not None:
        selection.require(f"g.stored_at IS {'NOT ' if wanted.uploaded else ''}NULL")
    if wanted.untagged:
        selection.require("g.tags = ''")
    for tag in wanted.tags:
        selection.require(
            "g.id IN (SELECT generation_id FROM generation_tag WHERE tag_id = (SELECT id FROM tag WHERE folded = ?))",
            folded(tag),
        )
    for word in wanted.without:
        term = phrase_term(word)
        if term.inside:
            selection.require(f"g.id NOT IN ({_INSIDE})", *_inside_values(term))
        elif term.words:
            selection.require(
                "g.id NOT IN (SELECT rowid FROM generation_text WHERE generation_text MATCH ?)", match_text([term])
            )


def _require_numbers(selection: Selection, wanted: ResultFilter) -> None:
    for condition, value in (
        ("g.created_at >= ?", wanted.since),
        ("g.created_at < ?", wanted.until),
        ("g.cost > ?", wanted.cost_over),
        ("g.cost < ?", wanted.cost_under),
    ):
        if value is not None:
            selection.require(condition, value)


def models_in_use(database: peewee.SqliteDatabase) -> list[str]:
    """Return every model that made a result; hops from one to the next in the index instead of reading it all."""
    rows = database.execute_sql(
        """WITH RECURSIVE used(model) AS (
            SELECT min(model) FROM generation WHERE path IS NOT NULL
            UNION ALL
            SELECT (SELECT min(model) FROM generation WHERE path IS NOT NULL AND model > used.model)
            FROM used WHERE used.model IS NOT NULL
        ) SELECT model FROM used WHERE model IS NOT NULL"""
    ).fetchall()
    return [str(row[0]) for row in rows]


def folded(name: str) -> str:
    """Return a name as it is compared: without regard to case."""
    return storable(name).casefold()
