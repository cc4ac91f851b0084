BEGIN;
CREATE TABLE tag (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE
    , shown INTEGER NOT NULL DEFAULT 0);
CREATE TABLE generation_tag (
        tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
        generation_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        PRIMARY KEY (tag_id, generation_id)
    ) WITHOUT ROWID;
CREATE TABLE collection (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        parent INTEGER REFERENCES collection(id),
        position INTEGER NOT NULL,
        created_at REAL NOT NULL
    , shown INTEGER NOT NULL DEFAULT 0);
CREATE TABLE collection_result (
        collection_id INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
        generation_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        added_at REAL NOT NULL,
        PRIMARY KEY (collection_id, generation_id)
    ) WITHOUT ROWID;
CREATE TABLE smart_filter (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        icon TEXT NOT NULL,
        position INTEGER NOT NULL
    );
CREATE TABLE lineage (
        child_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        parent_id INTEGER NOT NULL REFERENCES generation(id) ON DELETE CASCADE,
        PRIMARY KEY (child_id, parent_id)
    ) WITHOUT ROWID;
CREATE TABLE prompt (
        id INTEGER PRIMARY KEY,
        prompt TEXT NOT NULL UNIQUE,
        starred INTEGER NOT NULL DEFAULT 0,
        uses INTEGER NOT NULL,
        used_at REAL NOT NULL,
        job_number INTEGER NOT NULL
    );
CREATE TABLE share (
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
    );
