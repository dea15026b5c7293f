-- What stands between quotation marks in an article's body, and whose words it is said to be. Fields and offsets as in the table mention.
CREATE TABLE quote (
    article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    field      INTEGER NOT NULL,
    start      INTEGER NOT NULL,                       -- behind the opening mark
    length     INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,                       -- quote: speech; scare: a name, a title, a few words kept at a distance
    speaker    TEXT,                                   -- as the article names them; null: it does not say
    entity_id  INTEGER REFERENCES entity (id),         -- where the register knows the speaker
    PRIMARY KEY (article_id, field, start)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_by_entity ON quote (entity_id, article_id) WHERE entity_id IS NOT NULL;
