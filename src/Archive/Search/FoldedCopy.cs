using Archive.Import;

namespace Archive.Search;

/// <summary>Another article with the same text as a hit.</summary>
/// <param name="Key">The permalink's key.</param>
public sealed record FoldedCopy(string Key, PublicationDate? Published, string? Source);
