namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// The standfirst is the line under the title where something sets it apart from the first paragraph: the dateline comes after it;
/// or it has no full stop in a text that has; or most of it is said again below.
/// </summary>
internal static class StandfirstRule
{
    private const int FewestWords = 5;
    private const int MostWords = 45;
    private const double MostlyRepeated = 0.5;

    public static void Apply(SavedPage page)
    {
        if (page.Lines.All(line => line.Part != PagePart.Title))
        {
            return;
        }

        var first = page.Next(0);
        var next = page.Next(first + 1);
        if (next < page.Lines.Count && page.Lines[first].Words.Count is >= FewestWords and <= MostWords && page.DatelineAt != first
            && Reason(page, page.Lines[first], page.Lines[next], next) is { } rule)
        {
            page.Lines[first].Is(PagePart.Standfirst, rule);
        }
    }

    private static string? Reason(SavedPage page, PageLine line, PageLine next, int index)
    {
        if (page.DatelineAt == index)
        {
            return "before-dateline";
        }

        if (!next.IsProse || next.Words.Count <= line.Words.Count || Opening.IsContinued(next))
        {
            return null;
        }

        return !line.EndsSentence && !line.Announces && !Opening.IsOfReport(line) && HasFullStops(page) ? "no-full-stop"
            : page.Words.ShareRepeated(line) >= MostlyRepeated ? "said-again-below"
            : null;
    }

    private static bool HasFullStops(SavedPage page)
    {
        var prose = page.Lines.Where(line => line.IsUndecided && line.IsProse).ToList();
        return prose.Count(line => line.EndsSentence) * 2 > prose.Count;
    }
}
