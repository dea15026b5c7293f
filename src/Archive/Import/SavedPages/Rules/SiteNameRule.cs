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
            var isAtEdge = i < start || i > page.Lines.Count - 4;
            if (line.IsUndecided && isAtEdge && names.TryGetValue(line.Folded, out var name) && page.Lines.Count > 1)
            {
                page.Source ??= name;
                line.Cut("site-name");
            }
        }

        CutSlogan(page, names);
    }

    private static void CutSlogan(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        var head = page.Undecided(0, page.BodyStart).ToList();
        var title = head.Skip(1).FirstOrDefault(line => line.Words.Count >= FewestWordsOfTitle);
        if (title is null || head[0].Words.Count > MostWords
            || !IsForeign(page.Words.ShareInBody(head[0]), page.Words.ShareInBody(title)) || SiteName.Read(head[0], names) is not { } name)
        {
            return;
        }

        page.Source ??= name;
        head[0].Cut("slogan");
        var words = head[0].Words.Select(word => word.Exact).ToHashSet();
        foreach (var line in head.Skip(1).TakeWhile(line => line != title))
        {
            if (line.Words.All(word => words.Contains(word.Exact)))
            {
                line.Cut("site-name");
            }
        }
    }

    /// <summary>Whether the line above is clearly less of the article than the line below.</summary>
    private static bool IsForeign(double above, double below) =>
        (above < ShareOfSlogan && below >= ShareOfSlogan) || (above < ShareOfSlogan / 3 && below >= ShareOfSlogan / 2);
}
