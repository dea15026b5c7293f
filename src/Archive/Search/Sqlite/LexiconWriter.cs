using Archive.Arabic.Names;
using Archive.Arabic.Text;
using Archive.Search.Query;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>
/// Makes the snapshot of the archive's words: the forms and their frequencies from the index, and from the newest articles which of
/// them are used like names. Runs inside the writer's transaction, after an import, and is of the generation that this will make.
/// </summary>
internal static class LexiconWriter
{
    /// <summary>So many of the newest articles show how words are used: more would take longer and say the same.</summary>
    private const int ArticlesRead = 20_000;

    public static void Write(SqliteConnection connection)
    {
        var uses = new NameUseCounter();
        foreach (var text in Texts(connection))
        {
            uses.Add([.. Analyzer.Analyze(text).Select(token => token.Exact)]);
        }

        var forms = Forms(connection).Select(form => new LexiconForm(form.Form, form.Articles, uses.LikelihoodOf(form.Form) >= NameUse.Threshold));
        using var command = connection.CreateCommand();
        command.CommandText =
            "INSERT OR REPLACE INTO lexicon (id, generation, forms) SELECT 1, value + 1, $forms FROM state WHERE name = 'generation'";
        command.Parameters.AddWithValue("$forms", LexiconSnapshot.Write([.. forms]));
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Texts(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT title, body FROM article ORDER BY row DESC LIMIT $articles";
        command.Parameters.AddWithValue("$articles", ArticlesRead);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetString(0);
            yield return reader.GetString(1);
        }
    }

    private static IEnumerable<(string Form, int Articles)> Forms(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT substr(term, 2), doc FROM article_terms WHERE term >= '=' AND term < '>' ORDER BY term";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetString(0), reader.GetInt32(1));
        }
    }
}
