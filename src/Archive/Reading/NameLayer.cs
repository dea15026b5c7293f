using Archive.Entities;

namespace Archive.Reading;

/// <summary>The name of an entity.</summary>
public sealed record NameLayer(int Start, int Length, string EntityId, string EntityName, EntityType Type) : TextLayer(Start, Length);
