namespace Archive.Benchmarks.Relevance;

/// <summary>How a system did on all known items. Those that are no hit are below the tenth, absent from the list, or the list is empty.</summary>
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
