using Archive.Articles;

namespace Archive.Import.Html;

/// <summary>Finds the list of what follows: a box most of whose lines stand again below it as headings, «أبرز اللحظات».</summary>
internal static class ContentsList
{
    private const int FewestEntries = 3;
    private const int MostLines = 60;
    private const int LongestEntry = 160;

    public static IEnumerable<PageBox> Find(PageLayout layout, int titleLine)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            if (layout.Lines[i] is { Kind: BlockKind.Heading, IsLinked: false, Text.Length: <= LongestEntry } heading && i != titleLine)
            {
                last[Letters(heading.Text)] = i;
            }
        }

        return last.Count < FewestEntries ? [] : layout.Boxes.Where(box => box.Parent is not null && box.Count is >= FewestEntries and <= MostLines
            && !box.Contains(titleLine) && IsContents(layout, box, last));
    }

    private static bool IsContents(PageLayout layout, PageBox box, Dictionary<string, int> last)
    {
        var entries = 0;
        for (var i = box.First; i < box.End; i++)
        {
            var text = layout.Lines[i].Text;
            entries += text.Length <= LongestEntry && Letters(text) is { Length: > 0 } letters && last.GetValueOrDefault(letters, -1) >= box.End ? 1 : 0;
        }

        return entries >= FewestEntries && entries * 10 >= box.Count * 7;
    }

    /// <summary>Hours and numbers stand before the entries of such a list.</summary>
    private static string Letters(string text) => new([.. text.Where(char.IsLetter)]);
}
