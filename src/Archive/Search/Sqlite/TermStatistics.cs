using System.Globalization;
using Archive.Search.Query;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>How telling each phrase of a query is: ln(1 + (N − df + 0.5) / (df + 0.5)), never below zero.</summary>
internal static class TermStatistics
{
    /// <summary>How many words of a prefix are added up: the rest would only make it less telling.</summary>
    private const int PrefixTerms = 64;

    public static float[] InverseFrequencies(SqliteConnection connection, FacetColumns columns, ParsedQuery query) =>
        [.. query.Wanted.Select(phrase =>
        {
            // No phrase stands in more articles than its rarest word.
            var frequency = phrase.Terms.Min(term => Frequency(connection, columns, term));
            return (float)Math.Log(1 + ((Math.Max(0, columns.Count - frequency) + 0.5) / (frequency + 0.5)));
        })];

    private static long Frequency(SqliteConnection connection, FacetColumns columns, QueryTerm term)
    {
        var form = MatchExpression.TermOf(term);
        var isPrefix = term.Kind == TermKind.Prefix;
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
