namespace Archive.Search;

/// <summary>The answer to a <see cref="SearchQuery"/>: a page of hits, the exact total and the facets over all of it.</summary>
public sealed record SearchPage
{
    public static SearchPage Empty { get; } = new() { Query = new SearchQuery() };

    public required SearchQuery Query { get; init; }

    /// <summary>How many articles match, exactly.</summary>
    public long Total { get; init; }

    /// <summary>How many of the matches are no hits of their own, because another with the same text is.</summary>
    public long Folded { get; init; }

    /// <summary>How many hits there are on all pages.</summary>
    public long HitCount => Total - Folded;

    /// <summary>How many more match whose date is only known to overlap the asked period.</summary>
    public long Overlapping { get; init; }

    /// <summary>How many of the matches have no date.</summary>
    public long Undated { get; init; }

    /// <summary>How much is known of the dates of the matches; counted as if <see cref="SearchQuery.Dated"/> were not asked for.</summary>
    public IReadOnlyDictionary<DateKnowledge, int> Dated { get; init; } = new Dictionary<DateKnowledge, int>();

    public TimeSpan Took { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>
    /// Below a page of hits that is not full: the best articles that have only some of the words, each saying which it lacks.
    /// </summary>
    public IReadOnlyList<SearchHit> Partial { get; init; } = [];

    /// <summary>Other spellings and names that were looked for as well, with the matches that have each.</summary>
    public IReadOnlyList<SpellingCount> Spellings { get; init; } = [];

    /// <summary>Where nothing was found: what the reader may have meant, and what would find something.</summary>
    public IReadOnlyList<SearchSuggestion> Suggestions { get; init; } = [];

    /// <summary>Months that have matches, in order of time.</summary>
    public IReadOnlyList<MonthCount> Months { get; init; } = [];

    /// <summary>Newspapers by count; counted as if no newspaper were chosen.</summary>
    public IReadOnlyList<FacetValue> Sources { get; init; } = [];

    /// <summary>The most named entities among the matches, by count; chosen ones always stand first.</summary>
    public IReadOnlyList<FacetValue> Entities { get; init; } = [];

    /// <summary>The same by type, in the order of types, register before texts: each count is exact, whatever the size of the result.</summary>
    public IReadOnlyList<EntityFacet> EntitiesByType { get; init; } = [];

    /// <summary>The entities that the filters name, as they were asked for, each with the name to show.</summary>
    public IReadOnlyDictionary<string, string> AskedEntities { get; init; } = new Dictionary<string, string>();

    /// <summary>Names that are not plainly those of one entity.</summary>
    public IReadOnlyList<NameReading> Readings { get; init; } = [];

    /// <summary>What was changed in the query or could not be done, for the reader.</summary>
    public IReadOnlyList<SearchNotice> Notices { get; init; } = [];
}
