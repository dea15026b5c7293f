namespace Archive.Benchmarks.Relevance;

/// <summary>How the systems did on the topics of a kind.</summary>
/// <param name="Typed">Whether the queries were asked or the alternatives.</param>
/// <param name="Scores">By system.</param>
internal sealed record TopicSummary(string Kind, string Typed, int Topics, int Typings, IReadOnlyList<TopicScore> Scores);
