using Archive.Arabic.Dates;

namespace Archive.Reading;

/// <summary>A time that an article names, resolved.</summary>
/// <param name="From">The first moment, wall-clock time of the place that is written about.</param>
/// <param name="To">The last, inclusive in units of the precision.</param>
public sealed record NamedTime(DateTime From, DateTime To, TimePrecision Precision)
{
    public DateOnly FirstDay => DateOnly.FromDateTime(From);

    public DateOnly LastDay => DateOnly.FromDateTime(To);

    /// <summary>The day, month or year of the calendar that it is, or that its hours lie in; null for weeks, seasons and other stretches.</summary>
    public CalendarPeriod? Period => CalendarPeriod.Of(FirstDay, LastDay);
}
