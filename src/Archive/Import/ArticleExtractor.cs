using Archive.Import.Encodings;
using Archive.Import.Formats.Csv;
using Archive.Import.Formats.Feeds;
using Archive.Import.Formats.Html;
using Archive.Import.Formats.Json;
using Archive.Import.Formats.Markdown;
using Archive.Import.Formats.Mhtml;
using Archive.Import.Formats.Warc;

namespace Archive.Import;

/// <summary>Finds the article in the bytes of a source, by their media type and nothing else.</summary>
internal static class ArticleExtractor
{
    /// <exception cref="ImportException">There is no article in it; says why and what to do.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames)
    {
        var article = source.MediaType switch
        {
            SourceFormat.PlainText => ReadText(source, sourceNames),
            SourceFormat.Markdown => MarkdownArticle.Extract(source),
            SourceFormat.Html => HtmlFile.Extract(source.Bytes, null, null, sourceNames),
            SourceFormat.Mhtml => MhtmlArticle.Extract(source, sourceNames),
            SourceFormat.JsonLine => JsonArticle.Extract(source, sourceNames),
            SourceFormat.CsvRow => CsvArticle.Extract(source, sourceNames),
            SourceFormat.WarcRecord => WarcArticle.Extract(source, sourceNames),
            SourceFormat.RssItem or SourceFormat.AtomEntry => FeedArticle.Extract(source, sourceNames),
            _ => throw new ImportException($"Sources of the type {source.MediaType} are not read by this version.", cause: RefusalCause.WrongKind),
        };
        return article.Body.Select(block => block.Text).Prepend(article.Title).Any(text => text.Any(char.IsLetter))
            ? article
            : throw new ImportException("There is no letter in the text: numbers and signs alone are no article.", cause: RefusalCause.NoArticle);
    }

    private static ExtractedArticle ReadText(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames)
    {
        var text = TextDecoder.Decode(source.Bytes);
        return text.Note(TextArticleExtractor.Extract(text.Text, sourceNames));
    }
}
