using System.Text;

namespace Archive.Import.SavedPages;

/// <summary>Splits text into lines, whatever the system it was saved on, and cleans them of what is not to be read.</summary>
internal static class PageText
{
    /// <summary>The lines with a word or a sign in them, with their numbers from 1.</summary>
    public static IEnumerable<(int Number, string Text)> ReadLines(string text)
    {
        var number = 1;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsLineEnd(text[i]))
            {
                continue;
            }

            var line = Clean(text.AsSpan(start, i - start));
            if (line.Length > 0)
            {
                yield return (number, line);
            }

            i += i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n' ? 1 : 0;
            start = i + 1;
            number++;
        }
    }

    /// <summary>One space for every run of spaces, tabs and control characters; none at the ends.</summary>
    public static string Clean(ReadOnlySpan<char> line)
    {
        var clean = new StringBuilder(line.Length);
        var space = false;
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = true;
            }
            else if (!IsLayout(c) && !(IsInvisible(c) && (space || clean.Length == 0)))
            {
                clean.Append(space && clean.Length > 0 ? " " : "").Append(c);
                space = false;
            }
        }

        while (clean.Length > 0 && IsInvisible(clean[^1]))
        {
            clean.Length--;
        }

        return clean.ToString();
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>
    /// Embeddings, overrides and isolates of direction, and the byte order mark: they belong to the page's layout,
    /// and one without its partner would turn round the lines that follow it.
    /// </summary>
    private static bool IsLayout(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Joiners and direction marks: they mean something between letters only.</summary>
    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or '\u061C' or '\u00AD' or '\u2060';
}
