namespace Archive.Arabic.Text;

/// <summary>Cuts a text into sentences, at the signs that end one; a full stop inside a number or an abbreviation ends none.</summary>
public static class Sentences
{
    /// <summary>The sentences in order, without the spaces around them, as UTF-16 offsets into <paramref name="text"/>.</summary>
    public static IReadOnlyList<Range> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Range>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n' || (IsEnd(text[i]) && (i + 1 == text.Length || IsAfterEnd(text[i + 1]))))
            {
                Add(sentences, text, start, Math.Min(i + 1, text.Length));
                start = i + 1;
            }
        }

        return sentences;
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '؟' or '…' or '۔';

    private static bool IsAfterEnd(char c) => char.IsWhiteSpace(c) || c is '"' or '”' or '»' or '\'' or ')';

    private static void Add(List<Range> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(start..end);
        }
    }
}
