using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>Finds the words of a text that a query asks for: the same words that the index found the article by.</summary>
internal sealed class WordMarker(IReadOnlyList<QueryWord> words)
{
    private readonly (int Word, Alternative Alternative)[] _alternatives =
        [.. words.SelectMany((word, number) => word.Alternatives.Select(alternative => (number, alternative)))];

    /// <summary>How many words the query has.</summary>
    public int WordCount => words.Count;

    /// <summary>For each word of the text the number of the query's word that it answers, or -1.</summary>
    public int[] Mark(IReadOnlyList<Token> tokens)
    {
        var marks = new int[tokens.Count];
        Array.Fill(marks, -1);
        foreach (var (word, alternative) in _alternatives)
        {
            foreach (var at in Places(tokens, alternative))
            {
                marks.AsSpan(at, alternative.Terms.Count).Fill(word);
            }
        }

        return marks;
    }

    /// <summary>Where the terms of an alternative stand side by side.</summary>
    public static IEnumerable<int> Places(IReadOnlyList<Token> tokens, Alternative alternative)
    {
        for (var at = 0; at + alternative.Terms.Count <= tokens.Count; at++)
        {
            var i = 0;
            while (i < alternative.Terms.Count && alternative.Terms[i].Matches(tokens[at + i]))
            {
                i++;
            }

            if (i == alternative.Terms.Count)
            {
                yield return at;
            }
        }
    }
}
