namespace Archive.Search.Query;

/// <summary>Cuts the reader's text into lexemes. Takes anything; a quotation without an end ends with the text.</summary>
internal sealed class QueryLexer(string text)
{
    private int _next;

    /// <summary>Whether a quotation mark without a partner was met.</summary>
    public bool QuoteClosed { get; private set; }

    public List<QueryLexeme> ReadAll()
    {
        var lexemes = new List<QueryLexeme>();
        while (SkipGaps())
        {
            Read(lexemes);
        }

        return lexemes;
    }

    private bool SkipGaps()
    {
        while (_next < text.Length && IsGap(text[_next]))
        {
            _next++;
        }

        return _next < text.Length;
    }

    private void Read(List<QueryLexeme> lexemes)
    {
        var c = text[_next];
        if (c is '(' or ')')
        {
            _next++;
            lexemes.Add(new(c == '(' ? QueryLexemeKind.Open : QueryLexemeKind.Close));
        }
        else if (IsQuote(c) || IsSingleQuote(c))
        {
            lexemes.Add(new(QueryLexemeKind.Quotation, ReadQuotation()));
        }
        else if (c is '-' or '−' or '!' && StandsBeforeSomething())
        {
            _next++;
            lexemes.Add(new(QueryLexemeKind.Not));
        }
        else
        {
            ReadChunk(lexemes);
        }
    }

    /// <summary>A run without spaces: a field with its value, an operator, or a word.</summary>
    private void ReadChunk(List<QueryLexeme> lexemes)
    {
        var exact = text[_next] == '=' && StandsBeforeSomething();
        _next += exact ? 1 : 0;
        if (exact && IsQuote(text[_next]))
        {
            lexemes.Add(new(QueryLexemeKind.Quotation, ReadQuotation()));
            return;
        }

        var start = _next;
        while (_next < text.Length && !IsGap(text[_next]) && !IsQuote(text[_next]) && text[_next] is not ('(' or ')'))
        {
            if (text[_next] == ':' && QueryWords.FieldOf(text[start.._next]) is { } field)
            {
                _next++;
                lexemes.Add(new(QueryLexemeKind.Field, field));
                return;
            }

            _next++;
        }

        var word = text[start.._next];
        lexemes.Add(!exact && QueryWords.OperatorOf(word) is { } sign
            ? sign
            : new(QueryLexemeKind.Word, word.TrimEnd('*'), exact, word.EndsWith('*')));
    }

    private string ReadQuotation()
    {
        // A quotation ends at a mark of its kind, whatever its direction: «…», ”…“ and "…” are all met.
        var single = IsSingleQuote(text[_next]);
        var start = ++_next;
        while (_next < text.Length && !(single ? IsSingleQuote(text[_next]) : IsQuote(text[_next])))
        {
            _next++;
        }

        QuoteClosed |= _next == text.Length;
        return text[start..(_next < text.Length ? _next++ : _next)];
    }

    private bool StandsBeforeSomething() => _next + 1 < text.Length && !IsGap(text[_next + 1]);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '،' or ',' or '؛' or ';' or '؟' or '?';

    private static bool IsQuote(char c) => c is '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '″';

    /// <summary>Quotation marks only at the beginning of a word: inside one they are apostrophes.</summary>
    private static bool IsSingleQuote(char c) => c is '‘' or '’' or '‹' or '›';
}