CREATE TABLE share_result (
        share_id INTEGER NOT NULL REFERENCES share(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        job_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        PRIMARY KEY (share_id, place)
    ) WITHOUT ROWID;
CREATE TABLE "job" (
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
    );
CREATE TABLE "generation" (
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
    , estimate REAL, place INTEGER GENERATED ALWAYS AS (CASE WHEN path IS NULL THEN NULL WHEN deleting_at IS NOT NULL THEN 2
        WHEN trashed_at IS NOT NULL THEN 1 ELSE 0 END) VIRTUAL, tagged INTEGER GENERATED ALWAYS AS (tags <> '') VIRTUAL, stored INTEGER GENERATED ALWAYS AS (stored_at IS NOT NULL) VIRTUAL);
CREATE TABLE import_run (
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
    );
CREATE TABLE import_file (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        modified_ns INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) WITHOUT ROWID;
CREATE TABLE import_copy (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE tally (
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
        PRIMARY KEY (place, type, provider, model, starred, tagged, stored, storage)
    ) WITHOUT ROWID;
CREATE TABLE made (
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
        PRIMARY KEY (day, trashed, provider, model, type)
    ) WITHOUT ROWID;
CREATE TABLE ended (
        day TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        count INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        charged INTEGER NOT NULL,
        PRIMARY KEY (day, provider, model)
    ) WITHOUT ROWID;
CREATE TABLE counted (zone TEXT NOT NULL);
CREATE VIRTUAL TABLE prompt_text USING fts5(
        prompt, content='prompt', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
CREATE VIRTUAL TABLE generation_text USING fts5(
        prompt, model, tags, file_name, content='generation', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    );
INSERT INTO tag (id, name, folded, shown) VALUES (1, 'Ceramics', 'ceramics', 1);
INSERT INTO tag (id, name, folded, shown) VALUES (2, 'warm light', 'warm light', 1);
INSERT INTO generation_tag (tag_id, generation_id) VALUES (1, 1795435446959998);
INSERT INTO generation_tag (tag_id, generation_id) VALUES (2, 1795435446959998);
INSERT INTO collection (id, name, parent, position, created_at, shown) VALUES (1, 'Court of colour', NULL, 0, 1795446001.1993334, 1);
INSERT INTO collection (id, name, parent, position, created_at, shown) VALUES (2, 'Inner', 1, 0, 1795446001.1997874, 0);
INSERT INTO collection_result (collection_id, generation_id, added_at) VALUES (1, 1795435446959998, 1795446001.2005215);
INSERT INTO smart_filter (id, name, query, icon, position) VALUES (1, 'This week', 'after:week', 'calendar', 0);
INSERT INTO smart_filter (id, name, query, icon, position) VALUES (2, 'Over $0.50', 'cost:>0.5', 'coins', 1);
INSERT INTO smart_filter (id, name, query, icon, position) VALUES (3, 'Not uploaded', 'uploaded:no', 'cloud-upload', 2);
INSERT INTO smart_filter (id, name, query, icon, position) VALUES (4, 'Without tags', 'tag:none', 'tag', 3);
INSERT INTO prompt (id, prompt, starred, uses, used_at, job_number) VALUES (1, 'a quiet valley', 1, 1, 1795435446.959503, 1795435446959);
INSERT INTO prompt (id, prompt, starred, uses, used_at, job_number) VALUES (2, 'dunes at noon', 0, 1, 1795435446.9691656, 1795435446969);
INSERT INTO prompt (id, prompt, starred, uses, used_at, job_number) VALUES (3, 'planet', 0, 1, 1795435446.9706247, 1795435446970);
INSERT INTO job (number, id, state, provider, model, version, type, prompt, settings, inputs, aspect, owner, estimate, created_at, submitted_at, finished_at, remote_id, poll_url, cancel_url, cancel_requested, expires_at, run_seconds, cost, error, retry_of, dismissed, prompt_id, place, size_class) VALUES (1795435446959, '01m844ngnfje7tcga6r1rvdmmj', 'done', 'demo', 'vitrine/demo-painter', '', 'text-to-image', 'a quiet valley', '{"prompt":"a quiet valley","seed":7}', '[]', 1.0, 'me', 0.0, 1795435446.959503, 1.0, 1795435446.9750102, '01m844ngnk8tvxsvg8qxxp01be', '', '', 0, NULL, NULL, NULL, NULL, '', 0, 1, NULL, '');
INSERT INTO job (number, id, state, provider, model, version, type, prompt, settings, inputs, aspect, owner, estimate, created_at, submitted_at, finished_at, remote_id, poll_url, cancel_url, cancel_requested, expires_at, run_seconds, cost, error, retry_of, dismissed, prompt_id, place, size_class) VALUES (1795435446969, '01m844ngns8g0h785h5kfj4h9r', 'queued', 'demo', 'vitrine/demo-painter', '', 'text-to-image', 'dunes at noon', '{"prompt":"dunes at noon","seed":7}', '[]', 1.0, 'me', 0.0, 1795435446.9691656, NULL, NULL, NULL, '', '', 0, NULL, NULL, NULL, NULL, '', 0, 2, NULL, '');
INSERT INTO job (number, id, state, provider, model, version, type, prompt, settings, inputs, aspect, owner, estimate, created_at, submitted_at, finished_at, remote_id, poll_url, cancel_url, cancel_requested, expires_at, run_seconds, cost, error, retry_of, dismissed, prompt_id, place, size_class) VALUES (1795435446970, '01m844ngntjsc251arr461x4ah', 'failed', 'demo', 'vitrine/demo-painter', '', 'text-to-image', 'planet', '{"prompt":"planet","seed":7}', '[]', 1.0, 'me', 0.0, 1795435446.9706247, NULL, 1795435446.9720397, NULL, '', '', 0, NULL, NULL, NULL, NULL, '', 0, 3, NULL, '');
INSERT INTO generation (id, job_id, position, type, owner, provider, model, version, prompt, settings, inputs, created_at, source_url, lost, path, sha256, size, content_type, extension, width, height, duration, average_colour, preview_hash, storage, storage_key, url, stored_at, starred, cost, tags, file_name, trashed_at, deleting_at, estimate) VALUES (1795435446959998, '01m844ngnfje7tcga6r1rvdmmj', 0, 'text-to-image', 'me', 'demo', 'vitrine/demo-painter', '', 'a quiet valley', '{"prompt":"a quiet valley","seed":7}', '[]', 1795435446.959503, '', '', '/home/someone/Pictures/Vitrine/one.png', 'abababababababababababababababababababababababababababababababab', 1234, 'image/png', 'png', 640, 512, NULL, '#808080', 'LEHV6nWB2yk8pyo0adR*.7kCMdnj', 'folder', 'k', 'file:///k', 1795435446.9741764, 0, 0.0, 'Ceramics
warm light', 'one.png', NULL, NULL, NULL);
INSERT INTO tally (place, type, provider, model, starred, tagged, stored, storage, count, size, paid, guessed, unknown) VALUES (0, 'text-to-image', 'demo', 'vitrine/demo-painter', 0, 1, 1, 'folder', 1, 1234, 0, 0, 0);
INSERT INTO counted (zone) VALUES ('');
CREATE INDEX generation_tag_of ON generation_tag(generation_id, tag_id);
CREATE INDEX collection_in ON collection(parent, position);
CREATE INDEX collection_result_of ON collection_result(generation_id, collection_id);
CREATE INDEX lineage_parent ON lineage(parent_id, child_id);
CREATE INDEX prompt_used ON prompt(used_at);
CREATE INDEX prompt_starred ON prompt(used_at) WHERE starred = 1;
CREATE INDEX share_active ON share(ends_at) WHERE ended_at IS NULL;
CREATE INDEX share_result_of ON share_result(job_id, position);
CREATE UNIQUE INDEX job_id ON job(id);
CREATE UNIQUE INDEX job_remote ON job(provider, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX job_open ON job(number) WHERE state <> 'done' AND dismissed = 0;
CREATE INDEX job_usual ON job(model, size_class, number) WHERE state = 'done';
CREATE INDEX job_usual_any ON job(model, number) WHERE state = 'done';
CREATE INDEX job_prompt ON job(prompt_id, number) WHERE prompt_id IS NOT NULL;
CREATE INDEX job_sent ON job(submitted_at) WHERE submitted_at IS NOT NULL;
CREATE UNIQUE INDEX generation_name ON generation(job_id, position);
CREATE INDEX generation_unspaced ON generation(id, prompt) WHERE prompt GLOB '*[฀-๿຀-໿က-႟ក-៿぀-ヿ㐀-䶿一-鿿]*';
CREATE INDEX generation_unspaced_tags ON generation(id, tags) WHERE tags GLOB '*[฀-๿຀-໿က-႟ក-៿぀-ヿ㐀-䶿一-鿿]*';
CREATE INDEX generation_trash ON generation(trashed_at, id) WHERE trashed_at IS NOT NULL;
CREATE INDEX generation_deleting ON generation(id) WHERE deleting_at IS NOT NULL;
CREATE INDEX generation_path ON generation(path) WHERE path IS NOT NULL;
CREATE INDEX generation_key ON generation(storage, storage_key) WHERE storage_key <> '';
CREATE INDEX generation_content ON generation(sha256) WHERE path IS NOT NULL;
CREATE INDEX generation_facts ON generation(id, aspect, place, starred, tagged, stored, cost, estimate, type, model) WHERE place IS NOT NULL;
CREATE INDEX generation_starred ON generation(id, aspect, place, starred, tagged, stored, cost, estimate, type, model) WHERE starred = 1 AND place = 0;
CREATE INDEX generation_unstored ON generation(id, aspect, place, starred, tagged, stored, cost, estimate, type, model) WHERE stored = 0 AND place IS NOT NULL;
CREATE INDEX generation_trashed ON generation(id, aspect, place, starred, tagged, stored, cost, estimate, type, model) WHERE place = 1;
CREATE INDEX generation_type ON generation(type, id) WHERE place = 0;
CREATE INDEX generation_model ON generation(model, id) WHERE place = 0;
CREATE INDEX generation_cost ON generation(cost, id) WHERE place = 0;
CREATE TRIGGER prompt_text_insert AFTER INSERT ON prompt BEGIN
        INSERT INTO prompt_text(rowid, prompt) VALUES (new.id, new.prompt);
    END;
CREATE TRIGGER prompt_text_delete AFTER DELETE ON prompt BEGIN
        INSERT INTO prompt_text(prompt_text, rowid, prompt) VALUES ('delete', old.id, old.prompt);
    END;
CREATE TRIGGER generation_text_insert AFTER INSERT ON generation WHEN new.path IS NOT NULL BEGIN
        INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        VALUES (new.id, new.prompt, new.model, new.tags, new.file_name);
    END;
CREATE TRIGGER generation_text_delete AFTER DELETE ON generation WHEN old.path IS NOT NULL BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model, tags, file_name)
        VALUES ('delete', old.id, old.prompt, old.model, old.tags, old.file_name);
    END;
CREATE TRIGGER generation_text_saved AFTER UPDATE OF path ON generation
    WHEN old.path IS NULL AND new.path IS NOT NULL BEGIN
        INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        VALUES (new.id, new.prompt, new.model, new.tags, new.file_name);
    END;
CREATE TRIGGER generation_text_update AFTER UPDATE OF prompt, model, tags, file_name ON generation
    WHEN old.path IS NOT NULL AND new.path IS NOT NULL BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model, tags, file_name)
        VALUES ('delete', old.id, old.prompt, old.model, old.tags, old.file_name);
        INSERT INTO generation_text(rowid, prompt, model, tags, file_name)
        VALUES (new.id, new.prompt, new.model, new.tags, new.file_name);
    END;
CREATE TRIGGER generation_tag_insert AFTER insert ON generation_tag BEGIN
        UPDATE generation SET tags = (
            SELECT coalesce(group_concat(name, char(10)), '') FROM (
                SELECT tag.name FROM generation_tag AS of JOIN tag ON tag.id = of.tag_id
                WHERE of.generation_id = new.generation_id ORDER BY tag.folded
            )
        ) WHERE id = new.generation_id;
    END;
CREATE TRIGGER generation_tag_delete AFTER delete ON generation_tag BEGIN
        UPDATE generation SET tags = (
            SELECT coalesce(group_concat(name, char(10)), '') FROM (
                SELECT tag.name FROM generation_tag AS of JOIN tag ON tag.id = of.tag_id
                WHERE of.generation_id = old.generation_id ORDER BY tag.folded
            )
        ) WHERE id = old.generation_id;
    END;
CREATE TRIGGER lineage_insert AFTER INSERT ON generation WHEN new.inputs <> '[]' BEGIN
        INSERT OR IGNORE INTO lineage (child_id, parent_id)
        SELECT new.id, parent.id FROM json_each(new.inputs) AS input
        JOIN generation AS parent
            ON parent.job_id = substr(json_extract(input.value, '$.generation'), 1, 26)
            AND parent.position = substr(json_extract(input.value, '$.generation'), 28)
        WHERE parent.id <> new.id;
    END;
CREATE TRIGGER prompt_insert AFTER INSERT ON job
    WHEN trim(new.prompt) <> '' AND new.provider <> 'import' BEGIN
        INSERT INTO prompt (prompt, uses, used_at, job_number) VALUES (new.prompt, 1, new.created_at, new.number)
        ON CONFLICT (prompt) DO UPDATE
            SET uses = uses + 1, used_at = excluded.used_at, job_number = excluded.job_number;
        UPDATE job SET prompt_id = (SELECT id FROM prompt WHERE prompt = new.prompt) WHERE number = new.number;
    END;
CREATE TRIGGER tally_insert AFTER INSERT ON generation WHEN new.place IS NOT NULL BEGIN INSERT INTO tally (place, type, provider, model, starred, tagged, stored, storage, count, size, paid, guessed, unknown) VALUES (new.place, new.type, new.provider, new.model, new.starred, new.tagged, new.stored, CASE WHEN new.stored THEN new.storage ELSE '' END, 1, new.size, CAST(round(coalesce(new.cost, 0) * 1e9) AS INTEGER), CASE WHEN new.cost IS NULL THEN CAST(round(coalesce(new.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, (new.cost IS NULL)) ON CONFLICT (place, type, provider, model, starred, tagged, stored, storage) DO UPDATE SET count = count + excluded.count, size = size + excluded.size, paid = paid + excluded.paid, guessed = guessed + excluded.guessed, unknown = unknown + excluded.unknown; END;
CREATE TRIGGER tally_delete AFTER DELETE ON generation WHEN old.place IS NOT NULL BEGIN UPDATE tally SET count = count - 1, size = size - old.size, paid = paid - CAST(round(coalesce(old.cost, 0) * 1e9) AS INTEGER), guessed = guessed - CASE WHEN old.cost IS NULL THEN CAST(round(coalesce(old.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, unknown = unknown - (old.cost IS NULL) WHERE place = old.place AND type = old.type AND provider = old.provider AND model = old.model AND starred = old.starred AND tagged = old.tagged AND stored = old.stored AND storage = CASE WHEN old.stored THEN old.storage ELSE '' END; END;
CREATE TRIGGER tally_from AFTER UPDATE OF path, trashed_at, deleting_at, type, provider, model, size, cost, estimate, starred, tags, stored_at, storage ON generation
        WHEN old.place IS NOT NULL AND (old.place IS NOT new.place OR old.type IS NOT new.type OR old.provider IS NOT new.provider OR old.model IS NOT new.model OR old.size IS NOT new.size OR old.cost IS NOT new.cost OR old.estimate IS NOT new.estimate OR old.starred IS NOT new.starred OR old.tagged IS NOT new.tagged OR old.stored IS NOT new.stored OR old.storage IS NOT new.storage) BEGIN UPDATE tally SET count = count - 1, size = size - old.size, paid = paid - CAST(round(coalesce(old.cost, 0) * 1e9) AS INTEGER), guessed = guessed - CASE WHEN old.cost IS NULL THEN CAST(round(coalesce(old.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, unknown = unknown - (old.cost IS NULL) WHERE place = old.place AND type = old.type AND provider = old.provider AND model = old.model AND starred = old.starred AND tagged = old.tagged AND stored = old.stored AND storage = CASE WHEN old.stored THEN old.storage ELSE '' END; END;
CREATE TRIGGER tally_to AFTER UPDATE OF path, trashed_at, deleting_at, type, provider, model, size, cost, estimate, starred, tags, stored_at, storage ON generation
        WHEN new.place IS NOT NULL AND (old.place IS NOT new.place OR old.type IS NOT new.type OR old.provider IS NOT new.provider OR old.model IS NOT new.model OR old.size IS NOT new.size OR old.cost IS NOT new.cost OR old.estimate IS NOT new.estimate OR old.starred IS NOT new.starred OR old.tagged IS NOT new.tagged OR old.stored IS NOT new.stored OR old.storage IS NOT new.storage) BEGIN INSERT INTO tally (place, type, provider, model, starred, tagged, stored, storage, count, size, paid, guessed, unknown) VALUES (new.place, new.type, new.provider, new.model, new.starred, new.tagged, new.stored, CASE WHEN new.stored THEN new.storage ELSE '' END, 1, new.size, CAST(round(coalesce(new.cost, 0) * 1e9) AS INTEGER), CASE WHEN new.cost IS NULL THEN CAST(round(coalesce(new.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, (new.cost IS NULL)) ON CONFLICT (place, type, provider, model, starred, tagged, stored, storage) DO UPDATE SET count = count + excluded.count, size = size + excluded.size, paid = paid + excluded.paid, guessed = guessed + excluded.guessed, unknown = unknown + excluded.unknown; END;
CREATE TRIGGER made_insert AFTER INSERT ON generation WHEN new.place IS NOT NULL BEGIN INSERT INTO made (day, trashed, provider, model, type, count, size, paid, guessed, unknown) VALUES (coalesce(date(new.created_at, 'unixepoch', 'localtime'), ''), new.place > 0, new.provider, new.model, new.type, 1, new.size, CAST(round(coalesce(new.cost, 0) * 1e9) AS INTEGER), CASE WHEN new.cost IS NULL THEN CAST(round(coalesce(new.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, (new.cost IS NULL)) ON CONFLICT (day, trashed, provider, model, type) DO UPDATE SET count = count + excluded.count, size = size + excluded.size, paid = paid + excluded.paid, guessed = guessed + excluded.guessed, unknown = unknown + excluded.unknown; END;
CREATE TRIGGER made_delete AFTER DELETE ON generation WHEN old.place IS NOT NULL BEGIN UPDATE made SET count = count - 1, size = size - old.size, paid = paid - CAST(round(coalesce(old.cost, 0) * 1e9) AS INTEGER), guessed = guessed - CASE WHEN old.cost IS NULL THEN CAST(round(coalesce(old.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, unknown = unknown - (old.cost IS NULL) WHERE day = coalesce(date(old.created_at, 'unixepoch', 'localtime'), '') AND trashed = old.place > 0 AND provider = old.provider AND model = old.model AND type = old.type; END;
CREATE TRIGGER made_from AFTER UPDATE OF path, trashed_at, deleting_at, type, provider, model, size, cost, estimate, created_at ON generation
        WHEN old.place IS NOT NULL AND (old.place IS NOT new.place OR old.type IS NOT new.type OR old.provider IS NOT new.provider OR old.model IS NOT new.model OR old.size IS NOT new.size OR old.cost IS NOT new.cost OR old.estimate IS NOT new.estimate OR old.created_at IS NOT new.created_at) BEGIN UPDATE made SET count = count - 1, size = size - old.size, paid = paid - CAST(round(coalesce(old.cost, 0) * 1e9) AS INTEGER), guessed = guessed - CASE WHEN old.cost IS NULL THEN CAST(round(coalesce(old.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, unknown = unknown - (old.cost IS NULL) WHERE day = coalesce(date(old.created_at, 'unixepoch', 'localtime'), '') AND trashed = old.place > 0 AND provider = old.provider AND model = old.model AND type = old.type; END;
CREATE TRIGGER made_to AFTER UPDATE OF path, trashed_at, deleting_at, type, provider, model, size, cost, estimate, created_at ON generation
        WHEN new.place IS NOT NULL AND (old.place IS NOT new.place OR old.type IS NOT new.type OR old.provider IS NOT new.provider OR old.model IS NOT new.model OR old.size IS NOT new.size OR old.cost IS NOT new.cost OR old.estimate IS NOT new.estimate OR old.created_at IS NOT new.created_at) BEGIN INSERT INTO made (day, trashed, provider, model, type, count, size, paid, guessed, unknown) VALUES (coalesce(date(new.created_at, 'unixepoch', 'localtime'), ''), new.place > 0, new.provider, new.model, new.type, 1, new.size, CAST(round(coalesce(new.cost, 0) * 1e9) AS INTEGER), CASE WHEN new.cost IS NULL THEN CAST(round(coalesce(new.estimate, 0) * 1e9) AS INTEGER) ELSE 0 END, (new.cost IS NULL)) ON CONFLICT (day, trashed, provider, model, type) DO UPDATE SET count = count + excluded.count, size = size + excluded.size, paid = paid + excluded.paid, guessed = guessed + excluded.guessed, unknown = unknown + excluded.unknown; END;
CREATE TRIGGER ended_insert AFTER INSERT ON job WHEN new.state IN ('done', 'failed') BEGIN INSERT INTO ended (day, provider, model, count, failed, charged) VALUES (coalesce(date(new.created_at, 'unixepoch', 'localtime'), ''), new.provider, new.model, 1, (new.state = 'failed'), coalesce(new.state = 'failed' AND json_valid(new.error) AND json_extract(new.error, '$.charged') = 1, 0)) ON CONFLICT (day, provider, model) DO UPDATE SET count = count + excluded.count, failed = failed + excluded.failed, charged = charged + excluded.charged; END;
CREATE TRIGGER ended_delete AFTER DELETE ON job WHEN old.state IN ('done', 'failed') BEGIN UPDATE ended SET count = count - 1, failed = failed - (old.state = 'failed'), charged = charged - coalesce(old.state = 'failed' AND json_valid(old.error) AND json_extract(old.error, '$.charged') = 1, 0) WHERE day = coalesce(date(old.created_at, 'unixepoch', 'localtime'), '') AND provider = old.provider AND model = old.model; END;
CREATE TRIGGER ended_from AFTER UPDATE OF state, error, provider, model, created_at ON job WHEN old.state IN ('done', 'failed') BEGIN UPDATE ended SET count = count - 1, failed = failed - (old.state = 'failed'), charged = charged - coalesce(old.state = 'failed' AND json_valid(old.error) AND json_extract(old.error, '$.charged') = 1, 0) WHERE day = coalesce(date(old.created_at, 'unixepoch', 'localtime'), '') AND provider = old.provider AND model = old.model; END;
CREATE TRIGGER ended_to AFTER UPDATE OF state, error, provider, model, created_at ON job WHEN new.state IN ('done', 'failed') BEGIN INSERT INTO ended (day, provider, model, count, failed, charged) VALUES (coalesce(date(new.created_at, 'unixepoch', 'localtime'), ''), new.provider, new.model, 1, (new.state = 'failed'), coalesce(new.state = 'failed' AND json_valid(new.error) AND json_extract(new.error, '$.charged') = 1, 0)) ON CONFLICT (day, provider, model) DO UPDATE SET count = count + excluded.count, failed = failed + excluded.failed, charged = charged + excluded.charged; END;
CREATE TRIGGER tag_shown_insert AFTER INSERT ON generation_tag WHEN EXISTS (SELECT 1 FROM generation WHERE id = new.generation_id AND place = 0) BEGIN
        UPDATE tag SET shown = shown + 1 WHERE id = new.tag_id; END;
CREATE TRIGGER tag_shown_delete AFTER DELETE ON generation_tag WHEN EXISTS (SELECT 1 FROM generation WHERE id = old.generation_id AND place = 0) BEGIN
        UPDATE tag SET shown = shown - 1 WHERE id = old.tag_id; END;
CREATE TRIGGER tag_shown_less AFTER UPDATE OF path, trashed_at, deleting_at ON generation
        WHEN old.place IS 0 AND new.place IS NOT 0 BEGIN UPDATE tag SET shown = shown - 1 WHERE id IN (SELECT tag_id FROM generation_tag WHERE generation_id = new.id); END;
CREATE TRIGGER tag_shown_more AFTER UPDATE OF path, trashed_at, deleting_at ON generation
        WHEN new.place IS 0 AND old.place IS NOT 0 BEGIN UPDATE tag SET shown = shown + 1 WHERE id IN (SELECT tag_id FROM generation_tag WHERE generation_id = new.id); END;
CREATE TRIGGER tag_shown_gone BEFORE DELETE ON generation
        WHEN old.place IS 0 BEGIN UPDATE tag SET shown = shown - 1 WHERE id IN (SELECT tag_id FROM generation_tag WHERE generation_id = old.id); END;
CREATE TRIGGER collection_shown_insert AFTER INSERT ON collection_result WHEN EXISTS (SELECT 1 FROM generation WHERE id = new.generation_id AND place = 0) BEGIN
        UPDATE collection SET shown = shown + 1 WHERE id = new.collection_id; END;
CREATE TRIGGER collection_shown_delete AFTER DELETE ON collection_result WHEN EXISTS (SELECT 1 FROM generation WHERE id = old.generation_id AND place = 0) BEGIN
        UPDATE collection SET shown = shown - 1 WHERE id = old.collection_id; END;
CREATE TRIGGER collection_shown_less AFTER UPDATE OF path, trashed_at, deleting_at ON generation
        WHEN old.place IS 0 AND new.place IS NOT 0 BEGIN UPDATE collection SET shown = shown - 1 WHERE id IN (SELECT collection_id FROM collection_result WHERE generation_id = new.id); END;
CREATE TRIGGER collection_shown_more AFTER UPDATE OF path, trashed_at, deleting_at ON generation
        WHEN new.place IS 0 AND old.place IS NOT 0 BEGIN UPDATE collection SET shown = shown + 1 WHERE id IN (SELECT collection_id FROM collection_result WHERE generation_id = new.id); END;
CREATE TRIGGER collection_shown_gone BEFORE DELETE ON generation
        WHEN old.place IS 0 BEGIN UPDATE collection SET shown = shown - 1 WHERE id IN (SELECT collection_id FROM collection_result WHERE generation_id = old.id); END;
INSERT INTO generation_text(rowid, prompt, model, tags, file_name) SELECT id, prompt, model, tags, file_name FROM generation WHERE path IS NOT NULL;
INSERT INTO prompt_text(prompt_text) VALUES('rebuild');
DELETE FROM sqlite_sequence WHERE name='smart_filter'; INSERT INTO sqlite_sequence VALUES('smart_filter',4);
DELETE FROM sqlite_sequence WHERE name='collection'; INSERT INTO sqlite_sequence VALUES('collection',2);
PRAGMA user_version = 5;
COMMIT;
