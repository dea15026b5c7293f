using Archive.Arabic.Text;
using Archive.Search.Query;
using Archive.Storage;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>Reads the archive's words from the snapshot that the last import left, and the register's names from its table.</summary>
internal static class LexiconReader
{
    public static SearchLexicon Read(SqliteConnection connection) => new(ReadForms(connection), ReadNames(connection));

    private static List<LexiconForm> ReadForms(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT forms FROM lexicon WHERE id = 1";
        return command.ExecuteScalar() is byte[] bytes ? LexiconSnapshot.Read(bytes) : [];
    }

    private static List<IReadOnlyList<string>> ReadNames(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        // A group is an entity with the names gathered under it; a found name that nothing is gathered under has no other names.
        command.CommandText =
            """
            SELECT name, aliases, latin, coalesce(same_as, id) AS head FROM entity
            WHERE hidden = 0 AND (listed > 0 OR same_as IS NOT NULL OR id IN (SELECT same_as FROM entity WHERE same_as IS NOT NULL))
            ORDER BY key
            """;
        using var reader = command.ExecuteReader();
        var groups = new SortedDictionary<long, List<string>>();
        while (reader.Read())
        {
            string[] names = [reader.GetString(0), .. ArchiveJson.Read<List<string>>(reader.GetString(1)), .. ArchiveJson.Read<List<string>>(reader.GetString(2))];
            var head = reader.GetInt64(3);
            groups.TryAdd(head, []);
            groups[head].AddRange(names.Select(Analyzer.Fold).Where(name => name.Length > 0));
        }

        return [.. groups.Values.Select(names => (IReadOnlyList<string>)[.. names.Distinct()])];
    }
}
