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

    /// <summary>Words that need another word of time behind them: «من» and «بين» are a twentieth of all words.</summary>
    private static readonly SenseKinds Openers = SenseKinds.Of(SenseKind.From, SenseKind.Between, SenseKind.In);

    /// <summary>Words that only go on with what has begun.</summary>
    private static readonly SenseKinds Followers = SenseKinds.Of(
        SenseKind.At, SenseKind.To, SenseKind.And, SenseKind.Elsewhen, SenseKind.Every, SenseKind.Except, SenseKind.Corresponding, SenseKind.Relative,
        SenseKind.ChristianEra, SenseKind.HijriEra, SenseKind.PrayerOf, SenseKind.Approximate, SenseKind.CountedNoun, SenseKind.AgeCue, SenseKind.Ago);

    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        end = at;
        interval = default;
        if (text[at].MeansOnly(Followers) || (text[at].MeansOnly(Openers) && !text[at + 1].IsKnown))
        {
            return false;
        }

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
