using Archive.Entities;

namespace Archive.Reading.Names;

/// <summary>A page of the names that stand in the same articles as an entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Names">Those of the page, in order.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Page">From 1; a page past the end became the last one.</param>
public sealed record MetPage(Entity Entity, IReadOnlyList<MetName> Names, int Total, int Page);
