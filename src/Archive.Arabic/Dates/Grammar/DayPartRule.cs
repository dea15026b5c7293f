using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Parts of the day, alone («هذا المساء», «الليلة») or with a day («مساء الأربعاء», «أمس صباحا»), and what they do to an hour.
/// </summary>
internal static class DayPartRule
{
    /// <summary>The hours of each part, last hour included, in the order of <see cref="DayPart"/>.</summary>
    private static readonly (int First, int Last)[] Hours = [(3, 5), (6, 11), (12, 13), (12, 17), (15, 17), (18, 19), (18, 23), (18, 23)];

    internal static Interval On(Interval day, DayPart part)
    {
        var (first, last) = Hours[(int)part];
        var from = day.From.Date;
        return new Interval(from.AddHours(first), from.AddHours(last), TimePrecision.Hour, day.Relative) { YearImplied = day.YearImplied };
    }

    /// <summary>An hour of twelve as the part of the day makes it one of twenty-four.</summary>
    internal static TimeSpan Apply(TimeSpan time, DayPart part)
    {
        var hours = time.Hours;
        var isLate = part switch
        {
            DayPart.Dawn or DayPart.Morning => false,
            DayPart.Noon => hours is >= 1 and <= 5,
            DayPart.Night => hours is >= 5 and < 12,
            _ => hours < 12,
        };
        var isMidnight = hours == 12 && part is (DayPart.Dawn or DayPart.Morning or DayPart.Night);
        return time.TotalHours >= 13 ? time : isLate ? time + TimeSpan.FromHours(12) : isMidnight ? time - TimeSpan.FromHours(12) : time;
    }

    /// <summary>What makes an hour one of the morning or the evening: «صباحا», «بعد الظهر», «العصر», «هذه الليلة», «من مساء».</summary>
    internal static bool TryReadAfterClock(TimeText text, int at, out int end, out DayPart part)
    {
        end = at + 1;
        if (text.Follows(at, SenseKind.DayPartAdverb, out var value))
        {
            part = (DayPart)value;
            return true;
        }

        if (NearMidnight(text, at, out end, out part))
        {
            return true;
        }

        var name = text.Skip(at, SenseKind.From);
        var isAfter = text.Follows(name, SenseKind.After);
        var isBefore = text.Follows(name, SenseKind.Before);
        name += isAfter || isBefore || text.Follows(name, SenseKind.This) || text.Follows(name, SenseKind.In) ? 1 : 0;
        end = name + 1;
        if (!text.Follows(name, SenseKind.DayPartName, out value, Clitics.In))
        {
            part = default;
            return false;
        }

        part = Beside((DayPart)value, isBefore, isAfter);
        // «مساء الأربعاء»: the part leans on a day, which the caller reads next.
        return text[name].Definite || DayRule.TryRead(text, end, out _, out _);
    }

    /// <summary>«12 منتصف الليل», «الواحدة بعد منتصف الليل»: hours of the early day.</summary>
    private static bool NearMidnight(TimeText text, int at, out int end, out DayPart part)
    {
        part = DayPart.Dawn;
        var middle = text.Follows(at, SenseKind.After) ? at + 1 : at;
        end = middle + 2;
        return text.Follows(middle, SenseKind.Edge, out var edge) && edge == 1
            && text[middle + 1].Gap == Gap.Space && text[middle + 1].Exact is "الليل";
    }

    private static DayPart Beside(DayPart part, bool isBefore, bool isAfter) => part switch
    {
        DayPart.Noon when isBefore => DayPart.Morning,
        DayPart.Noon when isAfter => DayPart.Afternoon,
        DayPart.Sunset when isBefore => DayPart.LateAfternoon,
        DayPart.Sunset or DayPart.LateAfternoon when isAfter => DayPart.Evening,
        _ => part,
    };

    /// <summary>A part of the day with its day, or one that is clear without.</summary>
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        if (Midnight(text, at, out end, out interval))
        {
            return true;
        }

        var isThis = text.Has(at, SenseKind.This);
        var isAfter = text.Has(at, SenseKind.After);
        var isBefore = text.Has(at, SenseKind.Before);
        var name = isThis || isAfter || isBefore ? at + 1 : at;
        end = name + 1;
        if (!text.Has(name, SenseKind.DayPartName, out var value) || (name > at && text[name].Gap != Gap.Space))
        {
            return false;
        }

