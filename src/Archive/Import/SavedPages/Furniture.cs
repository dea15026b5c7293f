using System.Collections.Frozen;
using Archive.Arabic.Text;

namespace Archive.Import.SavedPages;

/// <summary>The words that newspapers' pages put around an article (Furniture.tsv), and the test of a line against them.</summary>
internal sealed record Furniture(string Rule, FurnitureReach Reach)
{
    private const int LongestPhrase = 8;

    private static readonly FrozenDictionary<string, Furniture> WholeLines = Load("is");
    private static readonly FrozenDictionary<string, Furniture> Beginnings = Load("starts");

    /// <summary>What kind of furniture the line is; null where it is none.</summary>
    public static Furniture? Match(PageLine line)
    {
        string[] words = [.. line.Words.Take(LongestPhrase * 3).Select(word => IsNumber(word.Exact) ? "#" : word.Exact)];
        if (words.Length < line.Words.Count || words.Length == 0)
        {
            return MatchBeginning(line, words);
        }

        return WholeLines.GetValueOrDefault(string.Join(' ', words)) ?? MatchBeginning(line, words) ?? MatchRow(words);
    }

    private static Furniture? MatchBeginning(PageLine line, string[] words)
    {
        for (var count = Math.Min(words.Length, LongestPhrase); count > 0; count--)
        {
            // A paragraph may begin with two such words by chance («سياسة الخصوصية التي…»), hardly with three.
            if (Beginnings.TryGetValue(string.Join(' ', words[..count]), out var found) && (count > 2 || !line.IsProse))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A row of buttons that became one line: «فيسبوك تويتر واتساب طباعة».</summary>
    private static Furniture? MatchRow(string[] words)
    {
        Furniture? first = null;
        for (var next = 0; next < words.Length;)
        {
            var count = Math.Min(words.Length - next, LongestPhrase);
            Furniture? found = null;
            while (count > 0 && !WholeLines.TryGetValue(string.Join(' ', words[next..(next + count)]), out found))
            {
                count--;
            }

            first ??= found;
            if (found is not { Reach: FurnitureReach.Line } || found.Rule != first!.Rule)
            {
                return null;
            }

            next += count;
        }

        return first;
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static FrozenDictionary<string, Furniture> Load(string match) =>
        TabTable.Read("Furniture.tsv").Where(row => row[2] == match)
            .ToFrozenDictionary(row => Key(row[3]), row => new Furniture(row[0], Parse(row[1])));

    private static string Key(string words) =>
        string.Join(' ', words.Split(' ').Select(word => word == "#" ? word : Analyzer.Fold(word)).Where(word => word.Length > 0));

    private static FurnitureReach Parse(string reach) =>
        Enum.Parse<FurnitureReach>(reach.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
