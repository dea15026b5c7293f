using System.Collections.Frozen;
using Archive.Arabic.Dates.Grammar;
using Archive.Arabic.Text;

namespace Archive.Arabic.Dates.Lexicon;

/// <summary>
/// The folded words that the grammar of time knows. Entries are written as people write them and folded here
/// by the one analyser, so that the tables can be read aloud.
/// </summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, WordSenses> Senses = Build();

    private static readonly FrozenDictionary<string, WordSenses>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Senses.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static WordSenses? Find(ReadOnlySpan<char> folded) => BySpan.TryGetValue(folded, out var senses) ? senses : null;

    private static FrozenDictionary<string, WordSenses> Build()
    {
        var senses = new Dictionary<string, List<Sense>>();
        var feasts = (SenseKind.HolidayName, 0, string.Join(" ", HolidayRule.FirstWords));
        (SenseKind, int, string)[] entries = [.. LexiconNumbers.Entries, .. LexiconNames.Entries, .. LexiconWords.Entries, feasts];
        foreach (var (kind, value, words) in entries)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = Analyzer.Fold(word);
                if (!senses.TryGetValue(folded, out var list))
                {
                    senses[folded] = list = [];
                }

                list.Add(new Sense(kind, value));
            }
        }

        return senses.ToFrozenDictionary(pair => pair.Key, pair => new WordSenses([.. pair.Value.Distinct()]));
    }
}
