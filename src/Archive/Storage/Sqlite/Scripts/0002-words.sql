-- What searching needs beside the index: authors to filter by, and the archive's words.

CREATE TABLE author (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO author (name) SELECT DISTINCT byline FROM article WHERE byline IS NOT NULL;

ALTER TABLE facet ADD COLUMN author_id INTEGER NOT NULL DEFAULT 0;   -- 0: unknown

UPDATE facet SET author_id = coalesce(
    (SELECT author.id FROM article JOIN author ON author.name = article.byline WHERE article.row = facet.row), 0);

-- The folded forms of all articles with their frequencies, made again after each import: see LexiconSnapshot.cs.
CREATE TABLE lexicon (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    generation INTEGER NOT NULL,
    forms      BLOB    NOT NULL
) STRICT;

-- The version of the analyser that wrote the index; where the program's is another, the index is made again.
INSERT INTO state (name, value) VALUES ('analysis', 0);
