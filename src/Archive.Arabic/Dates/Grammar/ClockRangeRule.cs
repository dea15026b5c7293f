using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// From one hour to another, with the day before or after: «من الساعة الثالثة إلى الساعة الرابعة مساء»,
/// «الخميس من التاسعة صباحا حتى 12:00», «10:00 - 11:30».
/// </summary>
internal static class ClockRangeRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        var day = text.DayBefore(at) ?? CalendarUnits.Day(text.Today, true);
        var start = at;
        var hasDay = DayRule.TryRead(text, at, out var dayEnd, out var named) && named.IsDay && text[dayEnd].Gap is Gap.Space or Gap.Comma;
        if (hasDay)
        {
            (start, day) = (dayEnd, named);
        }

        if (!Clocks(text, start, out end, out var first, out var last))
        {
            interval = default;
            return false;
        }

        if (!hasDay && text[end].Gap == Gap.Space && text[end].Clitics == Clitics.None
            && DayRule.TryRead(text, end, out dayEnd, out named) && named.IsDay)
        {
            (end, day, hasDay) = (dayEnd, named, true);
        }

        return Resolve(text, day, hasDay, first, last, out interval);
    }

    private static bool Clocks(TimeText text, int at, out int end, out ClockTime first, out ClockTime last)
    {
        last = default;
        var isFrom = text.Has(at, SenseKind.From);
        var isBetween = text.Has(at, SenseKind.Between);
        var start = isFrom || isBetween ? at + 1 : at;
        if (!ClockRule.TryRead(text, start, out end, out first) && !(start > at && BareHour(text, start, out end, out first)))
        {
            return false;
        }

        var next = isBetween ? (text.And(end, out var and) ? and : -1) : RangeRule.AfterTo(text, end);
        return next > 0 && (ClockRule.TryRead(text, next, out end, out last) || Middle(text, next, out end, out last));
    }

    /// <summary>«… حتى منتصف الليل»</summary>
    private static bool Middle(TimeText text, int at, out int end, out ClockTime clock)
    {
        end = at + 2;
        var isMiddle = text.Has(at, SenseKind.Edge, out var edge) && edge == 1 && text[at + 1].Gap == Gap.Space;
        var hour = !isMiddle ? -1 : text[at + 1].Exact switch
        {
            "الليل" => 24,
            "النهار" => 12,
            _ => -1,
        };
        clock = new ClockTime(TimeSpan.FromHours(hour), TimePrecision.Hour, false);
        return hour > 0;
    }

    /// <summary>«من 3 إلى الساعة 4», «بين الثامنة والتاسعة مساء»</summary>
    private static bool BareHour(TimeText text, int at, out int end, out ClockTime clock)
    {
        var isHour = OrdinalRule.TryReadFeminine(text, at, out end, out var hour) && text[at].Definite;
        if (!isHour && text[at].Digits is 1 or 2)
        {
            hour = text[at].Number;
            isHour = hour <= 24;
            end = at + 1;
        }

        clock = new ClockTime(TimeSpan.FromHours(hour), TimePrecision.Hour, hour is >= 1 and <= 12);
        return isHour && text[at].Gap is Gap.Space or Gap.Joined;
    }

    private static bool Resolve(TimeText text, Interval day, bool hasDay, ClockTime first, ClockTime last, out Interval interval)
    {
        var half = TimeSpan.FromHours(12);
        if (first.IsAmbiguous && last.IsAmbiguous && !hasDay && day.From + first.Time < text.Reference)
        {
            (first, last) = (first with { Time = first.Time + half }, last with { Time = last.Time + half });
        }
        else if (first.IsAmbiguous && first.Time + half <= last.Time)
        {
            first = first with { Time = first.Time + half };
        }

        // «من العاشرة مساء إلى الثانية صباحا» ends on the next day.
        var to = last.Time < first.Time ? last.Time + (last.IsAmbiguous && last.Time + half > first.Time ? half : half + half) : last.Time;
        var precision = first.Precision < last.Precision ? first.Precision : last.Precision;
        interval = new Interval(day.From + first.Time, day.From + to, precision, day.Relative) { YearImplied = day.YearImplied };
        return true;
    }
}
