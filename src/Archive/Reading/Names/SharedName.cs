namespace Archive.Reading.Names;

/// <summary>A name met with both of two entities.</summary>
/// <param name="Link">The name, with the number of articles that have it and the one entity.</param>
/// <param name="WithOther">How many articles have it and the other.</param>
public sealed record SharedName(EntityLink Link, long WithOther);
