using Archive.Entities;

namespace Archive.Reading.Names;

/// <summary>A page of the archive's names.</summary>
/// <param name="Query">What was asked for; a page past the end became the last one.</param>
/// <param name="Names">Those of the page, in order.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Letters">How many stand under each letter, whichever is asked for.</param>
/// <param name="Types">How many are of each type, whichever is asked for.</param>
/// <param name="Found">How many were found in texts and are in no register, whichever origin is asked for.</param>
public sealed record NamePage(
    NameQuery Query, IReadOnlyList<ListedName> Names, int Total,
    IReadOnlyDictionary<char, int> Letters, IReadOnlyDictionary<EntityType, int> Types, int Found);
