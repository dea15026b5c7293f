using System.Globalization;
using Archive.Lens;

namespace Archive.Web.Wording;

/// <summary>What the naming lens says.</summary>
public static class LensWords
{
    /// <summary>The newspaper of articles that name none.</summary>
    public const string NoSource = "بلا اسم صحيفة";

    public static string NameOf(LensSource source) => source.Name ?? NoSource;

    /// <summary>«83%»; what is used and rounds to nothing is «أقل من 1%».</summary>
    public static string Share(double share) => share is > 0 and < 0.005 ? "أقل من 1%"
        : Math.Round(100 * share).ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>Which articles are looked at: «الغد 24، من 24 نونبر 2021 إلى 1 دجنبر 2021»; empty for all.</summary>
    public static string Of(LensFilter filter)
    {
        var source = filter.Source == LensFilter.Unknown ? NoSource : filter.Source;
        var from = filter.From is { } first ? $"من {DateWords.Day(first)}" : null;
        var to = filter.To is { } last ? $"إلى {DateWords.Day(last)}" : null;
        var period = filter is { From: { } one, To: { } other } && Reading.CalendarPeriod.Of(one, other) is { } whole
            ? PeriodWords.Title(whole) : string.Join(' ', new[] { from, to }.OfType<string>());
        return string.Join("، ", new[] { source, period }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
