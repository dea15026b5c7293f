namespace Archive.Reading.Names;

/// <summary>
/// How much more often two names stand in the same articles than chance would have it: the log-likelihood ratio G² of the table of
/// articles with both, one, the other and neither (T. Dunning, “Accurate methods for the statistics of surprise and coincidence”, 1993).
/// A name that stands in most articles is no surprise anywhere; a rare one that is met once is little evidence.
/// </summary>
public static class Association
{
    /// <summary>From here on chance would do it once in a thousand times (χ² with one degree of freedom).</summary>
    private const double Strong = 10.83;

    /// <summary>Whether it is worth a word: beyond chance, and not in a single article.</summary>
    public static bool IsStrong(double strength, long both) => strength >= Strong && both > 1;

    /// <summary>0 or more; 0 too where the two meet no more often than by chance.</summary>
    /// <param name="both">Articles with both.</param>
    /// <param name="one">Articles with the one.</param>
    /// <param name="other">Articles with the other.</param>
    /// <param name="all">All articles.</param>
    public static double Of(long both, long one, long other, long all)
    {
        if (all == 0 || (double)both * all <= (double)one * other)
        {
            return 0;
        }

        var cells = Entropy(both) + Entropy(one - both) + Entropy(other - both) + Entropy(all - one - other + both);
        var margins = Entropy(one) + Entropy(all - one) + Entropy(other) + Entropy(all - other);
        return Math.Max(0, 2 * (cells - margins + Entropy(all)));
    }

    private static double Entropy(long count) => count <= 0 ? 0 : count * Math.Log(count);
}
