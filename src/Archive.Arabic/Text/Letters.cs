using System.Globalization;
using System.Text;

namespace Archive.Arabic.Text;

/// <summary>
/// Folding of single characters. After it, two spellings that readers take for the same word are the same string:
/// <list type="bullet">
/// <item>أ إ آ ٱ → ا, ى → ي, ة → ه, harakat and tatweel away (Lucene's ArabicNormalizer, after Larkey's light stemmers);</item>
/// <item>letters that keyboards and fonts of Persian and Urdu put for Arabic ones: ک → ك, ی → ي, ہ ھ ە → ه;</item>
/// <item>the several signs for the sound g of Morocco and Persia, ݣ ڭ ګ, become one: گ;</item>
/// <item>presentation forms become the letters they stand for (Unicode compatibility decomposition: ﻻ → لا);</item>
/// <item>digits of every script become 0–9; other letters lose case and accents (É → e).</item>
/// </list>
/// ؤ ئ ء stay: they tell words apart (سؤال, سأل).
/// </summary>
internal static class Letters
{
    internal const char Tatweel = '\u0640';

    private static readonly CharacterClass[] Classes = new CharacterClass[char.MaxValue + 1];
    private static readonly char[] Folded = new char[char.MaxValue + 1];
    private static readonly Dictionary<char, string> Expanded = [];

    static Letters()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            Classes[c] = Classify(c);
            Folded[c] = Classes[c] is CharacterClass.Separator or CharacterClass.Mark or CharacterClass.Format ? c : Fold(c);
        }

        AddPresentationForms();
    }

    internal static CharacterClass ClassOf(char c) => Classes[c];

    /// <summary>The one character that <paramref name="c"/> folds to; ligatures have several, see <see cref="Expand"/>.</summary>
    internal static char FoldOf(char c) => Folded[c];

    /// <summary>The letters of a ligature, or null where <paramref name="c"/> folds to one character.</summary>
    internal static string? Expand(char c) => c >= '\uFB50' && Expanded.TryGetValue(c, out var letters) ? letters : null;

    private static CharacterClass Classify(char c) => char.GetUnicodeCategory(c) switch
    {
        _ when c == Tatweel => CharacterClass.Mark,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => CharacterClass.Mark,
        UnicodeCategory.Format => CharacterClass.Format,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter =>
            IsArabicBlock(c) ? CharacterClass.Arabic : CharacterClass.Foreign,
        _ => CharacterClass.Separator,
    };

    private static bool IsArabicBlock(char c) =>
        c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u0870' and <= '\u08FF')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static char Fold(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' or 'ٲ' or 'ٳ' or 'ٵ' => 'ا',
        'ى' or 'ی' or 'ې' or 'ۍ' or 'ے' or 'ۓ' or 'ٸ' => 'ي',
        'ة' or 'ۃ' or 'ہ' or 'ھ' or 'ە' or 'ۀ' or 'ۂ' => 'ه',
        'ک' or 'ڪ' => 'ك',
        'ݣ' or 'ڭ' or 'ګ' => 'گ',
        _ when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
        _ when Classes[c] == CharacterClass.Foreign => FoldForeign(c),
        _ => c,
    };

    private static char FoldForeign(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (lower < 0x80)
        {
            return lower;
        }

        var parts = lower.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && char.IsLetter(parts[0]) ? parts[0] : lower;
    }

    private static void AddPresentationForms()
    {
        for (var c = '\uFB50'; c <= '\uFEFC'; c++)
        {
            if (Classes[c] != CharacterClass.Arabic)
            {
                continue;
            }

            var letters = c.ToString().Normalize(NormalizationForm.FormKC);
            if (letters.Contains(' ', StringComparison.Ordinal))
            {
                // A whole phrase in one sign (ﷺ) is an ornament, not a word that anyone looks for.
                Classes[c] = CharacterClass.Separator;
                continue;
            }

            var folded = new string([.. letters.Where(l => Classes[l] == CharacterClass.Arabic).Select(l => Folded[l])]);
            Folded[c] = folded.Length > 0 ? folded[0] : c;
            if (folded.Length > 1)
            {
                Expanded[c] = folded;
            }
        }
    }
}
