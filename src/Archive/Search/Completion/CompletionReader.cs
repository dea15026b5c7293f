using Archive.Arabic.Text;
using Archive.Search.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Completion;

/// <summary>Reads from the archive what can be completed.</summary>
internal static class CompletionReader
{
    /// <summary>So many titles of the newest articles: looked through one after the other, that takes about a millisecond.</summary>
    private const int MostTitles = 20_000;

    /// <summary>Far more than a subject has names that are met often; they take some 200 bytes each.</summary>
    private const int MostNames = 250_000;

    public static CompletionIndex Read(SqliteConnection connection, FacetColumns columns) =>
        new(columns.Generation, columns.Lexicon, ReadEntities(columns), ReadArticles(connection));

    /// <summary>
    /// The names that articles use; others lead nowhere. The most named first, and of those named as often the register's first: what
    /// nobody has looked at yet stands behind. Where there are more than can be looked through while somebody types, the seldom ones
    /// are left to the search.
    /// </summary>
    private static List<NamedEntity> ReadEntities(FacetColumns columns) =>
        [.. columns.EntityNames
            .Select(entity => (entity.Value.Key, entity.Value.Name, entity.Value.Type, entity.Value.IsFound, Names: columns.Names.NamesOf(entity.Key), Articles: columns.Names.ArticlesOf(entity.Key)))
            .Where(entity => entity.Articles > 0)
            .OrderByDescending(entity => entity.Articles).ThenBy(entity => entity.IsFound).ThenBy(entity => entity.Name, StringComparer.Ordinal)
            .ThenBy(entity => entity.Key, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(entity => new NamedEntity(entity.Key, entity.Name, entity.Type, entity.IsFound, entity.Names, entity.Articles))];

    private static List<CompletedArticle> ReadArticles(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key, title FROM article ORDER BY row DESC LIMIT $titles";
        command.Parameters.AddWithValue("$titles", MostTitles);
        using var reader = command.ExecuteReader();
        var articles = new List<CompletedArticle>();
        while (reader.Read())
        {
            var title = reader.GetString(1);
            articles.Add(new CompletedArticle(reader.GetString(0), title, " " + Analyzer.Fold(title)));
        }

        return articles;
    }
}
