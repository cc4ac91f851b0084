"""What the step from version 4 to 5 does: counts that triggers keep, short columns, an estimate a result.

Frozen: SQL as it was on the day it was written.
"""

from __future__ import annotations

from collections.abc import Callable

_PLACE = """CASE WHEN path IS NULL THEN NULL WHEN deleting_at IS NOT NULL THEN 2
        WHEN trashed_at IS NOT NULL THEN 1 ELSE 0 END"""

_COLUMNS = (
    # US dollars that the result was estimated to cost: its part of what its job was.
    "ALTER TABLE generation ADD COLUMN estimate REAL",
    """UPDATE generation SET estimate = (
            SELECT job.estimate / (SELECT count(*) FROM generation AS beside WHERE beside.job_id = job.id)
            FROM job WHERE job.id = generation.job_id
        ) WHERE cost IS NULL""",
    # Null until it is saved, then 0 in the gallery, 1 in the trash, 2 on its way out.
    f"ALTER TABLE generation ADD COLUMN place INTEGER GENERATED ALWAYS AS ({_PLACE}) VIRTUAL",
    "ALTER TABLE generation ADD COLUMN tagged INTEGER GENERATED ALWAYS AS (tags <> '') VIRTUAL",
    "ALTER TABLE generation ADD COLUMN stored INTEGER GENERATED ALWAYS AS (stored_at IS NOT NULL) VIRTUAL",
    # How many results of the gallery have the tag, or lie in the collection itself.
    "ALTER TABLE tag ADD COLUMN shown INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE collection ADD COLUMN shown INTEGER NOT NULL DEFAULT 0",
)

_FACTS = "id, aspect, place, starred, tagged, stored, cost, estimate, type, model"

_INDEXES = (
    *(
        f"DROP INDEX generation_{name}"
        for name in ("facts", "live", "model", "starred", "unstored", "untagged", "cost", "created")
    ),
    # Rows are long (settings, inputs): order, shape and every condition of a filter are answered from this alone,
    # or from the same for the few results of one kind.
    f"CREATE INDEX generation_facts ON generation({_FACTS}) WHERE place IS NOT NULL",
    f"CREATE INDEX generation_starred ON generation({_FACTS}) WHERE starred = 1 AND place = 0",
    f"CREATE INDEX generation_unstored ON generation({_FACTS}) WHERE stored = 0 AND place IS NOT NULL",
    f"CREATE INDEX generation_trashed ON generation({_FACTS}) WHERE place = 1",
    "CREATE INDEX generation_type ON generation(type, id) WHERE place = 0",
    "CREATE INDEX generation_model ON generation(model, id) WHERE place = 0",
    "CREATE INDEX generation_cost ON generation(cost, id) WHERE place = 0",
)

_CELL = "place, type, provider, model, starred, tagged, stored, storage"
_MADE = "day, trashed, provider, model, type"
_SUMS = "count, size, paid, guessed, unknown"
_ENDED = "day, provider, model"

_TABLES = (
    # Saved results by what can be asked of them. Money in billionths of a US dollar: whole numbers add up both ways.
    f"""CREATE TABLE tally (
        place INTEGER NOT NULL,
        type TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        starred INTEGER NOT NULL,
        tagged INTEGER NOT NULL,
        stored INTEGER NOT NULL,
        storage TEXT NOT NULL,
        count INTEGER NOT NULL,
        size INTEGER NOT NULL,
        paid INTEGER NOT NULL,
        guessed INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        PRIMARY KEY ({_CELL})
    ) WITHOUT ROWID""",
    # Saved results by local day.
    f"""CREATE TABLE made (
        day TEXT NOT NULL,
        trashed INTEGER NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        type TEXT NOT NULL,
        count INTEGER NOT NULL,
        size INTEGER NOT NULL,
        paid INTEGER NOT NULL,
        guessed INTEGER NOT NULL,
        unknown INTEGER NOT NULL,
        PRIMARY KEY ({_MADE})
    ) WITHOUT ROWID""",
    # Jobs that came to an end with a result or failed, by the local day of asking.
    f"""CREATE TABLE ended (
        day TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        count INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        charged INTEGER NOT NULL,
        PRIMARY KEY ({_ENDED})
    ) WITHOUT ROWID""",
    # The clock that the days above are of: with none they are counted when they are first asked for.
    "CREATE TABLE counted (zone TEXT NOT NULL)",
    "INSERT INTO counted (zone) VALUES ('')",
)


