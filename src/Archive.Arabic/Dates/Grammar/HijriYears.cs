using System.Globalization;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Days of the Islamic year as Gregorian days, after the Umm al-Qura calendar (Saudi Arabia), which is known for
/// 1318–1500 AH (1900–2077). Morocco sights the moon itself and is often a day later.
/// </summary>
internal static class HijriYears
{
    internal const int First = 1318, Last = 1500;

    private static readonly UmAlQuraCalendar Calendar = new();

    internal static DateTime? Day(int year, int month, int day) =>
        year is >= First and <= Last && day >= 1 && day <= Calendar.GetDaysInMonth(year, month)
            ? Calendar.ToDateTime(year, month, day, 0, 0, 0, 0) : null;

    internal static Interval? Month(int year, int month, bool relative) =>
        year is >= First and <= Last
            ? new Interval(
                Calendar.ToDateTime(year, month, 1, 0, 0, 0, 0),
                Calendar.ToDateTime(year, month, Calendar.GetDaysInMonth(year, month), 0, 0, 0, 0), TimePrecision.Range, relative)
            : null;

    internal static Interval? Year(int year) =>
        Day(year, 1, 1) is { } first && Month(year, 12, false) is { } last
            ? new Interval(first, last.To, TimePrecision.Range, false) : null;

    /// <summary>About the Islamic year in which a day lies, right to a year either way.</summary>
    internal static int Near(DateTime day) => (int)((day.Year - 622 + (day.DayOfYear / 365.0)) * 33 / 32);

    /// <summary>Of the occurrences in neighbouring years the one with the least cost.</summary>
    internal static Interval? Best(DateTime near, Func<int, Interval?> inYear, Func<Interval, double> cost)
    {
        Interval? best = null;
        var around = Near(near);
        for (var year = around - 2; year <= around + 2; year++)
        {
            if (inYear(year) is { } candidate && (best is not { } other || cost(candidate) < cost(other)))
            {
                best = candidate;
            }
        }

        return best;
    }
}
