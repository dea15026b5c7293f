using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>
/// Reads a query into a tree. All words are required; «أو» binds its neighbours closer than the words around them; «ليس» and -
/// leave out what follows. Whatever can be typed is read: what has no partner is closed or left out, and it is told.
/// <code>
/// all   := choice*
/// choice := near (أو near)*
/// near  := one (قرب/n one)*
/// one   := ليس one | ( all ) | field value | field ( value أو value … ) | quotation | word
/// </code>
/// </summary>
internal sealed class QueryReader
{
    public const int MaxLength = 256;
    public const int MaxWords = 16;
    public const int MinPrefix = 3;

    /// <summary>Deeper brackets are read as if they were not there.</summary>
    private const int MaxDepth = 16;

    private readonly WordExpander _expander;
    private readonly List<QueryLexeme> _lexemes;
    private readonly FieldReader _fields = new();
    private readonly List<SearchNotice> _notices = [];
    private int _next;
    private int _words;
    private int _depth;

    private QueryReader(string text, WordExpander expander)
    {
        if (text.Length > MaxLength)
        {
            text = text[..MaxLength];
            _notices.Add(SearchNotice.TextCut);
        }

        var lexer = new QueryLexer(text);
        _expander = expander;
        _lexemes = lexer.ReadAll();
        Note(lexer.QuoteClosed, SearchNotice.QuoteClosed);
    }

    public static ReadQuery Read(string text, WordExpander expander)
    {
        var reader = new QueryReader(text, expander);
        return reader.Read(!string.IsNullOrWhiteSpace(text));
    }

    private ReadQuery Read(bool hasText)
    {
        var parts = new List<QueryNode>();
        while (_next < _lexemes.Count)
        {
            parts.AddRange(ReadAll());
            // A bracket that nothing opened.
            Note(_next < _lexemes.Count, SearchNotice.BracketsRepaired);
            _next++;
        }

        var root = Combine(parts);
        var hasFields = _fields.HasAny;
        Note(_fields.NotUnderstood, SearchNotice.FieldNotUnderstood);
        Note(root is null && parts.Count > 0 && !hasFields, SearchNotice.OnlyExclusions);
        Note(root is null && parts.Count == 0 && hasText && !hasFields, SearchNotice.NoWords);
        return new ReadQuery(root, _fields.Filters, _notices);
    }

