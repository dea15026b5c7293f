using System.CommandLine;
using Archive.Import;
using Archive.Search;

namespace Archive.Web.Commands;

/// <summary><c>archive search [QUERY]</c>: one query, or one a line from standard input.</summary>
internal static class SearchCommand
{
    private static readonly Argument<string?> Query = new("QUERY") { Description = "Without it: a query a line from standard input.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<DateOnly?> From = CommandOptions.Day("--from", "Published on this day or later.");
    private static readonly Option<DateOnly?> To = CommandOptions.Day("--to", "Published on this day or earlier.");
    private static readonly Option<DateKnowledge?> Dated = new("--dated") { Description = "Of whose day is known: day, approximate or undated.", HelpName = "WHAT" };
    private static readonly Option<DateOnly?> HappenedFrom = CommandOptions.Day("--happened-from", "Names a time on this day or later.");
    private static readonly Option<DateOnly?> HappenedTo = CommandOptions.Day("--happened-to", "Names a time on this day or earlier.");
    private static readonly Option<string[]> Entities = new("--entity") { Description = "Names this entity; may be given several times.", HelpName = "ID" };
    private static readonly Option<string?> Source = new("--source") { Description = "From this newspaper." };
    private static readonly Option<SearchSort> Sort = new("--sort") { Description = "relevance, newest or oldest.", HelpName = "ORDER" };
    private static readonly Option<int> Limit = new("--limit") { Description = "How many hits, at most 100.", DefaultValueFactory = _ => 20 };
    private static readonly Option<bool> AllCopies = new("--all-copies") { Description = "Articles with the same text are hits of their own; else the best stands for all." };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Say of each hit which words were met how." };
    private static readonly Option<bool> Json = CommandOptions.Json();

    public static Command Create()
    {
        var command = new Command("search", "Search the archive.") { Query, From, To, Dated, HappenedFrom, HappenedTo, Entities, Source, Sort, Limit, AllCopies, Explain, Json };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            var search = rooms.Get<IArticleSearch>();
            if (result.GetValue(Query) is not { } text)
            {
                return await JsonOutput.AnswerLinesAsync(
                    async line => Shape(line, await search.FindAsync(QueryOf(result, line), cancellationToken)), cancellationToken);
            }

            var page = await search.FindAsync(QueryOf(result, text), cancellationToken);
            await (result.GetValue(Json) ? JsonOutput.WriteAsync(Console.Out, Shape(text, page)) : PrintAsync(page));
            return ArchiveCommands.Done;
        });
        return command;
    }

    private static SearchQuery QueryOf(ParseResult result, string text) => new()
    {
        Text = text,
        From = result.GetValue(From),
        To = result.GetValue(To),
        Dated = result.GetValue(Dated),
        HappenedFrom = result.GetValue(HappenedFrom),
        HappenedTo = result.GetValue(HappenedTo),
        Entities = result.GetValue(Entities) ?? [],
        Source = result.GetValue(Source),
        Sort = result.GetValue(Sort),
        PageSize = result.GetValue(Limit),
        AllCopies = result.GetValue(AllCopies),
        Explain = result.GetValue(Explain),
    };

    private static object Shape(string query, SearchPage page) => new
    {
        query,
        page.Total,
        page.Folded,
        tookMs = Math.Round(page.Took.TotalMilliseconds, 3),
        page.Notices,
        page.Spellings,
        page.Suggestions,
        // Full matches first; those that lack words say which.
        hits = page.Hits.Concat(page.Partial).Select(hit => new
        {
            id = hit.Key,
            hit.SourceId,
            title = hit.Title.ToString(),
            published = JsonShapes.Of(hit.Published),
            hit.Source,
            score = Math.Round(hit.Score, 4),
            url = $"/a/{hit.Key}",
            hit.Lacks,
            hit.Explanation,
            copies = hit.Copies.Select(copy => new { id = copy.Key, published = JsonShapes.Of(copy.Published), copy.Source, url = $"/a/{copy.Key}" }),
            hit.CopyCount,
        }),
    };

    /// <summary>2021-11-24, or ≈ and the first and last day that it may be.</summary>
    private static string DayOf(PublicationDate? date) => date switch
    {
        null => "undated   ",
        { IsStated: true } when date.From.Date == date.To.Date => $"{date.From:yyyy-MM-dd}",
        _ => $"≈{date.From:yyyy-MM-dd}/{date.To:yyyy-MM-dd}",
    };

    private static async Task PrintAsync(SearchPage page)
    {
        foreach (var hit in page.Hits.Concat(page.Partial))
        {
            var lacks = hit.Lacks.Count > 0 ? $"  (without {string.Join(", ", hit.Lacks)})" : "";
            await Console.Out.WriteLineAsync($"/a/{hit.Key}  {DayOf(hit.Published)}  {hit.Title}{lacks}{(hit.CopyCount > 0 ? $"  (copies: {hit.CopyCount})" : "")}");
            foreach (var match in hit.Explanation)
            {
                await Console.Out.WriteLineAsync(
                    $"    {match.Word}: {match.Strength?.ToString().ToLowerInvariant() ?? "lacking"} {string.Join("، ", match.Forms)}  weight {match.Weight:0.00}");
            }
        }

        await Console.Out.WriteLineAsync($"{page.Total} found{(page.Folded > 0 ? $", {page.Folded} of them behind copies" : "")} in {page.Took.TotalMilliseconds:0.0} ms");
    }
}
