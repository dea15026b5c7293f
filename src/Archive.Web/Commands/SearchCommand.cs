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
    private static readonly Option<string[]> AnyEntities = new("--any-entity") { Description = "Names one of these entities; may be given several times.", HelpName = "ID" };
    private static readonly Option<string[]> NotEntities = new("--not-entity") { Description = "Does not name this entity; may be given several times.", HelpName = "ID" };
    private static readonly Option<int> Names = new("--names") { Description = "With --json: list the most named entities of each type, so many.", HelpName = "N" };
    private static readonly Option<string?> Source = new("--source") { Description = "From this newspaper." };
    private static readonly Option<SearchSort> Sort = new("--sort") { Description = "relevance, newest or oldest.", HelpName = "ORDER" };
    private static readonly Option<int> Limit = new("--limit") { Description = "How many hits, at most 100.", DefaultValueFactory = _ => 20 };
    private static readonly Option<bool> AllCopies = new("--all-copies") { Description = "Articles with the same text are hits of their own; else the best stands for all." };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Say of each hit which words were met how." };
    private static readonly Option<bool> Json = CommandOptions.Json();

    public static Command Create()
    {
        var command = new Command("search", "Search the archive.") { Query, From, To, Dated, HappenedFrom, HappenedTo, Entities, AnyEntities, NotEntities, Names, Source, Sort, Limit, AllCopies, Explain, Json };
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
        AnyEntities = result.GetValue(AnyEntities) ?? [],
        NotEntities = result.GetValue(NotEntities) ?? [],
        EntityLimit = Math.Max(0, result.GetValue(Names)),
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
        readings = page.Readings.Select(reading => new { reading.Asked, reading.Total, meant = reading.Meant.Select(Shape) }),
        page.Spellings,
        page.Suggestions,
        names = page.EntitiesByType.Where(facet => facet.Values.Count > 0).Select(facet => new
        {
            facet.Type,
            found = facet.IsFound,
            total = facet.Names,
            values = facet.Values.Select(Shape),
        }),
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

    private static object Shape(FacetValue entity) => new { id = entity.Value, name = entity.Label, articles = entity.Count };

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
