using Archive.Arabic.Quotes.Marks;
using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>Tells speech from names, titles and single expressions in marks.</summary>
internal static class PassageKind
{
    /// <summary>From so many words on a passage is speech, unless a noun before it says that it is a name.</summary>
    internal const int FewestWords = 5;

    /// <summary>The kind of a passage that follows on what was read so far.</summary>
    /// <param name="before">The paragraph up to the passage.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="words">Its first words, at most <see cref="FewestWords"/>.</param>
    internal static QuoteKind Of(SpeechText before, MarkedPassage passage, List<Token> words)
    {
        if (!words.Exists(word => word.Exact[0] >= '\u0600'))
        {
            return QuoteKind.Scare;
        }

        var last = before.Count - 1;
        return words.Count < FewestWords
            ? IsIntroduced(before, last) && EndsClause(before.Text.AsSpan(passage.OuterEnd)) ? QuoteKind.Quote : QuoteKind.Scare
            : IsNamed(before, last) ? QuoteKind.Scare : QuoteKind.Quote;
    }

    /// <summary>«قال: …», «قائلا …», «بقوله …»</summary>
    private static bool IsIntroduced(SpeechText text, int last)
    {
        if (text[last].Kind == ItemKind.Word)
        {
            return text[last].IsPlainWord && (text[last].Is(WordClass.BySaying) || SpeechLexicon.IsSaying(text[last].Word.Exact));
        }

        for (var i = last - 1; text[last].Kind == ItemKind.Colon && text[i].Kind is not ItemKind.Stop && i > last - Cue.Reach; i--)
        {
            if (text[i].Verb is not null || text[i].Is(WordClass.BySaying))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsClause(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        return after.IsEmpty || after[0] is '.' or '،' or ',' or '؛' or '!' or '؟' or '…';
    }

    /// <summary>«صحيفة “…”», also with a particle between: «برنامج بـ“…”».</summary>
    private static bool IsNamed(SpeechText text, int last)
    {
        while (text[last].Kind == ItemKind.Word && text[last].Word.Exact.Length == 1)
        {
            last--;
        }

        return text[last].Is(WordClass.Naming);
    }
}
