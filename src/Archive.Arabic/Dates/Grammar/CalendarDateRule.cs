using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// A day by its number and month: «24 نوفمبر 2021», «الرابع والعشرين من نوفمبر», «فاتح ماي», «15 من الشهر الجاري»,
/// «24-نوفمبر-2021», «نوفمبر 24, 2021».
/// </summary>
internal static class CalendarDateRule
{
    /// <summary>What is called after a day: «شارع 9 أفريل», «حركة 20 فبراير», «هجمات 11 سبتمبر».</summary>
    private static readonly WordList NamedAfterDays = new(
        "شارع ساحة ميدان حي نهج جسر قنطرة نفق قرية ملعب مدرسة معهد إعدادية الإعدادية ثانوية جامعة مستشفى قاعة مركب قصر جمعية دوار "
        + "حركة ثورة انتفاضة أحداث هجمات اعتداءات تفجيرات هجوم ائتلاف تحالف قوى تيار كتلة جبهة مجموعة لواء "
        + "كتيبة خلايا تنظيم جائزة انقلاب بيان قائمة ملحمة شهداء");

    /// <param name="weekday">The weekday that stands before it, or -1: it decides for a year that is not said.</param>
    internal static bool TryRead(TimeText text, int at, int weekday, out int end, out Interval date)
    {
        if (TryReadDay(text, at, out end, out var day))
        {
            return AfterDay(text, at, weekday, day, ref end, out date);
        }

        return MonthFirst(text, at, weekday, out end, out date);
    }

    /// <summary>The number of a day alone: «24», «الرابع والعشرين», «فاتح».</summary>
    internal static bool TryReadDay(TimeText text, int at, out int end, out int day)
    {
        end = at + 1;
        day = 1;
        if (text.Has(at, SenseKind.FirstDay))
        {
            return true;
        }

        // «الـ25 من نوفمبر»
        var digits = text.Has(at, SenseKind.Article) && text.FollowsNumber(at + 1, out _) ? at + 1 : at;
        if (text[digits].Number >= 0)
        {
            day = text[digits].Number;
            end = digits + 1;
            return text[digits].Digits <= 2 && day is >= 1 and <= 31;
        }

        // «النصف الثاني من شهر …» is no second of a month.
        var isPart = text[at].Gap == Gap.Space && text[at - 1].Definite && text.Has(at - 1, SenseKind.Fraction);
        var isNumber = OrdinalRule.TryRead(text, at, out end, out day)
            || (!text[at].Definite && NumberRule.TryRead(text, at, out end, out day));
        return isNumber && !isPart && day is >= 1 and <= 31;
    }

    private static bool AfterDay(TimeText text, int at, int weekday, int day, ref int end, out Interval date)
    {
        date = default;
        var month = text.Skip(end, SenseKind.From);
        if (TryReadMonthOf(text, month, out var monthEnd, out var number))
        {
            end = monthEnd;
            return WithYear(text, at, ref end, number, day, weekday, out date);
        }

        // «15 من الشهر الجاري», «التاسع عشر من هذا الشهر», «21 من الشهر»
        var isThisMonth = text[month].Gap == Gap.Space && text[month].Clitics == Clitics.None
            && (UnitShiftRule.TryRead(text, month, out monthEnd, out var shifted)
                || (month > end && PresentUnitRule.TryRead(text, month, out monthEnd, out shifted)))
            && shifted.Precision == TimePrecision.Month
            && Known(shifted.From.Year, shifted.From.Month, day, true, out date);
        end = isThisMonth ? monthEnd : end;
        return isThisMonth;
    }

    private static bool TryReadMonthOf(TimeText text, int at, out int end, out int month)
    {
        end = at;
        month = 0;
        var isNear = text[at].Gap is Gap.Space or Gap.Joined or Gap.Dash or Gap.Slash or Gap.Dot;
        return isNear && (text[at].Clitics & ~Clitics.In) == 0 && MonthRule.TryRead(text, at, out end, out month, out _);
    }

    private static bool MonthFirst(TimeText text, int at, int weekday, out int end, out Interval date)
    {
        date = default;
        if (!MonthRule.TryRead(text, at, out end, out var month, out _) || text[end].Digits is < 1 or > 2
            || text[end].Gap is not (Gap.Space or Gap.Dash))
        {
            return false;
        }

        var day = text[end].Number;
        end++;
        var hasYear = text[end].Gap is Gap.Space or Gap.Comma or Gap.Dash && YearRule.Bare(text, end, out _, out _);
        var isFree = text[end].Gap is not (Gap.Space or Gap.Joined) || text[end].IsKnown;
        return (hasYear || isFree) && WithYear(text, at, ref end, month, day, weekday, out date);
    }

    private static bool WithYear(TimeText text, int at, ref int end, int month, int day, int weekday, out Interval date)
    {
        if (YearRule.TryReadAfter(text, end, out var yearEnd, out var year)
            || (text[end].Gap is Gap.Dash or Gap.Slash or Gap.Dot && BareYear(text, end, out yearEnd, out year)))
        {
            end = yearEnd;
            return Known(year.From.Year, month, day, year.Relative, out date);
        }

        if (UnitShiftRule.Direction(text, ref end, out var shift))
        {
            var near = PeriodChoice.Month(text, month, shift);
            return Known(near.From.Year, month, day, true, out date);
        }

        var found = YearGuess.Day(text, month, day, weekday, TenseReader.At(text, at, end));
        date = (found ?? default) with { IsName = (weekday < 0 && IsName(text, at)) || IsYearly(text, end) };
        return found is not null;
    }

    private static bool BareYear(TimeText text, int at, out int end, out Interval year)
    {
        var found = YearRule.Bare(text, at, out end, out var number);
        year = found ? CalendarUnits.Year(number, false) : default;
        return found;
    }

    private static bool Known(int year, int month, int day, bool relative, out Interval date)
    {
        var exists = Calendar.Exists(year, month, day);
        date = exists ? CalendarUnits.Day(new DateTime(year, month, day), relative) : default;
        return exists;
    }

    private static bool IsName(TimeText text, int at) =>
        text[at].Gap == Gap.Space && text[at].Clitics == Clitics.None && NamedAfterDays.ContainsBehindParticle(text[at - 1].Exact);

    /// <summary>«1 جانفي من كل عام» comes again and again.</summary>
    private static bool IsYearly(TimeText text, int end) => text.Follows(end, SenseKind.From) && text.Follows(end + 1, SenseKind.Every);
}
