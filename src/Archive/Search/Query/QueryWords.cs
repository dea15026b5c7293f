namespace Archive.Search.Query;

/// <summary>The words that are signs in a query, in Arabic and in Latin letters. docs/search-syntax.md explains them to readers.</summary>
internal static class QueryWords
{
    /// <summary>Fields by every name they can be called, to the name used here.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["عنوان"] = "title",
        ["العنوان"] = "title",
        ["title"] = "title",
        ["مصدر"] = "source",
        ["المصدر"] = "source",
        ["صحيفة"] = "source",
        ["source"] = "source",
        ["كاتب"] = "author",
        ["الكاتب"] = "author",
        ["author"] = "author",
        ["كيان"] = "entity",
        ["اسم"] = "entity",
        ["entity"] = "entity",
        ["من"] = "from",
        ["منذ"] = "from",
        ["from"] = "from",
        ["إلى"] = "to",
        ["الى"] = "to",
        ["حتى"] = "to",
        ["to"] = "to",
        ["تاريخ"] = "date",
        ["التاريخ"] = "date",
        ["date"] = "date",
        ["وقع"] = "event",
        ["حدث"] = "event",
        ["event"] = "event",
        ["وقع-من"] = "event-from",
        ["وقع-منذ"] = "event-from",
        ["event-from"] = "event-from",
        ["وقع-إلى"] = "event-to",
        ["وقع-الى"] = "event-to",
        ["وقع-حتى"] = "event-to",
        ["event-to"] = "event-to",
    };

    /// <summary>The field that a word before a colon names; null where it names none and is a word like others.</summary>
    public static string? FieldOf(string word) => Fields.GetValueOrDefault(word);

    /// <summary>The sign that a whole word is, or null.</summary>
    public static QueryLexeme? OperatorOf(string word) => word switch
    {
        "أو" or "او" or "OR" or "|" or "||" => new(QueryLexemeKind.Or),
        "و" or "AND" or "&" or "&&" or "+" => new(QueryLexemeKind.And),
        "ليس" or "بدون" or "NOT" => new(QueryLexemeKind.Not),
        _ => NearOf(word),
    };

    /// <summary>«قرب/5» or NEAR/5; ten words where no number is given.</summary>
    private static QueryLexeme? NearOf(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        var (name, number) = slash > 0 ? (word[..slash], word[(slash + 1)..]) : (word, "10");
        // «قرب» alone is a word like others.
        return name is "قرب" && slash > 0 || name is "NEAR"
            ? new(QueryLexemeKind.Near, Arabic.Text.Analyzer.Fold(number) is { Length: > 0 and < 4 } n && n.All(char.IsAsciiDigit) ? n : "10")
            : null;
    }
}
