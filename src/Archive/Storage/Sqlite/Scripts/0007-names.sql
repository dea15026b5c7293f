-- Names that texts tell and no register lists, and what articles say that people are.

ALTER TABLE entity ADD COLUMN found INTEGER NOT NULL DEFAULT 0;    -- 1: found in texts, in no register; listed is 0 then
ALTER TABLE entity ADD COLUMN same_as INTEGER REFERENCES entity (id);   -- the entity under which it is gathered; null: it stands for itself
ALTER TABLE entity ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;   -- 1: judged to be no name; its mentions stay where they are, unshown
CREATE INDEX entity_by_same_as ON entity (same_as) WHERE same_as IS NOT NULL;

-- What an article calls a person («وزير الدفاع»), fields and offsets as in the table mention.
CREATE TABLE role (
    article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    field      INTEGER NOT NULL,
    start      INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    entity_id  INTEGER NOT NULL REFERENCES entity (id),
    text       TEXT    NOT NULL,                                   -- without marks and runs of spaces, as a reader is shown it
    PRIMARY KEY (article_id, field, start)
) STRICT, WITHOUT ROWID;

CREATE INDEX role_by_entity ON role (entity_id, text, article_id);
