namespace Archive.Search.Query;

internal enum IndexTermKind
{
    Stem,
    Exact,
    Prefix,
}
