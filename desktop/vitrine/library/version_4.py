"""What the step from version 3 to 4 does: jobs are numbered by their moment of asking, and results go along.

A job's number becomes the Unix milliseconds of asking, unique; a result's id becomes that times 1000, plus 998, minus
its position. Every row is written anew in the new order, so the step makes the long tables again instead of changing
them.

Frozen: it is as it was on the day it was written.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import peewee

from vitrine.library.version_4_words import SEARCH, TRIGGERS

# Thai, Lao, Burmese, Khmer, Japanese, Chinese.
_UNSPACED = "*[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]*"

_TRIGGERS_GONE = (
    "DROP TRIGGER generation_text_insert",
    "DROP TRIGGER generation_text_delete",
    "DROP TRIGGER generation_text_saved",
    "DROP TRIGGER generation_text_update",
    "DROP TRIGGER generation_tag_insert",
    "DROP TRIGGER generation_tag_delete",
    "DROP TRIGGER lineage_insert",
    "DROP TRIGGER prompt_insert",
    "DROP TABLE generation_text",
)

_JOB_KEPT = (
    "id, state, provider, model, version, type, prompt, settings, inputs, aspect, owner, estimate, created_at,"
    " submitted_at, finished_at, remote_id, poll_url, cancel_url, cancel_requested, expires_at, run_seconds, cost,"
    " error, retry_of, dismissed, prompt_id, size_class"
)

_JOB = (
    """CREATE TABLE job_anew (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL,
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
        dismissed INTEGER NOT NULL DEFAULT 0,
        prompt_id INTEGER REFERENCES prompt(id),
        place REAL,
        size_class TEXT NOT NULL DEFAULT ''
    )""",
    f"""INSERT INTO job_anew (number, {_JOB_KEPT})
        SELECT renumbered.new, {_JOB_KEPT} FROM renumbered CROSS JOIN job ON job.number = renumbered.old
        ORDER BY renumbered.new""",
)

_GENERATION_KEPT = (
    "job_id, position, type, owner, provider, model, version, prompt, settings, inputs, created_at, source_url, lost,"
    " path, sha256, size, content_type, extension, width, height, duration, average_colour, preview_hash, storage,"
    " storage_key, url, stored_at, starred, cost, tags, file_name, trashed_at, deleting_at"
)

_GENERATION = (
    """CREATE TABLE generation_anew (
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
        tags TEXT NOT NULL DEFAULT '',
        file_name TEXT NOT NULL DEFAULT '',
        trashed_at REAL,
        deleting_at REAL,
        aspect REAL GENERATED ALWAYS AS (
            CASE WHEN width > 0 AND height > 0 THEN CAST(width AS REAL) / height ELSE 1.0 END
        ) VIRTUAL
    )""",
    f"""INSERT INTO generation_anew (id, {_GENERATION_KEPT})
        SELECT moved.new, {_GENERATION_KEPT} FROM moved CROSS JOIN generation ON generation.id = moved.old
        ORDER BY moved.new""",
)

_REFERENCES = tuple(
    statement
    for table, columns, values in (
        ("generation_tag", "tag_id, generation_id", "tag_id, (SELECT new FROM moved WHERE old = generation_id)"),
        (
            "collection_result",
            "collection_id, generation_id, added_at",
            "collection_id, (SELECT new FROM moved WHERE old = generation_id), added_at",
        ),
        (
            "lineage",
            "child_id, parent_id",
            "(SELECT new FROM moved WHERE old = child_id), (SELECT new FROM moved WHERE old = parent_id)",
        ),
    )
    for statement in (
        # Aside and back: a new id may be an old one of another row.
        f"CREATE TEMP TABLE aside AS SELECT {values} FROM {table}",
        f"DELETE FROM {table}",
        f"INSERT INTO {table} ({columns}) SELECT * FROM aside ORDER BY 1, 2",
        "DROP TABLE temp.aside",
    )
)

_IN_PLACE = (
    "UPDATE prompt SET job_number = (SELECT new FROM renumbered WHERE old = job_number)",
    "DROP TABLE generation",
    "DROP TABLE job",
    "ALTER TABLE job_anew RENAME TO job",
    "ALTER TABLE generation_anew RENAME TO generation",
)

_INDEXES = (
    "CREATE UNIQUE INDEX job_id ON job(id)",
    # One prediction belongs to one job, whatever two recoveries believe at once.
    "CREATE UNIQUE INDEX job_remote ON job(provider, remote_id) WHERE remote_id IS NOT NULL",
    "CREATE INDEX job_open ON job(number) WHERE state <> 'done' AND dismissed = 0",
    "CREATE INDEX job_usual ON job(model, size_class, number) WHERE state = 'done'",
    "CREATE INDEX job_usual_any ON job(model, number) WHERE state = 'done'",
    "CREATE INDEX job_prompt ON job(prompt_id, number) WHERE prompt_id IS NOT NULL",
    "CREATE INDEX job_sent ON job(submitted_at) WHERE submitted_at IS NOT NULL",
    "CREATE UNIQUE INDEX generation_name ON generation(job_id, position)",
    # Rows are long (settings, inputs): order, shape and every condition of a filter are answered from this alone.
    """CREATE INDEX generation_facts ON generation(
        id, aspect, trashed_at, deleting_at, starred, type, model, cost, created_at, stored_at, tags, size
    ) WHERE path IS NOT NULL""",
    # Scripts without spaces between words: their words are looked for inside the text, in these few rows only.
    f"CREATE INDEX generation_unspaced ON generation(id, prompt) WHERE prompt GLOB '{_UNSPACED}'",
    f"CREATE INDEX generation_unspaced_tags ON generation(id, tags) WHERE tags GLOB '{_UNSPACED}'",
    "CREATE INDEX generation_live ON generation(type, id) WHERE path IS NOT NULL AND trashed_at IS NULL",
    "CREATE INDEX generation_model ON generation(model, id, trashed_at) WHERE path IS NOT NULL",
    """CREATE INDEX generation_starred ON generation(id)
        WHERE starred = 1 AND path IS NOT NULL AND trashed_at IS NULL""",
    "CREATE INDEX generation_unstored ON generation(trashed_at, id) WHERE path IS NOT NULL AND stored_at IS NULL",
    "CREATE INDEX generation_untagged ON generation(id) WHERE path IS NOT NULL AND trashed_at IS NULL AND tags = ''",
    "CREATE INDEX generation_cost ON generation(cost, id) WHERE path IS NOT NULL AND trashed_at IS NULL",
    "CREATE INDEX generation_created ON generation(created_at, cost) WHERE path IS NOT NULL AND trashed_at IS NULL",
    "CREATE INDEX generation_trash ON generation(trashed_at, id) WHERE trashed_at IS NOT NULL",
    "CREATE INDEX generation_deleting ON generation(id) WHERE deleting_at IS NOT NULL",
    # Whether another result is the same file, before one is deleted for good.
    "CREATE INDEX generation_path ON generation(path) WHERE path IS NOT NULL",
    "CREATE INDEX generation_key ON generation(storage, storage_key) WHERE storage_key <> ''",
    # Whether a file that is imported is here already, wherever it lay before.
    "CREATE INDEX generation_content ON generation(sha256) WHERE path IS NOT NULL",
)

_IMPORTS = (
    # One that is neither finished nor stopped was cut off; the next one of the same folder goes on where it was.
    """CREATE TABLE import_run (
        id INTEGER PRIMARY KEY,
        folder TEXT NOT NULL,
        copy INTEGER NOT NULL DEFAULT 0,
        subfolders INTEGER NOT NULL DEFAULT 1,
        collection TEXT NOT NULL DEFAULT '',
        started_at REAL NOT NULL,
        finished_at REAL,
        stopped INTEGER NOT NULL DEFAULT 0,
        done INTEGER NOT NULL DEFAULT 0,
        total INTEGER NOT NULL DEFAULT 0
    )""",
    # What was read of a file, so that one that has not changed is not read again.
    """CREATE TABLE import_file (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) WITHOUT ROWID""",
    # Copies that have their name and not yet their row: what a sudden end leaves of them is taken away.
    "CREATE TABLE import_copy (path TEXT PRIMARY KEY) WITHOUT ROWID",
)


def version_4(database: peewee.SqliteDatabase) -> None:
    """Take a library of version 3 to version 4, in the transaction that is open."""
    _number_anew(database)
    line = _line(database)
    for statement in (*_TRIGGERS_GONE, *_JOB, *_GENERATION, *_REFERENCES, *_IN_PLACE, *_INDEXES):
        database.execute_sql(statement)
    # Places are the new numbers, given out in the old order.
    for number, place in zip(line, sorted(line), strict=True):
        if place != number:
            database.execute_sql("UPDATE job SET place = ? WHERE number = ?", (place, number))
    for statement in (*SEARCH, *TRIGGERS, *_IMPORTS):
        database.execute_sql(statement)
    database.execute_sql("DROP TABLE temp.moved")
    database.execute_sql("DROP TABLE temp.renumbered")


def _number_anew(database: peewee.SqliteDatabase) -> None:
    """Note each job's new number, and each result's new id."""
    database.execute_sql("CREATE TEMP TABLE renumbered (new INTEGER PRIMARY KEY, old INTEGER NOT NULL UNIQUE)")
    jobs = database.execute_sql("SELECT number, created_at FROM job ORDER BY number").fetchall()
    pairs = ((new, old) for (old, _), new in zip(jobs, _free(at for _, at in jobs), strict=True))
    database.cursor().executemany("INSERT INTO renumbered (new, old) VALUES (?, ?)", pairs)
    database.execute_sql("CREATE TEMP TABLE moved (old INTEGER PRIMARY KEY, new INTEGER NOT NULL UNIQUE)")
    database.execute_sql(
        """INSERT INTO moved (old, new)
        SELECT generation.id, renumbered.new * 1000 + 998 - generation.position
        FROM generation CROSS JOIN job ON job.id = generation.job_id
        CROSS JOIN renumbered ON renumbered.old = job.number ORDER BY generation.id"""
    )


def _free(moments: Iterable[float]) -> Iterator[int]:
    """Yield for each moment its milliseconds, or the next that no earlier one has taken."""
    after: dict[int, int] = {}
    for moment in moments:
        number = math.floor(moment * 1000 + 0.001)
        passed = []
        while number in after:
            passed.append(number)
            number = after[number]
        # Whoever comes to one of these again goes straight to the end of the run.
        after.update(dict.fromkeys([*passed, number], number + 1))
        yield number


def _line(database: peewee.SqliteDatabase) -> list[int]:
    """Return the new numbers of the jobs that are open, in the order in which they stand in line."""
    rows = database.execute_sql(
        """SELECT renumbered.new FROM job JOIN renumbered ON renumbered.old = job.number
        WHERE job.state <> 'done' AND job.dismissed = 0 AND job.state <> 'cancelled'
        ORDER BY coalesce(job.place, job.number), job.number"""
    ).fetchall()
    return [int(row[0]) for row in rows]
