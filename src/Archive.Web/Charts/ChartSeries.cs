namespace Archive.Web.Charts;

/// <summary>What the two bars of each slot count, where a chart has two.</summary>
/// <param name="Count">Of <see cref="PeriodBar.Count"/>: «وقع».</param>
/// <param name="Beside">Of <see cref="PeriodBar.Beside"/>: «نُشر».</param>
public sealed record ChartSeries(string Count, string Beside)
{
    /// <summary>Of <see cref="PeriodBar.Shared"/>: «الاسمان معًا»; null where nothing belongs to both bars.</summary>
    public string? Shared { get; init; }
}
