using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>Makes a speaker of the words of a noun phrase.</summary>
internal static class SpeakerPhrase
{
    /// <summary>The speaker whose name are the items from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The first word.</param>
    /// <param name="end">Just past the last.</param>
    /// <param name="particle">Letters before the name on its first word: the ل of «وفقا لمصادر».</param>
    internal static Speaker Of(SpeechText text, int start, int end, int particle = 0)
    {
        var (first, last) = (text[start], text[end - 1]);
        var from = first.Passage >= 0 ? text.Passages[first.Passage].OuterStart : LetterOffsets.Find(text.Text, first.Word.Start, particle);
        var to = last.Passage >= 0 ? text.Passages[last.Passage].OuterEnd : last.Word.End;
        var head = first.Is(WordClass.Statement) ? IssuerOf(text, start, end) : SpanOf(first);
        return new Speaker(text.Paragraph, new TextSpan(from, to - from), text.Text[from..to], head, AppositionsOf(text, start, end));
    }

    /// <summary>Who issued a statement: «بيان للقيادة», «بلاغ الوزارة», «بيان صادر عن الديوان».</summary>
    private static TextSpan IssuerOf(SpeechText text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var isLinked = text[i - 1].Word.Exact is "عن" or "من" && text[i - 2].Is(WordClass.Sent);
            if (isLinked || text[i].StartsWith("ال") || text[i].StartsWith("ل"))
            {
                return SpanOf(text[i]);
            }
        }

        return default;
    }

    private static TextSpan[] AppositionsOf(SpeechText text, int start, int end)
    {
        var places = new List<TextSpan>();
        var speaksForAnother = text[start].Is(WordClass.Proxy | WordClass.Statement);
        for (var i = start + 1; i < end; i++)
        {
            var before = text[i - 1];
            speaksForAnother &= before.Kind != ItemKind.Comma;
            if (text[i].Kind == ItemKind.Word && !speaksForAnother && !before.Is(WordClass.Proxy | WordClass.Naming | WordClass.Link))
            {
                places.Add(SpanOf(text[i]));
            }
        }

        return [.. places];
    }

    private static TextSpan SpanOf(Item word) => new(word.Word.Start, word.Word.Length);
}
