using Archive.Entities;

namespace Archive.Reading;

/// <summary>An entity as other pages name it, with the number of articles that count there.</summary>
public sealed record EntityLink(string Id, EntityType Type, string Name, long Articles);
