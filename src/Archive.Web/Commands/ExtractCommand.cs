using System.CommandLine;
using Archive.Entities;
using Archive.Import;

namespace Archive.Web.Commands;

/// <summary><c>archive extract PATH…</c>: what an import would store, without storing it.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = CommandOptions.Paths("Files or folders.");
        var json = CommandOptions.Json();
        var command = new Command("extract", "Print what an import would store, and what it would cut, without storing it.") { paths, json };
        command.SetAction(async (result, cancellationToken) =>
        {
            var home = ArchiveHome.Find();
            var pipeline = new ExtractionPreview(home, EntityRegister.Load(home.RegisterFolder), TimeProvider.System);
            var refused = 0;
            await using var output = new StreamWriter(Console.OpenStandardOutput());
            foreach (var article in pipeline.Read(result.GetRequiredValue(paths), Refuse))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await (result.GetValue(json) ? JsonOutput.WriteAsync(output, Shape(article)) : PrintAsync(output, article));
            }

            return refused == 0 ? ArchiveCommands.Done : ArchiveCommands.SomethingRefused;

            void Refuse(Refusal refusal)
            {
                refused++;
                Console.Error.WriteLine(refusal);
            }
        });
        return command;
    }

    /// <summary>For people: the head of the article with the evidence of its date, how long it is, and what was cut by which rule.</summary>
    private static async Task PrintAsync(TextWriter output, EnrichedArticle enriched)
    {
        var article = enriched.Article;
        var date = article.Published;
        (string Name, string? Value)[] head =
        [
            ("title", article.Title), ("standfirst", article.Standfirst), ("byline", article.Byline), ("dateline", article.Dateline),
            ("source", article.Source), ("url", article.Url),
            ("published", date is null ? "undated" : $"{(date.IsStated ? "" : "≈ ")}{JsonShapes.Moment(date.From, date.Precision)} to {JsonShapes.Moment(date.To, date.Precision)} ({date.Method}: {date.Evidence})"),
            ("keywords", string.Join("، ", article.Keywords)),
            ("text", $"{article.Paragraphs.Count} paragraphs, {article.Paragraphs.Sum(text => text.Length)} characters"),
        ];
        await output.WriteLineAsync($"{enriched.Source.Path} {enriched.Source.Record}".TrimEnd());
        foreach (var (name, value) in head.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            await output.WriteLineAsync($"  {name}: {value}");
        }

        foreach (var doubt in article.Doubts)
        {
            await output.WriteLineAsync($"  doubted ({doubt.Rule}): {doubt.Text}");
        }

        foreach (var cut in article.Cut)
        {
            await output.WriteLineAsync($"  cut line {cut.Line} ({cut.Rule}): {cut.Text}");
        }
    }

    private static object Shape(EnrichedArticle enriched)
    {
        var article = enriched.Article;
        return new
        {
            enriched.Source.Path,
            enriched.Source.SourceId,
            article.Title,
            article.Standfirst,
            article.Byline,
            article.Dateline,
            article.Source,
            article.Url,
            Published = JsonShapes.Of(article.Published),
            article.Keywords,
            article.Paragraphs,
            article.Cut,
            article.Doubts,
            Mentions = enriched.Mentions.SelectMany((mentions, field) => mentions.Select(mention => JsonShapes.InField(mention, field, article))),
            Dates = enriched.Times.SelectMany((times, field) => times.Select(time => JsonShapes.InField(time, field, article))),
            Quotes = enriched.Quotes.Select(JsonShapes.Of),
        };
    }
}
