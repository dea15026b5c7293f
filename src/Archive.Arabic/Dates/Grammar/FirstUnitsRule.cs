using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// The first or last few units of a longer time: «الأشهر التسعة الأولى من 2021», «الأيام العشرة الأولى من يناير»,
/// «العشر الأواخر من رمضان», «أول ثلاثة أشهر من العام».
/// </summary>
internal static class FirstUnitsRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        var found = NumberFirst(text, at, out end, out var unit, out var count, out var isLast)
            || Ten(text, at, out end, out unit, out count, out isLast)
            || NounFirst(text, at, out end, out unit, out count, out isLast);
        if (!found || count is < 2 or > 52 || unit is < TimeUnit.Day or > TimeUnit.Month || !NthRule.TryReadWhole(text, end, out end, out var whole))
        {
            return false;
        }

        var from = isLast ? CalendarUnits.Step(whole.To.AddDays(1), unit, -count)! : whole.From;
        var to = isLast ? whole.To : CalendarUnits.Step(whole.From, unit, count)!.Value.AddDays(-1);
        part = new Interval(from.Value, to, TimePrecision.Range, whole.Relative);
        return part.From >= whole.From && part.To <= whole.To;
    }

    /// <summary>«أول ثلاثة أشهر», «آخر عشرة أيام»</summary>
    private static bool NumberFirst(TimeText text, int at, out int end, out TimeUnit unit, out int count, out bool isLast)
    {
        (end, unit, count) = (at + 1, default, 0);
        isLast = text.Has(at, SenseKind.Last);
        var isFirst = text.Has(at, SenseKind.Ordinal, out var which) && which == 1;
        if (text[at].Definite || !(isLast || isFirst) || text[at + 1].Gap != Gap.Space || text[at + 1].Clitics != Clitics.None
            || !DurationRule.TryRead(text, at + 1, out end, out var duration) || duration.Rest != 0)
        {
            return false;
        }

        (unit, count) = (duration.Unit, duration.Count);
        return true;
    }

    /// <summary>«العشر الأوائل», «العشر الأواخر»: days, ever since the nights of Ramadan were counted so.</summary>
    private static bool Ten(TimeText text, int at, out int end, out TimeUnit unit, out int count, out bool isLast)
    {
        (end, unit, count) = (at + 2, TimeUnit.Day, 10);
        isLast = text[at + 1].Exact is "الاواخر" or "الاخيره";
        return text[at].Definite && text.Has(at, SenseKind.Ten) && text[at + 1].Gap == Gap.Space
            && (isLast || text[at + 1].Exact is "الاوايل" or "الاوائل" or "الاولي" or "الاول");
    }

    /// <summary>«الأشهر التسعة الأولى», «الأسبوعين الأخيرين»</summary>
    private static bool NounFirst(TimeText text, int at, out int end, out TimeUnit unit, out int count, out bool isLast)
    {
        (end, count, isLast) = (at + 1, 2, false);
        var isTwo = text.Has(at, SenseKind.UnitDual, out var value);
        var isMany = !isTwo && text.Has(at, SenseKind.UnitPlural, out value);
        unit = (TimeUnit)value;
        if (!text[at].Definite || !(isTwo || isMany) || text[end].Gap != Gap.Space || text[end].Clitics != Clitics.None
            || (isMany && !NumberRule.TryRead(text, at + 1, out end, out count)))
        {
            return false;
        }

        isLast = text.Follows(end, SenseKind.Last);
        var isFirst = text[end].Exact is "الاولي" or "الاولين" or "الاوليين" or "الاوائل" && text[end].Gap == Gap.Space;
        end++;
        return isLast || isFirst;
    }
}
