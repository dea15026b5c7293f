namespace Archive.Arabic.Names.Finding;

/// <summary>What the letters of a word say of it.</summary>
internal static class WordShape
{
    // Where the mean of the letters' sound lies for a quarter of foreign names, a half, and so on: measured on the lists themselves.
    private const float MostForeign = 1.2f;
    private const float Foreign = 0.4f;
    private const float Neither = -0.3f;
    private const float Arabic = -1f;

    /// <param name="word">Folded, without clitics.</param>
    /// <param name="listed">Whether a list has it: then its sound says nothing.</param>
    internal static ClueSet Of(ReadOnlySpan<char> word, bool listed)
    {
        var first = word[0];
        if (char.IsAsciiLetter(first) || first > 0xFF && !char.IsAsciiDigit(first) && !IsArabic(first))
        {
            return ClueSet.All(Clue.Latin, Clue.Unknown);
        }

        if (char.IsDigit(first))
        {
            return ClueSet.Of(Clue.Digits);
        }

        if (word.Length == 1)
        {
            return ClueSet.Of(Clue.SingleLetter);
        }

        var definite = word.StartsWith("ال") && word.Length > 4;
        var bare = definite ? word[2..] : word;
        var shape = default(ClueSet)
            .With(Clue.Definite, definite)
            .With(Clue.DefiniteNisba, definite && word[^1] == 'ي' && word.Length > 5)
            .With(Clue.EndsInTeh, word[^1] == 'ه')
            .With(Clue.EndsInYeh, word[^1] == 'ي')
            .With(Clue.EndsInPlural, word.EndsWith("ات") || word.EndsWith("ون") || word.EndsWith("ين"))
            .With(Clue.EndsInAlif, word[^1] == 'ا')
            .With(Clue.EndsInWaw, word[^1] == 'و')
            .With(Clue.EndsInNoon, word[^1] == 'ن')
            .With(Clue.Short, bare.Length <= 3)
            .With(Clue.Long, bare.Length >= 7)
            .With(Clue.Servant, word.StartsWith("عبدال"));
        if (listed)
        {
            return shape;
        }

        var sound = LetterSound.Of(bare);
        return shape.With(Clue.NoPattern, !RootPattern.Makes(bare)).With(Clue.VerbPattern, RootPattern.IsVerb(bare))
            .With(sound > MostForeign ? Clue.SoundsMostForeign : sound > Foreign ? Clue.SoundsForeign : sound > Neither ? Clue.SoundsNeither
                : sound > Arabic ? Clue.SoundsArabic : Clue.SoundsMostArabic);
    }

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';
}
