namespace Archive.Entities;

/// <summary>Whose name a run of words is.</summary>
/// <param name="Full">The one entity that is named by it wherever it stands.</param>
/// <param name="Short">Entities that it names in their own articles only, by id.</param>
/// <param name="Nobody">It is a look-alike and names nobody.</param>
internal sealed record NameOwners(Entity? Full, IReadOnlyList<Entity> Short, bool Nobody);