def _day(row: str) -> str:
    return f"coalesce(date({row}created_at, 'unixepoch', 'localtime'), '')"


def _cell(row: str) -> tuple[str, ...]:
    storage = f"CASE WHEN {row}stored THEN {row}storage ELSE '' END"
    return (*(f"{row}{name}" for name in _CELL.split(", ")[:-1]), storage)


def _made(row: str) -> tuple[str, ...]:
    return (_day(row), f"{row}place > 0", f"{row}provider", f"{row}model", f"{row}type")


def _sums(row: str) -> tuple[str, ...]:
    paid = f"CAST(round(coalesce({row}cost, 0) * 1e9) AS INTEGER)"
    guessed = f"CASE WHEN {row}cost IS NULL THEN CAST(round(coalesce({row}estimate, 0) * 1e9) AS INTEGER) ELSE 0 END"
    return ("1", f"{row}size", paid, guessed, f"({row}cost IS NULL)")


def _model_of_day(row: str) -> tuple[str, ...]:
    return (_day(row), f"{row}provider", f"{row}model")


def _ending(row: str) -> tuple[str, ...]:
    charged = f"{row}state = 'failed' AND json_valid({row}error) AND json_extract({row}error, '$.charged') = 1"
    return ("1", f"({row}state = 'failed')", f"coalesce({charged}, 0)")


def _added(table: str, key: str, sums: str, values: tuple[str, ...]) -> str:
    grown = ", ".join(f"{name} = {name} + excluded.{name}" for name in sums.split(", "))
    listed = ", ".join(values)
    return f"INSERT INTO {table} ({key}, {sums}) VALUES ({listed}) ON CONFLICT ({key}) DO UPDATE SET {grown};"


def _taken(table: str, key: str, sums: str, cell: tuple[str, ...], values: tuple[str, ...]) -> str:
    less = ", ".join(f"{name} = {name} - {value}" for name, value in zip(sums.split(", "), values, strict=True))
    same = " AND ".join(f"{name} = {value}" for name, value in zip(key.split(", "), cell, strict=True))
    return f"UPDATE {table} SET {less} WHERE {same};"


_OVER = "IN ('done', 'failed')"


def _changed(*names: str) -> str:
    return " OR ".join(f"old.{name} IS NOT new.{name}" for name in names)


_WEIGHT = ("place", "type", "provider", "model", "size", "cost", "estimate")
_OF_WEIGHT = "path, trashed_at, deleting_at, type, provider, model, size, cost, estimate"


def _keeping(
    table: str, key: str, cell: Callable[[str], tuple[str, ...]], columns: str, changed: str
) -> tuple[str, ...]:
    """Return the triggers that keep the table in step with the results."""
    come = _added(table, key, _SUMS, (*cell("new."), *_sums("new.")))
    gone = _taken(table, key, _SUMS, cell("old."), _sums("old."))
    return (
        f"CREATE TRIGGER {table}_insert AFTER INSERT ON generation WHEN new.place IS NOT NULL BEGIN {come} END",
        f"CREATE TRIGGER {table}_delete AFTER DELETE ON generation WHEN old.place IS NOT NULL BEGIN {gone} END",
        f"""CREATE TRIGGER {table}_from AFTER UPDATE OF {columns} ON generation
        WHEN old.place IS NOT NULL AND ({changed}) BEGIN {gone} END""",
        f"""CREATE TRIGGER {table}_to AFTER UPDATE OF {columns} ON generation
        WHEN new.place IS NOT NULL AND ({changed}) BEGIN {come} END""",
    )


_TALLY_TRIGGERS = _keeping(
    "tally", _CELL, _cell, f"{_OF_WEIGHT}, starred, tags, stored_at, storage",
    _changed(*_WEIGHT, "starred", "tagged", "stored", "storage"),
)  # fmt: skip

