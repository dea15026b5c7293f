namespace Archive.Arabic.Names;

/// <summary>
/// What the folded Arabic letters stand for when a foreign name is written with them. Arabic has no g, p, v, ch or ts, and
/// writers of Cairo, Beirut, Rabat, Tunis and Jerusalem stand different letters in for them; short vowels are written long or not at all.
/// </summary>
internal static class NameLetters
{
    /// <summary>The letters that are told apart; a letter's place in it is its code.</summary>
    internal const string Alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئپچڤگژڨڥ";

    private const int FirstOfBlock = 0x0600;
    private static readonly sbyte[] Codes =
        [.. Enumerable.Range(FirstOfBlock, 256).Select(c => (sbyte)Alphabet.IndexOf((char)c, StringComparison.Ordinal))];

    /// <summary>The place of a letter in <see cref="Alphabet"/>, or −1.</summary>
    internal static int CodeOf(char letter) => (uint)(letter - FirstOfBlock) < 256 ? Codes[letter - FirstOfBlock] : -1;

    /// <summary>
    /// A letter that is written or left out in foreign names as the writer hears the vowel; ع among them, for Hebrew names (عوفر, أوفر).
    /// </summary>
    internal static bool IsVowel(char letter) => letter is 'ا' or 'و' or 'ي' or 'ء' or 'ؤ' or 'ئ' or 'ع';

    /// <summary>A letter before which a written ت, ط or د is only the beginning of ts, tz or ch.</summary>
    internal static bool IsSibilant(char letter) => letter is 'س' or 'ز' or 'ش' or 'ص' or 'چ' or 'ژ';

    /// <summary>A letter of the Arabic language, not one that was borrowed for foreign sounds.</summary>
    internal static bool IsNative(char letter) => letter is >= 'ء' and <= 'ي';

    /// <summary>A letter that swallows the ل of the article before it (عبد الرحمن is Abderrahman).</summary>
    internal static bool IsSun(char letter) => "تثدذرزسشصضطظلن".Contains(letter, StringComparison.Ordinal);

    /// <summary>The family of a consonant: one of <see cref="NameKey.Families"/>. The caller keeps vowels away.</summary>
    internal static char FamilyOf(char letter) => letter switch
    {
        'ب' or 'پ' => 'B',
        'ف' or 'ڤ' or 'ڥ' => 'F',
        'ت' or 'ط' or 'ث' => 'T',
        'د' or 'ذ' or 'ض' or 'ظ' => 'D',
        'س' or 'ص' or 'ز' or 'ش' or 'ژ' => 'S',
        'غ' or 'گ' or 'ج' or 'ق' or 'ك' or 'ڨ' or 'چ' => 'G',
        'خ' => 'X',
        'ه' or 'ح' => 'H',
        'ر' => 'R',
        'ل' => 'L',
        'م' => 'M',
        'ن' => 'N',
        _ => '\0',
    };

    /// <summary>
    /// ث is also heard as s, ذ and ظ as z; چ is g in Galilee and ch elsewhere; ه inside a name may be silent (كوهلر, كولر).
    /// </summary>
    internal static bool HasTwoReadings(char letter) => letter is 'ث' or 'ذ' or 'ظ' or 'چ' or 'ه';

    /// <summary>The second family of a letter with two readings; 0 where the second is silence.</summary>
    internal static char OtherFamilyOf(char letter) => letter == 'ه' ? '\0' : 'S';
}
