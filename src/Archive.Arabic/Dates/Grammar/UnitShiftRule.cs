using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// A unit of the calendar by its distance from now: «الأسبوع المنصرم», «هذا العام», «الشهر القادم», and several of them:
/// «السنتين الماضيتين», «الأسابيع الثلاثة القادمة», «آخر ثلاثة أشهر».
/// </summary>
internal static class UnitShiftRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        if (!One(text, at, out end, out var unit, out var shift))
        {
            return SeveralUnitsRule.TryRead(text, at, out end, out interval);
        }

        if (CalendarUnits.Step(text.Reference, unit, shift) is not { } moment)
        {
            return false;
        }

        interval = CalendarUnits.Around(moment, unit);
        return true;
    }

    private static bool One(TimeText text, int at, out int end, out TimeUnit unit, out int shift)
    {
        var isThis = text.Has(at, SenseKind.This);
        var word = isThis ? at + 1 : at;
        end = word + 1;
        shift = 0;
        var isUnit = isThis ? text.Follows(word, SenseKind.Unit, out var value) : text.Has(word, SenseKind.Unit, out value);
        unit = (TimeUnit)value;
        if (!isUnit || !text[word].Definite || (unit <= TimeUnit.Hour && !isThis))
        {
            return false;
        }

        return !IsOffice(text, word) && (Direction(text, ref end, out shift) || isThis);
    }

    /// <summary>«الأمين العام السابق» is a person and no year.</summary>
    private static bool IsOffice(TimeText text, int at) =>
        text[at].Exact is "العام" && text[at].Gap == Gap.Space && text[at + 1].Exact is "السابق" or "الحالي"
        && text[at - 1].Exact.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>The adjective that says which: «الماضي» -1, «الجاري» 0, «المقبل» 1.</summary>
    internal static bool Direction(TimeText text, ref int end, out int shift)
    {
        shift = text.Follows(end, SenseKind.Past) ? -1 : text.Follows(end, SenseKind.Next) ? 1 : 0;
        var found = text[end].Definite && (shift != 0 || text.Follows(end, SenseKind.Current));
        shift = found ? shift : 0;
        end += found ? 1 : 0;
        return found;
    }
}
