namespace Archive.Search.Query;

/// <summary>What a query's fields ask of the article as a whole, beside its words.</summary>
internal sealed record QueryFilters
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public DateOnly? HappenedFrom { get; init; }

    public DateOnly? HappenedTo { get; init; }

    /// <summary>Newspapers: any of them.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Names of authors: any of them.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Names or ids of entities: of each choice any of them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Entities { get; init; } = [];

    public IReadOnlyList<string> ExcludedSources { get; init; } = [];

    public IReadOnlyList<string> ExcludedAuthors { get; init; } = [];

    public IReadOnlyList<string> ExcludedEntities { get; init; } = [];
}
