namespace Archive.Lens;

/// <summary>Terms for one thing, of which a writer chooses one. A set sees no other: what it counts stays the same whatever sets stand beside it.</summary>
public sealed record TermSet
{
    /// <summary>Stable, lower-case Latin with hyphens: stands in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>What the terms stand for, in Arabic.</summary>
    public required string Title { get; init; }

    /// <summary>One neutral line in Arabic.</summary>
    public required string Note { get; init; }

    /// <summary>Two at least, in the order in which they are shown.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Look-alikes that are no use of a term.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];
}
