PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE job (
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
    );
CREATE TABLE generation (
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
    );
INSERT INTO job VALUES(1,'01m844ngnfje7tcga6r1rvdmmj','done','demo','vitrine/demo-painter','','text-to-image','a quiet valley','{"prompt":"a quiet valley","seed":7}','[]',1.0,'me',0.0,1.79543544695950293543e+09,1.0,1.79543544697501015658e+09,'01m844ngnk8tvxsvg8qxxp01be','','',0,NULL,NULL,NULL,NULL,'',0);
INSERT INTO job VALUES(2,'01m844ngns8g0h785h5kfj4h9r','queued','demo','vitrine/demo-painter','','text-to-image','dunes at noon','{"prompt":"dunes at noon","seed":7}','[]',1.0,'me',0.0,1.79543544696916556355e+09,NULL,NULL,NULL,'','',0,NULL,NULL,NULL,NULL,'',0);
INSERT INTO job VALUES(3,'01m844ngntjsc251arr461x4ah','failed','demo','vitrine/demo-painter','','text-to-image','planet','{"prompt":"planet","seed":7}','[]',1.0,'me',0.0,1.7954354469706246853e+09,NULL,1.79543544697203969959e+09,NULL,'','',0,NULL,NULL,NULL,NULL,'',0);
INSERT INTO generation VALUES(1000,'01m844ngnfje7tcga6r1rvdmmj',0,'text-to-image','me','demo','vitrine/demo-painter','','a quiet valley','{"prompt":"a quiet valley","seed":7}','[]',1.79543544695950293543e+09,'','','/home/someone/Pictures/Vitrine/one.png','abababababababababababababababababababababababababababababababab',1234,'image/png','png',640,512,NULL,'#808080','LEHV6nWB2yk8pyo0adR*.7kCMdnj','folder','k','file:///k',1.79543544697417640685e+09,0,0.0);
CREATE UNIQUE INDEX job_remote ON job(provider, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX job_open ON job(number) WHERE state <> 'done' AND dismissed = 0;
CREATE INDEX job_usual ON job(model, number) WHERE state = 'done';
CREATE INDEX generation_saved ON generation(id) WHERE path IS NOT NULL;
CREATE INDEX generation_type ON generation(type, id) WHERE path IS NOT NULL;
CREATE INDEX generation_model ON generation(model, id) WHERE path IS NOT NULL;
CREATE INDEX generation_starred ON generation(id) WHERE starred = 1 AND path IS NOT NULL;
CREATE INDEX generation_unstored ON generation(id) WHERE path IS NOT NULL AND stored_at IS NULL;
CREATE INDEX generation_statistics ON generation(type, model, created_at, size, cost) WHERE path IS NOT NULL;
CREATE VIRTUAL TABLE generation_text USING fts5(
        prompt, model, content='generation', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    );
CREATE TRIGGER generation_text_insert AFTER INSERT ON generation BEGIN
        INSERT INTO generation_text(rowid, prompt, model) VALUES (new.id, new.prompt, new.model);
    END;
CREATE TRIGGER generation_text_delete AFTER DELETE ON generation BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model)
        VALUES ('delete', old.id, old.prompt, old.model);
    END;
CREATE TRIGGER generation_text_update AFTER UPDATE OF prompt, model ON generation BEGIN
        INSERT INTO generation_text(generation_text, rowid, prompt, model)
        VALUES ('delete', old.id, old.prompt, old.model);
        INSERT INTO generation_text(rowid, prompt, model) VALUES (new.id, new.prompt, new.model);
    END;
INSERT INTO generation_text(generation_text) VALUES('rebuild');
PRAGMA user_version = 1;
COMMIT;
