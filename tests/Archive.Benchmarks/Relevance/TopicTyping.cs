namespace Archive.Benchmarks.Relevance;

/// <summary>One way of typing a topic, with the scores and the times of all systems.</summary>
/// <param name="Number">0 is the query, the alternatives count from 1.</param>
internal sealed record TopicTyping(Topic Topic, int Number, IReadOnlyList<TopicScore> Scores, IReadOnlyList<double> Milliseconds)
{
    public string Text => Topic.Typings[Number];
}
