using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// One of several inside a longer time: «آخر اثنين من شهر مارس», «الثلاثاء الثالث من سبتمبر 2014», «أول أسبوع من أكتوبر»,
/// «آخر يوم في الشهر الماضي», «ثالث ثلاثاء بعد عيد الفطر». A week belongs to the month that its Monday and Sunday lie in.
/// </summary>
internal static class NthRule
{
    private const int AnyDay = 7, Week = 8;

    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        // «يوم الجمعة الأخير من الشهر»
        var isNamed = text.IsUnit(at, TimeUnit.Day) && !text[at].Definite && WeekdayRule.TryReadName(text, at + 1, out _, out _);
        interval = default;
        if (!Which(text, isNamed ? at + 1 : at, out end, out var what, out var which))
        {
            return false;
        }

        var sign = text.Follows(end, SenseKind.After) ? 1 : text.Follows(end, SenseKind.Before) ? -1 : 0;
        if (sign != 0 && what <= AnyDay && which > 0)
        {
            return Beside(text, what, sign * which, ref end, out interval);
        }

        if (!TryReadWhole(text, end, out end, out var period))
        {
            return false;
        }

        interval = what == Week ? WeekOf(period, which) : DayOf(period, what, which);
        return interval != default;
    }

    /// <summary>«من سبتمبر 2014», «في الشهر الماضي», «بأيلول», «من رمضان», «من العام»: what it is one of.</summary>
    internal static bool TryReadWhole(TimeText text, int at, out int end, out Interval period)
    {
        var next = text.Skip(at, SenseKind.From);
        next = next > at ? next : text.Skip(at, SenseKind.In);
        if (next > at && YearRule.TryReadAfter(text, at, out end, out period))
        {
            return true;
        }

        end = next;
        period = default;
        if (text[next].Gap is not Gap.Space || (text[next].Clitics & ~(Clitics.In | Clitics.For)) != 0)
        {
            return false;
        }

        return PeriodRule.TryReadWhole(text, next, out end, out period)
            || HijriRule.TryReadMonth(text, next, out end, out period)
            || (next > at && PresentUnitRule.TryRead(text, next, out end, out period) && period.Precision is TimePrecision.Month or TimePrecision.Year);
    }

    /// <summary>«آخر اثنين», «ثالث يوم ثلاثاء», «الثلاثاء الثالث», «الأسبوع الأخير»; the last is -1.</summary>
    private static bool Which(TimeText text, int at, out int end, out int what, out int which)
    {
        end = at;
        if (text[at].Definite)
        {
            which = 0;
            return What(text, ref end, out what) && text[end].Gap == Gap.Space && text[end].Definite && Rank(text, ref end, out which);
        }

        what = 0;
        return Rank(text, ref end, out which) && text[end].Gap == Gap.Space && text[end].Clitics == Clitics.None && !text[end].Definite
            && What(text, ref end, out what);
    }

    private static bool Rank(TimeText text, ref int at, out int which)
    {
        if (text.Has(at, SenseKind.Last))
        {
            which = -1;
            at++;
            return true;
        }

        var found = text.Has(at, SenseKind.Ordinal, out which) || text.Has(at, SenseKind.OrdinalFeminine, out which);
        at++;
        return found;
    }

    private static bool What(TimeText text, ref int at, out int what)
    {
        if (text.Has(at, SenseKind.Unit, out var unit) && (TimeUnit)unit is TimeUnit.Day or TimeUnit.Week || text[at].Exact is "اليوم")
        {
            at++;
            what = unit == (int)TimeUnit.Week ? Week : AnyDay;
            if (what == AnyDay && text.Follows(at, SenseKind.Weekday, out var named))
            {
                what = named;
                at++;
            }

            return true;
        }

        return text.Has(at++, SenseKind.Weekday, out what);
    }

    private static Interval DayOf(Interval period, int what, int which)
    {
        var forward = which > 0;
        var edge = forward ? period.From : period.To;
        var step = what == AnyDay ? 1 : 7;
        var first = what == AnyDay ? 0 : (forward ? what - (int)edge.DayOfWeek + 7 : (int)edge.DayOfWeek - what + 7) % 7;
        var days = first + ((Math.Abs(which) - 1) * step);
        var day = edge.AddDays(forward ? days : -days);
        return day >= period.From && day <= period.To ? CalendarUnits.Day(day, period.Relative) : default;
    }

    private static Interval WeekOf(Interval period, int which)
    {
        var first = CalendarUnits.Monday(period.From.AddDays(6));
        var last = CalendarUnits.Monday(period.To.AddDays(1)).AddDays(-7);
        var monday = which > 0 ? first.AddDays(7 * (which - 1)) : last;
        return monday <= last ? new Interval(monday, monday.AddDays(6), TimePrecision.Week, period.Relative) : default;
    }

    /// <summary>«ثالث ثلاثاء بعد …»: counted from a day, which itself does not count.</summary>
    private static bool Beside(TimeText text, int what, int count, ref int end, out Interval interval)
    {
        interval = default;
        if (!HolidayRule.TryRead(text, end + 1, out var dayEnd, out var day) && !DayRule.TryRead(text, end + 1, out dayEnd, out day))
        {
            return false;
        }

        end = dayEnd;
        var sign = Math.Sign(count);
        var first = what == AnyDay ? 1 : ((sign * (what - (int)day.From.DayOfWeek)) + 6) % 7 + 1;
        var days = first + ((Math.Abs(count) - 1) * (what == AnyDay ? 1 : 7));
        interval = CalendarUnits.Day(day.From.AddDays(sign * days), day.Relative);
        return true;
    }
}
