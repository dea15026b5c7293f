using System.Collections.Concurrent;
using Archive.Arabic.Text;
using Archive.Search.Query;
using Archive.Search.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Completion;

/// <summary>
/// How articles write a folded form: مذكرة for مذكره, إتفاق or اتفاق for اتفاق. Looked up where it is shown, in the newest few articles
/// that have it, and remembered.
/// </summary>
internal sealed class WrittenForms
{
    private const int ArticlesRead = 3;

    /// <summary>How far into an article the form is looked for, in UTF-16 code units.</summary>
    private const int LookInto = 20_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The commonest way of writing it, without marks; the form itself where none was met.</summary>
    public string Of(string form, SqliteConnection connection) =>
        _known.TryGetValue(form, out var written) ? written : _known[form] = Read(form, connection);

    private static string Read(string form, SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT title, body FROM article WHERE row IN
              (SELECT rowid FROM article_index WHERE article_index MATCH $term ORDER BY rowid DESC LIMIT $articles)
            """;
        command.Parameters.AddWithValue("$term", $"\"{MatchExpression.TermOf(IndexTerm.Exact(form))}\"");
        command.Parameters.AddWithValue("$articles", ArticlesRead);
        using var reader = command.ExecuteReader();
        var met = new List<string>();
        while (reader.Read())
        {
            met.AddRange(Met(form, reader.GetString(0)));
            met.AddRange(Met(form, reader.GetString(1)));
        }

        return met.CountBy(text => text).OrderByDescending(text => text.Value).ThenBy(text => text.Key, StringComparer.Ordinal)
            .Select(text => text.Key).FirstOrDefault(form);
    }

    private static IEnumerable<string> Met(string form, string text)
    {
        var head = text.Length > LookInto ? text[..LookInto] : text;
        return Analyzer.Analyze(head).Where(token => token.Exact == form).Select(token => Bare(head.Substring(token.Start, token.Length)));
    }

    /// <summary>Without harakat and tatweel: they belong to the sentence that the word was taken from.</summary>
    private static string Bare(string word) => new([.. word.Where(c => char.IsLetterOrDigit(c) && c != 'ـ')]);
}
