namespace Archive.Web.Charts;

/// <summary>One bar of a <see cref="PeriodChart"/>.</summary>
/// <param name="Name">«24 نونبر 2021», «نونبر 2021» or «2021».</param>
/// <param name="Address">Where the bar leads: the articles of that period.</param>
/// <param name="Slot">Its place, from 0 for the oldest.</param>
/// <param name="Tick">What stands under it, where there is room.</param>
/// <param name="Year">The year, under the first bar of each.</param>
public sealed record PeriodBar(string Name, long Count, string Address, int Slot, string? Tick, string? Year)
{
    /// <summary>What stands beside <see cref="Count"/> in a chart with two bars a slot.</summary>
    public long Beside { get; init; }

    /// <summary>What both of these count as well; drawn as a part of each.</summary>
    public long Shared { get; init; }

    public bool HasAny => Count + Beside > 0;
}
