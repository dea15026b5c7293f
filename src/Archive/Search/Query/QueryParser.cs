using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>
/// Understands the reader's text: words are all required, «أو» joins its neighbours into a choice, quotes ask for the exact
/// words side by side, <c>-</c> or «ليس» leaves out, <c>=</c> asks for the exact form and <c>*</c> for a beginning.
/// What is over a limit is left out and told; nothing is an error.
/// </summary>
internal sealed class QueryParser
{
    public const int MaxLength = 256;
    public const int MaxWords = 16;
    public const int MinPrefix = 3;

    private readonly List<List<Phrase>> _groups = [];
    private readonly List<Phrase> _excluded = [];
    private readonly List<SearchNotice> _notices = [];
    private int _words;
    private bool _afterOr;
    private bool _afterNot;

    private QueryParser()
    {
    }

    public static ParsedQuery Parse(string text) => new QueryParser().Read(text);

    private ParsedQuery Read(string text)
    {
        if (text.Length > MaxLength)
        {
            text = text[..MaxLength];
            _notices.Add(SearchNotice.TextCut);
        }

        var lexer = new QueryLexer(text);
        while (lexer.Read(out var lexeme))
        {
            Take(lexeme);
        }

        Note(lexer.QuoteClosed, SearchNotice.QuoteClosed);
        Note(_groups.Count == 0 && _excluded.Count > 0, SearchNotice.OnlyExclusions);
        Note(_groups.Count == 0 && _excluded.Count == 0 && !string.IsNullOrWhiteSpace(text), SearchNotice.NoWords);
        return new ParsedQuery(_groups, _excluded, _notices);
    }

    private void Take(QueryLexeme lexeme)
    {
        if (lexeme.IsOr)
        {
            _afterOr = _groups.Count > 0;
            return;
        }

        // «ليس» at the very beginning is a word like others: titles begin so.
        if (lexeme is { Quoted: false, Exact: false, Text: "ليس" } && _groups.Count > 0)
        {
            _afterNot = true;
            return;
        }

        if (PhraseOf(lexeme) is not { } phrase)
        {
            return;
        }

        if (lexeme.Excluded || _afterNot)
        {
            _excluded.Add(phrase);
        }
        else if (_afterOr)
        {
            _groups[^1].Add(phrase);
        }
        else
        {
            _groups.Add([phrase]);
        }

        (_afterOr, _afterNot) = (false, false);
    }

    private Phrase? PhraseOf(QueryLexeme lexeme)
    {
        var tokens = Analyzer.Analyze(lexeme.Text);
        var room = MaxWords - _words;
        Note(tokens.Count > room, SearchNotice.WordsCut);
        var terms = tokens.Take(room).Select(token => lexeme.Exact
            ? new QueryTerm(TermKind.Exact, token.Exact)
            : new QueryTerm(TermKind.Stem, token.Stem)).ToList();
        if (terms.Count == 0)
        {
            return null;
        }

        _words += terms.Count;
        if (lexeme.Prefix && tokens.Count == terms.Count)
        {
            var beginning = tokens[^1].Exact;
            Note(beginning.Length < MinPrefix, SearchNotice.PrefixTooShort);
            terms[^1] = beginning.Length < MinPrefix ? terms[^1] : new QueryTerm(TermKind.Prefix, beginning);
        }

        return new Phrase(terms);
    }

    private void Note(bool condition, SearchNotice notice)
    {
        if (condition && !_notices.Contains(notice))
        {
            _notices.Add(notice);
        }
    }
}
