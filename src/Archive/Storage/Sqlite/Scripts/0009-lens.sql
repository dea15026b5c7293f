-- Which newspaper calls one thing by which term. The lens as it was when the archive was last brought in line with it:

CREATE TABLE lens (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL UNIQUE,
    title    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    exceptions TEXT    NOT NULL,                         -- JSON
    position INTEGER NOT NULL                          -- in the order of the files
) STRICT;

CREATE TABLE lens_term (
    id       INTEGER PRIMARY KEY,
    lens_id  INTEGER NOT NULL REFERENCES lens (id),
    key      TEXT    NOT NULL,
    label    TEXT    NOT NULL,
    forms    TEXT    NOT NULL,                         -- JSON
    position INTEGER NOT NULL,
    UNIQUE (lens_id, key)
) STRICT;

-- How often an article uses a term; narrow, to be read whole.
CREATE TABLE term_use (
    article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    term_id    INTEGER NOT NULL,
    uses       INTEGER NOT NULL,
    PRIMARY KEY (article_id, term_id)
) STRICT, WITHOUT ROWID;

-- Articles whose terms are to be counted: put here with every change of their text, and all of them when the lens changes.
CREATE TABLE term_due (
    article_id INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER article_added_for_terms AFTER INSERT ON article BEGIN
    INSERT OR IGNORE INTO term_due (article_id) VALUES (new.id);
END;

CREATE TRIGGER article_changed_for_terms AFTER UPDATE OF title, standfirst, keywords, body ON article BEGIN
    INSERT OR IGNORE INTO term_due (article_id) VALUES (new.id);
END;

-- The version of the lens (NamingLens.cs) that the counts follow.
INSERT INTO state (name, value) VALUES ('lens', 0);
