namespace Archive.Arabic.Names;

/// <summary>
/// What it costs to believe that one writer's letter is another's, or that a letter was left out. Costs are log-odds (natural
/// logarithm), fitted by logistic regression to the Arabic spellings of 2,743 foreign names (pairs of one name against pairs of two
/// names with a shared key), rounded; set by hand for letters that are rare there (پ ڤ گ چ ڨ) and for what that list has too
/// seldom: Portuguese -es as ـيش, ts as س.
/// </summary>
internal static class LetterCosts
{
    /// <summary>A consonant for an unrelated one, or a consonant lost.</summary>
    internal const float Stranger = 6;

    /// <summary>ts for tz: one sound in German and Hebrew names (هرتسوغ, هرتزوغ).</summary>
    internal const float BetweenCompounds = 0.3f;

    // Each of the letters may stand for each other one at this cost; of several rows the lowest counts.
    private static readonly (string Letters, float Cost)[] Exchanges =
    [
        ("غجگڨ", 0.7f), ("گقڨغج", 1.5f), ("چگجغ", 0.7f), ("قك", 0.3f), ("گكڨ", 1.5f), ("جك", 3), ("غك", 3),
        ("تط", 1), ("تث", 0.8f), ("ثس", 4), ("دذض", 1), ("ذز", 1.5f), ("ضظ", 1), ("ظز", 1.5f), ("دت", 4),
        ("سص", 0.3f), ("سز", 0.8f), ("زص", 2.5f), ("سش", 4.5f), ("زش", 4.5f), ("شچ", 0.5f), ("ژجز", 0.7f), ("ژش", 1.5f), ("شج", 4),
        ("بپ", 0.2f), ("فڤڥ", 0.2f), ("بڤڥ", 2.5f), ("بپف", 4), ("وڤڥ", 2), ("وف", 4),
        ("هح", 3.5f), ("هخ", 2.5f), ("خح", 2.5f), ("خكق", 3), ("خغ", 4),
        ("ائ", 3), ("يئ", 1.9f), ("وؤ", 0.5f), ("ءئؤ", 0.7f), ("ءا", 1), ("اي", 3), ("او", 3.1f), ("وي", 3.6f), ("عا", 2),
    ];

    // The last letter is heard best, but for open vowels (ماريا, ماريه), -s as z, and the Portuguese -es.
    private static readonly (string Letters, float Cost)[] ExchangesAtEnd =
    [
        ("اه", 1), ("هي", 2.5f), ("اي", 4), ("او", 5), ("وي", 5), ("زس", 1.7f), ("سش", 3), ("جك", 1.6f),
    ];

    private static readonly float[] Inside = Fill(Exchanges, Enumerable.Repeat(Stranger, Size * Size));
    private static readonly float[] AtEnd = Fill(ExchangesAtEnd, Inside, replace: true);

    private static int Size => NameLetters.Alphabet.Length;

    /// <summary>The cost of <paramref name="a"/> standing for <paramref name="b"/>.</summary>
    /// <param name="last">Both are last letters.</param>
    internal static float Exchange(char a, char b, bool last = false)
    {
        if (a == b)
        {
            return 0;
        }

        var cell = NameLetters.CodeOf(a) * Size + NameLetters.CodeOf(b);
        return last ? AtEnd[cell] : Inside[cell];
    }

    /// <summary>The cost of the letter at <paramref name="i"/> having no counterpart.</summary>
    internal static float Lone(ReadOnlySpan<char> word, int i)
    {
        var letter = word[i];
        if (i > 1 && word[i - 1] == letter)
        {
            return NameLetters.IsVowel(letter) ? 0.6f : 1.5f;
        }

        return i == 0 ? LoneAtStart(letter)
            : i == word.Length - 1 ? LoneAtEnd(letter, word[i - 1])
            : LoneInside(letter, word[i - 1], word[i + 1]);
    }

    private static float LoneInside(char letter, char before, char after) => letter switch
    {
        'ت' or 'ط' or 'د' when NameLetters.IsSibilant(after) => 1.0f,
        'د' when after == 'ج' => 2.5f,
        'ا' => 1.5f,
        'ي' => IsBesideVowel(before, after) ? 2.1f : 1.1f,
        'و' => IsBesideVowel(before, after) ? 2.8f : 1.9f,
        'ئ' => 3,
        'ؤ' => 1,
        'ء' => 0.5f,
        'ع' => 2,
        'ه' => 2.5f,
        _ => Stranger,
    };

    private static float LoneAtEnd(char letter, char before) => letter switch
    {
        'ه' when before is 'ي' or 'ت' => 4, // the ending of an Arabic word rather than a vowel
        'ه' => 2,
        'ي' => 2.5f,
        'ا' => 4.6f,
        'و' => 5.4f,
        'ء' => 0.5f,
        'ع' => 2,
        _ => Stranger,
    };

    private static float LoneAtStart(char letter) => letter is 'ا' ? 3 : Stranger;

    private static bool IsBesideVowel(char before, char after) => NameLetters.IsVowel(before) || NameLetters.IsVowel(after);

    private static float[] Fill((string Letters, float Cost)[] rows, IEnumerable<float> start, bool replace = false)
    {
        var table = start.ToArray();
        foreach (var (letters, cost) in rows)
        {
            foreach (var (a, b) in letters.SelectMany(a => letters.Select(b => (a, b))))
            {
                var cell = NameLetters.CodeOf(a) * Size + NameLetters.CodeOf(b);
                table[cell] = replace ? cost : Math.Min(table[cell], cost);
            }
        }

        return table;
    }
}
