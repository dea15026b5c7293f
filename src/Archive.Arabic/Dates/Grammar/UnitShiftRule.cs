using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// A unit of the calendar by its distance from now: «الأسبوع المنصرم», «هذا العام», «الشهر القادم», and several of them:
/// «السنتين الماضيتين», «الأسابيع الثلاثة القادمة», «آخر ثلاثة أشهر».
/// </summary>
internal static class UnitShiftRule
{
    private static readonly WordList Offices = new(
        "الأمين المدير المدعي الكاتب النائب القائد المفتش المراقب القنصل الوكيل القطاع الرأي الوضع الرئيس المنسق الممثل المشرف الحاكم الاتحاد والمدير والأمين والكاتب");

    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        if (!One(text, at, out end, out var unit, out var shift))
        {
            return Running(text, at, out end, out interval) || SeveralUnitsRule.TryRead(text, at, out end, out interval);
        }

        if (CalendarUnits.Step(text.Reference, unit, shift) is not { } moment)
        {
            return false;
        }

        interval = CalendarUnits.Around(moment, unit);
        return true;
    }

    /// <summary>«الساعة الماضية», «الدقيقة القادمة» run from or to this moment; «الدقيقة الأخيرة» is that of a match.</summary>
    private static bool Running(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at + 1;
        var isShort = text[at].Definite && text.Has(at, SenseKind.Unit, out var unit) && unit <= (int)TimeUnit.Hour && !text.Has(end, SenseKind.Last);
        if (!isShort || !Direction(text, ref end, out var shift) || Math.Abs(shift) != 1)
        {
            return false;
        }

        text.Has(at, SenseKind.Unit, out unit);
        interval = SeveralUnitsRule.Running(text.Reference, (TimeUnit)unit, 1, shift) ?? default;
        return interval != default;
    }

    private static bool One(TimeText text, int at, out int end, out TimeUnit unit, out int shift)
    {
        var isThis = text.Has(at, SenseKind.This);
        var word = isThis ? at + 1 : at;
        end = word + 1;
        shift = 0;
        var isUnit = isThis ? text.Follows(word, SenseKind.Unit, out var value) : text.Has(word, SenseKind.Unit, out value);
        unit = (TimeUnit)value;
        if (!isUnit || !text[word].Definite || IsOffice(text, word))
        {
            return false;
        }

        var isSided = Direction(text, ref end, out shift);
        return unit <= TimeUnit.Hour ? isThis && !isSided : (isSided || isThis) && (unit != TimeUnit.Decade || shift != 0 || IsOfTime(text, at));
    }

    /// <summary>«العقد الحالي» is a contract, but for «خلال العقد الحالي» and «مطلع هذا العقد».</summary>
    private static bool IsOfTime(TimeText text, int at) =>
        text.Has(at - 1, SenseKind.During) || text.Has(at - 1, SenseKind.Edge) || text.Has(at - 1, SenseKind.Since);

    /// <summary>«الأمين العام السابق» is a person and no year.</summary>
    private static bool IsOffice(TimeText text, int at) =>
        text[at].Exact is "العام" && text[at].Gap == Gap.Space && text[at + 1].Exact is "السابق" or "الحالي"
        && Offices.Contains(text[at - 1].Exact);

    /// <summary>
    /// What says which: «الماضي» -1, «قبل الماضي» -2, «الجاري» and «هذا» 0, «المقبل» 1, «بعد المقبل» 2, «الذي مضى» -1.
    /// </summary>
    internal static bool Direction(TimeText text, ref int end, out int shift)
    {
        // «الاثنين هذا» closes its phrase; in «قال الاثنين هذا الوزير» another begins.
        if (text.Follows(end, SenseKind.This) && text[end + 1].Gap != Gap.Space)
        {
            shift = 0;
            end++;
            return true;
        }

        if (text.Follows(end, SenseKind.Relative) && (text.Follows(end + 1, SenseKind.Ago) || text.Follows(end + 1, SenseKind.Next)))
        {
            shift = text.Has(end + 1, SenseKind.Ago) ? -1 : 1;
            end += 2;
            return true;
        }

        // «(أكتوبر) الماضي»
        if (text[end].Gap == Gap.Parenthesis && text[end - 1].Gap == Gap.Parenthesis && text[end].Definite)
        {
            shift = text.Has(end, SenseKind.Past) ? -1 : text.Has(end, SenseKind.Next) ? 1 : 0;
            var isSided = shift != 0 || text.Has(end, SenseKind.Current);
            end += isSided ? 1 : 0;
            return isSided;
        }

        var next = text[end].Exact is "ما" && text[end].Gap == Gap.Space ? end + 1 : end;
        var beyond = text.Follows(next, SenseKind.Before) ? -1 : text.Follows(next, SenseKind.After) ? 1 : 0;
        next += beyond != 0 ? 1 : 0;
        shift = text.Follows(next, SenseKind.Past) ? -1 : text.Follows(next, SenseKind.Next) ? 1 : 0;
        var isCurrent = shift == 0 && beyond == 0 && next == end && text.Follows(next, SenseKind.Current);
        var found = text[next].Definite && (isCurrent || (shift != 0 && (next == end || beyond == shift)));
        shift = found ? shift + beyond : 0;
        end = found ? next + 1 : end;
        return found;
    }
}
