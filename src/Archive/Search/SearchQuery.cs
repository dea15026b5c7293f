namespace Archive.Search;

/// <summary>What a reader asks for: text and filters. The text is parsed, never passed on as syntax.</summary>
public sealed record SearchQuery
{
    public const int MaxPageSize = 100;

    /// <summary>The words, as typed; empty asks for all articles.</summary>
    public string Text { get; init; } = "";

    /// <summary>First day of publication, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publication, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>First day of what happened: the article names a time that lies on this day or later.</summary>
    public DateOnly? HappenedFrom { get; init; }

    /// <summary>Last day of what happened: that time ends on this day or earlier.</summary>
    public DateOnly? HappenedTo { get; init; }

    /// <summary>Ids of entities that all must be named in the article.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>Ids of entities of which one at least must be named; empty: none is asked for.</summary>
    public IReadOnlyList<string> AnyEntities { get; init; } = [];

    /// <summary>Ids of entities that must not be named.</summary>
    public IReadOnlyList<string> NotEntities { get; init; } = [];

    /// <summary>The newspaper's name.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Only articles of whose day of publication so much is known; null: all. With <see cref="DateKnowledge.Approximate"/> and a period
    /// those whose interval overlaps it are found too.
    /// </summary>
    public DateKnowledge? Dated { get; init; }

    /// <summary>Spellings of names that are not wanted, folded; <c>*</c> wants none but the one typed.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>Whether hits say why they were found.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether articles with the same text are hits of their own; else the best of them stands for all.</summary>
    public bool AllCopies { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether it asks for entities or keeps some out.</summary>
    public bool AsksForEntities => Entities.Count + AnyEntities.Count + NotEntities.Count > 0;

    /// <summary>1 to <see cref="MaxPageSize"/>.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>How many entities each list of them has at most.</summary>
    public int EntityLimit { get; init; } = 20;
}