    /// <summary>Parts up to a closing bracket or the end.</summary>
    private List<QueryNode> ReadAll()
    {
        var parts = new List<QueryNode>();
        while (_next < _lexemes.Count && _lexemes[_next].Kind != QueryLexemeKind.Close)
        {
            if (ReadChoice() is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private QueryNode? ReadChoice()
    {
        var choices = new List<QueryNode>();
        Take(ReadNear());
        while (TakeSign(QueryLexemeKind.Or))
        {
            Take(ReadNear());
        }

        return choices.Count switch { 0 => null, 1 => choices[0], _ => new QueryNode.Any(choices) };

        void Take(QueryNode? choice)
        {
            // What is left out can be no choice: it would find nearly everything.
            if (choice is not null && (choices.Count == 0 || choice is not QueryNode.Not) && choices is not [QueryNode.Not])
            {
                choices.Add(choice);
            }
        }
    }

    private QueryNode? ReadNear()
    {
        var left = ReadOne();
        while (_next < _lexemes.Count && _lexemes[_next].Kind == QueryLexemeKind.Near)
        {
            var distance = int.Parse(_lexemes[_next++].Text, System.Globalization.CultureInfo.InvariantCulture);
            var right = ReadOne();
            left = (left, right) is (QueryNode.Leaf l, QueryNode.Leaf r)
                ? new QueryNode.Near(l.Word, r.Word, distance)
                : Combine([.. new[] { left, right }.OfType<QueryNode>()]);
        }

        return left;
    }

    private QueryNode? ReadOne()
    {
        if (_next >= _lexemes.Count)
        {
            return null;
        }

        var lexeme = _lexemes[_next];
        if (lexeme.Kind == QueryLexemeKind.Close)
        {
            return null;
        }

        _next++;
        return lexeme.Kind switch
        {
            QueryLexemeKind.Word or QueryLexemeKind.Quotation => ReadLeaf(lexeme),
            QueryLexemeKind.Not => ReadNot(),
            QueryLexemeKind.Open => ReadBracket(),
            QueryLexemeKind.Field => ReadField(lexeme.Text, excluded: false),
            // «و» between words says what holds anyway; أو and قرب without a left side say nothing.
            _ => null,
        };
    }

    private QueryNode? ReadNot()
    {
        if (_next < _lexemes.Count && _lexemes[_next].Kind == QueryLexemeKind.Field)
        {
            return ReadField(_lexemes[_next++].Text, excluded: true);
        }

        return ReadOne() switch
        {
            null => null,
            QueryNode.Not twice => twice.Part,
            { } part => new QueryNode.Not(part),
        };
    }

    private QueryNode? ReadBracket()
    {
        if (_depth == MaxDepth)
        {
            Note(true, SearchNotice.BracketsRepaired);
            return null;
        }

        _depth++;
        var parts = ReadAll();
        _depth--;
        Note(_next == _lexemes.Count, SearchNotice.BracketsRepaired);
        _next++;
        return Combine(parts);
    }

    private QueryNode? ReadField(string field, bool excluded)
    {
        if (field == "title")
        {
            var part = ReadOne();
            return part is null or QueryNode.Not ? part : excluded ? new QueryNode.Not(new QueryNode.InTitle(part)) : new QueryNode.InTitle(part);
        }

        if (FieldReader.TakesNames(field))
        {
            var names = new FieldValueReader(_lexemes, _next);
            _fields.TakeNames(field, names.Read(field), excluded);
            Note(names.BracketOpen, SearchNotice.BracketsRepaired);
            _next = names.Next;
        }
        else if (_next < _lexemes.Count && _lexemes[_next].Kind is QueryLexemeKind.Word or QueryLexemeKind.Quotation)
        {
            var following = _lexemes.Skip(_next + 1).TakeWhile(lexeme => lexeme.Kind == QueryLexemeKind.Word).Select(lexeme => lexeme.Text);
            _next += _fields.TakeDate(field, _lexemes[_next].Text, following);
        }

        return null;
    }

    private QueryNode.Leaf? ReadLeaf(QueryLexeme lexeme)
    {
        var tokens = Analyzer.Analyze(lexeme.Text);
        var room = MaxWords - _words;
        Note(tokens.Count > room, SearchNotice.WordsCut);
        if (tokens.Count == 0 || room == 0)
        {
            return null;
        }

        tokens = tokens.Count > room ? tokens[..room] : tokens;
        _words += tokens.Count;
        var tooShort = lexeme.Prefix && tokens[^1].Exact.Length < MinPrefix;
        Note(tooShort, SearchNotice.PrefixTooShort);
        return new QueryNode.Leaf(
            lexeme.Prefix && !tooShort ? WordExpander.Prefix(lexeme.Text, tokens)
            : lexeme.Exact || lexeme.Kind == QueryLexemeKind.Quotation ? _expander.Exact(lexeme.Text, tokens)
            : _expander.Expand(lexeme.Text, tokens));
    }

    private bool TakeSign(QueryLexemeKind kind)
    {
        if (_next < _lexemes.Count && _lexemes[_next].Kind == kind)
        {
            _next++;
            return true;
        }

        return false;
    }

    /// <summary>All of the parts as one; null where none of them can be looked for.</summary>
    private QueryNode? Combine(List<QueryNode> parts)
    {
        var flat = parts.SelectMany(part => part is QueryNode.All all ? all.Parts : [part]).ToList();
        if (flat.TrueForAll(part => part is QueryNode.Not))
        {
            return null;
        }

        var joined = _expander.JoinNames(flat);
        return joined.Count == 1 ? joined[0] : new QueryNode.All(joined);
    }

    private void Note(bool condition, SearchNotice notice)
    {
        if (condition && !_notices.Contains(notice))
        {
            _notices.Add(notice);
        }
    }
}
