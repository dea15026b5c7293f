namespace Archive.Arabic.Dates.Grammar;

/// <summary>A time of day.</summary>
/// <param name="Time">Since midnight.</param>
/// <param name="Precision">Hour, minute or second.</param>
/// <param name="IsAmbiguous">Whether it may be twelve hours later: «الساعة الثالثة».</param>
internal readonly record struct ClockTime(TimeSpan Time, TimePrecision Precision, bool IsAmbiguous)
{
    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    /// <summary>On a day. Of two readings «الثالثة» is that of the afternoon, «الثامنة» that of the morning, when people are about.</summary>
    internal Interval On(Interval day)
    {
        var time = IsAmbiguous && Time.Hours is >= 1 and <= 5 ? Time + HalfDay : Time;
        return CalendarUnits.At(day.From + time, Precision, day.Relative) with { YearImplied = day.YearImplied, HourAmbiguous = IsAmbiguous };
    }

    /// <summary>Without a day: today, and of two readings the one that is still to come.</summary>
    internal Interval After(DateTime reference)
    {
        var early = reference.Date + Time;
        var late = IsAmbiguous && early < reference ? early + HalfDay : early;
        return CalendarUnits.At(late, Precision, true) with { HourAmbiguous = IsAmbiguous };
    }
}
