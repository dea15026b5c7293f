using Archive.Arabic.Quotes.Marks;
using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>A paragraph as words, signs and quotes: what the reader of clauses reads.</summary>
internal sealed class SpeechText
{
    private readonly List<Item> _items = [];
    private readonly QuoteKind[] _kinds;

    /// <param name="text">The paragraph.</param>
    /// <param name="paragraph">Its number, from 0.</param>
    /// <param name="endsOpen">Whether the next paragraph goes on with a quote that this one leaves open.</param>
    internal SpeechText(string text, int paragraph, bool endsOpen)
    {
        (Text, Paragraph, Passages) = (text, paragraph, PassageFinder.Find(text, endsOpen));
        _kinds = new QuoteKind[Passages.Count];
        Read(Analyzer.Analyze(text));
    }

    internal string Text { get; }

    /// <summary>Its number, from 0.</summary>
    internal int Paragraph { get; }

    internal IReadOnlyList<MarkedPassage> Passages { get; }

    internal int Count => _items.Count;

    /// <summary>The item at an index; beyond either end the end of a sentence.</summary>
    internal Item this[int index] => index >= 0 && index < _items.Count ? _items[index] : Item.End;

    internal QuoteKind KindOf(int passage) => _kinds[passage];

    private void Read(List<Token> tokens)
    {
        var (at, next, end, scare) = (0, 0, 0, -1);
        while (at < tokens.Count || next < Passages.Count)
        {
            if (next == Passages.Count || (at < tokens.Count && tokens[at].Start < Passages[next].OuterStart))
            {
                AddSigns(end, tokens[at].Start);
                AddWord(tokens[at], scare >= 0 && tokens[at].Start < Passages[scare].OuterEnd ? scare : -1);
                end = tokens[at++].End;
                continue;
            }

            var passage = Passages[next];
            AddSigns(end, passage.OuterStart);
            end = Math.Max(end, passage.OuterStart);
            var words = CountWords(tokens, at, passage.End);
            _kinds[next] = PassageKind.Of(this, passage, tokens.GetRange(at, Math.Min(words, PassageKind.FewestWords)));
            if (_kinds[next] == QuoteKind.Scare)
            {
                scare = next++;
                continue;
            }

            _items.Add(new Item(ItemKind.Quote, default, next++, SpeechLexicon.ClassOf(tokens[at].Exact) & WordClass.That, null));
            next = SkipInside(passage, tokens, at, next);
            at += words;
            end = passage.OuterEnd;
            AddStopOf(passage);
        }

        AddSigns(end, Text.Length);
    }

    /// <summary>Passages inside a quote are nobody's but the quote's: they get their kind and no place among the items.</summary>
    private int SkipInside(MarkedPassage outer, List<Token> tokens, int at, int next)
    {
        while (next < Passages.Count && Passages[next].OuterStart < outer.OuterEnd)
        {
            var first = at + CountWords(tokens, at, Passages[next].OuterStart);
            _kinds[next] = CountWords(tokens, first, Passages[next].End) < PassageKind.FewestWords ? QuoteKind.Scare : QuoteKind.Quote;
            next++;
        }

        return next;
    }

    /// <summary>How many words from <paramref name="at"/> on end before an offset.</summary>
    private static int CountWords(List<Token> tokens, int at, int end)
    {
        var (low, high) = (at, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End <= end ? (middle + 1, high) : (low, middle);
        }

        return low - at;
    }

    private void AddWord(Token token, int passage) => _items.Add(
        new Item(ItemKind.Word, token, passage, SpeechLexicon.ClassOf(token.Exact), passage < 0 ? SpeechLexicon.VerbOf(token.Exact) : null));

    private void AddSigns(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (KindOf(i, Text[i]) is { } kind && (_items.Count == 0 || _items[^1].Kind != kind))
            {
                _items.Add(new Item(kind, default, -1, WordClass.None, null));
            }
        }
    }

    private ItemKind? KindOf(int index, char sign) => sign switch
    {
        '؟' or '?' or '!' or '…' or '\n' => ItemKind.Stop,
        // A dot between letters is part of an abbreviation: «سي.إن.إن».
        '.' => index == 0 || index + 1 == Text.Length || !char.IsLetterOrDigit(Text[index - 1]) || !char.IsLetterOrDigit(Text[index + 1])
            ? ItemKind.Stop : null,
        '،' or ',' or '؛' or ';' => ItemKind.Comma,
        '(' or ')' or '[' or ']' => ItemKind.Bracket,
        '-' or '–' or '—' => index > 0 && Text[index - 1] == ' ' && !Text.AsSpan(index + 1).TrimStart().StartsWith("ال") ? ItemKind.Comma : null,
        ':' => ItemKind.Colon,
        _ => null,
    };

    /// <summary>A sentence that ends inside the marks ends outside too, where another begins behind them: «….” وقال».</summary>
    private void AddStopOf(MarkedPassage passage)
    {
        var after = Text.AsSpan(passage.OuterEnd).TrimStart();
        if (Text[passage.End - 1] is '.' or '؟' or '!' && (after.IsEmpty || after[0] is 'و' or 'ف' or '"' or '“' or '«'))
        {
            _items.Add(Item.End);
        }
    }
}
