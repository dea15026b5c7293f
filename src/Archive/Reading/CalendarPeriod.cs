using System.Globalization;

namespace Archive.Reading;

/// <summary>A day, a month or a year of the calendar: 2021-11-24, 2021-11, 2021.</summary>
public readonly record struct CalendarPeriod
{
    /// <summary>Years outside these are no times of news; the finder of times reads no others.</summary>
    private const int FirstYear = 1000, LastYear = 2999;

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private CalendarPeriod(DateOnly first, CalendarUnit unit) => (First, Unit) = (first, unit);

    public DateOnly First { get; }

    public CalendarUnit Unit { get; }

    public DateOnly Last => Unit switch
    {
        CalendarUnit.Day => First,
        CalendarUnit.Month => new DateOnly(First.Year, First.Month, DateTime.DaysInMonth(First.Year, First.Month)),
        _ => new DateOnly(First.Year, 12, 31),
    };

    /// <summary>The next coarser unit that it lies in; null for a year.</summary>
    public CalendarPeriod? Enclosing => Unit == CalendarUnit.Year ? null : Around(First, Unit + 1);

    /// <summary>The unit that a day lies in.</summary>
    public static CalendarPeriod Around(DateOnly day, CalendarUnit unit) => new(
        unit switch
        {
            CalendarUnit.Day => day,
            CalendarUnit.Month => new DateOnly(day.Year, day.Month, 1),
            _ => new DateOnly(day.Year, 1, 1),
        },
        unit);

    /// <summary>The one that these are the first and the last day of; null where there is none.</summary>
    public static CalendarPeriod? Of(DateOnly first, DateOnly last)
    {
        foreach (var unit in Enum.GetValues<CalendarUnit>())
        {
            if (IsYear(first.Year) && Around(first, unit) is var period && period.First == first && period.Last == last)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>What <see cref="ToString"/> writes, and nothing else: the address of a page is one.</summary>
    public static CalendarPeriod? Parse(string text)
    {
        var unit = Array.FindIndex(Formats, format => format.Length == text.Length);
        return unit >= 0 && DateOnly.TryParseExact(text, Formats[unit], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsYear(day.Year)
            ? new CalendarPeriod(day, (CalendarUnit)unit)
            : null;
    }

    /// <summary>It and all that follow, up to the one that a day lies in.</summary>
    public IEnumerable<CalendarPeriod> Through(DateOnly last)
    {
        for (var period = this; period.First <= last; period = Around(period.Last.AddDays(1), period.Unit))
        {
            yield return period;
        }
    }

    public bool Contains(DateOnly first, DateOnly last) => first >= First && last <= Last;

    public override string ToString() => First.ToString(Formats[(int)Unit], CultureInfo.InvariantCulture);

    /// <summary>Whether a year has a page.</summary>
    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;
}
