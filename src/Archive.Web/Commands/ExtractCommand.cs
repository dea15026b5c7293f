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
        var command = new Command("extract", "Print what an import would store, an object per article, without storing it.") { paths, json };
        command.SetAction(async (result, cancellationToken) =>
        {
            var home = ArchiveHome.Find();
            var pipeline = new ExtractionPreview(home, EntityRegister.Load(home.RegisterFolder));
            var refused = 0;
            await using var output = new StreamWriter(Console.OpenStandardOutput());
            foreach (var article in pipeline.Read(result.GetRequiredValue(paths), Refuse))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await JsonOutput.WriteAsync(output, Shape(article));
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
            Mentions = enriched.Mentions.SelectMany((mentions, field) => mentions.Select(mention => JsonShapes.InField(mention, field))),
            Dates = enriched.Times.SelectMany((times, field) => times.Select(time => JsonShapes.InField(time, field))),
            Quotes = enriched.Quotes.Select(JsonShapes.Of),
        };
    }
}
