using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Which of the yearly occurrences of a feast or an Islamic date is meant: the less, the better.</summary>
internal static class RecurringChoice
{
    internal static double Cost(Interval candidate, DateTime today, Tense tense)
    {
        var days = (candidate.From - today).TotalDays;
        return tense switch
        {
            Tense.Alone => candidate.From.Year == today.Year ? days / 1000 : 1000 + Math.Abs(days),
            Tense.Expected when candidate.To < today => 4000 - days,
            _ => candidate.To >= today && days <= 0 ? 0 : Math.Abs(days),
        };
    }

    /// <summary>«المقبل» and «الماضي»: the nearest that lies on that side.</summary>
    internal static double Cost(Interval candidate, DateTime today, int shift)
    {
        var days = (candidate.From - today).TotalDays;
        return Math.Sign(days) == Math.Sign(shift) ? Math.Abs(days) : 4000 + Math.Abs(days);
    }
}
