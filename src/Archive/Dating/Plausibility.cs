using Archive.Arabic.Text;
using Archive.Import;

namespace Archive.Dating;

/// <summary>Whether a stated date of publication can be true. One that cannot is doubted: kept to be looked at, and not acted on.</summary>
internal static class Plausibility
{
    /// <summary>In hours: clocks around the world differ by as much.</summary>
    private const int Zones = 26;

    /// <summary>The year of the first newspaper printed in Arabic, الوقائع المصرية.</summary>
    private const int FirstNewspaper = 1828;

    /// <summary>The article without a date that cannot be, and with what is doubted.</summary>
    /// <param name="article">As it was extracted.</param>
    /// <param name="now">When it is taken in, UTC.</param>
    /// <param name="sourceYears">The first years of newspapers, by name.</param>
    public static ExtractedArticle Check(ExtractedArticle article, DateTime now, IReadOnlyDictionary<string, int> sourceYears)
    {
        if (article.Published is not { } date)
        {
            return article;
        }

        if (RuleAgainst(date, article.Source, now, sourceYears) is { } rule)
        {
            return article with { Published = null, Doubts = [.. article.Doubts, new Doubt(rule, date.Evidence)] };
        }

        return IsOtherWeekday(date) ? article with { Doubts = [.. article.Doubts, new Doubt("other-weekday", date.Evidence)] } : article;
    }

    private static string? RuleAgainst(PublicationDate date, string? source, DateTime now, IReadOnlyDictionary<string, int> sourceYears)
    {
        var first = source is not null && sourceYears.TryGetValue(source, out var year) ? year : FirstNewspaper;
        return date.From > now.AddHours(Zones) ? "date-in-the-future"
            : date.To.Year < first ? "date-too-early"
            // The zero of computers' clocks, in any zone: the field was never filled.
            : date.Method == "metadata" && Math.Abs((date.From - DateTime.UnixEpoch).TotalHours) <= 14 ? "date-never-set"
            : null;
    }

    /// <summary>«الأربعاء 25 نونبر 2021» was a Thursday: one of the two is a slip.</summary>
    private static bool IsOtherWeekday(PublicationDate date)
    {
        var named = Analyzer.Analyze(date.Evidence).Select(Weekday.Of).Where(day => day is not null).ToList();
        return date.From.Date == date.To.Date && named.Count > 0 && !named.Contains(date.From.DayOfWeek);
    }
}
