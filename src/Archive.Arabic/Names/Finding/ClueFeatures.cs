namespace Archive.Arabic.Names.Finding;

/// <summary>
/// The witnesses at a word, numbered: each clue of the word itself, of the two before and the two behind it; what two
/// neighbouring words are together; and what the vocabulary says. The number is the row of the table of weights.
/// </summary>
internal static class ClueFeatures
{
    internal const int Reach = 2;

    private const int Clues = 128;
    internal const int Offsets = 2 * Reach + 1;
    private const int Classes = 64;
    internal const int Pairs = Offsets * Clues;

    /// <summary>How many rows the table has without those of a vocabulary.</summary>
    internal const int Count = Pairs + (Offsets - 1) * Classes * Classes;

    /// <summary>How many rows the table has with those of a vocabulary.</summary>
    internal static int CountWith(ClueVocabulary vocabulary) => Count + vocabulary.Words.Count * Offsets + vocabulary.Affixes.Count;

    /// <summary>More than a word ever has.</summary>
    internal const int MostAtWord = Offsets * 40 + 2 * Offsets + ClueVocabulary.AffixesOfWord;

    /// <summary>Writes the numbers of the witnesses at a word: those of the vocabulary come behind the others.</summary>
    internal static int Write(ClueText text, int i, ClueVocabulary vocabulary, Span<int> features)
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

        for (var offset = -Reach; offset <= Reach; offset++)
        {
            if (text.WordNumberAt(i + offset, vocabulary) is var word and not ClueVocabulary.None)
            {
                features[count++] = Count + word * Offsets + offset + Reach;
            }
        }

        if (ClueVocabulary.MayBeName(text.CluesAt(i)))
        {
            var letters = text.LettersAt(i);
            for (var affix = 0; affix < ClueVocabulary.AffixesOfWord; affix++)
            {
                if (vocabulary.AffixOf(letters, affix) is var number and not ClueVocabulary.None)
                {
                    features[count++] = Count + vocabulary.Words.Count * Offsets + number;
                }
            }
        }

        return count;
    }

    private static int PairOf(int offset, WordClass first, WordClass second) =>
        Pairs + (offset + Reach) * Classes * Classes + (int)first * Classes + (int)second;

    /// <summary>A witness as the table of weights names it: «-1 title», «0 office 1 definite-demonym».</summary>
    internal static string NameOf(int feature, ClueVocabulary vocabulary)
    {
        if (feature >= Count)
        {
            var own = feature - Count;
            return own < vocabulary.Words.Count * Offsets ? $"{own % Offsets - Reach} word {vocabulary.Words[own / Offsets]}"
                : $"0 affix {vocabulary.Affixes[own - vocabulary.Words.Count * Offsets]}";
        }

        if (feature < Pairs)
        {
            return $"{feature / Clues - Reach} {Kebab((Clue)(feature % Clues))}";
        }

        var pair = feature - Pairs;
        var (offset, classes) = (pair / (Classes * Classes) - Reach, pair % (Classes * Classes));
        return $"{offset} {Kebab((WordClass)(classes / Classes))} {Kebab((WordClass)(classes % Classes))}";
    }

    /// <summary>The number of a witness by its name.</summary>
    /// <exception cref="FormatException">There is no such witness.</exception>
    internal static int NumberOf(string name, ClueVocabulary vocabulary)
    {
        var parts = name.Split(' ');
        var offset = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        if (parts[1] is "word" or "affix")
        {
            return parts[1] == "word" ? Count + vocabulary.WordOf(parts[2]) * Offsets + offset + Reach
                : Count + vocabulary.Words.Count * Offsets + vocabulary.AffixOf(parts[2]);
        }

        return parts.Length == 2 ? (offset + Reach) * Clues + (int)Parse<Clue>(parts[1])
            : PairOf(offset, Parse<WordClass>(parts[1]), Parse<WordClass>(parts[2]));
    }

    private static T Parse<T>(string kebab) where T : struct, Enum =>
        Enum.TryParse<T>(kebab.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value
            : throw new FormatException($"There is no witness '{kebab}'.");

    private static string Kebab<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((c, i) =>
        char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
