using Archive.Import;

namespace Archive.Reading;

/// <summary>What imports refused, and articles with something in them that is not believed.</summary>
public sealed record Quarantine
{
    /// <summary>By path and line, at most <see cref="QuarantineRoom.PageSize"/>.</summary>
    public IReadOnlyList<(Refusal Refusal, DateTime SeenAt)> Refused { get; init; } = [];

    public int RefusedCount { get; init; }

    /// <summary>The newest in the archive first, at most <see cref="QuarantineRoom.PageSize"/>.</summary>
    public IReadOnlyList<DoubtedArticle> Doubted { get; init; } = [];

    public int DoubtedCount { get; init; }
}
