"""What the step from version 1 to 2 does: tags, collections, smart filters, trash, lineage, prompts, shared links.

Frozen: SQL as it was on the day it was written.
"""

# Thai, Lao, Burmese, Khmer, Japanese, Chinese.
_UNSPACED = "*[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]*"

_COLUMNS = (
    # Names of tags, one a line, kept in step by triggers: a page of results is read without a join.
    "ALTER TABLE generation ADD COLUMN tags TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE generation ADD COLUMN file_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE generation ADD COLUMN trashed_at REAL",
    # The intent of deleting for good: what carries it is on its way out, whatever happens meanwhile.
    "ALTER TABLE generation ADD COLUMN deleting_at REAL",
    "ALTER TABLE job ADD COLUMN prompt_id INTEGER REFERENCES prompt(id)",
)

_INDEXES = (
    "DROP INDEX generation_saved",
    "DROP INDEX generation_type",
    "DROP INDEX generation_model",
    "DROP INDEX generation_starred",
    "DROP INDEX generation_unstored",
    "DROP INDEX generation_statistics",
    # Rows are long (settings, inputs): every condition of a filter is answered from this index alone.
    """CREATE INDEX generation_facts ON generation(
        id, type, model, starred, cost, created_at, stored_at, tags, size, trashed_at, deleting_at
    ) WHERE path IS NOT NULL""",
    # Scripts without spaces between words: their words are looked for inside the text, in these few rows only.
    f"CREATE INDEX generation_unspaced ON generation(id, prompt) WHERE prompt GLOB '{_UNSPACED}'",
    f"CREATE INDEX generation_unspaced_tags ON generation(id, tags) WHERE tags GLOB '{_UNSPACED}'",
    f"CREATE INDEX prompt_unspaced ON prompt(id, prompt) WHERE prompt GLOB '{_UNSPACED}'",
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
    "CREATE INDEX job_prompt ON job(prompt_id, number) WHERE prompt_id IS NOT NULL",
    "CREATE INDEX job_sent ON job(submitted_at) WHERE submitted_at IS NOT NULL",
)

