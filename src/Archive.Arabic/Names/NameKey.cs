using Archive.Arabic.Text;

namespace Archive.Arabic.Names;

/// <summary>
/// The consonants that are heard in a name, whatever letters write them: غانتس, گانتز, جانس and Gantz are all GNS.
/// <list type="bullet">
/// <item>letters fall into families: غ گ ج ق ك, ت ط ث, س ص ز ش, د ذ ض ظ, ف ڤ, ب پ, ه ح;</item>
/// <item>vowels, and ع, count in the first place only; a last ه is a vowel (Arabic ة);</item>
/// <item>ts, tz and ch are one sound (تس, تز, تش), so is dj (دج); the same family twice counts once.</item>
/// </list>
/// The idea is Soundex's; the families are those found by comparing the Arabic spellings of foreign names.
/// A shared key makes two words worth comparing and no more: see <see cref="NameMatch"/>.
/// </summary>
/// <param name="Bits">Up to 16 families of four bits, the last one lowest; 0 is no key.</param>
public readonly record struct NameKey(ulong Bits)
{
    /// <summary>The letters of a key: A, W and Y are the vowels of the first place.</summary>
    internal const string Families = "\0AWYBFTDSGXHRLMN";

    private const int MostKeys = 8;

    /// <summary>The key of a folded word (see <see cref="Token.Exact"/>) or phrase in Arabic letters, without the article.</summary>
    public static NameKey Of(ReadOnlySpan<char> exactForm)
    {
        Span<char> form = stackalloc char[NameForm.MaxLength];
        var length = NameForm.Write(exactForm, form);
        return OfForm(NameForm.WithoutArticle(form[..length]), 0);
    }

    /// <summary>The key of a folded word in Latin letters (lower case, no accents): gantz, netanyahu.</summary>
    public static NameKey OfLatin(ReadOnlySpan<char> latinForm) => Of(latinForm);

    /// <summary>
    /// All keys under which a folded word may be met, the one of <see cref="Of"/> first: with and without what may be the
    /// article, with both readings of ث ذ ظ چ and of ه inside a name, with ts as one sound and as two, without a helping alif.
    /// </summary>
    public static IReadOnlyList<NameKey> AllOf(ReadOnlySpan<char> exactForm)
    {
        Span<char> form = stackalloc char[NameForm.MaxLength];
        var whole = form[..NameForm.Write(exactForm, form)];
        var keys = new List<NameKey>(2);
        AddKeys(NameForm.WithoutArticle(whole), keys);
        if (NameForm.HasArticle(whole))
        {
            AddKeys(whole, keys);
        }

        // Arabic words do not begin with two consonants: Stephen is ستيفان or إستيفان.
        if (whole is ['ا', 'س' or 'ش' or 'ص', var third, _, _, ..] && !NameLetters.IsVowel(third))
        {
            AddKeys(whole[1..], keys);
        }

        return keys;
    }

    /// <summary>The families as letters: «GNS».</summary>
    public override string ToString()
    {
        Span<char> letters = stackalloc char[16];
        var first = letters.Length;
        for (var bits = Bits; bits != 0; bits >>= 4)
        {
            letters[--first] = Families[(int)(bits & 15)];
        }

        return letters[first..].ToString();
    }

    private static void AddKeys(ReadOnlySpan<char> form, List<NameKey> keys)
    {
        var readings = 1;
        for (var i = 0; i < form.Length; i++)
        {
            readings <<= HasTwoReadings(form, i) ? 1 : 0;
        }

        for (var reading = 0; reading < Math.Min(readings, MostKeys); reading++)
        {
            var key = OfForm(form, reading);
            if (key.Bits != 0 && !keys.Contains(key))
            {
                keys.Add(key);
            }
        }
    }

    /// <param name="reading">A bit for each letter of two sounds, from the first one: set, it takes the second sound.</param>
    private static NameKey OfForm(ReadOnlySpan<char> form, int reading)
    {
        var bits = 0UL;
        var count = 0;
        var last = '\0';
        for (var i = 0; i < form.Length && count < 16; i++)
        {
            var family = FamilyAt(form, i, ref reading);
            if (family == '\0' || family == last)
            {
                continue;
            }

            bits = bits << 4 | (uint)Families.IndexOf(family, StringComparison.Ordinal);
            last = family;
            count++;
        }

        return new NameKey(bits);
    }

    private static char FamilyAt(ReadOnlySpan<char> form, int i, ref int reading)
    {
        var letter = form[i];
        if (NameLetters.IsVowel(letter))
        {
            return i > 0 ? '\0' : letter switch { 'و' => 'W', 'ي' => 'Y', _ => 'A' };
        }

        if (i > 0 && i == form.Length - 1 && letter == 'ه')
        {
            return '\0';
        }

        if (!HasTwoReadings(form, i))
        {
            return NameLetters.FamilyOf(letter);
        }

        var second = (reading & 1) != 0;
        reading >>= 1;
        return StartsCompound(form, i)
            ? second ? NameLetters.FamilyOf(letter) : '\0'
            : second ? NameLetters.OtherFamilyOf(letter) : NameLetters.FamilyOf(letter);
    }

    private static bool HasTwoReadings(ReadOnlySpan<char> form, int i) =>
        StartsCompound(form, i) || (NameLetters.HasTwoReadings(form[i]) && (form[i] != 'ه' || i > 0 && i < form.Length - 1));

    /// <summary>The t of ts, tz and ch, and the d of dj: the sound is that of the next letter, or (Edgar, Pittsburgh) it is not.</summary>
    private static bool StartsCompound(ReadOnlySpan<char> form, int i) =>
        i + 1 < form.Length && form[i] switch
        {
            'ت' or 'ط' => NameLetters.IsSibilant(form[i + 1]),
            'د' => NameLetters.IsSibilant(form[i + 1]) || form[i + 1] == 'ج',
            _ => false,
        };
}
