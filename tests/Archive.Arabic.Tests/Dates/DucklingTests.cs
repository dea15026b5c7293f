using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Arabic.Dates;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Dates;

/// <summary>
/// The Arabic time expressions of Duckling (BSD-3), where the file is at hand: with ARCHIVE_DATA, or in a folder shared/data
/// above this one. It is for measuring only and no part of this project.
/// </summary>
public partial class DucklingTests(ITestOutputHelper output)
{
    /// <summary>
    /// Five of 177 are read otherwise on purpose: «2/2013» is a month here and not its first day, «بداية شهر 3» its first
    /// third; «الساعة 8 بتوقيت GMT» (twice) needs the offset of the place, which wall-clock time lacks; and «حتى الساعة 2:00» is
    /// the point at which it ends, not the time until then.
    /// </summary>
    private const int Floor = 172;

    private static readonly DateTime Reference = new(2013, 2, 12, 4, 30, 0);

    [SkippableFact]
    public void Most_expressions_mean_what_Duckling_says()
    {
        var cases = Table.Rows(MeasuringData.Find("duckling-ar-time.tsv")).ToList();
        var missed = cases.Where(fields => !IsRight(fields[1], TimeExpressionFinder.Find(fields[2], Reference))).ToList();
        foreach (var fields in missed)
        {
            output.WriteLine($"{fields[2]}: {fields[1]}, not {Expected.Lines(fields[2], Reference)}");
        }

        Assert.InRange(cases.Count - missed.Count, Floor, cases.Count);
    }

    /// <summary>One expression with the source's start and grain; of an interval both ends, the last exclusive in the source.</summary>
    private static bool IsRight(string value, IReadOnlyList<TimeExpression> found)
    {
        if (found is not [var only])
        {
            return false;
        }

        var moments = Moment().Matches(value)
            .Select(match => DateTime.ParseExact(match.Value, "'('yyyy', 'M', 'd', 'H', 'm', 's')'", CultureInfo.InvariantCulture)).ToList();
        return only.From == moments[0] && (moments.Count == 2
            ? End(only) == moments[1]
            : only.Precision.ToString() == Grain().Match(value).Groups[1].Value);
    }

    private static DateTime End(TimeExpression found) => found.Precision switch
    {
        TimePrecision.Second => found.To.AddSeconds(1),
        TimePrecision.Minute => found.To.AddMinutes(1),
        TimePrecision.Hour => found.To.AddHours(1),
        _ => found.To.AddDays(1),
    };

    [GeneratedRegex(@"\(\d+, \d+, \d+, \d+, \d+, \d+\)")]
    private static partial Regex Moment();

    [GeneratedRegex(@"\) (\w+)")]
    private static partial Regex Grain();
}
