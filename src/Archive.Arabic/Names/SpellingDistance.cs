namespace Archive.Arabic.Names;

/// <summary>
/// The weighted edit distance between two spellings (Wagner and Fischer's table, with the costs of <see cref="LetterCosts"/>):
/// 0 for the same letters, 1 or 2 for a vowel written or not, 6 where a consonant is another one.
/// </summary>
internal static class SpellingDistance
{
    private const float Beyond = 1_000;

    internal static float Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // A loss in one word directly beside a loss in the other would be an exchange at a discount. So the table is kept
        // in three, by what a path ends in, and no path goes from a loss in one to a loss in the other.
        Span<float> exchanged = stackalloc float[b.Length + 1];
        Span<float> lostInA = stackalloc float[b.Length + 1];
        Span<float> lostInB = stackalloc float[b.Length + 1];
        exchanged.Fill(Beyond);
        lostInA.Fill(Beyond);
        (exchanged[0], lostInB[0]) = (0, Beyond);
        for (var j = 0; j < b.Length; j++)
        {
            lostInB[j + 1] = Math.Min(exchanged[j], lostInB[j]) + LetterCosts.Lone(b, j);
        }

        for (var i = 0; i < a.Length; i++)
        {
            NextRow(a, i, b, exchanged, lostInA, lostInB);
        }

        return Math.Min(exchanged[^1], Math.Min(lostInA[^1], lostInB[^1]));
    }

    private static void NextRow(
        ReadOnlySpan<char> a, int i, ReadOnlySpan<char> b, Span<float> exchanged, Span<float> lostInA, Span<float> lostInB)
    {
        var loss = LetterCosts.Lone(a, i);
        var diagonal = Math.Min(exchanged[0], Math.Min(lostInA[0], lostInB[0]));
        lostInA[0] = Math.Min(exchanged[0], lostInA[0]) + loss;
        (exchanged[0], lostInB[0]) = (Beyond, Beyond);
        for (var j = 0; j < b.Length; j++)
        {
            var above = Math.Min(exchanged[j + 1], lostInA[j + 1]);
            var next = Math.Min(above, lostInB[j + 1]);
            exchanged[j + 1] = diagonal + ExchangeAt(a, i, b, j);
            lostInA[j + 1] = above + loss;
            lostInB[j + 1] = Math.Min(exchanged[j], lostInB[j]) + LetterCosts.Lone(b, j);
            diagonal = next;
        }
    }

    private static float ExchangeAt(ReadOnlySpan<char> a, int i, ReadOnlySpan<char> b, int j) =>
        a[i] == b[j] ? 0
        : EndsCompound(a, i) && EndsCompound(b, j) ? LetterCosts.BetweenCompounds
        : LetterCosts.Exchange(a[i], b[j], last: i == a.Length - 1 && j == b.Length - 1);

    /// <summary>The س or ز of ts and tz.</summary>
    private static bool EndsCompound(ReadOnlySpan<char> word, int i) => i > 0 && word[i] is 'س' or 'ز' && word[i - 1] is 'ت' or 'ط' or 'د';
}
