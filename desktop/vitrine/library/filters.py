"""Filters: a ResultFilter as SQL that stays quick at a million results.

Each question is put to the one index in which the fewest entries have to be looked at: that of the facts of all
results, that of the few which are starred, not uploaded or in the trash, a tag's or a collection's, or the words.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import peewee

from vitrine.domain.filter import ResultFilter, Sort
from vitrine.domain.order import first_key_at
from vitrine.domain.words import UNSPACED, Term, phrase_term, search_terms
from vitrine.library.narrowing import SUBTREE, TAG, folded, id_sets, kinds, meant_models, models_in_use

UNSPACED_TEXT = f"*[{UNSPACED}]*"
"""What a text is like that has words of scripts without spaces; a partial index has the same condition."""

_INSIDE = f"""SELECT rowid FROM generation_text WHERE generation_text MATCH ?
    UNION SELECT id FROM generation WHERE prompt GLOB '{UNSPACED_TEXT}' AND prompt LIKE ?
    UNION SELECT id FROM generation WHERE tags GLOB '{UNSPACED_TEXT}' AND tags LIKE ?"""

ACTIVE_LINKS = """SELECT linked.id FROM share JOIN share_result ON share_result.share_id = share.id
    JOIN generation AS linked ON linked.job_id = share_result.job_id AND linked.position = share_result.position
    WHERE share.ended_at IS NULL AND share.ready = 1 AND share.ends_at > ?"""
"""The ids of results that a link leads to, given the present moment in Unix seconds."""

_FACTS = "generation AS g INDEXED BY generation_facts"
_HOP = 8
"""Entries of an index that are read in the time of finding one in another."""
_FEW = 10_000
"""Results of a set that are put in order sooner than the first of them are met in the index of all."""
_MANY = 150_000
"""Results of a set that are gathered sooner than each hit of a search is looked up."""
_IN_TRASH = "SELECT id FROM generation INDEXED BY generation_trash WHERE trashed_at IS NOT NULL"


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


def select(wanted: ResultFilter, database: peewee.SqliteDatabase, *, whole: bool = False) -> Selection:
    """Return what ``wanted`` asks for; ``whole`` where all of it will be read, and not only the first of it."""
    asked = search_terms(wanted.text)
    terms = match_text([term for term in asked if not term.inside])
    selection = _searched(wanted, terms, database) if terms else _looked_up(wanted, database, whole=whole)
    for term in asked:
        if term.inside:
            selection.require(f"g.id IN ({_INSIDE})", *_inside_values(term))
    # As numbers and not as marks: an index of some results serves only what says that it asks for no others.
    selection.require(f"g.place = {int(wanted.trashed)}")
    _require_sets(selection, wanted)
    _require_kind(selection, wanted, database)
    _require_marks(selection, wanted)
    _require_numbers(selection, wanted)
    return selection


def count_of_words(wanted: ResultFilter) -> tuple[str, tuple[Any, ...]] | None:
    """Return how results with words are counted without looking at any of them, where only words are asked for."""
    asked = search_terms(wanted.text)
    if wanted != ResultFilter(text=wanted.text, sort=wanted.sort) or not asked or any(term.inside for term in asked):
        return None
    sql = f"SELECT count(*) FROM generation_text WHERE generation_text MATCH ? AND +rowid NOT IN ({_IN_TRASH})"
    return sql, (match_text(asked),)


def _searched(wanted: ResultFilter, terms: str, database: peewee.SqliteDatabase) -> Selection:
    # The search index is walked by its own rowid: ordering by the table's would sort every hit first.
    source = f"generation_text CROSS JOIN {_FACTS} ON g.id = generation_text.rowid"
    selection = Selection(source, "generation_text.rowid", wanted.sort is Sort.NEWEST)
    selection.require("generation_text MATCH ?", terms)
    for few in id_sets(wanted, database, _MANY)[:1]:
        # With the sign it is a test of each hit; without, every id would be a search of its own.
        selection.require(f"+generation_text.rowid IN ({few.sql})", *few.values)
    return selection


def _looked_up(wanted: ResultFilter, database: peewee.SqliteDatabase, *, whole: bool) -> Selection:
    descending = wanted.sort is Sort.NEWEST
    looked, index = _fewest(wanted, database)
    few = id_sets(wanted, database, looked // _HOP if whole else min(_FEW, looked // _HOP))[:1]
    if few and index == "generation_facts":
        selection = Selection(_FACTS, "g.id", descending)
        selection.require(f"g.id IN ({few[0].sql})", *few[0].values)
        return selection
    if len(wanted.tags) == 1 and index == "generation_facts":
        # A tag's results stand in order beside it.
        tagged = f"generation_tag AS of CROSS JOIN {_FACTS} ON g.id = of.generation_id"
        selection = Selection(tagged, "of.generation_id", descending)
        selection.require(f"of.tag_id = ({TAG})", folded(wanted.tags[0]))
        return selection
    return Selection(f"generation AS g INDEXED BY {index}", "g.id", descending)


def _fewest(wanted: ResultFilter, database: peewee.SqliteDatabase) -> tuple[int, str]:
    """Return how many entries have to be looked at, and the index that they stand in."""
    found = [("TRUE", "generation_facts")]
    if wanted.trashed:
        found.append(("place = 1", "generation_trashed"))
    elif wanted.starred:
        found.append(("place = 0 AND starred", "generation_starred"))
    if wanted.uploaded is False:
        found.append(("NOT stored", "generation_unstored"))
    counts = ", ".join(f"total(iif({condition}, count, 0))" for condition, _ in found)
    row = database.execute_sql(f"SELECT {counts} FROM tally").fetchone()
    return min((int(count), index) for count, (_, index) in zip(row, found, strict=True))


def match_text(terms: list[Term]) -> str:
    """Return a full-text query: every term must occur. Nothing of the query language gets through from outside."""
    return " AND ".join(f'"{" ".join(term.words)}"{"" if term.phrase else " *"}' for term in terms)


def _inside_values(term: Term) -> tuple[str, str, str]:
    return match_text([term]), f"%{term.words[0]}%", f"%{term.words[0]}%"


def _require_sets(selection: Selection, wanted: ResultFilter) -> None:
    if wanted.collection is not None:
        selection.require(f"g.id IN ({SUBTREE})", wanted.collection)
    if wanted.shared:
        selection.require(f"g.id IN ({ACTIVE_LINKS})", time.time())


def _require_kind(selection: Selection, wanted: ResultFilter, database: peewee.SqliteDatabase) -> None:
    if wanted.makes is not None:
        selection.require("g.type IN (?, ?)", *kinds(wanted))
    if wanted.type is not None:
        selection.require("g.type = ?", wanted.type.value)
    if wanted.models:
        meant = meant_models(wanted.models, models_in_use(database))
        # No model is called that: an empty list is no condition that an index can serve.
        marks = ", ".join("?" * len(meant)) or "NULL"
        selection.require(f"g.model IN ({marks})", *meant)


def _require_marks(selection: Selection, wanted: ResultFilter) -> None:
    if wanted.starred is not None:
        selection.require(f"g.starred = {int(wanted.starred)}")
    if wanted.uploaded is not None:
        selection.require(f"g.stored = {int(wanted.uploaded)}")
    if wanted.untagged:
        selection.require("g.tagged = 0")
    for tag in wanted.tags:
        selection.require(
            f"EXISTS (SELECT 1 FROM generation_tag AS has WHERE has.tag_id = ({TAG}) AND has.generation_id = g.id)",
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
    # Time is the order of the keys: a span of it is one run of them.
    if wanted.since is not None:
        selection.require(f"{selection.key} >= ?", first_key_at(wanted.since))
    if wanted.until is not None:
        selection.require(f"{selection.key} < ?", first_key_at(wanted.until))
    for condition, value in (("g.cost > ?", wanted.cost_over), ("g.cost < ?", wanted.cost_under)):
        if value is not None:
            selection.require(condition, value)
