namespace Archive.Import.SavedPages.Rules;

/// <summary>Where no line states the date of publication, the text may: «اليوم الأربعاء 24 نوفمبر 2021».</summary>
internal static class TodayRule
{
    public static void Apply(SavedPage page) =>
        page.Published ??= StatedToday.Find(page.Lines.Where(line => line.Part is PagePart.Standfirst or PagePart.Paragraph));
}
