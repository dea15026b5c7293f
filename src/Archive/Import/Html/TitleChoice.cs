using System.Buffers;
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

    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—|»:•·");

    public static string? Of(SavedPage page, LayoutLine? heading, IReadOnlyList<string> stated, IReadOnlyDictionary<string, string> names)
    {
        var shown = heading is null ? null : WithoutSite(page, heading.Text, names);
        var plain = stated.Select(title => WithoutSite(page, title, names)).ToList();
        if (shown is not null)
        {
            // «طباعة - …» tells what the page is for.
            page.Source ??= plain.Select(title => Around(shown, title)).FirstOrDefault(name => name is not null && Furniture.Match(new PageLine(0, name)) is null);
        }

        var best = plain.Find(title => new PageLine(0, title) is { Words.Count: > 0 } line
            && (heading is null ? page.Words.ShareInBody(line) >= ShareOfTitle : TitleLine.Agree(line, heading.Line)));
        return best is null || (shown is not null && (IsShortened(best, shown) || Around(shown, best) is not null)) ? shown : best;
    }

    /// <summary>What stands with the headline in a title, behind a sign or before one: the newspaper, though unknown.</summary>
    private static string? Around(string shown, string title)
    {
        var at = title.IndexOf(shown, StringComparison.Ordinal);
        var (before, after) = at < 0 ? ("", "") : (title[..at].TrimEnd(), title[(at + shown.Length)..].TrimStart());
        return after.Length > 1 && Signs.Contains(after[0]) ? after[(after.AsSpan().LastIndexOfAny(Signs) + 1)..].Trim()
            : before.Length > 1 && Signs.Contains(before[^1]) ? before[..before.AsSpan().IndexOfAny(Signs)].Trim()
            : null;
    }

    private static bool IsShortened(string title, string shown) =>
        shown.Length > title.Length
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
