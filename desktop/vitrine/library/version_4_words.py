"""The part of the step to version 4 that has to do with words: the search index and the triggers that keep it in step.

Frozen: SQL as it was on the day it was written.
"""

SEARCH = (
    # External content, so the text stands once; prefixes for search while typing. Only what is saved can be found.
    """CREATE VIRTUAL TABLE generation_text USING fts5(
        prompt, model, tags, file_name, content='generation', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )""",
    """INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        SELECT id, prompt, model, tags, file_name FROM generation WHERE path IS NOT NULL ORDER BY id""",
)
"""The index of words, made anew over what is saved."""

TRIGGERS = (
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
    # An input names the result it is as "<job id>-<position>".
    """CREATE TRIGGER lineage_insert AFTER INSERT ON generation WHEN new.inputs <> '[]' BEGIN
        INSERT OR IGNORE INTO lineage (child_id, parent_id)
        SELECT new.id, parent.id FROM json_each(new.inputs) AS input
        JOIN generation AS parent
            ON parent.job_id = substr(json_extract(input.value, '$.generation'), 1, 26)
            AND parent.position = substr(json_extract(input.value, '$.generation'), 28)
        WHERE parent.id <> new.id;
    END""",
    """CREATE TRIGGER prompt_insert AFTER INSERT ON job
    WHEN trim(new.prompt) <> '' AND new.provider <> 'import' BEGIN
        INSERT INTO prompt (prompt, uses, used_at, job_number) VALUES (new.prompt, 1, new.created_at, new.number)
        ON CONFLICT (prompt) DO UPDATE
            SET uses = uses + 1, used_at = excluded.used_at, job_number = excluded.job_number;
        UPDATE job SET prompt_id = (SELECT id FROM prompt WHERE prompt = new.prompt) WHERE number = new.number;
    END""",
)
"""What keeps words, tags, lineage and prompts in step."""
