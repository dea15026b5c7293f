using Archive.Arabic.Text;

namespace Archive.Benchmarks.Relevance;

/// <summary>The terms that the baselines find a text by.</summary>
internal static class Terms
{
    private const int GramLength = 4;

    /// <summary>The light10 stem of each word, as Lucene's ArabicAnalyzer makes it; its stop words are kept.</summary>
    public static IEnumerable<string> LightStems(string text)
    {
        var terms = new List<string>();
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            terms.Add(LightStemmer.Stem(reader.Exact).ToString());
        }

        return terms;
    }

    /// <summary>All runs of four characters inside each folded word; a shorter word is one term.</summary>
    public static IEnumerable<string> FourGrams(string text)
    {
        var terms = new List<string>();
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            var word = reader.Exact;
            for (var start = 0; start == 0 || start + GramLength <= word.Length; start++)
            {
                terms.Add(word.Slice(start, Math.Min(GramLength, word.Length - start)).ToString());
            }
        }

        return terms;
    }
}
