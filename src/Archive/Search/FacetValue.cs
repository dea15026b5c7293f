using Archive.Entities;

namespace Archive.Search;

/// <summary>A value that results can be narrowed by, and how many of them have it.</summary>
/// <param name="Value">What stands in the address.</param>
/// <param name="Label">What people read.</param>
/// <param name="Type">For entities: what kind.</param>
/// <param name="IsFound">For entities: found in texts, in no register.</param>
public sealed record FacetValue(string Value, string Label, long Count, bool Selected, EntityType? Type = null, bool IsFound = false);
