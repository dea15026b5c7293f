namespace Archive.Benchmarks.Relevance;

/// <summary>The measures of a ranking, each between 0 and 1. Articles that nobody judged count as not relevant.</summary>
internal static class Measures
{
    /// <summary>The place of the first of the wanted articles, from 1; null where none is there.</summary>
    public static int? FirstRank(IReadOnlyList<string> ids, IReadOnlySet<string> wanted)
    {
        for (var rank = 1; rank <= ids.Count; rank++)
        {
            if (wanted.Contains(ids[rank - 1]))
            {
                return rank;
            }
        }

        return null;
    }

    /// <summary>Normalised discounted cumulated gain (Järvelin and Kekäläinen, 2002; discount log2(rank + 1)).</summary>
    /// <param name="gain">What a grade is worth: <see cref="Exponential"/> or <see cref="Linear"/>.</param>
    public static double Ndcg(IReadOnlyList<string> ids, IReadOnlyDictionary<string, int> grades, int depth, Func<int, double> gain)
    {
        var ideal = Discounted(grades.Values.OrderDescending().Take(depth).Select(gain));
        return ideal == 0 ? 0 : Discounted(ids.Take(depth).Select(id => gain(grades.GetValueOrDefault(id)))) / ideal;
    }

    public static double Exponential(int grade) => Math.Pow(2, grade) - 1;

    public static double Linear(int grade) => grade;

    /// <summary>Which share of the articles with a grade of at least 1 is there.</summary>
    public static double Recall(IReadOnlyList<string> ids, IReadOnlyDictionary<string, int> grades, int depth)
    {
        var relevant = grades.Count(grade => grade.Value > 0);
        return relevant == 0 ? 0 : (double)ids.Take(depth).Count(id => grades.GetValueOrDefault(id) > 0) / relevant;
    }

    /// <summary>Which share of the first articles somebody judged; of none, all.</summary>
    public static double Judged(IReadOnlyList<string> ids, IReadOnlyDictionary<string, int> grades, int depth) =>
        ids.Take(depth).Select(id => grades.ContainsKey(id) ? 1.0 : 0.0).DefaultIfEmpty(1).Average();

    /// <summary>The value that a share of all does not exceed (nearest rank).</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    private static double Discounted(IEnumerable<double> gains) => gains.Select((gain, place) => gain / Math.Log2(place + 2)).Sum();
}
