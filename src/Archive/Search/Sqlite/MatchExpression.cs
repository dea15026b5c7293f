using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>
/// Writes a parsed query in FTS5's language. The reader's text never gets here: only forms that the analyser made, each
/// in quotation marks, which the tokenizer takes as they are.
/// </summary>
internal static class MatchExpression
{
    public static string Write(ParsedQuery query)
    {
        var wanted = string.Join(" AND ", query.Groups.Select(AnyOf));
        return query.Excluded.Count == 0 ? wanted : $"({wanted}) NOT {AnyOf(query.Excluded)}";
    }

    /// <summary>A term as the index holds it.</summary>
    public static string TermOf(QueryTerm term) =>
        term.Kind == TermKind.Stem ? term.Form : ArabicTokenizer.ExactMark + term.Form;

    private static string AnyOf(IReadOnlyList<Phrase> phrases) =>
        phrases.Count == 1 ? Write(phrases[0]) : $"({string.Join(" OR ", phrases.Select(Write))})";

    private static string Write(Phrase phrase)
    {
        var terms = string.Join(' ', phrase.Terms.Select(TermOf));
        return $"\"{terms}\"{(phrase.Terms[^1].Kind == TermKind.Prefix ? "*" : "")}";
    }
}
