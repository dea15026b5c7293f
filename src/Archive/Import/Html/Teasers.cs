namespace Archive.Import.Html;

/// <summary>
/// Lists of other articles, by their structure: boxes of one shape side by side, each with a line that is a link and little besides.
/// </summary>
internal static class Teasers
{
    private const int FewestInList = 3;
    private const int FewestWordsOfHeadline = 3;

    /// <summary>An abstract of forty words or so; more is an entry of a live report.</summary>
    private const int MostWordsBesides = 60;

    public static IEnumerable<PageBox> Find(PageLayout layout, int titleLine) =>
        layout.Boxes.Where(box => box.Parent is not null && (!box.IsOfText || box.Tag == "li"))
            .GroupBy(box => (box.Parent, box.Shape))
            .Where(list => list.Count() >= FewestInList)
            .Select(list => (All: list.Count(), Teasers: list.Where(item => IsTeaser(layout, item, titleLine)).ToList()))
            .Where(list => list.Teasers.Count * 10 >= list.All * 7)
            .SelectMany(list => list.Teasers);

    private static bool IsTeaser(PageLayout layout, PageBox item, int titleLine)
    {
        if (item.Contains(titleLine))
        {
            return false;
        }

        var (headlines, besides) = (0, 0);
        for (var i = item.First; i < item.End && besides <= MostWordsBesides; i++)
        {
            var line = layout.Lines[i];
            headlines += line.IsLinked && line.WordCount >= FewestWordsOfHeadline ? 1 : 0;
            besides += line.IsLinked ? 0 : line.WordCount;
        }

        return headlines > 0 && besides <= MostWordsBesides;
    }
}
