using System.Globalization;

namespace Archive.Web.Requests;

/// <summary>A month and a day of any year, as an address writes them: <c>11-24</c>.</summary>
public readonly record struct DayOfYear(int Month, int Day)
{
    // A leap year, so that 29 February is a day.
    private const string AnyYear = "2000-";

    public static DayOfYear Of(DateOnly day) => new(day.Month, day.Day);

    /// <summary>Null where there is no such day.</summary>
    public static DayOfYear? Parse(string text) =>
        DateOnly.TryParseExact(AnyYear + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day) : null;

    /// <summary>The day before or after it.</summary>
    public DayOfYear Step(int days) => Of(new DateOnly(2000, Month, Day).AddDays(days));

    public override string ToString() => $"{Month:00}-{Day:00}";
}
