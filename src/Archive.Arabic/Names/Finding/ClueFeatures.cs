namespace Archive.Arabic.Names.Finding;

/// <summary>
/// The witnesses at a word, numbered: each clue of the word itself, of the two before and the two behind it; and what two or three
/// neighbouring words are together. The number is the row of the table of weights.
/// </summary>
internal static class ClueFeatures
{
    internal const int Reach = 2;

    private const int Clues = 128;
    private const int Offsets = 2 * Reach + 1;
    private const int Classes = 64;
    private const int Pairs = Offsets * Clues;
    private const int Triples = Pairs + (Offsets - 1) * Classes * Classes;

    internal const int Count = Triples + Classes * Classes * Classes;

    /// <summary>More than a word ever has.</summary>
    internal const int MostAtWord = Offsets * 40 + Offsets;

    /// <summary>Writes the numbers of the witnesses at a word.</summary>
    internal static int Write(ClueText text, int i, Span<int> features)
    {
        var count = 0;
        for (var offset = -Reach; offset <= Reach; offset++)
        {
            var row = (offset + Reach) * Clues;
            foreach (var clue in text.CluesAt(i + offset))
            {
                features[count++] = row + (int)clue;
            }
        }

        for (var offset = -Reach; offset < Reach; offset++)
        {
            features[count++] = PairOf(offset, text.ClassAt(i + offset), text.ClassAt(i + offset + 1));
        }

        features[count++] = Triples + ((int)text.ClassAt(i - 1) * Classes + (int)text.ClassAt(i)) * Classes + (int)text.ClassAt(i + 1);
        return count;
    }

    private static int PairOf(int offset, WordClass first, WordClass second) =>
        Pairs + (offset + Reach) * Classes * Classes + (int)first * Classes + (int)second;

    /// <summary>A witness as the table of weights names it: «-1 title», «0 office 1 definite-demonym».</summary>
    internal static string NameOf(int feature)
    {
        if (feature < Pairs)
        {
            return $"{feature / Clues - Reach} {Kebab((Clue)(feature % Clues))}";
        }

        if (feature < Triples)
        {
            var pair = feature - Pairs;
            var (offset, words) = (pair / (Classes * Classes) - Reach, pair % (Classes * Classes));
            return $"{offset} {Kebab((WordClass)(words / Classes))} {Kebab((WordClass)(words % Classes))}";
        }

        var triple = feature - Triples;
        return $"-1 {Kebab((WordClass)(triple / (Classes * Classes)))} {Kebab((WordClass)(triple / Classes % Classes))} {Kebab((WordClass)(triple % Classes))}";
    }

    /// <summary>The number of a witness by its name.</summary>
    /// <exception cref="FormatException">There is no such witness.</exception>
    internal static int NumberOf(string name)
    {
        var parts = name.Split(' ');
        var offset = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        return parts.Length switch
        {
            2 => (offset + Reach) * Clues + (int)Parse<Clue>(parts[1]),
            3 => PairOf(offset, Parse<WordClass>(parts[1]), Parse<WordClass>(parts[2])),
            _ => Triples + ((int)Parse<WordClass>(parts[1]) * Classes + (int)Parse<WordClass>(parts[2])) * Classes + (int)Parse<WordClass>(parts[3]),
        };
    }

    private static T Parse<T>(string kebab) where T : struct, Enum =>
        Enum.TryParse<T>(kebab.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value
            : throw new FormatException($"There is no witness '{kebab}'.");

    private static string Kebab<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((c, i) =>
        char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
