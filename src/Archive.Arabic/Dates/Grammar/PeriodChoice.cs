using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Which month or weekday «الماضي», «الجاري» and «المقبل» mean: the nearest that lies wholly on that side; of «قبل الماضي» the second.
/// </summary>
internal static class PeriodChoice
{
    internal static Interval Month(TimeText text, int month, int shift)
    {
        var year = text.Today.Year;
        var inYear = text.Today.Month.CompareTo(month);
        year += shift < 0 && inYear <= 0 ? shift : shift > 0 && inYear >= 0 ? shift : shift - Math.Sign(shift);
        return CalendarUnits.Month(year, month, true);
    }

    internal static DateTime Weekday(DateTime today, int weekday, int shift)
    {
        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        return shift switch
        {
            < 0 => today.AddDays(ahead + (7 * shift)),
            > 0 => today.AddDays((ahead == 0 ? 7 : ahead) + (7 * (shift - 1))),
            _ => CalendarUnits.Monday(today).AddDays((weekday + 6) % 7),
        };
    }

    /// <summary>A bare weekday: in a calendar and in a sentence that looks forward the next, in news the last, today included.</summary>
    internal static DateTime Weekday(DateTime today, int weekday, Tense tense)
    {
        var isToday = (int)today.DayOfWeek == weekday;
        return tense != Tense.Told ? Weekday(today, weekday, 1) : isToday ? today : Weekday(today, weekday, -1);
    }
}
