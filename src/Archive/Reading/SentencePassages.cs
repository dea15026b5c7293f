using Archive.Search;

namespace Archive.Reading;

/// <summary>Cuts the sentences out of a text in which something stands, with that marked.</summary>
internal static class SentencePassages
{
    /// <summary>Longer sentences are cut between words, so far from what is marked; in UTF-16 code units.</summary>
    private const int Reach = 200;

    /// <param name="text">A paragraph.</param>
    /// <param name="marks">What is to be marked, in order, none overlapping: UTF-16 code units into the text.</param>
    public static List<Passage> Around(string text, IReadOnlyList<(int Start, int End)> marks)
    {
        var passages = new List<Passage>();
        for (int i = 0, next; i < marks.Count; i = next)
        {
            var (start, end) = (StartOf(text, marks[i].Start), EndOf(text, marks[i].End));
            next = i + 1;
            while (next < marks.Count && marks[next].Start < end)
            {
                end = EndOf(text, marks[next++].End);
            }

            passages.Add(Cut(text, start, end, marks.Skip(i).Take(next - i)));
        }

        return passages;
    }

    private static Passage Cut(string text, int start, int end, IEnumerable<(int Start, int End)> marks)
    {
        var parts = new List<PassagePart>();
        Add(BeginsSentence(text, start) ? "" : "…", false);
        var at = start;
        foreach (var mark in marks)
        {
            Add(text[at..mark.Start], false);
            Add(text[mark.Start..mark.End], true);
            at = mark.End;
        }

        Add(text[at..end], false);
        Add(EndsSentence(text, end) ? "" : "…", false);
        return new Passage(parts);

        void Add(string part, bool marked)
        {
            if (part.Length > 0)
            {
                parts.Add(new PassagePart(part, marked));
            }
        }
    }

    private static int StartOf(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Reach && !IsEnd(text, start - 1))
        {
            start--;
        }

        if (!BeginsSentence(text, start))
        {
            var space = text.AsSpan(start, at - start).IndexOf(' ');
            start = space < 0 ? at : start + space;
        }

        return at - text.AsSpan(start, at - start).TrimStart().Length;
    }

    private static int EndOf(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Reach && !IsEnd(text, end - 1))
        {
            end++;
        }

        return EndsSentence(text, end) ? end : at + Math.Max(0, text.AsSpan(at, end - at).LastIndexOf(' '));
    }

    private static bool BeginsSentence(string text, int at) =>
        text.AsSpan(0, at).TrimEnd().Length is var before && (before == 0 || IsEnd(text, before - 1));

    private static bool EndsSentence(string text, int at) => at == text.Length || IsEnd(text, at - 1);

    /// <summary>Whether a sentence ends with this sign: before a space, so that neither 3.5 nor a.b ends one.</summary>
    private static bool IsEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' or '؟' or '؛' or '…' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));
}
