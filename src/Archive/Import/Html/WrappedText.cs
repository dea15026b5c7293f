namespace Archive.Import.Html;

/// <summary>
/// Joins the lines of a text that a machine broke at a fixed width, as agencies' reports are sent: full lines with a break after each,
/// an empty line between paragraphs, and the full stops before the empty lines. In verse the full stops stand anywhere.
/// </summary>
internal static class WrappedText
{
    private const int FewestLines = 6;
    private const int ShortestWidth = 45;
    private const int LongestWidth = 110;

    /// <param name="lines">The page's lines; those from <paramref name="first"/> on are of one box.</param>
    public static void Join(List<LayoutLine> lines, int first)
    {
        if (lines.Count - first < FewestLines)
        {
            return;
        }

        var paragraphs = Paragraphs(lines, first);
        var width = paragraphs.Max(paragraph => paragraph.Max(line => line.Text.Length));
        var wrapped = paragraphs.Where(paragraph => IsWrapped(paragraph, width)).ToHashSet();
        if (width is < ShortestWidth or > LongestWidth || wrapped.Count < 2 || wrapped.Sum(paragraph => paragraph.Count) * 3 < (lines.Count - first) * 2)
        {
            return;
        }

        lines.RemoveRange(first, lines.Count - first);
        foreach (var paragraph in paragraphs)
        {
            lines.AddRange(wrapped.Contains(paragraph) ? [paragraph[0].With(string.Join(' ', paragraph.Select(line => line.Text)))] : paragraph);
        }
    }

    private static List<List<LayoutLine>> Paragraphs(List<LayoutLine> lines, int first)
    {
        var paragraphs = new List<List<LayoutLine>>();
        for (var i = first; i < lines.Count; i++)
        {
            if (i == first || lines[i].IsAfterGap)
            {
                paragraphs.Add([]);
            }

            paragraphs[^1].Add(lines[i]);
        }

        return paragraphs;
    }

    private static bool IsWrapped(List<LayoutLine> paragraph, int width) =>
        paragraph.Count > 1 && EndsSentence(paragraph[^1])
        && paragraph.SkipLast(1).All(line => line.Text.Length * 10 >= width * 6)
        && paragraph.SkipLast(1).Count(EndsSentence) * 4 <= paragraph.Count;

    private static bool EndsSentence(LayoutLine line) => line.Text[^1] is '.' or '!' or '?' or '؟' or '…' or '"' or '»';
}
