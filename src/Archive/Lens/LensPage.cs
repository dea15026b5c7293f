namespace Archive.Lens;

/// <summary>Everything the page of one set shows.</summary>
public sealed record LensPage
{
    public required TermSet Set { get; init; }

    /// <summary>Of the articles that were asked for.</summary>
    public required TermCounts Total { get; init; }

    /// <summary>Newspapers, those that use the terms most first.</summary>
    public required IReadOnlyList<LensSource> Sources { get; init; }

    /// <summary>All newspapers that use any of the terms at any time, by name: what can be asked for.</summary>
    public required IReadOnlyList<string> AllSources { get; init; }

    /// <summary>Months where the dates span four years at most, else years; in order of time, without those that have nothing.</summary>
    public required IReadOnlyList<LensPeriod> Periods { get; init; }

    public required IReadOnlyList<TermEdges> Edges { get; init; }

    /// <summary>How many of the articles have no date.</summary>
    public long Undated { get; init; }

    /// <summary>How many have a date too coarse for a period.</summary>
    public long Unplaced { get; init; }

    /// <summary>How many articles are still to be counted.</summary>
    public long Waiting { get; init; }
}
