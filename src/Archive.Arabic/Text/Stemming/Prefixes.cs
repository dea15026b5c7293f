namespace Archive.Arabic.Text.Stemming;

/// <summary>What may stand before the article and before a word.</summary>
internal static class Prefixes
{
    /// <summary>
    /// The length of everything up to and with the article, or 0: ال وال فال بال كال وبال فبال وكال أفبال. ل swallows the alef: لل ولل فلل.
    /// light10 knows seven of these and takes وبالاتفاق for a word of its own.
    /// </summary>
    internal static int ThroughArticle(ReadOnlySpan<char> word)
    {
        var at = At(word, 0, 'ا') && (At(word, 1, 'و') || At(word, 1, 'ف')) ? 1 : 0;
        at += At(word, at, 'و') || At(word, at, 'ف') ? 1 : 0;
        if (At(word, at, 'ل') && At(word, at + 1, 'ل'))
        {
            return at + 2;
        }

        at += At(word, at, 'ب') || At(word, at, 'ك') ? 1 : 0;
        return At(word, at, 'ا') && At(word, at + 1, 'ل') ? at + 2 : 0;
    }

    /// <summary>How many letters may be prefixes of one letter: و ف ب ل ك س, and one of ب ل ك س behind و or ف.</summary>
    internal static int Letters(ReadOnlySpan<char> word)
    {
        if (Follow(word[0]) == WordKinds.None)
        {
            return 0;
        }

        return word[0] is 'و' or 'ف' && word.Length > 2 && word[1] is not ('و' or 'ف') && Follow(word[1]) != WordKinds.None ? 2 : 1;
    }

    /// <summary>What may follow a prefix of one letter: س only the present, ب and ك no verb, ل also the present (ليكون).</summary>
    internal static WordKinds Follow(char prefix) => prefix switch
    {
        'و' or 'ف' => WordKinds.Any,
        'ل' => WordKinds.NounLike | WordKinds.Present,
        'ب' or 'ك' => WordKinds.NounLike,
        'س' => WordKinds.Present,
        _ => WordKinds.None,
    };

    private static bool At(ReadOnlySpan<char> word, int index, char letter) => index < word.Length && word[index] == letter;
}
