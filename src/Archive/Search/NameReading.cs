namespace Archive.Search;

/// <summary>How a name that a query asks for was read, where that has to be told: it means several entities, another spelling, or none.</summary>
/// <param name="Asked">As the query has it.</param>
/// <param name="Total">How many entities it may mean: the search took them all. 0: no entity of the archive.</param>
/// <param name="Meant">The most named of them, with the number of articles in the whole archive that name each.</param>
public sealed record NameReading(string Asked, int Total, IReadOnlyList<FacetValue> Meant);
