using Archive.Reading;

namespace Archive.Lens;

/// <summary>What a month or a year calls the thing.</summary>
public sealed record LensPeriod(CalendarPeriod Period, TermCounts Terms);