        var part = Beside((DayPart)value, isBefore, isAfter);
        if (isBefore && part != DayPart.Morning)
        {
            return false;
        }

        return text[name].Definite
            ? Definite(text, name, isThis, isAfter || isBefore, part, ref end, out interval)
            : text[end].Gap == Gap.Space && WithDay(text, part, ref end, out interval);
    }

    /// <summary>«مساء الأربعاء», «ليلة أمس», «فجر يوم 24 نوفمبر»</summary>
    private static bool WithDay(TimeText text, DayPart part, ref int end, out Interval interval)
    {
        interval = default;
        if (text[end].Clitics != Clitics.None || !DayRule.TryRead(text, end, out var dayEnd, out var day))
        {
            return false;
        }

        end = dayEnd;
        interval = On(day, part);
        SkipNextDay(text, day, part, ref end);
        return true;
    }

    /// <summary>«ليل الاثنين الثلاثاء», «ليلة السبت - الأحد»: the night between them is the first day's.</summary>
    private static void SkipNextDay(TimeText text, Interval day, DayPart part, ref int end)
    {
        var isNext = part == DayPart.Night && day.IsDay && text[end].Gap is Gap.Space or Gap.Dash or Gap.Slash && text[end].Clitics == Clitics.None
            && WeekdayRule.TryReadName(text, end, out _, out var weekday) && weekday == ((int)day.From.DayOfWeek + 1) % 7;
        end += isNext ? 1 : 0;
    }

    /// <summary>«هذا المساء», «الليلة», «الليلة الماضية»; «الظهر» and the rest only where nothing else is said.</summary>
    private static bool Definite(
        TimeText text, int name, bool isThis, bool isBeside, DayPart part, ref int end, out Interval interval)
    {
        var today = CalendarUnits.Day(text.Today, true);
        interval = On(today, part);
        if (UnitShiftRule.Direction(text, ref end, out var shift))
        {
            interval = On(CalendarUnits.Day(text.Today.AddDays(shift), true), part);
            return true;
        }

        // «الليلة الفاصلة بين الأحد والاثنين» is another night.
        var isTonight = text[name].Exact is "الليله" && text[end].Exact is not "الفاصله";
        if (part == DayPart.Noon)
        {
            interval = CalendarUnits.At(text.Today.AddHours(12), TimePrecision.Hour, true);
            return isThis || text.Has(name - 1, SenseKind.At) || TenseReader.At(text, name, end) == Tense.Alone;
        }

        // «نشرته "الصباح"» is a newspaper.
        var isQuoted = text[name].Start > 0 && text.Text[text[name].Start - 1] is '"' or '«' or '“' && !isThis;

        // «هذا العصر» is this age; «بعد الظهر» may be any afternoon but where nothing else is said.
        return (isThis && part != DayPart.LateAfternoon) || isTonight
            || (part != DayPart.Sunset && !isQuoted && (!isBeside || part is DayPart.Afternoon or DayPart.Morning) && TenseReader.At(text, name, end) == Tense.Alone);
    }

    /// <summary>
    /// «منتصف الليل» closes the day that it is named with, so it is the first moment of the next; «منتصف النهار» is noon.
    /// </summary>
    private static bool Midnight(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at + 2;
        var isMiddle = text.Has(at, SenseKind.Edge, out var edge) && edge == 1;
        if (!isMiddle || text[at + 1].Gap != Gap.Space || text[at + 1].Exact is not ("الليل" or "ليل" or "ليله" or "النهار"))
        {
            return false;
        }

        var date = CalendarUnits.Day(text.Today, true);
        var next = text.Skip(end, SenseKind.From);
        if (text[next].Gap == Gap.Space && text[next].Clitics == Clitics.None && DayRule.TryRead(text, next, out var dayEnd, out var day) && day.IsDay)
        {
            (end, date) = (dayEnd, day);
        }

        var hours = text[at + 1].Exact is "النهار" ? 12 : 24;
        interval = CalendarUnits.At(date.From.AddHours(hours), TimePrecision.Hour, date.Relative);
        return true;
    }
}
