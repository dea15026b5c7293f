using Archive.Entities;

namespace Archive.Reading;

/// <summary>A run of an article's text; <paramref name="EntityId"/> where the run is an entity's name.</summary>
/// <param name="Place">
/// The number, from 1, of the place where words of the search that led here stand, 0 where none does. Words side by side are one place,
/// which has several runs where a name begins or ends in it.
/// </param>
public readonly record struct TextRun(string Text, string? EntityId, string? EntityName, EntityType? EntityType, int Place)
{
    public bool Marked => Place > 0;
}
