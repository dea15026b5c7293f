namespace Archive.Benchmarks.Relevance;

/// <summary>How a system answered one query for a known item.</summary>
/// <param name="Rank">The place of the article, from 1; null where it is not among the first <see cref="IRetrievalSystem.Depth"/>.</param>
/// <param name="FoundNothing">Whether the answer was empty.</param>
internal sealed record KnownItemAnswer(int? Rank, bool FoundNothing, double Milliseconds)
{
    public bool IsHit => Rank <= KnownItemRun.Depth;

    public double ReciprocalRank => IsHit ? 1.0 / Rank!.Value : 0;
}
