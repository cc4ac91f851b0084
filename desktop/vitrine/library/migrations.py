"""Migrations: frozen steps from each stored version to the next, with a backup before the first.

A step is as it was on the day it was written; it never looks at today's tables. A new file walks the same
steps from zero. The version stands in ``PRAGMA user_version``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import peewee

from vitrine.library.version_2 import VERSION_2
from vitrine.library.version_3 import VERSION_3
from vitrine.library.version_4 import version_4
from vitrine.library.version_5 import VERSION_5

Step = Callable[[peewee.SqliteDatabase], None]


def _version_1(database: peewee.SqliteDatabase) -> None:
    for statement in _VERSION_1:
        database.execute_sql(statement)


_VERSION_1 = (
    """CREATE TABLE job (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        version TEXT NOT NULL,
        type TEXT NOT NULL,
        prompt TEXT NOT NULL,
        settings TEXT NOT NULL,
        inputs TEXT NOT NULL,
        aspect REAL NOT NULL,
        owner TEXT NOT NULL,
        estimate REAL,
        created_at REAL NOT NULL,
        submitted_at REAL,
        finished_at REAL,
        remote_id TEXT,
        poll_url TEXT NOT NULL DEFAULT '',
        cancel_url TEXT NOT NULL DEFAULT '',
        cancel_requested INTEGER NOT NULL DEFAULT 0,
        expires_at REAL,
        run_seconds REAL,
        cost REAL,
        error TEXT,
        retry_of TEXT NOT NULL DEFAULT '',
        dismissed INTEGER NOT NULL DEFAULT 0
    )""",
    # One prediction belongs to one job, whatever two recoveries believe at once.
    "CREATE UNIQUE INDEX job_remote ON job(provider, remote_id) WHERE remote_id IS NOT NULL",
    "CREATE INDEX job_open ON job(number) WHERE state <> 'done' AND dismissed = 0",
    "CREATE INDEX job_usual ON job(model, number) WHERE state = 'done'",
    """CREATE TABLE generation (
        id INTEGER PRIMARY KEY,
        job_id TEXT NOT NULL REFERENCES job(id),
        position INTEGER NOT NULL,
        type TEXT NOT NULL,
        owner TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        version TEXT NOT NULL,
        prompt TEXT NOT NULL,
        settings TEXT NOT NULL,
        inputs TEXT NOT NULL,
        created_at REAL NOT NULL,
        source_url TEXT NOT NULL DEFAULT '',
        lost TEXT NOT NULL DEFAULT '',
        path TEXT,
        sha256 TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        content_type TEXT NOT NULL DEFAULT '',
        extension TEXT NOT NULL DEFAULT '',
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        duration REAL,
        average_colour TEXT NOT NULL DEFAULT '',
        preview_hash TEXT NOT NULL DEFAULT '',
        storage TEXT NOT NULL DEFAULT '',
        storage_key TEXT NOT NULL DEFAULT '',
        url TEXT NOT NULL DEFAULT '',
        stored_at REAL,
        starred INTEGER NOT NULL DEFAULT 0,
        cost REAL,
        UNIQUE (job_id, position)
    )""",
    "CREATE INDEX generation_saved ON generation(id) WHERE path IS NOT NULL",
    "CREATE INDEX generation_type ON generation(type, id) WHERE path IS NOT NULL",
    "CREATE INDEX generation_model ON generation(model, id) WHERE path IS NOT NULL",
    "CREATE INDEX generation_starred ON generation(id) WHERE starred = 1 AND path IS NOT NULL",
    "CREATE INDEX generation_unstored ON generation(id) WHERE path IS NOT NULL AND stored_at IS NULL",
    "CREATE INDEX generation_statistics ON generation(type, model, created_at, size, cost) WHERE path IS NOT NULL",
    # Search over prompts: external content, so the text stands once; prefixes for search while typing.
    """CREATE VIRTUAL TABLE generation_text USING fts5(
        prompt, model, content='generation', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    )""",
    """CREATE TRIGGER generation_text_insert AFTER INSERT ON generation BEGIN
        INSERT INTO generation_text(rowid, prompt, model) VALUES (new.id, new.prompt, new.model);
    END""",
    """CREATE TRIGGER generation_text_delete AFTER DELETE ON generation BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model)
        VALUES ('delete', old.id, old.prompt, old.model);
    END""",
    """CREATE TRIGGER generation_text_update AFTER UPDATE OF prompt, model ON generation BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model)
        VALUES ('delete', old.id, old.prompt, old.model);
        INSERT INTO generation_text(rowid, prompt, model) VALUES (new.id, new.prompt, new.model);
    END""",
)


def _version_2(database: peewee.SqliteDatabase) -> None:
    for statement in VERSION_2:
        database.execute_sql(statement)


def _version_3(database: peewee.SqliteDatabase) -> None:
    for statement in VERSION_3:
        database.execute_sql(statement)


def _version_5(database: peewee.SqliteDatabase) -> None:
    for statement in VERSION_5:
        database.execute_sql(statement)


STEPS: tuple[Step, ...] = (_version_1, _version_2, _version_3, version_4, _version_5)
"""``STEPS[n]`` takes a database from version n to n + 1."""

LATEST = len(STEPS)


def migrate(database: peewee.SqliteDatabase, path: Path, version: int) -> None:
    """Bring the database from ``version`` to the latest, each step whole or not at all.

    A file that already holds something is first copied whole (``VACUUM INTO``, which sees the write-ahead log too)
    into ``backups/`` beside it.
    """
    # Table rebuilds inside a plain transaction would empty child tables through ON DELETE CASCADE: the migrator's
    # context switches foreign keys off for the step.
    from playhouse.migrate import SqliteMigrator

    if version > 0:
        _back_up(database, path, version)
    migrator = SqliteMigrator(database)
    for number in range(version, LATEST):
        with migrator.migration_context():
            STEPS[number](database)
            _check_references(database)
            database.execute_sql(f"PRAGMA user_version = {number + 1}")


def _back_up(database: peewee.SqliteDatabase, path: Path, version: int) -> None:
    folder = path.parent / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    stamp = time.strftime("%Y%m%d-%H%M%S")
    copy = folder / f"{path.stem}-v{version}-{stamp}-{time.monotonic_ns() % 1_000_000:06d}.db"
    database.execute_sql("VACUUM INTO ?", (str(copy),))


def _check_references(database: peewee.SqliteDatabase) -> None:
    broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise peewee.IntegrityError(f"foreign keys broken after migration: {broken[:3]}")
