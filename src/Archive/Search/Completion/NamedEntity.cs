namespace Archive.Search.Completion;

/// <summary>An entity as completion knows it.</summary>
/// <param name="Names">All its names, folded.</param>
/// <param name="Articles">How many articles name it.</param>
internal sealed record NamedEntity(string Id, string Name, IReadOnlyList<string> Names, int Articles);
