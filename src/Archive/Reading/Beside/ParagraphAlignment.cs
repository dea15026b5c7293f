namespace Archive.Reading.Beside;

/// <summary>
/// Brings paragraphs of two texts that say the same side by side, in the order of both: of all ways to do so, the one in which what
/// stands side by side has most in common. A paragraph that the other text has split is put beside all of its parts.
/// </summary>
internal static class ParagraphAlignment
{
    /// <summary>Paragraphs with less in common do not say the same.</summary>
    private const double Least = 0.35;

    /// <returns>The paragraphs of each row, on both sides; one of them may be none.</returns>
    public static List<(Range One, Range Other)> Of(ComparedParagraph[] one, ComparedParagraph[] other)
    {
        var rows = new List<(Range One, Range Other)>();
        foreach (var row in Pairs(one, other))
        {
            if (rows.Count > 0 && Joined(rows[^1], row) is { } joined && Gains(rows[^1], row, joined))
            {
                rows[^1] = joined;
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;

        bool Gains((Range, Range) row, (Range, Range) next, (Range, Range) joined) =>
            Similarity(joined) > Math.Max(Similarity(row), Similarity(next));

        double Similarity((Range One, Range Other) row) => ComparedParagraph.Similarity(one.AsSpan(row.One), other.AsSpan(row.Other));
    }

    /// <summary>A pair and the paragraph before or after it that only one text has, as one row.</summary>
    private static (Range One, Range Other)? Joined((Range One, Range Other) row, (Range One, Range Other) next) =>
        IsPair(row) != IsPair(next) ? (row.One.Start..next.One.End, row.Other.Start..next.Other.End) : null;

    private static bool IsPair((Range One, Range Other) row) => !row.One.Start.Equals(row.One.End) && !row.Other.Start.Equals(row.Other.End);

    private static IEnumerable<(Range One, Range Other)> Pairs(ComparedParagraph[] one, ComparedParagraph[] other)
    {
        var best = BestFrom(one, other, out var similarity);
        for (int i = 0, j = 0; i < one.Length || j < other.Length;)
        {
            if (i < one.Length && j < other.Length && similarity[i, j] >= Least && best[i, j] == best[i + 1, j + 1] + similarity[i, j])
            {
                yield return (i..++i, j..++j);
            }
            else if (i < one.Length && best[i, j] == best[i + 1, j])
            {
                yield return (i..++i, j..j);
            }
            else
            {
                yield return (i..i, j..++j);
            }
        }
    }

    /// <summary>What is in common at best from paragraphs i and j on.</summary>
    private static double[,] BestFrom(ComparedParagraph[] one, ComparedParagraph[] other, out double[,] similarity)
    {
        similarity = new double[one.Length, other.Length];
        var best = new double[one.Length + 1, other.Length + 1];
        for (var i = one.Length - 1; i >= 0; i--)
        {
            for (var j = other.Length - 1; j >= 0; j--)
            {
                similarity[i, j] = ComparedParagraph.Similarity(one.AsSpan(i, 1), other.AsSpan(j, 1));
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (similarity[i, j] >= Least)
                {
                    best[i, j] = Math.Max(best[i, j], best[i + 1, j + 1] + similarity[i, j]);
                }
            }
        }

        return best;
    }
}
