namespace Archive.Reading;

/// <summary>How many articles belong to a day, month or year.</summary>
/// <param name="Published">Those published in it.</param>
/// <param name="Happened">Those that name a time in it: what a search for what happened in it finds.</param>
public readonly record struct PeriodCount(CalendarPeriod Period, long Published, long Happened);
