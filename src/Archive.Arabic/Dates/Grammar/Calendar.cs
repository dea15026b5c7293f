namespace Archive.Arabic.Dates.Grammar;

/// <summary>Which dates exist.</summary>
internal static class Calendar
{
    internal static bool Exists(int year, int month, int day) =>
        CalendarUnits.IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
