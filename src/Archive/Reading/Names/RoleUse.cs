namespace Archive.Reading.Names;

/// <summary>What articles call a person: «وزير الدفاع».</summary>
/// <param name="Text">As it is written most often.</param>
/// <param name="Articles">How many articles do.</param>
/// <param name="First">When they first did, as far as they are dated; null where none is.</param>
/// <param name="Last">When they last did.</param>
/// <param name="Evidence">The first of these articles.</param>
/// <param name="Block">The number, from 1, of the block of its body where it stands; below 1 in its title or standfirst.</param>
public sealed record RoleUse(string Text, int Articles, CalendarPeriod? First, CalendarPeriod? Last, ArticleLink Evidence, int Block);
