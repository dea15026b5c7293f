using Archive.Entities;
using Archive.Search;

namespace Archive.Reading;

/// <summary>Everything the page of one entity shows.</summary>
public sealed record EntityPage
{
    public required Entity Entity { get; init; }

    /// <summary>How many articles name it.</summary>
    public long ArticleCount { get; init; }

    /// <summary>How often it is named in all.</summary>
    public long MentionCount { get; init; }

    /// <summary>Its spellings as found in the articles, with how many mentions each, the most frequent first.</summary>
    public IReadOnlyList<(string Text, long Count)> Spellings { get; init; } = [];

    /// <summary>The newest articles that name it, at most twenty.</summary>
    public IReadOnlyList<ArticleLink> Articles { get; init; } = [];

    /// <summary>How many quotes the articles ascribe to it.</summary>
    public long QuoteCount { get; init; }

    /// <summary>The newest of them, at most five.</summary>
    public IReadOnlyList<QuoteLink> Quotes { get; init; } = [];

    /// <summary>Months with articles that name it, in order of time.</summary>
    public IReadOnlyList<MonthCount> Months { get; init; } = [];

    /// <summary>How many of its articles have no date.</summary>
    public long Undated { get; init; }

    /// <summary>Entities named in the same articles; <see cref="EntityLink.Articles"/> counts the shared ones.</summary>
    public IReadOnlyList<EntityLink> MetWith { get; init; } = [];
}
