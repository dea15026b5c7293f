namespace Archive.Import.SavedPages.Rules;

/// <summary>What no rule has claimed is the text.</summary>
internal static class ParagraphRule
{
    public static void Apply(SavedPage page)
    {
        foreach (var line in page.Undecided(0, page.Lines.Count))
        {
            line.Is(PagePart.Paragraph, "paragraph");
        }
    }
}
