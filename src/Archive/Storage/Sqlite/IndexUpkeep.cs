using System.Globalization;
using Archive.Arabic.Text;
using Archive.Search.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>Keeps the index and the snapshot of words in line with the articles and with the analyser.</summary>
internal sealed class IndexUpkeep(SqliteConnection connection)
{
    public void Run()
    {
        if (Number("SELECT value FROM state WHERE name = 'analysis'") != Analyzer.Version)
        {
            Execute($"INSERT INTO article_index (article_index) VALUES ('rebuild'); UPDATE state SET value = {Analyzer.Version} WHERE name = 'analysis'; UPDATE state SET value = value + 1 WHERE name = 'generation';");
        }

        if (Number("SELECT coalesce((SELECT generation FROM lexicon), -1) <> (SELECT value FROM state WHERE name = 'generation')") != 0)
        {
            // The snapshot belongs to the generation that this transaction is about to make.
            LexiconWriter.Write(connection);
        }
    }

    private long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
