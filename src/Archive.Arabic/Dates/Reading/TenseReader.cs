using Archive.Arabic.Dates.Lexicon;

namespace Archive.Arabic.Dates.Reading;

/// <summary>
/// Reads the tense of a sentence from the words before an expression, at most <see cref="Reach"/> of them; the nearest decides.
/// </summary>
internal static class TenseReader
{
    private const int Reach = 24;

    internal static Tense At(TimeText text, int start, int end)
    {
        if (text.Has(start - 1, SenseKind.Since) || (text.IsUnit(start - 1, TimeUnit.Day) && text.Has(start - 2, SenseKind.Since)))
        {
            return Tense.Told;
        }

        var alone = true;
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && text[i + 1].Gap != Gap.Break; i--)
        {
            if (!text[i].IsKnown && TenseOf(text, text[i]) is { } tense)
            {
                return tense;
            }

            // «على أن يتم الثلاثاء»
            if (text[i].Exact is "علي" && text[i + 1].Exact is "ان" && text[i + 2].Exact is ['ي' or 'ت', _, _, ..])
            {
                return Tense.Expected;
            }

            // «أقل من ساعة» is a length.
            alone &= text[i].IsKnown && (!text.Has(i, SenseKind.Approximate) || text.Has(i, SenseKind.At));
        }

        // «والثلاثاء سيصل الوفد»
        if (text[end].Gap == Gap.Space && !text[end].IsKnown && text[end].Exact is ['س', _, _, ..] && IsFuture(text, text[end], text[end].Exact))
        {
            return Tense.Expected;
        }

        for (var i = end; alone && i < end + Reach && text[i].Gap != Gap.Break; i++)
        {
            alone = text[i].IsKnown;
        }

        return alone ? Tense.Alone : Tense.Told;
    }

    private static Tense? TenseOf(TimeText text, in Word word)
    {
        var exact = word.Exact;
        var verb = exact.Length > 4 && exact[0] is 'و' or 'ف' ? exact[1..] : exact;
        return verb.Length > 3 && verb[0] == 'س' && IsFuture(text, word, verb) ? Tense.Expected
            : TenseWords.Future.Contains(verb) ? Tense.Expected
            : TenseWords.Announcing.Contains(verb) ? Tense.Announced
            : TenseWords.Past.Contains(verb) || TenseWords.Past.Contains(exact) ? Tense.Told
            : null;
    }

    private static bool IsFuture(TimeText text, in Word word, ReadOnlySpan<char> verb)
    {
        // Only the hamza tells «سأعود» from «سالم»; the folded word has lost it.
        var isFirstPerson = verb[1] == 'ا' && text.Text.AsSpan(word.Start, word.End - word.Start).Contains("سأ", StringComparison.Ordinal);
        if ((verb[1] is not ('ي' or 'ت' or 'ن') && !isFirstPerson) || TenseWords.NoVerbs.Contains(verb))
        {
            return false;
        }

        foreach (var start in TenseWords.NoVerbStarts)
        {
            if (verb.StartsWith(start))
            {
                return false;
            }
        }

        return true;
    }
}
