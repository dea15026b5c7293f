namespace Archive.Arabic.Dates;

/// <summary>A stretch of time as a rule of the grammar understood it, before it is tied to its words.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The last moment in units of the precision, inclusive.</param>
/// <param name="Precision">How exactly it is named.</param>
/// <param name="Relative">Whether the reference was needed to resolve it.</param>
internal readonly record struct Interval(DateTime From, DateTime To, TimePrecision Precision, bool Relative)
{
    /// <summary>The words named no year, so another part of the sentence may still decide it.</summary>
    public bool YearImplied { get; init; }

    /// <summary>An hour of 1 to 12 without morning or evening, which the context may still decide.</summary>
    public bool HourAmbiguous { get; init; }

    /// <summary>A weekday without a word that says which, so that a range may decide.</summary>
    public bool IsBareWeekday { get; init; }

    /// <summary>A day that is a name here, of a street or an uprising: «شارع 9 أفريل».</summary>
    public bool IsName { get; init; }

    /// <summary>A month of either calendar.</summary>
    public bool IsMonth => Precision == TimePrecision.Month || (Precision == TimePrecision.Range && (To - From).Days is 28 or 29);

    public bool IsDay => Precision == TimePrecision.Day && From == To;
}
