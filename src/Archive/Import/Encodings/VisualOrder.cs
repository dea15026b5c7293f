using System.Text;

namespace Archive.Import.Encodings;

/// <summary>
/// Knows text whose letters stand in reverse, as old PDF files give it: «ةيبرعلا» for «العربية». In Arabic no word begins with
/// ة or ى, many end in them, and the article stands at the beginning; in reverse it is the other way round.
/// </summary>
internal static class VisualOrder
{
    private const int FewestSigns = 3;
    private const int TimesMore = 3;

    /// <exception cref="ImportException">The text stands in reverse.</exception>
    public static void Refuse(string text)
    {
        var (forward, reverse) = (0, 0);
        // Presentation forms are what such files are made of.
        var plain = text.AsSpan().IndexOfAnyInRange('\uFB50', '\uFEFC') < 0 ? text : Plain(text);
        for (var i = 0; i < plain.Length; i++)
        {
            var start = i;
            while (i < plain.Length && IsArabicLetter(plain[i]))
            {
                i++;
            }

            var word = plain.AsSpan(start, i - start);
            if (word.Length > 3)
            {
                forward += (word is ['ا', 'ل', ..] ? 1 : 0) + (word[^1] is 'ة' or 'ى' ? 1 : 0);
                reverse += (word is [.., 'ل', 'ا'] ? 1 : 0) + (word[0] is 'ة' or 'ى' ? 1 : 0);
            }
        }

        if (reverse >= FewestSigns && reverse > forward * TimesMore)
        {
            throw new ImportException(
                "The letters stand in reverse order («ةيبرعلا» for «العربية»), as text copied from some PDF files does. "
                + "Take the text from the source again, or turn the order round first.", cause: RefusalCause.Encoding);
        }
    }

    private static bool IsArabicLetter(char c) => c is >= '\u0621' and <= '\u064A';

    private static string Plain(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: judged as it stands.
            return text;
        }
    }
}
