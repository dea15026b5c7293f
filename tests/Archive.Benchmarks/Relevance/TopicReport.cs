namespace Archive.Benchmarks.Relevance;

/// <summary>Says how judged topics were answered: as tables for people, as objects for programs.</summary>
internal sealed class TopicReport(TopicRun run) : IReport
{
    private readonly List<TopicSummary> _summaries = [.. run.Summarize()];

    public IEnumerable<TextTable> Tables()
    {
        yield return TableOf("nDCG@10, 2^g−1", score => score.NdcgAt10);
        yield return TableOf("nDCG@10, linear", score => score.LinearNdcgAt10);
        yield return TableOf("recall@50", score => score.RecallAt50);
        yield return TableOf("judged@10", score => score.JudgedAt10);
        yield return TimeTable();
    }

    public TextTable EachTable()
    {
        var table = new TextTable(
            ["topic", .. run.Systems.Select(system => $"{system} nDCG"), .. run.Systems.Select(system => $"{system} recall"), "query"]);
        foreach (var typing in run.Typings)
        {
            table.Add(
            [
                $"{typing.Topic.Id}.{typing.Number}",
                .. typing.Scores.Select(score => TextTable.Share(score.NdcgAt10)),
                .. typing.Scores.Select(score => TextTable.Share(score.RecallAt50)),
                typing.Text,
            ]);
        }

        return table;
    }

    public IEnumerable<object> Objects() => _summaries.SelectMany(summary => run.Systems.Zip(summary.Scores, (system, score) => new
    {
        measure = "topics",
        summary.Kind,
        summary.Typed,
        system,
        summary.Topics,
        summary.Typings,
        score.NdcgAt10,
        score.LinearNdcgAt10,
        score.RecallAt50,
        score.JudgedAt10,
    }));

    public IEnumerable<object> EachObject() => run.Typings.Select(typing => new
    {
        measure = "topic",
        typing.Topic.Id,
        typing.Topic.Kind,
        typing.Number,
        query = typing.Text,
        systems = run.Systems.Zip(typing.Scores).ToDictionary(pair => pair.First, pair => pair.Second),
    });

    private TextTable TableOf(string head, Func<TopicScore, double> value)
    {
        var table = new TextTable([head, "typed as", "topics", "typings", .. run.Systems]);
        foreach (var summary in _summaries)
        {
            table.Add(
            [
                summary.Kind, summary.Typed, TextTable.Count(summary.Topics), TextTable.Count(summary.Typings),
                .. summary.Scores.Select(score => TextTable.Share(value(score))),
            ]);
        }

        return table;
    }

    private TextTable TimeTable()
    {
        var table = new TextTable("time", "queries", "mean ms", "p99 ms");
        foreach (var (number, system) in run.Systems.Index())
        {
            var times = run.Typings.Select(typing => typing.Milliseconds[number]).ToList();
            table.Add(
                system,
                TextTable.Count(times.Count),
                TextTable.Milliseconds(times.Average()),
                TextTable.Milliseconds(Measures.Percentile(times, 0.99)));
        }

        return table;
    }
}
