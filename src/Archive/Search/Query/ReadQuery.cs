namespace Archive.Search.Query;

/// <summary>A query as it was understood.</summary>
/// <param name="Root">The tree of its words; null where it has none to look for.</param>
/// <param name="Filters">What its fields ask for.</param>
/// <param name="Notices">What was repaired or left out.</param>
internal sealed record ReadQuery(QueryNode? Root, QueryFilters Filters, IReadOnlyList<SearchNotice> Notices)
{
    /// <summary>Whether the reader gave words and none of them can be looked for: then nothing is found, not everything.</summary>
    public bool FindsNothing =>
        Root is null && (Notices.Contains(SearchNotice.NoWords) || Notices.Contains(SearchNotice.OnlyExclusions));

    /// <summary>The words that an article may be found by, each once.</summary>
    public IReadOnlyList<QueryWord> Words { get; } = [.. Root?.Words.Distinct(ReferenceEqualityComparer.Instance).Cast<QueryWord>() ?? []];
}
