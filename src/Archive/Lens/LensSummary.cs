namespace Archive.Lens;

/// <summary>A set with what all the archive uses, and who.</summary>
/// <param name="Sources">Newspapers that use any of the terms, those that use them most first.</param>
public sealed record LensSummary(TermSet Set, TermCounts Total, IReadOnlyList<LensSource> Sources);
