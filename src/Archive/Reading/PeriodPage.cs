namespace Archive.Reading;

/// <summary>Everything the page of a day, month or year shows.</summary>
public sealed record PeriodPage
{
    public required CalendarPeriod Period { get; init; }

    /// <summary>Its months or days that have something, in order; empty for a day.</summary>
    public IReadOnlyList<PeriodCount> Parts { get; init; } = [];

    /// <summary>The nearest one before it that has something.</summary>
    public CalendarPeriod? Previous { get; init; }

    public CalendarPeriod? Next { get; init; }

    /// <summary>The first articles that tell of it.</summary>
    public IReadOnlyList<Happening> Happened { get; init; } = [];

    /// <summary>How many articles tell of it in all.</summary>
    public long HappenedTotal { get; init; }

    /// <summary>The newest articles that were published in it.</summary>
    public IReadOnlyList<ArticleLink> Published { get; init; } = [];

    public long PublishedTotal { get; init; }
}
