namespace Archive.Search.Query;

/// <summary>
/// A query as it was understood: of each group at least one phrase, of the excluded none.
/// </summary>
internal sealed record ParsedQuery(
    IReadOnlyList<IReadOnlyList<Phrase>> Groups, IReadOnlyList<Phrase> Excluded, IReadOnlyList<SearchNotice> Notices)
{
    /// <summary>Whether it asks for no word at all: then the filters alone decide.</summary>
    public bool IsEmpty => Groups.Count == 0;

    /// <summary>Whether it has words, but none to look for.</summary>
    public bool FindsNothing => IsEmpty && (Excluded.Count > 0 || Notices.Contains(SearchNotice.NoWords));

    /// <summary>All phrases that an article is found by, in the order of the query.</summary>
    public IEnumerable<Phrase> Wanted => Groups.SelectMany(group => group);
}
