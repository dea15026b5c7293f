namespace Archive.Reading.Names;

/// <summary>How a newspaper writes a name.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Source">The newspaper; null: unknown.</param>
/// <param name="Count">How often.</param>
/// <param name="First">When it first did, as far as its articles are dated; null where none is.</param>
/// <param name="Last">When it last did.</param>
public sealed record SpellingUse(string Text, string? Source, long Count, CalendarPeriod? First, CalendarPeriod? Last);
