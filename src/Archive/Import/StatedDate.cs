using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Arabic.Dates;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import;

/// <summary>
/// Reads the date that a field states, no finer than it is stated: ISO 8601 from a year to a second, with or without an offset;
/// «2021-11-24 20:30»; days first with slashes («24/11/2021»), as Arabic newspapers write; or in words.
/// </summary>
internal static partial class StatedDate
{
    private const int EarliestYear = 1800;
    private const int LatestYear = 2200;

    /// <summary>Null where the value is no date, or one that does not exist.</summary>
    public static PublicationDate? Read(string? value)
    {
        var text = PageText.Clean(value);
        var match = YearFirst().Match(text);
        match = match.Success ? match : Compact().Match(text);
        match = match.Success ? match : DayFirst().Match(text);
        try
        {
            return match.Success ? FromNumbers(match, text) : FromWords(text);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The calendar's own check: 30 February, 25 o'clock.
            return null;
        }
    }

    private static PublicationDate? FromNumbers(Match match, string text)
    {
        var year = Number(match, "y");
        if (year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        var (from, precision) = (year, match.Groups["m"].Success, match.Groups["d"].Success, match.Groups["h"].Success) switch
        {
            (_, false, _, _) => (new DateTime(year, 1, 1), TimePrecision.Year),
            (_, _, false, _) => (new DateTime(year, Number(match, "m"), 1), TimePrecision.Month),
            (_, _, _, false) => (new DateTime(year, Number(match, "m"), Number(match, "d")), TimePrecision.Day),
            _ => (Time(match, year), match.Groups["s"].Success ? TimePrecision.Second : TimePrecision.Minute),
        };
        return new PublicationDate(from, To(from, precision), precision, "metadata", text, Offset(match));
    }

    private static DateTime Time(Match match, int year) =>
        new(year, Number(match, "m"), Number(match, "d"), Number(match, "h"), Number(match, "min"),
            match.Groups["s"].Success ? Number(match, "s") : 0);

    private static DateTime To(DateTime from, TimePrecision precision) => precision switch
    {
        TimePrecision.Year => from.AddYears(1).AddDays(-1),
        TimePrecision.Month => from.AddMonths(1).AddDays(-1),
        _ => from,
    };

    private static TimeSpan? Offset(Match match)
    {
        if (!match.Groups["o"].Success)
        {
            return null;
        }

        var offset = match.Groups["oh"].Success
            ? new TimeSpan(Number(match, "oh"), match.Groups["om"].Success ? Number(match, "om") : 0, 0)
            : TimeSpan.Zero;
        // No clock is more than 14 hours from UTC; .NET's own check knows it.
        return DateTimeOffset.UnixEpoch.ToOffset(match.Groups["o"].Value[0] == '-' ? -offset : offset).Offset;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A date in words must be the whole value, a few signs apart.</summary>
    private static PublicationDate? FromWords(string text) =>
        text.Length is > 0 and < 100 && PublishedLine.Read(new PageLine(1, text)) is { Author: null } stated
            ? stated.ToPublicationDate(text) with { Method = "metadata" }
            : null;

    private const string Clock =
        @"(?:(?:T|\s+|\s*-\s*)(?<h>[0-9]{2}):?(?<min>[0-9]{2})(?::?(?<s>[0-9]{2})(?:[.,][0-9]+)?)?"
        + @"\s*(?<o>Z|UTC|GMT|[+-](?<oh>[0-9]{2}):?(?<om>[0-9]{2})?)?)?$";

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[-/](?<m>[0-9]{1,2})(?:[-/](?<d>[0-9]{1,2})" + Clock + ")?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})" + Clock, RegexOptions.IgnoreCase)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})" + Clock, RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();
}
