namespace Archive.Lens;

/// <summary>All sets at a glance.</summary>
/// <param name="Sets">In the order of the files.</param>
/// <param name="Waiting">How many articles are still to be counted.</param>
public sealed record LensOverview(IReadOnlyList<LensSummary> Sets, long Waiting);
