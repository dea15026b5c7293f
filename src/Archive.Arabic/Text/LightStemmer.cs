namespace Archive.Arabic.Text;

/// <summary>
/// light10 (Larkey, Ballesteros and Connell, «Light Stemming for Arabic Information Retrieval», 2007), with the
/// length checks of Lucene's ArabicStemmer: takes one prefix (ال وال بال كال فال لل و) and any run of suffixes
/// (ها ان ات ون ين يه ة ه ي) off a folded word, and always leaves at least two letters.
/// </summary>
public static class LightStemmer
{
    private static readonly string[] Prefixes = ["ال", "وال", "بال", "كال", "فال", "لل", "و"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

    /// <summary>The stem of a folded word, as a slice of it.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => WithoutSuffixes(WithoutPrefix(word));

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            // A lone و is a letter of the word more often than not in words of three letters (ولد, وزن).
            var least = prefix.Length == 1 ? 4 : prefix.Length + 2;
            if (word.Length >= least && word.StartsWith(prefix))
            {
                return word[prefix.Length..];
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> WithoutSuffixes(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.Length >= suffix.Length + 2 && word.EndsWith(suffix))
            {
                word = word[..^suffix.Length];
            }
        }

        return word;
    }
}
