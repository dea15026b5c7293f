using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Import.Formats.Feeds;

/// <summary>Dates as e-mail and RSS write them: «Wed, 24 Nov 2021 20:30:00 +0100».</summary>
internal static partial class MailDate
{
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec ";

    /// <summary>The same in ISO 8601, no finer; what is no such date is given back as it is.</summary>
    public static string? ToIso(string? value)
    {
        var match = Form().Match(value ?? "");
        var month = match.Success ? Months.IndexOf(match.Groups["m"].Value + " ", StringComparison.OrdinalIgnoreCase) : -1;
        if (month < 0)
        {
            return value;
        }

        var year = int.Parse(match.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        year += match.Groups["y"].Length > 2 ? 0 : year < 50 ? 2000 : 1900;
        var day = int.Parse(match.Groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var zone = match.Groups["o"].Value switch { "" => "", ['+' or '-', ..] numbers => numbers, _ => "Z" };
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{(month / 4) + 1:00}-{day:00}T{match.Groups["t"].Value}{zone}");
    }

    [GeneratedRegex(
        @"^\s*(?:\w{3},?\s+)?(?<d>[0-9]{1,2})\s+(?<m>[A-Za-z]{3})[a-z]*\s+(?<y>[0-9]{4}|[0-9]{2})\s+(?<t>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
        + @"\s*(?<o>[+-][0-9]{4}|Z|UTC?|GMT)?\s*$")]
    private static partial Regex Form();
}
