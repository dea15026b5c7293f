namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// Lines that state when the article was published: above the first paragraph, or below the last one where a label says so.
/// A date alone between paragraphs is a heading of the article.
/// </summary>
internal static class PublishedLineRule
{
    private const int HeadWithoutBody = 4;
    private const int MostUnlabelled = 2;
    private const double MostShared = 0.5;

    public static void Apply(SavedPage page)
    {
        var found = Find(page);
        if (found.Count == 0)
        {
            return;
        }

        // A page with many bare dates lists other articles: none of them is known to be this one's.
        var best = found.MaxBy(each => each.Stated.Label);
        var believed = best.Stated.Label != DateLabel.None || found.Count(each => each.Stated.Label == DateLabel.None) <= MostUnlabelled;
        foreach (var (line, stated) in found)
        {
            if (believed && line == best.Line)
            {
                line.Is(PagePart.PublishedLine, "date-line");
                page.Published = stated.ToPublicationDate(line.Text);
                page.Byline ??= stated.Author;
            }
            else
            {
                line.Cut("other-date");
            }
        }
    }

    private static List<(PageLine Line, PublishedLine Stated)> Find(SavedPage page)
    {
        var (first, start, last) = (page.Next(0), page.BodyStart, page.LastProse);
        start = start < page.Lines.Count ? start : Math.Min(start, HeadWithoutBody);
        var found = new List<(PageLine, PublishedLine)>();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            var announced = i > 0 && page.Lines[i - 1].IsUndecided && page.Lines[i - 1].Announces;
            if (line.IsUndecided && !announced && (i < start || i > last) && PublishedLine.Read(line) is { } stated
                && (i < start ? IsOfHead(page, stated, i == first && page.Title is null) : stated is { Label: not DateLabel.None, Author: null }))
            {
                found.Add((line, stated));
            }
        }

        return found;
    }

    /// <summary>With other words the first line is rather a title with a date in it, and words of the text are no author's name.</summary>
    private static bool IsOfHead(SavedPage page, PublishedLine stated, bool isFirst) =>
        stated.Author is null || (!isFirst && page.Words.ShareInBody(new PageLine(0, stated.Author)) <= MostShared);
}
