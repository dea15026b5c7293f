using System.Globalization;

namespace Archive.Arabic.Names.Finding;

/// <summary>
/// How much each witness says for each label, in natural logarithms, and how well one label follows another. Fitted as a linear-chain
/// conditional random field (Lafferty et al., 2001) by <c>Archive.Benchmarks fit-names</c>; no word is a witness, only what lists and
/// shapes say of it, so that what was learned from one corpus holds for another.
/// </summary>
internal sealed class ClueWeights
{
    /// <summary>Labels in a row of the table, one of them unused: a row is one register of eight numbers.</summary>
    internal const int Width = 8;

    internal static readonly int Labels = Enum.GetValues<NameLabel>().Length;

    private static readonly Lazy<ClueWeights> Listed = new(() => Read(NameLists.Rows("clue-weights.tsv")));

    internal ClueWeights(ClueVocabulary vocabulary, float[] rows, float[] transitions) =>
        (Vocabulary, Rows, Transitions) = (vocabulary, rows, transitions);

    internal ClueVocabulary Vocabulary { get; }

    /// <summary>Those that lie beside the lists.</summary>
    internal static ClueWeights Arabic => Listed.Value;

    /// <summary><see cref="Width"/> numbers for each witness.</summary>
    internal float[] Rows { get; }

    /// <summary>From label to label, <see cref="Width"/> a row; the row of the unused label is for the first word.</summary>
    internal float[] Transitions { get; }

    internal static ClueWeights Read(IEnumerable<string[]> table)
    {
        var lines = table.ToList();
        var vocabulary = new ClueVocabulary(Own(lines, "word"), Own(lines, "affix"));
        var weights = new ClueWeights(vocabulary, new float[ClueFeatures.CountWith(vocabulary) * Width], new float[Width * Width]);
        foreach (var row in lines)
        {
            var (target, at) = row[0].StartsWith("after ", StringComparison.Ordinal)
                ? (weights.Transitions, int.Parse(row[0].AsSpan(6), CultureInfo.InvariantCulture))
                : (weights.Rows, ClueFeatures.NumberOf(row[0], vocabulary));
            for (var label = 0; label < Labels; label++)
            {
                target[at * Width + label] = float.Parse(row[label + 1], CultureInfo.InvariantCulture);
            }
        }

        return weights;
    }

    /// <summary>The table as lines; witnesses that say next to nothing are left out.</summary>
    internal IEnumerable<string> Write(float least)
    {
        for (var at = 0; at < Width; at++)
        {
            yield return Line($"after {at}", Transitions.AsSpan(at * Width, Labels));
        }

        for (var at = 0; at < ClueFeatures.CountWith(Vocabulary); at++)
        {
            var row = Rows.AsSpan(at * Width, Labels).ToArray();
            if (row.Max(Math.Abs) >= least)
            {
                yield return Line(ClueFeatures.NameOf(at, Vocabulary), row);
            }
        }
    }

    /// <summary>Whether a label may follow another (−1: at the beginning): a name goes on only where one of its kind began.</summary>
    internal static bool MayFollow(int before, int label) =>
        label == 0 || label % 2 == 1 || before == label || before == label - 1;

    private static IEnumerable<string> Own(List<string[]> table, string what) =>
        table.Select(row => row[0].Split(' ')).Where(name => name.Length == 3 && name[1] == what).Select(name => name[2]).Distinct();

    private static string Line(string name, ReadOnlySpan<float> row)
    {
        var line = new System.Text.StringBuilder(name);
        foreach (var weight in row)
        {
            line.Append('\t').Append(Math.Round(weight, 2).ToString(CultureInfo.InvariantCulture));
        }

        return line.ToString();
    }
}
