using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// A day by its distance from another that is named: «بعد أسبوع من الثلاثاء المقبل», «قبل يومين من عيد الفطر»,
/// «قبل عيد الفطر بيومين», «يومين قبل أمس».
/// </summary>
internal static class AnchoredDistanceRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        var sign = Side(text, at);
        Duration length;
        Interval day;
        bool found;
        if (sign == 0)
        {
            found = SideBetween(text, at, out end, out length, out day, out sign);
        }
        else
        {
            found = LengthFirst(text, at + 1, out end, out length, out day) || DayFirst(text, at + 1, out end, out length, out day);
            found &= text[at + 1].Gap is Gap.Space or Gap.Joined && text[at + 1].Clitics == Clitics.None;
        }

        interval = default;
        return found && DistanceRule.Resolve(day.From, length, sign, out interval);
    }

    private static int Side(TimeText text, int at) => text.Has(at, SenseKind.Before) ? -1 : text.Has(at, SenseKind.After) ? 1 : 0;

    /// <summary>«أسبوع من الثلاثاء»</summary>
    private static bool LengthFirst(TimeText text, int at, out int end, out Duration length, out Interval day)
    {
        day = default;
        return Length(text, at, out end, out length) && text.Follows(end, SenseKind.From) && text[end].Exact is "من"
            && Day(text, end + 1, out end, out day);
    }

    /// <summary>«عيد الفطر بيومين»</summary>
    private static bool DayFirst(TimeText text, int at, out int end, out Duration length, out Interval day)
    {
        length = default;
        return Day(text, at, out end, out day) && text[end].Gap == Gap.Space && text[end].Clitics == Clitics.In
            && Length(text, end, out end, out length);
    }

    /// <summary>«يومين قبل أمس», «أسبوع بعد عيد الفطر»; of «استمر يومين بعد …» nobody knows.</summary>
    private static bool SideBetween(TimeText text, int at, out int end, out Duration length, out Interval day, out int sign)
    {
        day = default;
        sign = 0;
        if (text[at].Clitics != Clitics.None || !Length(text, at, out end, out length) || text[end].Gap != Gap.Space)
        {
            (end, length) = (at, default);
            return false;
        }

        sign = Side(text, end);
        return sign != 0 && Day(text, end + 1, out end, out day) && TenseReader.At(text, at, end) == Tense.Alone;
    }

    private static bool Length(TimeText text, int at, out int end, out Duration length) =>
        DurationRule.TryRead(text, at, out end, out length) && length.Unit >= TimeUnit.Day;

    private static bool Day(TimeText text, int at, out int end, out Interval day)
    {
        end = at;
        day = default;
        return text[at].Gap is Gap.Space or Gap.Joined && text[at].Clitics == Clitics.None
            && (HolidayRule.TryRead(text, at, out end, out day) || DayRule.TryRead(text, at, out end, out day)) && day.IsDay;
    }
}
