namespace Archive.Search.Query;

/// <summary>
/// Text typed with the keyboard set to the other script: «hglyvf» for المغرب. The keys are those of the Arabic 101 layout over US
/// English, which Windows and X11 share for letters.
/// </summary>
internal static class KeyboardLayout
{
    private const string Latin = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
    private const string Arabic = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";

    private static readonly Dictionary<char, string> ToArabic = new(Latin.Zip(Arabic, (key, letter) => KeyValuePair.Create(key, letter.ToString())))
    {
        ['b'] = "لا",
        ['B'] = "لآ",
        ['G'] = "لأ",
        ['T'] = "لإ",
        ['H'] = "أ",
        ['Y'] = "إ",
        ['N'] = "آ",
    };

    private static readonly Dictionary<char, char> ToLatin = Arabic.Zip(Latin).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The text as it would be with the keyboard set to the other script; null where that makes no sense.</summary>
    public static string? Other(string text)
    {
        if (text.Any(char.IsAsciiLetter) && !text.Any(ToLatin.ContainsKey))
        {
            return string.Concat(text.Select(c => ToArabic.GetValueOrDefault(c) ?? ToArabic.GetValueOrDefault(char.ToLowerInvariant(c)) ?? c.ToString()));
        }

        var latin = string.Concat(text.Replace("لا", "b", StringComparison.Ordinal).Select(c => ToLatin.GetValueOrDefault(c, c)));
        return latin != text && latin.All(c => char.IsAscii(c)) ? latin : null;
    }
}
