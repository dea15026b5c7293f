namespace Archive.Search;

/// <summary>Finds where in a text most of the query's words stand together.</summary>
internal static class DensestWindow
{
    /// <summary>The window with the most different words of the query, then the most marked words; the first of equals.</summary>
    /// <param name="marks">For each word of the text the number of the query's word it answers, or -1.</param>
    /// <param name="words">How many words the query has.</param>
    /// <param name="length">The window's length in words of the text.</param>
    /// <returns>A score, 0 where no word is marked, and the window's first word.</returns>
    public static (int Score, int First) Of(int[] marks, int words, int length)
    {
        var seen = new int[words];
        int different = 0, marked = 0;
        var best = (Score: 0, First: 0);
        for (var end = 0; end < marks.Length; end++)
        {
            Count(marks[end], +1);
            if (end >= length)
            {
                Count(marks[end - length], -1);
            }

            var score = (different * 1000) + marked;
            if (score > best.Score)
            {
                best = (score, Math.Max(0, end - length + 1));
            }
        }

        return best;

        void Count(int word, int by)
        {
            if (word >= 0)
            {
                marked += by;
                different += by > 0 ? (seen[word]++ == 0 ? 1 : 0) : (--seen[word] == 0 ? -1 : 0);
            }
        }
    }
}