_TAGS = (
    """CREATE TABLE tag (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE
    )""",
    """CREATE TABLE generation_tag (
        tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
        generation_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        PRIMARY KEY (tag_id, generation_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX generation_tag_of ON generation_tag(generation_id, tag_id)",
    *(
        f"""CREATE TRIGGER generation_tag_{verb} AFTER {verb} ON generation_tag BEGIN
        UPDATE generation SET tags = (
            SELECT coalesce(group_concat(name, char(10)), '') FROM (
                SELECT tag.name FROM generation_tag AS of JOIN tag ON tag.id = of.tag_id
                WHERE of.generation_id = {row}.generation_id ORDER BY tag.folded
            )
        ) WHERE id = {row}.generation_id;
    END"""
        for verb, row in (("insert", "new"), ("delete", "old"))
    ),
)

_COLLECTIONS = (
    # AUTOINCREMENT: a smart filter that names a deleted collection must never find another one under its id.
    """CREATE TABLE collection (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        parent INTEGER REFERENCES collection(id),
        position INTEGER NOT NULL,
        created_at REAL NOT NULL
    )""",
    "CREATE INDEX collection_in ON collection(parent, position)",
    """CREATE TABLE collection_result (
        collection_id INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
        generation_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        added_at REAL NOT NULL,
        PRIMARY KEY (collection_id, generation_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX collection_result_of ON collection_result(generation_id, collection_id)",
    """CREATE TABLE smart_filter (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        icon TEXT NOT NULL,
        position INTEGER NOT NULL
    )""",
    """INSERT INTO smart_filter (name, query, icon, position) VALUES
        ('This week', 'after:week', 'calendar', 0),
        ('Over $0.50', 'cost:>0.5', 'coins', 1),
        ('Not uploaded', 'uploaded:no', 'cloud-upload', 2),
        ('Without tags', 'tag:none', 'tag', 3)""",
)

_LINEAGE = (
    """CREATE TABLE lineage (
        child_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        parent_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        PRIMARY KEY (child_id, parent_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX lineage_parent ON lineage(parent_id, child_id)",
    # An input names the result it is as "<job id>-<position>".
    """CREATE TRIGGER lineage_insert AFTER INSERT ON generation WHEN new.inputs <> '[]' BEGIN
        INSERT OR IGNORE INTO lineage (child_id, parent_id)
        SELECT new.id, parent.id FROM json_each(new.inputs) AS input
        JOIN generation AS parent
            ON parent.job_id = substr(json_extract(input.value, '$.generation'), 1, 26)
            AND parent.position = substr(json_extract(input.value, '$.generation'), 28)
        WHERE parent.id <> new.id;
    END""",
    """INSERT OR IGNORE INTO lineage (child_id, parent_id)
        SELECT child.id, parent.id FROM generation AS child, json_each(child.inputs) AS input
        JOIN generation AS parent
            ON parent.job_id = substr(json_extract(input.value, '$.generation'), 1, 26)
            AND parent.position = substr(json_extract(input.value, '$.generation'), 28)
        WHERE child.inputs <> '[]' AND parent.id <> child.id""",
)

_PROMPTS = (
    """CREATE TABLE prompt (
        id INTEGER PRIMARY KEY,
        prompt TEXT NOT NULL UNIQUE,
        starred INTEGER NOT NULL DEFAULT 0,
        uses INTEGER NOT NULL,
        used_at REAL NOT NULL,
        job_number INTEGER NOT NULL
    )""",
    "CREATE INDEX prompt_used ON prompt(used_at)",
    "CREATE INDEX prompt_starred ON prompt(used_at) WHERE starred = 1",
    """INSERT INTO prompt (prompt, uses, used_at, job_number)
        SELECT prompt, count(*), max(created_at), max(number) FROM job WHERE trim(prompt) <> '' GROUP BY prompt
        ORDER BY max(number)""",
    "UPDATE job SET prompt_id = (SELECT id FROM prompt WHERE prompt.prompt = job.prompt)",
    """CREATE VIRTUAL TABLE prompt_text USING fts5(
        prompt, content='prompt', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    )""",
    "INSERT INTO prompt_text(rowid, prompt) SELECT id, prompt FROM prompt",
    """CREATE TRIGGER prompt_text_insert AFTER INSERT ON prompt BEGIN
        INSERT INTO prompt_text(rowid, prompt) VALUES (new.id, new.prompt);
    END""",
    """CREATE TRIGGER prompt_text_delete AFTER DELETE ON prompt BEGIN
        INSERT INTO prompt_text(prompt_text, rowid, prompt) VALUES ('delete', old.id, old.prompt);
    END""",
    """CREATE TRIGGER prompt_insert AFTER INSERT ON job WHEN trim(new.prompt) <> '' BEGIN
        INSERT INTO prompt (prompt, uses, used_at, job_number) VALUES (new.prompt, 1, new.created_at, new.number)
        ON CONFLICT (prompt) DO UPDATE
            SET uses = uses + 1, used_at = excluded.used_at, job_number = excluded.job_number;
        UPDATE job SET prompt_id = (SELECT id FROM prompt WHERE prompt = new.prompt) WHERE number = new.number;
    END""",
)

_SHARES = (
    """CREATE TABLE share (
        id INTEGER PRIMARY KEY,
        token TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        storage TEXT NOT NULL,
        storage_key TEXT NOT NULL,
        file_name TEXT NOT NULL,
        keys TEXT NOT NULL,
        created_at REAL NOT NULL,
        ends_at REAL NOT NULL,
        ready INTEGER NOT NULL,
        ended_at REAL
    )""",
    "CREATE INDEX share_active ON share(ends_at) WHERE ended_at IS NULL",
    # By name and not by row: a link's record outlives the result it led to.
    """CREATE TABLE share_result (
        share_id INTEGER NOT NULL REFERENCES share(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        job_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (share_id, place)
    ) WITHOUT ROWID""",
    "CREATE INDEX share_result_of ON share_result(job_id, position)",
)

_SEARCH = (
    """UPDATE generation SET
        file_name = replace(replace(path, rtrim(path, replace(path, '/', '')), ''),
            rtrim(path, replace(path, '\\', '')), '')
        WHERE path IS NOT NULL""",
    "DROP TRIGGER generation_text_insert",
    "DROP TRIGGER generation_text_delete",
    "DROP TRIGGER generation_text_update",
    "DROP TABLE generation_text",
    # External content, so the text stands once; prefixes for search while typing. Only what is saved can be found.
    """CREATE VIRTUAL TABLE generation_text USING fts5(
        prompt, model, tags, file_name, content='generation', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )""",
    """INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        SELECT id, prompt, model, tags, file_name FROM generation WHERE path IS NOT NULL""",
    """CREATE TRIGGER generation_text_insert AFTER INSERT ON generation WHEN new.path IS NOT NULL BEGIN
        INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        VALUES (new.id, new.prompt, new.model, new.tags, new.file_name);
    END""",
    """CREATE TRIGGER generation_text_delete AFTER DELETE ON generation WHEN old.path IS NOT NULL BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model, tags, file_name)
        VALUES ('delete', old.id, old.prompt, old.model, old.tags, old.file_name);
    END""",
    """CREATE TRIGGER generation_text_saved AFTER UPDATE OF path ON generation
    WHEN old.path IS NULL AND new.path IS NOT NULL BEGIN
        INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        VALUES (new.id, new.prompt, new.model, new.tags, new.file_name);
    END""",
    """CREATE TRIGGER generation_text_update AFTER UPDATE OF prompt, model, tags, file_name ON generation
    WHEN old.path IS NOT NULL AND new.path IS NOT NULL BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model, tags, file_name)
        VALUES ('delete', old.id, old.prompt, old.model, old.tags, old.file_name);
        INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        VALUES (new.id, new.prompt, new.model, new.tags, new.file_name);
    END""",
)

VERSION_2 = (*_COLUMNS, *_TAGS, *_COLLECTIONS, *_LINEAGE, *_PROMPTS, *_SHARES, *_SEARCH, *_INDEXES)
"""The statements in order."""
