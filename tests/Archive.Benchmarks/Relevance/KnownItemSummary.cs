namespace Archive.Benchmarks.Relevance;

/// <summary>How a system did on all known items.</summary>
/// <param name="Below">Found, but below the tenth place.</param>
/// <param name="Absent">Not in the list.</param>
/// <param name="Empty">The list was empty.</param>
internal sealed record KnownItemSummary(
    string System, int Queries, double MrrAt10, double HitAt10, int Below, int Absent, int Empty, double MeanMs, double P99Ms)
{
    public static KnownItemSummary Of(string system, IReadOnlyList<KnownItemAnswer> answers) => new(
        system,
        answers.Count,
        answers.Average(answer => answer.ReciprocalRank),
        answers.Average(answer => answer.IsHit ? 1.0 : 0.0),
        answers.Count(answer => answer.Rank > KnownItemRun.Depth),
        answers.Count(answer => answer.Rank is null && !answer.FoundNothing),
        answers.Count(answer => answer.FoundNothing),
        answers.Average(answer => answer.Milliseconds),
        Measures.Percentile(answers.Select(answer => answer.Milliseconds), 0.99));
}
