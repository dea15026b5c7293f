namespace Archive.Import.SavedPages.Rules;

/// <summary>A line without a word, or of a single sign, is drawn or left over, not written: «***», «ـــــ», «l».</summary>
internal static class OrnamentRule
{
    public static void Apply(SavedPage page)
    {
        foreach (var line in page.Lines.Where(line => line.Words.Count == 0 || (line.Text.Length == 1 && !char.IsDigit(line.Text[0]))))
        {
            line.Cut("ornament");
        }
    }
}
