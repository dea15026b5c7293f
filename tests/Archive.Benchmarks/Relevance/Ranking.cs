namespace Archive.Benchmarks.Relevance;

/// <summary>What a system answered.</summary>
/// <param name="Ids">Best first.</param>
internal sealed record Ranking(IReadOnlyList<string> Ids, double Milliseconds);
