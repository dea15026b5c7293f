using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>
/// The line under the headline that its name, its tag or its place outside the text sets apart, or that the metadata give as the
/// description and the text in another shape.
/// </summary>
internal static class StandfirstLine
{
    private const int FewestWords = 5;

    /// <summary>A line of the text itself with more words is its first paragraph, though it be named a lead.</summary>
    private const int MostWordsInText = 40;

    /// <param name="text">The lines of the text, as indexes.</param>
    /// <param name="first">The first line that is judged; those from <paramref name="end"/> on are not.</param>
    public static void Take(PageLayout layout, int titleLine, SortedSet<int> text, int first, int end, IReadOnlyList<string> descriptions)
    {
        var index = Math.Max(titleLine + 1, first);
        while (index < end && !(layout.Lines[index] is { Line.IsUndecided: true, WordCount: >= FewestWords } && !BylineRule.IsLabelled(layout.Lines[index].Line)))
        {
            index++;
        }

        if (index >= end || titleLine < 0)
        {
            return;
        }

        var line = layout.Lines[index];
        var next = text.FirstOrDefault(i => i > index && layout.Lines[i].Line.IsUndecided);
        var isApart = !text.Contains(index) || (next > 0 && layout.Lines[next].Box.Shape != line.Box.Shape) || line.IsBold;
        var isFirst = next > 0 && text.Contains(index) && layout.Lines[next].Box.Parent == line.Box.Parent && line.WordCount > MostWordsInText;
        var isNamed = (line.Box.Role == PageRole.Standfirst && !isFirst)
            || (line.Kind == BlockKind.Heading && (!text.Contains(index) || line.Box.Parent == layout.Lines[titleLine].Box.Parent));
        if (next > 0 && (isNamed || (isApart && !isFirst && (!text.Contains(index) || descriptions.Any(each => IsSame(each, line))))))
        {
            line.Line.Is(PagePart.Standfirst, "standfirst");
        }
    }

    private static bool IsSame(string description, LayoutLine line) => Arabic.Text.Analyzer.Fold(description) == line.Line.Folded;
}
