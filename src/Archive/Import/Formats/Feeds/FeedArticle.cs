using Archive.Articles;
using Archive.Import.Encodings;
using Archive.Import.Formats.Html;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats.Feeds;

/// <summary>Reads the article in an item of a feed.</summary>
internal static class FeedArticle
{
    /// <summary>Summaries are often the text's own beginning: so much of it is compared.</summary>
    private const int Compared = 40;

    /// <exception cref="ImportException">There is no article in it.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames)
    {
        var feed = TextDecoder.Decode(source.Bytes);
        var item = FeedItem.Read(TextEncoding.Utf8.GetBytes(feed.Text));
        var stated = new StatedFields
        {
            Line = source.Line,
            Title = HtmlText.Line(item.Title),
            Byline = HtmlText.Line(item.Author),
            Source = HtmlText.Line(item.Source),
            Url = item.Link,
            Published = MailDate.ToIso(item.Published),
            Keywords = FieldList.Of(item.Categories),
        };
        var article = PageText.Clean(item.Content).Length > 0
            ? HtmlBody.Extract(item.Content!, stated, sourceNames)
            : stated.Around([]);
        return feed.Note(article with { Standfirst = Standfirst(item, article.Body) ?? article.Standfirst });
    }

    private static string? Standfirst(FeedItem item, IReadOnlyList<Block> body) =>
        HtmlText.Line(item.Summary) is { } summary
        && !body.Any(block => block.Text.StartsWith(summary[..Math.Min(summary.Length, Compared)], StringComparison.Ordinal))
            ? summary
            : null;
}
