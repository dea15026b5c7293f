namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// The stem of a word that the lexicon does not know: light10 with what is safe without a lexicon. Names are the most of these words, and
/// they come with و and ال; a lone ب ل ك or ف stays, because as many names begin with it (بلينكن, لوديي, كوخافي).
/// </summary>
internal static class UnknownWord
{
    private const int Shortest = 3;

    private static readonly string[] Pronouns = ["هما", "ها", "هم"];
    private static readonly string[] Numbers = ["ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    internal static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var article = Prefixes.ThroughArticle(word);
        if (article > 0 && word.Length >= article + 2)
        {
            return WithoutNumber(word[article..]);
        }

        // Five letters and more: in four و is a letter of the word more often than not (واحة, وقود).
        word = word.Length >= 5 && word[0] == 'و' ? word[1..] : word;
        return WithoutNumber(WithoutPronoun(word));
    }

    private static ReadOnlySpan<char> WithoutPronoun(ReadOnlySpan<char> word)
    {
        foreach (var pronoun in Pronouns)
        {
            if (word.Length >= pronoun.Length + Shortest && word.EndsWith(pronoun))
            {
                return WithoutTaa(word[..^pronoun.Length]);
            }
        }

        // The alef of tanween: تقنيا is تقني.
        return word.Length > Shortest + 1 && word[^1] == 'ا' ? word[..^1] : word;
    }

    /// <summary>Before a pronoun the taa marbuta is written ت (شبكتها); ات is left for the plural.</summary>
    private static ReadOnlySpan<char> WithoutTaa(ReadOnlySpan<char> word) =>
        word.Length > Shortest && word[^1] == 'ت' && word[^2] != 'ا' ? word[..^1] : word;

    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> word)
    {
        foreach (var ending in Numbers)
        {
            if (word.Length >= ending.Length + Shortest && word.EndsWith(ending))
            {
                word = word[..^ending.Length];
            }
        }

        return word;
    }
}
