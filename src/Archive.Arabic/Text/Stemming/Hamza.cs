namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// Spellings of hamza that newspapers mix become one key: مسؤول, مسئول and مسوول are مسوول; رئيس, رءيس and رييس are رييس. The letters of
/// the exact form stay as they are (see <see cref="Letters"/>: سؤال and سأل are two words); only stems are folded this far.
/// </summary>
internal static class Hamza
{
    internal const char OnLine = 'ء';

    internal static bool Is(char c) => c is OnLine or 'ؤ' or 'ئ';

    internal static bool IsIn(ReadOnlySpan<char> word) => word.IndexOfAny(OnLine, 'ؤ', 'ئ') >= 0;

    /// <summary>Folds the hamza signs inside a word; those at its end are for the caller, who knows whether it is the end.</summary>
    internal static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var beforeWaw = i + 1 < word.Length && word[i + 1] == 'و';
            folded[i] = word[i] switch
            {
                'ؤ' => 'و',
                'ئ' or OnLine => beforeWaw ? 'و' : 'ي',
                var c => c,
            };
        }
    }

    /// <summary>
    /// The key of a whole word. At the end of a longer word the lone hamza is often not written (وزرا for وزراء) and changes its seat before
    /// a suffix (لقائه, لقاؤه): it goes. In a word of three letters it is a third of the word (شيء, ماء) and stays.
    /// </summary>
    internal static string Key(string word)
    {
        if (!IsIn(word))
        {
            return word;
        }

        Span<char> key = stackalloc char[word.Length];
        Fold(word, key);
        if (word[^1] != OnLine)
        {
            return key.ToString();
        }

        return word.Length > 3 ? key[..^1].ToString() : string.Concat(key[..^1], [OnLine]);
    }
}
