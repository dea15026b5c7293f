namespace Archive.Arabic.Dates.Grammar;

/// <summary>A feast: its names, and how to find its day in a year.</summary>
/// <param name="Names">Names separated by «|».</param>
/// <param name="Rule">Which calendar counts it.</param>
/// <param name="Month">The month; of Easter and of days near to another feast nothing.</param>
/// <param name="Day">The day; of Easter the days after Sunday; of weekdays see <see cref="HolidayCalendar"/>.</param>
internal sealed record Holiday(string Names, HolidayCalendar Rule, int Month, int Day)
{
    /// <summary>Its day in a Gregorian year; the Islamic year being shorter, a feast may miss one or come twice: then the first.</summary>
    internal Interval? In(int year) => Rule switch
    {
        HolidayCalendar.Gregorian => CalendarUnits.Day(new DateTime(year, Month, Day), true),
        HolidayCalendar.Easter => CalendarUnits.Day(Easter(year).AddDays(Day), true),
        HolidayCalendar.Weekday => CalendarUnits.Day(NthWeekday(year, Month, Day), true),
        HolidayCalendar.AfterThanksgiving => CalendarUnits.Day(NthWeekday(year, 11, 44).AddDays(Day), true),
        HolidayCalendar.Hebrew => HebrewYears.Day(year, Month, Day) is { } day ? CalendarUnits.Day(day, true) : null,
        _ => HijriYears.Best(
            new DateTime(year, 7, 1),
            hijri => HijriYears.Day(hijri, Month, Day) is { } day && day.Year == year ? CalendarUnits.Day(day, true) : null,
            found => found.From.DayOfYear),
    };

    private static DateTime NthWeekday(int year, int month, int which)
    {
        var first = new DateTime(year, month, 1);
        var day = first.AddDays((((which % 10) - (int)first.DayOfWeek + 7) % 7) + (7 * ((which / 10) - 1)));
        return day.Month == month ? day : day.AddDays(-7);
    }

    /// <summary>Easter Sunday of the western churches (Meeus, Jones and Butcher).</summary>
    private static DateTime Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return new DateTime(year, day / 31, (day % 31) + 1);
    }
}
