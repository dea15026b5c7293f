using System.CommandLine;
using System.Diagnostics;
using Archive.Search;

namespace Archive.Benchmarks.Names;

/// <summary><c>many-names</c>: how long searches, their lists of names and completion take in an archive with many found names.</summary>
internal static class ManyNamesCommand
{
    private const int Rounds = 20;

    private static readonly Option<int> NameCount = new("--names") { Description = "How many names.", HelpName = "N", DefaultValueFactory = _ => 200_000 };
    private static readonly Option<int> ArticleCount = new("--articles") { Description = "How many articles share them.", HelpName = "N", DefaultValueFactory = _ => 20_000 };

    public static Command Create()
    {
        var command = new Command("many-names", "Measure searches by name over made-up articles.") { NameCount, ArticleCount };
        command.SetAction(async (result, cancellationToken) =>
        {
            using var archive = new ManyNamesArchive(result.GetValue(NameCount), result.GetValue(ArticleCount));
            var all = await archive.Search.FindAsync(new SearchQuery { EntityLimit = 1 }, cancellationToken);
            Console.WriteLine($"{all.Total} articles, {all.EntitiesByType.Sum(facet => facet.Names)} names; milliseconds:");
            var table = new TextTable("what", "first (processor)", "median", "most");
            table.Add(Measure("completion of one letter (first: builds the index)", _ => archive.Completer.Complete("ا")));
            table.Add(Measure("completion of two letters", round => archive.Completer.Complete($"م{"حسكن"[round % 4]}")));
            table.Add(Measure("completion of a name and a letter", round => archive.Completer.Complete($"{all.Entities[0].Label.Split(' ')[0]} {"محسك"[round % 4]}")));
            table.Add(Measure("all articles, names by type", _ => Find(new SearchQuery { EntityLimit = 6 })));
            table.Add(Measure("a word of all articles, names by type", _ => Find(new SearchQuery { Text = "خبر" })));
            table.Add(Measure("all articles, all names", _ => Find(new SearchQuery { EntityLimit = int.MaxValue })));
            table.Add(Measure("كيان: a whole name", _ => Find(new SearchQuery { Text = $"كيان:\"{all.Entities[0].Label}\"" })));
            table.Add(Measure("كيان: a part of names (first: reads their words)", _ => Find(new SearchQuery { Text = $"كيان:{all.Entities[0].Label.Split(' ')[0]}" })));
            table.Add(Measure("كيان: another spelling (first: reads their sounds)", round => Find(new SearchQuery { Text = $"كيان:گ{round}رطبوسلا" })));
            table.Write(Console.Out);

            SearchPage Find(SearchQuery query) => archive.Search.FindAsync(query with { PageSize = 1 }, cancellationToken).GetAwaiter().GetResult();
        });
        return command;
    }

    private static string[] Measure(string what, Func<int, object> ask)
    {
        // Processor time: other work on the machine stretches what takes seconds most.
        var before = Environment.CpuUsage.TotalTime;
        ask(0);
        var first = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        var later = Enumerable.Range(1, Rounds).Select(round =>
        {
            var start = Stopwatch.GetTimestamp();
            ask(round);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        return [what, TextTable.Milliseconds(first), TextTable.Milliseconds(later[Rounds / 2]), TextTable.Milliseconds(later[^1])];
    }
}
