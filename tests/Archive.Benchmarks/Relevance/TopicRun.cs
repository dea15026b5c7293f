namespace Archive.Benchmarks.Relevance;

/// <summary>The judged topics in all their typings with the answers of all systems.</summary>
internal sealed record TopicRun(IReadOnlyList<string> Systems, IReadOnlyList<TopicTyping> Typings)
{
    public const string AllKinds = "all";

    public static async Task<TopicRun> AskAsync(SystemsUnderTest systems, IReadOnlyList<Topic> topics, CancellationToken cancellationToken)
    {
        var asked = topics.SelectMany(topic => topic.Typings.Index(), (topic, typing) => (Topic: topic, Number: typing.Index, Text: typing.Item))
            .ToList();
        var rankings = await systems.RankAsync([.. asked.Select(typing => typing.Text)], cancellationToken);
        return new TopicRun(systems.Names, [.. asked.Zip(rankings, (typing, row) => new TopicTyping(
            typing.Topic,
            typing.Number,
            [.. row.Select(ranking => TopicScore.Of(ranking.Ids, typing.Topic))],
            [.. row.Select(ranking => ranking.Milliseconds)]))]);
    }

    /// <summary>The kinds in alphabetical order, and all of them; of each the queries, and the alternatives.</summary>
    public IEnumerable<TopicSummary> Summarize() =>
        from kind in Typings.Select(typing => typing.Topic.Kind).Distinct().Order(StringComparer.Ordinal).Append(AllKinds)
        from typed in new[] { "query", "alternatives" }
        let typings = Typings
            .Where(typing => (kind == AllKinds || typing.Topic.Kind == kind) && typing.Number == 0 == (typed == "query")).ToList()
        where typings.Count > 0
        select Summarize(kind, typed, typings);

    /// <summary>Each topic weighs the same, however many alternatives it has.</summary>
    private TopicSummary Summarize(string kind, string typed, List<TopicTyping> typings)
    {
        var topics = typings.GroupBy(typing => typing.Topic.Id).ToList();
        return new TopicSummary(kind, typed, topics.Count, typings.Count, [.. Systems.Select((_, system) => TopicScore.Mean(
            [.. topics.Select(topic => TopicScore.Mean([.. topic.Select(typing => typing.Scores[system])]))]))]);
    }
}
