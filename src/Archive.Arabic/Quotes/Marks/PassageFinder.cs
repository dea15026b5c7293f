namespace Archive.Arabic.Quotes.Marks;

/// <summary>
/// Pairs the quotation marks of a paragraph. Newspapers mix marks, turn them round («”…“», «»…«») and lose one of two; so a mark's
/// shape says which marks it goes with, and the space around it which side it stands on. What is opened and never closed is no
/// passage. Passages may lie in one another, at most <see cref="Deepest"/> deep; time is linear in the text.
/// </summary>
internal static class PassageFinder
{
    internal const int Deepest = 4;

    /// <summary>Whether a paragraph begins with a mark that opens a passage.</summary>
    internal static bool BeginsWithMark(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(' ', '\u00a0');
        return start >= 0 && QuoteMark.TryRead(text, start, out var mark) && mark.Side is MarkSide.Opens or MarkSide.Either;
    }

    /// <summary>The passages in the order of their opening marks, those without a word left out.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="endsOpen">Whether what is open at the end goes on in the next paragraph, and is a passage up to here.</param>
    internal static List<MarkedPassage> Find(string text, bool endsOpen)
    {
        var passages = new List<MarkedPassage>();
        var open = new List<QuoteMark>(Deepest);
        for (var i = 0; i < text.Length; i++)
        {
            if (!QuoteMark.TryRead(text, i, out var mark))
            {
                continue;
            }

            i = mark.End - 1;
            var closed = OpenerOf(mark, open);
            if (closed >= 0)
            {
                Add(passages, text, open[closed], mark.Start, mark.End, isOpen: false);
                open.RemoveRange(closed, open.Count - closed);
            }
            else if (mark.Side is MarkSide.Opens or MarkSide.Either)
            {
                if (open.Count == Deepest)
                {
                    open.RemoveAt(0);
                }

                open.Add(mark);
            }
        }

        if (open.Count > 0 && endsOpen)
        {
            Add(passages, text, open[^1], text.Length, text.Length, isOpen: true);
        }

        passages.Sort((one, other) => one.OuterStart.CompareTo(other.OuterStart));
        RemoveDoubled(passages);
        return passages;
    }

    /// <summary>Which open mark this one closes, the innermost first; -1 where it opens a passage itself, or is a stray.</summary>
    private static int OpenerOf(QuoteMark mark, List<QuoteMark> open)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (mark.Family == open[i].Family && (mark.Side != MarkSide.Opens || mark.IsCounterpartOf(open[i])))
            {
                return i;
            }
        }

        // “…" and "…”: one hand, two keyboards.
        return open.Count > 0 && mark.Side == MarkSide.Closes && IsDouble(mark.Family) && IsDouble(open[^1].Family) ? open.Count - 1 : -1;
    }

    private static bool IsDouble(MarkFamily family) => family is MarkFamily.Curly or MarkFamily.Straight or MarkFamily.Apostrophes;

    private static void Add(List<MarkedPassage> passages, string text, QuoteMark opener, int end, int outerEnd, bool isOpen)
    {
        var inside = text.AsSpan(opener.End..end);
        var start = opener.End + (inside.Length - inside.TrimStart().Length);
        var words = inside.Trim();
        if (HasLetter(words))
        {
            passages.Add(new MarkedPassage(opener.Start, outerEnd, start, words.Length, isOpen, opener.Family));
        }
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«“نص”» is one passage in two pairs of marks: the outer pair goes, its words are the same.</summary>
    private static void RemoveDoubled(List<MarkedPassage> passages)
    {
        for (var i = passages.Count - 2; i >= 0; i--)
        {
            if (passages[i].Start == passages[i + 1].OuterStart && passages[i].End == passages[i + 1].OuterEnd)
            {
                passages.RemoveAt(i);
            }
        }
    }
}
