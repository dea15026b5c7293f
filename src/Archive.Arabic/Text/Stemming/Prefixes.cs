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
