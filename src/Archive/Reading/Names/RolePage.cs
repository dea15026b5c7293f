using Archive.Entities;

namespace Archive.Reading.Names;

/// <summary>A page of what articles call an entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Uses">Those of the page, in order of time, the undated last.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Page">From 1; a page past the end became the last one.</param>
public sealed record RolePage(Entity Entity, IReadOnlyList<RoleUse> Uses, int Total, int Page);
