using Archive.Storage;
using Archive.Storage.Rows;

namespace Archive.Search.Sqlite;

/// <summary>Reads where else the text of a hit was published.</summary>
internal sealed class CopyReader(ArchiveContext context, FacetColumns columns)
{
    /// <summary>A hit names so many; the page of the article has more.</summary>
    private const int MostNamed = 4;

    /// <param name="hit">The hit.</param>
    /// <param name="ordinal">Its article.</param>
    /// <param name="folded">How many matches it stands for beside itself.</param>
    public SearchHit AddTo(SearchHit hit, int ordinal, int folded)
    {
        var members = columns.Copies.Members(columns.Copies.Of[ordinal]);
        var rows = members.Where(member => member != ordinal).Take(MostNamed).Select(member => columns.Rows[member]).ToList();
        var copies = context.Articles.Where(article => rows.Contains(article.Row)).Select(article => new ArticleRow
        {
            // Not the whole row: its text is the one that the hit shows.
            Row = article.Row,
            Key = article.Key,
            PublishedFrom = article.PublishedFrom,
            PublishedTo = article.PublishedTo,
            PublishedPrecision = article.PublishedPrecision,
            PublishedMethod = article.PublishedMethod,
            PublishedEvidence = article.PublishedEvidence,
            PublishedOffset = article.PublishedOffset,
            Source = article.Source,
        }).ToDictionary(article => article.Row);
        return hit with
        {
            Copies = [.. rows.Select(row => copies[row]).Select(copy => new FoldedCopy(copy.Key, PublishedColumns.Read(copy), copy.Source?.Name))],
            CopyCount = members.Count - 1,
            Folded = folded,
        };
    }
}
