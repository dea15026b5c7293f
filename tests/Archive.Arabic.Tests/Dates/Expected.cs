using System.Globalization;
using Archive.Arabic.Dates;

namespace Archive.Arabic.Tests.Dates;

/// <summary>A found time as one readable line: «2021-11-24 Day», «2021-03-03..2021-03-07 Range», «2021-11-25T20:30 Minute».</summary>
internal static class Expected
{
    internal static string Line(TimeExpression found)
    {
        var from = Moment(found.From, found.Precision);
        var to = Moment(found.To, found.Precision);
        var isWhole = found.Precision is TimePrecision.Range || (found.Precision <= TimePrecision.Hour && from != to);
        return isWhole ? $"{from}..{to} {found.Precision}" : $"{from} {found.Precision}";
    }

    internal static string Lines(string sentence, DateTime? reference) =>
        string.Join("; ", TimeExpressionFinder.Find(sentence, reference).Select(found => $"{found.Text} = {Line(found)}"));

    private static string Moment(DateTime moment, TimePrecision precision)
    {
        var format = moment.TimeOfDay == TimeSpan.Zero && precision >= TimePrecision.Day ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm";
        return moment.ToString(moment.Second > 0 ? "yyyy-MM-dd'T'HH:mm:ss" : format, CultureInfo.InvariantCulture);
    }
}
