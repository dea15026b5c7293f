namespace Archive.Reading;

/// <summary>What the archive holds, at a glance.</summary>
public sealed record HomePage
{
    public long ArticleCount { get; init; }

    public long SourceCount { get; init; }

    public long EntityCount { get; init; }

    public long Undated { get; init; }

    /// <summary>The newest articles, at most twelve; undated ones last.</summary>
    public IReadOnlyList<ArticleLink> Newest { get; init; } = [];

    /// <summary>The entities that most articles name, at most twelve.</summary>
    public IReadOnlyList<EntityLink> MostNamed { get; init; } = [];
}
