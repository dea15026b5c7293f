using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Reading;

namespace Archive.Web.Wording;

/// <summary>A time that an article names, resolved, in words and for machines.</summary>
public static class TimeWords
{
    /// <summary>
    /// «الأربعاء 24 نونبر 2021»، «الأربعاء 24 نونبر 2021، الساعة 20:30»، «الأسبوع من 15 إلى 21 نونبر 2021»، «نونبر 2021»،
    /// «من سنة 2019 إلى سنة 2021».
    /// </summary>
    public static string For(NamedTime time)
    {
        var (from, to) = (time.FirstDay, time.LastDay);
        return HasClock(time) ? WithClock(time)
            : from == to ? DateWords.FullDay(from)
            : time.Period is not null || time.Precision is > TimePrecision.Day and < TimePrecision.Decade ? DateWords.Brief(from, to, time.Precision)
            : (from, to) is ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 }) ? $"من سنة {from.Year} إلى سنة {to.Year}"
            : from.Day == 1 && to.AddDays(1).Day == 1 ? $"من {Month(from, to.Year)} إلى {Month(to, null)}"
            : $"من {DateWords.Span(from, to, "إلى ")}";
    }

    /// <summary>The value of <c>datetime</c>, or null where HTML has no way to write such a stretch.</summary>
    public static string? Machine(NamedTime time) => time switch
    {
        _ when HasClock(time) && time.From == time.To => time.From.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        _ when HasClock(time) => null,
        { Period: { } period } => period.ToString(),
        // HTML's weeks are those of ISO 8601, and so are the finder's.
        { Precision: TimePrecision.Week } when time.To - time.From == TimeSpan.FromDays(6) && time.From.DayOfWeek == DayOfWeek.Monday =>
            $"{ISOWeek.GetYear(time.From):0000}-W{ISOWeek.GetWeekOfYear(time.From):00}",
        _ => null,
    };

    // «الآن» in an article of which only the day is known is that day, not midnight.
    private static bool HasClock(NamedTime time) =>
        time.Precision is TimePrecision.Minute or TimePrecision.Hour
        || (time.Precision is TimePrecision.Second or TimePrecision.Range && (time.From.TimeOfDay, time.To.TimeOfDay) != (TimeSpan.Zero, TimeSpan.Zero));

    private static string WithClock(NamedTime time)
    {
        var (from, to) = (time.FirstDay, time.LastDay);
        return time.From == time.To ? $"{DateWords.FullDay(from)}، الساعة {Clock(time.From)}"
            : from == to ? $"{DateWords.FullDay(from)}، من الساعة {Clock(time.From)} إلى {Clock(time.To)}"
            : $"من {DateWords.FullDay(from)}، الساعة {Clock(time.From)}، إلى {DateWords.FullDay(to)}، الساعة {Clock(time.To)}";
    }

    private static string Month(DateOnly day, int? yearSaidAnyway) =>
        day.Year == yearSaidAnyway ? DateWords.Month(day.Month) : DateWords.MonthOf(day.Year, day.Month);

    private static string Clock(DateTime moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);
}
