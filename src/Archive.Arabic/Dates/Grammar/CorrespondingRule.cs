using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>The same day in the other calendar: «15 رمضان 1442 هـ الموافق لـ 27 أبريل 2021».</summary>
internal static class CorrespondingRule
{
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the day that was read, moved past the other one.</param>
    /// <param name="day">The day that was read.</param>
    /// <param name="preferOther">Whether the other one decides: the Gregorian is known to the day, the Islamic hangs on the moon.</param>
    internal static void Extend(TimeText text, ref int end, ref Interval day, bool preferOther)
    {
        if (text[end].Gap is not (Gap.Space or Gap.Joined or Gap.Comma or Gap.Parenthesis) || !text.Has(end, SenseKind.Corresponding))
        {
            return;
        }

        var next = SkipFor(text, end + 1);
        if (text[next].Gap is not (Gap.Space or Gap.Joined) || (text[next].Clitics & ~Clitics.For) != 0)
        {
            return;
        }

        var found = preferOther
            ? DayRule.TryReadPlain(text, next, out var otherEnd, out var other)
            : HijriRule.TryReadPlain(text, next, out otherEnd, out other);
        if (found && other.IsDay)
        {
            (end, day) = (otherEnd, preferOther ? other : day);
        }
    }

    /// <summary>«لـ» as a word of its own.</summary>
    internal static int SkipFor(TimeText text, int at) => text[at].Exact is "ل" && text[at].Gap == Gap.Space ? at + 1 : at;
}
