namespace Archive.Benchmarks.Relevance;

/// <summary>Something that ranks articles for a query.</summary>
internal interface IRetrievalSystem
{
    /// <summary>How many articles a system is asked for at most.</summary>
    const int Depth = 50;

    string Name { get; }

    /// <summary>The ids of the best articles, best first, at most <see cref="Depth"/>.</summary>
    Task<IReadOnlyList<string>> RankAsync(string query, CancellationToken cancellationToken);
}
