using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// One day, however it is named: «أمس», «اليوم الأربعاء 24 نوفمبر 2021», «الثلاثاء الماضي», «يوم 24/11», «24 نوفمبر».
/// The parts name the same day; the most exact of them decides, and the span covers them all.
/// </summary>
internal static class DayRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval day)
    {
        var found = TryReadPlain(text, at, out end, out day);
        if (found)
        {
            CorrespondingRule.Extend(text, ref end, ref day, preferOther: false);
        }

        return found;
    }

    /// <summary>Without the same day in the other calendar.</summary>
    internal static bool TryReadPlain(TimeText text, int at, out int end, out Interval day)
    {
        if (DayWordRule.TryRead(text, at, out end, out var offset))
        {
            return AfterDayWord(text, at, offset, ref end, out day);
        }

        var isNamed = text.IsUnit(at, TimeUnit.Day);
        var start = isNamed ? at + 1 : at;
        if (isNamed && text[start].Gap is not (Gap.Space or Gap.Joined))
        {
            day = default;
            return false;
        }

        return WeekdayRule.TryRead(text, start, out end, out day) || Date(text, start, isNamed, out end, out day);
    }

    private static bool Date(TimeText text, int at, bool isNamed, out int end, out Interval day) =>
        NumericDateRule.TryRead(text, at, isNamed || IsDatedBy(text, at), out end, out day) && day.IsDay
        || CalendarDateRule.TryRead(text, at, -1, out end, out day)
        || DayOfMonthRule.TryRead(text, at, isNamed, out end, out day);

    /// <summary>«بتاريخ 12/5», «في 21/09», «في 22/4»; «في 1/3» may be a third.</summary>
    private static bool IsDatedBy(TimeText text, int at) =>
        text[at].Gap == Gap.Space
        && (text[at - 1].Exact is "بتاريخ" or "تاريخ"
            || (text.Has(at - 1, SenseKind.In) && (text[at + 1].Digits == 2 || text[at].Number > text[at + 1].Number)));

    /// <summary>«أمس الثلاثاء», «اليوم الأربعاء 24 نوفمبر 2021», «اليوم 24 نوفمبر».</summary>
    private static bool AfterDayWord(TimeText text, int at, int offset, ref int end, out Interval day)
    {
        day = CalendarUnits.Day(text.Today.AddDays(offset), true);
        if (text[end].Gap is not (Gap.Space or Gap.Comma or Gap.Parenthesis) || text[end].Clitics != Clitics.None)
        {
            return true;
        }

        var next = text.IsUnit(end, TimeUnit.Day) && !text[end].Definite ? end + 1 : end;
        if (WeekdayRule.TryReadName(text, next, out var nameEnd, out var weekday))
        {
            var hasDate = WeekdayRule.TryReadDate(text, nameEnd, weekday, out var dateEnd, out var date);
            end = hasDate ? dateEnd : nameEnd;
            day = hasDate ? date : CalendarUnits.Day(Nearest(day.From, weekday, offset), true);
        }
        else if (text[end].Gap != Gap.Comma && Date(text, next, false, out var dateEnd, out var date) && date.IsDay)
        {
            (end, day) = (dateEnd, date);
        }

        return true;
    }

    /// <summary>
    /// An article that went online after midnight still says «اليوم الأربعاء»: the weekday is right, and near. Yesterday is
    /// never to come, and tomorrow never past.
    /// </summary>
    private static DateTime Nearest(DateTime day, int weekday, int offset)
    {
        var ahead = (weekday - (int)day.DayOfWeek + 7) % 7;
        var isBehind = offset < 0 ? ahead > 0 : offset == 0 && ahead > 3;
        return day.AddDays(isBehind ? ahead - 7 : ahead);
    }
}
