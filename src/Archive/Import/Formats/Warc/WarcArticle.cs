using Archive.Import.Encodings;
using Archive.Import.Formats.Html;

namespace Archive.Import.Formats.Warc;

/// <summary>Reads the article in a record that was kept whole.</summary>
internal static class WarcArticle
{
    /// <exception cref="ImportException">There is no article in it.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames)
    {
        var record = WarcRecord.Read(source.Bytes);
        var content = record.Content();
        if (record.IsHtml)
        {
            return HtmlFile.Extract(content, record.Charset, record.Address, sourceNames);
        }

        var text = TextDecoder.Decode(content, record.Charset);
        var article = TextArticleExtractor.Extract(text.Text, sourceNames);
        return text.Note(article with { Url = article.Url ?? record.Address });
    }
}
