using Archive.Articles;

namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// A line behind an ornament, or in a box for quotes, that repeats the text: newspapers lift a sentence out of the column to catch
/// the eye. A repetition that nothing sets apart is the author's, and stays.
/// </summary>
internal static class PullQuoteRule
{
    private const double MostlyRepeated = 0.6;
    private const int FewestWords = 5;

    public static void Apply(SavedPage page)
    {
        foreach (var line in page.Lines.Where(line => line.IsUndecided && IsSetApart(line) && line.Words.Count >= FewestWords))
        {
            if (page.Words.ShareRepeated(line) >= MostlyRepeated)
            {
                line.Cut("pull-quote");
            }
        }
    }

    private static bool IsSetApart(PageLine line) => line.Kind == BlockKind.Quote || HasOrnament(line.Text);

    private static bool HasOrnament(string text) =>
        "◙■□▪▫●○◆◇♦►▶◄◀❝❞★☆".Contains(text[0], StringComparison.Ordinal)
        || (text[0] is '«' or '“' or '”' or '"' && text[^1] is '»' or '”' or '“' or '"');
}
