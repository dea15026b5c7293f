namespace Archive.Benchmarks.Relevance;

/// <summary>Says how known items were found: as tables for people, as objects for programs.</summary>
internal sealed class KnownItemReport(KnownItemRun run) : IReport
{
    private readonly List<KnownItemSummary> _summaries = [.. run.Systems.Select((_, system) => run.Summarize(system))];

    public IEnumerable<TextTable> Tables()
    {
        var table = new TextTable("known items", "queries", "MRR@10", "hit@10", "11 to 50", "others", "nothing", "mean ms", "p99 ms");
        foreach (var summary in _summaries)
        {
            table.Add(
                summary.System, TextTable.Count(summary.Queries), TextTable.Share(summary.MrrAt10), TextTable.Share(summary.HitAt10),
                TextTable.Count(summary.Below), TextTable.Count(summary.Absent), TextTable.Count(summary.Empty),
                TextTable.Milliseconds(summary.MeanMs), TextTable.Milliseconds(summary.P99Ms));
        }

        yield return table;
    }

    public TextTable EachTable()
    {
        var table = new TextTable(["id", .. run.Systems, "query"]);
        foreach (var (item, answers) in run.Items.Zip(run.Answers))
        {
            table.Add([item.Id, .. answers.Select(answer => answer.Rank is { } rank ? TextTable.Count(rank) : TextTable.None), item.Query]);
        }

        return table;
    }

    public IEnumerable<object> Objects() => _summaries.Select(summary => new
    {
        measure = "known-items",
        summary.System,
        summary.Queries,
        summary.MrrAt10,
        summary.HitAt10,
        summary.Below,
        summary.Absent,
        summary.Empty,
        summary.MeanMs,
        summary.P99Ms,
    });

    public IEnumerable<object> EachObject() => run.Items.Zip(run.Answers, (item, answers) => new
    {
        measure = "known-item",
        item.Id,
        item.Query,
        systems = run.Systems.Zip(answers).ToDictionary(pair => pair.First, pair => pair.Second),
    });
}
