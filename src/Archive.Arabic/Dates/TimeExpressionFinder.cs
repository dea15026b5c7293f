using Archive.Arabic.Dates.Grammar;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates;

/// <summary>Finds the words of a text that name a time.</summary>
public static class TimeExpressionFinder
{
    /// <summary>All time expressions of <paramref name="text"/>, in order, none overlapping.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="reference">
    /// The moment at which the text speaks (its publication), wall-clock time; without it only expressions
    /// that stand by themselves are found.
    /// </param>
    public static IReadOnlyList<TimeExpression> Find(string text, DateTime? reference = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<TimeExpression>();
        var isKnown = reference is { } moment && CalendarUnits.IsYear(moment.Year);
        var words = new TimeText(text, isKnown ? reference!.Value : new DateTime(2000, 1, 1));
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].IsKnown || !TimeGrammar.TryRead(words, at, out var end, out var interval))
            {
                continue;
            }

            // Resolved or not, its words are used up: «نوفمبر الماضي» without a reference is not «نوفمبر».
            if ((isKnown || !interval.Relative) && !interval.IsName)
            {
                found.Add(Expression(words, at, end, interval));
                words.Last = (end, interval);
            }

            at = end - 1;
        }

        return found;
    }

    private static TimeExpression Expression(TimeText text, int at, int end, Interval interval)
    {
        var start = text[at].Start;
        var length = text[end - 1].End - start;
        return new TimeExpression(
            start, length, text.Text.Substring(start, length), interval.From, interval.To, interval.Precision, interval.Relative);
    }
}
