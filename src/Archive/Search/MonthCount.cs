namespace Archive.Search;

/// <summary>How many articles were published in a month (stated to the month or finer).</summary>
/// <param name="Month">1 to 12.</param>
public readonly record struct MonthCount(int Year, int Month, long Count);
