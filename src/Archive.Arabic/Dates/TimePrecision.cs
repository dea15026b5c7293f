namespace Archive.Arabic.Dates;

/// <summary>How exactly an expression names its time, from the finest to the coarsest.</summary>
public enum TimePrecision
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,

    /// <summary>A stretch that is no unit of the calendar: «من 3 إلى 7 مارس», «خلال السنتين الماضيتين».</summary>
    Range,
}
