using Archive.Arabic.Text.Stemming;

namespace Archive.Arabic.Text;

/// <summary>
/// The stem under which the forms of a word are indexed: light10 (see <see cref="LightStemmer"/>) held to a lexicon. A prefix or an ending is
/// taken off only where a word that is known remains; words that the lexicon does not know lose what light10 takes off safely.
/// Stems are keys, not words: hamza is folded further than in the exact form (see <see cref="Hamza"/>). Any input is accepted.
/// </summary>
public static class Stemmer
{
    private static readonly Lexicon Words = LexiconFiles.Load();

    /// <summary>
    /// The stem of a folded word (<see cref="TokenReader.Exact"/>): a slice of it or of a word of the lexicon. Nothing is allocated
    /// but for unknown words with ؤ, ئ or ء.
    /// </summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> exactForm)
    {
        if (exactForm.Length is < 3 or > TokenReader.MaxLength)
        {
            return exactForm;
        }

        var hamza = Hamza.IsIn(exactForm);
        Span<char> buffer = stackalloc char[hamza ? exactForm.Length : 0];
        Hamza.Fold(hamza ? exactForm : default, buffer);
        return TryKnown(new KnownWord(Words, exactForm, hamza ? buffer : exactForm), exactForm, out var stem) ? stem
            : UnknownWord.Stem(hamza ? Hamza.Key(exactForm.ToString()) : exactForm);
    }

    private static bool TryKnown(KnownWord known, ReadOnlySpan<char> word, out string stem)
    {
        if (known.TryFind(0, WordKinds.Any, false, out stem))
        {
            return true;
        }

        var article = Prefixes.ThroughArticle(word);
        return article > 0 && TryUnderArticle(known, word, article, out stem) || TryBehindPrefixes(known, word, out stem);
    }

    private static bool TryUnderArticle(KnownWord known, ReadOnlySpan<char> word, int article, out string stem)
    {
        // للجنة is «for the committee», whose ل is its own, rather than «for the paradise»: with لل the longer word wins.
        stem = "";
        return word[article - 2] == 'ل' && known.TryFind(article - 1, WordKinds.Noun, false, out stem)
            || known.TryFind(article, WordKinds.NounLike, true, out stem);
    }

    private static bool TryBehindPrefixes(KnownWord known, ReadOnlySpan<char> word, out string stem)
    {
        var follow = Prefixes.Follow(word[0]);
        if (follow != WordKinds.None && known.TryFind(1, follow, false, out stem))
        {
            return true;
        }

        stem = "";
        return word[0] is 'و' or 'ف' && word[1] is not ('و' or 'ف') && Prefixes.Follow(word[1]) is var second && second != WordKinds.None
            && known.TryFind(2, second, false, out stem);
    }
}
