namespace Archive.Search.Sqlite;

/// <summary>The weights of the ranking. Chosen by measurement: docs/measurements.md says on what, and with which command.</summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>BM25's k1: how soon more of the same word says nothing new.</summary>
    public float Saturation { get; init; } = 1.2f;

    /// <summary>BM25's b: how much a long article is held against it.</summary>
    public float Length { get; init; } = 0.75f;

    /// <summary>A place in the title, the standfirst, the keywords, the text.</summary>
    public IReadOnlyList<float> Columns { get; init; } = [3f, 1.5f, 1.5f, 1f];

    /// <summary>A word that meets the query's by its stem, where the exact form weighs 1.</summary>
    public float Stem { get; init; } = 0.8f;

    /// <summary>A word of the same family.</summary>
    public float Family { get; init; } = 0.6f;

    /// <summary>What neighbouring words of the query add where they stand side by side, as a share of the rarer one's weight.</summary>
    public float Nearness { get; init; } = 0.3f;

    /// <summary>The power of the share of the query's weight that an article has, where it lacks words.</summary>
    public float Coverage { get; init; } = 0.3f;
}
