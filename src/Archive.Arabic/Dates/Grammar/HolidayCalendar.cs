namespace Archive.Arabic.Dates.Grammar;

/// <summary>The calendar that a feast is counted by.</summary>
internal enum HolidayCalendar
{
    Gregorian,
    Hijri,
    Easter,
}
