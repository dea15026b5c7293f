namespace Archive.Arabic.Text;

/// <summary>Tells the words of others from the text's own, roughly: by the marks before them, whichever they are.</summary>
public static class Quotation
{
    /// <summary>Whether a quotation is open at <paramref name="index"/> (UTF-16 code units). Looks at all of the text before it.</summary>
    public static bool IsInside(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return before.LastIndexOfAny("“«") > before.LastIndexOfAny("”»") || before.Count('"') % 2 == 1;
    }
}
