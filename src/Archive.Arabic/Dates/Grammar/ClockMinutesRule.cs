using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Minutes behind an hour in words: «والنصف», «و15 دقيقة», «إلا ربعا», «وخمس وأربعون دقيقة».</summary>
internal static class ClockMinutesRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out int minutes)
    {
        if (text.And(at, out var next))
        {
            return Amount(text, next, out end, out minutes);
        }

        end = at;
        minutes = 0;
        var isLess = text.Follows(at, SenseKind.Except) && Amount(text, at + 1, out end, out minutes);
        minutes = -minutes;
        return isLess;
    }

    private static bool Amount(TimeText text, int at, out int end, out int minutes)
    {
        end = at + 1;
        if (text.Has(at, SenseKind.Fraction, out minutes))
        {
            return true;
        }

        var isMinute = NumberRule.TryRead(text, at, out end, out minutes) && minutes < 60
            && (text.Follows(end, SenseKind.Unit, out var unit) || text.Follows(end, SenseKind.UnitPlural, out unit))
            && unit == (int)TimeUnit.Minute;
        end++;
        return isMinute;
    }
}
