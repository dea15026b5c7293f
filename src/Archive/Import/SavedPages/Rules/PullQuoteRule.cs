namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// A line behind an ornament that repeats the text: newspapers lift a sentence out of the column to catch the eye. Without an
/// ornament a repetition is the author's, and stays.
/// </summary>
internal static class PullQuoteRule
{
    private const double MostlyRepeated = 0.6;
    private const int FewestWords = 5;

    public static void Apply(SavedPage page)
    {
        foreach (var line in page.Lines.Where(line => line.IsUndecided && HasOrnament(line.Text) && line.Words.Count >= FewestWords))
        {
            if (page.Words.ShareRepeated(line) >= MostlyRepeated)
            {
                line.Cut("pull-quote");
            }
        }
    }

    private static bool HasOrnament(string text) =>
        "◙■□▪▫●○◆◇♦►▶◄◀❝❞★☆".Contains(text[0], StringComparison.Ordinal)
        || (text[0] is '«' or '“' or '”' or '"' && text[^1] is '»' or '”' or '“' or '"');
}
