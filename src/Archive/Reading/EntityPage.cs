using Archive.Entities;
using Archive.Search;

namespace Archive.Reading;

/// <summary>Everything the page of one entity shows.</summary>
public sealed record EntityPage
{
    public required Entity Entity { get; init; }

    /// <summary>How many articles name it.</summary>
    public long ArticleCount { get; init; }

    /// <summary>The newest articles that name it, at most ten.</summary>
    public IReadOnlyList<ArticleLink> Articles { get; init; } = [];

    /// <summary>How many quotes the articles ascribe to it.</summary>
    public long QuoteCount { get; init; }

    /// <summary>The newest of them, at most five.</summary>
    public IReadOnlyList<QuoteLink> Quotes { get; init; } = [];

    /// <summary>Months with articles that name it, in order of time.</summary>
    public IReadOnlyList<MonthCount> Months { get; init; } = [];

    /// <summary>How many of its articles have no date.</summary>
    public long Undated { get; init; }
}
