using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Search.Sqlite;
using Archive.Storage;

namespace Archive.Benchmarks.Relevance;

/// <summary><c>relevance</c>: how well the archive's search ranks, beside two plain baselines over the same articles.</summary>
internal static class RelevanceCommand
{
    private static readonly Option<FileInfo> Articles = new Option<FileInfo>("--articles")
    {
        Description = "The articles, an object a line with \"id\", \"title\", \"abstract\" or \"standfirst\", \"text\"; .gz too.",
        HelpName = "FILE.jsonl",
        Required = true,
    }.AcceptExistingOnly();

    private static readonly Option<FileInfo> Queries = new Option<FileInfo>("--queries")
    {
        Description = "Known items: id, query and the ids of the articles wanted (with commas), by tabs.",
        HelpName = "FILE.tsv",
    }.AcceptExistingOnly();

    private static readonly Option<bool> KeepTitles = new("--keep-titles")
    {
        Description = "Search known items in whole articles. Without it their titles are left out: the queries are titles.",
    };

    private static readonly Option<int?> LimitQueries = new("--limit-queries")
    {
        Description = "Ask only the first N known items.",
        HelpName = "N",
        Validators = { RefuseZero },
    };

    private static readonly Option<FileInfo> Topics = new Option<FileInfo>("--topics")
    {
        Description = "Judged topics. Default where no --queries are given: those that come with this program, over the ANT corpus.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "FILE.tsv",
    }.AcceptExistingOnly();

    private static readonly Option<FileInfo> Judgements = new Option<FileInfo>("--judgements")
    {
        Description = "The judgements of the topics: topic, article id and grade, by tabs.",
        HelpName = "FILE.tsv",
    }.AcceptExistingOnly();

    private static readonly Option<string?> Weights = new("--weights")
    {
        Description = "Weights of the ranking to try instead of the archive's own, as {\"stem\":0.8,\"columns\":[3,1,1,1]}.",
        HelpName = "JSON",
    };

    private static readonly Option<bool> Each = new("--each") { Description = "Report every query, too." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object a line." };

    public static Command Create()
    {
        const string Description = "Measure how well the search ranks: known items (--queries), judged topics (--topics), or both.";
        var command = new Command("relevance", Description)
        {
            Articles, Queries, KeepTitles, LimitQueries, Topics, Judgements, Weights, Each, Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var articles = command.GetRequiredValue(Articles);
        var printer = new ReportPrinter(Console.Out, command.GetValue(Json), command.GetValue(Each));
        var queries = command.GetValue(Queries);
        var weights = command.GetValue(Weights) is { } json ? ArchiveJson.Read<RankingWeights>(json) : null;
        if (queries is not null)
        {
            var items = KnownItem.ReadAll(queries, command.GetValue(LimitQueries) ?? int.MaxValue);
            using var systems = SystemsUnderTest.Open(articles, command.GetValue(KeepTitles), weights);
            printer.Print(new KnownItemReport(await KnownItemRun.AskAsync(systems, items, cancellationToken)));
        }

        if (queries is null || command.GetResult(Topics) is { Implicit: false })
        {
            var topics = Topic.ReadAll(FileOf(command, Topics, "topics.tsv"), FileOf(command, Judgements, "judgements.tsv"));
            using var systems = SystemsUnderTest.Open(articles, keepTitles: true, weights);
            printer.Print(new TopicReport(await TopicRun.AskAsync(systems, topics, cancellationToken)));
        }

        return 0;
    }

    private static void RefuseZero(OptionResult result)
    {
        if (result.GetValueOrDefault<int?>() <= 0)
        {
            result.AddError($"{result.Option.Name}: a number above 0 is expected.");
        }
    }

    /// <summary>The file that was named, or the one that lies beside the program.</summary>
    private static FileInfo FileOf(ParseResult command, Option<FileInfo> option, string name) =>
        command.GetValue(option) ?? new FileInfo(Path.Combine(AppContext.BaseDirectory, "Relevance", name));
}
