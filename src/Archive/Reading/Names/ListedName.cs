namespace Archive.Reading.Names;

/// <summary>A name in a list.</summary>
/// <param name="Link">The name, with the number of articles that have it.</param>
/// <param name="IsFound">Found in texts, in no register.</param>
/// <param name="Newest">When the newest of its articles was published, to the month or else the year; null where none is dated.</param>
public sealed record ListedName(EntityLink Link, bool IsFound, CalendarPeriod? Newest);
