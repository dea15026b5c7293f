using Archive.Entities;

namespace Archive.Search.Completion;

/// <summary>An entity as completion knows it.</summary>
/// <param name="IsFound">Found in texts, in no register.</param>
/// <param name="Names">All its names, folded.</param>
/// <param name="Articles">How many articles name it.</param>
internal sealed record NamedEntity(string Id, string Name, EntityType Type, bool IsFound, IReadOnlyList<string> Names, int Articles);
