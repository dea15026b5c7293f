using Archive.Arabic.Text;

namespace Archive.Search;

/// <summary>Cuts a text into marked and unmarked parts.</summary>
internal static class MarkedText
{
    /// <summary>The part of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>, in UTF-16 code units.</summary>
    public static Passage Write(string text, List<Token> tokens, int[] marks, int start, int end)
    {
        var parts = new List<PassagePart>();
        var at = start;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (marks[i] < 0 || tokens[i].Start < start || tokens[i].End > end)
            {
                continue;
            }

            var first = i;
            while (i + 1 < tokens.Count && marks[i + 1] >= 0 && tokens[i + 1].End <= end && OnlySpace(text, tokens[i].End, tokens[i + 1].Start))
            {
                i++;
            }

            Add(text[at..tokens[first].Start], false);
            Add(text[tokens[first].Start..tokens[i].End], true);
            at = tokens[i].End;
        }

        Add(text[at..end], false);
        return new Passage(parts);

        void Add(string part, bool marked)
        {
            if (part.Length > 0)
            {
                parts.Add(new PassagePart(part, marked));
            }
        }
    }

    private static bool OnlySpace(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}
