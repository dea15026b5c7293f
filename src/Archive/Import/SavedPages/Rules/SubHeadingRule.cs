using Archive.Articles;

namespace Archive.Import.SavedPages.Rules;

/// <summary>A short line between two paragraphs that is no sentence of the report is a heading within the text.</summary>
internal static class SubHeadingRule
{
    private const int MostWords = 10;

    public static void Apply(SavedPage page)
    {
        var left = page.Undecided(0, page.Lines.Count).ToList();
        for (var i = 1; i + 1 < left.Count; i++)
        {
            if (IsHeading(left[i]) && left[i - 1].IsProse && left[i + 1].IsProse && !left[i - 1].Announces)
            {
                left[i].Kind = BlockKind.Heading;
                left[i].Is(PagePart.Paragraph, "sub-heading");
            }
        }
    }

    private static bool IsHeading(PageLine line) =>
        line.Words.Count is > 0 and <= MostWords
        && (char.IsLetter(line.Text[0]) || line.Text[0] is '«' or '"' or '“')
        && (!line.EndsSentence || line.Text[^1] is '؟' or '?' or '!')
        && !Opening.IsOfReport(line);
}
