using System.Collections.Frozen;

namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// The endings of Arabic words as written without vowels, each with what it may stand behind. light10 takes off ten of them in any order;
/// here they are whole, so that دولتهم is دولة and not دولت, and only a word of the lexicon may remain.
/// </summary>
internal static class Endings
{
    internal const int MaxLength = 6;

    private static readonly FrozenDictionary<ulong, EndingUses> Uses = Build();

    /// <summary>Puts a letter in front of a packed ending.</summary>
    internal static ulong Pack(ulong ending, char letter, int position) => ending | ((ulong)(letter - 'ء' + 1) & 63) << (6 * position);

    internal static EndingUses Of(ulong ending) => Uses.GetValueOrDefault(ending);

    private static FrozenDictionary<ulong, EndingUses> Build()
    {
        var uses = new Dictionary<ulong, EndingUses>();
        var noun = EndingUses.Noun | EndingUses.UnderArticle;
        var feminine = EndingUses.Feminine | EndingUses.UnderArticle;

        // Number and gender of nouns and adjectives, and the adjective in ـي of a noun (اقتصاد: اقتصادية).
        Add(noun, "ان ين ون ات ه ي يه يون يين يات يان يتين يتان تان تين");
        Add(EndingUses.Noun, "ا و يا تا تي");
        Add(feminine, "ات تان تين ي يه يون يين يات");
        Add(EndingUses.Feminine, "تا تي يا");
        Add(EndingUses.Weak | EndingUses.UnderArticle, "ون ين");
        Add(EndingUses.Past, "ت تا ا وا تم");
        Add(EndingUses.Present, "ان ون ا وا ن ين");
        Add(EndingUses.Weak, "ت تا وا");

        foreach (var pronoun in "ه ها هم هما هن نا كم كما ك".Split(' '))
        {
            Add(EndingUses.Noun | EndingUses.Past | EndingUses.Present | EndingUses.Particle, pronoun);
            AddBefore(EndingUses.Noun, "ات ي و ا ت يت تا تي", pronoun);
            AddBefore(EndingUses.Feminine, "ت ات تا تي", pronoun);
            AddBefore(EndingUses.Past, "ت ا وا و نا تا", pronoun);
            AddBefore(EndingUses.Present, "ون ن و ان", pronoun);
            AddBefore(EndingUses.Weak, "ا ت", pronoun);
        }

        Add(EndingUses.Past | EndingUses.Present, "ني");
        return uses.ToFrozenDictionary();

        void Add(EndingUses use, string endings) => AddBefore(use, endings, "");

        void AddBefore(EndingUses use, string endings, string pronoun)
        {
            foreach (var ending in endings.Split(' '))
            {
                var packed = PackAll(ending + pronoun);
                uses[packed] = uses.GetValueOrDefault(packed) | use;
            }
        }
    }

    private static ulong PackAll(string ending)
    {
        var packed = 0UL;
        for (var i = 0; i < ending.Length; i++)
        {
            packed = Pack(packed, ending[^(i + 1)], i);
        }

        return packed;
    }
}
