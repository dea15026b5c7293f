namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// Headlines of other articles under the text. They show themselves in a text whose paragraphs end with full stops: they
/// have none, they begin unlike a sentence of a report, and nothing announces them as a list.
/// </summary>
internal static class RelatedHeadlineRule
{
    private const int FewestParagraphs = 2;
    private const int FewestWords = 4;

    public static void Apply(SavedPage page)
    {
        var paragraphs = page.Lines.Where(IsSurelyText).ToList();
        var end = EndOfText(page);
        if (paragraphs.Count < FewestParagraphs)
        {
            return;
        }

        var hasFullStops = paragraphs.Count(line => line.EndsSentence) * 5 >= paragraphs.Count * 4;
        var announced = page.Lines[end].Announces;
        var behindFurniture = false;
        foreach (var line in page.Lines.Skip(end + 1))
        {
            behindFurniture |= line.Rule is "share-form" or "related" or "most-read" or "newsletter" or "advert";
            announced |= line.IsUndecided && line.Announces;
            if (line.IsUndecided && !announced && (behindFurniture ? line.Text[^1] != '.' : hasFullStops && IsHeadline(line)))
            {
                line.Cut("related-headline");
            }
        }
    }

    /// <summary>A paragraph, or a shorter sentence with its full stop.</summary>
    private static bool IsSurelyText(PageLine line) =>
        line.IsUndecided && (line.IsProse || (line.Text[^1] == '.' && line.Words.Count >= FewestWords));

    private static int EndOfText(SavedPage page)
    {
        var i = page.Lines.Count - 1;
        while (i >= 0 && !IsSurelyText(page.Lines[i]))
        {
            i--;
        }

        return i;
    }

    private static bool IsHeadline(PageLine line) =>
        line.Words.Count >= FewestWords && !line.EndsSentence
        && char.IsLetter(line.Text.TrimStart('«', '"', '“', '”', '\'').FirstOrDefault())
        && !Opening.IsOfReport(line) && !IsEntry(line);

    /// <summary>An address or a telephone number makes it an entry of the article's own list.</summary>
    private static bool IsEntry(PageLine line) =>
        line.Words.Any(word => word.Exact is "http" or "https" or "www" || (word.Exact.Length > 5 && char.IsAsciiDigit(word.Exact[0])));
}
