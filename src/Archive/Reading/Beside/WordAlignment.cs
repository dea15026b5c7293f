namespace Archive.Reading.Beside;

/// <summary>The words that two rows of words have in common, in the order of both: the longest common subsequence.</summary>
internal static class WordAlignment
{
    /// <summary>Of each word of one its place in the other, or -1; null where there are too many words to try.</summary>
    /// <param name="one">Words as numbers.</param>
    /// <param name="other">Words as numbers.</param>
    /// <param name="room">How many pairs of words may still be tried; less what this took.</param>
    public static int[]? Of(ReadOnlySpan<int> one, ReadOnlySpan<int> other, ref int room)
    {
        var places = new int[one.Length];
        Array.Fill(places, -1);
        // Most of what stands side by side is the same from both ends.
        var start = one.CommonPrefixLength(other);
        var end = 0;
        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        for (var i = 0; i < start; i++)
        {
            places[i] = i;
        }

        for (var i = 1; i <= end; i++)
        {
            places[^i] = other.Length - i;
        }

        var left = one[start..^end];
        var right = other[start..^end];
        if ((long)left.Length * right.Length > room)
        {
            return null;
        }

        room -= left.Length * right.Length;
        var best = BestFrom(left, right);
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                places[start + i++] = start + j++;
            }
            else if (best[i + 1, j] >= best[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return places;
    }

    /// <summary>How many words are common from words i and j on.</summary>
    private static int[,] BestFrom(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var best = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                best[i, j] = left[i] == right[j] ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
            }
        }

        return best;
    }
}
