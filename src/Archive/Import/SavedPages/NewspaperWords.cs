using System.Collections.Frozen;
using Archive.Arabic.Text;

namespace Archive.Import.SavedPages;

/// <summary>The words that newspapers use at the edges of their texts (NewspaperWords.tsv), in folded form.</summary>
internal static class NewspaperWords
{
    private const int LongestPhrase = 4;

    private static readonly FrozenDictionary<WordKind, FrozenSet<string>> Words = TabTable.Read("NewspaperWords.tsv")
        .GroupBy(row => Enum.Parse<WordKind>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true))
        .ToFrozenDictionary(rows => rows.Key, rows => rows.Select(row => Analyzer.Fold(row[1])).ToFrozenSet());

    public static bool Contains(WordKind kind, string folded) => Words[kind].Contains(folded);

    /// <summary>How many words from <paramref name="index"/> on are a phrase of the kind; 0 where none begins there.</summary>
    public static int CountAt(WordKind kind, IReadOnlyList<Token> words, int index)
    {
        for (var count = Math.Min(LongestPhrase, words.Count - index); count > 0; count--)
        {
            if (Contains(kind, string.Join(' ', words.Skip(index).Take(count).Select(word => word.Exact))))
            {
                return count;
            }
        }

        return 0;
    }
}
