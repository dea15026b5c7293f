namespace Archive.Arabic.Names.Finding;

/// <summary>
/// Whether a word's letters follow each other as in foreign names or as in Arabic words: the mean, over its runs of three letters, of the
/// logarithm of how much oftener the run stands in the lists of foreign names than in those of common words.
/// </summary>
internal static class LetterSound
{
    private const char Edge = ' ';
    private const double Smoothing = 0.4;

    private static readonly Dictionary<(char, char, char), float> Ratios = Learn();

    /// <summary>Above 0 for the sound of a foreign name; 0 for a word of one letter.</summary>
    internal static float Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
        {
            return 0;
        }

        var sum = 0f;
        for (var i = 0; i < word.Length; i++)
        {
            sum += Ratios.GetValueOrDefault(RunAt(word, i));
        }

        return sum / word.Length;
    }

    private static (char, char, char) RunAt(ReadOnlySpan<char> word, int i) =>
        (i == 0 ? Edge : word[i - 1], word[i], i + 1 < word.Length ? word[i + 1] : Edge);

    private static Dictionary<(char, char, char), float> Learn()
    {
        string[] foreign = ["given-names-foreign.tsv", "family-names-foreign.tsv"];
        var names = Count(foreign.SelectMany(NameLists.Names).Where(row => !row.IsWordToo).SelectMany(row => row.Name.Split(' ')));
        var words = Count(NameLists.Rows("common-words.txt").Select(row => row[0]));
        var (ofNames, ofWords) = (names.Values.Sum(), words.Values.Sum());
        return names.Keys.Union(words.Keys).ToDictionary(run => run, run => (float)Math.Log(
            (names.GetValueOrDefault(run) + Smoothing) / (ofNames + Smoothing)
                / ((words.GetValueOrDefault(run) + Smoothing) / (ofWords + Smoothing))));
    }

    private static Dictionary<(char, char, char), double> Count(IEnumerable<string> list)
    {
        var runs = new Dictionary<(char, char, char), double>();
        foreach (var name in list)
        {
            var words = new NameWords(name);
            for (var w = 0; w < words.Count; w++)
            {
                var letters = words.LettersOf(words[w]);
                for (var i = 0; i < letters.Length; i++)
                {
                    var run = RunAt(letters, i);
                    runs[run] = runs.GetValueOrDefault(run) + 1;
                }
            }
        }

        return runs;
    }
}
