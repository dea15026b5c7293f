-- The archive's tables. Scripts are only ever added: a change of the schema is the next script.

-- Newspapers and sites.
CREATE TABLE source (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- One row an article. "row" is chronological: the publication day and a sequence within it (ArticleRow.cs), so that
-- newest-first needs no sort and a period is a range. It moves when the date is corrected; id and key never change.
CREATE TABLE article (
    row                 INTEGER PRIMARY KEY,
    id                  INTEGER NOT NULL UNIQUE,
    key                 TEXT    NOT NULL UNIQUE,
    path                TEXT    NOT NULL,              -- the file it came from
    record              TEXT    NOT NULL,              -- its id within that file; empty where the file is the article
    title               TEXT    NOT NULL,
    standfirst          TEXT    NOT NULL,
    keywords            TEXT    NOT NULL,              -- one a line
    body                TEXT    NOT NULL,              -- paragraphs, an empty line between
    byline              TEXT,
    dateline            TEXT,
    source_id           INTEGER REFERENCES source (id),
    url                 TEXT,
    published_from      TEXT,                          -- yyyy-MM-ddTHH:mm:ss, wall-clock time; null: undated
    published_to        TEXT,
    published_precision TEXT,
    published_method    TEXT,
    published_evidence  TEXT,
    published_offset    INTEGER,                       -- minutes ahead of UTC, where stated
    cut                 TEXT    NOT NULL,              -- JSON: what of the source is not in the text, and why
    original_sha256     TEXT    NOT NULL,
    enrichment          TEXT    NOT NULL,              -- versions of the extraction and the register that made this row
    imported_at         TEXT    NOT NULL,              -- UTC
    source_missing      INTEGER NOT NULL DEFAULT 0,    -- 1: the file was gone when last looked for
    UNIQUE (path, record)
) STRICT;

CREATE INDEX article_by_original ON article (original_sha256);
CREATE INDEX article_by_enrichment ON article (enrichment, id);

-- The bytes as they came, every version that was ever taken in.
CREATE TABLE original (
    article_id  INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    sha256      TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    received_at TEXT    NOT NULL,                      -- UTC
    bytes       BLOB    NOT NULL,
    PRIMARY KEY (article_id, sha256)
) STRICT;

-- The register of names as it was when the archive was last brought in line with it.
CREATE TABLE entity (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    type    TEXT NOT NULL,
    name    TEXT NOT NULL,
    note    TEXT,
    aliases TEXT NOT NULL,                             -- JSON
    latin   TEXT NOT NULL,                             -- JSON
    listed  INTEGER NOT NULL DEFAULT 1                 -- 0: no longer in the register
) STRICT;

-- Where an article names an entity. field: 0 title, 1 standfirst, 2 keywords, 3 and on the paragraphs.
CREATE TABLE mention (
    article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    field      INTEGER NOT NULL,
    start      INTEGER NOT NULL,                       -- UTF-16 code units into the field's text
    length     INTEGER NOT NULL,
    entity_id  INTEGER NOT NULL REFERENCES entity (id),
    text       TEXT    NOT NULL,
    PRIMARY KEY (article_id, field, start)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_by_entity ON mention (entity_id, article_id, text);

-- What filters and facets need of each article, narrow enough to be read whole into memory.
CREATE TABLE facet (
    row       INTEGER PRIMARY KEY,
    last_day  INTEGER NOT NULL,                        -- days since 0001-01-01; 0: undated
    precision INTEGER NOT NULL,                        -- 1 where the date is stated to the month or finer
    source_id INTEGER NOT NULL,                        -- 0: unknown
    entities  BLOB    NOT NULL                         -- ids, 4 bytes each, little-endian, ascending
) STRICT;

-- Numbers about the archive as a whole: generation grows with every change.
CREATE TABLE state (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO state (name, value) VALUES ('generation', 0);

-- The full-text index over the articles, kept in step by triggers in the article's own transaction.
CREATE VIRTUAL TABLE article_index USING fts5 (
    title, standfirst, keywords, body,
    content = 'article', content_rowid = 'row', tokenize = 'arabic'
);

CREATE VIRTUAL TABLE article_terms USING fts5vocab ('article_index', 'row');

CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO article_index (rowid, title, standfirst, keywords, body)
    VALUES (new.row, new.title, new.standfirst, new.keywords, new.body);
END;

CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, standfirst, keywords, body)
    VALUES ('delete', old.row, old.title, old.standfirst, old.keywords, old.body);
END;

CREATE TRIGGER article_changed AFTER UPDATE OF row, title, standfirst, keywords, body ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, standfirst, keywords, body)
    VALUES ('delete', old.row, old.title, old.standfirst, old.keywords, old.body);
    INSERT INTO article_index (rowid, title, standfirst, keywords, body)
    VALUES (new.row, new.title, new.standfirst, new.keywords, new.body);
END;
