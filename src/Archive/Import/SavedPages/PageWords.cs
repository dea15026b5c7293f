namespace Archive.Import.SavedPages;

/// <summary>Where the words of a page recur: tells a headline from a slogan, and a pull quote from a paragraph.</summary>
internal sealed class PageWords
{
    private const int RunLength = 4;

    private readonly Dictionary<string, (PageLine First, PageLine Last)> _stems = [];
    private readonly Dictionary<int, (PageLine First, PageLine Last)> _runs = [];

    public PageWords(IReadOnlyList<PageLine> lines)
    {
        foreach (var line in lines.Where(line => line.IsProse))
        {
            Note(Runs(line), _runs, line);
            Note(Stems(line), _stems, line);
        }
    }

    /// <summary>Which part of a line's words stands in paragraphs other than itself, by stem; 1 for all of them.</summary>
    public double ShareInBody(PageLine line) => Share(Stems(line), _stems, line);

    /// <summary>Which part of a line's runs of four words stands in paragraphs other than itself.</summary>
    public double ShareRepeated(PageLine line) => Share(Runs(line), _runs, line);

    private static void Note<T>(HashSet<T> parts, Dictionary<T, (PageLine First, PageLine Last)> places, PageLine line) where T : notnull
    {
        foreach (var part in parts)
        {
            places[part] = places.TryGetValue(part, out var at) ? (at.First, line) : (line, line);
        }
    }

    private static double Share<T>(HashSet<T> parts, Dictionary<T, (PageLine First, PageLine Last)> places, PageLine line) where T : notnull =>
        parts.Count == 0 ? 0 : (double)parts.Count(part =>
            places.TryGetValue(part, out var at) && (at.First != line || at.Last != line)) / parts.Count;

    private static HashSet<string> Stems(PageLine line) =>
        [.. line.Words.Where(word => !char.IsAsciiDigit(word.Exact[0])).Select(word => word.Stem)];

    private static HashSet<int> Runs(PageLine line)
    {
        var runs = new HashSet<int>();
        for (var i = 0; i + RunLength <= line.Words.Count; i++)
        {
            runs.Add(HashCode.Combine(line.Words[i].Exact, line.Words[i + 1].Exact, line.Words[i + 2].Exact, line.Words[i + 3].Exact));
        }

        return runs;
    }
}
