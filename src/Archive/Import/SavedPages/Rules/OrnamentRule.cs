namespace Archive.Import.SavedPages.Rules;

/// <summary>A line without a word is drawn, not written: «***», «ـــــ».</summary>
internal static class OrnamentRule
{
    public static void Apply(SavedPage page)
    {
        foreach (var line in page.Lines.Where(line => line.Words.Count == 0))
        {
            line.Cut("ornament");
        }
    }
}
