using Archive.Arabic.Dates.Lexicon;

namespace Archive.Arabic.Dates;

/// <summary>The units of the calendar as intervals, and steps from one to the next. Weeks begin on Monday (ISO 8601).</summary>
internal static class CalendarUnits
{
    /// <summary>Years outside these are no dates of a newspaper, and leave room for every step below.</summary>
    internal const int FirstYear = 1000, LastYear = 2999;

    internal static Interval Day(DateTime date, bool relative) => new(date.Date, date.Date, TimePrecision.Day, relative);

    internal static Interval Month(int year, int month, bool relative)
    {
        var first = new DateTime(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1), TimePrecision.Month, relative);
    }

    internal static Interval Year(int year, bool relative) =>
        new(new DateTime(year, 1, 1), new DateTime(year, 12, 31), TimePrecision.Year, relative);

    internal static Interval Quarter(int year, int quarter, bool relative)
    {
        var first = new DateTime(year, (3 * quarter) - 2, 1);
        return new(first, first.AddMonths(3).AddDays(-1), TimePrecision.Quarter, relative);
    }

    internal static Interval Years(int first, int last, TimePrecision precision, bool relative) =>
        new(new DateTime(first, 1, 1), new DateTime(last, 12, 31), precision, relative);

    internal static DateTime Monday(DateTime date) => date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>The whole unit that <paramref name="moment"/> lies in.</summary>
    internal static Interval Around(DateTime moment, TimeUnit unit) => unit switch
    {
        TimeUnit.Day => Day(moment, true),
        TimeUnit.Week => new(Monday(moment), Monday(moment).AddDays(6), TimePrecision.Week, true),
        TimeUnit.Month => Month(moment.Year, moment.Month, true),
        TimeUnit.Quarter => Quarter(moment.Year, (moment.Month + 2) / 3, true),
        TimeUnit.Year => Year(moment.Year, true),
        TimeUnit.Decade => Years(moment.Year / 10 * 10, (moment.Year / 10 * 10) + 9, TimePrecision.Decade, true),
        TimeUnit.Century => Century(((moment.Year - 1) / 100) + 1, true),
        TimeUnit.Hour => At(moment.Date.AddHours(moment.Hour), TimePrecision.Hour, true),
        TimeUnit.Minute => At(moment.Date.AddMinutes(Math.Floor(moment.TimeOfDay.TotalMinutes)), TimePrecision.Minute, true),
        _ => At(moment, TimePrecision.Second, true),
    };

    /// <summary>The twentieth century is 1901 to 2000; no unit of <see cref="TimePrecision"/>, so a range.</summary>
    internal static Interval Century(int number, bool relative) =>
        Years((number * 100) - 99, number * 100, TimePrecision.Range, relative);

    internal static Interval At(DateTime moment, TimePrecision precision, bool relative) => new(moment, moment, precision, relative);

    /// <summary>A step of whole units; null where it leaves the years that we read.</summary>
    internal static DateTime? Step(DateTime from, TimeUnit unit, int count)
    {
        var days = count * DaysOf(unit);
        if (Math.Abs(days) > 366.0 * 900 || !IsYear(from.AddDays(days).Year))
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Second => from.AddSeconds(count),
            TimeUnit.Minute => from.AddMinutes(count),
            TimeUnit.Hour => from.AddHours(count),
            TimeUnit.Day => from.AddDays(count),
            TimeUnit.Week => from.AddDays(7.0 * count),
            TimeUnit.Month => from.AddMonths(count),
            TimeUnit.Quarter => from.AddMonths(3 * count),
            TimeUnit.Year => from.AddYears(count),
            TimeUnit.Decade => from.AddYears(10 * count),
            _ => from.AddYears(100 * count),
        };
    }

    private static double DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1 / 86400.0,
        TimeUnit.Minute => 1 / 1440.0,
        TimeUnit.Hour => 1 / 24.0,
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => 31,
        TimeUnit.Quarter => 92,
        TimeUnit.Year => 366,
        TimeUnit.Decade => 3660,
        _ => 36600,
    };
}
