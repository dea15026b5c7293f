using Archive.Entities;

namespace Archive.Search;

/// <summary>The entities of one type that the matches of a search name, those of the register apart from those found in texts.</summary>
/// <param name="Names">How many there are.</param>
/// <param name="Values">The most named of them, by count: at most <see cref="SearchQuery.EntityLimit"/>.</param>
public sealed record EntityFacet(EntityType Type, bool IsFound, int Names, IReadOnlyList<FacetValue> Values);
