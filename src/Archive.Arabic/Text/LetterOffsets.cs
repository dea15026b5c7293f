namespace Archive.Arabic.Text;

/// <summary>Leads from the letters of a folded word back to the text that it was read from.</summary>
public static class LetterOffsets
{
    /// <summary>
    /// Where letter number <paramref name="letter"/> (from 0) of the word at <paramref name="start"/> begins, in UTF-16
    /// code units into <paramref name="text"/>. Marks and tatweel belong to the letter before them and are stepped over:
    /// in «وَالمغرب» letter 1 is the alif. A ligature is not divided: for a letter inside it this is where it begins.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text, int start, int letter)
    {
        var passed = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (Letters.ClassOf(text[i]) is CharacterClass.Mark or CharacterClass.Format)
            {
                continue;
            }

            passed += Letters.Expand(text[i])?.Length ?? 1;
            if (passed > letter)
            {
                return i;
            }
        }

        return text.Length;
    }
}
