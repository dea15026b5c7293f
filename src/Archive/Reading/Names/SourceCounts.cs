namespace Archive.Reading.Names;

/// <summary>How many articles of a newspaper name one of two entities, the other, and both.</summary>
/// <param name="Source">The newspaper; null: unknown.</param>
public sealed record SourceCounts(string? Source, int One, int Other, int Both);
