using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// A point by its distance from now: «قبل ثلاثة أشهر», «منذ 20 عاما», «بعد أسبوعين», «يومين مضيا», «خلال أسبوعين».
/// «بعد عام من الاتفاق» is counted from something else and is left alone.
/// </summary>
/// <remarks>
/// Days, weeks and months are stepped to a day, as readers and other programs do; from years only the year is known.
/// Hours are stepped to the minute and minutes to the second.
/// </remarks>
internal static class DistanceRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        if (AnchoredDistanceRule.TryRead(text, at, out end, out interval))
        {
            return true;
        }

        // «في غضون ساعة»: the two words are one.
        at = text.Has(at, SenseKind.In) && text.Follows(at + 1, SenseKind.During) ? at + 1 : at;
        var sign = Sign(text, at);
        var isWithin = text.Has(at, SenseKind.During);
        var start = sign != 0 || isWithin ? at + 1 : at;
        end = at;
        start = start > at ? SkipAbout(text, start) : start;
        if (start > at && (text[start].Gap is not (Gap.Space or Gap.Joined) || text[start].Clitics != Clitics.None))
        {
            return false;
        }

        // «منذ يوم 25 ماي», «بعد عام 2020»: no length but a name.
        if (!DurationRule.TryRead(text, start, out end, out var duration)
            || (end == start + 1 && text[end].Gap is Gap.Space or Gap.Joined && IsNamed(text, start)))
        {
            return false;
        }

        if (isWithin)
        {
            return Within(text, at, ref end, duration, out interval);
        }

        sign = Direction(text, at, sign, duration.Unit, ref end);
        return sign != 0 && Resolve(text.Reference, duration, sign, out interval);
    }

    /// <summary>«منذ حوالي», «منذ أزيد من», «منذ ما يقارب»: about is as exact as we are.</summary>
    private static int SkipAbout(TimeText text, int at)
    {
        var next = text[at].Exact is "ما" && text[at].Gap == Gap.Space ? at + 1 : at;
        return text.Follows(next, SenseKind.Approximate) ? text.Skip(next + 1, SenseKind.From) : at;
    }

    /// <summary>«منذ يوم الأربعاء», «خلال شهر رمضان», «منذ ساعة الإفطار»</summary>
    private static bool IsNamed(TimeText text, int at) =>
        (!text.Has(at, SenseKind.UnitDual) && !text[at + 1].IsKnown && text[at + 1].Exact.StartsWith("ال", StringComparison.Ordinal))
        || HijriRule.TryRead(text, at, out _, out _) || DayRule.TryRead(text, at, out _, out _)
        || PeriodRule.TryRead(text, at, out _, out _) || RangeRule.TryRead(text, at, out _, out _);

    /// <summary>-1 for «قبل» and «منذ», 1 for «بعد», else 0; «من أسبوع» alone is «a week ago» in the Levant.</summary>
    private static int Sign(TimeText text, int at) =>
        text.Has(at, SenseKind.Before) || text.Has(at, SenseKind.Since) ? -1
        : text.Has(at, SenseKind.After) ? 1
        : text[at].Exact is "من" && TenseReader.At(text, at, at) == Tense.Alone ? -1
        : 0;

    /// <summary>The direction that the words behind the duration give or confirm, 0 where they anchor it elsewhere.</summary>
    private static int Direction(TimeText text, int at, int sign, TimeUnit unit, ref int end)
    {
        if (text.Follows(end, SenseKind.Ago))
        {
            end++;
            return -1;
        }

        if (text[end].Exact is "من" && text[end].Gap == Gap.Space)
        {
            var isFromNow = text.Follows(end + 1, SenseKind.Now) || text[end + 1].Exact is "اليوم";
            end += isFromNow ? 2 : 0;
            return !isFromNow ? 0 : sign == 0 ? 1 : sign;
        }

        // News tells «ألغي بعد 109 أعوام» of what is past, and counts minutes and years from anything.
        var isTold = sign > 0 && unit is <= TimeUnit.Hour or >= TimeUnit.Year && TenseReader.At(text, at, end) == Tense.Told;

        // «بعد يومين على …» and «قبل أسبوع واحد فقط من …»
        var isElsewhere = text[end].Gap == Gap.Space && (text[end].Exact is "علي" || text[end + 1].Exact is "من" or "علي");
        var isUnsure = text[at].Exact is "من" && end < text.Count && text[end].Gap != Gap.Break;
        return isUnsure || isElsewhere || isTold ? 0 : sign;
    }

    /// <summary>«خلال أسبوعين»: from now on, where nothing says that it is told of the past.</summary>
    private static bool Within(TimeText text, int at, ref int end, Duration duration, out Interval interval)
    {
        interval = default;
        var isFromNow = text.Follows(end, SenseKind.From) && text.Follows(end + 1, SenseKind.Now);
        var isElsewhere = !isFromNow && (text.Follows(end, SenseKind.After) || text.Follows(end, SenseKind.From));
        if (isElsewhere || TenseReader.At(text, at, end) == Tense.Told || duration.From(text.Reference, 1) is not { } until)
        {
            return false;
        }

        end += isFromNow ? 2 : 0;
        interval = duration.Unit <= TimeUnit.Hour
            ? new Interval(text.Reference, until, TimePrecision.Minute, true)
            : new Interval(text.Reference, until.Date.AddDays(-1), TimePrecision.Range, true);
        return true;
    }

    internal static bool Resolve(DateTime reference, Duration duration, int sign, out Interval interval)
    {
        interval = default;
        if (duration.From(reference, sign) is not { } moment)
        {
            return false;
        }

        var finest = duration.Rest == 0 ? duration.Unit : duration.RestUnit;
        interval = finest switch
        {
            >= TimeUnit.Year => CalendarUnits.Year(moment.Year, true),
            >= TimeUnit.Day => CalendarUnits.Day(moment, true),
            TimeUnit.Hour => CalendarUnits.Around(moment, TimeUnit.Minute),
            _ => CalendarUnits.At(moment, TimePrecision.Second, true),
        };
        return true;
    }
}
