using System.Globalization;
using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// A day, a time of day, or both in either order: «25 نوفمبر 2021 - 20:30», «الخميس على الساعة 15:00»,
/// «الساعة الثامنة من مساء أمس», «مساء الأربعاء 24 نوفمبر».
/// </summary>
internal static class MomentRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval moment)
    {
        if (DayRule.TryRead(text, at, out end, out moment))
        {
            AddTime(text, ref end, ref moment);
            return true;
        }

        if (DayPartRule.TryRead(text, at, out end, out moment))
        {
            AddClock(text, ref end, ref moment);
            return true;
        }

        if (!ClockRule.TryRead(text, at, out end, out var clock))
        {
            return false;
        }

        moment = text.DayBefore(at) is { } told ? clock.On(told) : clock.After(text.Reference);
        AddDay(text, ref end, ref moment, clock);
        return true;
    }

    private static void AddTime(TimeText text, ref int end, ref Interval day)
    {
        if (IsoTime(text, ref end, ref day))
        {
            return;
        }

        var next = Joint(text, end);
        if (next < 0)
        {
            return;
        }

        if (ClockRule.TryRead(text, next, out var clockEnd, out var clock))
        {
            (end, day) = (clockEnd, clock.On(day));
        }
        else if (DayPartRule.TryReadAfterClock(text, end, out var partEnd, out var part) && part != DayPart.Sunset
            && text[end].Exact.Length > 1)
        {
            (end, day) = (partEnd, DayPartRule.On(day, part));
            AddClock(text, ref end, ref day);
        }
    }

    /// <summary>«مساء الأربعاء على الساعة الثامنة»: the part tells which eight.</summary>
    private static void AddClock(TimeText text, ref int end, ref Interval part)
    {
        var next = Joint(text, end);
        if (next >= 0 && ClockRule.TryRead(text, next, out var clockEnd, out var clock))
        {
            var day = part with { From = part.From.Date };
            var isLate = clock.IsAmbiguous && part.From.Hour >= 12 && clock.Time.Hours < 12;
            end = clockEnd;
            part = (clock with { Time = isLate ? clock.Time + TimeSpan.FromHours(12) : clock.Time, IsAmbiguous = false }).On(day);
        }
    }

    private static void AddDay(TimeText text, ref int end, ref Interval moment, ClockTime clock)
    {
        var next = Joint(text, end);
        next = next >= 0 ? text.Skip(next, SenseKind.From) : next;
        if (next >= 0 && (text[next].Clitics & ~Clitics.For) == 0 && DayRule.TryRead(text, next, out var dayEnd, out var day) && day.IsDay)
        {
            (end, moment) = (dayEnd, clock.On(day));
        }
    }

    /// <summary>Where the next part begins behind a dash, a comma or «على», «في تمام», «بداية من»; -1 behind a break.</summary>
    private static int Joint(TimeText text, int at)
    {
        if (text[at].Gap is not (Gap.Space or Gap.Joined or Gap.Comma or Gap.Dash or Gap.Parenthesis or Gap.Slash))
        {
            return -1;
        }

        var isFrom = text.Has(at, SenseKind.From) || (text.Has(at, SenseKind.Edge, out var edge) && edge == 0 && text.Has(at + 1, SenseKind.From));
        if (isFrom && text[at].Exact is not "من" && text[at].Gap is Gap.Space or Gap.Comma)
        {
            return text.Skip(at + 1, SenseKind.From);
        }

        var next = at;
        while (next < at + 3 && (next == at || text[next].Gap == Gap.Space)
            && (text.Has(next, SenseKind.At) || text.Has(next, SenseKind.In)))
        {
            next++;
        }

        var isNear = next == at || text[next].Gap is Gap.Space or Gap.Joined;
        return isNear && (text[next].Clitics & ~(Clitics.In | Clitics.For)) == 0 ? next : -1;
    }

    /// <summary>The time stuck to an ISO date: 2021-11-24T20:30:00Z.</summary>
    private static bool IsoTime(TimeText text, ref int end, ref Interval day)
    {
        var last = text[end - 1].Exact;
        if (last.Length != 5 || last[2] != 't' || !int.TryParse(last[3..], NumberStyles.None, null, out var hour) || hour > 23
            || text[end].Gap != Gap.Colon || text[end].Digits != 2 || text[end].Number > 59)
        {
            return false;
        }

        var time = new TimeSpan(hour, text[end].Number, 0);
        var precision = TimePrecision.Minute;
        end++;
        if (text[end].Gap == Gap.Colon && text[end].Exact.Length is 2 or 3
            && int.TryParse(text[end].Exact[..2], NumberStyles.None, null, out var seconds) && seconds < 60)
        {
            time += TimeSpan.FromSeconds(seconds);
            precision = TimePrecision.Second;
            end++;
        }

        day = CalendarUnits.At(day.From + time, precision, day.Relative);
        return true;
    }
}
