namespace Archive.Import;

/// <summary>Makes a title for a text that has none.</summary>
internal static class Headline
{
    private const int Longest = 110;
    private const int Shortest = 20;

    /// <summary>
    /// The first sentence without its full stop; of a long one as many whole words as fit, and «…».
    /// </summary>
    public static string Of(string text)
    {
        for (var i = Shortest; i < Math.Min(text.Length, Longest); i++)
        {
            // A full stop inside a number or an abbreviation has no space after it.
            if (text[i] is '.' or '!' or '؟' or '?' or '…' && (i + 1 == text.Length || text[i + 1] == ' '))
            {
                return text[..(i + (text[i] == '.' ? 0 : 1))];
            }
        }

        if (text.Length <= Longest)
        {
            return text.TrimEnd('.', ' ') is { Length: > 0 } whole ? whole : text;
        }

        var space = text.LastIndexOf(' ', Longest);
        var end = space > Shortest ? space : Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0);
        return text[..end].TrimEnd('،', ',', '؛', ':', ' ', '-') + "…";
    }
}
