using System.Globalization;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Days of the Jewish year as Gregorian days. Months are counted from Nisan, as the feasts are: 1 is Nisan, 7 Tishri, 9 Kislev,
/// 12 Adar, in leap years the second.
/// </summary>
internal static class HebrewYears
{
    private static readonly HebrewCalendar Calendar = new();

    internal static DateTime? Day(int gregorianYear, int month, int day)
    {
        if (gregorianYear is < 1600 or > 2200)
        {
            return null;
        }

        // The year begins in autumn with Tishri, which the calendar of .NET counts as its first.
        var year = gregorianYear + (month >= 7 && month < 12 ? 3761 : 3760);
        var isLeap = Calendar.IsLeapYear(year);
        var fromTishri = month == 12 ? (isLeap ? 7 : 6) : month >= 7 ? month - 6 : month + (isLeap ? 7 : 6);
        return Calendar.ToDateTime(year, fromTishri, day, 0, 0, 0, 0);
    }
}
