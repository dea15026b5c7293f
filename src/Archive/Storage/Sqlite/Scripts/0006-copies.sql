-- The same text twice. A text is the folded words of an article's body as a number (Shingles.cs); articles with equal texts share it.

ALTER TABLE facet ADD COLUMN text INTEGER NOT NULL DEFAULT 0;        -- 0: no words, or not looked at yet

CREATE INDEX facet_by_text ON facet (text) WHERE text <> 0;

-- One row a text that at least one article has.
CREATE TABLE text_sketch (
    text   INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL                               -- TextSketch.cs
) STRICT;

-- Where texts that may be like a text are found.
CREATE TABLE text_bucket (
    bucket INTEGER NOT NULL,
    text   INTEGER NOT NULL,
    PRIMARY KEY (bucket, text)
) STRICT, WITHOUT ROWID;

-- Texts that have much in common; each pair stands both ways.
CREATE TABLE text_copy (
    text       INTEGER NOT NULL,
    other      INTEGER NOT NULL,
    similarity REAL    NOT NULL,                       -- of the runs of words of either, the share that both have
    covered    REAL    NOT NULL,                       -- of the runs of text, the share that other has
    PRIMARY KEY (text, other)
) STRICT, WITHOUT ROWID;
