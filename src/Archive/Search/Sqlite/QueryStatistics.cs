using System.Globalization;
using Archive.Search.Query;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>How telling each word of a query is: ln(1 + (N − df + 0.5) / (df + 0.5)), never below zero.</summary>
internal static class QueryStatistics
{
    /// <summary>How many words of a prefix are added up: the rest would only make it less telling.</summary>
    private const int PrefixTerms = 64;

    public static float[] InverseFrequencies(SqliteConnection connection, FacetColumns columns, IReadOnlyList<QueryWord> words) =>
        [.. words.Select(word =>
        {
            // The alternatives overlap: an article with the exact form has the stem too. So the widest counts whole, and of the
            // others only what they can add.
            var frequency = Math.Min(columns.Count, word.Alternatives
                .Where(alternative => alternative.Strength != MatchStrength.Exact || word.Alternatives.Count == 1)
                .Sum(alternative => Frequency(connection, columns, alternative)));
            return (float)Math.Log(1 + ((columns.Count - frequency + 0.5) / (frequency + 0.5)));
        })];

    /// <summary>No phrase stands in more articles than its rarest word.</summary>
    private static long Frequency(SqliteConnection connection, FacetColumns columns, Alternative alternative) =>
        alternative.Terms.Min(term => Frequency(connection, columns, term));

    private static long Frequency(SqliteConnection connection, FacetColumns columns, IndexTerm term)
    {
        var form = MatchExpression.TermOf(term);
        var isPrefix = term.Kind == IndexTermKind.Prefix;
        return columns.DocumentFrequencies.GetOrAdd(isPrefix ? form + '*' : form, _ =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = isPrefix
                ? $"SELECT sum(doc) FROM (SELECT doc FROM article_terms WHERE term >= $from AND term < $to LIMIT {PrefixTerms})"
                : "SELECT doc FROM article_terms WHERE term = $from";
            command.Parameters.AddWithValue("$from", form);
            command.Parameters.AddWithValue("$to", form + '\uFFFF');
            return Convert.ToInt64(command.ExecuteScalar() is { } count and not DBNull ? count : 0, CultureInfo.InvariantCulture);
        });
    }
}
