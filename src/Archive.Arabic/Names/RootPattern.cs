namespace Archive.Arabic.Names;

/// <summary>
/// Whether a word can be read as an Arabic one: three radicals poured into a pattern. In such a word the long vowel is the
/// word itself (حسن, حسين; سالم, سلام) and س is not ص; in a foreign name both are how the writer heard it.
/// </summary>
internal static class RootPattern
{
    // ف, ع and ل stand for any radical, as in every Arabic grammar; the other letters for themselves.
    private static readonly string[] Patterns =
    [
        // The plain ones, which any foreign name of three consonants may fall into,
        "فعل", "فاعل", "فعال", "فعيل", "فعول",
        // the derived nouns,
        "افعل", "مفعل", "فاعول", "فواعل", "فعائل", "مفعول", "مفعال", "مفعيل", "مفاعل", "تفعيل", "تفعال", "افعال", "فعالي",
        "مفتعل", "منفعل", "متفعل", "فواعيل", "مفاعيل", "تفاعيل", "متفاعل", "مستفعل", "انفعال", "افتعال", "استفعال",
        // and the verbs.
        "تفعل", "يفعل", "نفعل", "انفعل", "افتعل", "استفعل", "تفاعل", "يفاعل", "يفتعل", "تفتعل", "ينفعل", "تنفعل", "يتفعل",
        "تتفعل", "يتفاعل", "يستفعل", "تستفعل",
        // last, as Agadir (أغادير, أكادير) is one by chance
        "افاعل", "افاعيل",
    ];

    private static readonly int FirstDerived = Array.IndexOf(Patterns, "افعل");
    private static readonly int FirstVerb = Array.IndexOf(Patterns, "تفعل");

    // -ān, -īn, -ūn and -ū are not here: many a foreign name ends so (كلمان, كيلين).
    private static readonly string[] Endings = ["", "ه", "ي", "ا", "ت", "ات", "يه", "ها", "هم", "نا", "وا", "اء", "ته", "تها"];

    private static readonly string[] Prefixes =
        ["", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال", "وب", "ول", "س", "وس"];

    private static readonly string[] Suffixes =
    [
        "", "ه", "ي", "ا", "ت", "ات", "يه", "ها", "هم", "هما", "نا", "وا", "اء", "ته", "تها", "تهم", "ان", "ون", "ين",
        "يا", "يات", "يون", "يين", "اته", "اتها", "يته", "يتها",
    ];

    /// <summary>The noun pattern and ending that the word is made of; <see cref="RootShape.None"/> for a word that fits none.</summary>
    internal static RootShape ShapeOf(ReadOnlySpan<char> word)
    {
        for (var ending = 0; ending < Endings.Length; ending++)
        {
            var bare = word.Length - Endings[ending].Length;
            if (bare >= 3 && word.EndsWith(Endings[ending]) && PatternOf(word[..bare], FirstVerb) is var pattern and >= 0)
            {
                return new RootShape(pattern, ending, Derived: pattern >= FirstDerived);
            }
        }

        return RootShape.None;
    }

    /// <summary>A verb of the imperfect, by its first letter and its pattern.</summary>
    internal static bool IsVerb(ReadOnlySpan<char> word) => word is ['ي' or 'ت' or 'ن', ..] && Makes(word);

    /// <summary>Whether the word is an Arabic one in any dress: with particles, the article and pronouns on it.</summary>
    internal static bool Makes(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (!word.StartsWith(prefix))
            {
                continue;
            }

            var rest = word[prefix.Length..];
            foreach (var suffix in Suffixes)
            {
                if (rest.EndsWith(suffix) && (rest.Length - suffix.Length < 3 || PatternOf(rest[..^suffix.Length], Patterns.Length) >= 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The first of so many patterns that the word fits, or −1.</summary>
    private static int PatternOf(ReadOnlySpan<char> word, int count)
    {
        for (var pattern = 0; pattern < count; pattern++)
        {
            if (Patterns[pattern].Length == word.Length && Fits(word, Patterns[pattern]))
            {
                return pattern;
            }
        }

        return -1;
    }

    private static bool Fits(ReadOnlySpan<char> word, string pattern)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var fits = pattern[i] is 'ف' or 'ع' or 'ل' ? IsRadical(word[i], word.Length) : word[i] == pattern[i];
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    // An alif is a radical's trace in the shortest words only (دار, قال).
    private static bool IsRadical(char letter, int length) => NameLetters.IsNative(letter) && (letter != 'ا' || length == 3);
}
