namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// Lines that state when the article was published: above the first paragraph, or below the last one where a label says so.
/// A date alone between paragraphs is a heading of the article.
/// </summary>
internal static class PublishedLineRule
{
    private const int HeadWithoutBody = 4;
    private const int MostUnlabelled = 2;

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
                page.Byline = stated.Author;
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
            if (!line.IsUndecided || (i >= start && i <= last) || PublishedLine.Read(line) is not { } stated)
            {
                continue;
            }

            // The first line is rather a title with a date in it than an author with one.
            var isHead = i < start && (stated.Author is null || (i > first && page.Words.ShareInBody(new PageLine(0, stated.Author)) <= 0.5));
            if (isHead || (i >= start && stated is { Label: not DateLabel.None, Author: null }))
            {
                found.Add((line, stated));
            }
        }

        return found;
    }
}
