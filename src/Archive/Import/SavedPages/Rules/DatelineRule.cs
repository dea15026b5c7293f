namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// The dateline opens the first paragraph, or the second where a standfirst stands first. It stays in the paragraph: it is text.
/// </summary>
internal static class DatelineRule
{
    private const int MostParagraphs = 2;

    public static void Apply(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        var paragraphs = 0;
        var announced = false;
        for (var i = 0; i < page.Lines.Count && paragraphs < MostParagraphs; i++)
        {
            var line = page.Lines[i];
            if (!line.IsUndecided)
            {
                continue;
            }

            if (line.IsProse && !announced && Dateline.Read(line.Text, names) is { } dateline)
            {
                page.Dateline = dateline.Place;
                page.DatelineAt = i;
                page.Source ??= dateline.Source;
                page.Published ??= ToPublicationDate(dateline);
                return;
            }

            // «سوسة: …» under «على الأماكن التالية:» is an entry of a list.
            announced = line.Announces;
            paragraphs += line.IsProse ? 1 : 0;
        }
    }

    private static PublicationDate? ToPublicationDate(Dateline dateline) => dateline.Date is { } date
        ? new PublicationDate(date.From, date.To, date.Precision, "dateline", dateline.Opening)
        : null;
}
