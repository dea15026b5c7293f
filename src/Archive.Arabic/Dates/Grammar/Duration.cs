using Archive.Arabic.Dates.Lexicon;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>A length of time in one or two units: «سنة ونصف» is a year and six months.</summary>
internal readonly record struct Duration(TimeUnit Unit, int Count, TimeUnit RestUnit, int Rest)
{
    /// <summary>The moment this long before (sign -1) or after (1) another; null beyond the years that we read.</summary>
    internal DateTime? From(DateTime moment, int sign) =>
        CalendarUnits.Step(moment, Unit, sign * Count) is { } first ? CalendarUnits.Step(first, RestUnit, sign * Rest) : null;
}
