using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>The whole grammar: of all rules that match at a word the one that takes most words, the earlier of equals.</summary>
internal static class TimeGrammar
{
    private delegate bool Rule(TimeText text, int at, out int end, out Interval interval);

    private static readonly Rule[] Rules =
    [
        RangeRule.TryRead, MonthListRule.TryRead, ClockRangeRule.TryRead, MomentRangeRule.TryRead, NthRule.TryRead, HolidayRule.TryRead, HijriRule.TryRead,
        MomentRule.TryRead, EdgeRule.TryRead, PeriodRule.TryRead, DistanceRule.TryRead, NowRule.TryRead,
    ];

    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        end = at;
        interval = default;

        // «ذلك اليوم», «نفس الأسبوع» are counted from something told before, «كل يوم سبت» comes again and again.
        if (text[at].Gap == Gap.Space && (text.Has(at - 1, SenseKind.Every) || (text.Has(at - 1, SenseKind.Elsewhen) && text[at].Definite)))
        {
            return false;
        }

        foreach (var rule in Rules)
        {
            if (rule(text, at, out var ruleEnd, out var found) && ruleEnd > end)
            {
                (end, interval) = (ruleEnd, found);
            }
        }

        return end > at;
    }
}
