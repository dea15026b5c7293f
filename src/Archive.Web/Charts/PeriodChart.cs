using System.Globalization;
using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Charts;

/// <summary>
/// Articles over time. Lengths across are per cent and lengths up are pixels: so the picture fits any width without its letters shrinking.
/// Time runs from right to left, as the page is read.
/// </summary>
public sealed record PeriodChart
{
    public const int BarHeight = 96;

    /// <summary>More months than this are drawn as years: thinner bars cannot be hit with a finger.</summary>
    internal const int MaxMonths = 60;

    /// <summary>Few bars keep the width they would have among so many.</summary>
    private const int MinSlots = 12;

    private const int RoomForCounts = 24;

    private const int RoomForPairsOfCounts = 12;

    public required string Label { get; init; }

    public required IReadOnlyList<PeriodBar> Bars { get; init; }

    /// <summary>Null where a slot has one bar.</summary>
    public ChartSeries? Series { get; init; }

    private int Slots => Math.Max(MinSlots, Bars.Count);

    private long Highest => Bars.Max(bar => Math.Max(bar.Count, bar.Beside));

    /// <summary>A line under the bars for the ticks and one for the years, where there are both.</summary>
    public int PictureHeight => BarHeight + (Bars.Any(bar => bar.Tick is not null) && Bars.Any(bar => bar.Year is not null) ? 56 : 40);

    public bool ShowsCounts => Bars.Count <= (Series is null ? RoomForCounts : RoomForPairsOfCounts) && Highest < 1000;

    /// <summary>What the picture says, in a sentence.</summary>
    public string Summary
    {
        get
        {
            var highest = Bars.MaxBy(bar => bar.Count)!;
            var most = $"{highest.Name}: {Nouns.Article.For(highest.Count)}.";
            return Bars.Count == 1 ? most : $"من {Bars[0].Name} إلى {Bars[^1].Name}؛ وأكثرها في {most}";
        }
    }

    /// <summary>A chart of <paramref name="months"/>; null where there is nothing to draw.</summary>
    /// <param name="label">What is counted.</param>
    /// <param name="months">In order of time; months without articles may be missing.</param>
    /// <param name="address">Where the bar of a first and a last day leads.</param>
    public static PeriodChart? Of(string label, IReadOnlyList<MonthCount> months, Func<DateOnly, DateOnly, string> address)
    {
        if (months.Count == 0)
        {
            return null;
        }

        var first = Index(months[0]);
        var length = Index(months[^1]) - first + 1;
        return new PeriodChart
        {
            Label = label,
            Bars = length <= MaxMonths ? MonthBars(months, first, length, address) : YearBars(months, address),
        };
    }

    /// <summary>What the bars of a slot count: «نونبر 2021: 3 مقالات», or «نونبر 2021: وقع: 3 مقالات؛ نُشر: مقال واحد».</summary>
    public string Words(PeriodBar bar) => Series is null
        ? $"{bar.Name}: {Nouns.Article.For(bar.Count)}"
        : $"{bar.Name}: {Series.Count}: {Nouns.Article.For(bar.Count)}؛ {Series.Beside}: {Nouns.Article.For(bar.Beside)}"
            + (Series.Shared is null ? "" : $"؛ {Series.Shared}: {Nouns.Article.For(bar.Shared)}");

    /// <summary>The left edge of a slot, or of what begins at a share of it.</summary>
    public string Left(PeriodBar bar, double inset = 0) => Percent(100.0 - (100.0 * (bar.Slot + 1 - inset) / Slots));

    public string Middle(PeriodBar bar) => Left(bar, 0.5);

    public string Width(double share) => Percent(100.0 * share / Slots);

    /// <summary>Pixels; something is always seen where something is.</summary>
    public int Height(long count) => count == 0 ? 0 : Math.Max(3, (int)(BarHeight * count / Highest));

    private static PeriodBar[] MonthBars(
        IReadOnlyList<MonthCount> months, int first, int length, Func<DateOnly, DateOnly, string> address)
    {
        var counts = months.ToDictionary(Index, month => month.Count);
        return [.. Enumerable.Range(0, length).Select(slot =>
        {
            var day = new DateOnly((first + slot) / 12, ((first + slot) % 12) + 1, 1);
            var name = DateWords.MonthOf(day.Year, day.Month);
            var (tick, year) = PeriodTicks.OfMonth(slot, length, day);
            return new PeriodBar(
                name, counts.GetValueOrDefault(first + slot), address(day, day.AddMonths(1).AddDays(-1)), slot, tick, year);
        })];
    }

    private static PeriodBar[] YearBars(IReadOnlyList<MonthCount> months, Func<DateOnly, DateOnly, string> address)
    {
        var counts = months.GroupBy(month => month.Year).ToDictionary(year => year.Key, year => year.Sum(month => month.Count));
        var (first, last) = (months[0].Year, months[^1].Year);
        return [.. Enumerable.Range(first, last - first + 1).Select(year => new PeriodBar(
            Text(year), counts.GetValueOrDefault(year), address(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            year - first, PeriodTicks.OfYear(year - first, last - first + 1, year), null))];
    }

    private static int Index(MonthCount month) => (month.Year * 12) + month.Month - 1;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
