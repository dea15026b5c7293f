using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Several whole units before or after the present one: «السنتين الماضيتين», «الأسابيع الثلاثة القادمة»,
/// «العشر سنوات الأخيرة», «الـ24 ساعة الماضية», «آخر ثلاثة أشهر», «الأيام القليلة الماضية».
/// </summary>
internal static class SeveralUnitsRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        var last = text.Has(at, SenseKind.Last) && !text[at].Definite;
        if (!Count(text, last ? at + 1 : at, out end, out var unit, out var count) || count is < 2 or > 1000)
        {
            return false;
        }

        var shift = -1;
        var found = last || UnitShiftRule.Direction(text, ref end, out shift);
        return found && shift != 0 && Resolve(text, unit, count, shift, out interval);
    }

    private static bool Count(TimeText text, int at, out int end, out TimeUnit unit, out int count)
    {
        end = at + 1;
        count = 2;
        if (text.Has(at, SenseKind.UnitDual, out var value))
        {
            unit = (TimeUnit)value;
            return true;
        }

        if (text.Has(at, SenseKind.UnitPlural, out value))
        {
            unit = (TimeUnit)value;
            return FewRule.After(text, ref end, out count)
                || (text[end].Gap is Gap.Space && text[end].Clitics == Clitics.None && NumberRule.TryRead(text, at + 1, out end, out count));
        }

        unit = default;
        return NumberRule.TryRead(text, at, out end, out count) && Unit(text, ref end, out unit);
    }

    private static bool Unit(TimeText text, ref int end, out TimeUnit unit)
    {
        var found = text.Follows(end, SenseKind.UnitPlural, out var value) || text.Follows(end, SenseKind.Unit, out value);
        unit = (TimeUnit)value;
        end++;
        return found;
    }

    private static bool Resolve(TimeText text, TimeUnit unit, int count, int shift, out Interval interval)
    {
        interval = default;
        var first = CalendarUnits.Step(text.Reference, unit, shift < 0 ? -count : 1);
        var last = CalendarUnits.Step(text.Reference, unit, shift < 0 ? -1 : count);
        if (first is not { } from || last is not { } to)
        {
            return false;
        }

        interval = unit <= TimeUnit.Hour
            ? Running(text.Reference, unit, count, shift) ?? default
            : new Interval(CalendarUnits.Around(from, unit).From, CalendarUnits.Around(to, unit).To, TimePrecision.Range, true);
        return interval != default;
    }

    /// <summary>Hours and shorter are counted from the moment itself, days and longer as whole units.</summary>
    internal static Interval? Running(DateTime reference, TimeUnit unit, int count, int shift) =>
        CalendarUnits.Step(reference, unit, Math.Sign(shift) * count) is not { } other ? null
        : shift < 0 ? new Interval(other, reference, TimePrecision.Minute, true)
        : new Interval(reference, other, TimePrecision.Minute, true);
}
