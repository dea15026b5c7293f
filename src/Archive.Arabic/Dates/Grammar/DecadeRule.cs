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
        Decade(text, at, out end, out interval) || Century(text, at, out end, out interval);

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
        var isIslamic = text.Follows(end, SenseKind.HijriEra);
        interval = isRanked && !isIslamic && number is >= 11 and <= 29 ? CalendarUnits.Century(number, false) : default;
        return interval != default;
    }
}
