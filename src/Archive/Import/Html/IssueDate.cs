using Archive.Arabic.Dates;
using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>The date beside the number of the issue, above the headline: «السبت 17 ماي 2003 - السنة السابعة - العدد 1874».</summary>
internal static class IssueDate
{
    private const int LongestLine = 200;

    /// <summary>Null where no line has both.</summary>
    public static PublicationDate? Find(PageLayout layout, int titleLine)
    {
        foreach (var line in layout.Lines.Take(titleLine).Where(line => line.Text.Length <= LongestLine && line.Text.Any(char.IsDigit)))
        {
            var date = HasNumber(line.Line)
                ? TimeExpressionFinder.Find(line.Text).FirstOrDefault(found => !found.Relative && found.Precision <= TimePrecision.Day)
                : null;
            if (date is not null)
            {
                return new PublicationDate(date.From, date.To, date.Precision, "date-line", line.Text);
            }
        }

        return null;
    }

    private static bool HasNumber(PageLine line)
    {
        for (var i = 0; i + 1 < line.Words.Count; i++)
        {
            if (NewspaperWords.Contains(WordKind.Issue, line.Words[i].Exact) && char.IsDigit(line.Words[i + 1].Exact[0]))
            {
                return true;
            }
        }

        return false;
    }
}
