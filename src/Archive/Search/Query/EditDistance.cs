namespace Archive.Search.Query;

/// <summary>How many letters two words differ in: inserted, lost, changed, or two neighbours swapped (Damerau, optimal string alignment).</summary>
internal static class EditDistance
{
    private const int MaxLength = Archive.Arabic.Text.TokenReader.MaxLength;

    /// <summary>The distance, or more than <paramref name="most"/> where it is more than that.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (one.Length > MaxLength || other.Length > MaxLength || Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[other.Length];
    }
}
