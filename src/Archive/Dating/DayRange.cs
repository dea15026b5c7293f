namespace Archive.Dating;

/// <summary>A stretch of days, both ends included.</summary>
internal readonly record struct DayRange(DateOnly From, DateOnly To)
{
    public bool IsEmpty => From > To;

    public static DayRange OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public DayRange Intersect(DayRange other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);
}
