namespace Archive.Import.SavedPages.Rules;

/// <summary>Above the first paragraph: names of sections, paths to the page («الرئيسية / أخبار»), and menus of many short lines.</summary>
internal static class SectionRule
{
    private const int FewestLinesOfMenu = 5;
    private const int MostWordsOfEntry = 3;

    private static readonly char[] PathSigns = ['/', '>', '»', '›', '|', '\\', '←', '<', '«', '،', ',', '•'];

    public static void Apply(SavedPage page)
    {
        var start = page.BodyStart;
        foreach (var line in page.Undecided(0, start))
        {
            if (IsSection(line.Text))
            {
                line.Cut("section");
            }
        }

        // Without a paragraph below, many short lines are a poem or a list.
        if (start < page.Lines.Count)
        {
            CutMenu(page, start);
        }
    }

    private static bool IsSection(string text)
    {
        var parts = text.Split(PathSigns, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Arabic.Text.Analyzer.Fold).Where(part => part.Length > 0).ToList();
        return parts.Count > 0 && (parts.All(part => NewspaperWords.Contains(WordKind.Section, part))
            || (parts.Count > 1 && parts[0] is "الرئيسيه" or "الصفحه الرئيسيه"));
    }

    private static void CutMenu(SavedPage page, int start)
    {
        var menu = page.Undecided(0, start).TakeWhile(line => line.Words.Count <= MostWordsOfEntry).ToList();
        if (menu.Count >= FewestLinesOfMenu && page.Undecided(0, start).Any(line => line.Words.Count > MostWordsOfEntry))
        {
            menu.ForEach(line => line.Cut("navigation"));
        }
    }
}
