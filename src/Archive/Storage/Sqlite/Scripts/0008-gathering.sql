-- Names gathered across articles, and what people judged about them.

-- The name before people renamed it; null where they did not. listed is 2 where a judgement, and no register yet, made the entity.
ALTER TABLE entity ADD COLUMN told_name TEXT;

-- The entity that the finder told, where a judgement took the spelling away from it.
ALTER TABLE mention ADD COLUMN told_id INTEGER REFERENCES entity (id);

CREATE INDEX mention_taken_away ON mention (told_id) WHERE told_id IS NOT NULL;

-- Why a name is gathered under another, or with what doubt it stays apart.
CREATE TABLE gathering (
    entity_id INTEGER PRIMARY KEY REFERENCES entity (id),
    into_id   INTEGER REFERENCES entity (id),          -- null: it stays apart
    reason    TEXT,                                    -- name, role, company, acronym, judgement; null where it stays apart
    evidence  TEXT,                                    -- the words of the role, the name of the company
    doubt     TEXT,                                    -- several, contradiction, unproven
    may_be    TEXT NOT NULL                            -- JSON: keys of the entities that the doubt is about
) STRICT;

-- What people judged, in order; only undone ever changes.
CREATE TABLE judgement (
    id       INTEGER PRIMARY KEY,
    kind     TEXT    NOT NULL,                         -- accept, merge, split, reject, rename
    subjects TEXT    NOT NULL,                         -- JSON: keys of the entities judged
    target   TEXT,                                     -- a key; accept: the new one, merge: into which, split: from which
    name     TEXT,                                     -- accept, rename: the name; split: the spelling
    made_at  TEXT    NOT NULL,                         -- UTC
    undone   INTEGER NOT NULL                          -- 0: in force; else which undoing it was, counted from 1
) STRICT;

-- The version of the rules that gathered what is stored; 0 from the first change of an article, a name or a judgement on.
INSERT INTO state (name, value) VALUES ('gathered', 0);
