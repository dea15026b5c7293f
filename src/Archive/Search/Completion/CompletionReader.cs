using Archive.Arabic.Text;
using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Completion;

/// <summary>Reads from the archive what can be completed.</summary>
internal static class CompletionReader
{
    /// <summary>So many titles of the newest articles: looked through one after the other, that takes about a millisecond.</summary>
    private const int MostTitles = 20_000;

    public static CompletionIndex Read(SqliteConnection connection, FacetColumns columns) =>
        new(columns.Generation, columns.Lexicon, ReadEntities(connection, columns), ReadArticles(connection));

    private static List<NamedEntity> ReadEntities(SqliteConnection connection, FacetColumns columns)
    {
        var counts = columns.EntityIds.CountBy(id => id).ToDictionary();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT coalesce(same_as, id), name, aliases, latin FROM entity WHERE hidden = 0 ORDER BY key";
        using var reader = command.ExecuteReader();
        var names = new Dictionary<int, List<string>>();
        while (reader.Read())
        {
            // Names that no article uses lead nowhere.
            var id = reader.GetInt32(0);
            if (counts.ContainsKey(id))
            {
                names.TryAdd(id, []);
                names[id].AddRange(
                    [reader.GetString(1), .. ArchiveJson.Read<List<string>>(reader.GetString(2)), .. ArchiveJson.Read<List<string>>(reader.GetString(3))]);
            }
        }

        return [.. names.Select(entity => (Shown: columns.EntityNames[entity.Key], entity.Key, entity.Value))
            .OrderBy(entity => entity.Shown.Key, StringComparer.Ordinal)
            .Select(entity => new NamedEntity(
                entity.Shown.Key, entity.Shown.Name,
                [.. entity.Value.Prepend(entity.Shown.Name).Select(Analyzer.Fold).Where(name => name.Length > 0).Distinct()], counts[entity.Key]))];
    }

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
