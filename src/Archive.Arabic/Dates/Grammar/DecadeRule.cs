using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Decades and centuries: «الثمانينات», «ثمانينيات القرن الماضي», «القرن التاسع عشر», «القرن الـ19».
/// «العشرينات» without its century may be an age as well and is left alone.
/// </summary>
internal static class DecadeRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval) =>
        Decade(text, at, out end, out interval) || NthDecade(text, at, out end, out interval) || Century(text, at, out end, out interval);

    private static bool Decade(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at + 1;
        if (!text.Has(at, SenseKind.DecadeName, out var decade))
        {
            return false;
        }

        var next = text.Skip(end, SenseKind.From);
        if (text[next].Gap == Gap.Space && text[next].Definite && text.IsUnit(next, TimeUnit.Century)
            && (Century(text, next, out var centuryEnd, out var century) || UnitShiftRule.TryRead(text, next, out centuryEnd, out century)))
        {
            end = centuryEnd;
            var first = century.From.Year - 1 + decade;
            interval = CalendarUnits.Years(first, first + 9, TimePrecision.Decade, century.Relative);
            return true;
        }

        var isAge = text.Has(next, SenseKind.AgeCue) || text.Has(next + 1, SenseKind.AgeCue);
        interval = CalendarUnits.Years(1900 + decade, 1909 + decade, TimePrecision.Decade, false);
        return text[at].Definite && decade >= 50 && !isAge;
    }

    /// <summary>«العقد الثالث من القرن العشرين»; that of somebody's life has no century.</summary>
    private static bool NthDecade(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at + 1;
        if (!text.IsUnit(at, TimeUnit.Decade) || !text[at].Definite || text[end].Gap != Gap.Space || !text[end].Definite)
        {
            return false;
        }

        var isLast = text.Has(end, SenseKind.Last);
        var which = isLast ? 10 : text.Has(end, SenseKind.Ordinal, out var ordinal) ? ordinal : 0;
        if (which == 0 || !text.Follows(end + 1, SenseKind.From) || text[end + 2].Gap != Gap.Space
            || !(Century(text, end + 2, out var centuryEnd, out var century) || UnitShiftRule.TryRead(text, end + 2, out centuryEnd, out century))
            || (century.To.Year - century.From.Year) != 99)
        {
            return false;
        }

        end = centuryEnd;
        var first = century.From.Year - 1 + (10 * (which - 1));
        interval = CalendarUnits.Years(first, first + 9, TimePrecision.Decade, century.Relative);
        return true;
    }

    private static bool Century(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at + 1;
        if (!text.IsUnit(at, TimeUnit.Century) || !text[at].Definite
            || text[end].Gap is not (Gap.Space or Gap.Joined) || text[end].Clitics != Clitics.None)
        {
            return false;
        }

        var isRanked = (OrdinalRule.TryRead(text, at + 1, out end, out var number) && text[at + 1].Definite)
            || (text.Has(at + 1, SenseKind.Article) && NumberRule.TryRead(text, at + 1, out end, out number));
        isRanked = isRanked || (text[at + 1].Digits == 2 && text[at + 1].Gap == Gap.Space && NumberRule.TryRead(text, at + 1, out end, out number));
        var isIslamic = text.Follows(end, SenseKind.HijriEra);
        end = text.Skip(end, SenseKind.ChristianEra);
        interval = isRanked && !isIslamic && number is >= 11 and <= 29 ? CalendarUnits.Century(number, false) : default;
        return interval != default;
    }
}
