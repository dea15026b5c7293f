using Archive.Arabic.Dates.Lexicon;

namespace Archive.Arabic.Dates.Reading;

/// <summary>Reads the tense of a sentence from the words before an expression; at most <see cref="Reach"/> of them.</summary>
internal static class TenseReader
{
    private const int Reach = 24;

    /// <summary>Words in سي ست سن سأ that are no verbs of the future, by how they begin.</summary>
    private static readonly string[] NoVerbs =
    [
        "سياس", "سياد", "سياق", "سيار", "سيد", "سينا", "سينم", "سيطر", "سيول", "سير", "سيف", "سيل", "سيب", "سيم",
        "ستين", "ستار", "ستون", "ستا", "سترات", "ستيف", "ستي", "ستوديو", "ستوكه", "ستراسب", "سنو", "سنت", "سند", "سنغ", "سني", "سنا", "سنه", "سنح",
        "سال", "سام",
    ];

    internal static Tense At(TimeText text, int start, int end)
    {
        var alone = true;
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && text[i + 1].Gap != Gap.Break; i--)
        {
            if (IsFuture(text, text[i]))
            {
                return Tense.Expected;
            }

            // «أقل من ساعة» is a length.
            alone &= text[i].IsKnown && (!text.Has(i, SenseKind.Approximate) || text.Has(i, SenseKind.At));
        }

        for (var i = end; alone && i < end + Reach && text[i].Gap != Gap.Break; i++)
        {
            alone = text[i].IsKnown;
        }

        return alone ? Tense.Alone : Tense.Told;
    }

    private static bool IsFuture(TimeText text, in Word word)
    {
        if (word.IsKnown)
        {
            return word.Means(SenseKind.FutureCue, out _);
        }

        var skip = word.Exact.Length > 4 && word.Exact[0] is 'و' or 'ف' ? 1 : 0;
        var verb = word.Exact[skip..];
        if (verb.Length < 5 || verb[0] != 'س')
        {
            return false;
        }

        // Only the hamza tells «سأعود» from «سالم»; the folded word has lost it.
        var isFirstPerson = verb[1] == 'ا' && text.Text.AsSpan(word.Start, word.End - word.Start).Contains("سأ", StringComparison.Ordinal);
        return (verb[1] is 'ي' or 'ت' or 'ن' || isFirstPerson) && !IsNoVerb(verb);
    }

    private static bool IsNoVerb(ReadOnlySpan<char> word)
    {
        foreach (var start in NoVerbs)
        {
            if (word.StartsWith(start))
            {
                return true;
            }
        }

        return false;
    }
}
