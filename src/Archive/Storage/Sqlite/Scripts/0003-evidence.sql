-- What an article says of time, and what could not be believed or taken in.

-- Doubts about the article: JSON, a rule and the words that raised it.
ALTER TABLE article ADD COLUMN doubts TEXT NOT NULL DEFAULT '[]';

-- Words of an article that name a time. Fields and offsets as in the table mention; moments are wall-clock seconds since 0001-01-01.
CREATE TABLE time_expression (
    article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    field      INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    from_at    INTEGER NOT NULL,
    to_at      INTEGER NOT NULL,                       -- inclusive, in units of the precision
    precision  TEXT    NOT NULL,
    PRIMARY KEY (article_id, field, start)
) STRICT, WITHOUT ROWID;

CREATE INDEX time_expression_by_moment ON time_expression (from_at, to_at);

-- What an import refused, until the file is taken in or gone.
CREATE TABLE refusal (
    path    TEXT    NOT NULL,
    line    INTEGER NOT NULL,                          -- from 1; 0: the whole file
    reason  TEXT    NOT NULL,
    cause   TEXT    NOT NULL,
    run     INTEGER NOT NULL,                          -- the import that last refused it
    seen_at TEXT    NOT NULL,                          -- UTC
    PRIMARY KEY (path, line, reason)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_doubted ON article (id) WHERE doubts <> '[]';

-- Undated articles that speak of an event by a time of their own («الأربعاء المنصرم»), under each person, agreement and event that
-- they name: when a dated article names one of these, it may tell the day.
CREATE TABLE undated_event (
    entity_id  INTEGER NOT NULL REFERENCES entity (id),
    article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (entity_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX undated_event_by_article ON undated_event (article_id);

-- 1 from the first article that an import saves until the undated ones have been dated again: an import that is stopped is made good.
INSERT INTO state (name, value) VALUES ('undated_due', 0);
