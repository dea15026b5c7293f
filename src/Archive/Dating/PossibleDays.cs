using Archive.Arabic.Dates;

namespace Archive.Dating;

/// <summary>
/// Asks on which days a text can have been written, when the day that its words mean is known: each day on which the words
/// would mean that day. The finder's own grammar answers, so there is no second opinion on what «نوفمبر من العام الماضي» means.
/// </summary>
internal static class PossibleDays
{
    private const int Days = 14;
    private const int Months = 26;

    /// <summary>From the day itself on; null where the words never mean it.</summary>
    public static DayRange? Of(EventMention reference, DateOnly day)
    {
        var probes = Enumerable.Range(0, Days).Select(day.AddDays)
            .Concat(Enumerable.Range(0, Months).Select(month => day.AddMonths(month)).Select(later => new DateOnly(later.Year, later.Month, 1)))
            .Where(probe => probe >= day).Distinct().Order().ToList();
        TimePrecision? precision = null;
        var first = probes.FindIndex(probe => (precision = Meaning(reference, probe, day)) is not null);
        if (first < 0)
        {
            return null;
        }

        var last = probes.FindLastIndex(probe => Meaning(reference, probe, day) is not null);
        var from = first == 0 ? day : FirstDay(probes[first - 1], probes[first], probe => Meaning(reference, probe, day) is not null);
        var to = last == probes.Count - 1 ? probes[last] : FirstDay(probes[last], probes[last + 1], probe => Meaning(reference, probe, day) is null).AddDays(-1);
        var isLast = from > day && (precision == TimePrecision.Week || (precision == TimePrecision.Day && to > from.AddDays(3)));
        return isLast ? Loosely(day) : new DayRange(from, to);
    }

    /// <summary>
    /// Newspapers say «الأربعاء المنصرم» and «الأسبوع المنصرم» from the next day on, and to the end of the next week; a week ends
    /// on Saturday.
    /// </summary>
    private static DayRange Loosely(DateOnly day) => new(day.AddDays(1), day.AddDays(6 - (int)day.DayOfWeek + 7));

    /// <summary>The first day after <paramref name="before"/>, up to <paramref name="until"/>, that fits; they fit from one on.</summary>
    private static DateOnly FirstDay(DateOnly before, DateOnly until, Func<DateOnly, bool> fits)
    {
        while (until.DayNumber - before.DayNumber > 1)
        {
            var middle = before.AddDays((until.DayNumber - before.DayNumber) / 2);
            (before, until) = fits(middle) ? (before, middle) : (middle, until);
        }

        return until;
    }

    /// <summary>How exactly the words mean <paramref name="day"/> when they are written on <paramref name="written"/>; null where they don't.</summary>
    private static TimePrecision? Meaning(EventMention reference, DateOnly written, DateOnly day)
    {
        var meant = TimeExpressionFinder.Find(reference.Sentence, written.ToDateTime(new TimeOnly(12, 0)))
            .FirstOrDefault(time => time.Start == reference.TimeStart);
        return meant is not null && DateOnly.FromDateTime(meant.From) <= day && day <= DateOnly.FromDateTime(meant.To) ? meant.Precision : null;
    }
}
