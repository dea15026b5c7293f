namespace Archive.Benchmarks.Relevance;

/// <summary>The queries for known items with the answers of all systems.</summary>
/// <param name="Answers">By item, then by system.</param>
internal sealed record KnownItemRun(IReadOnlyList<string> Systems, IReadOnlyList<KnownItem> Items, KnownItemAnswer[][] Answers)
{
    /// <summary>How far down a reader is thought to look.</summary>
    public const int Depth = 10;

    public static async Task<KnownItemRun> AskAsync(
        SystemsUnderTest systems, IReadOnlyList<KnownItem> items, CancellationToken cancellationToken)
    {
        var rankings = await systems.RankAsync([.. items.Select(item => item.Query)], cancellationToken);
        var answers = rankings.Select((row, item) => row.Select(ranking => new KnownItemAnswer(
            Measures.FirstRank(ranking.Ids, items[item].Wanted), ranking.Ids.Count == 0, ranking.Milliseconds)).ToArray());
        return new KnownItemRun(systems.Names, items, [.. answers]);
    }

    public KnownItemSummary Summarize(int system) => KnownItemSummary.Of(Systems[system], [.. Answers.Select(row => row[system])]);
}
