namespace Archive.Search.Query;

/// <summary>Cuts the reader's text into lexemes. Takes anything; a quotation without an end ends with the text.</summary>
internal ref struct QueryLexer(string text)
{
    private readonly string _text = text;
    private int _next;

    /// <summary>Whether a quotation mark without a partner was met.</summary>
    public bool QuoteClosed { get; private set; }

    public bool Read(out QueryLexeme lexeme)
    {
        while (_next < _text.Length && IsGap(_text[_next]))
        {
            _next++;
        }

        lexeme = default;
        if (_next >= _text.Length)
        {
            return false;
        }

        var excluded = Skip('-') || Skip('−');
        var exact = Skip('=');
        lexeme = _next < _text.Length && IsQuote(_text[_next])
            ? new QueryLexeme(ReadQuotation(), Quoted: true, excluded, Exact: true, Prefix: false, IsOr: false)
            : ReadWord(excluded, exact);
        return true;
    }

    private QueryLexeme ReadWord(bool excluded, bool exact)
    {
        var start = _next;
        while (_next < _text.Length && !IsGap(_text[_next]) && !IsQuote(_text[_next]))
        {
            _next++;
        }

        var word = _text[start.._next];
        var isOr = !excluded && !exact && word is "أو" or "او" or "OR" or "|";
        return new QueryLexeme(word.TrimEnd('*'), Quoted: false, excluded, exact, word.EndsWith('*'), isOr);
    }

    private string ReadQuotation()
    {
        var start = ++_next;
        while (_next < _text.Length && !IsQuote(_text[_next]))
        {
            _next++;
        }

        QuoteClosed |= _next == _text.Length;
        return _text[start..(_next < _text.Length ? _next++ : _next)];
    }

    private bool Skip(char sign)
    {
        if (_next + 1 < _text.Length && _text[_next] == sign && !IsGap(_text[_next + 1]))
        {
            _next++;
            return true;
        }

        return false;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or '،' or ',' or '؛' or ';' or '؟' or '?';

    private static bool IsQuote(char c) => c is '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '″';
}
