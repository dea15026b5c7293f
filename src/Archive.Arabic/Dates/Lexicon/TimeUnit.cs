namespace Archive.Arabic.Dates.Lexicon;

/// <summary>A unit in which time is counted, from the shortest to the longest.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
