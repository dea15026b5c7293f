using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>
/// The headline's wording: what the metadata say where the page's heading agrees, and the heading where they give a slogan, the
/// newspaper's name or a shortened title.
/// </summary>
internal static class TitleChoice
{
    private const int MostSuffixes = 3;
    private const double ShareOfTitle = 0.4;

    public static string? Of(SavedPage page, LayoutLine? heading, IReadOnlyList<string> stated, IReadOnlyDictionary<string, string> names)
    {
        var shown = heading is null ? null : WithoutSite(page, heading.Text, names);
        foreach (var title in stated)
        {
            var plain = WithoutSite(page, title, names);
            var line = new PageLine(0, plain);
            if (line.Words.Count > 0 && (heading is null ? page.Words.ShareInBody(line) >= ShareOfTitle : TitleLine.Agree(line, heading.Line)))
            {
                return IsShortened(plain, shown) ? shown! : plain;
            }
        }

        return shown ?? stated.Select(title => WithoutSite(page, title, names)).FirstOrDefault(title => title.Length > 0);
    }

    private static bool IsShortened(string title, string? shown) =>
        shown is not null && shown.Length > title.Length
        && (title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal)
            || shown.StartsWith(title.TrimEnd('.', '…', ' '), StringComparison.Ordinal));

    private static string WithoutSite(SavedPage page, string title, IReadOnlyDictionary<string, string> names)
    {
        for (var i = 0; i < MostSuffixes && SiteName.CutOff(title, names, page.Source) is { Name: { } name } cut; i++)
        {
            page.Source ??= name;
            title = cut.Title.Trim();
        }

        return title;
    }
}
