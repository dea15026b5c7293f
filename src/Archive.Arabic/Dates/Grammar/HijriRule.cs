using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Dates of the Islamic calendar: «15 رمضان 1442 هـ», «العاشر من محرم», «شهر شوال», «رمضان 2019», «سنة 1443هـ».
/// </summary>
internal static class HijriRule
{
    private const int Safar = 2, Ramadan = 9;

    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        if (!TryReadPlain(text, at, out end, out interval))
        {
            return false;
        }

        if (interval.IsDay)
        {
            CorrespondingRule.Extend(text, ref end, ref interval, preferOther: true);
        }

        return true;
    }

    /// <summary>A whole month, as what a part is taken of: «أواخر رمضان», «النصف من شعبان».</summary>
    internal static bool TryReadMonth(TimeText text, int at, out int end, out Interval month)
    {
        var found = TryReadMonthName(text, at, out end, out var number, out _);
        month = default;
        return found && (WithYear(text, 0, number, ref end, out month) || WithoutYear(text, at, 0, number, ref end, out month));
    }

    internal static bool TryReadPlain(TimeText text, int at, out int end, out Interval interval)
    {
        if (YearAlone(text, at, out end, out interval))
        {
            return true;
        }

        var day = CalendarDateRule.TryReadDay(text, at, out end, out var number) ? number : 0;
        var next = day > 0 ? text.Skip(end, SenseKind.From) : at;
        var isNear = day == 0 || (text[next].Gap is Gap.Space or Gap.Joined && text[next].Clitics == Clitics.None);
        var isOfMonth = next > end && day > 0;
        if (!isNear || !TryReadMonthName(text, next, out end, out var month, out var hasWord) || day > 30)
        {
            return false;
        }

        if (WithYear(text, day, month, ref end, out interval))
        {
            return true;
        }

        // «جمادى الأولى» and «ذو الحجة» are nothing else, «رجب» and «ربيع» are names of people and of spring.
        // «3 صفر» is a score.
        var isClear = hasWord || isOfMonth || (day > 0 && month != Safar) || (end > next + 1 && month is 5 or 6 or Ramadan or 11 or 12)
            || (month == Ramadan && IsRamadanMeant(text, at, end));
        return isClear && WithoutYear(text, at, day, month, ref end, out interval);
    }

    private static bool TryReadMonthName(TimeText text, int at, out int end, out int month, out bool hasWord)
    {
        hasWord = text.IsUnit(at, TimeUnit.Month) && !text[at].Definite;
        var name = hasWord ? at + 1 : at;
        end = name + 1;
        if (hasWord && (text[name].Gap != Gap.Space || text[name].Clitics != Clitics.None))
        {
            month = 0;
            return false;
        }

        if (text.Has(name, SenseKind.HijriPair, out month))
        {
            end++;
            return Second(text, name + 1, ref month);
        }

        var isName = text.Has(name, SenseKind.HijriMonth, out month) && month < 11
            && text[name].Clitics is Clitics.None or Clitics.And or Clitics.In;
        end += isName && text[end].Gap == Gap.Space && text[end].Exact is "المبارك" or "المعظم" or "الكريم" ? 1 : 0;
        return isName;
    }

    /// <summary>«ربيع الأول» 3 or «الثاني/الآخر» 4; «ذو القعدة» 11, «ذو الحجة» 12.</summary>
    private static bool Second(TimeText text, int at, ref int month)
    {
        if (month == 11)
        {
            return text.Follows(at, SenseKind.HijriMonth, out month) && month >= 11;
        }

        var isLast = text[at].Exact is "الاخر" or "الاخره" && text[at].Gap == Gap.Space;
        var isRanked = text.Follows(at, SenseKind.Ordinal, out var which) || text.Follows(at, SenseKind.OrdinalFeminine, out which);
        month += isLast || which == 2 ? 1 : 0;
        return isLast || (isRanked && which <= 2 && text[at].Definite);
    }

    /// <summary>«سنة 1443 هـ», «1443هـ»</summary>
    private static bool YearAlone(TimeText text, int at, out int end, out Interval interval)
    {
        var hasWord = text.IsUnit(at, TimeUnit.Year);
        var year = hasWord ? at + 1 : at;
        end = year + 2;
        var isIslamic = text[year].Digits == 4 && text.Follows(year + 1, SenseKind.HijriEra);
        interval = isIslamic ? HijriYears.Year(text[year].Number) ?? default : default;
        return interval != default;
    }

    private static bool WithYear(TimeText text, int day, int month, ref int end, out Interval interval)
    {
        interval = default;
        var start = end;
        end += text.IsUnit(end, TimeUnit.Year) && text[end].Gap == Gap.Space && text[end + 1].Digits == 4 && text[end + 1].Number < 1700 ? 1 : 0;
        var isHijri = text.FollowsNumber(end, out var year) && text[end].Digits == 4 && year is >= HijriYears.First and <= HijriYears.Last;
        if (isHijri)
        {
            end = text.Skip(end + 1, SenseKind.HijriEra);
            interval = In(year, day, month, false) ?? default;
            return interval != default;
        }

        end = start;
        if (YearRule.TryReadAfter(text, end, out var yearEnd, out var gregorian))
        {
            end = yearEnd;
            var middle = new DateTime(gregorian.From.Year, 7, 1);
            interval = HijriYears.Best(
                middle, y => In(y, day, month, gregorian.Relative), i => i.From.Year == middle.Year ? 0 : 1) ?? default;
        }

        return interval != default;
    }

    private static bool WithoutYear(TimeText text, int at, int day, int month, ref int end, out Interval interval)
    {
        Interval? found;
        if (UnitShiftRule.Direction(text, ref end, out var shift) && shift != 0)
        {
            found = HijriYears.Best(text.Today, y => In(y, day, month, true), i => RecurringChoice.Cost(i, text.Today, shift));
        }
        else
        {
            var tense = TenseReader.At(text, at, end);
            found = HijriYears.Best(text.Today, y => In(y, day, month, true), i => RecurringChoice.Cost(i, text.Today, tense));
        }

        interval = found ?? default;
        return found is not null;
    }

    private static Interval? In(int year, int day, int month, bool relative) =>
        day == 0 ? HijriYears.Month(year, month, relative)
        : HijriYears.Day(year, month, day) is { } date ? CalendarUnits.Day(date, relative) : null;

    /// <summary>«رمضان» is a man's name as often: it is the month after «في» and «خلال», with «المقبل», or alone.</summary>
    private static bool IsRamadanMeant(TimeText text, int at, int end) =>
        text.Has(at - 1, SenseKind.In) || text.Has(at - 1, SenseKind.During) || text.Follows(end, SenseKind.Next)
        || text.Follows(end, SenseKind.Past) || TenseReader.At(text, at, end) == Tense.Alone;
}
