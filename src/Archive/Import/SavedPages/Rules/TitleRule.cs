namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// The title is the first line that is left; where the page begins with a paragraph instead, its first sentence stands in.
/// </summary>
internal static class TitleRule
{
    private const int LongestTitle = 30;
    private const int ShortestInCaption = 20;

    public static void Apply(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        TakeAgency(page);
        var first = page.Next(0);
        if (first == page.Lines.Count)
        {
            first = Enumerable.Range(0, page.Lines.Count).FirstOrDefault(i => page.Lines[i].Part == PagePart.PublishedLine, -1);
        }

        if (first < 0)
        {
            throw new ImportException(page.Lines.Any(line => line.Words.Count > 0)
                ? "There is no article in this text: all its lines are what newspapers put around one. Save the page with the article open."
                : "There is no article in this text: it has no line with a word.", cause: RefusalCause.NoArticle);
        }

        var line = page.Lines[first];
        if (IsParagraph(line))
        {
            page.Title = Headline.Of(line.Text);
            return;
        }

        line.Is(PagePart.Title, "title");
        page.Title = WithoutSiteName(page, line, names);
        CutRepetitions(page);
    }

    /// <summary>Where the title was lost, an agency's name may stand first.</summary>
    private static void TakeAgency(SavedPage page)
    {
        var first = page.Next(0);
        if (page.Next(first + 1) < page.Lines.Count && NewspaperWords.Contains(WordKind.Agency, page.Lines[first].Folded))
        {
            page.Byline ??= page.Lines[first].Text.Trim('(', ')', '-', ' ');
            page.Lines[first].Is(PagePart.Byline, "agency");
        }
    }

    private static bool IsParagraph(PageLine line) =>
        line.Words.Count > LongestTitle || (line.IsProse && line.Text[^1] == '.' && !line.Text.EndsWith("..", StringComparison.Ordinal));

    /// <summary>The name goes, so that the title is found as people type it.</summary>
    private static string WithoutSiteName(SavedPage page, PageLine line, IReadOnlyDictionary<string, string> names)
    {
        var (title, name) = SiteName.CutOff(line.Text, names, page.Source);
        if (name is not null)
        {
            page.Source ??= name;
            page.Ends.Add(new CutLine(line.Number, line.Text[title.Length..].Trim(), "site-name"));
        }

        return title;
    }

    /// <summary>The title again, or the caption of its picture that begins with it.</summary>
    private static bool IsRepetition(string folded, string title) =>
        folded == title || (title.Length >= ShortestInCaption && folded.StartsWith(title + " ", StringComparison.Ordinal));

    /// <summary>Pages say their title twice. Inside the body a line may repeat it on purpose: a refrain.</summary>
    public static void CutRepetitions(SavedPage page)
    {
        var (start, last) = (page.BodyStart, page.LastProse);
        if (start == page.Lines.Count)
        {
            // Without a paragraph the page may be a poem: only right under the title is it the title again.
            (start, last) = (page.Next(0) + 1, page.Lines.Count);
        }

        var title = Arabic.Text.Analyzer.Fold(page.Title!);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page.Lines[i].IsUndecided && (i < start || i > last) && IsRepetition(page.Lines[i].Folded, title))
            {
                page.Lines[i].Cut("repeated-title");
            }
        }
    }
}