_MADE_TRIGGERS = _keeping("made", _MADE, _made, f"{_OF_WEIGHT}, created_at", _changed(*_WEIGHT, "created_at"))

_ENDED_SUMS = "count, failed, charged"
_OF_ENDING = "state, error, provider, model, created_at"


def _ended_triggers() -> tuple[str, ...]:
    come = _added("ended", _ENDED, _ENDED_SUMS, (*_model_of_day("new."), *_ending("new.")))
    gone = _taken("ended", _ENDED, _ENDED_SUMS, _model_of_day("old."), _ending("old."))
    return (
        f"CREATE TRIGGER ended_insert AFTER INSERT ON job WHEN new.state {_OVER} BEGIN {come} END",
        f"CREATE TRIGGER ended_delete AFTER DELETE ON job WHEN old.state {_OVER} BEGIN {gone} END",
        f"CREATE TRIGGER ended_from AFTER UPDATE OF {_OF_ENDING} ON job WHEN old.state {_OVER} BEGIN {gone} END",
        f"CREATE TRIGGER ended_to AFTER UPDATE OF {_OF_ENDING} ON job WHEN new.state {_OVER} BEGIN {come} END",
    )


def _shown(table: str, link: str) -> tuple[str, ...]:
    """Return the triggers that count what a tag or a collection shows."""
    live = "EXISTS (SELECT 1 FROM generation WHERE id = {row}.generation_id AND place = 0)"
    of = f"id IN (SELECT {table}_id FROM {link} WHERE generation_id = {{row}}.id)"
    fewer, more = (f"UPDATE {table} SET shown = shown {sign} 1 WHERE" for sign in "-+")
    came, went = live.format(row="new"), live.format(row="old")
    return (
        f"""CREATE TRIGGER {table}_shown_insert AFTER INSERT ON {link} WHEN {came} BEGIN
        {more} id = new.{table}_id; END""",
        # Of a result that is deleted itself nothing is found any more: the trigger on its row has counted it.
        f"""CREATE TRIGGER {table}_shown_delete AFTER DELETE ON {link} WHEN {went} BEGIN
        {fewer} id = old.{table}_id; END""",
        f"""CREATE TRIGGER {table}_shown_less AFTER UPDATE OF path, trashed_at, deleting_at ON generation
        WHEN old.place IS 0 AND new.place IS NOT 0 BEGIN {fewer} {of.format(row="new")}; END""",
        f"""CREATE TRIGGER {table}_shown_more AFTER UPDATE OF path, trashed_at, deleting_at ON generation
        WHEN new.place IS 0 AND old.place IS NOT 0 BEGIN {more} {of.format(row="new")}; END""",
        f"""CREATE TRIGGER {table}_shown_gone BEFORE DELETE ON generation
        WHEN old.place IS 0 BEGIN {fewer} {of.format(row="old")}; END""",
    )


_FILLING = (
    f"""INSERT INTO tally ({_CELL}, {_SUMS})
        WITH one ({_CELL}, {_SUMS}) AS (
            SELECT {", ".join((*_cell(""), *_sums("")))} FROM generation WHERE place IS NOT NULL
        ) SELECT {_CELL}, {", ".join(f"sum({name})" for name in _SUMS.split(", "))} FROM one GROUP BY {_CELL}""",
    *(
        f"""UPDATE {table} SET shown = (SELECT count(*) FROM {link} AS held CROSS JOIN generation
            ON generation.id = held.generation_id WHERE held.{table}_id = {table}.id AND generation.place = 0)"""
        for table, link in (("tag", "generation_tag"), ("collection", "collection_result"))
    ),
)

VERSION_5 = (
    *_COLUMNS, *_INDEXES, *_TABLES, *_FILLING, *_TALLY_TRIGGERS, *_MADE_TRIGGERS, *_ended_triggers(),
    *_shown("tag", "generation_tag"), *_shown("collection", "collection_result"),
)  # fmt: skip
"""The statements in order."""
