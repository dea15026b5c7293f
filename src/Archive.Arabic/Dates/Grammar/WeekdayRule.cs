using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Weekdays with what decides which one is meant: «الأربعاء 24 نوفمبر», «الثلاثاء المقبل», «هذا الاثنين»,
/// «الأحد من الأسبوع الماضي», «السبت السادس عشر», or nothing (see <see cref="PeriodChoice"/>).
/// </summary>
internal static class WeekdayRule
{
    /// <summary>What makes a name of a weekday: a programme, a day of sales or of mourning.</summary>
    private static readonly WordList NamedSo = new("الرياضي السوداء الأسود البيضاء الدامي الدامية الحزين الحزينة السيبراني العظيمة اليتيمة");

    internal static bool TryRead(TimeText text, int at, out int end, out Interval day)
    {
        day = default;
        var isThis = text.Has(at, SenseKind.This);
        var name = isThis ? at + 1 : at;
        if ((!isThis && OfWeek(text, at, out end, out day)) || WeekFirst(text, at, out end, out day))
        {
            return true;
        }

        if (!TryReadName(text, name, out end, out var weekday) || (isThis && text[name].Gap != Gap.Space) || IsOther(text, at, end))
        {
            return false;
        }

        if (TryReadDate(text, end, weekday, out var dateEnd, out day))
        {
            end = dateEnd;
            return true;
        }

        var isSided = UnitShiftRule.Direction(text, ref end, out var shift);
        var date = isSided
            ? PeriodChoice.Weekday(text.Today, weekday, shift)
            : PeriodChoice.Weekday(text.Today, weekday, isThis ? Tense.Expected : TenseReader.At(text, at, end));
        day = CalendarUnits.Day(date, true) with { IsBareWeekday = !isSided };
        return true;
    }

    /// <summary>The name with its article; «أحد» without it is «someone».</summary>
    internal static bool TryReadName(TimeText text, int at, out int end, out int weekday)
    {
        end = at + 1;
        return text.Has(at, SenseKind.Weekday, out weekday) && text[at].Definite;
    }

    /// <summary>The date beside a weekday: «(24 نوفمبر)», «الموافق 24 نوفمبر», «في 18 شباط», «21/09», «السابع عشر».</summary>
    internal static bool TryReadDate(TimeText text, int at, int weekday, out int end, out Interval date)
    {
        end = at;
        date = default;
        var next = at;
        if (text[next].Gap is not (Gap.Space or Gap.Joined or Gap.Comma or Gap.Dash or Gap.Parenthesis or Gap.Slash))
        {
            return false;
        }

        next = text.Has(next, SenseKind.Corresponding) ? CorrespondingRule.SkipFor(text, next + 1) : text.Has(next, SenseKind.In) ? next + 1 : next;
        if ((text[next].Clitics & ~Clitics.For) != 0 || (next > at && text[next].Gap is not (Gap.Space or Gap.Joined)))
        {
            return false;
        }

        var isWhole = NumericDateRule.TryRead(text, next, true, out end, out date) || HijriRule.TryReadPlain(text, next, out end, out date);
        if (isWhole && date.IsDay)
        {
            return true;
        }

        return CalendarDateRule.TryRead(text, next, weekday, out end, out date)
            || (text[next].Gap == Gap.Space && DayOfThisMonth(text, next, weekday, out end, out date));
    }

    /// <summary>«السبت السادس عشر» is the sixteenth; up to the fifth it would be the n-th Saturday.</summary>
    private static bool DayOfThisMonth(TimeText text, int at, int weekday, out int end, out Interval date)
    {
        date = default;
        if (!OrdinalRule.TryRead(text, at, out end, out var day) || !text[at].Definite || day is < 6 or > 31)
        {
            return false;
        }

        var first = new DateTime(text.Today.Year, text.Today.Month, 1);
        for (var month = first.AddMonths(-1); month <= first.AddMonths(1); month = month.AddMonths(1))
        {
            if (Calendar.Exists(month.Year, month.Month, day) && (int)month.AddDays(day - 1).DayOfWeek == weekday)
            {
                date = CalendarUnits.Day(month.AddDays(day - 1), true);
                return true;
            }
        }

        return false;
    }

    /// <summary>«أحد الأسبوع الماضي», «الاثنين من هذا الأسبوع»: the day inside that week.</summary>
    private static bool OfWeek(TimeText text, int at, out int end, out Interval day)
    {
        end = at + 1;
        day = default;
        var next = text.Skip(end, SenseKind.From);
        if (!text.Has(at, SenseKind.Weekday, out var weekday) || (!text[at].Definite && next > end)
            || text[next].Gap != Gap.Space || text[next].Clitics != Clitics.None
            || !UnitShiftRule.TryRead(text, next, out end, out var week) || week.Precision != TimePrecision.Week)
        {
            return false;
        }

        day = CalendarUnits.Day(week.From.AddDays((weekday + 6) % 7), true);
        return true;
    }

    /// <summary>«الأسبوع القادم يوم الجمعة»</summary>
    private static bool WeekFirst(TimeText text, int at, out int end, out Interval day)
    {
        day = default;
        if (!UnitShiftRule.TryRead(text, at, out end, out var week) || week.Precision != TimePrecision.Week)
        {
            return false;
        }

        var next = text.Follows(end, SenseKind.Unit, out var unit) && unit == (int)TimeUnit.Day && !text[end].Definite ? end + 1 : end;
        if (next == end || text[next].Gap != Gap.Space || !TryReadName(text, next, out end, out var weekday))
        {
            return false;
        }

        day = CalendarUnits.Day(week.From.AddDays((weekday + 6) % 7), true);
        return true;
    }

    /// <summary>«صلاة الجمعة», «سوق الأحد», «الأحد الرياضي», and «أيام الاثنين», which come again and again.</summary>
    private static bool IsOther(TimeText text, int at, int end) =>
        (text[at].Gap == Gap.Space && text.Has(at - 1, SenseKind.PrayerOf))
        || (text[end].Gap == Gap.Space && NamedSo.Contains(text[end].Exact))
        || (text[at].Gap == Gap.Space && text[at - 1].Exact is "ايام" && !text.And(end, out _) && text[end].Gap != Gap.Comma);
}
