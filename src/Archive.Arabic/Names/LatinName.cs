namespace Archive.Arabic.Names;

/// <summary>
/// A name in Latin letters as an Arabic newspaper would spell it out in full, every vowel long: gantz → غانتز,
/// netanyahu → نيتانياهو. Only its sound counts, <see cref="SpellingDistance"/> forgives the rest.
/// English and French conventions; of two readings the commoner one (ch → تش, j → ج, c before e → س).
/// </summary>
internal static class LatinName
{
    // The longest match wins: longer spellings stand first.
    private static readonly (string Latin, string Arabic)[] Sounds =
    [
        ("tsch", "تش"), ("sch", "ش"), ("tch", "تش"), ("chr", "كر"), ("ace", "ايس"),
        ("sh", "ش"), ("ch", "تش"), ("kh", "خ"), ("gh", "غ"), ("ph", "ف"), ("th", "ث"), ("dh", "ذ"),
        ("ck", "ك"), ("qu", "ك"), ("tz", "تز"), ("ts", "تس"), ("dj", "ج"), ("zh", "ج"), ("ce", "سي"), ("ci", "سي"), ("cy", "سي"),
        ("oo", "و"), ("ou", "و"), ("ee", "ي"), ("ie", "ي"), ("ei", "ي"), ("ey", "ي"), ("ay", "اي"), ("ai", "اي"), ("eu", "و"), ("au", "و"),
        ("oe", "و"), ("ya", "يا"), ("yi", "ي"), ("iy", "ي"),
        ("a", "ا"), ("b", "ب"), ("c", "ك"), ("d", "د"), ("e", "ي"), ("f", "ف"), ("g", "غ"), ("h", "ه"), ("i", "ي"), ("j", "ج"), ("k", "ك"),
        ("l", "ل"), ("m", "م"), ("n", "ن"), ("o", "و"), ("p", "ب"), ("q", "ق"), ("r", "ر"), ("s", "س"), ("t", "ت"), ("u", "و"), ("v", "ف"),
        ("w", "و"), ("x", "كس"), ("y", "ي"), ("z", "ز"),
    ];

    internal static int Write(ReadOnlySpan<char> latin, Span<char> form)
    {
        var length = 0;
        while (latin.Length > 0)
        {
            var (sound, taken) = Next(latin);
            if (length == 0 && IsWrittenVowel(latin[0]))
            {
                // A vowel at the beginning rides on an alif: Obama is أوباما, Ehud إيهود.
                form[length++] = 'ا';
                sound = sound.TrimStart('ا');
            }

            foreach (var letter in sound)
            {
                if (length < NameForm.MaxLength && (length == 0 || form[length - 1] != letter))
                {
                    form[length++] = letter;
                }
            }

            latin = latin[taken..];
        }

        return Contract(form, length);
    }

    private static (string Sound, int Taken) Next(ReadOnlySpan<char> latin)
    {
        foreach (var (spelling, arabic) in Sounds)
        {
            if (latin.StartsWith(spelling))
            {
                return (arabic, spelling.Length);
            }
        }

        return ("", 1);
    }

    private static bool IsWrittenVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Abdel, abdul and abd el are عبد with the article: written as <see cref="NameForm"/> writes it.</summary>
    private static int Contract(Span<char> form, int length)
    {
        if (length < 6 || !form.StartsWith("ابد"))
        {
            return length;
        }

        form[0] = 'ع';
        var end = NameLetters.IsVowel(form[3]) ? 4 : 3;
        var silent = end - 3 + (form[end] == 'ل' && length > end + 1 && NameLetters.IsSun(form[end + 1]) ? 1 : 0);
        form[(3 + silent)..length].CopyTo(form[3..]);
        return length - silent;
    }
}
