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
        command.CommandText = "SELECT name, aliases, latin FROM entity WHERE listed = 1 ORDER BY key";
        using var reader = command.ExecuteReader();
        var groups = new List<IReadOnlyList<string>>();
        while (reader.Read())
        {
            string[] names = [reader.GetString(0), .. ArchiveJson.Read<List<string>>(reader.GetString(1)), .. ArchiveJson.Read<List<string>>(reader.GetString(2))];
            groups.Add([.. names.Select(Analyzer.Fold).Where(name => name.Length > 0).Distinct()]);
        }

        return groups;
    }
}
