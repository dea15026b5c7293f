namespace Archive.Arabic.Dates.Grammar;

/// <summary>The calendar that a feast is counted by.</summary>
internal enum HolidayCalendar
{
    Gregorian,
    Hijri,
    Hebrew,
    Easter,

    /// <summary>A weekday of a month: 10 times which one, and the day of <see cref="System.DayOfWeek"/>; 44 is the fourth Thursday, 51 the last Monday.</summary>
    Weekday,

    /// <summary>Days after the fourth Thursday of November.</summary>
    AfterThanksgiving,
}
