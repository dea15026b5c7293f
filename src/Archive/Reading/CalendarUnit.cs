namespace Archive.Reading;

/// <summary>What the calendar counts in, from the finest.</summary>
public enum CalendarUnit
{
    Day,
    Month,
    Year,
}
