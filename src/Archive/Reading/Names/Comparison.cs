using Archive.Search;

namespace Archive.Reading.Names;

/// <summary>Two entities side by side.</summary>
public sealed record Comparison
{
    public required ComparedName One { get; init; }

    public required ComparedName Other { get; init; }

    /// <summary>How many articles name both.</summary>
    public required long Articles { get; init; }

    /// <summary>How strongly they are associated; see <see cref="Association"/>.</summary>
    public required double Strength { get; init; }

    /// <summary>Months with articles that name both, in order of time.</summary>
    public required IReadOnlyList<MonthCount> Months { get; init; }

    /// <summary>The newest articles that name both.</summary>
    public required IReadOnlyList<ArticleLink> Newest { get; init; }

    /// <summary>Names met with either; first those most strongly associated with both.</summary>
    public required IReadOnlyList<SharedName> Shared { get; init; }

    /// <summary>How many are met with either.</summary>
    public required int SharedTotal { get; init; }

    /// <summary>Newspapers that name one or both, those with most articles first.</summary>
    public required IReadOnlyList<SourceCounts> Sources { get; init; }

    /// <summary>How many newspapers do.</summary>
    public required int SourceTotal { get; init; }
}
