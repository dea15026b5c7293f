using Archive.Articles;
using Archive.Import;

namespace Archive.Storage.Sqlite;

/// <summary>The columns of an article that its source decides, in one order for inserting and updating.</summary>
internal static class ArticleContent
{
    public const string Columns =
        $"title, standfirst, keywords, body, byline, dateline, source_id, url, {PublishedColumns.Names}, "
        + "cut, doubts, original_sha256, enrichment, source_missing";

    /// <summary>As many as there are columns; the statement's own parameters begin after them, at $20.</summary>
    public const string Parameters = "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19";

    public static object?[] ValuesOf(EnrichedArticle enriched, long? sourceId)
    {
        var article = enriched.Article;
        return
        [
            article.Title, article.Standfirst ?? "", string.Join('\n', article.Keywords), BodyMarkdown.Write(article.Body),
            article.Byline, article.Dateline, sourceId, article.Url,
            .. PublishedColumns.ValuesOf(article.Published),
            ArchiveJson.Write(article.Cut), ArchiveJson.Write(article.Doubts), enriched.Source.Sha256, enriched.Enrichment, 0,
        ];
    }
}
