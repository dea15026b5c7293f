using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// From one day, month or year to another: «من 3 إلى 7 مارس», «بين العشرين والثلاثين من يونيو», «13-15 تموز»,
/// «يوليو 13-15», «من يناير إلى مارس 2021», «بين عامي 2015 و2020», «يومي الأحد والاثنين القادمين».
/// What one end does not say it takes from the other.
/// </summary>
internal static class RangeRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval range)
    {
        range = default;
        end = at;
        var isPair = IsPair(text, at);
        var isBetween = text.Has(at, SenseKind.Between);
        var start = isPair || isBetween || text.Has(at, SenseKind.From) || IsSinceUntil(text, at) ? at + 1 : at;
        if (start > at && text[start].Gap is not (Gap.Space or Gap.Joined))
        {
            return false;
        }

        // «بين عامي 2015 و2020», «بين يومي 3 و7 مارس»
        start += isBetween && IsPair(text, start) ? 1 : 0;
        var byAnd = isBetween || isPair;
        return text[start].Clitics == Clitics.None || start == at
            ? Numbers(text, start, byAnd, out end, out range) || Ends(text, start, byAnd, start > at, out end, out range)
                || FromNow(text, start, start > at && !byAnd, out end, out range)
            : false;
    }

    /// <summary>«منذ 2015 وحتى اليوم»: with its end «منذ» is «من».</summary>
    private static bool IsSinceUntil(TimeText text, int at) => text.Has(at, SenseKind.Since) && text[at + 1].Number >= 0 && AfterTo(text, at + 2) > 0;

    /// <summary>«يومي», «عامي», «شهري» and «أيام»: what follows are two or more of them.</summary>
    private static bool IsPair(TimeText text, int at) =>
        text.Has(at, SenseKind.UnitDual, out var unit) ? unit >= (int)TimeUnit.Day && text[at].Exact[^1] == 'ي'
        : text.Has(at, SenseKind.UnitPlural, out unit)
            && (unit == (int)TimeUnit.Year ? text[at + 1].Digits == 4 : unit == (int)TimeUnit.Day && !text[at].Definite);

    /// <summary>The word after «إلى», «وحتى» or a dash; -1 where none of them stands.</summary>
    internal static int AfterTo(TimeText text, int at)
    {
        if (text.Follows(at, SenseKind.To, Clitics.And))
        {
            var next = text.Skip(at + 1, SenseKind.To);
            return text[next].Gap is Gap.Space or Gap.Joined && text[next].Clitics == Clitics.None ? next : -1;
        }

        return text[at].Gap == Gap.Dash && text[at].Clitics == Clitics.None ? at
            : text[at].Exact is "ل" && text[at].Gap == Gap.Space ? at + 1
            : -1;
    }

    /// <summary>Where the second end begins: behind «و» or a comma, or behind «إلى»; -1 where none of them stands.</summary>
    internal static int Second(TimeText text, int at, bool byAnd) =>
        !byAnd ? AfterTo(text, at) : text.And(at, out var next) ? next : text[at].Gap is Gap.Comma or Gap.Dash ? at : -1;

    /// <summary>Where the first end is only a number: «من 3 إلى 7 مارس», «2015 و2020», «5 و6 و7 مارس».</summary>
    private static bool Numbers(TimeText text, int at, bool byAnd, out int end, out Interval range)
    {
        range = default;
        // «سنة 2013/2014»
        var year = text.IsUnit(at, TimeUnit.Year) && text[at + 1].Gap is Gap.Space or Gap.Joined ? YearRule.SkipWord(text, at) : at;
        if (text[year].Digits == 4)
        {
            return YearRangeRule.TryRead(text, year, byAnd, out end, out range);
        }

        at += text.IsUnit(at, TimeUnit.Day) && !text[at].Definite ? 1 : 0;
        at = byAnd ? DayListReader.SkipWeekdays(text, at) : at;
        if (!CalendarDateRule.TryReadDay(text, at, out end, out var day))
        {
            return false;
        }

        var next = AfterTo(text, end) is var to and > 0 && !byAnd ? to : Second(text, end, true);
        next = DayListReader.SkipNumbers(text, next);
        if (next < 0 || !DayRule.TryRead(text, next, out end, out var last) || !last.IsDay || last.From.Day <= day)
        {
            return false;
        }

        range = Make(last with { From = last.From.AddDays(day - last.From.Day) }, last);
        return true;
    }

    private static bool Now(TimeText text, int at, out int end, out Interval day)
    {
        day = CalendarUnits.Day(text.Today, true);
        return NowRule.TryRead(text, at, out end, out _);
    }

    /// <summary>«من الآن حتى نهاية العام»</summary>
    private static bool FromNow(TimeText text, int at, bool isOpened, out int end, out Interval range)
    {
        range = default;
        end = at;
        if (!isOpened || !text.Has(at, SenseKind.Now) || AfterTo(text, at + 1) is not (> 0 and var next) || !One(text, next, out end, out var last)
            || last.To < text.Today)
        {
            return false;
        }

        range = Make(CalendarUnits.Day(text.Today, true), last);
        return true;
    }

    /// <summary>Both ends are times that are read by themselves; without «من» they need a sign or «إلى» between them.</summary>
    private static bool Ends(TimeText text, int at, bool byAnd, bool isOpened, out int end, out Interval range)
    {
        range = default;
        // «من 2019 حتى الآن»: the bare year needs what is behind it.
        var isYear = YearRule.Bare(text, at, out end, out var year) && isOpened && text.Follows(end, SenseKind.To, Clitics.And);
        var first = isYear ? CalendarUnits.Year(year, false) : default;
        if (!isYear && !One(text, at, out end, out first))
        {
            return false;
        }

        var next = Second(text, end, byAnd);
        if (next < 0 || (text[next].Gap is Gap.Comma && !byAnd))
        {
            return false;
        }

        if (first.IsDay && text[next].Digits is 1 or 2 && !One(text, next, out _, out _))
        {
            return DayOfSameMonth(text, next, first, out end, out range);
        }

        var isLinked = isOpened || byAnd || text[next].Gap == Gap.Dash;
        if (!(One(text, next, out end, out var last) || (!byAnd && Now(text, next, out end, out last))) || (!isLinked && first.Relative && last.Relative && !IsDated(first)))
        {
            return false;
        }

        // «أيام السبت والأحد والاثنين»
        for (var more = 0; byAnd && last.IsBareWeekday && more < 5 && text.And(end, out var further)
            && One(text, further, out var furtherEnd, out var later) && later.IsDay && later.From == last.From.AddDays(1); more++)
        {
            (end, last) = (furtherEnd, later);
        }

        // «من اليوم حتى الجمعة»
        var days = last.IsBareWeekday && !first.IsBareWeekday && last.From < first.From ? (((last.From - first.From).Days % 7) + 7) % 7 : -1;
        last = days >= 0 ? CalendarUnits.Day(first.From.Date.AddDays(days), last.Relative) : last;
        last = last.YearImplied && !first.YearImplied && !first.Relative ? InYearFrom(first, last) : last;
        first = Agree(first, last);
        range = Make(first, last);
        return first.From <= last.From && (first.From.TimeOfDay == TimeSpan.Zero || first.Precision == last.Precision);
    }

    /// <summary>«اغسطس 27 إلى 29»</summary>
    private static bool DayOfSameMonth(TimeText text, int at, Interval first, out int end, out Interval range)
    {
        end = at + 1;
        var days = text[at].Number - first.From.Day;
        range = Make(first, first with { From = first.From.AddDays(days) });
        return days > 0 && range.To.Month == first.From.Month && !YearRule.Counts(text, end);
    }

    private static bool IsDated(Interval first) => first.YearImplied || first.IsDay;

    private static bool One(TimeText text, int at, out int end, out Interval interval) =>
        MomentRule.TryRead(text, at, out end, out interval) && !interval.HourAmbiguous && interval.Precision >= TimePrecision.Day
        || PeriodRule.TryRead(text, at, out end, out interval) || EdgeRule.TryRead(text, at, out end, out interval);

    /// <summary>The first end, where it left its year or week open, as the last before the second.</summary>
    private static Interval Agree(Interval first, Interval last)
    {
        if (first.IsBareWeekday && last.IsDay)
        {
            return CalendarUnits.Day(last.From.AddDays(-(((int)last.From.DayOfWeek - (int)first.From.DayOfWeek + 7) % 7)), last.Relative);
        }

        if (!first.YearImplied || !CalendarUnits.IsYear(last.From.Year - 1))
        {
            return first;
        }

        var years = last.From.Year - first.From.Year;
        var same = first with { From = first.From.AddYears(years), To = first.To.AddYears(years), Relative = last.Relative };
        return same.From <= last.From ? same : same with { From = same.From.AddYears(-1), To = same.To.AddYears(-1) };
    }

    /// <summary>«من 1 يناير 2016 إلى 30 أكتوبر»: the second end in the year of the first, or the next.</summary>
    private static Interval InYearFrom(Interval first, Interval last)
    {
        var years = first.From.Year - last.From.Year;
        years += last.From.AddYears(years) < first.From ? 1 : 0;
        return last with { From = last.From.AddYears(years), To = last.To.AddYears(years), Relative = false, YearImplied = false };
    }

    private static Interval Make(Interval first, Interval last) =>
        new(first.From, last.IsDay || last.To < last.From ? last.From : last.To, TimePrecision.Range, first.Relative || last.Relative)
        {
            YearImplied = last.YearImplied,
        };
}
