namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// The newspaper's own line: its name alone, or with a slogan above the title («الغد 24 خبر الغد تقرأه اليوم»). Unlike a title,
/// a slogan shares few words with the article below it, fewer than the line after it; and the name shows itself by
/// being known, by recurring in the slogan, or by a word such as جريدة.
/// </summary>
internal static class SiteNameRule
{
    private const int MostWords = 12;
    private const int FewestWordsOfTitle = 4;
    private const double ShareOfSlogan = 0.5;

    public static void Apply(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        var start = page.BodyStart;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.IsUndecided && (i < start || i > page.Lines.Count - 4) && names.TryGetValue(line.Folded, out var name) && page.Lines.Count > 1)
            {
                page.Source ??= name;
                line.Cut("site-name");
            }
        }

        CutSlogan(page, names);
    }

    private static void CutSlogan(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        var first = page.Next(0);
        var second = page.Next(first + 1);
        if (second >= page.BodyStart)
        {
            return;
        }

        var (line, title) = (page.Lines[first], page.Lines[second]);
        var share = page.Words.ShareInBody(line);
        if (line.Words.Count <= MostWords && title.Words.Count >= FewestWordsOfTitle
            && share < ShareOfSlogan && page.Words.ShareInBody(title) is var below && below >= ShareOfSlogan && below > share
            && SiteName.Read(line, names) is { } name)
        {
            page.Source ??= name;
            line.Cut("slogan");
        }
    }
}
