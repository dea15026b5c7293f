using Archive.Arabic.Text;

namespace Archive.Reading.Beside;

/// <summary>A paragraph, its words, and their folded forms as numbers that both texts share.</summary>
internal sealed class ComparedParagraph
{
    private readonly int[] _sorted;

    public ComparedParagraph(string text, Dictionary<string, int> numbers)
    {
        Text = text;
        Words = Analyzer.Analyze(text);
        Numbers = new int[Words.Count];
        for (var i = 0; i < Words.Count; i++)
        {
            if (!numbers.TryGetValue(Words[i].Exact, out Numbers[i]))
            {
                numbers[Words[i].Exact] = Numbers[i] = numbers.Count;
            }
        }

        _sorted = [.. Numbers.Order()];
    }

    public string Text { get; }

    public List<Token> Words { get; }

    /// <summary>Of each word the number of its folded form.</summary>
    public int[] Numbers { get; }

    public string Written(int word) => Text.Substring(Words[word].Start, Words[word].Length);

    /// <summary>The share of words that both have (Dice), whatever their order: 0 to 1.</summary>
    public static double Similarity(ReadOnlySpan<ComparedParagraph> one, ReadOnlySpan<ComparedParagraph> other)
    {
        var (mine, its) = (Sorted(one), Sorted(other));
        var shared = 0;
        for (int i = 0, j = 0; i < mine.Length && j < its.Length;)
        {
            shared += mine[i] == its[j] ? 1 : 0;
            var step = mine[i].CompareTo(its[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return mine.Length + its.Length == 0 ? 0 : 2.0 * shared / (mine.Length + its.Length);
    }

    private static int[] Sorted(ReadOnlySpan<ComparedParagraph> paragraphs)
    {
        if (paragraphs.Length == 1)
        {
            return paragraphs[0]._sorted;
        }

        var all = new List<int>();
        foreach (var paragraph in paragraphs)
        {
            all.AddRange(paragraph._sorted);
        }

        all.Sort();
        return [.. all];
    }
}
