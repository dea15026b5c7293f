using Archive.Entities;

namespace Archive.Reading;

/// <summary>A run of an article's text; <paramref name="EntityId"/> where the run is an entity's name.</summary>
/// <param name="Marked">Whether a word of the search that led here stands in it.</param>
public readonly record struct TextRun(string Text, string? EntityId, string? EntityName, EntityType? EntityType, bool Marked);
