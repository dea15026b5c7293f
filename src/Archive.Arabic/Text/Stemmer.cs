using Archive.Arabic.Text.Stemming;

namespace Archive.Arabic.Text;

/// <summary>
/// The stem under which the forms of a word are indexed: light10 (see <see cref="LightStemmer"/>) held to a lexicon. A prefix or an ending is
/// taken off only where a word that is known remains; words that the lexicon does not know lose what light10 takes off safely.
/// Stems are keys, not words: hamza is folded further than in the exact form (see <see cref="Hamza"/>). Any input is accepted.
/// </summary>
public static class Stemmer
{
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
        Span<char> folded = stackalloc char[hamza ? exactForm.Length : 0];
        if (hamza)
        {
            Hamza.Fold(exactForm, folded);
        }

        return new KnownForm(Lexicon.Arabic, exactForm, hamza ? folded : exactForm).TryStem(out var stem) ? stem
            : UnknownWord.Stem(hamza ? Hamza.Key(exactForm.ToString()) : exactForm);
    }
}
