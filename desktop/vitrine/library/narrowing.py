"""Narrowing: the conditions of a filter that leave few results, each as a set of ids with its size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import peewee

from vitrine.domain.filter import ResultFilter, model_fits
from vitrine.library.tables import storable

SUBTREE = """WITH RECURSIVE inside(id) AS (
    SELECT ? UNION SELECT collection.id FROM collection JOIN inside ON collection.parent = inside.id
) SELECT generation_id FROM collection_result WHERE collection_id IN (SELECT id FROM inside)"""
"""The ids of results in a collection or in one that stands in it."""

TAG = "SELECT id FROM tag WHERE folded = ?"


@dataclass(frozen=True, slots=True, order=True)
class IdSet:
    """The results that fulfil one condition: how many at most, and the statement that reads their ids."""

    size: int
    sql: str
    values: tuple[Any, ...] = ()


def id_sets(wanted: ResultFilter, database: peewee.SqliteDatabase, most: int) -> list[IdSet]:
    """Return the sets of at most ``most`` results of which a filter is a part; none is larger than its size."""
    sets = [*_marked(wanted, database), *_listed(wanted, database)]
    if not wanted.trashed:
        sets += _of_kind(wanted, database)
        if (cost := cost_range(wanted)) is not None:
            sets.append(_priced(*cost, database, most))
    return sorted(one for one in sets if one.size <= most)


def _marked(wanted: ResultFilter, database: peewee.SqliteDatabase) -> Iterable[IdSet]:
    place = int(wanted.trashed)
    if wanted.trashed:
        yield IdSet(_cells(database, "place = 1"), _by("trashed", "place = 1"))
    elif wanted.starred:
        yield IdSet(_cells(database, "place = 0 AND starred"), _by("starred", "starred = 1 AND place = 0"))
    if wanted.uploaded is False:
        condition = f"stored = 0 AND place = {place}"
        yield IdSet(_cells(database, condition), _by("unstored", condition))


def _listed(wanted: ResultFilter, database: peewee.SqliteDatabase) -> Iterable[IdSet]:
    for tag in wanted.tags:
        sql = f"SELECT generation_id FROM generation_tag WHERE tag_id = ({TAG})"
        # What lies in the trash is not counted with the tag: all of it may have it.
        size = _number(database, "SELECT total(shown) FROM tag WHERE folded = ?", (folded(tag),))
        yield IdSet(size + _cells(database, "place > 0"), sql, (folded(tag),))
    if wanted.collection is not None:
        sql = f"SELECT count(*) FROM (SELECT 1 FROM ({SUBTREE}) LIMIT 200000)"
        yield IdSet(_number(database, sql, (wanted.collection,)), SUBTREE, (wanted.collection,))


def _of_kind(wanted: ResultFilter, database: peewee.SqliteDatabase) -> Iterable[IdSet]:
    asked: list[tuple[str, Sequence[str]]] = []
    if wanted.makes is not None:
        asked.append(("type", kinds(wanted)))
    if wanted.type is not None:
        asked.append(("type", (wanted.type.value,)))
    if wanted.models:
        asked.append(("model", meant_models(wanted.models, models_in_use(database))))
    for name, values in asked:
        marks = ", ".join("?" * len(values)) or "NULL"
        condition = f"place = 0 AND {name} IN ({marks})"
        yield IdSet(_cells(database, condition, values), _by(name, condition), tuple(values))


def _priced(condition: str, values: Sequence[float], database: peewee.SqliteDatabase, most: int) -> IdSet:
    sql = _by("cost", f"place = 0 AND {condition}")
    size = _number(database, f"SELECT count(*) FROM ({sql} LIMIT ?)", (*values, most + 1))
    return IdSet(size, sql, tuple(values))


def cost_range(wanted: ResultFilter) -> tuple[str, list[float]] | None:
    """Return the condition on what a result cost, with its values; None where there is none."""
    asked = [("cost > ?", wanted.cost_over), ("cost < ?", wanted.cost_under)]
    given = [(condition, value) for condition, value in asked if value is not None]
    return (" AND ".join(condition for condition, _ in given), [value for _, value in given]) if given else None


def kinds(wanted: ResultFilter) -> tuple[str, str]:
    """Return the types that make what is wanted."""
    kind = wanted.makes.value if wanted.makes is not None else ""
    return f"text-to-{kind}", f"image-to-{kind}"


def models_in_use(database: peewee.SqliteDatabase) -> list[str]:
    """Return every model that made a result."""
    rows = database.execute_sql("SELECT DISTINCT model FROM tally WHERE count > 0 ORDER BY model").fetchall()
    return [str(row[0]) for row in rows]


def meant_models(wanted: Iterable[str], known: Iterable[str]) -> list[str]:
    """Return the known models of which any is wanted."""
    names = list(wanted)
    return [model for model in known if any(model_fits(name, model) for name in names)]


def folded(name: str) -> str:
    """Return a name as it is compared: without regard to case."""
    return storable(name).casefold()


def _by(index: str, condition: str) -> str:
    return f"SELECT id FROM generation INDEXED BY generation_{index} WHERE {condition}"


def _cells(database: peewee.SqliteDatabase, condition: str, values: Sequence[Any] = ()) -> int:
    return _number(database, f"SELECT total(count) FROM tally WHERE {condition}", values)


def _number(database: peewee.SqliteDatabase, sql: str, values: Sequence[Any]) -> int:
    return int(database.execute_sql(sql, tuple(values)).fetchone()[0])
