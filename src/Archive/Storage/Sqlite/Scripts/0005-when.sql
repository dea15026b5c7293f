-- The days that each article names, for the filter by when things happened: narrow, like all that facets and filters need.

-- Pairs of a first and a last day (days since 0001-01-01), 4 bytes each, little-endian, ascending, each pair once.
-- Articles that stand here already get theirs when they are made again.
ALTER TABLE facet ADD COLUMN times BLOB NOT NULL DEFAULT x'';
